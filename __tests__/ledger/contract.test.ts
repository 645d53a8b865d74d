import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RawEvent } from '../../src/core/ledger/stored.js';
import { placeId } from '../../src/core/place.js';
import type { LedgerPort } from '../../src/ledger/port.js';
import { type GitServer, startGitServer } from './git-server.js';
import { Folders, following, git, grow, headOf, IRIS, open, PLACE, TAXI } from './world.js';

const folders = new Folders();
const root = folders.make();
let server: GitServer;
let count = 0;

beforeAll(async () => {
  server = await startGitServer(root);
});
afterAll(async () => {
  await server.stop();
  folders.remove();
});

interface Kept {
  readonly bare: string;
  readonly where: string;
  readonly directory: string;
}

function bare(...options: readonly string[]): string {
  count += 1;
  return folders.bare(root, `r${count}.git`, ...options);
}

const WAYS: Record<string, () => Kept> = {
  'a path on disk': () => {
    const at = bare();
    return { bare: at, where: `${at}#ledger`, directory: folders.make() };
  },
  'a file URL': () => {
    const at = bare();
    return { bare: at, where: `file://${at}#ledger`, directory: folders.make() };
  },
  'a server': () => {
    const at = bare();
    return { bare: at, where: `${server.url}/${basename(at)}#ledger`, directory: folders.make() };
  },
  'a server with SHA-256': () => {
    const at = bare('--object-format=sha256');
    return { bare: at, where: `${server.url}/${basename(at)}#ledger`, directory: folders.make() };
  },
  'a path with SHA-256': () => {
    const at = bare('--object-format=sha256');
    return { bare: at, where: `${at}#ledger`, directory: folders.make() };
  },
  'the remote of the working tree': () => {
    const at = bare();
    const directory = folders.clone(at);
    git(directory, 'remote', 'set-url', 'origin', `${server.url}/${basename(at)}`);
    return { bare: at, where: 'ledger', directory };
  },
  'a repository without a remote': () => {
    const directory = folders.make();
    git(directory, 'init', '-q');
    return { bare: directory, where: 'ledger', directory };
  },
  'a bare repository without a remote': () => {
    const directory = bare();
    return { bare: directory, where: 'ledger', directory };
  },
};

