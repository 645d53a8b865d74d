import { canonicalJson, sha256 } from '../core/digest.js';
import { ACCEPTED, type Acceptance, acceptancesOf, type Unacceptable } from '../core/drift/acceptance.js';
import { isDrift } from '../core/drift/drift.js';
import { driftOf } from '../core/drift/index.js';
import { ServiceFailure, UsageFailure } from '../core/failure.js';
import { nextHead } from '../core/ledger/next.js';
import type { LedgerRecord } from '../core/ledger/record.js';
import { openOf } from '../core/ledger/stored.js';
import { placeId, placeName } from '../core/place.js';
import { type Finding, verdictOf } from '../core/verdict.js';
import { observeAsset } from '../facts/observation.js';
import { nameOf } from '../report/drift/view.js';
import { counted } from '../report/ending.js';
import type { ToldReport } from '../report/report.js';
import { VERSION } from '../version.generated.js';
import { type Actor, actorOf } from './actor.js';
import { authoriseAll } from './authorise-entering.js';
import { hasLedger, type LedgerPorts } from './carry-out.js';
import { driftTable } from './drift-report.js';
import type { DriftRequest } from './drift-request.js';
import { findingAnnotations, findingsJson, findingTable } from './finding-table.js';
import type { Surroundings } from './look-around.js';
import type { CommittedRules } from './policy.js';
import type { Ports } from './ports.js';
import { settle } from './settle.js';
import { clockOf } from './time.js';

const MOST_TRIES = 20;

/**
 * Has the ledger hold what is true of one version from here on: that it is gone, archived or elsewhere, under the approvals
 * of entering the stage that it held; or that its rollback was reviewed, by those who review it. Writes nothing to the registry.
 */
export async function accept(
  request: DriftRequest,
  ports: Ports,
  rules: CommittedRules,
  { observations, version }: Surroundings,
): Promise<ToldReport> {
  const [observation] = observations;
  if (!hasLedger(ports))
    throw new UsageFailure({
      what: 'ledger is off, and accept writes to the ledger',
      fix: 'Set ledger to where promotions are remembered',
    });
  if (observation === undefined || version === null) throw new TypeError('a request to accept names a version');
  const { acceptances, unacceptable } = acceptancesOf(observation, version);
  const own = driftOf(observation).filter((one) => one.version === version && isDrift(one));
  const others = own.filter(({ kind }) => !ACCEPTED.includes(kind)).length;
  const digest = sha256(canonicalJson({ accepts: acceptances.map(keyOf), place: placeId(request.place) }));
  const asset = observation.versions.find((one) => one.version === version) ?? null;
  const demands = acceptances.flatMap((one) => one.rules.map((rule) => ({ rule, asset })));
  const authorised = await authoriseAll(demands, rules, digest, null, ports);
  const findings = [...unacceptable.map(unacceptableFinding), ...authorised.findings];
  const verdict = verdictOf(findings);
  const actor = actorOf(ports.approvals, authorised.evidence, authorised);
  const done = verdict === 'allow' ? acceptances : [];
  for (const acceptance of done)
    await note(acceptance, version, request.reason, observation.asset, actor, rules, ports);
  const name = `${placeName(request.place)}: ${nameOf(observation.asset, version)}`;
  return {
    is: 'told',
    command: 'drift',
    verdict,
    ...wordsOf(name, verdict === 'allow', acceptances.length + unacceptable.length),
    asset: { ...observation.asset, version },
    place: placeId(request.place),
    tables: [
      findingTable(findings),
      {
        ...driftTable(acceptances.map(({ drift }) => drift)),
        title: verdict === 'allow' ? 'Accepted' : 'Not accepted',
      },
    ],
    document: () => ({
      findings: findingsJson(findings),
      accepted: done.map(keyOf),
      reason: request.reason,
    }),
    rendering: null,
    annotations: findingAnnotations(findings),
    approved: { digest: acceptances.length === 0 ? null : digest, approvals: authorised.approvals },
    notes: others === 0 ? [] : [`${counted(others, 'difference')} of this version cannot be accepted: see drift.`],
    at: ports.registry.now(),
    run: ports.approvals.run,
  };
}

function wordsOf(
  name: string,
  isAllowed: boolean,
  count: number,
): { readonly title: string; readonly sentence: string } {
  const what = counted(count, 'difference');
  if (count === 0) return { title: `${name}: nothing to accept`, sentence: 'Nothing drifts that can be accepted.' };
  if (isAllowed) return { title: `${name}: accepted`, sentence: `The ledger holds ${what} as it is now.` };
  return { title: `${name}: not accepted`, sentence: `${what} stay, for what the findings say; nothing was written.` };
}

function unacceptableFinding({ drift, why, remedy, at }: Unacceptable): Finding {
  return { subject: drift.kind, outcome: 'inconclusive', found: why, remedy, at };
}

/** What makes it the same difference, found again. */
function keyOf(acceptance: Acceptance) {
  const { kind, version, stage, asset } = acceptance.drift;
  const reviews = acceptance.is === 'review' ? acceptance.reviews : null;
  return { drift: kind, kind: asset.kind, name: asset.name, version, stage, reviews };
}

/** Adds one event for it; as often as somebody else was first it is looked at again, and is done where they have accepted it. */
async function note(
  acceptance: Acceptance,
  version: string,
  reason: string,
  asset: Acceptance['drift']['asset'],
  actor: Actor,
  { policy }: CommittedRules,
  ports: LedgerPorts,
): Promise<void> {
  const { ledger, registry } = ports;
  const key = canonicalJson(keyOf(acceptance));
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const head = await ledger.head(asset);
    const open = openOf(head.tip);
    if (open !== null) {
      await settle(head, open, actor, ports);
      continue;
    }
    const now = await observeAsset(policy, asset, ports);
    const still =
      now !== null && acceptancesOf(now, version).acceptances.some((one) => canonicalJson(keyOf(one)) === key);
    if (!still) return;
    const begins = nextHead(head.chain, head.tip, registry.place, clockOf(registry).text, VERSION);
    const record: LedgerRecord =
      acceptance.is === 'review'
        ? { ...begins, event: 'reviewed', reviews: acceptance.reviews, version, reason, ...actor }
        : {
            ...begins,
            event: 'acknowledged',
            drift: acceptance.drift.kind,
            version,
            stage: acceptance.stage,
            reason,
            ...actor,
          };
    if ((await ledger.append([{ head, record }])).is === 'appended') return;
  }
  throw new ServiceFailure(
    `others wrote to the ledger of ${nameOf(asset, null)} first each time; what was asked is not accepted`,
    {
      untouched: true,
      fix: 'Run it again when fewer promote this asset',
    },
  );
}
