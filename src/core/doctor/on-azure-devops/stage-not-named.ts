import { type Diagnosis, symptom } from '../diagnosis.js';
import { gatesOfStage } from './gated.js';
import type { AzureDevOpsSetup } from './setup.js';

export const stageNotNamed: Diagnosis<AzureDevOpsSetup> = {
  id: 'stage-not-named',
  severity: 'warning',
  title: 'The policy names no environment like the stage of this release',
  meaning:
    'In a classic release the gate is the stage. Promotions in this one are refused, and nothing was said of the gates of other stages.',
  remedy: 'Releases > Edit > STAGE > Stage name: as `environment` of the policy; or run doctor in that stage',
  examine(examined) {
    const { gates, setup } = examined;
    if (setup.stage === null || gates.length === 0 || gatesOfStage(examined).length > 0) return [];
    const { name } = setup.stage;
    const wanted = [...new Set(gates.flatMap(({ environments }) => environments))];
    return [
      symptom(stageNotNamed, {
        subject: `stage ${name}`,
        found: `No gate of the policy has the environment ${name}; they have ${wanted.join(', ') || 'none'}`,
        fix: `Call the stage that promotes as the policy calls its environment, and run doctor there`,
      }),
    ];
  },
};
