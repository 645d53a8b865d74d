import fc from 'fast-check';
import type { LedgerRecord } from '../../../src/core/ledger/record.js';
import {
  abandonedRecord,
  acknowledgedRecord,
  atMinute,
  changeOf,
  endedRecord,
  refusedRecord,
  reviewedRecord,
  startedRecord,
} from './world.js';

// Few words, so that what happens meets what happened before; some that an object could take for its own.
export const stage = fc.constantFrom('None', 'Staging', 'Production', 'Archived', '__proto__', 'constructor');
export const version = fc.constantFrom('1', '2', '3', '10', '__proto__', 'constructor');

const asked = fc.option(
  fc.date({ min: new Date(atMinute(0)), max: new Date(atMinute(1e6)), noInvalidDate: true }).map((until) => ({
    by: ['environment-reviewers'],
    until: until.toISOString(),
  })),
  { nil: null },
);

const begun = fc
  .record({
    version,
    from: stage,
    to: stage,
    displaced: fc.array(fc.record({ version, to: stage }), { maxLength: 3 }),
    purpose: fc.constantFrom<'promote' | 'rollback' | 'adopt'>('promote', 'rollback', 'adopt'),
    pass: fc.constantFrom<'full' | 'filtered' | null>('full', 'filtered', null),
    reason: fc.option(fc.string({ unit: 'binary' }), { nil: null }),
    review: asked,
  })
  .map(({ displaced, review, ...given }) => {
    const moved = [
      changeOf(given.version, { from: given.from, to: given.to }),
      ...displaced.map((one) => changeOf(one.version, { role: 'displace', from: given.to, to: one.to })),
    ];
    return { started: startedRecord({ ...given, changes: moved }), review };
  });

/** What happens at one time to an asset: one record, or what was started with its end. */
const happening: fc.Arbitrary<readonly LedgerRecord[]> = fc.oneof(
  { weight: 5, arbitrary: begun.map(({ started, review }) => [started, endedRecord(started, { review })]) },
  begun.map(({ started }) => [started, abandonedRecord(started)]),
  begun.map(({ started, review }) => [started, started, endedRecord(started, { review })]),
  fc.record({ version, to: stage }).map((given) => [refusedRecord(given)]),
  fc.record({ version, stage: fc.option(stage, { nil: null }) }).map((given) => [acknowledgedRecord(given)]),
  fc.record({ reviews: fc.integer({ min: 1, max: 20 }), version }).map((given) => [reviewedRecord(given)]),
);

/** Records that make a life, oldest first; `chainOf` links them. */
export const life: fc.Arbitrary<readonly LedgerRecord[]> = fc
  .array(happening, { maxLength: 8 })
  .map((happenings) => happenings.flat());
