import { hash } from 'node:crypto';
import type { BriefEvent, RawEvent, Signature } from '../../core/ledger/stored.js';
import type { Here, Link } from './history.js';
import { type Format, objectId, readTree, type TreeEntry, treeBody } from './objects.js';

export const RECORD = 'record.json';
export const BOARD = 'board.json';

type Reading = Pick<Here, 'reader' | 'format'>;
type Place = Pick<Link, 'commit' | 'tree'>;
type Signatures = ReadonlyMap<string, Signature>;

/** One for all: a thread passes it on once, and not for every event. */
const UNSIGNED: Signature = { is: 'none' };

/** The events that these commits hold, in their order. */
export async function eventsAt(
  { reader, format }: Reading,
  links: readonly Place[],
  signatures: Signatures = new Map(),
): Promise<readonly RawEvent[]> {
  const trees = await reader.read(links.map(({ tree }) => tree));
  const entries = trees.map((tree) => (tree?.type === 'tree' ? readTree(tree.body, format) : []));
  const idOf = (files: readonly TreeEntry[], wanted: string) =>
    files.find(({ name, isFile }) => isFile && name === wanted)?.id ?? null;
  const ids = entries.flatMap((files) => [idOf(files, RECORD), idOf(files, BOARD)]);
  const objects = await reader.read(ids.filter((id) => id !== null));
  let next = 0;
  const texts = ids.map((id) => {
    if (id === null) return null;
    const object = objects[next];
    next += 1;
    return object?.type === 'blob' ? object.body.toString('utf8') : null;
  });
  return links.map(({ commit }, at) => ({
    commit,
    record: texts[2 * at] ?? null,
    board: texts[2 * at + 1] ?? null,
    others: (entries[at] ?? [])
      .filter(({ name, isFile }) => !isFile || (name !== RECORD && name !== BOARD))
      .map(({ name }) => name),
    signature: signatures.get(commit) ?? UNSIGNED,
  }));
}

/** The same, some at a time. */
export async function* eventsOf(
  here: Reading,
  links: readonly Place[],
  signatures: Signatures,
): AsyncGenerator<RawEvent> {
  for await (const { read } of ahead(links, (some) => eventsAt(here, some, signatures))) yield* read;
}

/**
 * The same by their records alone: git names by its content what else a commit holds. The last is read whole, for the
 * next event is written on its board.
 */
export async function* briefEventsOf(
  here: Reading,
  links: readonly Place[],
  signatures: Signatures,
): AsyncGenerator<RawEvent | BriefEvent> {
  const { reader, format } = here;
  const treeOf = treesOf(format);
  const whole = async (link: Place): Promise<RawEvent> => {
    const [event] = await eventsAt(here, [link], signatures);
    if (event === undefined) throw new TypeError('one event was asked for, and none came');
    return event;
  };
  const records = (some: readonly Place[]) => reader.read(some.map(({ tree }) => `${tree}:${RECORD}`));
  for await (const { some, read } of ahead(links.slice(0, -1), records)) {
    for (const [at, link] of some.entries()) {
      const file = read[at];
      if (file?.type !== 'blob') {
        yield whole(link);
        continue;
      }
      yield {
        commit: link.commit,
        record: file.body.toString('utf8'),
        signature: signatures.get(link.commit) ?? UNSIGNED,
        holds: (board) => treeOf(file.id, objectId(format, 'blob', board)) === link.tree,
        whole: () => whole(link),
      };
    }
  }
  for (const last of links.slice(-1)) yield whole(last);
}

/** Events that are read at once. Of several chains together, more than these outlive the heap's young generation and are copied for nothing. */
const CHUNK = 64;

/** What is read of these, some at a time: git looks for the next while these are looked at. */
async function* ahead<Read>(links: readonly Place[], read: (some: readonly Place[]) => Promise<Read>) {
  const at = (from: number) => {
    const some = links.slice(from, from + CHUNK);
    const reading = read(some);
    // Who stops early does not wait for it.
    reading.catch(() => undefined);
    return { some, reading };
  };
  let next = at(0);
  for (let from = 0; from < links.length; from += CHUNK) {
    const { some, reading } = next;
    const done = await reading;
    next = at(from + CHUNK);
    yield { some, read: done };
  }
}

/** The name of the tree of an event, by those of its record and its board. */
function treesOf(format: Format): (record: string, board: string) => string {
  const none = hash(format, '');
  const body = treeBody([RECORD, BOARD].map((name) => ({ name, id: none })));
  const whole = Buffer.concat([Buffer.from(`tree ${body.length}\0`), body]);
  const [recordAt = 0, boardAt = 0] = [RECORD, BOARD].map((name) => whole.indexOf(`${name}\0`) + name.length + 1);
  return (record, board) => {
    whole.write(record, recordAt, 'hex');
    whole.write(board, boardAt, 'hex');
    return hash(format, whole);
  };
}
