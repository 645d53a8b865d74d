import { type Diagnosis, symptom } from '../diagnosis.js';
import { actionsPage } from './links.js';
import type { GitHubSetup } from './setup.js';

export const workflowsApprove: Diagnosis<GitHubSetup> = {
  id: 'workflows-approve',
  severity: 'unsafe',
  title: 'A workflow may approve pull requests',
  meaning:
    'Whoever can run a workflow gets the review that the branch of the policy demands: the policy can be weakened by one person.',
  remedy: 'Settings > Actions > General > Allow GitHub Actions to create and approve pull requests: off',
  examine({ gates, setup: { workflowRights, repository } }) {
    if (gates.length === 0 || workflowRights.is === 'unreadable' || !workflowRights.value.mayApprove) return [];
    return [
      symptom(workflowsApprove, {
        subject: `workflows of ${repository.fullName}`,
        found: 'A workflow may approve a pull request, and so change the policy with one person',
        fix: `Switch "Allow GitHub Actions to create and approve pull requests" off: ${actionsPage(repository)}`,
        command: `gh api --method PUT repos/${repository.fullName}/actions/permissions/workflow -F can_approve_pull_request_reviews=false`,
      }),
    ];
  },
};
