import { type AssetVersion, dictionary } from '../assets.js';
import type { JsonObject } from '../json.js';
import type { Query } from '../query.js';
import type { Filter } from './kind.js';

/** `tags=a,b=c` or `properties=...`: every pair must be there (swagger: "Comma-separated list of tag names"). */
export function pairsFilter(query: Query, parameter: string, key: 'tags' | 'properties'): readonly Filter[] {
  return pairs(query.get(parameter)).map(
    (pair) =>
      ({ properties }) =>
        has(dictionary(properties, key), pair),
  );
}

/** A parameter whose value a key must have. */
export function equalFilter(
  query: Query,
  parameter: string,
  value: (version: AssetVersion) => unknown,
): readonly Filter[] {
  const wanted = query.get(parameter);
  return wanted === undefined ? [] : [(version) => value(version) === wanted];
}

interface Pair {
  readonly key: string;
  readonly value?: string;
}

function pairs(text: string | undefined): readonly Pair[] {
  const items = (text ?? '').split(',').filter((item) => item.trim() !== '');
  return items.map((item) => {
    const cut = item.indexOf('=');
    return cut < 0 ? { key: item.trim() } : { key: item.slice(0, cut).trim(), value: item.slice(cut + 1) };
  });
}

function has(dictionary: JsonObject, { key, value }: Pair): boolean {
  return Object.hasOwn(dictionary, key) && (value === undefined || dictionary[key] === value);
}
