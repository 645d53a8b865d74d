import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import { FILE, mergeOf, noneOf, Servers } from './azure-repos-merging.js';

const servers = new Servers();
beforeAll(() => servers.start(), 60_000);
afterAll(() => servers.stop());

const STRATEGIES = ['noFastForward', 'squash', 'rebase', 'rebaseMerge'] as const;

describe('a run on the branch of a completed pull request', () => {
  test.each(STRATEGIES)('knows what was there before, what after, and what was reviewed: %s', async (strategy) => {
    const { deed, open, run: at, repository } = await servers.merging();
    const number = await open('one');
    await deed({ is: 'push', by: 'ana', branch: 'one', files: { 'more.txt': 'x\n' } });
    const head = (await repository.git(['rev-parse', 'refs/heads/one'])).trim();
    const { commit: before } = await deed({ is: 'push', by: 'eve', branch: 'main', files: { 'other.txt': 'y\n' } });
    const { commit: after } = await deed({ is: 'complete', by: 'dana', number, strategy });
    const merge = await mergeOf(await at({ sourceVersion: after ?? '' }));
    expect(merge).toMatchObject({ number, target: 'refs/heads/main', head, before, after });
    expect(merge.url).toMatch(new RegExp(`/Models/_git/churn/pullrequest/${number}$`));
    expect(Date.parse(merge.mergedAt)).toBeGreaterThan(Date.parse('2026-11-20T08:00:00Z'));
  });

  test('knows it, too, where the branch was moved on to the head by hand', async () => {
    const { deed, open, run: at, first, repository } = await servers.merging();
    const number = await open('one');
    const head = (await repository.git(['rev-parse', 'refs/heads/one'])).trim();
    await deed({ is: 'move', by: 'dana', branch: 'main', to: head });
    const merge = await mergeOf(await at({ sourceVersion: head }));
    expect(merge).toMatchObject({ number, head, before: first, after: head });
  });

  test('of two that were completed within a second, each run knows its own', async () => {
    const { deed, open, run: at, first } = await servers.merging();
    const one = await open('one');
    const other = await open('other', 'lee', { 'promotions/other.yml': 'version: 1\n' });
    const { commit: middle } = await deed({ is: 'complete', by: 'dana', number: one, after: 300 });
    const { commit: last } = await deed({ is: 'complete', by: 'dana', number: other, after: 300 });
    expect(await mergeOf(await at({ sourceVersion: middle ?? '' }))).toMatchObject({ number: one, before: first });
    expect(await mergeOf(await at({ sourceVersion: last ?? '' }))).toMatchObject({ number: other, before: middle });
  });

  test('a run that batched two merges is for neither, and names both', async () => {
    const { deed, open, run: at } = await servers.merging();
    const one = await open('one');
    const other = await open('other', 'lee', { 'promotions/other.yml': 'version: 1\n' });
    const { commit: middle } = await deed({ is: 'complete', by: 'dana', number: one });
    const { commit: last } = await deed({ is: 'complete', by: 'dana', number: other });
    const sourceVersion = last ?? '';
    const both = await at({ reason: 'batchedCI', sourceVersion, changes: [sourceVersion, middle ?? ''] });
    const { why, fix } = await noneOf(both);
    expect(why).toBe(
      `this run builds more than one push to refs/heads/main: pull request !${one}, pull request !${other}`,
    );
    expect(fix).toMatch(/batch/);
    const alone = await at({ reason: 'batchedCI', sourceVersion, changes: [sourceVersion] });
    expect(await mergeOf(alone)).toMatchObject({ number: other });
  });

  test('a push without a pull request is none', async () => {
    const { deed, run: at } = await servers.merging();
    const { commit } = await deed({ is: 'push', by: 'eve', branch: 'main', files: { [FILE]: 'version: 2\n' } });
    const { why } = await noneOf(await at({ sourceVersion: commit ?? '' }));
    expect(why).toMatch(/came to refs\/heads\/main without a pull request$/);
  });

  test('a merge to another branch is none on this one, and a merge on that one', async () => {
    const { deed, run: at, open, first } = await servers.merging();
    await deed({ is: 'move', by: 'ana', branch: 'dev', to: first });
    await open('unrelated');
    await deed({ is: 'push', by: 'ana', branch: 'two', files: { [FILE]: 'version: 1\n# dev\n' } });
    const { number = 0 } = await deed({ is: 'open', by: 'ana', source: 'two', target: 'dev' });
    const { commit: after } = await deed({ is: 'complete', by: 'dana', number });
    const sourceVersion = after ?? '';
    expect(await mergeOf(await at({ sourceVersion, sourceBranch: 'refs/heads/dev' }))).toMatchObject({
      target: 'refs/heads/dev',
    });
    await deed({ is: 'move', by: 'eve', branch: 'main', to: sourceVersion });
    const { why } = await noneOf(await at({ sourceVersion }));
    expect(why).toMatch(new RegExp(`it is in pull request !${number} into refs/heads/dev`));
  });

  test('an abandoned one is none, and so is the run of a pull request or of a tag', async () => {
    const { deed, open, run: at, validation, repository } = await servers.merging();
    const number = await open('one');
    expect((await noneOf(await validation(number))).why).toMatch(/nobody has merged/);
    const head = (await repository.git(['rev-parse', 'refs/heads/one'])).trim();
    await deed({ is: 'abandon', by: 'ana', number });
    await deed({ is: 'move', by: 'eve', branch: 'main', to: head });
    expect((await noneOf(await at({ sourceVersion: head }))).why).toMatch(/without a pull request/);
    expect((await noneOf(await at({ sourceVersion: head, sourceBranch: 'refs/tags/v1' }))).why).toMatch(/no branch/);
  });

  test('a commit to which the branch came back is none: which push is meant cannot be told', async () => {
    const { deed, open, run: at, first } = await servers.merging();
    const number = await open('one');
    const { commit } = await deed({ is: 'complete', by: 'dana', number });
    await deed({ is: 'move', by: 'admin', branch: 'main', to: first });
    await deed({ is: 'move', by: 'admin', branch: 'main', to: commit ?? '' });
    expect((await noneOf(await at({ sourceVersion: commit ?? '' }))).why).toMatch(/more than one push/);
  });

  test('variables that name another run end it', async () => {
    const { deed, open, run: at, first } = await servers.merging();
    const number = await open('one');
    const { commit } = await deed({ is: 'complete', by: 'dana', number });
    const build = { sourceVersion: commit ?? '' };
    await expect((await at(build, { BUILD_SOURCEVERSION: first })).merged()).rejects.toThrow(UsageFailure);
    await expect((await at(build, { BUILD_SOURCEBRANCH: 'refs/heads/dev' })).merged()).rejects.toThrow(
      /BUILD_SOURCEBRANCH/,
    );
    const otherJob = { SYSTEM_JOBID: 'a1000000-0000-5000-8000-00000000000a' };
    await expect((await at(build, otherJob)).merged()).rejects.toThrow(/SYSTEM_JOBID/);
  });

  test.each([
    ['builds/77\\?', 'View builds'],
    ['builds/77/timeline', 'View builds'],
    ['builds/77/changes', 'View builds'],
    ['repositories/[^/]*\\?', 'Read'],
    ['pullrequestquery', 'Read'],
    ['pushes', 'Read'],
  ])('where %s is refused it is unreadable, with the permission', async (path, right) => {
    const { deed, open, run: at, organization } = await servers.merging();
    const number = await open('one');
    const { commit } = await deed({ is: 'complete', by: 'dana', number });
    for (const status of [401, 403, 404]) {
      await organization.fail([{ path, deed: { is: 'answer', status, body: '{"message":"no"}' } }]);
      const read = await (await at({ sourceVersion: commit ?? '', reason: 'batchedCI' })).merged();
      expect(read).toMatchObject({ is: 'unreadable', why: 'no', grant: expect.stringContaining(right) });
      expect(read).toMatchObject({ grant: expect.stringMatching(/"Models Build Service \(merging-\d+\)"/) });
    }
  });
});

