import { describe, expect, it } from '@jest/globals';
import { evaluate, needsOf, subjectOf } from '../../../src/core/checks/index.js';
import { lowerIsBetter, type MetricCheck } from '../../../src/core/checks/metric.js';
import { factsOf, version } from '../world.js';

type Wish = Omit<MetricCheck, 'metric' | 'source'>;
const check = (wish: Wish, source: MetricCheck['source'] = 'property'): MetricCheck => ({
  metric: 'm',
  source,
  ...wish,
});
const incumbents = (values: readonly (string | null)[]) =>
  values.map((value, index) => version(`${index + 1}`, { properties: value === null ? {} : { m: value } }));

function judge(wish: Wish, value: string | null, others: readonly (string | null)[] = []): string {
  const asset = version('9', { properties: value === null ? {} : { m: value } });
  return evaluate(check(wish), factsOf(asset, { incumbents: incumbents(others) })).outcome;
}

describe('a metric within bounds', () => {
  it.each<[Wish, string, string]>([
    [{ min: 0.9 }, '0.9', 'pass'],
    [{ min: 0.9 }, '0.90', 'pass'],
    [{ min: 0.9 }, '9e-1', 'pass'],
    [{ min: 0.9 }, '0.8999999999999999999999', 'fail'],
    [{ min: 0.3 }, '0.30000000000000004', 'pass'],
    [{ max: 0.3 }, '0.30000000000000004', 'fail'],
    [{ max: 10 }, '10', 'pass'],
    [{ max: 10 }, '10.1', 'fail'],
    [{ max: 10 }, '-1e300', 'pass'],
    [{ min: 0, max: 1 }, '0', 'pass'],
    [{ min: 0, max: 1 }, '-0', 'pass'],
    [{ min: 0, max: 1 }, '1.0', 'pass'],
    [{ min: 0, max: 1 }, '1.1', 'fail'],
    [{ min: 0, max: 1 }, '-1e-9999', 'fail'],
    [{ min: -1 }, '-0.5', 'pass'],
    [{ min: 0.9 }, ' 0.95 ', 'pass'],
  ])('%j of %s: %s', (wish, value, expected) => {
    expect(judge(wish, value)).toBe(expected);
  });
});

describe('a text that is no number', () => {
  it.each([
    '',
    ' ',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e400',
    '0x1f',
    '1_000',
    '1,5',
    '1.',
    '.5',
    '+1',
    '01',
    '1e',
    '--1',
    '0.9x',
    'true',
    'null',
    '９',
    '1 000',
    '1e99999',
    `0.${'9'.repeat(100)}`,
    '1\n2',
  ])('%j is inconclusive, not a failure and not a pass', (value) => {
    expect(judge({ min: 0 }, value)).toBe('inconclusive');
    expect(judge({ max: 1 }, value)).toBe('inconclusive');
    expect(judge({ 'no-worse-than': 'incumbent' }, value)).toBe('inconclusive');
  });
});

describe('a metric that is absent', () => {
  it('is inconclusive, and the remedy names where to record it', () => {
    expect(evaluate(check({ min: 0 }), factsOf(version('9')))).toMatchObject({
      outcome: 'inconclusive',
      found: 'version 9 has no property m',
      remedy: 'record m as a property of version 9',
    });
    expect(evaluate(check({ min: 0 }, 'tag'), factsOf(version('9', { properties: { m: '1' } }))).found).toBe(
      'version 9 has no tag m',
    );
    expect(evaluate(check({ min: 0 }, 'file'), factsOf(version('9'))).found).toBe('no m in the metrics file');
  });

  it.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])('named %s is absent too', (metric) => {
    for (const source of ['property', 'tag', 'file'] as const) {
      const facts = factsOf(version('9'), { metrics: { digest: 'd', values: {} }, incumbents: [version('1')] });
      expect(evaluate({ metric, source, min: 0, 'no-worse-than': 'incumbent' }, facts).outcome).toBe('inconclusive');
    }
  });
});

