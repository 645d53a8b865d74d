import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { actionsPage } from './links.js';
import type { GitHubSetup } from './setup.js';

export const workflowsWriteByDefault: Diagnosis<GitHubSetup> = {
  id: 'workflows-write-by-default',
  severity: 'warning',
  title: 'A workflow that names no permissions may write',
  meaning: 'Any workflow of the repository can push, also to the ledger, and delete what the rules let it delete.',
  remedy: 'Settings > Actions > General > Workflow permissions: Read repository contents and packages permissions',
  examine({ gates, setup: { workflowRights, repository } }) {
    const subject = `workflows of ${repository.fullName}`;
    if (gates.length === 0) return [];
    if (workflowRights.is === 'unreadable')
      return [unknown(workflowsWriteByDefault, workflowRights, { subject, matters: false })];
    if (workflowRights.value.default === 'read') return [];
    return [
      symptom(workflowsWriteByDefault, {
        subject,
        found: 'The token of a workflow that says nothing of permissions may write everything',
        fix: `Set Workflow permissions to read: ${actionsPage(repository)}`,
        command: `gh api --method PUT repos/${repository.fullName}/actions/permissions/workflow -f default_workflow_permissions=read`,
      }),
    ];
  },
};
