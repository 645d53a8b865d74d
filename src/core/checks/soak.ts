import type { FromSchema } from 'json-schema-to-ts';
import { DURATION, durationMs } from '../duration.js';
import { lastEntry } from '../entry.js';
import { type AssetFacts, type Facts, readBag } from '../facts.js';
import type { EndedRecord } from '../ledger/ended.js';
import { recordDigest } from '../ledger/record.js';
import { STAGE_TAG } from '../lifecycle.js';
import type { Finding } from '../verdict.js';
import type { CheckKind, Evaluation } from './check.js';

/** Its piece of the policy schema. */
export const soakSchema = {
  type: 'object',
  title: 'soak',
  description: 'The version has been in the stage that it leaves for at least this long, as a proven record shows.',
  required: ['soak'],
  additionalProperties: false,
  properties: {
    soak: { type: 'string', pattern: DURATION, description: 'A length of time: 30m, 24h, 7d.' },
  },
} as const;

export type SoakCheck = FromSchema<typeof soakSchema>;

/**
 * Since when the version is where it is: a fact of the plan. Whether that is long enough depends on the time, so it is
 * awaited here and judged by `judgeSoak`.
 */
export const soakCheck: CheckKind<SoakCheck> = {
  subject: ({ soak }) => `soak ${soak}`,
  needs: () => ['record'],
  evaluate({ soak }, facts): Evaluation {
    const { asset } = facts;
    const standing = standsSince(facts);
    const wanted = `at least ${soak} in the stage that it leaves`;
    const used = [{ check: 'soak', asset: asset.id, source: 'ledger', value: standing.since }];
    if (standing.since === null) {
      const { why: found, remedy } = standing;
      return { outcome: 'inconclusive', found, wanted, remedy, used };
    }
    const { since, stage } = standing;
    const found = `in ${stage} since ${since}, opens at ${opensAt(since, soak)}`;
    return { outcome: 'awaited', found, wanted, used };
  },
};

/**
 * Holds what is awaited against the time. A check without a proven record was judged already and gives no finding here.
 *
 * @param now `Date` of the registry's answer, ISO 8601; null where it gave none
 */
export function judgeSoak(check: SoakCheck, facts: Facts, now: string | null): Omit<Finding, 'at'> | undefined {
  const standing = standsSince(facts);
  if (standing.since === null) return undefined;
  const { since, stage } = standing;
  const subject = soakCheck.subject(check);
  const wanted = `at least ${check.soak} in ${stage}`;
  const at = now === null ? Number.NaN : Date.parse(now);
  if (Number.isNaN(at)) {
    const found = 'Azure ML did not say what time it is';
    return { subject, outcome: 'inconclusive', found, wanted, remedy: 'run it again' };
  }
  const opens = opensAt(since, check.soak);
  const found = `in ${stage} since ${since}`;
  if (at >= Date.parse(opens)) return { subject, outcome: 'pass', found, wanted };
  return { subject, outcome: 'fail', found: `${found}, and it is ${now}`, wanted, remedy: `opens at ${opens}` };
}

const opensAt = (since: string, soak: string): string => new Date(Date.parse(since) + durationMs(soak)).toISOString();

type Standing =
  | { readonly since: string; readonly stage: string }
  | { readonly since: null; readonly why: string; readonly remedy: string };

// The record that began it is the one whose digest stands in Azure ML: its time is proven. The time of its end is not, so
// it can only make the version's stay shorter. What takes another record up has no time of its own that Azure ML proves.
function standsSince({ asset, ledger }: Facts): Standing {
  const version = `version ${asset.version}`;
  const unknown = (why: string, remedy: string): Standing => ({ since: null, why, remedy });
  if (ledger === null)
    return unknown(
      `without a ledger nothing proves since when ${version} is where it is`,
      'promote with a ledger: set the input ledger to its prefix',
    );
  if (asset.kind === 'component')
    return unknown(
      'the properties of a component can be overwritten, so no record of it is proven',
      'take soak out of this rule, or let it match other kinds only',
    );
  const stage = stageText(asset);
  const entry = lastEntry(asset)?.entry;
  const again = 'promote it into that stage by a gated run with a ledger; the time counts from then on';
  if (entry === undefined || stage === null || entry.to !== stage)
    return unknown(`no promotion of ${version} shows since when it is where it is`, again);
  const end = ledger.ends.find((one) => recordDigest(one.started) === entry.started && puts(one, asset, stage));
  if (end === undefined) return unknown(`no proven record shows since when ${version} is in ${stage}`, again);
  if (!end.started.proven || !entry.proven)
    return unknown(`the record of how ${version} came into ${stage} is unproven: a shell wrote it`, again);
  const since = Math.max(Date.parse(end.started.at), Date.parse(end.at));
  if (Number.isNaN(since)) return unknown(`the record of how ${version} came into ${stage} names no time`, again);
  return { since: new Date(since).toISOString(), stage };
}

const puts = ({ started }: EndedRecord, { id }: AssetFacts, stage: string): boolean =>
  started.changes.some(({ asset, to }) => asset === id && to === stage);

/** The stage as Azure ML holds it, where stage and tag do not contradict each other. */
function stageText({ stage, tags }: AssetFacts): string | null {
  const native = stage || null;
  const tag = readBag(tags, STAGE_TAG) || null;
  return native !== null && tag !== null && native !== tag ? null : (native ?? tag);
}
