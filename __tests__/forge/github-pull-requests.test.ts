import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import type { ProposedPullRequest } from '../../src/forge/pull-requests.js';
import {
  type GitHubRepository,
  type How,
  type PullRequestsServer,
  startGitHubPullRequests,
} from '../e2e/servers/github-pull-requests.js';
import { Started } from '../e2e/servers/process.js';
import {
  ANNOUNCEMENT,
  APPLYING,
  applying,
  BLOCK,
  begin,
  change,
  FILE,
  mergeIn,
  noneIn,
  opened,
  PLACE,
  PLANNING,
  planning,
  portOf,
  read,
} from './github-pull-requests-world.js';

const started = new Started();
let server: PullRequestsServer;

beforeAll(async () => {
  server = await startGitHubPullRequests(started);
});
afterAll(() => started.stop());

describe('the pull request that a run checks', () => {
  it('is told by its head, its target and the last commit that both share', async () => {
    const one = await begin(server);
    const base = await one.tip('main');
    const pull = await opened(one);
    await one.push({ branch: 'main', by: 'bo', commits: [{ files: { 'README.md': 'y\n' } }] });
    const { head } = await one.pull(pull);
    const url = expect.stringMatching(/\/pull\/1$/);
    expect(await (await planning(one, pull)).proposed()).toEqual({
      ...{ number: pull, url, target: 'refs/heads/main', head, base, isFork: false },
    });
  });

  it('of a fork is known as one, also where the fork was deleted', async () => {
    const one = await begin(server);
    await one.fork('eve/models');
    await one.push({ repository: 'eve/models', branch: 'work', by: 'cy', commits: [change('two\n')] });
    const pull = await one.open({ head: 'work', by: 'cy', repository: 'eve/models' });
    const port = await planning(one, pull, { actions: 'read', contents: 'read', 'pull-requests': 'read' });
    const proposed = await port.proposed();
    expect(proposed.isFork).toBe(true);
    expect(await port.announce(proposed, ANNOUNCEMENT)).toEqual([
      'Pull request #1 comes from a fork, whose runs may write nothing on it.',
    ]);
    expect(await one.checks()).toEqual([]);
    const [file] = await port.folder('promotions', proposed.head);
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('two\n');
  });

  it('is refused where it has moved on since, or is closed', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    const port = await planning(one, pull);
    await one.push({ branch: 'work', by: 'ana', commits: [change('three\n')] });
    await expect(port.proposed()).rejects.toThrow(/^Pull request #1 has moved on to [0-9a-f]{12} since this run began/);
    const later = await planning(one, pull);
    await one.close(pull);
    await expect(later.proposed()).rejects.toThrow('Pull request #1 is closed');
  });

  it.each([
    ['push', 'refs/heads/main', 'This run is one of push, and checks no pull request'],
    ['pull_request_target', 'refs/heads/main', /^This run is one of pull_request_target, which has the rights/],
    ['pull_request', 'refs/heads/main', 'This run is one of pull_request, and checks no pull request'],
  ])('is none in a run of %s on %s', async (event, ref, what) => {
    const one = await begin(server);
    const port = await portOf(one, { event, ref, sha: await one.tip('main') });
    await expect(port.proposed()).rejects.toThrow(what);
    await expect(port.proposed()).rejects.toBeInstanceOf(UsageFailure);
  });

  it('is refused where the run calls itself another than GitHub recorded', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    const { head: sha } = await one.pull(pull);
    const asked = { event: 'issue_comment', ref: `refs/pull/${pull}/merge`, sha };
    const port = await portOf(one, asked, { GITHUB_EVENT_NAME: 'pull_request' });
    await expect(port.proposed()).rejects.toThrow(
      'GITHUB_EVENT_NAME is pull_request, but GitHub started this run for issue_comment',
    );
  });

  it.each([
    ['actions', 'Give the job actions: read'],
    ['pull-requests', 'Give the job pull-requests: read'],
    ['contents', 'Give the job contents: read'],
  ])('cannot be read without the permission %s, which the failure names', async (lacking, grant) => {
    const one = await begin(server);
    const pull = await opened(one);
    const { [lacking]: _, ...permissions }: Record<string, 'read' | 'write'> = { ...PLANNING };
    // Contents alone let a token read a pull request, too.
    if (lacking === 'pull-requests') delete permissions.contents;
    const failing = (await planning(one, pull, permissions)).proposed();
    await expect(failing).rejects.toBeInstanceOf(ServiceFailure);
    await expect(failing).rejects.toMatchObject({ detail: { fix: expect.stringContaining(grant) } });
  });
});

