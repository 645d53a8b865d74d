import { type ModelAddress, modelKey, type VersionAddress, versionKey } from './addresses.js';
import type { ModelVersion } from './model-versions.js';

/** A version and its place in the order of creation. */
export interface Entry {
  readonly sequence: number;
  readonly version: ModelVersion;
}

interface Model {
  /** The index in `entries`, by version. */
  readonly places: Map<string, number>;
  /** In the order of creation; a deleted version leaves a hole, so that no index ever moves. */
  readonly entries: (Entry | undefined)[];
}

/**
 * Everything that exists, in memory. Versions of a model stay in the order of their creation, so that a page of a
 * list costs a page and not a sort.
 */
export class Catalog {
  readonly #models = new Map<string, Model>();
  readonly #deleted = new Map<string, VersionAddress>();

  get(address: VersionAddress): ModelVersion | undefined {
    const model = this.#models.get(modelKey(address));
    const place = model?.places.get(address.version);
    return place === undefined ? undefined : model?.entries[place]?.version;
  }

  /** Whether this version was ever here: there now, or deleted. */
  knows(address: VersionAddress): boolean {
    return this.get(address) !== undefined || this.#deleted.has(versionKey(address));
  }

  put(version: ModelVersion): void {
    const { address } = version;
    const model = this.#model(address);
    const place = model.places.get(address.version) ?? model.entries.length;
    model.places.set(address.version, place);
    model.entries[place] = { sequence: place, version };
    this.#deleted.delete(versionKey(address));
  }

  delete(address: VersionAddress): void {
    const model = this.#model(address);
    const place = model.places.get(address.version);
    if (place !== undefined) {
      model.entries[place] = undefined;
      model.places.delete(address.version);
    }
    this.#deleted.set(versionKey(address), address);
  }

  /** The versions of one model by sequence; a hole is a version that was deleted. */
  entriesOf(address: ModelAddress): readonly (Entry | undefined)[] {
    return this.#models.get(modelKey(address))?.entries ?? [];
  }

  /** Every version, each model's in the order of creation. */
  *all(): Iterable<ModelVersion> {
    for (const { entries } of this.#models.values()) {
      for (const entry of entries) {
        if (entry !== undefined) {
          yield entry.version;
        }
      }
    }
  }

  /** The versions that were deleted and not created again. */
  deleted(): Iterable<VersionAddress> {
    return this.#deleted.values();
  }

  #model(address: ModelAddress): Model {
    const key = modelKey(address);
    const model = this.#models.get(key) ?? { places: new Map(), entries: [] };
    this.#models.set(key, model);
    return model;
  }
}
