const AT_ONCE = 4;

/** Things that are done a few at a time: those that come next are begun while one is waited for. */
export class InFours<K, T> {
  readonly #begun = new Map<K, Promise<T>>();

  /**
   * @param all in the order in which they will be waited for
   * @param task does one of them
   */
  constructor(
    private readonly all: readonly K[],
    private readonly task: (one: K) => Promise<T>,
  ) {}

  of(one: K): Promise<T> {
    const at = this.all.indexOf(one);
    const [own, ..._] = this.all.slice(at, at + AT_ONCE).map((next) => this.#begin(next));
    return own ?? this.#begin(one);
  }

  /** Waits until nothing is under way any more, however it ended. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#begun.values());
  }

  #begin(one: K): Promise<T> {
    const before = this.#begun.get(one);
    if (before !== undefined) return before;
    const begun = this.task(one);
    // Whoever waits for it gets its failure; until then it is nobody's.
    begun.catch(() => undefined);
    this.#begun.set(one, begun);
    return begun;
  }
}
