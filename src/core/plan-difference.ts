import { canonicalJson, type Json } from './digest.js';
import { fieldInWords } from './plan-words.js';

/** One field in which two plans differ; undefined where one of them does not have it. */
export interface Difference {
  /** In words: `the time at which version 7 was created`, `metric accuracy of version 7 (property)`. */
  readonly field: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/**
 * Every field in which two plans differ, in the order of the plan. What only one of them has is one difference, not one for
 * each of its parts. The first may be anything: it comes from outside.
 */
export function planDifferences(before: Json, after: Json): readonly Difference[] {
  return differences([], before, after);
}

/** The difference in one line. */
export function differenceText({ field, before, after }: Difference): string {
  return `${field} was ${valueText(before)}, is ${valueText(after)}`;
}

function differences(path: readonly string[], before: Json | undefined, after: Json | undefined): Difference[] {
  if (text(before) === text(after)) return [];
  const [old, now] = [partsOf(before), partsOf(after)];
  const whole = [{ field: fieldInWords(path), before, after }];
  if (old === undefined || now === undefined) return whole;
  // The plan as it is now says the order; what it lost comes last.
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  const inside = keys.flatMap((key) => differences([...path, key], old.get(key), now.get(key)));
  // The same parts in another order are another plan, too.
  return inside.length > 0 ? inside : whole;
}

const text = (value: Json | undefined): string | undefined => (value === undefined ? undefined : canonicalJson(value));

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** What a value consists of, by name. Entries of lists are named by what they are about, so that one more moves none. */
function partsOf(value: Json | undefined): ReadonlyMap<string, Json> | undefined {
  if (value === undefined || value === null || typeof value !== 'object') return undefined;
  const parts = new Map<string, Json>();
  const entries = isList(value)
    ? value.map((item, index) => [nameOf(item) ?? String(index + 1), item] as const)
    : Object.entries(value);
  for (const [name, part] of entries) {
    let key = name;
    for (let again = 2; parts.has(key); again++) key = `${name} (${again})`;
    parts.set(key, part);
  }
  return parts;
}

/** What an entry of a list is about: a fact is of a check, a check of a metric, a holder has an id, a human a name. */
function nameOf(item: Json): string | undefined {
  if (typeof item === 'string') return item;
  if (item === null || typeof item !== 'object' || isList(item)) return undefined;
  const said = (key: string): string | undefined => {
    const value = item[key];
    return typeof value === 'string' ? value : undefined;
  };
  const [check, asset, source] = [said('check'), said('asset'), said('source')];
  if (check !== undefined) return `${check} of ${versionOf(asset ?? '')} (${source ?? 'unknown'})`;
  const [id, metric, tag, group] = [asset ?? said('id'), said('metric'), said('tag'), said('group')];
  if (id !== undefined) return versionOf(id);
  if (metric !== undefined) return `metric ${metric} (${source ?? 'unknown'})`;
  if (tag !== undefined) return `tag ${tag}`;
  if ('lineage' in item) return 'lineage';
  if ('soak' in item) return 'soak';
  return group === undefined ? said('name') : `group:${group}`;
}

const versionOf = (id: string): string => {
  const version = /\/versions\/([^/]+)$/.exec(id)?.[1];
  return version === undefined ? id : `version ${version}`;
};

/** What says of an entry which one it is: its name has it already. */
const IDENTITY = new Set(['id', 'asset', 'check', 'source', 'name', 'version', 'createdAt']);

function valueText(value: Json | undefined): string {
  if (value === undefined) return 'not there';
  if (value === null) return 'nothing';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return value.length === 0 ? 'nothing' : value.map(valueText).join(', ');
  const identified = 'id' in value || 'asset' in value;
  const parts = Object.entries(value)
    .map(([key, part]) => [key, valueText(part)] as const)
    .filter(([key, part]) => part !== 'nothing' && !(identified && IDENTITY.has(key)));
  const [only] = parts;
  if (only === undefined) return 'nothing';
  if (identified && parts.length === 1) return only[1];
  return parts.map(([key, part]) => `${key} ${part}`).join(', ');
}
