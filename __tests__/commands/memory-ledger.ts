import { boardAfter } from '../../src/core/ledger/board.js';
import type { ChainIdentity } from '../../src/core/ledger/chain.js';
import { type Past, readPast } from '../../src/core/ledger/past.js';
import { type ChainName, type LedgerRecord, recordDigest, recordText } from '../../src/core/ledger/record.js';
import { boardText, type RawEvent, type Stored } from '../../src/core/ledger/stored.js';
import type { Addition, Appended, Head, LedgerPort } from '../../src/ledger/port.js';

/** A ledger in memory, with what a test wants to happen before an event is added. */
export class MemoryLedger implements LedgerPort {
  readonly chainsByName = new Map<string, Stored[]>();
  /** Called before each addition; what it adds itself makes the addition a rejected one. */
  before: (record: LedgerRecord) => Promise<void> = async () => undefined;
  /** What the ledger waited for. */
  readonly waits: string[] = [];
  whileWaiting: () => Promise<void> = async () => undefined;

  describe({ kind, name }: ChainName) {
    return { repository: 'memory', branch: `ledger/${kind}/${name}` };
  }

  async head(chain: ChainName): Promise<Head> {
    return { chain, tip: this.#events(chain).at(-1) ?? null };
  }

  async append(additions: readonly Addition[]): Promise<Appended> {
    for (const { record } of additions) await this.before(record);
    const isFirst = additions.every(({ head }) => {
      return (this.#events(head.chain).at(-1)?.digest ?? null) === (head.tip?.digest ?? null);
    });
    if (!isFirst) return { is: 'rejected' };
    const heads = additions.map(({ head, record }) => ({ chain: head.chain, tip: this.add(head.chain, record) }));
    return { is: 'appended', heads };
  }

  /** Adds an event, whoever was first. */
  add(chain: ChainName, record: LedgerRecord): Stored {
    const events = this.#events(chain);
    const digest = recordDigest(record);
    const board = boardAfter(events.at(-1)?.board ?? null, record);
    const stored = { commit: digest.slice(0, 40), record, digest, board };
    events.push(stored);
    return stored;
  }

  async last({ chain, tip }: Head, count: number): Promise<readonly Stored[]> {
    const events = this.#events(chain);
    const end = events.findIndex(({ digest }) => digest === tip?.digest) + 1;
    return events.slice(Math.max(0, end - count), end).reverse();
  }

  async at(chain: ChainName, time: string): Promise<Head> {
    return { chain, tip: this.#events(chain).findLast(({ record }) => record.at <= time) ?? null };
  }

  past(chain: ChainIdentity): Promise<Past> {
    return readPast(this.events(chain), chain);
  }

  async *events(chain: ChainName): AsyncIterable<RawEvent> {
    for (const { commit, record, board } of this.#events(chain))
      yield { commit, record: recordText(record), board: boardText(board), others: [], signature: { is: 'none' } };
  }

  async chains(): Promise<readonly ChainName[]> {
    return [...this.chainsByName.values()].flatMap(([first]) =>
      first === undefined ? [] : [{ kind: first.record.kind, name: first.record.name }],
    );
  }

  async changed(_head: Head, _milliseconds: number, why: string): Promise<void> {
    this.waits.push(why);
    await this.whileWaiting();
  }

  #events({ kind, name }: ChainName): Stored[] {
    const key = `${kind}/${name}`;
    const events = this.chainsByName.get(key) ?? [];
    this.chainsByName.set(key, events);
    return events;
  }
}
