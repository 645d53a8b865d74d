import { describe, expect, test } from '@jest/globals';
import { parseJson, toJson } from '../../src/emulator/json.js';

describe('JSON of the emulator', () => {
  test.each([
    '{"a":"x","b":["y",{"c":null,"d":true}]}',
    '{"a":"\\"b\\":c","":"\\\\","d":"{\\"e\\":\\"f\\"}"}',
    '{"__proto__":"x","constructor":"y"}',
    '{"a":1.50,"b":12345678901234567890,"c":-0,"d":"x"}',
    '{"deep":{"er":[{"n":1e2},"x"]}}',
  ])('%s is written as it was read', (text) => {
    const value = parseJson(text);
    expect(typeof value === 'object' && value !== null && toJson({ ...value })).toBe(text);
  });

  test.each([
    ['of two texts', '{"a":"x","a":"y"}'],
    ['further down', '{"b":[{"a":"x","a":"y"}]}'],
    ['behind a text that looks like a name', '{"c":"\\"d\\":","a":"x","a":"y"}'],
    ['with numbers', '{"a":1,"a":2}'],
  ])('a name that is there twice is refused: %s', (_, text) => {
    expect(() => parseJson(text)).toThrow(/Duplicate key 'a'/);
  });

  test('what is nested too deep is refused, however deep', () => {
    expect(() => parseJson(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toThrow(/nested deeper than 64 levels/);
  });
});
