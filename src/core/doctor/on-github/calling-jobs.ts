import { valueOr } from '../known.js';
import type { GitHubSetup, ToolCall, Workflow, WorkflowJob } from './setup.js';

/** A job that calls this tool. */
export interface CallingJob {
  readonly workflow: Workflow;
  readonly job: WorkflowJob;
  /** `.github/workflows/promote.yml, job promote`. */
  readonly subject: string;
  /** Whether one of its steps writes stages. */
  readonly writes: boolean;
}

/** Every job that calls this tool. */
export function callingJobs({ workflows }: Pick<GitHubSetup, 'workflows'>): readonly CallingJob[] {
  return valueOr(workflows, []).flatMap((workflow) =>
    workflow.jobs
      .filter(({ calls }) => calls.length > 0)
      .map((job) => {
        const subject = `${workflow.path}, job ${job.key}`;
        return { workflow, job, subject, writes: job.calls.some(writesStages) };
      }),
  );
}

const WRITING: ReadonlySet<string> = new Set(['promote', 'rollback', 'apply']);

/** Whether a step writes stages, as far as it can be told before it runs. */
export function writesStages({ command, inputs }: ToolCall): boolean {
  return WRITING.has(command) || (command === 'drift' && (inputs.adopt === 'true' || inputs.accept === 'true'));
}
