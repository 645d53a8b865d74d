import { type Diagnosis, symptom } from '../diagnosis.js';
import { namesOf } from '../gates.js';
import { gatesOfStage } from './gated.js';
import { stagePage } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const stageApprovalsSkipped: Diagnosis<AzureDevOpsSetup> = {
  id: 'stage-approvals-skipped',
  severity: 'warning',
  title: 'The approval of the stage is skipped where the stage before had the same approver',
  meaning: 'Nobody looks at what this stage does. A skipped approval counts for nobody, so the promotion is refused.',
  remedy:
    'Releases > Edit > STAGE > Pre-deployment conditions > Approval policies: Skip approval if the same approver approved the previous stage, off',
  examine(examined) {
    const { stage } = examined.setup;
    const gates = gatesOfStage(examined);
    if (stage === null || gates.length === 0 || stage.approvals.is === 'unreadable') return [];
    const { check, maySkip } = stage.approvals.value;
    if (check === null || !maySkip) return [];
    return [
      symptom(stageApprovalsSkipped, {
        subject: `stage ${stage.name}`,
        gates: namesOf(gates),
        found: 'Its approval is skipped where the same person approved the stage before',
        fix: `Clear "Skip approval if the same approver approved the previous stage": ${stagePage(stage.name)} > Approval policies`,
      }),
    ];
  },
};
