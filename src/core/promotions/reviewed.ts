import { canonicalJson, sha256 } from '../digest.js';
import { parsedJson } from '../json.js';
import { err, ok, type Result } from '../result.js';
import { type Entry, entryKey, versionText } from './entry.js';
import type { Reviewed } from './reviewed-schema.js';
import { isReviewed, whyReviewed } from './reviewed-validate.generated.js';

/**
 * Longest block, in bytes of UTF-8: GitHub takes 65,535 characters as the text of a check run. That is some 400 entries
 * with names of twenty characters, and 80 with the longest names and versions that Azure ML takes.
 */
export const MAX_BLOCK = 65_535;

/** A block, and the SHA-256 of the canonical JSON in it: whoever keeps the two apart finds them again together. */
export interface Block {
  readonly text: string;
  readonly digest: string;
}

/** Writes the block, its entries in order. One that would not fit is refused: half of it would pass for the whole. */
export function writeReviewed({ entries, ...rest }: Reviewed): Result<Block, string> {
  const sorted = [...entries].sort((one, other) => (entryKey(one) < entryKey(other) ? -1 : 1));
  const twice = repeated(sorted);
  if (twice !== undefined) return err(`${twice} stands twice among what was reviewed`);
  const json = canonicalJson({ ...rest, entries: sorted });
  const block = `${BEFORE}${json}${AFTER}`;
  const size = sizeOf(block);
  if (size > MAX_BLOCK)
    return err(`${entries.length} entries make ${size} bytes, more than the ${MAX_BLOCK} that a check run can hold`);
  return ok({ text: block, digest: sha256(json) });
}

/**
 * Reads a block that comes back from a host.
 *
 * @param wanted the digest that was kept beside it; null where the block stands alone
 * @returns what was reviewed, or why the block cannot be used, as the end of a sentence
 */
export function parseReviewed(block: string, wanted: string | null): Result<Reviewed, string> {
  if (sizeOf(block) > MAX_BLOCK) return err('it is longer than any that is written');
  const json = /^```json\n(.*)\n```$/.exec(block.replaceAll('\r\n', '\n').trim())?.[1];
  const value = json === undefined ? undefined : parsedJson(json);
  if (json === undefined || value === undefined) return err('it has not the form in which it is written');
  if (!isReviewed(value)) return err(`it is not what is written: ${whyReviewed()}`);
  const twice = repeated(value.entries);
  if (twice !== undefined) return err(`it names ${twice} twice`);
  // One text for one value: what differs in a blank was not written by us.
  if (canonicalJson(value) !== json) return err('it is not canonical JSON');
  return wanted === null || sha256(json) === wanted ? ok(value) : err('it is not the one of that digest');
}

/**
 * Whether the plan of an entry, built again, is the one that was reviewed. `other`: another plan, or another version, was
 * reviewed. `absent`: no plan of this entry was.
 */
export function compareReviewed(
  { entries }: Reviewed,
  entry: Omit<Entry, 'reason' | 'at'>,
  digest: string,
): 'same' | 'other' | 'absent' {
  const key = entryKey(entry);
  const seen = entries.find((one) => entryKey(one) === key);
  if (seen === undefined) return 'absent';
  return seen.version === versionText(entry.version) && seen.digest === digest ? 'same' : 'other';
}

// In a fence a host shows it as it is. No text in JSON has a line break that could end the fence.
const BEFORE = '```json\n';
const AFTER = '\n```';

const sizeOf = (block: string): number => new TextEncoder().encode(block).byteLength;

function repeated(entries: Reviewed['entries']): string | undefined {
  const keys = new Set<string>();
  for (const entry of entries) {
    const key = entryKey(entry);
    if (keys.has(key)) return `${entry.kind} ${entry.name} in ${entry.stage}`;
    keys.add(key);
  }
  return undefined;
}
