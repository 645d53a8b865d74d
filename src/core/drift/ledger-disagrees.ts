import { explanationOf } from '../explained.js';
import { findStage } from '../lifecycle.js';
import type { Drift } from './drift.js';
import type { Observed } from './observed.js';
import { command } from './remedy.js';

/** Versions that left the stage that they hold by the ledger. What is unexplained besides is told as that. */
export function disagreements({ policy, place, asset: chain, seen }: Observed): readonly Drift[] {
  return seen.flatMap(({ asset, reading, recorded, ledger, isUnderWay }): readonly Drift[] => {
    if (recorded === null || reading.is !== 'known' || isUnderWay) return [];
    const { stage } = reading;
    if (findStage(policy.lifecycle, recorded)?.name === stage.name) return [];
    if (explanationOf(policy, asset, place, ledger, stage).is === 'unexplained') return [];
    const { version } = asset;
    const accept = command('drift', chain, version, '--accept', '--reason', 'WHY');
    return [
      {
        kind: 'ledger-disagrees',
        severity: 'error',
        asset: chain,
        version,
        stage: recorded,
        found: `version ${version} holds ${recorded} by the ledger, and in Azure ML it is in ${stage.name}`,
        remedy: `set its stage back to ${recorded}, or accept that it left in a job that the approvals of entering ${recorded} release: ${accept}`,
        at: policy.stagesAt.get(recorded) ?? policy.at,
      },
    ];
  });
}
