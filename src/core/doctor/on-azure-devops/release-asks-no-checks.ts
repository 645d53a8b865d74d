import { type Diagnosis, symptom } from '../diagnosis.js';
import type { AzureDevOpsSetup } from './setup.js';

export const releaseAsksNoChecks: Diagnosis<AzureDevOpsSetup> = {
  id: 'release-asks-no-checks',
  severity: 'warning',
  title: 'Classic releases are not asked by the checks of a service connection',
  meaning:
    'Only the approvals of its own stages keep back a release that may use the connection which writes, and editors of release pipelines can change these without a review.',
  remedy: 'A YAML pipeline; or a project for releases alone, whose connections and release pipelines few may edit',
  examine({ gates, setup: { isClassic } }) {
    if (!isClassic || gates.length === 0) return [];
    return [
      symptom(releaseAsksNoChecks, {
        subject: 'release pipelines',
        found: 'Whoever may edit a release pipeline can use the service connections of the project behind no check',
        fix: 'Promote from a YAML pipeline, or keep releases in a project of their own: Releases > Security: Edit release pipeline, Edit release stage and Manage release approvers to few',
      }),
    ];
  },
};
