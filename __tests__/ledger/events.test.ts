import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Past, readPast } from '../../src/core/ledger/past.js';
import { recordText } from '../../src/core/ledger/record.js';
import { boardText, type RawEvent, type Signature } from '../../src/core/ledger/stored.js';
import { startDeadline } from '../../src/http/deadline.js';
import { briefEventsOf, eventsOf } from '../../src/ledger/git/events.js';
import type { Format } from '../../src/ledger/git/objects.js';
import { createGit } from '../../src/ledger/git/process.js';
import { createReader } from '../../src/ledger/git/reader.js';
import { chainOf, promotion } from '../core/ledger/world.js';
import { ENV, Folders, git } from './world.js';

const folders = new Folders();
const over = new AbortController();
afterAll(() => {
  over.abort();
  folders.remove();
});

const EVENTS = chainOf(...['1', '2', '3', '4'].flatMap((version) => promotion({ version })));
const [{ record: first } = { record: null }] = EVENTS;
if (first === null) throw new Error('an empty chain');
const CHAIN = { kind: first.kind, name: first.name, place: first.place };

/** What a commit holds: the mode, the type and the content of each name. */
type Files = Readonly<Record<string, readonly [mode: string, content: string]>>;

/** A repository on disk with a chain of these commits, and a reader that remembers what it was asked. */
function kept(format: Format, commits: readonly Files[]) {
  const gitDir = folders.bare(undefined, 'ledger.git', `--object-format=${format}`);
  const made = (args: readonly string[], input: string) =>
    execFileSync('git', args, { cwd: gitDir, env: ENV, input, encoding: 'utf8' }).trim();
  const blob = (content: string) => made(['hash-object', '-w', '--stdin'], content);
  const treeOf = (files: Files): string => {
    const entries = Object.entries(files).map(([name, [mode, content]]) => {
      return mode === '040000'
        ? `040000 tree ${treeOf({ inside: ['100644', content] })}\t${name}`
        : `${mode} blob ${blob(content)}\t${name}`;
    });
    return made(['mktree'], entries.map((line) => `${line}\n`).join(''));
  };
  const links: { readonly commit: string; readonly tree: string }[] = [];
  for (const files of commits) {
    const tree = treeOf(files);
    const parent = links.slice(-1).flatMap(({ commit }) => ['-p', commit]);
    links.push({ commit: git(gitDir, 'commit-tree', '-m', 'an event', ...parent, tree), tree });
  }
  const reader = createReader(
    createGit(
      ENV,
      startDeadline(60_000, () => undefined),
      () => undefined,
    ),
    gitDir,
    over.signal,
  );
  const asked: string[] = [];
  const read = (names: readonly string[]) => {
    asked.push(...names);
    return reader.read(names);
  };
  return { links, asked, here: { format, reader: { read } } };
}

const WHOLE: readonly Files[] = EVENTS.map(({ record, board }) => ({
  'board.json': ['100644', boardText(board)],
  'record.json': ['100644', recordText(record)],
}));

async function pastOf(events: AsyncIterable<RawEvent>): Promise<Past> {
  return readPast(events, CHAIN);
}

const board = (index: number) => WHOLE[index]?.['board.json']?.[1] ?? '';
const record = (index: number) => WHOLE[index]?.['record.json']?.[1] ?? '';

describe.each<Format>(['sha1', 'sha256'])('a chain in a repository of %s', (format) => {
  test('is followed by its records alone, but for the last event', async () => {
    const { links, asked, here } = kept(format, WHOLE);
    const past = await readPast(briefEventsOf(here, links, new Map()), CHAIN);
    expect([past.fault, past.tip?.number, past.operations.size]).toEqual([null, 8, 4]);
    expect(asked.slice(0, 7)).toEqual(links.slice(0, 7).map(({ tree }) => `${tree}:record.json`));
    expect(asked.slice(7)).toEqual([links[7]?.tree, expect.any(String), expect.any(String)]);
    expect(past).toEqual(await pastOf(eventsOf(here, links, new Map())));
  });

  test.each([0, 7])('is broken at commit %i by another board there', async (at) => {
    const { links, here } = kept(
      format,
      WHOLE.with(at, { ...WHOLE[at], 'board.json': ['100644', board((at + 2) % 8)] }),
    );
    const { fault } = await readPast(briefEventsOf(here, links, new Map()), CHAIN);
    expect(fault).toMatchObject({ number: at + 1, what: expect.stringContaining('its board is not the one') });
  });

  test('is read to its end when it is longer than what is read at once', async () => {
    const long = chainOf(...Array.from({ length: 40 }, (_, index) => promotion({ version: `${index + 1}` })).flat());
    const { links, here } = kept(
      format,
      long.map(({ record, board }) => ({
        'board.json': ['100644', boardText(board)],
        'record.json': ['100644', recordText(record)],
      })),
    );
    const past = await readPast(briefEventsOf(here, links, new Map()), CHAIN);
    expect([past.fault, past.tip?.number]).toEqual([null, 80]);
  });
});

describe('a chain with a commit in the middle', () => {
  const at = 3;
  test.each<[string, Files, string]>([
    ['the board of another event', { 'board.json': ['100644', board((at + 2) % 8)] }, 'its board is not the one'],
    ['a board with one byte more', { 'board.json': ['100644', `${board(at)}\n`] }, 'its board is not the one'],
    ['a board that is a link', { 'board.json': ['120000', board(at)] }, 'it holds more than a record and a board'],
    ['a board that can be run', { 'board.json': ['100755', board(at)] }, 'it holds more than a record and a board'],
    ['a record that can be run', { 'record.json': ['100755', record(at)] }, 'it holds no record'],
    ['a record that is a link', { 'record.json': ['120000', record(at)] }, 'it holds no record'],
    ['a record that is a folder', { 'record.json': ['040000', record(at)] }, 'it holds no record'],
    ['an empty record', { 'record.json': ['100644', ''] }, 'its record: it is not JSON'],
    ['a file more', { more: ['100644', 'more'] }, 'it holds more than a record and a board: more'],
    ['a folder more', { more: ['040000', 'more'] }, 'it holds more than a record and a board: more'],
  ])('holding %s, the fault is that', async (_, change, what) => {
    const { links, here } = kept('sha1', WHOLE.with(at, { ...WHOLE[at], ...change }));
    const past = await readPast(briefEventsOf(here, links, new Map()), CHAIN);
    expect(past.fault).toEqual({ number: at + 1, commit: links[at]?.commit, what: expect.stringContaining(what) });
    expect(past).toEqual(await pastOf(eventsOf(here, links, new Map())));
  });

  test.each(['board.json', 'record.json'])('without a %s, the fault is that', async (name) => {
    const files = Object.fromEntries(Object.entries(WHOLE[at] ?? {}).filter(([one]) => one !== name));
    const { links, here } = kept('sha1', WHOLE.with(at, files));
    const past = await readPast(briefEventsOf(here, links, new Map()), CHAIN);
    expect(past.fault?.number).toBe(at + 1);
    expect(past).toEqual(await pastOf(eventsOf(here, links, new Map())));
  });

  test('signed by a key that is not the right one, the fault is that', async () => {
    const { links, here } = kept('sha1', WHOLE);
    const bad: Signature = { is: 'bad', by: 'eve' };
    const signatures = new Map([[links[at]?.commit ?? '', bad]]);
    const past = await readPast(briefEventsOf(here, links, signatures), CHAIN);
    expect(past.fault).toMatchObject({ number: at + 1, what: 'the signature of eve is not one of this commit' });
  });
});
