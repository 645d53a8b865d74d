import { Catalog } from './catalog.js';

/** A write, to be made in a catalog. */
type Change = (catalog: Catalog) => void;

/** What lists show where they lag: each write arrives there only when its time has passed. */
export class LateLists {
  readonly #catalog = new Catalog();
  readonly #coming: { readonly at: number; readonly change: Change }[] = [];

  /** Lists lag by so many milliseconds, beginning with what is there already. */
  constructor(
    private readonly lag: number,
    now: Catalog,
  ) {
    for (const version of now.all()) {
      this.#catalog.put(version);
    }
  }

  add(change: Change): void {
    this.#coming.push({ at: performance.now() + this.lag, change });
  }

  /** As lists show it at this moment. */
  catalog(): Catalog {
    const due = this.#coming.findIndex(({ at }) => at > performance.now());
    for (const { change } of this.#coming.splice(0, due < 0 ? this.#coming.length : due)) {
      change(this.#catalog);
    }
    return this.#catalog;
  }
}
