import { describe, expect, it } from '@jest/globals';
import { readMoment } from '../../src/core/moment.js';

describe('a moment', () => {
  it.each([
    ['a date is its end', '2026-03-01', '2026-03-01T23:59:59.999Z'],
    ['a leap day', '2024-02-29', '2024-02-29T23:59:59.999Z'],
    ['a time in UTC', '2026-03-01T12:00:00Z', '2026-03-01T12:00:00.000Z'],
    ['a time without a zone', '2026-03-01T12:00', '2026-03-01T12:00:00.000Z'],
    ['a time of another zone', '2026-03-01T12:00:00+02:00', '2026-03-01T10:00:00.000Z'],
    ['a fraction of a second', ' 2026-03-01T12:00:00.5z ', '2026-03-01T12:00:00.500Z'],
  ])('is %s', (_, text, moment) => {
    expect(readMoment(text)).toBe(moment);
  });

  it.each([
    '',
    'yesterday',
    '2026',
    '2026-03',
    '1.3.2026',
    '2026-02-30',
    '2026-13-01',
    '2026-03-01 12:00',
    '2026-03-01T25:00',
  ])('is not %j', (text) => {
    expect(readMoment(text)).toBeUndefined();
  });
});
