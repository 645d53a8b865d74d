import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchesGlob } from '../../src/core/glob.js';

describe('a glob over asset names', () => {
  it.each<[string, string, boolean]>([
    ['fraud-*', 'fraud-eu', true],
    ['fraud-*', 'fraud-', true],
    ['fraud-*', 'fraud', false],
    ['fraud-*', 'a-fraud-eu', false],
    ['*', '', true],
    ['**', 'x', true],
    ['?', '', false],
    ['?', 'x', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['*-eu', 'fraud-eu', true],
    ['*a*b*', 'xxaxxbxx', true],
    ['*a*b', 'xxaxxbxx', false],
    ['fraud', 'Fraud', false],
    ['f.aud', 'fraud', false],
    ['[a-z]', 'f', false],
    ['(x|y)', 'x', false],
    ['a\\*', 'a*', false],
    ['', '', true],
    ['', 'x', false],
    ['a', '', false],
    ['a*a', 'a', false],
  ])('%s on %s: %s', (pattern, text, expected) => {
    expect(matchesGlob(pattern, text)).toBe(expected);
  });

  it('agrees with the regular expression that it stands for', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(patterns, letters, (pattern, text) => {
        const regex = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(matchesGlob(pattern, text)).toBe(regex.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the text on a pattern made to be slow', () => {
    const seconds = (length: number): number => {
      const text = 'a'.repeat(length);
      const started = process.hrtime.bigint();
      for (let round = 0; round < 20; round++) matchesGlob(`${'a*'.repeat(50)}b`, text);
      return Number(process.hrtime.bigint() - started);
    };
    seconds(20_000);
    const best = (length: number): number => Math.min(...[1, 2, 3, 4, 5].map(() => seconds(length)));
    // Ten times the text: about ten times the time, where backtracking would need an astronomical number of steps.
    expect(best(200_000) / best(20_000)).toBeLessThan(40);
  });
});
