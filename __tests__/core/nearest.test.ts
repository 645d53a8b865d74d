import { describe, expect, it } from '@jest/globals';
import { didYouMean } from '../../src/core/nearest.js';

describe('did you mean', () => {
  it.each<[string, string | undefined]>([
    ['stagse', 'Did you mean "stages"?'],
    ['STAGES', 'Did you mean "stages"?'],
    ['transition', 'Did you mean "transitions"?'],
    ['something else', undefined],
    ['x'.repeat(101), undefined],
  ])('of %s', (word, expected) => {
    expect(didYouMean(word, ['stages', 'transitions'])).toBe(expected);
  });

  it('knows nothing where nothing is known', () => {
    expect(didYouMean('x', [])).toBeUndefined();
  });
});
