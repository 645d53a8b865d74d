import { explanationOf } from '../explained.js';
import { holds, type Stage } from '../lifecycle.js';
import { ruleFor } from '../policy/policy.js';
import type { Drift } from './drift.js';
import type { Observed, Seen } from './observed.js';
import { command } from './remedy.js';

/** Stages of which the policy allows one holder, and which several versions hold. */
export function twoHolders(observed: Observed): readonly Drift[] {
  const { policy, asset, seen } = observed;
  return policy.lifecycle.stages.flatMap((stage): readonly Drift[] => {
    if (stage.exclusive?.when !== 'always') return [];
    const holders = seen.filter(({ reading }) => holds(reading, stage));
    if (holders.length < 2 || areBeingExchanged(holders)) return [];
    const names = holders.map((one) => one.asset.version);
    return [
      {
        kind: 'two-holders',
        severity: 'error',
        asset,
        version: null,
        stage: stage.name,
        found: `versions ${names.slice(0, -1).join(', ')} and ${names.at(-1)} are in ${stage.name}, of which the policy allows one holder`,
        remedy: wayOut(observed, stage, stage.exclusive.incumbentTo, holders),
        at: policy.stagesAt.get(stage.name) ?? policy.at,
      },
    ];
  });
}

// The new holder is written first: between the two writes of what is open, both hold the stage.
function areBeingExchanged(holders: readonly Seen[]): boolean {
  const coming = holders.filter(({ isUnderWay }) => isUnderWay);
  const changes = coming[0]?.ledger?.open?.started.changes ?? [];
  return coming.length > 0 && holders.every(({ asset }) => changes.some((change) => change.asset === asset.id));
}

function wayOut({ policy, place, asset }: Observed, stage: Stage, aside: string, holders: readonly Seen[]): string {
  // By the ledger one of them is the holder; else it is for people to say which.
  const recorded = holders.filter((one) => one.recorded === stage.name);
  const others = recorded.length === 1 ? holders.filter((one) => one !== recorded[0]) : holders;
  const keep = recorded.length === 1 ? `version ${recorded[0]?.asset.version} is the holder by the ledger` : 'keep one';
  const canGo = others.every(({ asset: one, reading, ledger }) => {
    const isTrusted = reading.is === 'known' && explanationOf(policy, one, place, ledger, stage).is !== 'unexplained';
    return isTrusted && ruleFor(policy, one, place, stage.name, aside) !== undefined;
  });
  if (!canGo) return `${keep}; set the stage of each other version to another one`;
  const moves = others.map((one) => command('promote', asset, one.asset.version, '--to', aside));
  return `${keep}; move each other version out of ${stage.name}: ${moves.join(', or ')}`;
}
