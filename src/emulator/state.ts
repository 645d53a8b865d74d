import type { ModelAddress, VersionAddress } from './addresses.js';
import { Catalog, type Entry } from './catalog.js';
import { Journal, replay } from './journal.js';
import { LateLists } from './late-lists.js';
import type { ModelVersion } from './model-versions.js';
import { readSeed } from './seed.js';

/** What the emulator remembers: in memory, and on disk first when it has a data directory. */
export class State {
  readonly #catalog = new Catalog();
  readonly #journal: Journal | undefined;
  readonly #lists: LateLists | undefined;

  /**
   * Reads what an earlier run left, then the seed. What the directory knows wins: a seeded version that was changed
   * or deleted stays changed or deleted when the same seed is given again. Lists lag by `lag` milliseconds.
   */
  constructor({ data, seed, lag = 0 }: { data?: string | undefined; seed?: string | undefined; lag?: number }) {
    const seeded = seed === undefined ? [] : readSeed(seed);
    if (data !== undefined) {
      replay(data, this.#catalog);
    }
    for (const version of seeded.filter(({ address }) => !this.#catalog.knows(address))) {
      this.#catalog.put(version);
    }
    this.#journal = data === undefined ? undefined : new Journal(data, this.#catalog);
    this.#lists = lag === 0 ? undefined : new LateLists(lag, this.#catalog);
  }

  get(address: VersionAddress): ModelVersion | undefined {
    return this.#catalog.get(address);
  }

  entriesOf(address: ModelAddress): readonly (Entry | undefined)[] {
    return (this.#lists?.catalog() ?? this.#catalog).entriesOf(address);
  }

  put(version: ModelVersion): void {
    this.#journal?.put(version);
    this.#catalog.put(version);
    this.#lists?.add((catalog) => catalog.put(version));
  }

  delete(address: VersionAddress): void {
    this.#journal?.delete(address);
    this.#catalog.delete(address);
    this.#lists?.add((catalog) => catalog.delete(address));
  }

  close(): void {
    this.#journal?.close();
  }
}