describe('a validation of a pull request', () => {
  test('knows its head, its target and where it begins', async () => {
    const { deed, open, validation, first, repository } = await servers.merging();
    const number = await open('one');
    await deed({ is: 'push', by: 'eve', branch: 'main', files: { 'other.txt': 'y\n' } });
    const head = (await repository.git(['rev-parse', 'refs/heads/one'])).trim();
    const proposed = await (await validation(number)).proposed();
    expect(proposed).toMatchObject({ number, target: 'refs/heads/main', head, base: first, isFork: false });
  });

  test('of a fork is marked', async () => {
    const { deed, validation, organization, repository } = await servers.merging();
    const forked = await servers.merging();
    await forked.repository.git(['fetch', '--quiet', repository.path, '+refs/heads/main:refs/heads/main']);
    const world = await organization.world();
    const fork = { ...world.projects[0]?.repositories[0], id: '99999999-584d-4b63-824a-2ba458937249', name: 'fork' };
    await organization.change((now) => ({
      ...now,
      projects: now.projects.map((one) => ({
        ...one,
        repositories: one.repositories.flatMap((it) => [
          it,
          { ...it, ...fork, path: forked.repository.path, isFork: true },
        ]),
      })),
    }));
    await deed({ is: 'push', by: 'eve', branch: 'evil', files: { [FILE]: 'version: 9\n' }, repository: 'fork' });
    const { number = 0 } = await deed({ is: 'open', by: 'eve', source: 'evil', fork: 'fork' });
    const port = await validation(number);
    const proposed = await port.proposed();
    expect(proposed.isFork).toBe(true);
    expect(
      await port.announce(proposed, { place: 'p', verdict: 'allow', title: 't', text: 't', reviewed: null }),
    ).toEqual([]);
    expect((await organization.calls()).filter(({ method }) => method !== 'GET')).toEqual([]);
    // The build says it, too, where the pull request does not.
    const told = await validation(number, { triggerInfo: { 'pr.isFork': 'True' } });
    expect((await told.proposed()).isFork).toBe(true);
  });

  test('of a head that has moved on is refused', async () => {
    const { deed, open, validation, repository } = await servers.merging();
    const number = await open('one');
    const sourceVersion = (await repository.git(['rev-parse', `refs/pull/${number}/merge`])).trim();
    await deed({ is: 'push', by: 'ana', branch: 'one', files: { 'more.txt': 'x\n' } });
    await expect((await validation(number, { sourceVersion })).proposed()).rejects.toThrow(/has moved on/);
  });

  test('of a closed pull request, and a run that is none, are refused', async () => {
    const { deed, open, validation, run: at } = await servers.merging();
    const number = await open('one');
    await deed({ is: 'abandon', by: 'ana', number });
    await expect((await validation(number)).proposed()).rejects.toThrow(/is abandoned/);
    await expect((await at({})).proposed()).rejects.toThrow(/no pull request/);
  });

  test.each(['pullRequests/\\d+\\?', 'mergebases', 'commits/[0-9a-f]+\\?'])(
    'ends where %s is refused',
    async (path) => {
      const { open, validation, organization } = await servers.merging();
      const number = await open('one');
      await organization.fail([{ path, deed: { is: 'answer', status: 403, body: '{"message":"no"}' } }]);
      const failure = await (await validation(number)).proposed().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ServiceFailure);
      expect(failure).toMatchObject({ detail: { fix: expect.stringContaining('Read') } });
    },
  );
});

