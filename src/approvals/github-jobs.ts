import type { GatedJob, Reading } from '../core/evidence.js';
import type { CheckRuns, Claims } from '../github/answers.js';
import { isCheckRuns, whyCheckRuns } from '../github/answers-validate.generated.js';
import type { GitHub } from '../github/client.js';
import { grantOf } from '../github/permissions.js';
import { readingOf, wholeList } from '../github/reading.js';
import type { ShownJob } from '../github/workflow-file.js';
import type { RunFacts } from './github-run.js';

export type CheckRun = CheckRuns['check_runs'][number];

/** The check runs of a run, one for each job of each attempt (operation checks/list-for-suite). */
export async function readCheckRuns(
  github: GitHub,
  here: string,
  { suite }: RunFacts,
): Promise<Reading<readonly CheckRun[]>> {
  const path = `${here}/check-suites/${suite}/check-runs?filter=all`;
  const read = await github.pages(path, isCheckRuns, whyCheckRuns);
  return readingOf(read, grantOf('checks: read'), (pages) =>
    wholeList(
      pages,
      pages.flatMap(({ check_runs }) => check_runs),
      'jobs',
    ),
  );
}

/**
 * The check run of this job.
 *
 * @param given the input `check-run-id`; it counts where a server leaves the claim out, and then not for its own sake
 */
export function ownCheckRun(checkRuns: readonly CheckRun[], claims: Claims, given: string): Reading<CheckRun> {
  const id = String(claims.check_run_id ?? given);
  const fix = 'leave the input check-run-id as it is, ${{ job.check_run_id }}';
  if (id === '') {
    const why = "neither the job's ID token nor the input check-run-id says which job this is";
    return { is: 'unreadable', why, grant: `${fix}; a server that has neither cannot prove which job was released` };
  }
  const own = checkRuns.find((one) => String(one.id) === id);
  if (own === undefined) return { is: 'unreadable', why: `GitHub shows no job ${id} in this run`, grant: fix };
  const environment = own.deployment?.environment;
  if (environment !== undefined && !sameName(environment, claims.environment ?? '')) {
    const why = `GitHub shows the job ${own.name} in ${environment}, and the job's ID token says ${claims.environment || 'no environment'}`;
    return { is: 'unreadable', why };
  }
  if (claims.check_run_id === undefined && own.status !== 'in_progress') {
    return {
      is: 'unreadable',
      why: `the input check-run-id names the job ${own.name}, which does not run`,
      grant: fix,
    };
  }
  return { is: 'read', value: own };
}

/** What the workflow says of the jobs of a run. */
export interface JobsOfWorkflow {
  /** Whether this job needs another. */
  isNeeded(job: ShownJob): Reading<boolean>;
  /** The environment through which a job may have gone that is shown without a deployment; null for none. */
  hiddenEnvironment(name: string): string | null;
}

/** The jobs that an environment gates: those with a deployment, and those that the workflow lets go without one. */
export function gatedJobs(
  checkRuns: readonly CheckRun[],
  own: CheckRun,
  run: RunFacts,
  { isNeeded, hiddenEnvironment }: JobsOfWorkflow,
): readonly GatedJob[] {
  return checkRuns.flatMap((one) => {
    const { id, name, status, conclusion, completed_at, deployment } = one;
    const isThis = id === own.id;
    const environment = deployment?.environment ?? (isThis ? null : hiddenEnvironment(name));
    // When a job without a deployment reached its gate is told nowhere; not before the attempt began.
    const reachedAt = deployment?.created_at ?? run.startedAt;
    if (environment === null) return [];
    const job: GatedJob = {
      id: String(id),
      name,
      environment,
      isThis,
      isNeeded: isThis ? { is: 'read', value: false } : isNeeded({ name, environment }),
      reachedAt,
      // Queued, it has its deployment only because somebody has let it through, and waits for a runner.
      isReleased: isThis || (status !== 'waiting' && conclusion !== 'skipped'),
      succeededAt: status === 'completed' && conclusion === 'success' ? completed_at : null,
      isEarlierAttempt: !isThis && isRunAgain(one, checkRuns, run),
    };
    return [job];
  });
}

/** Whether this attempt has run the job again: it was over when the attempt began, and one of its name and environment was not. */
function isRunAgain(one: CheckRun, all: readonly CheckRun[], { attempt, startedAt }: RunFacts): boolean {
  const isOld = ({ completed_at }: CheckRun) =>
    completed_at !== null && Date.parse(completed_at) <= Date.parse(startedAt);
  if (attempt === 1 || !isOld(one)) return false;
  const environment = one.deployment?.environment ?? '';
  return all.some(
    (other) => other.name === one.name && sameName(other.deployment?.environment ?? '', environment) && !isOld(other),
  );
}

// GitHub compares the names of environments without regard to case.
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
