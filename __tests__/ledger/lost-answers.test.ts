import { basename } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Head } from '../../src/ledger/port.js';
import { type GitServer, startGitServer } from './git-server.js';
import { Folders, failing, following, git, grow, headOf, IRIS, open, TAXI } from './world.js';

const folders = new Folders();
const root = folders.make();
let server: GitServer;
let where: string;
let bare: string;
let count = 0;

beforeAll(async () => {
  server = await startGitServer(root);
});
beforeEach(() => {
  count += 1;
  bare = folders.bare(root, `lost${count}.git`);
  where = `${server.url}/${basename(bare)}#p`;
  server.calls.length = 0;
  server.loses = () => false;
  server.instead = () => undefined;
});
afterAll(async () => {
  await server.stop();
  folders.remove();
});

const first = (isIt: (call: GitServer['calls'][number]) => boolean) => {
  let met = 0;
  return (call: GitServer['calls'][number]) => isIt(call) && ++met === 1;
};

test('an event whose answer was lost is found, and is not written twice', async () => {
  const { ledger } = await open(where, root);
  const head = await grow(ledger, IRIS, 1);
  server.loses = first(({ isPush }) => isPush);
  const next = headOf(await ledger.append([{ head, record: following(head) }]));
  expect(next.tip?.record.number).toBe(2);
  expect(await ledger.head(IRIS)).toEqual(next);
  expect(git(bare, 'rev-list', '--count', ledger.describe(IRIS).branch)).toBe('2');
  expect(headOf(await ledger.append([{ head: next, record: following(next) }])).tip?.record.number).toBe(3);
});

test('the first event of an asset is found too, and two chains together', async () => {
  const { ledger } = await open(where, root);
  const heads = await Promise.all([ledger.head(IRIS), ledger.head(TAXI)]);
  server.loses = first(({ isPush }) => isPush);
  const appended = await ledger.append(heads.map((head) => ({ head, record: following(head) })));
  expect(appended.is === 'appended' && appended.heads.map(({ tip }) => tip?.record.number)).toEqual([1, 1]);
});

test('an event is found under those that others wrote on it meanwhile', async () => {
  const { ledger } = await open(where, root);
  const head = await grow(ledger, IRIS, 1);
  const { ledger: other } = await open(`${bare}#p`, root);
  server.calls.length = 0;
  let theirs: Promise<Head> | undefined;
  server.loses = first(({ isPush }) => isPush);
  server.instead = async (call) => {
    if (call.isPush || !server.calls.some(({ isPush }) => isPush)) return undefined;
    // Between the push and the look: somebody else goes on from what the lost push wrote.
    theirs ??= grow(other, IRIS, 2);
    await theirs;
    return undefined;
  };
  const next = headOf(await ledger.append([{ head, record: following(head) }]));
  expect(next.tip?.record.number).toBe(2);
  expect((await ledger.head(IRIS)).tip?.record.number).toBe(4);
});

test('an event that did not arrive is written by the next try', async () => {
  const { ledger } = await open(where, root);
  const head = await ledger.head(IRIS);
  const isFirst = first(({ isPush }) => isPush);
  server.instead = (call) => (isFirst(call) ? { status: 502, body: 'bad gateway' } : undefined);
  expect((await ledger.append([{ head, record: following(head) }])).is).toBe('appended');
});

test('who lost the answer and the race learns that somebody else was first', async () => {
  const { ledger } = await open(where, root);
  const head = await ledger.head(IRIS);
  const { ledger: other } = await open(`${bare}#p`, root);
  const theirs = await other.head(IRIS);
  const isFirst = first(({ isPush }) => isPush);
  const taken = other.append([{ head: theirs, record: following(theirs, 'theirs') }]);
  await taken;
  server.instead = (call) => (isFirst(call) ? { status: 503, body: 'busy' } : undefined);
  expect(await ledger.append([{ head, record: following(head, 'ours') }])).toEqual({ is: 'rejected' });
});

test('a server that never takes the event ends the run in one line', async () => {
  const { ledger } = await open(where, root);
  const head = await ledger.head(IRIS);
  server.instead = ({ isPush }) => (isPush ? { status: 500, body: '<html>\nbroken\n</html>' } : undefined);
  const { exit, line } = await failing(() => ledger.append([{ head, record: following(head) }]));
  expect(exit).toBe(3);
  expect(line).toMatch(/gave no usable answer: .*500/);
  expect(line).not.toMatch(/\n/);
  expect(server.calls.filter(({ isPush }) => isPush).length).toBe(5);
});

test('a server that does not answer is left when the time of the run is over', async () => {
  const { ledger } = await open(where, root, {}, 1500);
  server.instead = () => new Promise(() => undefined);
  const { exit, line } = await failing(() => ledger.head(IRIS));
  expect(exit).toBe(3);
  expect(line).toMatch(/time of the run is over while git fetch was running/);
});

test.each(['disk', 'server'])(
  'of twenty who write on one head exactly one wins, each round (%s)',
  async (kind) => {
    const writers = await Promise.all(
      Array.from({ length: 20 }, () => open(kind === 'disk' ? `${bare}#p` : where, root).then(({ ledger }) => ledger)),
    );
    for (let round = 1; round <= 2; round += 1) {
      const heads = await Promise.all(writers.map((ledger) => ledger.head(IRIS)));
      const answers = await Promise.all(
        writers.map((ledger, at) => {
          const head = heads[at];
          if (head === undefined) throw new TypeError('no head');
          // The same to the byte: who writes it must not matter.
          return ledger.append([{ head, record: following(head) }]);
        }),
      );
      expect(answers.filter(({ is }) => is === 'appended').length).toBe(1);
      const [anyone] = writers;
      expect(git(bare, 'rev-list', '--count', anyone?.describe(IRIS).branch ?? '')).toBe(String(round));
    }
  },
  120_000,
);