describe('what is committed', () => {
  test('is read at a commit, by name', async () => {
    const { deed, run: at, first, repository } = await servers.merging();
    const files = { 'promotions/b.yaml': 'b: größer\n', 'promotions/notes.md': 'no\n', 'promotions/in/c.yml': 'c\n' };
    const { commit } = await deed({ is: 'push', by: 'ana', branch: 'main', files });
    const port = await at({});
    const now = await port.folder('promotions', commit ?? '');
    expect(now.map(({ file }) => file)).toEqual(['promotions/b.yaml', FILE]);
    expect(new TextDecoder().decode(now[0]?.bytes)).toBe('b: größer\n');
    expect((await port.folder('promotions', first)).map(({ file }) => file)).toEqual([FILE]);
    expect(await port.folder('nowhere', first)).toEqual([]);
    expect(await port.file('promotions/b.yaml', first)).toBeNull();
    expect(await port.tip('refs/heads/main')).toBe(commit);
    await expect(port.folder(FILE, first)).rejects.toThrow(/is a file/);
    await expect(port.folder('nowhere', 'f'.repeat(40))).rejects.toThrow(/does not show the commit/);
    await expect(port.tip('refs/heads/gone')).rejects.toThrow(UsageFailure);
    const blob = (await repository.git(['hash-object', '-w', '--stdin'], FILE)).trim();
    await repository.git(['read-tree', first]);
    await repository.git(['update-index', '--add', '--cacheinfo', `120000,${blob},promotions/link.yml`]);
    const tree = (await repository.git(['write-tree'])).trim();
    const linked = (await repository.git(['commit-tree', tree, '-p', first, '-m', 'a link'])).trim();
    await expect(port.folder('promotions', linked)).rejects.toThrow(/symlink/);
  });

  test('a policy is read at a commit of its own branch, and never at another', async () => {
    const { deed, first, forge } = await servers.merging();
    await deed({ is: 'push', by: 'ana', branch: 'main', files: { 'policy.yml': 'version: 2\n' } });
    const { commit: stray } = await deed({ is: 'push', by: 'eve', branch: 'evil', files: { 'policy.yml': 'evil\n' } });
    const port = await forge();
    const ref = 'refs/heads/main';
    const old = await port.policy('policy.yml', { ref, commit: first });
    expect(new TextDecoder().decode(old.bytes)).toBe('version: 1\n');
    expect(old.evidence).toMatchObject({ ref, commit: first, gaps: { is: 'read', value: [] } });
    const elsewhere = await port.policy('policy.yml', { ref: 'refs/heads/evil', commit: stray ?? '' });
    expect(new TextDecoder().decode(elsewhere.bytes)).toBe('version: 2\n');
    await expect(port.policy('policy.yml', { ref, commit: stray ?? '' })).rejects.toThrow(/no commit of/);
  });

  test.each(['/items', '/refs'])('ends where %s is refused', async (path) => {
    const { run: at, organization, first } = await servers.merging();
    await organization.fail([{ path, deed: { is: 'answer', status: 403, body: '{"message":"no"}' } }]);
    const port = await at({});
    await expect(path === '/refs' ? port.tip('refs/heads/main') : port.folder('promotions', first)).rejects.toThrow(
      ServiceFailure,
    );
  });
});
