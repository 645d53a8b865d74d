import { Catalog, type Change } from './catalog.js';

/** What lists show where they lag: each write arrives there only when its time has passed. */
export class LateLists {
  readonly #catalog = new Catalog();
  readonly #coming: { readonly at: number; readonly change: Change }[] = [];

  /** Lists lag by so many milliseconds, beginning with what is there already. */
  constructor(
    private readonly lag: number,
    now: Catalog,
  ) {
    for (const change of now.history()) {
      this.#catalog.apply(change);
    }
  }

  add(change: Change): void {
    this.#coming.push({ at: performance.now() + this.lag, change });
  }

  /** As lists show it at this moment. */
  catalog(): Catalog {
    const due = this.#coming.findIndex(({ at }) => at > performance.now());
    for (const { change } of this.#coming.splice(0, due < 0 ? this.#coming.length : due)) {
      this.#catalog.apply(change);
    }
    return this.#catalog;
  }
}
