import type { StartedRecord } from '../ledger/started.js';
import type { Drift } from './drift.js';
import { type Observed, openIn } from './observed.js';
import { command } from './remedy.js';

/** The longest timeout that a run accepts. What claims the asset for longer was not written by one. */
const LONGEST = 24 * 3_600_000;

const WHAT = { promote: 'a promotion', rollback: 'a rollback', adopt: 'an adoption' } as const;

/** What was started on the asset and has no end: drift once its time is over, until then a note. */
export function unfinished(observed: Observed): readonly Drift[] {
  const { policy, asset, seen, now } = observed;
  const started = openIn(observed);
  if (started === null) return [];
  const { version, to, expires, at, number, purpose } = started;
  const target = [...(version === null ? [] : [`of version ${version}`]), ...(to === null ? [] : [`to ${to}`])];
  const what = [WHAT[purpose], ...target, `was started at ${at} (event ${number} of the ledger)`].join(' ');
  const moved = seen.filter(({ isUnderWay }) => isUnderWay).map((one) => one.asset.version);
  const stands = moved.length === 0 ? 'no version carries its entry' : `written so far: version ${moved.join(', ')}`;
  const drift = {
    kind: 'unfinished',
    asset,
    version,
    stage: to,
    remedy: again(asset, started),
    at: policy.at,
  } as const;
  if (Date.parse(expires) - Date.parse(at) > LONGEST) {
    const found = `${what} and claims the asset until ${expires}, longer than any run may take; ${stands}`;
    return [{ ...drift, severity: 'error', found }];
  }
  if (Date.parse(expires) > Date.parse(now))
    return [{ ...drift, severity: 'note', found: `${what} and has time until ${expires}; ${stands}` }];
  return [
    { ...drift, severity: 'error', found: `${what} and has no end, though its time was over at ${expires}; ${stands}` },
  ];
}

function again(asset: Observed['asset'], { purpose, version, to, reason }: StartedRecord): string {
  const why = reason === null ? [] : ['--reason', reason];
  const start = 'make the same request again, which finishes what is left or says why it cannot';
  if (purpose === 'adopt') return `${start}: ${command('drift', asset, version ?? 'VERSION', '--adopt', ...why)}`;
  const words = [...(to === null ? [] : ['--to', to]), ...why];
  return `${start}: ${command(purpose, asset, version ?? 'VERSION', ...words)}`;
}