describe('a metric no worse than the incumbent', () => {
  const worse = (tolerance?: number): Wish => ({
    'no-worse-than': 'incumbent',
    ...(tolerance === undefined ? {} : { tolerance }),
  });
  it.each<[Wish, string, (string | null)[], string]>([
    [worse(), '0.9', [], 'pass'],
    [worse(), '0.9', ['0.9'], 'pass'],
    [worse(), '0.9', ['0.91'], 'fail'],
    // 0.8 - 0.1 is 0.7000000000000001 in binary, and 0.7 is less than that.
    [worse(0.1), '0.7', ['0.8'], 'pass'],
    [worse(0.1), '0.6999999999999999999', ['0.8'], 'fail'],
    [worse(0.005), '0.925', ['0.93'], 'pass'],
    [worse(0.005), '0.924', ['0.93'], 'fail'],
    [worse(0), '0.9', ['0.9'], 'pass'],
    [worse(), '0.9', ['0.8', '0.7'], 'pass'],
    [worse(), '0.9', ['0.8', '0.95'], 'fail'],
    [worse(), '0.9', ['0.8', null], 'inconclusive'],
    [worse(), '0.9', [null, '0.95'], 'fail'],
    [worse(), '0.9', ['n/a'], 'inconclusive'],
    [{ ...worse(), min: 0.95 }, '0.9', [null], 'fail'],
    [{ ...worse(), min: 0.5 }, '0.9', [null], 'inconclusive'],
    [{ ...worse(), min: 0.5 }, '0.9', ['0.95'], 'fail'],
    [worse(0.1), '1e300', ['1e300'], 'pass'],
    [worse(), '-1', ['-2'], 'pass'],
  ])('%j of %s beside %j: %s', (wish, value, others, expected) => {
    expect(judge(wish, value, others)).toBe(expected);
  });

  it.each<[Wish, string, string[], string]>([
    [{ ...worse(), max: 10 }, '3', ['4'], 'pass'],
    [{ ...worse(), max: 10 }, '5', ['4'], 'fail'],
    [{ ...worse(1), max: 10 }, '5', ['4'], 'pass'],
    [{ ...worse(0.1), max: 10 }, '0.3', ['0.2'], 'pass'],
    [{ ...worse(0.1), max: 10 }, '11', ['20'], 'fail'],
  ])('with only an upper bound lower is better: %j of %s beside %j: %s', (wish, value, others, expected) => {
    expect(judge(wish, value, others)).toBe(expected);
    expect(lowerIsBetter(check(wish))).toBe(true);
  });

  it('cannot be read from a file, which speaks of the new version only', () => {
    const facts = factsOf(version('9'), {
      metrics: { digest: 'd', values: { m: 1 } },
      incumbents: incumbents(['0.5']),
    });
    expect(evaluate(check({ 'no-worse-than': 'incumbent' }, 'file'), facts)).toMatchObject({
      outcome: 'inconclusive',
      remedy: expect.stringContaining('speaks of the new version only'),
    });
  });

  it('shows both numbers with their sources, and the threshold', () => {
    const facts = factsOf(version('9', { properties: { m: '0.9' } }), { incumbents: incumbents(['0.95']) });
    expect(evaluate(check({ min: 0.5, 'no-worse-than': 'incumbent', tolerance: 0.01 }), facts)).toMatchObject({
      outcome: 'fail',
      found: 'm = 0.9 (property), incumbent 1 has 0.95 (property)',
      wanted: ">= 0.5, >= the incumbent's (-0.01)",
    });
  });
});

describe('a metric in a file', () => {
  const facts = (value: number) => factsOf(version('9'), { metrics: { digest: 'd1', values: { m: value } } });

  it('is judged by its number, and named with the digest of the file', () => {
    const judged = evaluate(check({ min: 0.9 }, 'file'), facts(0.9));
    expect(judged).toMatchObject({ outcome: 'pass', found: 'm = 0.9 (file sha256:d1)' });
    expect(judged.used).toEqual([{ check: 'metric m', asset: version('9').id, source: 'file sha256:d1', value: 0.9 }]);
    expect(evaluate(check({ min: 0.9 }, 'file'), facts(0.89)).outcome).toBe('fail');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('of %s is inconclusive', (value) => {
    expect(evaluate(check({ min: 0 }, 'file'), facts(value)).outcome).toBe('inconclusive');
  });

  it('is not taken from a property or tag of the same name', () => {
    const asset = version('9', { properties: { m: '1' }, tags: { m: '1' } });
    expect(evaluate(check({ min: 0 }, 'file'), factsOf(asset)).outcome).toBe('inconclusive');
  });
});

describe('what a metric needs', () => {
  it('is the incumbents to compare with, and the file to read from', () => {
    expect(needsOf(check({ min: 0 }))).toEqual([]);
    expect(needsOf(check({ min: 0 }, 'file'))).toEqual(['metrics-file']);
    expect(needsOf(check({ 'no-worse-than': 'incumbent' }, 'file'))).toEqual(['metrics-file', 'incumbents']);
    expect(subjectOf(check({}))).toBe('metric m');
  });
});
