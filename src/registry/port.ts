import type { AssetReference, Kind } from '../core/asset.js';
import type { Permission } from '../core/doctor/write-rights.js';
import type { Entry } from '../core/entry.js';
import type { Reading } from '../core/evidence.js';
import type { AssetFacts, Lineage } from '../core/facts.js';
import type { Place } from '../core/place.js';
import type { Change } from '../core/plan.js';

/** Where assets live. Knows one place; what the service does otherwise than one would think stays inside the adapter. */
export interface RegistryPort {
  readonly place: Place;
  /** The version that a reference means at this moment; a UsageFailure when it does not exist. */
  resolve(reference: AssetReference): Promise<AssetFacts>;
  /** A version read again; undefined when it is gone. */
  read(asset: Pick<AssetFacts, 'kind' | 'name' | 'version'>): Promise<AssetFacts | undefined>;
  /** Every version of an asset, archived ones too, in one pass that keeps no more than a page. May lag behind writes. */
  list(asset: Pick<AssetReference, 'kind' | 'name'>): AsyncIterable<AssetFacts>;
  /**
   * The versions whose tag has one of these values, as the service filters them; null where it cannot filter by it. A
   * version that another tool moved without its tag is not among them.
   */
  listTagged(
    asset: Pick<AssetReference, 'kind' | 'name'>,
    tag: string,
    values: readonly string[],
  ): AsyncIterable<AssetFacts> | null;
  /** The name of every asset of a kind, of archived ones too, each once. A UsageFailure when the place does not exist. */
  names(kind: Kind): AsyncIterable<string>;
  /** Where a version comes from: its training job and what both record. Never fails: what cannot be read says why. */
  lineage(asset: AssetFacts): Promise<Reading<Lineage>>;
  /**
   * Makes changes one after the other, each read, changed as it was read, written, and read until it shows. Repeating a
   * write is safe. Ends with a ServiceFailure when a version is found neither in its change's before nor in its after.
   *
   * @param written told of each change once it shows
   * @param until no write is sent after this moment, ISO 8601 by the service's clock; null where none is late
   */
  write(writes: readonly Write[], written: (change: Change) => void, until: string | null): Promise<void>;
  /** What the identity that asks may do in the place, one entry for each of its roles. Never fails. */
  permissions(): Promise<{ readonly call: string; readonly reading: Reading<readonly Permission[]> }>;
  /** `Date` of the last answer, ISO 8601; null before the first one. */
  now(): string | null;
  /** How many calls to the service were made until now. */
  calls(): number;
}

/** A change, the entry that it leaves, and how to tell its before from its after by the policy's names. */
export interface Write {
  readonly kind: Kind;
  readonly change: Change;
  readonly key: string;
  readonly entry: Entry;
  isBefore(asset: AssetFacts): boolean;
  isAfter(asset: AssetFacts): boolean;
}
