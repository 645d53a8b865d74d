import type { Reading } from '../../src/core/evidence.js';
import { githubPullRequests } from '../../src/forge/github-pull-requests.js';
import type { Announcement, Merge, MergeOfRun, PullRequestsPort } from '../../src/forge/pull-requests.js';
import { createGitHub } from '../../src/github/client.js';
import { runContext } from '../../src/github/context.js';
import { startDeadline } from '../../src/http/deadline.js';
import type { GitHubRepository, NewCommit, NewJob, PullRequestsServer } from '../e2e/servers/github-pull-requests.js';

export const PLACE = 'subscriptions/s/workspaces/w';
export const FILE = 'promotions/models.yml';
export const BLOCK = '```json\n{"entries":[],"version":1}\n```';

export const ANNOUNCEMENT: Announcement = {
  place: PLACE,
  verdict: 'allow',
  title: 'fraud-scorer 7 to Production',
  text: '## Plan\n\nall is well',
  reviewed: BLOCK,
};

export const PLANNING = { actions: 'read', checks: 'write', contents: 'read', 'pull-requests': 'write' } as const;
export const APPLYING = { actions: 'read', checks: 'read', contents: 'write', 'pull-requests': 'read' } as const;

let count = 0;

/** A repository of its own for a test. Ana and cy work, bo and dee review. */
export function begin(server: PullRequestsServer): Promise<GitHubRepository> {
  return server.repository({
    repository: `octo-org/models-${++count}`,
    scenario: {
      users: [
        { login: 'ana', id: 11 },
        { login: 'bo', id: 12 },
        { login: 'cy', id: 13 },
        { login: 'dee', id: 14 },
        { login: 'robot[bot]', id: 15, type: 'Bot' },
      ],
      teams: [
        { slug: 'approvers', id: 21, members: ['bo'] },
        { slug: 'secret', id: 22, readable: false, members: ['bo'] },
      ],
    },
    files: { [FILE]: 'one\n', 'README.md': 'x\n', 'promotions/notes.txt': 'no promotions\n' },
  });
}

export const change = (text: string, more: Partial<NewCommit> = {}): NewCommit => ({
  files: { [FILE]: text },
  ...more,
});

/** A pull request that ana opens with these commits, each pushed by her at once. */
export async function opened(
  one: GitHubRepository,
  {
    branch = 'work',
    commits = [change('two\n')],
  }: { readonly branch?: string; readonly commits?: readonly NewCommit[] } = {},
): Promise<number> {
  await one.push({ branch, by: 'ana', commits });
  return one.open({ head: branch, by: 'ana' });
}

/** The adapter as the job that this event starts has it. */
export async function portOf(
  one: GitHubRepository,
  asked: Omit<NewJob, 'actor' | 'permissions'> & Partial<Pick<NewJob, 'actor' | 'permissions'>>,
  env: Readonly<Record<string, string>> = {},
): Promise<PullRequestsPort> {
  const usual = asked.event === 'pull_request' ? PLANNING : APPLYING;
  const job = await one.startJob({ actor: 'ana', permissions: usual, ...asked });
  const all = {
    GITHUB_REPOSITORY: one.name,
    GITHUB_RUN_ID: String(job.run),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: asked.event,
    GITHUB_REF: asked.ref,
    GITHUB_SHA: asked.sha,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: `${one.url}${job.api}`,
    ...env,
  };
  const context = runContext(all, { azureEndpoint: new URL('http://127.0.0.1:4000') });
  const deadline = startDeadline(60_000, () => {});
  return githubPullRequests({ github: createGitHub({ apiUrl: context.apiUrl, token: null, deadline }), context });
}

export async function planning(
  one: GitHubRepository,
  pull: number,
  permissions?: NewJob['permissions'],
): Promise<PullRequestsPort> {
  const { head: sha } = await one.pull(pull);
  const asked = { event: 'pull_request', ref: `refs/pull/${pull}/merge`, sha, headBranch: 'work' };
  return portOf(one, { ...asked, ...(permissions && { permissions }) });
}

export async function applying(
  one: GitHubRepository,
  more: { readonly branch?: string; readonly sha?: string; readonly permissions?: NewJob['permissions'] } = {},
): Promise<PullRequestsPort> {
  const { branch = 'main', permissions } = more;
  const sha = more.sha ?? (await one.tip(branch));
  return portOf(one, { event: 'push', ref: `refs/heads/${branch}`, sha, ...(permissions && { permissions }) });
}

export function read<T>(reading: Reading<T>): T {
  if (reading.is === 'read') return reading.value;
  throw new Error(`unreadable: ${reading.why}`);
}

export function mergeIn(reading: Reading<MergeOfRun>): Merge {
  const value = read(reading);
  if (value.is === 'merge') return value.merge;
  throw new Error(`no merge: ${value.why}`);
}

export function noneIn(reading: Reading<MergeOfRun>): { readonly why: string; readonly fix: string } {
  const value = read(reading);
  if (value.is === 'none') return { why: value.why, fix: value.fix };
  throw new Error(`a merge of #${value.merge.number}`);
}
