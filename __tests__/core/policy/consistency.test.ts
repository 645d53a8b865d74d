import { describe, expect, it } from '@jest/globals';
import { lookAlike } from '../../../src/core/policy/confusable.js';
import { problemsOf } from '../world.js';

describe('names that look alike', () => {
  it.each<[string, string, boolean]>([
    ['Production', 'production', true],
    ['Production', '\u0420roduction', true],
    ['Production', '\uff30roduction', true],
    ['Production', 'Prod\u200buction', true],
    ['Production', 'Production ', true],
    ['Prod1', 'Prodl', true],
    ['Prod1', 'ProdI', true],
    ['ProdI', 'Prodl', true],
    ['ProdI', 'Prodi', true],
    ['PR0D', 'PROD', true],
    ['Intern', 'Intem', true],
    ['Prodi', 'Prodl', false],
    ['Stage1', 'Stage2', false],
    ['Production', 'Preproduction', false],
    ['Test 1', 'Test 2', false],
    ['QA', 'QB', false],
    ['\u65e5\u672c', '\u4e2d\u56fd', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(lookAlike(one, other)).toBe(expected);
  });
});

describe('a lifecycle', () => {
  const chain = (count: number): string =>
    `version: 1\nstages:\n${Array.from({ length: count }, (_, index) => `  s${index}: {}\n`).join('')}transitions:\n${Array.from({ length: count - 1 }, (_, index) => `  - { from: s${index}, to: s${index + 1} }\n`).join('')}`;

  it('may have a hundred stages', () => {
    expect(problemsOf(chain(100))).toEqual([]);
  });

  it('may not have more, for every pair of stages may have a rule', () => {
    expect(problemsOf(chain(101))).toEqual(['p.yml:2:1: the policy has 101 stages, more than 100']);
    expect(problemsOf(chain(5000))).toEqual(['p.yml:2:1: the policy has 5000 stages, more than 100']);
  });

  it('is left by displacement too: its target is reached', () => {
    expect(
      problemsOf(
        'version: 1\nstages: { A: {}, B: { exclusive: true }, H: { hidden: true } }\ntransitions: [{ from: A, to: B }]\n',
      ),
    ).toEqual([]);
  });
});
