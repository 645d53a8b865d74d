import {
  type ContainerAddress,
  containerKey,
  isVersionAddress,
  type KindName,
  keyOf,
  type Place,
  placeKey,
  type VersionAddress,
} from './addresses.js';
import { type AssetContainer, type AssetVersion, isAssetVersion } from './assets.js';
import { kindOf } from './kinds/kinds.js';
import { ticksOf, timestamp } from './timestamps.js';

/** A version and its place in the order of creation. */
export interface Entry {
  readonly sequence: number;
  readonly version: AssetVersion;
}

/** A container and its place in the order of creation. */
export interface ContainerEntry {
  readonly sequence: number;
  readonly container: AssetContainer;
}

interface Holder {
  readonly sequence: number;
  container: AssetContainer;
  /** The container says more than its versions do: somebody wrote it, or a version that made it may be gone. */
  isKept: boolean;
  /** The index in `entries`, by version. */
  readonly places: Map<string, number>;
  /** In the order of creation; a deleted version leaves a hole, so that no index ever moves. */
  readonly entries: (Entry | undefined)[];
}

/** One write. */
export type Change =
  | { readonly put: AssetContainer | AssetVersion }
  | { readonly delete: ContainerAddress | VersionAddress };

/**
 * Everything that exists, in memory. Versions of an asset stay in the order of their creation, so that a page of a
 * list costs a page and not a sort.
 */
export class Catalog {
  readonly #holders = new Map<string, Holder>();
  readonly #deleted = new Map<string, ContainerAddress | VersionAddress>();
  #sequence = 0;

  get(address: VersionAddress): AssetVersion | undefined {
    const holder = this.#holders.get(containerKey(address));
    const place = holder?.places.get(address.version);
    return place === undefined ? undefined : holder?.entries[place]?.version;
  }

  container(address: ContainerAddress): AssetContainer | undefined {
    return this.#holders.get(containerKey(address))?.container;
  }

  /** Whether this was deleted and not created again. */
  isDeleted(address: ContainerAddress | VersionAddress): boolean {
    return this.#deleted.has(keyOf(address));
  }

  apply(change: Change): void {
    if ('put' in change) {
      this.#put(change.put);
    } else {
      this.#delete(change.delete);
    }
  }

  /** The versions of one asset by sequence; a hole is a version that was deleted. */
  entriesOf(address: ContainerAddress): readonly (Entry | undefined)[] {
    return this.#holders.get(containerKey(address))?.entries ?? [];
  }

  /** The containers of one kind in one place, the oldest first. */
  containersOf(place: Place, kind: KindName): readonly ContainerEntry[] {
    const key = placeKey(place);
    return [...this.#holders.values()].filter(
      ({ container }) => container.address.kind === kind && placeKey(container.address) === key,
    );
  }

  /** Every version, in every place, of this kind, name and version. */
  everywhere({ kind, name, version }: Pick<VersionAddress, 'kind' | 'name' | 'version'>): readonly AssetVersion[] {
    return [...this.#holders.values()]
      .filter(({ container: { address } }) => address.kind === kind && address.name === name)
      .map(({ places, entries }) => entries[places.get(version) ?? -1]?.version)
      .filter((found) => found !== undefined);
  }

  /** The shortest list of writes that makes an empty catalog equal to this one. */
  *history(): Iterable<Change> {
    for (const address of this.#deleted.values()) {
      yield { delete: address };
    }
    for (const { container, isKept, entries } of this.#holders.values()) {
      if (isKept) {
        yield { put: container };
      }
      for (const entry of entries) {
        if (entry !== undefined) {
          yield { put: entry.version };
        }
      }
    }
  }

  #put(asset: AssetContainer | AssetVersion): void {
    this.#deleted.delete(keyOf(asset.address));
    const holder = this.#holder(asset);
    if (!isAssetVersion(asset)) {
      holder.container = asset;
      holder.isKept = true;
      return;
    }
    const { version } = asset.address;
    const place = holder.places.get(version) ?? holder.entries.length;
    holder.places.set(version, place);
    holder.entries[place] = { sequence: place, version: asset };
  }

  #delete(address: ContainerAddress | VersionAddress): void {
    this.#deleted.set(keyOf(address), address);
    const holder = this.#holders.get(containerKey(address));
    if (holder === undefined) {
      return;
    }
    if (isVersionAddress(address)) {
      this.#deleteVersion(holder, address);
      return;
    }
    this.#holders.delete(containerKey(address));
    for (const entry of holder.entries.filter((found) => found !== undefined)) {
      this.#deleted.set(keyOf(entry.version.address), entry.version.address);
    }
  }

  #deleteVersion(holder: Holder, { version }: VersionAddress): void {
    const place = holder.places.get(version);
    if (place !== undefined) {
      holder.entries[place] = undefined;
      holder.places.delete(version);
      holder.isKept = true;
    }
  }

  #holder(asset: AssetContainer | AssetVersion): Holder {
    const key = containerKey(asset.address);
    const found = this.#holders.get(key);
    if (found !== undefined) {
      return found;
    }
    const container = containerFor(asset);
    const holder = { sequence: this.#sequence, container, isKept: false, places: new Map(), entries: [] };
    this.#sequence += 1;
    this.#holders.set(key, holder);
    this.#deleted.delete(keyOf(container.address));
    return holder;
  }
}

/** The first version of an asset makes its container. */
function containerFor(asset: AssetContainer | AssetVersion): AssetContainer {
  if (!isAssetVersion(asset)) {
    return asset;
  }
  const { version: _version, ...address } = asset.address;
  const kind = kindOf(address).container;
  const { createdBy, createdByType } = asset.systemData;
  const createdAt = earlier(asset.systemData.createdAt, 20);
  const lastModifiedAt = kind.isModifiedAtBirth ? earlier(asset.systemData.createdAt, 10) : createdAt;
  const modified = { lastModifiedAt, lastModifiedBy: createdBy, lastModifiedByType: createdByType };
  return {
    address,
    properties: kind.born(asset.properties),
    systemData: { createdAt, createdBy, createdByType, ...modified },
    extra: {},
  };
}

/** Some milliseconds before a timestamp that the service wrote: recorded, a container is older than its first version. */
function earlier(text: unknown, milliseconds: number): unknown {
  const match = typeof text === 'string' ? /^(.{19})\.(\d{7})\+00:00$/.exec(text) : null;
  const ticks = match === null ? undefined : ticksOf(new Date(`${match[1]}Z`)) + BigInt(match[2] ?? 0);
  return ticks === undefined ? text : timestamp(ticks - BigInt(milliseconds) * 10_000n);
}
