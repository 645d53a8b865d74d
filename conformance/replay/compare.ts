import type { Difference } from '../difference.js';
import type { Exchange } from '../exchange.js';
import { isList, isObject, type Json, shown } from '../json.js';
import { freedomOf, type Names, type Source } from './freedom.js';

/** What is compared of the headers: present or absent, and what a client reads in them. */
const HEADERS = [
  'location',
  'azure-asyncoperation',
  'content-type',
  'etag',
  'retry-after',
  'x-ms-async-operation-timeout',
];

/** Compares an answer with the recorded one. Both URLs are of the same origin. */
export function compare(recorded: Exchange, found: Exchange, source: Source, names: Names): readonly Difference[] {
  const before = recorded.answered;
  const now = found.answered;
  const status = { where: 'status', expected: String(before.status), found: String(now.status) };
  return [
    ...(before.status === now.status ? [] : [status]),
    ...HEADERS.flatMap((name) => compareHeader(name, recorded, found)),
    ...compareValue('$', before.body, now.body, { source, names }),
  ];
}

function compareHeader(name: string, recorded: Exchange, found: Exchange): readonly Difference[] {
  const expected = headerForm(name, recorded);
  const actual = headerForm(name, found);
  return expected === actual ? [] : [{ where: `header ${name}`, expected, found: actual }];
}

function headerForm(name: string, { asked, answered }: Exchange): string {
  const value = answered.headers.get(name);
  if (value === undefined) {
    return '(absent)';
  }
  switch (name) {
    case 'content-type':
      return value.split(';')[0]?.trim().toLowerCase() ?? value;
    case 'location':
      return value === asked.url ? 'the URL of the request' : 'another URL than that of the request';
    case 'retry-after':
    case 'x-ms-async-operation-timeout':
      return value;
    default:
      return 'present';
  }
}

interface Context {
  readonly source: Source;
  readonly names: Names;
}

function compareValue(
  path: string,
  recorded: Json | undefined,
  found: Json | undefined,
  context: Context,
): readonly Difference[] {
  if (freedomOf(path, context.source)?.how === 'subtree' && recorded !== undefined && found !== undefined) {
    return [];
  }
  if (isObject(recorded) && isObject(found)) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(found)]);
    return [...keys].flatMap((key) => compareValue(step(path, key), own(recorded, key), own(found, key), context));
  }
  if (isList(recorded) && isList(found)) {
    const length = Math.max(recorded.length, found.length);
    return Array.from({ length }).flatMap((_, index) =>
      compareValue(`${path}[${label(recorded[index], index)}]`, recorded[index], found[index], context),
    );
  }
  return compareLeaf(path, recorded, found, context);
}

/** Entries of `additionalInfo` are told by their type, which says what is in them. */
function label(item: Json | undefined, index: number): string {
  const type = isObject(item) ? item.type : undefined;
  return isObject(item) && 'info' in item && typeof type === 'string' ? type : String(index);
}

function compareLeaf(
  where: string,
  recorded: Json | undefined,
  found: Json | undefined,
  { source, names }: Context,
): readonly Difference[] {
  const difference = { where, expected: shown(recorded), found: shown(found) };
  const same = recorded === found;
  const freedom = freedomOf(where, source);
  if (freedom === undefined || typeof recorded !== 'string' || typeof found !== 'string') {
    return same ? [] : [difference];
  }
  if (freedom.form?.test(found) === false) {
    return [{ ...difference, expected: `the form of ${shown(recorded)}` }];
  }
  switch (freedom.how) {
    case 'any':
    case 'subtree':
      return [];
    case 'renamed': {
      const wrong = names.take(source.type, recorded, found);
      return wrong === undefined ? [] : [{ ...difference, expected: wrong }];
    }
    default:
      return freedom.how(recorded) === freedom.how(found) ? [] : [difference];
  }
}

function step(path: string, key: string): string {
  return /^[\w$]+$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

function own(value: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
