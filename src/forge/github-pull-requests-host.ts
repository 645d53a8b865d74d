import type { Reading } from '../core/evidence.js';
import { ServiceFailure, UsageFailure } from '../core/failure.js';
import type { StartedRun } from '../github/answers.js';
import { isCheckSuite, isStartedRun, whyCheckSuite, whyStartedRun } from '../github/answers-validate.generated.js';
import type { GitHub, Read } from '../github/client.js';
import type { RunContext } from '../github/context.js';
import { repositoryPath } from '../github/paths.js';
import { grantOf, type Permission, type Task } from '../github/permissions.js';
import { readingOf } from '../github/reading.js';

export type PullRequestContext = Pick<
  RunContext,
  'repository' | 'owner' | 'name' | 'runId' | 'runUrl' | 'event' | 'ref'
>;

export interface App {
  readonly id: number;
  readonly slug: string;
}

/** The repository of a run, and what GitHub recorded of the run. */
export interface PullRequestHost {
  readonly github: GitHub;
  readonly context: PullRequestContext;
  /** Path of the repository in the API. */
  readonly here: string;
  /** What to do where this permission is lacking, in the words of the job that this is. */
  grant(permission: Permission): string;
  /** The run as GitHub recorded it. */
  run(): Promise<Reading<StartedRun>>;
  /** The app whose token the jobs of this run have: GitHub Actions. */
  app(): Promise<Reading<App>>;
}

export function pullRequestHost(github: GitHub, context: PullRequestContext): PullRequestHost {
  const here = repositoryPath(context);
  const task: Task = context.event.startsWith('pull_request') ? 'plan' : 'apply';
  const grant = (permission: Permission) => grantOf(permission, task);
  const run = once(() => readRun(github, `${here}/actions/runs/${context.runId}`, grant('actions: read')));
  const app = once(async (): Promise<Reading<App>> => {
    const started = await run();
    if (started.is === 'unreadable') return started;
    const path = `${here}/check-suites/${started.value.check_suite_id}`;
    const suite = await github.get(path, isCheckSuite, whyCheckSuite);
    const unnamed: Reading<App> = { is: 'unreadable', why: 'GitHub does not say which app runs its workflows' };
    return readingOf(suite, grant('checks: read'), (value) =>
      value.app === null ? unnamed : { is: 'read', value: value.app },
    );
  });
  return { github, context, here, grant, run, app };
}

/** A question that is asked when the answer is first wanted. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask();
    return asked;
  };
}

// Operation actions/get-workflow-run.
async function readRun(github: GitHub, path: string, grant: string): Promise<Reading<StartedRun>> {
  const read = await github.get(path, isStartedRun, whyStartedRun);
  return readingOf(read, grant, (run) => ({ is: 'read', value: run }));
}

/** The value, or the end of the run: GitHub answers 404, too, for what the token may not see. */
export function demand<T>(read: Read<T>, what: string, fix: string): T {
  if (read.is === 'value') return read.value;
  throw new ServiceFailure(`GitHub does not show ${what} to github-token: ${read.message}`, { fix });
}

export function demandReading<T>(reading: Reading<T>, what: string): T {
  if (reading.is === 'read') return reading.value;
  const { why, grant } = reading;
  throw new ServiceFailure(`GitHub does not show ${what} to github-token: ${why}`, { ...(grant && { fix: grant }) });
}

export const short = (commit: string): string => commit.slice(0, 12);

/** What the run says of itself must not contradict what GitHub recorded. */
export function refuseOtherEvent(run: StartedRun, { event }: PullRequestContext): void {
  if (run.event === event) return;
  throw new UsageFailure({
    what: `GITHUB_EVENT_NAME is ${event}, but GitHub started this run for ${run.event}`,
    fix: 'Leave the variables that GitHub sets as they are',
  });
}