describe('files at a commit', () => {
  it('are those of the folder that end as YAML does, by name, and what was not there is none', async () => {
    const one = await begin(server);
    const files = { 'promotions/b.yaml': 'b\n', 'promotions/a.yml': 'größe\n', 'promotions/deep/c.yml': 'c\n' };
    const sha = await one.push({ branch: 'work', by: 'ana', commits: [{ files }] });
    const port = await applying(one);
    const found = await port.folder('promotions', sha);
    expect(found.map(({ file }) => file)).toEqual(['promotions/a.yml', 'promotions/b.yaml', FILE]);
    expect(Buffer.from(found[0]?.bytes ?? []).toString()).toBe('größe\n');
    expect((await port.folder('promotions', await one.tip('main'))).map(({ file }) => file)).toEqual([FILE]);
    expect(await port.folder('elsewhere', sha)).toEqual([]);
    expect(await port.file('elsewhere.yml', sha)).toBeNull();
    expect(await port.file('README.md', sha)).toEqual({ file: 'README.md', bytes: new Uint8Array(Buffer.from('x\n')) });
    expect(await port.tip('refs/heads/work')).toBe(sha);
  });

  it('are refused where they are links, folders, files in place of the folder, or too large', async () => {
    const one = await begin(server);
    const files = { 'large/a.yml': `# ${'x'.repeat(1024 * 1024)}\n`, 'file.yml': 'x\n', 'deep/a.yml/x': 'x\n' };
    const links = { 'linked/a.yml': '../README.md' };
    const sha = await one.push({ branch: 'work', by: 'ana', commits: [{ files, links }] });
    const port = await applying(one);
    await expect(port.folder('linked', sha)).rejects.toThrow('linked/a.yml is a symlink');
    await expect(port.folder('large', sha)).rejects.toThrow(/^large\/a.yml at [0-9a-f]{12} is larger than 1 MB/);
    await expect(port.folder('file.yml', sha)).rejects.toThrow(/^file.yml at [0-9a-f]{12} is a file\./);
    await expect(port.file('deep/a.yml', sha)).rejects.toThrow('deep/a.yml is a folder');
    expect(await port.folder('deep', sha)).toEqual([]);
  });

  it('are never taken for absent where the commit cannot be read', async () => {
    const one = await begin(server);
    const port = await applying(one);
    await expect(port.folder('promotions', 'f'.repeat(40))).rejects.toBeInstanceOf(ServiceFailure);
    const { contents: _, ...permissions } = APPLYING;
    const blind = await applying(one, { permissions });
    const failing = blind.folder('elsewhere', await one.tip('main'));
    await expect(failing).rejects.toMatchObject({ detail: { fix: expect.stringContaining('contents: read') } });
  });
});

