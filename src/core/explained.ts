import { entriesOf, lastEntry } from './entry.js';
import type { AssetFacts, LedgerFacts } from './facts.js';
import type { EndedRecord } from './ledger/ended.js';
import { operationOf } from './ledger/record.js';
import type { StartedRecord } from './ledger/started.js';
import { findStage, type Stage } from './lifecycle.js';
import type { Place } from './place.js';
import { isGuarded, type Policy } from './policy/policy.js';

/**
 * What put a version into the stage that it carries. A stage in Azure ML is a claim: it counts when it is explained, and
 * neither a record nor an edit by hand is enough alone.
 *
 * - `free`: nothing has to explain it, for nothing asks for approvals on the way into the stage.
 * - `explained`: what happened says so; `by` names it.
 * - `under-way`: what was started and has no end yet has put it there.
 * - `unexplained`: `why` as a sentence, and what would explain it.
 */
export type Explanation =
  | { readonly is: 'free' }
  | { readonly is: 'explained'; readonly by: string; readonly end: EndedRecord | null }
  | { readonly is: 'under-way'; readonly started: StartedRecord }
  | { readonly is: 'unexplained'; readonly why: string; readonly wanted: string };

/** Explains the stage in which a version stands. */
export function explanationOf(
  policy: Policy,
  asset: AssetFacts,
  place: Place,
  ledger: LedgerFacts | null,
  stage: Stage,
): Explanation {
  const byLedger = ledger === null ? byEntryAlone(policy, asset, stage) : byRecord(asset, ledger, stage);
  if (byLedger !== undefined) return byLedger;
  const untouched =
    stage === policy.lifecycle.stages[0] && bearsWitness(asset) && entriesOf(asset.properties).size === 0;
  if (untouched || !isGuarded(policy, asset, place, stage)) return { is: 'free' };
  return { is: 'unexplained', ...whyNot(asset, ledger, stage) };
}

/**
 * Whether the properties of a version witness its promotions. Those of a component can be overwritten (recorded traffic of
 * Azure ML), so there an entry proves nothing.
 */
export const bearsWitness = ({ kind }: Pick<AssetFacts, 'kind'>): boolean => kind !== 'component';

/** Whether what was started moves this version into the stage. */
export function moves({ changes }: StartedRecord, asset: Pick<AssetFacts, 'id'>, stage: string): boolean {
  return changes.some((change) => change.asset === asset.id && change.to === stage);
}

// The record says what happened, and the version's own entry, which nobody can change afterwards, that the record is the one.
// A record that takes another one up only claims to: what such a one says counts as far as the entry says the same.
function byRecord(asset: AssetFacts, ledger: LedgerFacts, stage: Stage): Explanation | undefined {
  const { open, ends, expected = [] } = ledger;
  const last = lastEntry(asset)?.entry;
  const isTold = (started: StartedRecord, operation: string): boolean =>
    (!bearsWitness(asset) || (last?.started === operation && last.to === stage.name)) &&
    moves(started, asset, stage.name);
  if (open !== null && last?.started === open.operation && isTold(open.started, open.operation))
    return { is: 'under-way', started: open.started };
  const first = expected.find(({ asset: id, to }) => id === asset.id && to === stage.name);
  if (first !== undefined) {
    const by = `the promotion before this one will have put it there (plan ${first.plan.slice(0, 12)})`;
    return { is: 'explained', by, end: null };
  }
  const isProven = !bearsWitness(asset) || last?.proven === true;
  const end = ends.find(({ started }) => isProven && started.proven && isTold(started, operationOf(started)));
  if (end === undefined) return undefined;
  const by = `event ${end.number} of the ledger says (plan ${end.started.planDigest.slice(0, 12)})`;
  return { is: 'explained', by, end };
}

// An entry can be copied to another version with the rest of its properties: it speaks of the version that it names, and of
// those which that one displaced.
function byEntryAlone({ lifecycle, rollbacks }: Policy, asset: AssetFacts, stage: Stage): Explanation | undefined {
  const last = lastEntry(asset)?.entry;
  if (last === undefined || !bearsWitness(asset) || !last.proven || last.to !== stage.name) return undefined;
  const displaced = () => {
    const left = findStage(lifecycle, last.from);
    return left?.exclusive?.incumbentTo === last.to || rollbacks.get(left?.name ?? '')?.displacedTo === last.to;
  };
  if (last.asset !== asset.id && !displaced()) return undefined;
  return { is: 'explained', by: `its last promotion says (plan ${last.plan.slice(0, 12)})`, end: null };
}

function whyNot(asset: AssetFacts, ledger: LedgerFacts | null, { name }: Stage): { why: string; wanted: string } {
  const wanted = `${name} asks for approvals, so only an approved promotion explains it`;
  if (ledger !== null) {
    const last = lastEntry(asset)?.entry;
    if (!bearsWitness(asset)) return { why: 'no record of the ledger put it there', wanted };
    if (last?.to !== name) return { why: 'no promotion put it there', wanted };
    return last.started === null
      ? { why: 'the promotion that put it there is not in the ledger', wanted }
      : { why: 'no completed record of the ledger bears out what its properties say', wanted };
  }
  if (bearsWitness(asset)) return { why: 'no promotion put it there', wanted };
  return {
    why: 'the properties of a component, which can be overwritten, do not prove what put it there',
    wanted: `${name} asks for approvals, so only a ledger explains it, and it is off`,
  };
}
