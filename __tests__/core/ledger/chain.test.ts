import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, type Json } from '../../../src/core/digest.js';
import { boardAfter } from '../../../src/core/ledger/board.js';
import { follow, type Link } from '../../../src/core/ledger/chain.js';
import { parseEvent } from '../../../src/core/ledger/parse-event.js';
import type { LedgerRecord } from '../../../src/core/ledger/record.js';
import { boardText, type RawEvent } from '../../../src/core/ledger/stored.js';
import { placeId } from '../../../src/core/place.js';
import { place } from '../world.js';
import { rawOf } from './raw.js';
import {
  abandonedRecord,
  acknowledgedRecord,
  atMinute,
  chainOf,
  changeOf,
  endedRecord,
  promotion,
  refusedRecord,
  reviewedRecord,
  startedRecord,
} from './world.js';

const CHAIN = { kind: 'model', name: 'fraud', place: placeId(place) } as const;

/** The first event that does not follow, and what is said of it; null where all follow. */
function faultIn(events: readonly RawEvent[], chain: Parameters<typeof follow>[2] = CHAIN) {
  let link: Link | null = null;
  for (const [index, event] of events.entries()) {
    const followed = follow(link, event, chain);
    if (!followed.ok) return { number: index + 1, what: followed.error };
    link = followed.value.link;
  }
  return null;
}

const chain = (...records: readonly LedgerRecord[]): RawEvent[] => chainOf(...records).map(rawOf);

/** The record of an event changed, in canonical JSON again. */
function edited(event: RawEvent, change: (record: Record<string, Json>) => Record<string, Json>): RawEvent {
  return { ...event, record: canonicalJson(change(JSON.parse(event.record ?? ''))) };
}

/** A step in the life of an asset, as one or more records. */
const versions = fc.constantFrom('1', '2', '3', '4');
const step: fc.Arbitrary<readonly LedgerRecord[]> = fc.oneof(
  versions.map((version) => [...promotion({ version })]),
  versions.map((version) => [...promotion({ version, purpose: 'rollback', reason: 'it was better' })]),
  versions.map((version) => {
    const started = startedRecord({ version });
    return [started, abandonedRecord(started)];
  }),
  versions.map((version) => {
    const started = startedRecord({ version });
    return [started, started, endedRecord(started)];
  }),
  versions.map((version) => [refusedRecord({ version })]),
  versions.map((version) => [acknowledgedRecord({ version })]),
  versions.map((version) => [reviewedRecord({ version })]),
);
const life = fc.array(step, { minLength: 2, maxLength: 12 }).map((steps) => chain(...steps.flat()));

const at = (events: readonly RawEvent[], position: number) => position % events.length;

