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
      this.#begin(operation, record);
    }
    if (isEnded(record)) this.#end(operation, record, signature);
  }

  /** By their digests. */
  get operations(): ReadonlyMap<string, Operation> {
    return this.#operations;
  }

  #begin(digest: string, started: StartedRecord): void {
    const changes = new Map<string, Move>(this.#operations.get(digest)?.changes);
    // What takes it up again lists what is left to do, and the versions that were moved before keep their entries.
    for (const { asset, version, from, to } of started.changes) changes.set(asset, { version, from, to });
    const { planDigest: plan } = started;
    this.#operations.set(digest, { digest, number: operationNumber(started), plan, changes, end: null });
  }

  #end(digest: string, { number, event, at, started }: EndedRecord, signature: Signature): void {
    const operation = this.#operations.get(digest);
    if (operation === undefined) return;
    const asBegun = started.continues === null || (this.#begun !== null && saidBy(started) === saidBy(this.#begun));
    const end = { number, event, at, proven: started.proven, asBegun, signature };
    this.#operations.set(digest, { ...operation, end });
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
