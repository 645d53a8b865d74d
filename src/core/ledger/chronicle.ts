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
  /**
   * Whether it says the same as the record that began it. What takes that up again is repeated by no entry in Azure ML, so
   * what it says otherwise rests on the ledger alone.
   */
  readonly asBegun: boolean;
  readonly signature: Signature;
}

/** The operations of one chain, gathered event by event, in the order in which they began. */
export class Chronicle {
  readonly #operations = new Map<string, Operation>();
  #begun: StartedRecord | null = null;

  /** Takes in the next event of a chain that was followed so far. */
  add({ record, operation }: Followed, signature: Signature): void {
    if (operation === null) return;
    if (record.event === 'started') {
      if (record.continues === null) this.#begun = record;
      this.#keep(operation, record, null);
    }
    if (!isEnded(record)) return;
    const { number, event, at, started } = record;
    const asBegun = started.continues === null || (this.#begun !== null && saidBy(started) === saidBy(this.#begun));
    this.#keep(operation, started, { number, event, at, proven: started.proven, asBegun, signature });
  }

  /** By their digests. */
  get operations(): ReadonlyMap<string, Operation> {
    return this.#operations;
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

// All that people go by. What is left to do, since when and until when differ for whoever takes it up again.
function saidBy({ purpose, version, from, to, reason, ...others }: StartedRecord): string {
  const { plan, policy, findings, metrics, lineage, proven, evidence } = others;
  return JSON.stringify([
    purpose,
    version,
    from,
    to,
    reason,
    plan,
    policy,
    findings,
    metrics,
    lineage,
    proven,
    evidence,
  ]);
}
