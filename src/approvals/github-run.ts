import type { Person, Reading } from '../core/evidence.js';
import type { WorkflowRun } from '../github/answers.js';
import { isWorkflowRun, whyWorkflowRun } from '../github/answers-validate.generated.js';
import type { GitHub } from '../github/client.js';
import { foreignOf } from '../github/event.js';
import { personOf } from '../github/people.js';
import { ACTIONS_READ, readingOf } from '../github/reading.js';

/** What the API says of the run. */
export interface RunFacts {
  readonly attempt: number;
  /** Who started the run, and who started this attempt of it. */
  readonly requesters: Reading<readonly Person[]>;
  readonly foreign: readonly string[];
  /** The check suite that holds its jobs. */
  readonly suite: number;
  /** When this attempt began, ISO 8601. */
  readonly startedAt: string;
}

/** The run (operation actions/get-workflow-run). */
export async function readRun(
  github: GitHub,
  here: string,
  { runId, repository }: { readonly runId: string; readonly repository: string },
): Promise<Reading<RunFacts>> {
  const read = await github.get(`${here}/actions/runs/${runId}`, isWorkflowRun, whyWorkflowRun);
  return readingOf(read, ACTIONS_READ, (run) => ({
    is: 'read',
    value: {
      attempt: run.run_attempt,
      requesters: requestersOf(run),
      foreign: foreignOf([run.head_repository], repository),
      suite: run.check_suite_id,
      startedAt: run.run_started_at,
    },
  }));
}

function requestersOf({ actor, triggering_actor }: WorkflowRun): Reading<readonly Person[]> {
  if (!actor || !triggering_actor) return { is: 'unreadable', why: 'GitHub does not say who started the run' };
  const people = [personOf(actor), personOf(triggering_actor)];
  return { is: 'read', value: people.filter(({ id }, index) => people.findIndex((one) => one.id === id) === index) };
}
