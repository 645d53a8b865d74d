import { canonicalJson, type Json, sha256 } from '../digest.js';
import { err, ok, type Result } from '../result.js';
import type { Board } from './board.js';
import { type LedgerRecord, parseRecord } from './record.js';
import type { StartedRecord } from './started.js';
import { isBoard, whyBoard } from './validate.generated.js';

/** An event as the ledger gave it back: its record, the board beside it, and its place in the history. */
export interface Stored {
  /** Id of the commit that holds it. */
  readonly commit: string;
  readonly record: LedgerRecord;
  /** SHA-256 of the record. */
  readonly digest: string;
  readonly board: Board;
}

/** The bytes of an event, whatever they are: what is told of a chain that somebody has edited. */
export interface RawEvent {
  readonly commit: string;
  /** Null where the commit holds no record. */
  readonly record: string | null;
  readonly board: string | null;
  /** Files beside these two. */
  readonly others: readonly string[];
  readonly signature: Signature;
}

/** What git says of the signature of a commit. `unknown`: there is one, and no key here to hold it against. */
export type Signature = { readonly is: 'none' } | { readonly is: 'good' | 'bad' | 'unknown'; readonly by: string };

/** Reads an event; what is none is told in a sentence. */
export function parseEvent({ commit, record, board }: RawEvent): Result<Stored, string> {
  if (record === null) return err('it holds no record');
  const read = parseRecord(record);
  if (!read.ok) return err(`its record: ${read.error}`);
  if (board === null) return err('it holds no board');
  const parsed = parse(board);
  if (!isBoard(parsed)) return err(`its board: it is not a board: ${whyBoard()}`);
  if (boardText(parsed) !== board) return err('its board: it is not canonical JSON');
  // What was read as a record is its canonical text.
  return ok({ commit, record: read.value, digest: sha256(record), board: parsed });
}

/** The board as its bytes are: canonical JSON. */
export function boardText(board: Board): string {
  // A board is made of JSON alone.
  return canonicalJson(board as unknown as Json);
}

/** What was started and has no end yet: only the last event can be that, for while it is open nobody else may write. */
export function openOf(tip: Stored | null): StartedRecord | null {
  return tip?.record.event === 'started' ? tip.record : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
