import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, type Json, sha256 } from '../../src/core/digest.js';
import { holds } from './fuzz-runs.js';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', '1', '10', '2', ''),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(-0, 1e21, 1e-7, 5e-324, 1.7976931348623157e308, 2 ** 53, 0.1 + 0.2),
);
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    number,
    text,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(text, tie('value')), { maxLength: 5 }).map((pairs): Json => record(pairs)),
  ),
})).value;

// As JSON.parse makes it: `__proto__` is a key like any other.
function record(pairs: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(pairs);
}

const isMapping = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function backwards(value: Json): Json {
  if (Array.isArray(value)) return value.map(backwards);
  if (!isMapping(value)) return value;
  return record(
    Object.entries(value)
      .map(([key, inner]) => [key, backwards(inner)] as const)
      .reverse(),
  );
}

describe('the canonical form of a plan', () => {
  it('does not depend on the order of keys, and says the same value', () => {
    holds(json, 5000, (value) => {
      const canonical = canonicalJson(value);
      expect(canonicalJson(backwards(value))).toBe(canonical);
      // Without -0, of which JSON knows nothing.
      expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(canonical))).toBe(canonical);
      expect(sha256(canonical)).toMatch(/^[0-9a-f]{64}$/);
    });
  });

  it('sorts keys by their UTF-16 units, whatever JavaScript does with numbers', () => {
    holds(fc.dictionary(text, number, { maxKeys: 8 }), 2000, (value) => {
      const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${JSON.stringify(value[key])}`);
      expect(canonicalJson(value)).toBe(`{${members.join(',')}}`);
    });
  });

  it('is the same for two values where they are the same value, and nowhere else', () => {
    holds(fc.tuple(json, fc.oneof(json, fc.constant(null))), 2000, ([one, other]) => {
      const plain = (value: Json): unknown => JSON.parse(JSON.stringify(value));
      const equal = isDeepStrictEqual(plain(one), plain(other));
      expect(canonicalJson([one]) === canonicalJson([other])).toBe(equal);
    });
  });

  it('has none for what JSON cannot say', () => {
    holds(fc.tuple(json, fc.constantFrom(Number.NaN, Infinity, -Infinity)), 200, ([value, odd]) => {
      expect(() => canonicalJson([value, { odd }])).toThrow();
    });
  });
});
