import { describe, expect, it } from '@jest/globals';
import { canonicalJson, type Json, sha256 } from '../../../src/core/digest.js';
import { holdersOn } from '../../../src/core/ledger/board.js';
import { parseEvent } from '../../../src/core/ledger/parse-event.js';
import { operationOf, recordText } from '../../../src/core/ledger/record.js';
import { boardText, openOf, type RawEvent } from '../../../src/core/ledger/stored.js';
import {
  abandonedRecord,
  acknowledgedRecord,
  chainOf,
  endedRecord,
  promotion,
  refusedRecord,
  reviewedRecord,
  startedRecord,
} from './world.js';

describe('the world of the ledger', () => {
  const renewed = startedRecord({ version: '3' });
  const chain = chainOf(
    ...promotion({ version: '1' }),
    refusedRecord({ version: '2' }),
    startedRecord({ version: '2' }),
    abandonedRecord(startedRecord({ version: '2' })),
    renewed,
    renewed,
    endedRecord(renewed),
    ...promotion({ version: '1', purpose: 'rollback' }),
    reviewedRecord({ reviews: 10 }),
    acknowledgedRecord({ version: '1' }),
  );

  it('holds records and boards that the ledger reads', () => {
    for (const { commit, record, board, digest } of chain) {
      const raw: RawEvent = {
        commit,
        record: recordText(record),
        board: boardText(board),
        others: [],
        signature: { is: 'none' },
      };
      expect(parseEvent(raw)).toEqual({ ok: true, value: { commit, record, board, digest } });
    }
  });

  it('links each record to the one before, later in time', () => {
    chain.forEach(({ record }, index) => {
      const before = chain[index - 1];
      expect(record.number).toBe(index + 1);
      expect(record.previous).toBe(before?.digest ?? null);
      expect(record.at > (before?.record.at ?? '')).toBe(true);
      if (record.event === 'started') expect(record.expires > record.at).toBe(true);
    });
  });

  it('ends what the record before started, and continues one operation when it is renewed', () => {
    const open = chain.map((event) => openOf(event));
    const [renewal, end] = [chain[6], chain[7]];
    if (renewal?.record.event !== 'started' || end?.record.event !== 'completed') throw new Error('no such chain');
    expect(renewal.record.continues).toEqual({ digest: chain[5]?.digest, number: 6 });
    expect(operationOf(end.record.started)).toBe(chain[5]?.digest);
    expect(end.record.started).toEqual(open[6]);
    expect(chain[4]?.record).toMatchObject({ event: 'abandoned', started: chain[3]?.digest });
  });

  it('has plans that their digest is of', () => {
    const { plan, planDigest } = startedRecord({ version: '7' });
    expect(sha256(canonicalJson(plan as unknown as Json))).toBe(planDigest);
  });

  it('knows who holds Production in the end: of an inclusive stage, who entered and was not taken out', () => {
    expect(holdersOn(chain.at(-1)?.board ?? null, 'Production')).toEqual(['3']);
  });
});
