import { KINDS } from '../asset.js';
import type { Lifecycle } from '../lifecycle.js';
import type { EntryIdentity } from './entry.js';

/**
 * Entries in the order in which they can be promoted: assets by kind and name, and of one asset the later stage first. A
 * version that goes on leaves its stage before another one enters it and would displace it.
 */
export function inSafeOrder<E extends EntryIdentity>({ stages }: Lifecycle, entries: readonly E[]): readonly E[] {
  const position = new Map(stages.map(({ name }, index) => [name, index]));
  const stageOf = ({ stage }: E): number => position.get(stage) ?? -1;
  return [...entries].sort(
    (one, other) =>
      KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
      (one.name < other.name ? -1 : one.name > other.name ? 1 : stageOf(other) - stageOf(one)),
  );
}