describe('a chain', () => {
  it('is whole whatever happened to its asset', () => {
    fc.assert(fc.property(life, (events) => expect(faultIn(events)).toBeNull()));
  });

  it('is broken where an event was taken out', () => {
    fc.assert(
      fc.property(life, fc.nat(), (events, position) => {
        const gone = at(events.slice(1), position);
        expect(faultIn(events.toSpliced(gone, 1))?.number).toBe(gone + 1);
      }),
    );
  });

  it('is broken where an event was put in once more', () => {
    fc.assert(
      fc.property(life, fc.nat(), fc.nat(), (events, from, to) => {
        const [copied, place] = [at(events, from), at(events, to)];
        const found = faultIn(events.toSpliced(place, 0, ...events.slice(copied, copied + 1)));
        // A copy right before itself is found at the second of the two.
        expect(found?.number).toBe(copied === place ? place + 2 : place + 1);
      }),
    );
  });

  it('is broken at the first of two events that were swapped', () => {
    fc.assert(
      fc.property(life, fc.nat(), fc.nat(), (events, one, other) => {
        const [first = 0, second = 0] = [at(events, one), at(events, other)].sort((a, b) => a - b);
        fc.pre(first !== second);
        const swapped = events.map((event, index) =>
          index === first ? (events[second] ?? event) : index === second ? (events[first] ?? event) : event,
        );
        expect(faultIn(swapped)?.number).toBe(first + 1);
      }),
    );
  });

  it('is broken where a byte of a record was changed, or right behind it', () => {
    fc.assert(
      fc.property(
        life,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('0', 'a', ' ', '"', '}'),
        (events, position, index, byte) => {
          const changed = at(events.slice(1), position);
          const text = events[changed]?.record ?? '';
          const where = index % text.length;
          fc.pre(text[where] !== byte);
          const record = `${text.slice(0, where)}${byte}${text.slice(where + 1)}`;
          const found = faultIn(events.map((event, number) => (number === changed ? { ...event, record } : event)));
          expect([changed + 1, changed + 2]).toContain(found?.number);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is broken behind a record that was rewritten with its board, and at one whose board alone was', () => {
    fc.assert(
      fc.property(life, fc.nat(), (events, position) => {
        const changed = at(events.slice(1), position);
        const event = events[changed];
        if (event === undefined) throw new Error('no such event');
        const record = edited(event, (one) => ({ ...one, tool: '9.9.9' }));
        const rewritten = events.with(changed, record);
        expect(faultIn(rewritten)?.number).toBe(changed + 2);
        const board = boardText({
          format: 1,
          number: changed + 1,
          passes: [],
          reviews: [],
          stages: [{ stage: 'Production', holders: [{ version: '9', number: 1 }] }],
        });
        expect(faultIn(events.with(changed, { ...event, board }))).toEqual({
          number: changed + 1,
          what: 'its board is not the one that follows from the records',
        });
      }),
    );
  });
});

describe('what an event says of itself', () => {
  const [begun, ended] = chain(...promotion({ version: '1' }));
  if (begun === undefined || ended === undefined) throw new Error('no chain');

  it.each<[string, RawEvent[], string]>([
    ['holds no record', [{ ...begun, record: null }], 'it holds no record'],
    ['holds no JSON', [{ ...begun, record: '{' }], 'its record: it is not JSON'],
    ['is laid out otherwise', [{ ...begun, record: `${begun.record} ` }], 'its record: it is not canonical JSON'],
    ['holds no board', [{ ...begun, board: null }], 'its board is not the one that follows from the records'],
    ['holds more files', [{ ...begun, others: ['evil.sh'] }], 'it holds more than a record and a board: evil.sh'],
    [
      'has the signature of another commit',
      [{ ...begun, signature: { is: 'bad', by: 'dana' } }],
      'the signature of dana is not one of this commit',
    ],
    [
      'stands first and has a predecessor',
      [edited(begun, (one) => ({ ...one, previous: 'a'.repeat(64) }))],
      'it is the first, yet names a record before it',
    ],
    ['counts wrong', [edited(begun, (one) => ({ ...one, number: 7 }))], 'it says that it is event 7'],
    [
      'is of another asset',
      [edited(begun, (one) => ({ ...one, name: 'churn' }))],
      `it is of the model churn in ${CHAIN.place}, and was moved here`,
    ],
    [
      'has a time that no clock shows',
      [edited(begun, (one) => ({ ...one, at: '2024-13-41T25:00:00.000Z' }))],
      'its time 2024-13-41T25:00:00.000Z is none',
    ],
  ])('is found where it %s', (_, events, what) => {
    expect(faultIn(events)).toEqual({ number: 1, what });
  });

  it('may be a signature that nobody here can check', () => {
    expect(faultIn([{ ...begun, signature: { is: 'unknown', by: 'x' } }, ended])).toBeNull();
  });

  it('may be a time that goes back as far as clocks disagree, and no further', () => {
    const back = (minutes: number) => {
      const [first] = chainOf(...promotion({ at: atMinute(60) }));
      if (first === undefined || first.record.event !== 'started') throw new Error('no chain');
      const end = { ...endedRecord(first.record), at: atMinute(60 - minutes) };
      return [rawOf(first), rawOf({ commit: 'c', record: end, digest: '', board: boardAfter(first.board, end) })];
    };
    expect(faultIn(back(5))).toBeNull();
    expect(faultIn(back(6))?.what).toBe(`its time ${atMinute(54)} is before that of event 1, ${atMinute(60)}`);
  });
});

describe('what may follow what', () => {
  /** The records linked as they come, whether they may or not. */
  function forced(...records: readonly LedgerRecord[]): RawEvent[] {
    const events: RawEvent[] = [];
    let link: { digest: string | null; board: ReturnType<typeof boardAfter> | null } = { digest: null, board: null };
    for (const given of records) {
      const record = { ...given, number: events.length + 1, previous: link.digest, at: atMinute(events.length) };
      const board = boardAfter(link.board, record);
      const event = rawOf({ commit: 'c', record, digest: '', board });
      const parsed = parseEvent(event);
      if (!parsed.ok) throw new Error(parsed.error);
      events.push(event);
      link = { digest: parsed.value.digest, board };
    }
    return events;
  }
  const started = { ...startedRecord({ version: '1' }), at: atMinute(0) };

  it.each<[string, LedgerRecord[], string]>([
    ['an end of nothing', [endedRecord(started)], 'it ends what is not open'],
    ['a second end', [started, endedRecord(started), endedRecord(started)], 'it ends what is not open'],
    [
      'an end of something else',
      [started, endedRecord(startedRecord({ version: '2' }))],
      'it does not hold event 1 as that stands here',
    ],
    [
      'an end of another purpose',
      [started, { ...endedRecord(started), event: 'rolled-back' }],
      'it ends a promote as rolled-back',
    ],
    ['a giving up of nothing', [abandonedRecord(started)], 'it gives up what is not open'],
    [
      'a giving up of something else',
      [started, abandonedRecord(startedRecord({ version: '2' }))],
      'it gives up what is not open',
    ],
    ['a refusal', [started, refusedRecord()], 'event 1 is open, and only its end may follow it'],
    ['an acceptance', [started, acknowledgedRecord()], 'event 1 is open, and only its end may follow it'],
    ['a review', [started, reviewedRecord()], 'event 1 is open, and only its end may follow it'],
    ['another promotion', [started, startedRecord({ version: '2' })], 'event 1 is open, and it does not continue that'],
    [
      'a continuation of nothing',
      [{ ...started, continues: { digest: 'a'.repeat(64), number: 1 } }],
      'it continues what is not open',
    ],
  ])('is not %s', (_, records, what) => {
    expect(faultIn(forced(...records))).toEqual({ number: records.length, what });
  });

  it('is not a continuation under another plan, or of another number', () => {
    const [first] = forced(started);
    const parsed = first === undefined ? null : parseEvent(first);
    if (parsed === null || !parsed.ok) throw new Error('no chain');
    const continues = { digest: parsed.value.digest, number: 1 };
    const again = { ...started, continues };
    expect(faultIn(forced(started, again))).toBeNull();
    expect(faultIn(forced(started, { ...again, planDigest: 'b'.repeat(64) }))?.number).toBe(2);
    expect(faultIn(forced(started, { ...again, continues: { ...continues, number: 2 } }))?.number).toBe(2);
  });

  it('is anything after an end: one asset is moved many times', () => {
    const change = changeOf('1', { role: 'displace', from: 'Production', to: 'Archived' });
    const events = chain(
      ...promotion({ version: '1' }),
      ...promotion({ version: '2', changes: [changeOf('2'), change] }),
    );
    expect(faultIn(events)).toBeNull();
    expect(faultIn(events, { ...CHAIN, place: 'elsewhere' })?.number).toBe(1);
  });
});
