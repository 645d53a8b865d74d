import type {
  Build,
  GitCommit,
  Iterations,
  PullRequest,
  PullRequestQuery,
  Push,
  Repository,
  Statuses,
  Threads,
} from '../azure-devops/answers.js';
import {
  isBuild,
  isBuildChanges,
  isCommits,
  isGitCommit,
  isIterations,
  isPullRequest,
  isPush,
  isPushes,
  isRepository,
  isStatuses,
  isThreads,
  isTimeline,
  whyBuild,
  whyBuildChanges,
  whyCommits,
  whyGitCommit,
  whyIterations,
  whyPullRequest,
  whyPush,
  whyPushes,
  whyRepository,
  whyStatuses,
  whyThreads,
  whyTimeline,
} from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps, PullRequestPath, Question, Read, RepositoryPath } from '../azure-devops/client.js';
import type { YamlContext } from '../azure-devops/context.js';
import { apisOf } from '../azure-devops/paths.js';
import { grantOf, type Permission } from '../azure-devops/permissions.js';
import type { Reading } from '../core/evidence.js';
import { ServiceFailure, UsageFailure } from '../core/failure.js';

/** How the tip of a branch moved. */
export interface RefMove {
  readonly before: string;
  readonly after: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What the pull requests of the run's own repository are known by. What may not be read names the permission. */
export interface Reads {
  readonly context: YamlContext;
  /** What to do where this permission is lacking. */
  grant(permission: Permission): string;
  /** The repository of the run, in the run's own project. */
  repository(): Promise<Reading<Repository>>;
  /** This run, of which this job is one that runs now. */
  build(): Promise<Reading<Build>>;
  /** The commits that this run builds and the one before it did not. */
  changes(): Promise<Reading<readonly string[]>>;
  path(number: number): Promise<PullRequestPath>;
  pullRequest(number: number): Promise<Reading<PullRequest>>;
  pullRequestsOf(commit: string): Promise<Reading<readonly PullRequest[]>>;
  iterations(number: number): Promise<Reading<readonly Iterations['value'][number][]>>;
  threads(number: number): Promise<Reading<readonly Threads['value'][number][]>>;
  statuses(number: number, iteration: number): Promise<Reading<readonly Statuses['value'][number][]>>;
  commitsOf(number: number): Promise<Reading<readonly string[]>>;
  commit(sha: string): Promise<Reading<GitCommit>>;
  push(id: number): Promise<Reading<Push>>;
  /** How a branch moved, the latest first, until enough is known. */
  moves(ref: string, isEnough: (moves: readonly RefMove[]) => boolean): Promise<Reading<readonly RefMove[]>>;
  mergeBases(one: string, other: string): Promise<Reading<readonly string[]>>;
}

const PAGE = 100;
/** A branch that moved more often since this run began is looked at no further. */
const MOST_PUSHES = 1000;

export function createReads(devops: AzureDevOps, context: YamlContext): Reads {
  const grant = (permission: Permission) => grantOf(permission, context);
  const apis = apisOf(context);

  const repository = once(async (): Promise<Reading<Repository>> => {
    const path = `${apis}/git/repositories/${encodeURIComponent(context.repository.id)}`;
    const read = await devops.get({ path }, isRepository, whyRepository);
    if (read.is !== 'value') return unreadable(read, grant('repository'));
    const { project, name } = read.value;
    if (project.name.toLowerCase() === context.project.toLowerCase()) return { is: 'read', value: read.value };
    const why = `${project.name}/${name} is in another project than the pipeline, whose jobs write for their own`;
    return { is: 'unreadable', why, grant: `move the pipeline to the project ${project.name}` };
  });
  const here = async (): Promise<RepositoryPath> => {
    const { project, id } = must(await repository(), 'the repository of this run');
    return { project: project.name, repository: id };
  };
  const base = async (): Promise<string> => {
    const { project, repository: id } = await here();
    return `${apisOf({ project })}/git/repositories/${id}`;
  };
  const path = async (number: number): Promise<PullRequestPath> => ({ ...(await here()), number });

  /** One thing below the repository, or why it is not there. */
  const one = async <T>(
    below: string,
    isT: (value: unknown) => value is T,
    whyT: () => string,
    query: Question['query'] = {},
  ): Promise<Reading<T>> => {
    const found = await repository();
    if (found.is === 'unreadable') return found;
    return toReading(
      await devops.get({ path: `${await base()}/${below}`, query }, isT, whyT),
      grant('repository'),
      (value) => value,
    );
  };
  const all = async <T>(
    below: string,
    isPage: (value: unknown) => value is { readonly value: readonly T[] },
    whyPage: () => string,
    query: Question['query'] = {},
  ): Promise<Reading<readonly T[]>> => {
    const found = await repository();
    if (found.is === 'unreadable') return found;
    const read = await devops.list({ path: `${await base()}/${below}`, query }, isPage, whyPage);
    return toReading(read, grant('repository'), (value) => value);
  };

  return {
    context,
    grant,
    repository,
    build: once(async () => {
      const at = `${apis}/build/builds/${context.buildId}`;
      const read = await devops.get({ path: at }, isBuild, whyBuild);
      if (read.is !== 'value') return unreadable(read, grant('builds'));
      refuseOtherRun(read.value, context);
      const records = await devops.get({ path: `${at}/timeline` }, isTimeline, whyTimeline);
      if (records.is !== 'value') return unreadable(records, grant('builds'));
      // The number of the run is a variable, and another run has another merge.
      const isOurs = records.value.records.some(
        ({ id, type, state }) => type === 'Job' && state === 'inProgress' && same(id, context.jobId),
      );
      if (!isOurs) throw otherRun('SYSTEM_JOBID', context.jobId, `no such job that runs in the run ${context.buildId}`);
      return { is: 'read', value: read.value };
    }),
    changes: once(async () => {
      const question = { path: `${apis}/build/builds/${context.buildId}/changes`, query: { $top: '1000' } };
      const read = await devops.list(question, isBuildChanges, whyBuildChanges);
      return toReading(read, grant('builds'), (changes) => changes.map(({ id }) => id.toLowerCase()));
    }),
    path,
    pullRequest: (number) => one(`pullRequests/${number}`, isPullRequest, whyPullRequest),
    async pullRequestsOf(commit) {
      const found = await repository();
      if (found.is === 'unreadable') return found;
      const read = await devops.pullRequestsOf(await here(), commit);
      return toReading(read, grant('repository'), byNumber);
    },
    iterations: (number) => all(`pullRequests/${number}/iterations`, isIterations, whyIterations),
    threads: (number) => all(`pullRequests/${number}/threads`, isThreads, whyThreads),
    statuses: (number, iteration) =>
      all(`pullRequests/${number}/iterations/${iteration}/statuses`, isStatuses, whyStatuses),
    async commitsOf(number) {
      const read = await all(`pullRequests/${number}/commits`, isCommits, whyCommits, {
        $top: String(PAGE),
      });
      return read.is === 'unreadable' ? read : { is: 'read', value: read.value.map(({ commitId }) => commitId) };
    },
    commit: (sha) => one(`commits/${sha}`, isGitCommit, whyGitCommit, { changeCount: '0' }),
    push: (id) => one(`pushes/${id}`, isPush, whyPush, { includeRefUpdates: 'true' }),
    async moves(ref, isEnough) {
      const moves: RefMove[] = [];
      for (let skip = 0; skip < MOST_PUSHES; skip += PAGE) {
        const read = await one('pushes', isPushes, whyPushes, {
          'searchCriteria.refName': ref,
          'searchCriteria.includeRefUpdates': 'true',
          $top: String(PAGE),
          $skip: String(skip),
        });
        if (read.is === 'unreadable') return read;
        for (const { date, refUpdates } of read.value.value)
          for (const { name, oldObjectId, newObjectId } of refUpdates ?? [])
            if (name === ref) moves.push({ before: oldObjectId, after: newObjectId, at: date });
        if (read.value.value.length < PAGE || isEnough(moves)) return { is: 'read', value: moves };
      }
      return { is: 'unreadable', why: `${ref} moved more than ${MOST_PUSHES} times since` };
    },
    async mergeBases(first, second) {
      const read = await all(`commits/${first}/mergebases`, isCommits, whyCommits, { otherCommitId: second });
      return read.is === 'unreadable' ? read : { is: 'read', value: read.value.map(({ commitId }) => commitId) };
    },
  };
}

/** What must be known to go on; the end of the run where it is not. */
export function must<T>(read: Reading<T>, what: string): T {
  if (read.is === 'read') return read.value;
  const fix = read.grant === undefined ? {} : { fix: `${read.grant[0]?.toUpperCase()}${read.grant.slice(1)}` };
  throw new ServiceFailure(`Azure DevOps does not show ${what} to this job: ${read.why}`, fix);
}

function toReading<T, V>(read: Read<T>, grant: string, give: (value: T) => V): Reading<V> {
  return read.is === 'value' ? { is: 'read', value: give(read.value) } : unreadable(read, grant);
}

const unreadable = ({ message }: { readonly message: string }, grant: string) =>
  ({ is: 'unreadable', why: message, grant }) as const;

/** The same pull request can answer both questions. */
function byNumber({ results }: PullRequestQuery): readonly PullRequest[] {
  const all = results.flatMap((found) => Object.values(found).flat());
  return [...new Map(all.map((one) => [one.pullRequestId, one])).values()];
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function refuseOtherRun({ sourceBranch, sourceVersion, repository }: Build, context: YamlContext): void {
  if (!same(context.ref, sourceBranch)) throw otherRun('BUILD_SOURCEBRANCH', context.ref, sourceBranch);
  if (!same(context.commit, sourceVersion)) throw otherRun('BUILD_SOURCEVERSION', context.commit, sourceVersion);
  if (!same(context.repository.id, repository.id))
    throw otherRun('BUILD_REPOSITORY_ID', context.repository.id, repository.id);
}

function otherRun(name: string, given: string, actual: string): UsageFailure {
  const what = `${name} says ${given}, and Azure DevOps says ${actual}`;
  return new UsageFailure({ what, fix: 'Leave the variables of the agent as they are' });
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask();
    return asked;
  };
}
