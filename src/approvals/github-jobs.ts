import type { GatedJob, Reading } from '../core/evidence.js';
import type { CheckRuns, Claims } from '../github/answers.js';
import { isCheckRuns, whyCheckRuns } from '../github/answers-validate.generated.js';
import type { GitHub } from '../github/client.js';
import { grantOf } from '../github/permissions.js';
import { readingOf, wholeList } from './github-reading.js';
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
    return { is: 'unreadable', why, grant: fix };
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

/**
 * The jobs that an environment gates. One whose environment says `deployment: false` has no deployment and is not seen.
 *
 * @param isNeeded whether this job needs another
 */
export function gatedJobs(
  checkRuns: readonly CheckRun[],
  own: CheckRun,
  run: RunFacts,
  isNeeded: (job: { readonly name: string; readonly environment: string }) => Reading<boolean>,
): readonly GatedJob[] {
  return checkRuns.flatMap((one) => {
    const { id, name, status, conclusion, completed_at, deployment } = one;
    if (!deployment) return [];
    const { environment } = deployment;
    const isThis = id === own.id;
    const job: GatedJob = {
      id: String(id),
      name,
      environment,
      isThis,
      isNeeded: isThis ? { is: 'read', value: false } : isNeeded({ name, environment }),
      reachedAt: deployment.created_at,
      // Queued, it has its deployment only because somebody has let it through, and waits for a runner.
      isReleased: isThis || (status !== 'waiting' && conclusion !== 'skipped'),
      succeededAt: status === 'completed' && conclusion === 'success' ? completed_at : null,
      isEarlierAttempt: !isThis && isBefore(one, own, run),
    };
    return [job];
  });
}

/** Whether it is this job in an attempt before: of its name and environment, and over when this attempt began. */
function isBefore(
  { name, completed_at, deployment }: CheckRun,
  own: CheckRun,
  { attempt, startedAt }: RunFacts,
): boolean {
  if (attempt === 1 || completed_at === null || name !== own.name) return false;
  if (!sameName(deployment?.environment ?? '', own.deployment?.environment ?? '')) return false;
  return Date.parse(completed_at) <= Date.parse(startedAt);
}

// GitHub compares the names of environments without regard to case.
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
