import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ServiceFailure } from '../../src/core/failure.js';
import type { Announcement } from '../../src/forge/pull-requests.js';
import { type Difference, denied, IDENTITIES } from '../e2e/servers/azure-devops-world.js';
import { announcement, type Merging, mergeOf, PLACE, Servers } from './azure-repos-merging.js';

const servers = new Servers();
beforeAll(() => servers.start(), 60_000);
afterAll(() => servers.stop());

const REVIEWED = announcement().reviewed ?? '';

/** A validation of the pull request announces its plan. */
async function announces(merging: Merging, number: number, different: Partial<Announcement> = {}) {
  const port = await merging.validation(number);
  return port.announce(await port.proposed(), announcement(different));
}

/** What the run on the merge finds. */
async function found({ deed, run: at }: Merging, number: number, place = PLACE) {
  const { commit } = await deed({ is: 'complete', by: 'admin', number });
  const port = await at({ sourceVersion: commit ?? '' });
  return port.announced((await mergeOf(port)).head, place);
}

/** What stands beside the pull request, as the service shows it. */
async function beside({ organization }: Merging, number: number, what: 'threads' | 'statuses') {
  const repository = '278d5cd2-584d-4b63-824a-2ba458937249';
  const path = `Models/_apis/git/repositories/${repository}/pullRequests/${number}/${what}?api-version=7.1`;
  const answer: { value: Shown[] } = JSON.parse(await (await fetch(`${organization.collection}${path}`)).text());
  return what === 'statuses'
    ? answer.value
    : answer.value.filter(({ comments }) => comments[0]?.commentType === 'text');
}

interface Shown {
  readonly id: number;
  readonly status: string;
  readonly state: string;
  readonly description: string;
  readonly targetUrl: string;
  readonly iterationId: number;
  readonly creationDate: string;
  readonly context: unknown;
  readonly comments: readonly { readonly content: string; readonly commentType: string }[];
}

