import { entriesOf, lastEntry } from '../entry.js';
import type { AssetFacts, LedgerFacts } from '../facts.js';
import { operationOf } from '../ledger/record.js';
import { findStage } from '../lifecycle.js';
import type { Place } from '../place.js';
import type { Policy } from '../policy/policy.js';
import { stageOf } from './observed.js';

/** Whether a promotion that is on record explains the guarded stage of a version. */
export function isExplained(policy: Policy, asset: AssetFacts, _place: Place, ledger: LedgerFacts | null): boolean {
  const reading = stageOf(policy, asset);
  if (reading.is !== 'known') return false;
  const { stage } = reading;
  const hasEntries = entriesOf(asset.properties).size > 0;
  const isWitness = asset.kind !== 'component';
  if (isWitness && !hasEntries && stage === policy.lifecycle.stages[0]) return true;
  const last = lastEntry(asset)?.entry;
  if (ledger === null) {
    if (last === undefined || !isWitness) return false;
    const displaced = () => findStage(policy.lifecycle, last.from)?.exclusive?.incumbentTo === last.to;
    return last.proven && last.to === stage.name && (last.asset === asset.id || displaced());
  }
  return ledger.ends.some(
    ({ started }) =>
      started.proven &&
      started.changes.some(({ asset: id, to }) => id === asset.id && to === stage.name) &&
      (!isWitness || last?.started === operationOf(started)),
  );
}
