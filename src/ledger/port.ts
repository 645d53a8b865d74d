import type { ChainIdentity } from '../core/ledger/chain.js';
import type { Past } from '../core/ledger/past.js';
import type { ChainName, LedgerRecord } from '../core/ledger/record.js';
import type { RawEvent, Stored } from '../core/ledger/stored.js';

/** The last event of an asset's chain as it was read; null where there is none. What is pushed on it is refused once there is another. */
export interface Head {
  readonly chain: ChainName;
  readonly tip: Stored | null;
}

export interface Addition {
  readonly head: Head;
  readonly record: LedgerRecord;
}

/** `rejected`: somebody else was first, nothing was written. */
export type Appended = { readonly is: 'appended'; readonly heads: readonly Head[] } | { readonly is: 'rejected' };

/**
 * The history of the assets of one place: append-only, one chain an asset, and an append that is refused when somebody
 * else was first. Throws a UsageFailure where it cannot be used as it is named, and a ServiceFailure where it gave no
 * usable answer.
 */
export interface LedgerPort {
  /** What users call it: the repository, without credentials, and the branch of this asset. */
  describe(chain: ChainName): { readonly repository: string; readonly branch: string };
  /** The last event now, never from memory. */
  head(chain: ChainName): Promise<Head>;
  /**
   * Adds one event to each chain, to all or to none, each with the board that follows from it. When the answer is lost the
   * events are looked for before anything else.
   */
  append(additions: readonly Addition[]): Promise<Appended>;
  /**
   * The last events of a chain up to its head, newest first. Fewer where there are no more.
   *
   * @param count how many, at least one
   */
  last(head: Head, count: number): Promise<readonly Stored[]>;
  /** The last event that was there at a moment, ISO 8601, by the times in the records. */
  at(chain: ChainName, time: string): Promise<Head>;
  /** Every event of a chain, oldest first, as it lies there; none where there is no such chain. */
  events(chain: ChainName): AsyncIterable<RawEvent>;
  /** What a chain says, every event held against the ones before it; nothing where there is no such chain. */
  past(chain: ChainIdentity): Promise<Past>;
  /**
   * The assets that have a chain in this place.
   *
   * @param more `with-pasts` where all their pasts will be asked for: they are read together then, as they are now
   */
  chains(more?: 'with-pasts'): Promise<readonly ChainName[]>;
  /** Resolves once the chain has another last event, or the time is over. Tells the user that it waits. */
  changed(head: Head, milliseconds: number, why: string): Promise<void>;
}
