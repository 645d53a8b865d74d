import { sha256 } from '../digest.js';
import { err, ok, type Result } from '../result.js';
import { type Board, boardAfter } from './board.js';
import type { EndedRecord } from './ended.js';
import { type Begun, parseRecord } from './parse-record.js';
import { type ChainName, isEnded, type LedgerRecord, operationNumber, recordText } from './record.js';
import type { StartedRecord } from './started.js';
import { type BriefEvent, boardText, type RawEvent } from './stored.js';

/** The chain that the events must be of: `place` is the id of the place. */
export interface ChainIdentity extends ChainName {
  readonly place: string;
}

/** What the next event of a chain must follow: all that is kept of the events before it. */
export interface Link {
  readonly number: number;
  readonly digest: string;
  readonly at: string;
  readonly board: Board;
  /** Its canonical JSON. */
  readonly boardText: string;
  /** What was started and has no end yet, with its operation. */
  readonly open: (Begun & { readonly operation: string }) | null;
}

/** An event that follows from the ones before it. */
export interface Followed {
  readonly record: LedgerRecord;
  /** SHA-256 of the record. */
  readonly digest: string;
  /** What the properties of the versions repeat that it says are to move, or have been moved; null where it moves none. */
  readonly operation: string | null;
  readonly link: Link;
}

/** Azure's clocks disagree among each other; more than this between two events is no disagreement of clocks. */
const MOST_BACKWARDS_MS = 5 * 60_000;

const END_OF = { promote: 'completed', rollback: 'rolled-back', adopt: 'adopted' } as const;

/**
 * Holds one event against the ones before it: its form, its place in the chain, what may follow what, and its board.
 *
 * @param before the event before; null where this is the first
 * @returns the event, or what is wrong with it in a sentence that follows its number: `it is not JSON`
 */
export function follow(before: Link | null, raw: RawEvent, chain: ChainIdentity): Result<Followed, string> {
  if (raw.record === null) return err('it holds no record');
  return followText(before, raw.record, chain, (board) => wrongCommit(raw) ?? wrongBoard(raw.board === board));
}

/** The same by the record alone; null where the event must be read whole, because something is wrong with it. */
export function followBrief(before: Link | null, event: BriefEvent, chain: ChainIdentity): Followed | null {
  if (event.signature.is === 'bad') return null;
  const followed = followText(before, event.record, chain, (board) => wrongBoard(event.holds(board)));
  return followed.ok ? followed.value : null;
}

/** @param wrongBeside what is wrong with the commit, given the board that must stand in it */
function followText(
  before: Link | null,
  text: string,
  chain: ChainIdentity,
  wrongBeside: (board: string) => string | null,
): Result<Followed, string> {
  const read = parseRecord(text, before?.open);
  if (!read.ok) return err(`its record: ${read.error}`);
  const record = read.value;
  const board = boardAfter(before?.board ?? null, record);
  const textOfBoard = boardTextAfter(before, board);
  const wrong =
    wrongPlace(record, chain) ??
    wrongLink(before, record) ??
    wrongTime(before, record) ??
    wrongOrder(before, record) ??
    wrongBeside(textOfBoard);
  if (wrong !== null) return err(wrong);
  // A record is read only where its text is the canonical one.
  const digest = sha256(text);
  const open = record.event === 'started' ? { record, text, operation: record.continues?.digest ?? digest } : null;
  const operation = isEnded(record) ? before?.open?.operation : open?.operation;
  const link = { number: record.number, digest, at: record.at, board, boardText: textOfBoard, open };
  return ok({ record, digest, operation: operation ?? null, link });
}

// Half of all events leave everything but the number as it was, and that comes first but for the format, which is 1.
function boardTextAfter(before: Link | null, board: Board): string {
  const isAsBefore =
    before !== null &&
    board.stages === before.board.stages &&
    board.passes === before.board.passes &&
    board.reviews === before.board.reviews;
  return isAsBefore
    ? before.boardText.replace(`"number":${before.number},`, `"number":${board.number},`)
    : boardText(board);
}

function wrongPlace(record: LedgerRecord, chain: ChainIdentity): string | null {
  const same = record.place === chain.place && record.kind === chain.kind && record.name === chain.name;
  return same ? null : `it is of the ${record.kind} ${record.name} in ${record.place}, and was moved here`;
}

function wrongLink(before: Link | null, { number, previous }: LedgerRecord): string | null {
  const expected = (before?.number ?? 0) + 1;
  if (number !== expected) return `it says that it is event ${number}`;
  if (previous === (before?.digest ?? null)) return null;
  return before === null
    ? 'it is the first, yet names a record before it'
    : `it does not follow event ${before.number} as that stands here: one of the two was changed`;
}

function wrongTime(before: Link | null, { at }: LedgerRecord): string | null {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return `its time ${at} is none`;
  if (before === null || time >= Date.parse(before.at) - MOST_BACKWARDS_MS) return null;
  return `its time ${at} is before that of event ${before.number}, ${before.at}`;
}

// What was started is ended, given up or taken up again before anything else happens.
function wrongOrder(before: Link | null, record: LedgerRecord): string | null {
  const open = before?.open ?? null;
  if (isEnded(record)) return wrongEnd(open, record);
  switch (record.event) {
    case 'started':
      return wrongStart(open, record);
    case 'abandoned':
      return open !== null && record.started === before?.digest ? null : 'it gives up what is not open';
    case 'refused':
    case 'acknowledged':
    case 'reviewed':
      return open === null ? null : `event ${open.record.number} is open, and only its end may follow it`;
  }
}

function wrongStart(open: Link['open'], record: StartedRecord): string | null {
  if (open === null) return record.continues === null ? null : 'it continues what is not open';
  const { digest, number } = record.continues ?? { digest: null, number: 0 };
  const continued =
    digest === open.operation &&
    number === operationNumber(open.record) &&
    record.planDigest === open.record.planDigest;
  return continued ? null : `event ${open.record.number} is open, and it does not continue that`;
}

function wrongEnd(open: Link['open'], record: EndedRecord): string | null {
  if (open === null) return 'it ends what is not open';
  const { number, purpose } = open.record;
  // What was read by the text of the open one is that very record.
  if (record.started !== open.record && recordText(record.started) !== open.text)
    return `it does not hold event ${number} as that stands here`;
  return record.event === END_OF[purpose] ? null : `it ends a ${purpose} as ${record.event}`;
}

const wrongBoard = (isRight: boolean) => (isRight ? null : 'its board is not the one that follows from the records');

function wrongCommit({ others, signature }: RawEvent): string | null {
  if (others.length > 0) return `it holds more than a record and a board: ${others.slice(0, 3).join(', ')}`;
  return signature.is === 'bad' ? `the signature of ${signature.by} is not one of this commit` : null;
}
