import type { VersionReference } from '../asset.js';
import { type Entry, entryKey, isSameVersion } from './entry.js';
import type { Wanted } from './wanted.js';

/** An entry that wants something else than before. */
export interface Changed {
  readonly entry: Entry;
  /** The version that was wanted before; null for an entry that is new. */
  readonly before: VersionReference | null;
}

/** What lies between two wanted states. Where an entry stands, in which file and line, is no part of what it wants. */
export interface Difference {
  /** New, or with another version: what a promotion by merge is about. */
  readonly changed: readonly Changed[];
  /** With another reason for the same version, which promotes nothing. */
  readonly reasonOnly: readonly Entry[];
  /** No longer there, which moves nothing. As they were. */
  readonly removed: readonly Entry[];
  readonly untouched: readonly Entry[];
}

/** Compares two wanted states whose stages have been read by one policy. */
export function differenceOf(before: Wanted, after: Wanted): Difference {
  const old = new Map(before.map((entry) => [entryKey(entry), entry]));
  const kept = new Set(after.map(entryKey));
  const changed: Changed[] = [];
  const reasonOnly: Entry[] = [];
  const untouched: Entry[] = [];
  for (const entry of after) {
    const was = old.get(entryKey(entry));
    if (was === undefined) changed.push({ entry, before: null });
    else if (!isSameVersion(was.version, entry.version)) changed.push({ entry, before: was.version });
    else if (was.reason !== entry.reason) reasonOnly.push(entry);
    else untouched.push(entry);
  }
  return { changed, reasonOnly, removed: before.filter((entry) => !kept.has(entryKey(entry))), untouched };
}
