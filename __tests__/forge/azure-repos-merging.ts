import { createAzureDevOps } from '../../src/azure-devops/client.js';
import { azureDevOpsContext } from '../../src/azure-devops/context.js';
import type { PullRequestEvidence } from '../../src/core/pull-request.js';
import { azureReposForge } from '../../src/forge/azure-repos.js';
import { azureReposPullRequests } from '../../src/forge/azure-repos-pull-requests.js';
import type { ForgePort } from '../../src/forge/port.js';
import type { Announcement, Merge, MergeOfRun, PullRequestsPort } from '../../src/forge/pull-requests.js';
import { startDeadline } from '../../src/http/deadline.js';
import {
  type AzureDevOps,
  type Build,
  type Deed,
  type Done,
  type Organization,
  startAzureDevOps,
  type World,
} from '../e2e/servers/azure-devops.js';
import {
  BUILD_ID,
  commitFiles,
  type Difference,
  honestRun,
  PROJECT,
  PROMOTE_JOB,
  REPOSITORY,
  run,
} from '../e2e/servers/azure-devops-world.js';
import { type BareRepository, type GitServer, startGitServer } from '../e2e/servers/git.js';
import { Started } from '../e2e/servers/process.js';

export const PLACE = 'https://management.azure.com/subscriptions/s/resourcegroups/g/workspaces/w';
export const FILE = 'promotions/churn.yml';

/** A repository in Azure Repos where promotions are merged. */
export interface Merging {
  readonly organization: Organization;
  readonly repository: BareRepository;
  /** Where main stood at first. */
  readonly first: string;
  deed(deed: Deed): Promise<Done>;
  /** Commits to a branch and opens a pull request of it; its number. */
  open(branch: string, by?: string, files?: Readonly<Record<string, string>>): Promise<number>;
  /** The pull requests as a run sees them that builds this. */
  run(build: Partial<Build>, env?: Readonly<Record<string, string>>): Promise<PullRequestsPort>;
  /** As the validation of a pull request sees them. */
  validation(number: number, build?: Partial<Build>): Promise<PullRequestsPort>;
  forge(): Promise<ForgePort>;
}

/** The servers of one file of tests. */
export class Servers {
  readonly #started = new Started();
  #devops: AzureDevOps | undefined;
  #git: GitServer | undefined;
  #count = 0;

  async start(): Promise<void> {
    this.#git = this.#started.add(await startGitServer());
    this.#devops = await startAzureDevOps(this.#started);
  }

  stop(): Promise<void> {
    return this.#started.stop();
  }

  async merging(difference: Difference = (world) => world): Promise<Merging> {
    if (this.#git === undefined || this.#devops === undefined) throw new Error('the servers have not started');
    const repository = await this.#git.repository();
    const first = await commitFiles(repository, { [FILE]: 'version: 1\n', 'policy.yml': 'version: 1\n' });
    const name = `merging-${++this.#count}`;
    const world: World = difference(honestRun({ organization: name, repository, head: first }));
    const organization = await this.#devops.organization(world);
    const { deed } = organization;
    const clientOf = async (build: Partial<Build>, env: Readonly<Record<string, string>> = {}) => {
      const usual = { sourceBranch: 'refs/heads/main', sourceVersion: first, reason: 'individualCI', triggerInfo: {} };
      await organization.change(run({ ...usual, ...build }));
      const { sourceBranch = 'refs/heads/main', sourceVersion = first, reason = 'individualCI' } = build;
      const told = {
        SYSTEM_HOSTTYPE: 'build',
        SYSTEM_COLLECTIONURI: organization.collection,
        SYSTEM_TEAMPROJECT: PROJECT.name,
        SYSTEM_JOBID: PROMOTE_JOB,
        SYSTEM_STAGENAME: 'promote',
        SYSTEM_STAGEATTEMPT: '1',
        SYSTEM_DEFINITIONID: '12',
        BUILD_BUILDID: String(BUILD_ID),
        BUILD_REASON: reason,
        BUILD_SOURCEBRANCH: sourceBranch,
        BUILD_SOURCEVERSION: sourceVersion,
        BUILD_REPOSITORY_ID: REPOSITORY.id,
        BUILD_REPOSITORY_NAME: REPOSITORY.name,
        BUILD_REPOSITORY_PROVIDER: 'TfsGit',
        ...env,
      };
      const connection = organization.collection;
      const context = azureDevOpsContext(told, { azureEndpoint: new URL('http://127.0.0.1:4000'), connection });
      if (context.is !== 'yaml') throw new Error('no run of YAML');
      const deadline = startDeadline(60_000, () => {});
      const devops = createAzureDevOps({ address: context.collection, token: 'never sent in the clear', deadline });
      return { devops, context };
    };
    return {
      organization,
      repository,
      first,
      deed,
      async open(branch, by = 'ana', files = { [FILE]: `version: 1\n# ${branch}\n` }) {
        await deed({ is: 'push', by, branch, files });
        const { number } = await deed({ is: 'open', by, source: branch });
        return number ?? 0;
      },
      run: async (build, env) => azureReposPullRequests(await clientOf({ reason: 'individualCI', ...build }, env)),
      async validation(number, build = {}) {
        const sourceBranch = `refs/pull/${number}/merge`;
        const sourceVersion = (await repository.git(['rev-parse', sourceBranch])).trim();
        const pull = { reason: 'pullRequest', sourceBranch, sourceVersion, ...build };
        return azureReposPullRequests(await clientOf(pull));
      },
      forge: async () => azureReposForge({ ...(await clientOf({})), policyRepository: '', policyRef: '' }),
    };
  }
}

/** The merge, where there is one. */
export async function mergeOf(port: PullRequestsPort): Promise<Merge> {
  const read = await port.merged();
  if (read.is === 'unreadable') throw new Error(`unreadable: ${read.why}`);
  if (read.value.is === 'none') throw new Error(`none: ${read.value.why}`);
  return read.value.merge;
}

/** Why there is none. */
export async function noneOf(port: PullRequestsPort): Promise<Extract<MergeOfRun, { is: 'none' }>> {
  const read = await port.merged();
  if (read.is === 'read' && read.value.is === 'none') return read.value;
  throw new Error(`not none: ${JSON.stringify(read)}`);
}

/** Every vote as `LOGIN STATE`, with the commit that it was about where it is the merged head. */
export function votesIn({ reviews, head }: PullRequestEvidence): readonly string[] {
  if (reviews.is === 'unreadable') throw new Error(`unreadable: ${reviews.why}`);
  return reviews.value.map(
    ({ person, state, commit }) => `${person.login.split('@')[0]} ${state}${commit === head ? ' at head' : ''}`,
  );
}

export const announcement = (different: Partial<Announcement> = {}): Announcement => ({
  place: PLACE,
  verdict: 'allow',
  title: 'two promotions are allowed',
  text: '## Plan\n\nWhat reviewers need.',
  reviewed: '```json\n{"entries":[],"version":1}\n```',
  ...different,
});
