import { describe, expect, it } from '@jest/globals';
import { exitCodeOf, ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import { problemLine } from '../../src/core/problem.js';

describe('the exit code', () => {
  it('is 0 when allowed, 1 when refused or inconclusive, 2 on wrong usage, 3 when a service fails', () => {
    const ends = ['allow', 'deny', 'inconclusive', new UsageFailure({ what: 'x' }), new ServiceFailure('x')] as const;
    expect(ends.map(exitCodeOf)).toEqual([0, 1, 1, 2, 3]);
  });
});

describe('a failure', () => {
  it('of usage says the first problem and keeps them all', () => {
    const failure = new UsageFailure({ what: 'a', fix: 'b', at: { file: 'p.yml', line: 2, column: 3 } }, { what: 'c' });
    expect([failure.message, failure.problems.length]).toEqual(['p.yml:2:3: a. b', 2]);
  });

  it('of a service says what was written before it', () => {
    expect(new ServiceFailure('gone', { stands: ['fraud 3 is in Production'] }).detail.stands).toEqual([
      'fraud 3 is in Production',
    ]);
    expect(new ServiceFailure('gone').detail).toEqual({});
  });
});

describe('a problem', () => {
  it('takes one line, and not a megabyte, whatever the file holds', () => {
    expect(problemLine({ what: 'unknown key "a\r\n::error::b"', fix: 'x\u2028y' })).toBe(
      'unknown key "a ::error::b". x y',
    );
    expect(problemLine({ what: 'x'.repeat(1_000_000) }).length).toBeLessThan(1000);
  });
});
