import {
  type ContainerAddress,
  isVersionAddress,
  type KindName,
  keyOf,
  type Place,
  type VersionAddress,
} from './addresses.js';
import type { AssetContainer, AssetVersion } from './assets.js';
import type { Change, ContainerEntry, Entry } from './catalog.js';
import { type Job, type JobAddress, jobKey } from './jobs.js';
import { Journal, replay } from './journal.js';
import type { Line } from './journal-lines.js';
import { LateLists } from './late-lists.js';
import { Memory } from './memory.js';
import type { Operation, Progress } from './operations.js';
import { NO_SEED, readSeed } from './seed.js';

/** What a state starts from. */
export interface StateOptions {
  /** A directory that remembers writes. */
  readonly data?: string | undefined;
  /** A JSON array of ARM resources. */
  readonly seed?: string | undefined;
  /** How often a long-running operation answers "in progress" before it succeeds; 1 by default. */
  readonly polls?: number | undefined;
  /** How a registry answers a PUT: 201 or 200 with Azure-AsyncOperation, or 202 with Location; the first by default. */
  readonly registryPut?: RegistryPut | undefined;
  /** How many milliseconds lists lag behind; 0 by default. */
  readonly lag?: number | undefined;
}

export type RegistryPut = 'async-operation' | 'location';

/** What the emulator remembers: in memory, and on disk first when it has a data directory. */
export class State {
  readonly registryPut: RegistryPut;
  readonly #memory: Memory;
  readonly #journal: Journal | undefined;
  readonly #lists: LateLists | undefined;
  readonly #jobs: ReadonlyMap<string, Job>;

  /**
   * Reads what an earlier run left, then the seed. What the directory knows wins: a seeded resource that was changed
   * or deleted stays changed or deleted when the same seed is given again. Jobs are in the seed alone.
   */
  constructor({ data, seed, polls = 1, registryPut = 'async-operation', lag = 0 }: StateOptions) {
    this.registryPut = registryPut;
    this.#memory = new Memory(polls);
    const { assets, jobs } = seed === undefined ? NO_SEED : readSeed(seed);
    this.#jobs = new Map(jobs.map((job) => [jobKey(job.job), job]));
    if (data !== undefined) {
      replay(data, this.#memory);
    }
    const fresh = assets.filter(({ address }) => !this.#knows(address));
    for (const asset of fresh) {
      this.#memory.apply({ put: asset });
    }
    this.#journal = data === undefined ? undefined : new Journal(data, this.#memory);
    this.#lists = lag === 0 ? undefined : new LateLists(lag, this.#memory.catalog);
  }

  get(address: VersionAddress): AssetVersion | undefined {
    return this.#memory.catalog.get(address);
  }

  container(address: ContainerAddress): AssetContainer | undefined {
    return this.#memory.catalog.container(address);
  }

  job(address: JobAddress): Job | undefined {
    return this.#jobs.get(jobKey(address));
  }

  /** The versions of one asset, the oldest first. */
  versionsOf(address: ContainerAddress): readonly AssetVersion[] {
    return this.#memory.catalog.entriesOf(address).flatMap((entry) => (entry === undefined ? [] : [entry.version]));
  }

  /** As a list shows them, which may lag. */
  entriesOf(address: ContainerAddress): readonly (Entry | undefined)[] {
    return (this.#lists?.catalog() ?? this.#memory.catalog).entriesOf(address);
  }

  /** As a list shows them, which may lag. */
  containersOf(place: Place, kind: KindName): readonly ContainerEntry[] {
    return (this.#lists?.catalog() ?? this.#memory.catalog).containersOf(place, kind);
  }

  /** Every version, in every place, of this kind, name and version. */
  everywhere(asset: Pick<VersionAddress, 'kind' | 'name' | 'version'>): readonly AssetVersion[] {
    return this.#memory.catalog.everywhere(asset);
  }

  /** Whether this was deleted and not created again. */
  isDeleted(address: VersionAddress): boolean {
    return this.#memory.catalog.isDeleted(address);
  }

  apply(change: Change): void {
    this.#write(change);
  }

  /** Accepts a write that takes its time. */
  begin(operation: Operation): void {
    this.#write({ begin: operation });
  }

  /** The operation that is at work on a resource. */
  runningOn(address: ContainerAddress | VersionAddress): Operation | undefined {
    return this.#memory.operations.runningOn(keyOf(address));
  }

  /** Asks how far an operation is, which brings it further. Undefined when there is none of this name. */
  ask(id: string, now: () => string): Progress | undefined {
    if (this.#memory.operations.isDue(id)) {
      this.#write({ end: { id, at: now() } });
    }
    return this.#memory.operations.progress(id);
  }

  close(): void {
    this.#journal?.close();
  }

  #write(line: Line): void {
    this.#journal?.write(line);
    const change = this.#memory.apply(line);
    if (change !== undefined) {
      this.#lists?.add(change);
    }
  }

  #knows(address: ContainerAddress | VersionAddress): boolean {
    const { catalog } = this.#memory;
    const held = isVersionAddress(address) ? catalog.get(address) : catalog.container(address);
    return held !== undefined || catalog.isDeleted(address);
  }
}
