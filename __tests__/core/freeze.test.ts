import { describe, expect, it } from '@jest/globals';
import { type FreezeWindow, isFrozen, isTimeZone, judgeFreeze, windowText } from '../../src/core/freeze.js';

const AT = { file: 'p.yml', line: 1, column: 1 };
const window = (given: Partial<FreezeWindow> = {}): FreezeWindow => ({
  days: null,
  dates: null,
  from: 0,
  to: 1440,
  timeZone: 'UTC',
  ...given,
});
const at = (iso: string): number => {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) throw new Error(iso);
  return time;
};
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const between = (from: string, to: string, more: Partial<FreezeWindow> = {}): FreezeWindow =>
  window({ from: minutes(from), to: minutes(to), ...more });
const judge = (now: string | null, ...windows: readonly FreezeWindow[]) =>
  judgeFreeze(
    windows.map((value) => ({ value, at: AT })),
    now,
  );

describe('a freeze window', () => {
  it.each<[string, FreezeWindow, string, boolean]>([
    ['on its day', window({ days: ['Fri'] }), '2026-11-20T12:00:00Z', true],
    ['on another day', window({ days: ['Fri'] }), '2026-11-21T12:00:00Z', false],
    ['on one of its days', window({ days: ['Sat', 'Sun'] }), '2026-11-22T23:59:59Z', true],
    ['as it begins', between('16:00', '24:00'), '2026-11-20T16:00:00Z', true],
    ['just before it begins', between('16:00', '24:00'), '2026-11-20T15:59:59.999Z', false],
    ['in its last minute', between('08:00', '16:00'), '2026-11-20T15:59:59Z', true],
    ['as it ends', between('08:00', '16:00'), '2026-11-20T16:00:00Z', false],
    ['until midnight', between('16:00', '24:00', { days: ['Fri'] }), '2026-11-20T23:59:59Z', true],
    ['at midnight', between('16:00', '24:00', { days: ['Fri'] }), '2026-11-21T00:00:00Z', false],
    // The night of Friday ends on Saturday morning.
    ['over midnight, before', between('22:00', '06:00', { days: ['Fri'] }), '2026-11-20T23:00:00Z', true],
    ['over midnight, after', between('22:00', '06:00', { days: ['Fri'] }), '2026-11-21T05:59:59Z', true],
    ['over midnight, as it ends', between('22:00', '06:00', { days: ['Fri'] }), '2026-11-21T06:00:00Z', false],
    [
      'over midnight, the morning of its day',
      between('22:00', '06:00', { days: ['Fri'] }),
      '2026-11-20T05:00:00Z',
      false,
    ],
    ['over midnight, the next evening', between('22:00', '06:00', { days: ['Fri'] }), '2026-11-21T23:00:00Z', false],
    [
      'on the first of its dates',
      window({ dates: [{ first: '2026-12-24', last: '2027-01-06' }] }),
      '2026-12-24T00:00:00Z',
      true,
    ],
    [
      'on the last of its dates',
      window({ dates: [{ first: '2026-12-24', last: '2027-01-06' }] }),
      '2027-01-06T23:59:59Z',
      true,
    ],
    [
      'before its dates',
      window({ dates: [{ first: '2026-12-24', last: '2027-01-06' }] }),
      '2026-12-23T23:59:59Z',
      false,
    ],
    [
      'after its dates',
      window({ dates: [{ first: '2026-12-24', last: '2027-01-06' }] }),
      '2027-01-07T00:00:00Z',
      false,
    ],
    ['on a leap day', window({ dates: [{ first: '2028-02-29', last: '2028-02-29' }] }), '2028-02-29T12:00:00Z', true],
    [
      'on a date that is not its day',
      window({ days: ['Mon'], dates: [{ first: '2026-12-24', last: '2026-12-24' }] }),
      '2026-12-24T12:00:00Z',
      false,
    ],
    [
      'over midnight out of a year',
      between('22:00', '02:00', { dates: [{ first: '2026-12-31', last: '2026-12-31' }] }),
      '2027-01-01T01:00:00Z',
      true,
    ],
    // Berlin is one hour ahead of UTC in winter, two in summer.
    [
      'by its own clock in winter',
      between('16:00', '24:00', { timeZone: 'Europe/Berlin' }),
      '2026-11-20T15:00:00Z',
      true,
    ],
    [
      'by its own clock in summer',
      between('16:00', '24:00', { timeZone: 'Europe/Berlin' }),
      '2026-07-20T14:00:00Z',
      true,
    ],
    ['not by UTC in summer', between('16:00', '24:00', { timeZone: 'Europe/Berlin' }), '2026-07-20T13:59:59Z', false],
    [
      'on its own day while UTC has the day before',
      window({ days: ['Sat'], timeZone: 'Pacific/Auckland' }),
      '2026-11-20T12:00:00Z',
      true,
    ],
    [
      'on its own day while UTC has the day after',
      window({ days: ['Fri'], timeZone: 'America/Los_Angeles' }),
      '2026-11-21T05:00:00Z',
      true,
    ],
    ['on a half-hour zone', between('09:30', '10:00', { timeZone: 'Asia/Kolkata' }), '2026-11-20T04:00:00Z', true],
  ])('%s', (_, freeze, now, expected) => {
    expect(isFrozen(freeze, at(now))).toBe(expected);
  });

  describe('on the day on which clocks change', () => {
    // Berlin 2026-03-29: 01:59 CET is followed by 03:00 CEST, at 01:00 UTC.
    const spring = between('02:15', '02:45', { timeZone: 'Europe/Berlin' });
    // Berlin 2026-10-25: 02:59 CEST is followed by 02:00 CET, at 01:00 UTC.
    const autumn = between('02:15', '02:45', { timeZone: 'Europe/Berlin' });
    // New York 2026-03-08: 01:59 EST is followed by 03:00 EDT, at 07:00 UTC; 2026-11-01: 02:00 EDT becomes 01:00 EST at 06:00 UTC.
    const newYork = { timeZone: 'America/New_York' };

    it.each<[string, FreezeWindow, string, boolean]>([
      ['never closes what the clock leaps over', spring, '2026-03-29T00:30:00Z', false],
      ['nor after the leap', spring, '2026-03-29T01:00:00Z', false],
      [
        'closes a window around the leap before it',
        between('01:30', '03:30', { timeZone: 'Europe/Berlin' }),
        '2026-03-29T00:59:59Z',
        true,
      ],
      ['and after it', between('01:30', '03:30', { timeZone: 'Europe/Berlin' }), '2026-03-29T01:29:59Z', true],
      ['until its end', between('01:30', '03:30', { timeZone: 'Europe/Berlin' }), '2026-03-29T01:30:00Z', false],
      ['closes in the first of two equal hours', autumn, '2026-10-25T00:20:00Z', true],
      ['opens between them', autumn, '2026-10-25T00:50:00Z', false],
      ['and closes in the second', autumn, '2026-10-25T01:20:00Z', true],
      ['in New York, before the leap', between('01:00', '04:00', newYork), '2026-03-08T06:59:00Z', true],
      ['in New York, after the leap', between('01:00', '04:00', newYork), '2026-03-08T07:59:00Z', true],
      [
        'in New York, an hour earlier by UTC than the day before',
        between('01:00', '04:00', newYork),
        '2026-03-08T08:00:00Z',
        false,
      ],
      ['in New York, the first 01:30', between('01:00', '02:00', newYork), '2026-11-01T05:30:00Z', true],
      ['in New York, the second 01:30', between('01:00', '02:00', newYork), '2026-11-01T06:30:00Z', true],
      ['in New York, 02:00', between('01:00', '02:00', newYork), '2026-11-01T07:00:00Z', false],
    ])('%s', (_, freeze, now, expected) => {
      expect(isFrozen(freeze, at(now))).toBe(expected);
    });
  });
});

