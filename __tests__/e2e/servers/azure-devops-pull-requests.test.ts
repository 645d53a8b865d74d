import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AzureDevOps, type Organization, startAzureDevOps } from './azure-devops.js';
import { commitFiles, honestRun, PROJECT, REPOSITORY } from './azure-devops-world.js';
import { type BareRepository, type GitServer, startGitServer } from './git.js';
import { Started } from './process.js';

const started = new Started();
let server: AzureDevOps;
let gitServer: GitServer;
beforeAll(async () => {
  gitServer = started.add(await startGitServer());
  server = await startAzureDevOps(started);
});
afterAll(() => started.stop());

// What an answer holds is for each test to say.
type Any = ReturnType<typeof JSON.parse>;

interface Ground extends Organization {
  readonly repository: BareRepository;
  /** Of the pull request that is open. */
  readonly number: number;
  ask(path: string, init?: RequestInit): Promise<{ status: number; body: Any }>;
}

let count = 0;
/** A repository with one pull request by ana. */
async function ground(): Promise<Ground> {
  const repository = await gitServer.repository();
  const head = await commitFiles(repository, { 'a.txt': 'one\n' });
  const organization = await server.organization(honestRun({ organization: `pulls-${++count}`, repository, head }));
  await organization.deed({ is: 'push', by: 'ana', branch: 'work', files: { 'b.txt': 'b\n' } });
  const { number = 0 } = await organization.deed({ is: 'open', by: 'ana', source: 'work' });
  return {
    ...organization,
    repository,
    number,
    async ask(path, init = {}) {
      const at = `${organization.collection}${PROJECT.name}/_apis/git/repositories/${REPOSITORY.id}/${path}`;
      const answer = await fetch(`${at}${path.includes('?') ? '&' : '?'}api-version=7.1`, init);
      return { status: answer.status, body: JSON.parse(await answer.text()) };
    },
  };
}

const sending = (method: string, body: object): RequestInit => ({ method, body: JSON.stringify(body) });

describe('a pull request', () => {
  test('is completed in four ways, each with the history that Azure Repos makes', async () => {
    const graphs: Record<string, readonly number[]> = {};
    for (const strategy of ['noFastForward', 'squash', 'rebase', 'rebaseMerge'] as const) {
      const { deed, number, repository, ask } = await ground();
      await deed({ is: 'push', by: 'ana', branch: 'work', files: { 'c.txt': 'c\n' } });
      await deed({ is: 'push', by: 'eve', branch: 'main', files: { 'd.txt': 'd\n' } });
      const { commit = '', before = '' } = await deed({ is: 'complete', by: 'dana', number, strategy });
      const told = await repository.git(['rev-list', '--parents', '--first-parent', `${before}..${commit}`]);
      graphs[strategy] = told
        .trim()
        .split('\n')
        .map((line) => line.split(' ').length - 1);
      expect((await repository.git(['ls-tree', '--name-only', 'refs/heads/main'])).trim().split('\n')).toEqual([
        'a.txt',
        'b.txt',
        'c.txt',
        'd.txt',
      ]);
      const { body } = await ask(`pullRequests/${number}`);
      expect(body).toMatchObject({
        status: 'completed',
        lastMergeCommit: { commitId: commit },
        lastMergeTargetCommit: { commitId: before },
        closedBy: { uniqueName: 'dana@contoso.example' },
      });
    }
    // Parents of each commit of the branch, the last first.
    expect(graphs).toEqual({ noFastForward: [2], squash: [1], rebase: [1, 1], rebaseMerge: [2] });
  });

  test('has an iteration for each push, and loses its votes with it where the policy says so', async () => {
    const { deed, number, ask } = await ground();
    await deed({ is: 'vote', by: 'dana', number, vote: 10 });
    expect((await ask(`pullRequests/${number}`)).body.reviewers).toMatchObject([{ vote: 10 }]);
    await deed({ is: 'push', by: 'eve', branch: 'work', files: { 'c.txt': 'c\n' } });
    expect((await ask(`pullRequests/${number}`)).body.reviewers).toMatchObject([{ vote: 0 }]);
    const { body: iterations } = await ask(`pullRequests/${number}/iterations`);
    expect(iterations.value).toMatchObject([
      { id: 1, reason: 'create', push: { pushedBy: { uniqueName: 'ana@contoso.example' } } },
      { id: 2, reason: 'push', push: { pushedBy: { uniqueName: 'eve@contoso.example' } } },
    ]);
    const { body: threads } = await ask(`pullRequests/${number}/threads`);
    expect(threads.value.map(({ properties }: Any) => properties.CodeReviewThreadType.$value)).toEqual([
      'VoteUpdate',
      'RefUpdate',
      'ResetMultipleVotes',
    ]);
  });

  test('that conflicts has no merge, and one that was abandoned cannot be completed', async () => {
    const { deed, number, ask } = await ground();
    await deed({ is: 'push', by: 'eve', branch: 'main', files: { 'b.txt': 'another\n' } });
    const { body } = await ask(`pullRequests/${number}`);
    expect([body.mergeStatus, body.lastMergeCommit]).toEqual(['conflicts', undefined]);
    await deed({ is: 'abandon', by: 'ana', number });
    await expect(deed({ is: 'complete', by: 'dana', number })).rejects.toThrow();
  });

  test('takes comments and statuses of the job, and neither votes nor anybody else’s comments', async () => {
    const { deed, number, ask } = await ground();
    const comments = [{ parentCommentId: 0, content: 'ours', commentType: 'text' }];
    const opened = await ask(`pullRequests/${number}/threads`, sending('POST', { comments, status: 'closed' }));
    expect(opened.body).toMatchObject({
      status: 'closed',
      comments: [{ author: { descriptor: expect.stringMatching(/^svc\./) } }],
    });
    const { id } = await deed({ is: 'comment', by: 'eve', number, content: 'hers' });
    const edit = (thread: number | undefined, content: string) =>
      ask(`pullRequests/${number}/threads/${thread}/comments/1`, sending('PATCH', { content }));
    expect((await edit(opened.body.id, 'anew')).status).toBe(200);
    expect((await edit(opened.body.id, 'x'.repeat(150_001))).status).toBe(400);
    expect((await edit(id, 'not hers')).status).toBe(403);
    const vote = await ask(`pullRequests/${number}/reviewers/me`, sending('PUT', { vote: 10 }));
    const complete = await ask(`pullRequests/${number}`, sending('PATCH', { status: 'completed' }));
    expect([vote.status, complete.status]).toEqual([403, 403]);
    const context = { genre: 'g', name: 'n' };
    const status = { iterationId: 2, state: 'succeeded', context };
    expect((await ask(`pullRequests/${number}/statuses`, sending('POST', status))).status).toBe(404);
  });
});
