import type { FromSchema } from 'json-schema-to-ts';
import { canonicalJson, sha256 } from './digest.js';
import { isEntry } from './entry-validate.generated.js';
import type { AssetFacts, Bag } from './facts.js';
import { parsedJson } from './json.js';

/**
 * The entry that a promotion leaves in the version's own `properties` bag. The bag is append-only in Azure ML, so these
 * entries are an audit trail inside the registry, and without a ledger the only witness of what a promotion did.
 */
export const entrySchema = {
  type: 'object',
  additionalProperties: false,
  required: ['plan', 'run', 'from', 'to', 'sequence', 'asset', 'proven', 'started', 'number'],
  properties: {
    /** Digest of the plan. */
    plan: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    /** The run that started the promotion, or `shell`. */
    run: { type: 'string', minLength: 1 },
    from: { type: 'string', minLength: 1 },
    to: { type: 'string', minLength: 1 },
    /** Counts the promotions of this version from 1, so that an old entry cannot stand for the present stage. */
    sequence: { type: 'integer', minimum: 1 },
    /** The version that was promoted: this one, or the one that displaced it. */
    asset: { type: 'string', minLength: 1 },
    /** Whether the approvals that the policy asked for were proven; a shell proves none. */
    proven: { type: 'boolean' },
    /** Digest of the record of the ledger that began it; null without a ledger. */
    started: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    /** The number of that record in the chain of its asset. */
    number: { type: ['integer', 'null'], minimum: 1 },
  },
} as const;

export type Entry = FromSchema<typeof entrySchema>;

const PREFIX = 'aml-promote.';

/**
 * The key of a promotion's entries, the same on every retry: it derives from the record that began it alone, or without a
 * ledger from run and plan.
 */
export function entryKey({ started, plan, run }: Pick<Entry, 'started' | 'plan' | 'run'>): string {
  return `${PREFIX}${(started ?? sha256(canonicalJson({ plan, run }))).slice(0, 16)}`;
}

/** The entry as it stands in the bag: canonical JSON, so that a retry writes the same bytes. */
export function entryText(entry: Entry): string {
  return canonicalJson(entry);
}

/** All entries of a version that can be read, by key. What is not ours, or is malformed, is no entry. */
export function entriesOf(properties: Bag): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [key, text] of Object.entries(properties)) {
    const entry = key.startsWith(PREFIX) && text !== null ? parse(text) : undefined;
    if (entry !== undefined && key === entryKey(entry)) entries.set(key, entry);
  }
  return entries;
}

/** The entry of the last promotion of this version; undefined when there is none or two claim to be it. */
export function lastEntry(asset: AssetFacts): { readonly key: string; readonly entry: Entry } | undefined {
  const all = [...entriesOf(asset.properties)].map(([key, entry]) => ({ key, entry }));
  const most = highest(all.map(({ entry }) => entry));
  const [last, ...tied] = all.filter(({ entry }) => entry.sequence === most);
  return tied.length === 0 ? last : undefined;
}

/** The entry of the promotion before the last one; undefined when there is none or two claim to be it. */
export function entryBefore(
  asset: AssetFacts,
  key: string,
): { readonly key: string; readonly entry: Entry } | undefined {
  return lastEntry(withoutEntry(asset, key));
}

/** The version as if one promotion had left no entry in it. */
export function withoutEntry(asset: AssetFacts, key: string): AssetFacts {
  return {
    ...asset,
    properties: Object.fromEntries(Object.entries(asset.properties).filter(([name]) => name !== key)),
  };
}

/** The number of the promotion that comes next. */
export function nextSequence(asset: AssetFacts): number {
  return highest([...entriesOf(asset.properties).values()]) + 1;
}

const highest = (entries: readonly Entry[]): number =>
  entries.reduce((most, { sequence }) => Math.max(most, sequence), 0);

function parse(text: string): Entry | undefined {
  const value = parsedJson(text);
  return isEntry(value) ? value : undefined;
}
