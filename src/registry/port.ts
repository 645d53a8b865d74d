import type { AssetReference } from '../core/asset.js';
import type { Entry } from '../core/entry.js';
import type { AssetFacts } from '../core/facts.js';
import type { Change } from '../core/plan.js';
import type { Place } from '../core/place.js';

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
   * Makes one change: reads, changes what was read, writes it, and reads until it shows. Repeating it is safe. Ends with
   * a ServiceFailure when what it finds is neither the change's before nor its after.
   */
  write(change: Change, entry: { readonly key: string; readonly entry: Entry }, states: ChangeStates): Promise<void>;
  /** `Date` of the last answer, ISO 8601; null before the first one. */
  now(): string | null;
}

/** Tells a change's before from its after, by the policy's names. */
export interface ChangeStates {
  isBefore(asset: AssetFacts): boolean;
  isAfter(asset: AssetFacts): boolean;
}