describe('the plan of a pull request', () => {
  test('is found again after the merge, with the time since when it stood', async () => {
    const merging = await servers.merging();
    const number = await merging.open('one');
    expect(await announces(merging, number)).toEqual([]);
    const [status] = await beside(merging, number, 'statuses');
    expect(status).toMatchObject({
      state: 'succeeded',
      iterationId: 1,
      context: { genre: 'aml-promote', name: PLACE },
      description: expect.stringMatching(/^[0-9a-f]{64} two promotions are allowed$/),
      targetUrl: expect.stringContaining('_build/results?buildId=77'),
    });
    const [thread] = await beside(merging, number, 'threads');
    expect(thread).toMatchObject({ status: 'closed' });
    expect(thread?.comments[0]?.content).toContain('What reviewers need.');
    expect(await found(merging, number)).toEqual({
      is: 'read',
      value: { reviewed: REVIEWED, at: status?.creationDate },
    });
  });

  test('stands since it was first told, however often the validation runs again', async () => {
    const merging = await servers.merging();
    const number = await merging.open('one');
    await announces(merging, number);
    await announces(merging, number, { reviewed: `${REVIEWED}\n ` });
    await announces(merging, number, { reviewed: 'another plan' });
    await announces(merging, number);
    await announces(merging, number, { title: 'the same plan again' });
    const statuses = await beside(merging, number, 'statuses');
    expect(statuses).toHaveLength(5);
    expect(await beside(merging, number, 'threads')).toHaveLength(1);
    expect(await found(merging, number)).toMatchObject({ value: { at: statuses[3]?.creationDate } });
  });

  test('has one comment of each place, written anew and never repeated', async () => {
    const merging = await servers.merging();
    const number = await merging.open('one');
    await announces(merging, number);
    await announces(merging, number, { place: 'another', text: 'of another place', reviewed: 'b' });
    await merging.deed({ is: 'push', by: 'ana', branch: 'one', files: { 'more.txt': 'x\n' } });
    await announces(merging, number, { text: 'of the new head' });
    const threads = await beside(merging, number, 'threads');
    expect(threads.map(({ comments }) => comments[0]?.content.split('\n')[1])).toEqual([
      'of the new head',
      'of another place',
    ]);
    expect(await found(merging, number)).toMatchObject({ value: { reviewed: REVIEWED } });
  });

  test('of an older head is none of the merged one', async () => {
    const merging = await servers.merging();
    const number = await merging.open('one');
    await announces(merging, number);
    await merging.deed({ is: 'push', by: 'ana', branch: 'one', files: { 'more.txt': 'x\n' } });
    expect(await found(merging, number)).toEqual({ is: 'read', value: null });
  });

  test('is not written where the head has moved on meanwhile', async () => {
    const merging = await servers.merging();
    const number = await merging.open('one');
    const port = await merging.validation(number);
    const proposed = await port.proposed();
    await merging.deed({ is: 'push', by: 'ana', branch: 'one', files: { 'more.txt': 'x\n' } });
    await expect(port.announce(proposed, announcement())).rejects.toThrow(/has moved on/);
    expect(await beside(merging, number, 'statuses')).toEqual([]);
  });

  test('says its verdict, and without anything to approve leaves no plan', async () => {
    const merging = await servers.merging();
    const number = await merging.open('one');
    await announces(merging, number, { verdict: 'deny' });
    await announces(merging, number, { verdict: 'inconclusive', reviewed: null, title: 'nothing is known' });
    const statuses = await beside(merging, number, 'statuses');
    expect(statuses.map(({ state }) => state)).toEqual(['failed', 'error']);
    expect(statuses[1]?.description).toBe('nothing is known');
    expect(await found(merging, number)).toEqual({ is: 'read', value: null });
  });

  test('keeps within the limits, and its block is never cut', async () => {
    const merging = await servers.merging();
    const number = await merging.open('one');
    const reviewed = `\`\`\`json\n"${'d'.repeat(60_000)}"\n\`\`\``;
    const text = `${'a line of text\n'.repeat(20_000)}`;
    await announces(merging, number, { text: `\`\`\`diff\n${text}`, title: 'long '.repeat(200), reviewed });
    const [status] = await beside(merging, number, 'statuses');
    expect(status?.description).toHaveLength(250);
    const content = (await beside(merging, number, 'threads'))[0]?.comments[0]?.content ?? '';
    expect(content.length).toBeLessThanOrEqual(150_000);
    expect(content.length).toBeGreaterThan(149_900);
    expect(content).toContain('a line of text\n```\n\nThe rest is left out');
    expect(await found(merging, number)).toMatchObject({ value: { reviewed } });
  });

  test.each<[string, (merging: Merging, number: number, thread: number) => Promise<unknown>, RegExp]>([
    [
      'edited by hand',
      ({ deed }, number, thread) => deed({ is: 'edit-comment', by: 'eve', number, thread, content: 'nothing to see' }),
      /is gone/,
    ],
    [
      'edited in its block',
      async (merging, number, thread) => {
        const content = (await beside(merging, number, 'threads'))[0]?.comments[0]?.content ?? '';
        const changed = content.replace('"version":1', '"version":2');
        return merging.deed({ is: 'edit-comment', by: 'eve', number, thread, content: changed });
      },
      /does not hold what its status was set for/,
    ],
    ['deleted', ({ deed }, number, thread) => deed({ is: 'delete-comment', by: 'eve', number, thread }), /is gone/],
  ])('whose comment was %s is unreadable', async (_, deed, why) => {
    const merging = await servers.merging();
    const number = await merging.open('one');
    await announces(merging, number);
    const [thread] = await beside(merging, number, 'threads');
    await deed(merging, number, thread?.id ?? 0);
    expect(await found(merging, number)).toMatchObject({ is: 'unreadable', why: expect.stringMatching(why) });
  });

  test('whose comment was deleted is written again by the next validation', async () => {
    const merging = await servers.merging();
    const number = await merging.open('one');
    await announces(merging, number);
    const [thread] = await beside(merging, number, 'threads');
    await merging.deed({ is: 'delete-comment', by: 'eve', number, thread: thread?.id ?? 0 });
    await announces(merging, number);
    expect(await found(merging, number)).toMatchObject({ value: { reviewed: REVIEWED } });
  });

  test.each(['eve', 'collection'])('that %s wrote is nobody’s', async (by) => {
    const merging = await servers.merging(withCollection);
    const honest = await merging.open('honest');
    await announces(merging, honest);
    const [status] = await beside(merging, honest, 'statuses');
    const [thread] = await beside(merging, honest, 'threads');
    const content = thread?.comments[0]?.content ?? '';
    const number = await merging.open('one', 'eve', { 'promotions/evil.yml': 'version: 1\n' });
    await merging.deed({ is: 'comment', by, number, content });
    const like = { iteration: 1, description: status?.description ?? '', genre: 'aml-promote', name: PLACE };
    await merging.deed({ is: 'status', by, number, ...like });
    expect(await found(merging, number)).toEqual({ is: 'read', value: null });
  });

  test('a comment that begins like ours is left alone', async () => {
    const merging = await servers.merging();
    const first = await merging.open('first');
    await announces(merging, first);
    const content = (await beside(merging, first, 'threads'))[0]?.comments[0]?.content ?? '';
    const number = await merging.open('one', 'eve', { 'promotions/evil.yml': 'version: 1\n' });
    await merging.deed({ is: 'comment', by: 'eve', number, content });
    await announces(merging, number, { text: 'ours' });
    const threads = await beside(merging, number, 'threads');
    expect(threads.map(({ comments }) => comments[0]?.content === content)).toEqual([true, false]);
  });

  test('by a job whose scope is the collection is refused, with what to set', async () => {
    const merging = await servers.merging((world) => ({
      ...world,
      identities: { ...world.identities, 'build-service': COLLECTION },
    }));
    const number = await merging.open('one');
    const failure = await announces(merging, number).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ServiceFailure);
    expect(failure).toMatchObject({ detail: { fix: expect.stringContaining('job authorization scope') } });
  });

  test('that may not be written ends the run, with the permission', async () => {
    const merging = await servers.merging(denied('pull-requests'));
    const number = await merging.open('one');
    const failure = await announces(merging, number).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ServiceFailure);
    expect(failure).toMatchObject({ detail: { fix: expect.stringContaining('Contribute to pull requests') } });
  });

  test.each([
    ['POST', '/threads'],
    ['POST', '/statuses'],
    ['GET', '/threads'],
    ['GET', '/iterations'],
  ])('%s %s refused ends the run', async (method, path) => {
    for (const status of [401, 403, 404]) {
      const merging = await servers.merging();
      const number = await merging.open('one');
      await merging.organization.fail([{ method, path, deed: { is: 'answer', status, body: '{"message":"no"}' } }]);
      await expect(announces(merging, number)).rejects.toThrow(ServiceFailure);
      // What counts after the merge is not there.
      await merging.organization.fail([]);
      expect(await found(merging, number)).toEqual({ is: 'read', value: null });
    }
  });

  test.each(['/iterations\\?', '/iterations/1/statuses', '/threads'])(
    'is unreadable where %s is refused, with the permission',
    async (path) => {
      const merging = await servers.merging();
      const number = await merging.open('one');
      await announces(merging, number);
      const { commit } = await merging.deed({ is: 'complete', by: 'admin', number });
      for (const status of [401, 403, 404]) {
        const deed = { is: 'answer', status, body: '{"message":"no"}' } as const;
        await merging.organization.fail([{ method: 'GET', path, deed }]);
        const port = await merging.run({ sourceVersion: commit ?? '' });
        expect(await port.announced((await mergeOf(port)).head, PLACE)).toMatchObject({
          is: 'unreadable',
          grant: expect.stringContaining('Read'),
        });
      }
    },
  );

  test('is asked of the merged head alone', async () => {
    const merging = await servers.merging();
    const number = await merging.open('one');
    await announces(merging, number);
    const { commit } = await merging.deed({ is: 'complete', by: 'admin', number });
    const port = await merging.run({ sourceVersion: commit ?? '' });
    expect(await port.announced('f'.repeat(40), PLACE)).toMatchObject({ is: 'unreadable' });
  });

  test('is all that is written: nobody votes, and nothing is completed', async () => {
    const merging = await servers.merging();
    const number = await merging.open('one');
    await announces(merging, number);
    await announces(merging, number, { text: 'anew' });
    await found(merging, number);
    const written = (await merging.organization.calls())
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path.replace(/^.*repositories\/[0-9a-f-]+\/|\?.*$/g, '')}`);
    expect(new Set(written)).toEqual(
      new Set([
        'POST pullrequestquery',
        `POST pullRequests/${number}/statuses`,
        `POST pullRequests/${number}/threads`,
        expect.stringMatching(/^PATCH pullRequests\/\d+\/threads\/\d+\/comments\/1$/),
      ]),
    );
  });
});

const COLLECTION = {
  id: 'd0000000-0000-6000-8000-000000000032',
  descriptor: `svc.${Buffer.from('c0a1e5ce-0000-4000-8000-000000000001:Build:c0a1e5ce-0000-4000-8000-000000000001').toString('base64url')}`,
  displayName: 'Project Collection Build Service (contoso)',
  uniqueName: 'Build\\c0a1e5ce-0000-4000-8000-000000000001',
};
const withCollection: Difference = (world) => ({
  ...world,
  identities: { ...IDENTITIES, collection: COLLECTION },
});
