import { explanationOf } from '../explained.js';
import type { Drift } from './drift.js';
import type { Observed } from './observed.js';
import { command } from './remedy.js';

/** Stages that ask for approvals and that no approved promotion explains, and stages that the policy does not know. */
export function unexplainedStages({ policy, place, asset: chain, seen }: Observed): readonly Drift[] {
  return seen.flatMap(({ asset, reading, ledger }): readonly Drift[] => {
    const { version } = asset;
    const drift = { kind: 'unexplained-stage', severity: 'error', asset: chain, version } as const;
    if (reading.is === 'unknown') {
      const found = `version ${version} is in ${JSON.stringify(reading.name)}, which the policy does not know`;
      const remedy = `set its stage to one that the policy knows, or add ${JSON.stringify(reading.name)} to the stages or to the aliases of one`;
      return [{ ...drift, stage: reading.name, found, remedy, at: policy.at }];
    }
    if (reading.is !== 'known') return [];
    const { stage } = reading;
    const explanation = explanationOf(policy, asset, place, ledger, stage);
    if (explanation.is !== 'unexplained') return [];
    const found = `version ${version} is in ${stage.name}, which asks for approvals, and ${explanation.why}`;
    const adopt = command('drift', chain, version, '--adopt', '--reason', 'WHY');
    const remedy = `set its stage back, or if it belongs there adopt it in a job that the approvals of entering ${stage.name} release: ${adopt}`;
    return [{ ...drift, stage: stage.name, found, remedy, at: policy.stagesAt.get(stage.name) ?? policy.at }];
  });
}
