import type { Followed } from './chain.js';
import type { EndedRecord } from './ended.js';
import { isEnded, operationNumber } from './record.js';
import type { StartedRecord } from './started.js';
import type { Signature } from './stored.js';

/** What a chain says of one promotion, rollback or adoption: as much as it takes to hold it against Azure ML. */
export interface Operation {
  /** What the properties of the moved versions repeat. */
  readonly digest: string;
  /** The event that began it. */
  readonly number: number;
  readonly plan: string;
  /** By the ARM ids of the versions. */
  readonly changes: ReadonlyMap<string, Move>;
  /** Null where it was given up, or is open. */
  readonly end: End | null;
}

export type Move = Pick<StartedRecord['changes'][number], 'version' | 'from' | 'to'>;

export interface End {
  readonly number: number;
  readonly event: EndedRecord['event'];
  readonly at: string;
  /** Whether a host showed who approved. */
  readonly proven: boolean;
  readonly signature: Signature;
}

/** The operations of one chain, gathered event by event, in the order in which they began. */
export class Chronicle {
  readonly #operations = new Map<string, Operation>();

  /** Takes in the next event of a chain that was followed so far. */
  add({ record, operation }: Followed, signature: Signature): void {
    if (operation === null) return;
    if (record.event === 'started') this.#keep(operation, record, null);
    if (!isEnded(record)) return;
    const { number, event, at, started } = record;
    this.#keep(operation, started, { number, event, at, proven: started.proven, signature });
  }

  get operations(): Iterable<Operation> {
    return this.#operations.values();
  }

  find(digest: string): Operation | undefined {
    return this.#operations.get(digest);
  }

  #keep(digest: string, started: StartedRecord, end: End | null): void {
    const before = this.#operations.get(digest);
    const moves = started.changes.map(({ asset, version, from, to }) => [asset, { version, from, to }] as const);
    this.#operations.set(digest, {
      digest,
      number: operationNumber(started),
      plan: started.planDigest,
      // What takes it up again lists what is left to do, and the versions that were moved before keep their entries.
      changes: new Map([...(before?.changes ?? []), ...moves]),
      end,
    });
  }
}