describe.each(Object.keys(WAYS))('a ledger in %s', (way) => {
  let kept: Kept;
  let ledger: LedgerPort;
  const numbers = async (events: AsyncIterable<RawEvent>): Promise<number[]> => {
    const found: number[] = [];
    for await (const { record } of events) found.push(JSON.parse(record ?? 'null')?.number);
    return found;
  };

  beforeAll(async () => {
    const make = WAYS[way];
    if (make === undefined) throw new TypeError(way);
    kept = make();
    ({ ledger } = await open(kept.where, kept.directory));
  });

  test('an asset that was never promoted has no last event', async () => {
    expect(await ledger.head(IRIS)).toEqual({ chain: IRIS, tip: null });
    expect(await ledger.chains()).toEqual([]);
    expect(await numbers(ledger.events(IRIS))).toEqual([]);
    expect((await ledger.at(IRIS, '2030-01-01T00:00:00.000Z')).tip).toBeNull();
  });

  test('what is added can be read, by this run and by the next', async () => {
    const head = await grow(ledger, IRIS, 3);
    expect(head.tip?.record.number).toBe(3);
    const { ledger: other } = await open(kept.where, kept.directory);
    expect(await other.head(IRIS)).toEqual(head);
  });

  test('the branch holds one commit for each event, with the record and the board and nothing else', () => {
    const branch = ledger.describe(IRIS).branch;
    expect(branch).toMatch(/^ledger\/ml-prod-[0-9a-f]{8}\/model\/iris$/);
    expect(git(kept.bare, 'log', '--format=%an %cn %cI', branch).split('\n')).toEqual(
      [3, 2, 1].map((minute) => `aml-promote aml-promote 2026-01-01T00:0${minute}:00+00:00`),
    );
    expect(git(kept.bare, 'ls-tree', '--name-only', branch).split('\n')).toEqual(['board.json', 'record.json']);
    expect(git(kept.bare, 'fsck', '--strict')).not.toMatch(/error/);
  });

  test('an event on an old head is rejected, and nothing is written', async () => {
    const head = await ledger.head(IRIS);
    const { ledger: other } = await open(kept.where, kept.directory);
    const theirs = await other.head(IRIS);
    const now = headOf(await other.append([{ head: theirs, record: following(theirs, 'theirs') }]));
    expect(await ledger.append([{ head, record: following(head, 'ours') }])).toEqual({ is: 'rejected' });
    expect(await ledger.head(IRIS)).toEqual(now);
  });

  test('the first event of an asset is rejected too when somebody else was first', async () => {
    const { ledger: other } = await open(kept.where, kept.directory);
    const [mine, theirs] = await Promise.all([ledger.head(TAXI), other.head(TAXI)]);
    expect((await other.append([{ head: theirs, record: following(theirs) }])).is).toBe('appended');
    expect((await ledger.append([{ head: mine, record: following(mine) }])).is).toBe('rejected');
  });

  test('two chains are written together, or neither', async () => {
    const [iris, taxi] = await Promise.all([ledger.head(IRIS), ledger.head(TAXI)]);
    const both = [iris, taxi].map((head) => ({ head, record: following(head, 'both') }));
    const appended = await ledger.append(both);
    expect(appended.is === 'appended' && appended.heads.map(({ tip }) => tip?.record.number)).toEqual([5, 2]);
    const fresh = await ledger.head(IRIS);
    const mixed = [fresh, taxi].map((head) => ({ head, record: following(head, 'mixed') }));
    expect(await ledger.append(mixed)).toEqual({ is: 'rejected' });
    expect(await ledger.head(IRIS)).toEqual(fresh);
  });

  test('the last events are read newest first, as many as there are', async () => {
    const { ledger: other } = await open(kept.where, kept.directory);
    const head = await other.head(IRIS);
    expect((await other.last(head, 1)).map(({ record }) => record.number)).toEqual([5]);
    expect((await other.last(head, 3)).map(({ record }) => record.number)).toEqual([5, 4, 3]);
    expect((await other.last(head, 99)).map(({ record }) => record.number)).toEqual([5, 4, 3, 2, 1]);
    await grow(ledger, IRIS, 1);
    expect((await other.last(head, 3)).map(({ record }) => record.number)).toEqual([5, 4, 3]);
  });

  test('every event is read, oldest first', async () => {
    const { ledger: other } = await open(kept.where, kept.directory);
    expect(await numbers(other.events(IRIS))).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await other.chains()).map(({ name }) => name).sort()).toEqual(['iris', 'taxi']);
    expect(await numbers(other.events(TAXI))).toEqual([1, 2]);
  });

  test.each([
    ['2025-12-31T23:59:59.999Z', undefined],
    ['2026-01-01T00:01:00.000Z', 1],
    ['2026-01-01T00:02:59.999Z', 2],
    ['2026-01-01T00:03:00.000Z', 3],
    ['2031-01-01T00:00:00.000Z', 6],
  ])('at %s the last event was %s', async (time, number) => {
    const { ledger: other } = await open(kept.where, kept.directory);
    expect((await other.at(IRIS, time)).tip?.record.number).toBe(number);
  });

  test('who waits for a change learns of it', async () => {
    const { ledger: other } = await open(kept.where, kept.directory);
    const head = await other.head(TAXI);
    const waited = other.changed(head, 30_000, 'somebody else promotes taxi');
    await grow(ledger, TAXI, 1);
    await waited;
    expect((await other.head(TAXI)).tip?.record.number).toBe(3);
  });

  test('a wait for a change ends when its time is over', async () => {
    await ledger.changed(await ledger.head(TAXI), 300, 'somebody else promotes taxi');
  });

  test('all pasts are read together, as they were when the chains were listed', async () => {
    const { ledger: other, commands } = await open(kept.where, kept.directory);
    const place = placeId(PLACE);
    await other.chains('with-pasts');
    const [iris, taxi] = [await other.past({ ...IRIS, place }), await other.past({ ...TAXI, place })];
    const before = commands.length;
    expect(await other.past({ kind: 'data', name: 'nothing', place })).toEqual({
      operations: new Map(),
      tip: null,
      fault: null,
    });
    expect(commands.length).toBe(before);
    const { ledger: alone } = await open(kept.where, kept.directory);
    expect([iris, taxi]).toEqual([await alone.past({ ...IRIS, place }), await alone.past({ ...TAXI, place })]);
    expect(taxi.fault).toBeNull();
    await grow(other, TAXI, 1);
    expect((await other.past({ ...TAXI, place })).tip?.number).toBe(4);
  });

  test('an event that does not follow on its head is a defect, not an answer', async () => {
    const head = await ledger.head(IRIS);
    const record = following(head);
    await expect(ledger.append([{ head, record: { ...record, number: 9 } }])).rejects.toThrow(TypeError);
    await expect(ledger.append([{ head, record: { ...record, previous: null } }])).rejects.toThrow(TypeError);
    await expect(ledger.append([{ head, record: { ...record, name: 'other' } }])).rejects.toThrow(TypeError);
    await expect(ledger.append([{ head, record: { ...record, place: 'elsewhere' } }])).rejects.toThrow(TypeError);
    await expect(
      ledger.append([
        { head, record },
        { head, record },
      ]),
    ).rejects.toThrow(TypeError);
  });
});
