import { canonicalJson, type Json } from '../digest.js';
import type { Board } from './board.js';
import type { LedgerRecord } from './record.js';
import type { StartedRecord } from './started.js';

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

/**
 * An event of which only the record was read: a ledger that names what it holds by its content need not read a board to
 * know whether it is the right one.
 */
export interface BriefEvent extends Pick<RawEvent, 'commit' | 'signature'> {
  readonly record: string;
  /** Whether the commit holds this board beside the record, and nothing else. */
  holds(board: string): boolean;
  /** The event itself, to see what is wrong with it. */
  whole(): Promise<RawEvent>;
}

/** What git says of the signature of a commit. `unknown`: there is one, and no key here to hold it against. */
export type Signature = { readonly is: 'none' } | { readonly is: 'good' | 'bad' | 'unknown'; readonly by: string };

/** The board as its bytes are: canonical JSON. */
export function boardText(board: Board): string {
  // A board is made of JSON alone.
  return canonicalJson(board as unknown as Json);
}

/** What was started and has no end yet: only the last event can be that, for while it is open nobody else may write. */
export function openOf(tip: Stored | null): StartedRecord | null {
  return tip?.record.event === 'started' ? tip.record : null;
}
