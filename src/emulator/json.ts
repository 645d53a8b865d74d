import { isLosslessNumber, parse, stringify } from 'lossless-json';

/** A JSON object as it was sent: numbers keep their digits, and `__proto__` is a key like any other. */
export interface JsonObject {
  readonly [key: string]: unknown;
}

/** A resource may nest this deep: what is stored must always be possible to write out again. */
export const RESOURCE_DEPTH = 64;

/** Parses JSON and keeps every number as it was written. Throws an Error whose message a user can read. */
export function parseJson(text: string, depth = RESOURCE_DEPTH): unknown {
  const tooDeep = `it is nested deeper than ${depth} levels`;
  const value = parsed(text, tooDeep);
  if (isDeeperThan(value, depth)) {
    throw new Error(tooDeep);
  }
  return value;
}

/** Writes JSON on one line, numbers as they were read. */
export function toJson(value: JsonObject): string {
  // Node's own way is many times faster, and knows no number whose digits are kept.
  return (holdsDigits(value) ? stringify(value) : JSON.stringify(value)) ?? '{}';
}

function holdsDigits(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isLosslessNumber(value) || Object.values(value).some(holdsDigits);
}

/** Whether two JSON values are the same text, down to the digits of their numbers. */
export function isSameJson(one: unknown, other: unknown): boolean {
  return stringify(one) === stringify(other);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value);
}

/** The object without these keys. */
export function without(object: JsonObject, keys: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.has(key)));
}

function parsed(text: string, tooDeep: string): unknown {
  try {
    return plain(text) ?? parse(text);
  } catch (thrown) {
    // The parser recurses: a body of a million brackets ends in a RangeError, not in a SyntaxError.
    if (thrown instanceof RangeError) {
      throw new Error(tooDeep);
    }
    throw thrown;
  }
}

/** A string, and the colon behind it where it names a member. */
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

/**
 * What Node's own parser makes of it; undefined where that would lose something: the digits of a number, or one of two
 * members of one name. The parser that keeps digits makes its texts letter by letter, and a large seed would leave
 * gigabytes behind.
 */
function plain(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    let names = 0;
    for (const [, colon] of text.matchAll(STRING)) if (colon !== undefined) names += 1;
    return namesIn(value) === names ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many members there are at all depths; NaN where there is a number. */
function namesIn(value: unknown): number {
  if (typeof value === 'number') return Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  const held = Object.values(value);
  return held.reduce((sum: number, one) => sum + namesIn(one), Array.isArray(value) ? 0 : held.length);
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (Array.isArray(value)) {
    return levels === 0 || value.some((item) => isDeeperThan(item, levels - 1));
  }
  return isObject(value) && (levels === 0 || Object.values(value).some((item) => isDeeperThan(item, levels - 1)));
}
