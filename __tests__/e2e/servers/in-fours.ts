const AT_ONCE = 4;
/** How many are begun at most of those that come after the one that is waited for. */
const AHEAD = 8;

/**
 * Things that are done four at a time: those that come next are begun while one is waited for, and one after another, so
 * that a long one holds up no other.
 */
export class InFours<K, T> {
  readonly #begun = new Map<K, Promise<T>>();
  #running = 0;
  /** Where in all the one is that is waited for. */
  #at = 0;
  #isOver = false;

  /**
   * @param all in the order in which they will be waited for
   * @param task does one of them
   */
  constructor(
    private readonly all: readonly K[],
    private readonly task: (one: K) => Promise<T>,
  ) {}

  of(one: K): Promise<T> {
    this.#at = this.all.indexOf(one);
    const own = this.#begun.get(one) ?? this.#begin(one);
    this.#fill();
    return own;
  }

  /** Begins no other, and waits until nothing is under way any more, however it ended. */
  async settled(): Promise<void> {
    this.#isOver = true;
    await Promise.allSettled(this.#begun.values());
  }

  #fill(): void {
    const next = this.all.slice(this.#at + 1, this.#at + 1 + AHEAD).filter((one) => !this.#begun.has(one));
    for (const one of next.slice(0, Math.max(0, AT_ONCE - this.#running))) this.#begin(one);
  }

  #begin(one: K): Promise<T> {
    this.#running++;
    const begun = this.task(one).finally(() => {
      this.#running--;
      if (!this.#isOver) this.#fill();
    });
    // Whoever waits for it gets its failure; until then it is nobody's.
    begun.catch(() => undefined);
    this.#begun.set(one, begun);
    return begun;
  }
}
