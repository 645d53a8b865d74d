import { describe, expect, it } from '@jest/globals';
import { compareMetrics } from '../../../src/core/checks/metric-comparison.js';
import { factsOf, version } from '../world.js';

const asset = version('7', { properties: { f1: '0.70' }, tags: { f1: 'x' } });
const incumbents = [version('5'), version('6', { properties: { f1: '0.60' }, tags: { f1: '0.5' } })];
const facts = factsOf(asset, { incumbents, metrics: { digest: 'abc', values: { rmse: 3 } } });

describe('the metrics of a rule, for reading', () => {
  it('stand beside those of every incumbent, also where the rule does not compare them', () => {
    expect(compareMetrics([{ metric: 'f1', source: 'property', min: 0.5 }], facts)).toEqual([
      {
        metric: 'f1',
        value: '0.70',
        source: 'property',
        incumbents: [
          { version: '5', value: null },
          { version: '6', value: '0.60' },
        ],
        wanted: '>= 0.5',
        // That version 5 has none makes a comparison inconclusive, and this rule asks for none.
        outcome: 'pass',
      },
    ]);
  });

  it('keep the order of the rule, the source of each, and leave out what is no metric', () => {
    const told = compareMetrics(
      [
        { metric: 'rmse', source: 'file', max: 2 },
        { tag: 'owner' },
        { metric: 'f1', source: 'tag', min: 0.5 },
        { metric: 'f1', source: 'property', min: 0.5, 'no-worse-than': 'incumbent' },
        { lineage: ['job'] },
      ],
      facts,
    );
    expect(told.map(({ metric, source, value, outcome }) => [metric, source, value, outcome])).toEqual([
      ['rmse', 'file sha256:abc', 3, 'fail'],
      ['f1', 'tag', 'x', 'inconclusive'],
      ['f1', 'property', '0.70', 'inconclusive'],
    ]);
  });

  it('are none without an incumbent but the version’s own', () => {
    expect(compareMetrics([{ metric: 'f1', source: 'property', min: 0.5 }], factsOf(asset))).toMatchObject([
      { value: '0.70', incumbents: [] },
    ]);
  });
});
