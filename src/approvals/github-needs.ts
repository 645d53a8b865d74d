import type { Reading } from '../core/evidence.js';
import type { Claims, WorkflowFile } from '../github/answers.js';
import { isContent, whyContent } from '../github/answers-validate.generated.js';
import type { GitHub } from '../github/client.js';
import { contentOf } from '../github/file-content.js';
import { grantOf } from '../github/permissions.js';
import { readingOf } from '../github/reading.js';
import { readWorkflow } from '../github/workflow-file.js';

/**
 * Path of the run's workflow file; null where it lies in another repository, or the token does not say. Paths and refs may
 * both hold "@", so it ends where the ref of the run begins.
 */
export function workflowPath({ workflow_ref = '', repository, ref }: Claims): string | null {
  const prefix = `${repository}/`;
  const suffix = `@${ref}`;
  if (!workflow_ref.toLowerCase().startsWith(prefix.toLowerCase()) || !workflow_ref.endsWith(suffix)) return null;
  return workflow_ref.slice(prefix.length, -suffix.length);
}

/** The workflow at the commit that runs (operation repos/get-content). */
export async function readOwnWorkflow(github: GitHub, here: string, claims: Claims): Promise<Reading<WorkflowFile>> {
  const path = workflowPath(claims);
  const { workflow_ref, workflow_sha: sha, job_workflow_ref: job = workflow_ref } = claims;
  if (path === null || sha === undefined)
    return { is: 'unreadable', why: "the job's ID token names no workflow of this repository" };
  if (job !== workflow_ref) {
    const grant = 'put the job into the workflow itself';
    return { is: 'unreadable', why: `this job stands in another workflow, ${job}`, grant };
  }
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  const read = await github.get(`${here}/contents/${escaped}?ref=${sha}`, isContent, whyContent);
  return readingOf(read, grantOf('contents: read'), (content) => {
    const unreadable = (why: string): Reading<WorkflowFile> => ({
      is: 'unreadable',
      why: `the workflow ${path} at ${sha.slice(0, 12)}: ${why}`,
    });
    const bytes = Array.isArray(content) || !('type' in content) ? null : contentOf(content);
    if (bytes === null) return unreadable('GitHub does not send it whole');
    const workflow = readWorkflow(bytes);
    return workflow.ok ? { is: 'read', value: workflow.value } : unreadable(workflow.error);
  });
}
