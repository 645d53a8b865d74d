import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseEvent } from '../../../src/core/ledger/parse-event.js';
import { type LedgerRecord, recordText } from '../../../src/core/ledger/record.js';
import { boardText, openOf, type RawEvent, type Stored } from '../../../src/core/ledger/stored.js';
import { life } from './events.js';
import { abandonedRecord, chainOf, promotion, startedRecord } from './world.js';

const rawOf = ({ commit, record, board }: Stored, given: Partial<RawEvent> = {}): RawEvent => ({
  commit,
  record: recordText(record),
  board: boardText(board),
  others: [],
  signature: { is: 'none' },
  ...given,
});
const last = (...records: readonly LedgerRecord[]): Stored => {
  const event = chainOf(...records).at(-1);
  if (event === undefined) throw new Error('no event');
  return event;
};

describe('an event as the ledger gives it back', () => {
  it('is read as it was stored', () => {
    fc.assert(
      fc.property(life, (records) => {
        for (const stored of chainOf(...records))
          expect(parseEvent(rawOf(stored))).toEqual({ ok: true, value: stored });
      }),
    );
  });

  const stored = last(...promotion());
  it.each<[string, Partial<RawEvent>, string]>([
    ['has no record', { record: null }, 'it holds no record'],
    ['has no board', { board: null }, 'it holds no board'],
    ['has a record that is not JSON', { record: 'x' }, 'its record: it is not JSON'],
    ['has a board that is not JSON', { board: '{' }, 'its board: it is not a board: / must be object'],
    [
      'has a board with a key that is not known',
      { board: boardText(stored.board).replace('{', '{"a":1,') },
      'its board: it is not a board: / must NOT have additional properties',
    ],
    [
      'has a board that is not canonical',
      { board: JSON.stringify(stored.board, null, 1) },
      'its board: it is not canonical JSON',
    ],
  ])('is told in a sentence when it %s', (_, given, why) => {
    expect(parseEvent(rawOf(stored, given))).toEqual({ ok: false, error: why });
  });

  it('is told in a sentence, and never thrown, whatever lies there', () => {
    const text = fc.option(fc.oneof(fc.string(), fc.json()), { nil: null });
    fc.assert(
      fc.property(text, text, (record, board) => {
        expect(parseEvent(rawOf(stored, { record, board })).ok).toBe(false);
        expect(parseEvent(rawOf(stored, { board })).ok).toBe(false);
      }),
    );
  });
});

describe('what is open', () => {
  it('is what was started last and has no end', () => {
    const begun = startedRecord({ version: '3' });
    expect(openOf(null)).toBeNull();
    expect(openOf(last(begun))).toMatchObject({ event: 'started', version: '3' });
    expect(openOf(last(...promotion()))).toBeNull();
    expect(openOf(last(begun, abandonedRecord(begun)))).toBeNull();
    expect(openOf(last(...promotion(), begun, begun))).toMatchObject({ number: 4 });
  });
});
