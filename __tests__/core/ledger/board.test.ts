import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Board, boardAfter, holdersOn } from '../../../src/core/ledger/board.js';
import { isEnded, type LedgerRecord } from '../../../src/core/ledger/record.js';
import { boardText } from '../../../src/core/ledger/stored.js';
import { life, stage, version } from './events.js';
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

const lastOf = (...records: readonly LedgerRecord[]): Board => {
  const board = chainOf(...records).at(-1)?.board;
  if (board === undefined) throw new Error('no board');
  return board;
};
const rolledBack = (until = atMinute(60)) => {
  const started = startedRecord({ version: '1', purpose: 'rollback' });
  return [started, endedRecord(started, { review: { by: ['environment-reviewers'], until } })] as const;
};
const position = (of: Board, held: string): string[] =>
  of.stages.filter(({ holders }) => holders.some((holder) => holder.version === held)).map((one) => one.stage);

describe('the board', () => {
  it('knows nobody before the first event', () => {
    expect(holdersOn(null, 'Production')).toEqual([]);
  });

  it('shows who entered a stage, and by which event', () => {
    expect(lastOf(...promotion()).stages).toEqual([{ stage: 'Production', holders: [{ version: '2', number: 2 }] }]);
  });

  it('takes an incumbent out of the stage that it gave up, and shows it where it went', () => {
    const swap = [changeOf('2'), changeOf('1', { role: 'displace', from: 'Production', to: 'Archived' })];
    const board = lastOf(...promotion({ version: '1' }), ...promotion({ version: '2', changes: swap }));
    expect(holdersOn(board, 'Production')).toEqual(['2']);
    expect(holdersOn(board, 'Archived')).toEqual(['1']);
  });

  it('changes nothing when a promotion is only begun, given up or refused', () => {
    const before = lastOf(...promotion());
    const begun = startedRecord({ version: '3' });
    for (const records of [[begun], [begun, abandonedRecord(begun)], [refusedRecord({ version: '3' })]]) {
      const { number, ...after } = lastOf(...promotion(), ...records);
      expect({ ...after, number: before.number }).toEqual(before);
      expect(number).toBe(2 + records.length);
    }
  });

  it('lets a version go when somebody acknowledges that it holds its stage no more', () => {
    const gone = acknowledgedRecord({ version: '2', stage: 'Production' });
    expect(lastOf(...promotion(), gone).stages).toEqual([]);
    const other = acknowledgedRecord({ version: '2', stage: null });
    expect(holdersOn(lastOf(...promotion(), other), 'Production')).toEqual(['2']);
  });

  it('asks for the review of a rollback until somebody has reviewed that one', () => {
    const asked = lastOf(...rolledBack());
    const by = ['environment-reviewers'];
    expect(asked.reviews).toEqual([{ number: 2, version: '1', stage: 'Production', until: atMinute(60), by }]);
    expect(lastOf(...rolledBack(), reviewedRecord({ reviews: 2 })).reviews).toEqual([]);
    expect(lastOf(...rolledBack(), reviewedRecord({ reviews: 1 })).reviews).toEqual(asked.reviews);
    expect(lastOf(...rolledBack(), ...rolledBack(), reviewedRecord({ reviews: 2 })).reviews).toMatchObject([
      { number: 4 },
    ]);
  });

  it('remembers the last pass that was full, once for each stage', () => {
    const full = [...promotion(), ...promotion({ version: '3' }), ...promotion({ version: '4', to: 'Staging' })];
    const board = lastOf(
      ...full,
      ...promotion({ version: '5', pass: 'filtered' }),
      ...promotion({ version: '6', pass: null }),
    );
    expect(board.passes).toEqual([
      { stage: 'Production', number: 4 },
      { stage: 'Staging', number: 6 },
    ]);
  });

  it('keeps no more than 32 holders of a stage, those that entered last', () => {
    const many = Array.from({ length: 40 }, (_, index) => promotion({ version: String(index + 1) })).flat();
    const held = holdersOn(lastOf(...many), 'Production');
    expect(held).toEqual(Array.from({ length: 32 }, (_, index) => String(index + 9)));
  });
});

describe('whatever happens to an asset', () => {
  it('the records alone say what its boards are', () => {
    fc.assert(
      fc.property(life, (records) => {
        let board: Board | null = null;
        for (const event of chainOf(...records)) {
          const frozen = deepFreeze(structuredClone(board));
          board = boardAfter(frozen, deepFreeze(structuredClone(event.record)));
          expect(boardText(board)).toBe(boardText(event.board));
        }
      }),
    );
  });

  it('a version stands in one stage at most, and a stage on the board has a holder', () => {
    fc.assert(
      fc.property(life, version, (records, held) => {
        for (const { board } of chainOf(...records)) {
          expect(position(board, held).length).toBeLessThanOrEqual(1);
          for (const { stage: name, holders } of board.stages) {
            expect(holders.length).toBeGreaterThan(0);
            expect(new Set(holdersOn(board, name)).size).toBe(holders.length);
          }
        }
      }),
    );
  });

  it('each holder entered by an event of its chain that moved it there', () => {
    fc.assert(
      fc.property(life, (records) => {
        const chain = chainOf(...records);
        for (const { stage: name, holders } of chain.at(-1)?.board.stages ?? []) {
          for (const holder of holders) {
            const entered = chain[holder.number - 1]?.record;
            const changes = entered !== undefined && isEnded(entered) ? entered.started.changes : [];
            expect(changes.some((change) => change.version === holder.version && change.to === name)).toBe(true);
          }
        }
      }),
    );
  });

  it('the board does not grow with the number of events, but for reviews that nobody has done', () => {
    fc.assert(
      fc.property(life, stage, (records, to) => {
        const again = Array.from({ length: 40 }, (_, index) => promotion({ version: `v${index}`, to })).flat();
        const { stages, passes } = lastOf(...records, ...again);
        for (const { holders } of stages) expect(holders.length).toBeLessThanOrEqual(32);
        expect(new Set(stages.map((one) => one.stage)).size).toBe(stages.length);
        expect(new Set(passes.map((one) => one.stage)).size).toBe(passes.length);
      }),
      { numRuns: 20 },
    );
  });

  it('after an acknowledgement of its stage a version is on no stage', () => {
    fc.assert(
      fc.property(life, version, stage, (records, gone, from) => {
        const board = lastOf(...records, acknowledgedRecord({ version: gone, stage: from }));
        expect(position(board, gone)).toEqual([]);
      }),
    );
  });

  it('after a review of each of them no rollback asks for one', () => {
    fc.assert(
      fc.property(life, (records) => {
        const open = chainOf(...records).at(-1)?.board.reviews ?? [];
        const reviewed = open.map(({ number }) => reviewedRecord({ reviews: number }));
        expect(lastOf(...records, ...reviewed, refusedRecord()).reviews).toEqual([]);
      }),
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const one of Object.values(Object.freeze(value))) deepFreeze(one);
  return value;
}