describe('the merge that a run is for', () => {
  const WAYS: readonly How[] = [
    ...(['merge', 'squash', 'rebase', 'queue-merge', 'queue-squash', 'queue-rebase', 'fast-forward'] as const),
  ];
  it.each(WAYS)('made by %s tells where the target stood before and after, and what was reviewed', async (how) => {
    const one = await begin(server);
    const pull = await opened(one, { commits: [change('two\n'), change('three\n')] });
    if (how !== 'fast-forward')
      await one.push({ branch: 'main', by: 'bo', commits: [{ files: { 'README.md': 'y\n' } }] });
    const before = await one.tip('main');
    await one.merge({ pulls: [pull], how, by: 'bo' });
    const { head, mergedAt } = await one.pull(pull);
    await one.deleteBranch('work', 'bo');
    const after = await one.tip('main');
    expect(mergeIn(await (await applying(one)).merged())).toEqual({
      ...{ number: pull, url: expect.stringMatching(/\/pull\/1$/), target: 'refs/heads/main' },
      ...{ head, before, after, mergedAt },
    });
  });

  it('is the same for a run that somebody started by hand on the tip', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    await one.merge({ pulls: [pull], how: 'merge', by: 'bo' });
    const asked = { event: 'workflow_dispatch', ref: 'refs/heads/main', sha: await one.tip('main') };
    expect(mergeIn(await (await portOf(one, asked)).merged()).number).toBe(pull);
  });

  it('stays that of the run where another one follows within a second', async () => {
    const one = await begin(server);
    const first = await opened(one, { branch: 'one' });
    const second = await opened(one, { branch: 'two', commits: [{ files: { 'promotions/b.yml': 'b\n' } }] });
    const start = await one.tip('main');
    const { after } = await one.merge({ pulls: [first], how: 'squash', by: 'bo' });
    await one.merge({ pulls: [second], how: 'squash', by: 'dee', sameSecond: true });
    const earlier = mergeIn(await (await applying(one, { sha: after })).merged());
    const later = mergeIn(await (await applying(one)).merged());
    expect(earlier).toMatchObject({ number: first, before: start, after });
    expect(later).toMatchObject({ number: second, before: after, after: await one.tip('main') });
    expect(later.mergedAt).toBe(earlier.mergedAt);
  });

  it.each(['merge', 'queue-merge', 'queue-squash', 'queue-rebase'] as const)(
    'is none where one move of the branch brought two, by %s, and both are named',
    async (how) => {
      const one = await begin(server);
      const first = await opened(one, { branch: 'one' });
      const second = await opened(one, { branch: 'two', commits: [{ files: { 'promotions/b.yml': 'b\n' } }] });
      await one.merge({ pulls: [first, second], how, by: 'bo' });
      const { why, fix } = noneIn(await (await applying(one)).merged());
      expect(why).toBe('one move of main brought pull requests #1 and #2');
      expect(fix).toBe('Open a pull request that changes these entries again, and merge it alone');
    },
  );

  it('is none where the push of one head merged another one that it holds', async () => {
    const one = await begin(server);
    const first = await opened(one, { branch: 'one' });
    await one.push({ branch: 'two', from: 'one', by: 'cy', commits: [change('three\n')] });
    const second = await one.open({ head: 'two', by: 'cy' });
    await one.merge({ pulls: [first, second], how: 'fast-forward', by: 'bo' });
    expect(noneIn(await (await applying(one)).merged()).why).toBe('one move of main brought pull requests #1 and #2');
  });

  it('is none for a push without a pull request, and for one on top of a merge', async () => {
    const one = await begin(server);
    const sha = await one.push({ branch: 'main', by: 'bo', commits: [change('two\n')] });
    expect(noneIn(await (await applying(one)).merged()).why).toBe(
      `${sha.slice(0, 12)} came to main by a push, without a pull request`,
    );
  });

  it('is none where a branch was forced, began, or is a tag', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    await one.merge({ pulls: [pull], how: 'squash', by: 'bo' });
    const sha = await one.push({ branch: 'main', by: 'bo', from: await one.tip('work'), force: true, commits: [] });
    expect(noneIn(await (await applying(one, { sha })).merged()).why).toMatch(
      / came to main by a force-push, without a pull request$/,
    );
    await one.push({ branch: 'release', by: 'bo', commits: [] });
    expect(noneIn(await (await applying(one, { branch: 'release' })).merged()).why).toMatch(
      /by the creation of the branch, without a pull request$/,
    );
    const tag = await portOf(one, { event: 'push', ref: 'refs/tags/main', sha, headBranch: 'main' });
    expect(noneIn(await tag.merged()).why).toBe(
      'this run is on refs/tags/main, which is no branch that GitHub names for it',
    );
  });

  it('into another branch is that branch’s alone', async () => {
    const one = await begin(server);
    await one.push({ branch: 'release', by: 'bo', commits: [] });
    await one.push({ branch: 'work', by: 'ana', commits: [change('two\n')] });
    const pull = await one.open({ head: 'work', by: 'ana', base: 'release' });
    const { after } = await one.merge({ pulls: [pull], how: 'merge', by: 'bo' });
    const merge = mergeIn(await (await applying(one, { branch: 'release' })).merged());
    expect(merge).toMatchObject({ number: pull, target: 'refs/heads/release', after });
    await one.push({ branch: 'main', from: 'release', force: true, by: 'bo', commits: [] });
    expect(noneIn(await (await applying(one)).merged()).why).toContain('without a pull request');
  });

  it('of a fork is one as any other', async () => {
    const one = await begin(server);
    await one.fork('eve/models');
    await one.push({ repository: 'eve/models', branch: 'work', by: 'cy', commits: [change('two\n')] });
    const pull = await one.open({ head: 'work', by: 'cy', repository: 'eve/models' });
    await one.merge({ pulls: [pull], how: 'squash', by: 'bo' });
    const port = await applying(one);
    const merge = mergeIn(await port.merged());
    const { pusher } = await port.evidence(merge, []);
    expect(read(pusher)).toMatchObject({ login: 'cy' });
  });

  it('is none for a run that a merge did not start', async () => {
    const one = await begin(server);
    const port = await portOf(one, { event: 'schedule', ref: 'refs/heads/main', sha: await one.tip('main') });
    expect(noneIn(await port.merged()).why).toBe('this run was started by schedule, and not by a merge');
  });

  it('is found far down in the history of a busy branch', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    const { after } = await one.merge({ pulls: [pull], how: 'squash', by: 'bo' });
    const push = { branch: 'main', by: 'bo', commits: [{ files: {}, message: 'x' }] };
    for (let count = 0; count < 101; count++) await one.push(push);
    expect(mergeIn(await (await applying(one, { sha: after })).merged()).number).toBe(pull);
  });

  it.each([
    ['the run', '/actions/runs/', 'actions: read'],
    ['the moves of the branch', '/activity', 'contents: read'],
    ['the pull requests of the commit', '/commits/[0-9a-f]+/pulls', 'pull-requests: read'],
  ])('is unreadable where GitHub hides %s, and says what to grant', async (_, path, grant) => {
    for (const status of [403, 404]) {
      const one = await begin(server);
      const pull = await opened(one);
      await one.merge({ pulls: [pull], how: 'merge', by: 'bo' });
      await one.fail([{ path, deed: { status, message: 'hidden' } }]);
      const merged = await (await applying(one)).merged();
      expect(merged).toEqual({
        is: 'unreadable',
        why: 'hidden',
        grant: expect.stringContaining(`Give the job ${grant}`),
      });
    }
  });

  it.each([
    ['the parents', '/git/commits/', 'queue-merge', 'contents: read'],
    ['what came between', '/compare/', 'fast-forward', 'contents: read'],
  ] as const)('is unreadable where GitHub hides %s of it', async (_, path, how, grant) => {
    const one = await begin(server);
    const pull = await opened(one);
    await one.merge({ pulls: [pull], how, by: 'bo' });
    await one.fail([{ path, deed: { status: 403 } }]);
    const merged = await (await applying(one)).merged();
    expect(merged).toMatchObject({ is: 'unreadable', grant: expect.stringContaining(grant) });
  });
});

