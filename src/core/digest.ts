import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What canonical JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Canonical JSON by RFC 8785: one text for one value, whatever the order in which it was built. */
export function canonicalJson(value: Json): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a value without a canonical JSON form');
  return text;
}

/** The canonical JSON of an object, given that of each of its values. RFC 8785 orders names by UTF-16 code units, as `sort` does. */
export function canonicalObject(values: Readonly<Record<string, string>>): string {
  const members = Object.keys(values).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${values[name]}`).join(',')}}`;
}

/** SHA-256 as 64 lower-case hex characters, without a prefix. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
