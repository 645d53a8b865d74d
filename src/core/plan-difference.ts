import { canonicalJson, type Json } from './digest.js';

/** One field in which two plans differ; undefined where one of them does not have it. */
export interface Difference {
  /** As a reader finds it: `asset.createdAt`, `facts.metric accuracy of …/versions/7.value`. */
  readonly field: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** Every field in which two plans differ, in the order of the fields' names. The first may be anything: it comes from outside. */
export function planDifferences(before: Json, after: Json): readonly Difference[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .filter((field) => text(old.get(field)) !== text(now.get(field)))
    .map((field) => ({ field, before: old.get(field), after: now.get(field) }));
}

/** The difference in one line. */
export function differenceText({ field, before, after }: Difference): string {
  const show = (value: Json | undefined) => (value === undefined ? 'nothing' : JSON.stringify(value));
  return `${field}: was ${show(before)}, is ${show(after)}`;
}

const text = (value: Json | undefined): string | undefined => (value === undefined ? undefined : canonicalJson(value));

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values at the leaves, by their path. Entries of lists are named by what they are about, so that one more moves none. */
function fieldsOf(value: Json): ReadonlyMap<string, Json> {
  const fields = new Map<string, Json>();
  const walk = (at: string, part: Json): void => {
    const children: readonly (readonly [string, Json])[] = Array.isArray(part)
      ? part.map((item: Json, index) => [nameOf(item) ?? String(index + 1), item] as const)
      : isObject(part)
        ? Object.entries(part)
        : [];
    if (children.length === 0) fields.set(at, part);
    for (const [key, child] of children) walk(at === '' ? key : `${at}.${key}`, child);
  };
  walk('', value);
  return fields;
}

// Facts are about a check of an asset, holders have an id, changes are of an asset.
function nameOf(item: Json): string | undefined {
  if (!isObject(item)) return undefined;
  const { check, asset, id, source } = item;
  const about = [check, asset ?? id, source].filter((part) => typeof part === 'string');
  return about.length > 0 ? about.join(' of ') : undefined;
}
