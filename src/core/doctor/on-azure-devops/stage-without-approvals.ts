import { isByMergeAlone } from '../../policy/policy.js';
import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { namesOf } from '../gates.js';
import { gatesOfStage } from './gated.js';
import { stagePage } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const stageWithoutApprovals: Diagnosis<AzureDevOpsSetup> = {
  id: 'stage-without-approvals',
  severity: 'unsafe',
  title: 'The stage of the release asks nobody',
  meaning:
    'The release goes through it by itself, with the service connection that writes. An approval that Azure DevOps gives by itself counts for nobody, so every promotion is refused.',
  remedy: 'Releases > Edit > STAGE > Pre-deployment conditions > Pre-deployment approvals',
  examine(examined) {
    const { stage } = examined.setup;
    const gates = gatesOfStage(examined).filter(({ rule }) => !isByMergeAlone(rule));
    if (stage === null || gates.length === 0) return [];
    const of = { subject: `stage ${stage.name}`, gates: namesOf(gates) };
    if (stage.approvals.is === 'unreadable')
      return [unknown(stageWithoutApprovals, stage.approvals, { ...of, matters: true })];
    if (stage.approvals.value.check !== null) return [];
    const found = `The stage ${stage.name} is approved automatically`;
    const fix = `Switch Pre-deployment approvals on and name those who approve: ${stagePage(stage.name)}`;
    return [symptom(stageWithoutApprovals, { ...of, found, fix })];
  },
};