describe('the finding of a freeze', () => {
  const friday = between('16:00', '24:00', { days: ['Fri'], timeZone: 'Europe/Berlin' });

  it('is none without a window', () => {
    expect(judge('2026-11-20T12:00:00Z')).toEqual([]);
    expect(judge(null)).toEqual([]);
  });

  it('passes outside every window', () => {
    expect(judge('2026-11-20T14:59:59Z', friday)).toEqual([
      { subject: 'freeze', outcome: 'pass', found: 'no freeze at 2026-11-20T14:59:59Z', at: AT },
    ]);
  });

  it('names the window that is closed and when it opens', () => {
    expect(judge('2026-11-20T15:00:00Z', friday)).toEqual([
      {
        subject: 'freeze',
        outcome: 'fail',
        found: 'frozen at 2026-11-20T15:00:00Z: Fri 16:00 to 24:00 Europe/Berlin',
        wanted: 'a time outside every freeze window',
        remedy: 'opens at 2026-11-20T23:00:00.000Z',
        at: AT,
      },
    ]);
  });

  it.each<[string, string, readonly FreezeWindow[], string]>([
    ['to the minute', '2026-11-20T12:00:30Z', [between('12:00', '12:07')], 'opens at 2026-11-20T12:07:00.000Z'],
    [
      'after windows that follow each other',
      '2026-11-20T15:00:00Z',
      [friday, window({ days: ['Sat', 'Sun'], timeZone: 'Europe/Berlin' })],
      'opens at 2026-11-22T23:00:00.000Z',
    ],
    [
      'after windows of several zones that overlap',
      '2026-11-20T12:00:00Z',
      [between('12:00', '18:00', { timeZone: 'UTC' }), between('12:00', '18:00', { timeZone: 'America/New_York' })],
      'opens at 2026-11-20T23:00:00.000Z',
    ],
    [
      'after a night in which the clock leaps',
      '2026-03-29T00:00:00Z',
      [between('22:00', '06:00', { timeZone: 'Europe/Berlin' })],
      'opens at 2026-03-29T04:00:00.000Z',
    ],
    [
      'after dates that lie behind each other',
      '2026-12-24T10:00:00Z',
      [window({ dates: [{ first: '2026-12-24', last: '2027-01-06' }] })],
      'opens at 2027-01-07T00:00:00.000Z',
    ],
    ['never, where every day is closed', '2026-11-20T12:00:00Z', [window()], 'it does not open within a year'],
  ])('says when it opens: %s', (_, now, windows, remedy) => {
    expect(judge(now, ...windows)[0]).toMatchObject({ outcome: 'fail', remedy });
  });

  it.each<[string | null]>([[null], [''], ['soon']])('is inconclusive where Azure’s time is %j', (now) => {
    expect(judge(now, friday)).toEqual([
      {
        subject: 'freeze',
        outcome: 'inconclusive',
        found: 'Azure ML did not say what time it is',
        remedy: 'run it again',
        at: AT,
      },
    ]);
  });
});

describe('the words of a freeze', () => {
  it.each<[FreezeWindow, string]>([
    [between('16:00', '24:00', { days: ['Fri'], timeZone: 'Europe/Berlin' }), 'Fri 16:00 to 24:00 Europe/Berlin'],
    [
      window({
        dates: [
          { first: '2026-12-24', last: '2026-12-24' },
          { first: '2027-01-01', last: '2027-01-06' },
        ],
      }),
      '2026-12-24, 2027-01-01..2027-01-06 00:00 to 24:00 UTC',
    ],
    [between('22:05', '06:00'), '22:05 to 06:00 UTC'],
  ])('%#: %s', (freeze, text) => {
    expect(windowText(freeze)).toBe(text);
  });

  it.each([
    ['Europe/Berlin', true],
    ['UTC', true],
    ['America/New_York', true],
    ['Berlin', false],
    ['', false],
    ['Europe/Berlin; x', false],
  ])('%s is a time zone: %s', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected);
  });
});