describe('the check of a plan', () => {
  const announce = async (one: GitHubRepository, pull: number, more: object = {}) => {
    const port = await planning(one, pull);
    return port.announce(await port.proposed(), { ...ANNOUNCEMENT, ...more });
  };
  const announced = async (one: GitHubRepository, pull: number) => {
    const { head } = await one.pull(pull);
    return (await applying(one)).announced(head, PLACE);
  };

  it('stands on the head with what was planned, and is read again as it was given', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    expect(await announce(one, pull)).toEqual([]);
    const { head } = await one.pull(pull);
    const [check, other] = await one.checks();
    expect(other).toBeUndefined();
    expect(check).toMatchObject({
      ...{ name: `aml-promote (${PLACE})`, sha: head, app: 'github-actions', conclusion: 'success' },
      ...{
        title: ANNOUNCEMENT.title,
        summary: ANNOUNCEMENT.text,
        text: BLOCK,
        externalId: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect(read(await announced(one, pull))).toEqual({ reviewed: BLOCK, at: check?.completedAt });
  });

  it.each([
    ['allow', 'success'],
    ['deny', 'failure'],
    ['inconclusive', 'action_required'],
  ])('of the verdict %s concludes with %s', async (verdict, conclusion) => {
    const one = await begin(server);
    const pull = await opened(one);
    await announce(one, pull, { verdict });
    expect(await one.checks()).toMatchObject([{ conclusion }]);
  });

  it('stays as it is where nothing differs, and keeps its time while the plan is the same', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    await announce(one, pull);
    const before = await one.checks();
    await announce(one, pull);
    expect(await one.checks()).toEqual(before);
    const written = (await one.calls()).filter(({ method }) => method !== 'GET');
    expect(written.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual([
      'POST check-runs',
      'POST comments',
    ]);
    await announce(one, pull, { text: 'other words' });
    expect(await one.checks()).toMatchObject([{ summary: 'other words', completedAt: before[0]?.completedAt }]);
    await announce(one, pull, { reviewed: 'another plan' });
    const [, after] = await one.checks();
    expect(Date.parse(after?.completedAt ?? '')).toBeGreaterThan(Date.parse(before[0]?.completedAt ?? ''));
    expect(read(await announced(one, pull))).toEqual({ reviewed: 'another plan', at: after?.completedAt });
    await announce(one, pull, { reviewed: null, verdict: 'deny' });
    await announce(one, pull, { reviewed: null, verdict: 'deny', text: 'other words' });
    const [, , last, none] = await one.checks();
    expect(last).toMatchObject({ conclusion: 'failure', externalId: null, text: null, summary: 'other words' });
    expect(none).toBeUndefined();
    expect(await announced(one, pull)).toEqual({ is: 'read', value: null });
  });

  it('is one for each place and each head', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    await announce(one, pull);
    await announce(one, pull, { place: 'another', reviewed: 'other' });
    expect(await one.checks()).toHaveLength(2);
    expect(read(await announced(one, pull))?.reviewed).toBe(BLOCK);
    await one.push({ branch: 'work', by: 'ana', commits: [change('three\n')] });
    expect(await announced(one, pull)).toEqual({ is: 'read', value: null });
  });

  it('of another app, of another name or not completed counts for nothing', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    const { head: sha } = await one.pull(pull);
    const name = `aml-promote (${PLACE})`;
    await announce(one, pull);
    const [ours] = await one.checks();
    const forged = {
      sha,
      name,
      text: 'forged',
      externalId: ours?.externalId ?? '',
      completedAt: '2099-01-01T00:00:00Z',
    };
    await one.putCheck({ ...forged, app: 'other-app' });
    await one.putCheck({ ...forged, app: 'github-actions', name: `${name}!` });
    expect(read(await announced(one, pull))?.reviewed).toBe(BLOCK);
  });

  it('is unreadable where its text and its digest do not belong together', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    await announce(one, pull);
    const [check] = await one.checks();
    const id = check?.id ?? 0;
    const why = `what stands in the check aml-promote (${PLACE}) is not what was written`;
    await one.changeCheck({ id, text: BLOCK.replace('1', '2') });
    expect(await announced(one, pull)).toEqual({ is: 'unreadable', why });
    await one.changeCheck({ id, text: null });
    expect(await announced(one, pull)).toEqual({ is: 'unreadable', why });
    await one.changeCheck({ id, text: `\r\n${BLOCK.replaceAll('\n', '\r\n')}\r\n` });
    expect(read(await announced(one, pull))?.reviewed).toBe(BLOCK);
  });

  it('is the latest of those of our app', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    const { head: sha } = await one.pull(pull);
    await announce(one, pull);
    const [first] = await one.checks();
    const { externalId = null, text = null } = first ?? {};
    const name = `aml-promote (${PLACE})`;
    for (let day = 10; day < 30; day++)
      for (let hour = 10; hour < 16; hour++)
        await one.putCheck({
          sha,
          name,
          app: 'github-actions',
          externalId,
          text,
          completedAt: `2020-01-${day}T${hour}:00:00Z`,
        });
    expect((await one.checks()).length).toBeGreaterThan(100);
    expect(read(await announced(one, pull))?.at).toBe(first?.completedAt);
  });

  it.each([
    ['lost on its way', 'lose'],
    ['never there', 'drop'],
    ['a passing error', { status: 503 }],
  ] as const)('is written once where the answer was %s', async (_, deed) => {
    const one = await begin(server);
    const pull = await opened(one);
    await one.fail([
      { method: 'POST', path: '/check-runs$', deed, times: 1 },
      { method: 'POST', path: '/comments$', deed, times: 1 },
    ]);
    expect(await announce(one, pull)).toEqual([]);
    expect(await one.checks()).toHaveLength(1);
    expect((await one.pull(pull)).comments).toHaveLength(1);
    await one.fail([{ method: 'PATCH', path: '/check-runs/', deed, times: 1 }]);
    await announce(one, pull, { verdict: 'deny' });
    expect(await one.checks()).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('that cannot be written ends the run, and names the permission', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    const port = await planning(one, pull, { ...PLANNING, checks: 'read' });
    const failing = port.announce(await port.proposed(), ANNOUNCEMENT);
    await expect(failing).rejects.toBeInstanceOf(ServiceFailure);
    await expect(failing).rejects.toMatchObject({
      detail: { fix: expect.stringContaining('Give the job checks: write') },
    });
    await one.fail([{ method: 'POST', path: '/check-runs$', deed: { status: 502 } }]);
    await expect(announce(one, pull)).rejects.toThrow('GitHub gave no usable answer to the check of the plan');
    await one.fail([{ method: 'POST', path: '/check-runs$', deed: { status: 422, message: 'Invalid request' } }]);
    await expect(announce(one, pull)).rejects.toThrow(/^GitHub answered 422 to POST .*: Invalid request$/);
    expect((await one.pull(pull)).comments).toEqual([]);
  });

  it('of a long plan keeps what counts whole, and says what is missing of the rest', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    const reviewed = `\`\`\`json\n${JSON.stringify('ü'.repeat(30_000))}\n\`\`\``;
    const text = ['<details><summary>all</summary>', '', '```', ...Array(9000).fill('größer als alles')].join('\n');
    expect(await announce(one, pull, { reviewed, text })).toEqual([]);
    const [check] = await one.checks();
    expect(check?.text).toBe(reviewed);
    expect(check?.summary).toMatch(/größer als alles\n```\n<\/details>\n\n\*The rest did not fit;[^\n]*\*$/);
    expect(Buffer.byteLength(check?.summary ?? '')).toBeLessThanOrEqual(65_535);
    const [comment] = (await one.pull(pull)).comments;
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(comment?.body).toMatch(/<\/details>\n\n\*The rest did not fit; the check of the plan/);
  });

  it.each([
    ['/check-suites/', 'checks: read'],
    ['/check-runs\\?', 'checks: read'],
  ])('is unreadable where GitHub hides %s', async (path, grant) => {
    for (const status of [403, 404]) {
      const one = await begin(server);
      const pull = await opened(one);
      await one.fail([{ path, deed: { status } }]);
      expect(await announced(one, pull)).toMatchObject({ is: 'unreadable', grant: expect.stringContaining(grant) });
    }
  });
});

describe('the comment of a plan', () => {
  const announce = async (one: GitHubRepository, pull: number, more: object = {}) => {
    const port = await planning(one, pull);
    const proposed: ProposedPullRequest = await port.proposed();
    return port.announce(proposed, { ...ANNOUNCEMENT, ...more });
  };
  const comments = async (one: GitHubRepository, pull: number) => (await one.pull(pull)).comments;

  it('is written once, and brought up to date from then on', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    await announce(one, pull);
    const [first] = await comments(one, pull);
    expect(first).toMatchObject({
      user: 'github-actions[bot]',
      body: expect.stringMatching(/^<!-- aml-promote: .* -->\n## Plan/),
    });
    await announce(one, pull, { text: 'other words' });
    await one.push({ branch: 'work', by: 'ana', commits: [change('three\n')] });
    await announce(one, pull, { text: 'third words' });
    expect(await comments(one, pull)).toEqual([
      { ...first, body: expect.stringMatching(/^<!-- aml-promote: .* -->\nthird words$/) },
    ]);
  });

  it('is one for each place, whatever stands in its name', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    await announce(one, pull, { place: 'a --> b' });
    await announce(one, pull, { place: 'a' });
    const all = await comments(one, pull);
    expect(all).toHaveLength(2);
    for (const { body } of all) expect(body.indexOf('-->')).toBe(body.split('\n')[0]?.lastIndexOf('-->'));
  });

  it('is written over where it was edited, and written again where it was deleted', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    await announce(one, pull);
    const [first] = await comments(one, pull);
    await one.editComment(pull, first?.id ?? 0, `${first?.body.split('\n')[0]}\nall is approved`);
    await announce(one, pull);
    expect(await comments(one, pull)).toEqual([first]);
    await one.deleteComment(pull, first?.id ?? 0);
    await announce(one, pull);
    expect(await comments(one, pull)).toEqual([{ ...first, id: expect.any(Number) }]);
  });

  it('of somebody else that begins as ours does is left alone, also of another bot', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    await announce(one, pull);
    const [first] = await comments(one, pull);
    await one.deleteComment(pull, first?.id ?? 0);
    await one.comment(pull, 'cy', first?.body ?? '');
    await one.comment(pull, 'robot[bot]', first?.body ?? '');
    await announce(one, pull, { text: 'other words' });
    const all = await comments(one, pull);
    expect(all.map(({ user }) => user)).toEqual(['cy', 'robot[bot]', 'github-actions[bot]']);
    expect(all[0]?.body).toBe(first?.body);
  });

  it('is found behind a hundred others', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    for (let count = 0; count < 101; count++) await one.comment(pull, 'cy', `word ${count}`);
    await announce(one, pull);
    await announce(one, pull, { text: 'other words' });
    expect(await comments(one, pull)).toHaveLength(102);
  });

  it('that cannot be written is told, and ends nothing', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    const port = await planning(one, pull, { ...PLANNING, 'pull-requests': 'read' });
    expect(await port.announce(await port.proposed(), ANNOUNCEMENT)).toEqual([
      expect.stringMatching(
        /^GitHub does not let github-token write comments on pull request #1 \(Resource not accessible by integration\)\. Give the job pull-requests: write, as in .*\.$/,
      ),
    ]);
    expect(await one.checks()).toHaveLength(1);
    await one.fail([{ path: '/comments$', deed: { status: 422, message: 'Validation Failed' }, method: 'POST' }]);
    expect(await announce(one, pull)).toEqual([expect.stringContaining('was not written: GitHub answered 422')]);
    for (const status of [403, 404]) {
      await one.fail([{ method: 'GET', path: '/comments', deed: { status, message: 'hidden' } }]);
      expect(await announce(one, pull)).toEqual([
        expect.stringMatching(
          /^GitHub does not let github-token read comments .*\(hidden\)\. Give the job pull-requests: write/,
        ),
      ]);
    }
  });

  it('is the first of ours where there are several, and none goes', async () => {
    const one = await begin(server);
    const pull = await opened(one);
    await announce(one, pull);
    const [first] = await comments(one, pull);
    await one.comment(pull, 'github-actions[bot]', `${first?.body}, too`);
    await announce(one, pull, { text: 'other words' });
    const [changed, second, third] = await comments(one, pull);
    expect(changed).toMatchObject({ id: first?.id, body: expect.stringContaining('other words') });
    expect(second?.body).toBe(`${first?.body}, too`);
    expect(third).toBeUndefined();
  });
});
