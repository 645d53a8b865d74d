import { describe, expect, it } from '@jest/globals';
import { type Outcome, verdictOf } from '../../src/core/verdict.js';

describe('a verdict', () => {
  it.each<[Outcome[], string]>([
    [[], 'allow'],
    [['pass', 'awaited'], 'allow'],
    [['pass', 'inconclusive'], 'inconclusive'],
    [['fail'], 'deny'],
    [['inconclusive', 'fail', 'pass'], 'deny'],
    [['awaited', 'inconclusive'], 'inconclusive'],
  ])('on %j is %s', (outcomes, expected) => {
    expect(verdictOf(outcomes.map((outcome) => ({ subject: 's', outcome, found: 'f' })))).toBe(expected);
  });
});
