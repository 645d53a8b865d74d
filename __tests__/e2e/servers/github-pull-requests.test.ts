import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PLACE, startAzure } from './azure.js';
import { POLICY_PATH } from './github.js';
import {
  type GitHubRepository,
  type How,
  type PullRequestsServer,
  startGitHubPullRequests,
} from './github-pull-requests.js';
import { Started } from './process.js';
import { PROTECTED } from './repository.js';

const POLICY = 'version: 1\nextends: default\nledger: optional\n';

const started = new Started();
let server: PullRequestsServer;
let count = 0;

beforeAll(async () => {
  server = await startGitHubPullRequests(started);
});
afterAll(() => started.stop());

const begin = (): Promise<GitHubRepository> =>
  server.repository({
    repository: `octo-org/repo-${++count}`,
    scenario: {
      users: [
        { login: 'ana', id: 11 },
        { login: 'bo', id: 12 },
      ],
    },
    files: { 'notes/a.txt': 'one\n', 'README.md': 'x\n' },
  });

async function get(one: GitHubRepository, path: string) {
  const answer = await fetch(`${one.url}/repos/${one.name}${path}`);
  return JSON.parse(await answer.text());
}

const change = (text: string) => ({ files: { 'notes/a.txt': text } });

describe('the GitHub of the tests', () => {
  const WAYS: readonly How[] = [
    'merge',
    'squash',
    'rebase',
    'queue-merge',
    'queue-squash',
    'queue-rebase',
    'fast-forward',
  ];
  it.each(WAYS)('merges by %s in git, and tells it as GitHub does', async (how) => {
    const one = await begin();
    await one.push({ branch: 'work', by: 'ana', commits: [change('two\n'), change('three\n')] });
    const pull = await one.open({ head: 'work', by: 'ana' });
    if (how !== 'fast-forward')
      await one.push({ branch: 'main', by: 'bo', commits: [{ files: { 'README.md': 'y\n' } }] });
    await one.review({ pull, by: 'bo', state: 'APPROVED' });
    const before = await one.tip('main');
    const merged = await one.merge({ pulls: [pull], how, by: 'bo' });
    const after = await one.tip('main');
    expect(merged).toEqual({ before, after });
    expect(await get(one, `/pulls/${pull}`)).toMatchObject({
      merged: true,
      merge_commit_sha: after,
      merged_by: { login: 'bo' },
      commits: 2,
    });
    expect((await get(one, `/commits/${after}/pulls`)).map(({ number }: { number: number }) => number)).toEqual([pull]);
    const [last] = await get(one, '/activity?ref=refs%2Fheads%2Fmain');
    expect(last).toMatchObject({ before, after, actor: { login: 'bo' } });
    const content = await get(one, `/contents/notes/a.txt?ref=${after}`);
    expect(Buffer.from(content.content, 'base64').toString()).toBe('three\n');
    const { status } = await fetch(`${one.url}/repos/${one.name}/branches/main`);
    expect(status).toBe(200);
  });

  it('lets a job do what its permissions say, and no more', async () => {
    const one = await begin();
    const sha = await one.push({ branch: 'work', by: 'ana', commits: [change('two\n')] });
    const number = await one.open({ head: 'work', by: 'ana' });
    const asked = { event: 'pull_request', ref: `refs/pull/${number}/merge`, sha, headBranch: 'work', actor: 'ana' };
    const job = await one.startJob({ ...asked, permissions: { checks: 'read' } });
    const post = (body: object) =>
      fetch(`${one.url}${job.api}/repos/${one.name}/check-runs`, { method: 'POST', body: JSON.stringify(body) });
    expect((await post({ name: 'x', head_sha: sha })).status).toBe(403);
    const run = JSON.parse(await (await fetch(`${one.url}/repos/${one.name}/actions/runs/${job.run}`)).text());
    expect(run).toMatchObject({ head_sha: sha, event: 'pull_request', head_branch: 'work' });
    expect(await get(one, `/check-suites/${run.check_suite_id}`)).toMatchObject({ app: { slug: 'github-actions' } });
    expect(await get(one, `/actions/runs?event=pull_request&head_sha=${sha}`)).toMatchObject({ total_count: 1 });
  });

  it('runs the shipped Action on a pull request and on a push', async () => {
    const one = await begin();
    await one.push({ branch: 'work', by: 'ana', commits: [change('two\n')] });
    const pull = await one.open({ head: 'work', by: 'ana' });
    const inputs = { policy: 'preset:default' };
    const checked = await one.runOn({ on: 'pull_request', pull }, { command: 'lint', inputs });
    expect({ code: checked.code, stderr: checked.stderr }).toEqual({ code: 0, stderr: '' });
    const pushed = await one.runOn({ on: 'push' }, { command: 'lint', inputs });
    expect(pushed.code).toBe(0);
  });

  it('lets a promotion through the gate that somebody opened, by the policy that git has', async () => {
    const azure = await startAzure(started);
    await azure.put('churn', '1', { tags: { stage: 'Staging' }, stage: 'Staging' });
    const one = await server.repository({
      repository: `octo-org/repo-${++count}`,
      scenario: {
        users: [
          { login: 'ana', id: 11 },
          { login: 'bo', id: 12 },
        ],
        branches: [{ name: 'main', rules: PROTECTED }],
        environments: [{ name: 'production', id: 31, can_admins_bypass: false, reviewers: [{ user: 'bo' }] }],
      },
      files: { [POLICY_PATH]: POLICY },
    });
    const inputs = { asset: 'azureml:churn:1', to: 'Production', 'azure-endpoint': azure.front.url, ...PLACE };
    const step = { command: 'promote', inputs, environment: 'production' };
    const refused = await one.runOn({ on: 'push' }, step);
    expect(refused.outputs.verdict).toBe('deny');
    const done = await one.runOn({ on: 'push' }, { ...step, approvedBy: 'bo' });
    expect({ verdict: done.outputs.verdict, stdout: done.stdout }).toMatchObject({ verdict: 'allow' });
    const again = await one.runOn({ on: 'rerun', of: done }, step);
    expect(again.job).toMatchObject({ run: done.job.run, attempt: 2 });
  });
});
