import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KINDS, type VersionReference } from '../../../src/core/asset.js';
import { differenceOf } from '../../../src/core/promotions/changed.js';
import { type Entry, entryKey } from '../../../src/core/promotions/entry.js';
import { inSafeOrder } from '../../../src/core/promotions/order.js';
import { Estate } from '../drift/estate.js';
import { policyOf, preset } from '../world.js';
import { fileOf, lineOf, meaning, wantedOf } from './files.js';

const STAGES = ['Staging', 'Production', 'Archived', 'Blau: "grün" #1'] as const;

const versions: fc.Arbitrary<VersionReference> = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map((number) => ({ is: 'version' as const, version: String(number) })),
  fc
    .constantFrom('007', '1e3', '1.10', 'true', 'null', '~', '2024-01-01', "it's")
    .map((version) => ({ is: 'version' as const, version })),
  fc.constant({ is: 'label' as const, label: 'latest' as const }),
);

const entries: fc.Arbitrary<Omit<Entry, 'at'>> = fc.record({
  kind: fc.constantFrom(...KINDS),
  name: fc.constantFrom('fraud', 'churn', 'a.b_c-1', '7'),
  stage: fc.constantFrom(...STAGES),
  version: versions,
  reason: fc.option(fc.string({ minLength: 1, unit: 'binary' }), { nil: null }),
});

/** Wishes that do not contradict each other. */
const states = fc
  .uniqueArray(entries, { selector: entryKey, maxLength: 12 })
  .map((all) => all.filter((one, index) => all.findIndex((other) => isOneVersion(one, other)) === index));

const isOneVersion = (one: Omit<Entry, 'at'>, other: Omit<Entry, 'at'>): boolean =>
  one.kind === other.kind && one.name === other.name && JSON.stringify(one.version) === JSON.stringify(other.version);

/** The same wishes in other files, in another order. */
const laidOut = (state: readonly Omit<Entry, 'at'>[], order: number, count: number, bare: boolean) => {
  const turned = state.map((_, index) => state[(index + order) % state.length]).filter((one) => one !== undefined);
  return wantedOf(
    ...Array.from({ length: count }, (_, file) => {
      const own = turned.filter((__, index) => index % count === file);
      return own.length === 0
        ? { file: `${order}-${file}.yml`, bytes: Buffer.from('version: 1\npromotions: []\n') }
        : fileOf(`${order}-${file}.yml`, ...own.map((one) => lineOf(one, bare)));
    }),
  );
};

const layouts = fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 4 }), fc.boolean());

describe('what is wanted', () => {
  it('is what was written, in whichever files', () => {
    fc.assert(
      fc.property(states, layouts, (state, layout) => {
        const read = laidOut(state, ...layout).map(meaning);
        const byKey = (list: readonly Omit<Entry, 'at'>[]) => new Map(list.map((one) => [entryKey(one), one]));
        expect(byKey(read)).toEqual(byKey(state));
      }),
    );
  });

  it('does not change when files are renamed or entries move between them', () => {
    fc.assert(
      fc.property(states, layouts, layouts, (state, one, other) => {
        const difference = differenceOf(laidOut(state, ...one), laidOut(state, ...other));
        expect(difference).toMatchObject({ changed: [], reasonOnly: [], removed: [] });
        expect(difference.untouched).toHaveLength(state.length);
      }),
    );
  });

  it('changes where an entry is new or wants another version, and nowhere else', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        const [old, now] = [laidOut(before, 0, 1, false), laidOut(after, 0, 1, false)];
        const { changed, reasonOnly, removed, untouched } = differenceOf(old, now);
        const was = new Map(old.map((one) => [entryKey(one), one]));
        for (const { entry, before: version } of changed) {
          expect(was.get(entryKey(entry))?.version ?? null).toEqual(version);
          expect(entry.version).not.toEqual(version);
        }
        for (const one of reasonOnly) expect(was.get(entryKey(one))).toMatchObject({ version: one.version });
        const all = [...changed.map(({ entry }) => entry), ...reasonOnly, ...untouched];
        expect(new Set(all)).toEqual(new Set(now));
        expect(all).toHaveLength(now.length);
        expect(removed).toHaveLength(
          old.filter((one) => now.every((other) => entryKey(one) !== entryKey(other))).length,
        );
      }),
    );
  });
});

describe('the safe order', () => {
  const { lifecycle } = preset('default');

  it('is one, in whichever order the entries come', () => {
    fc.assert(
      fc.property(states, fc.integer({ min: 0, max: 11 }), (state, by) => {
        const known = state.filter(({ stage }) => stage !== STAGES[3]);
        const turned = [...known.slice(by), ...known.slice(0, by)];
        expect(inSafeOrder(lifecycle, turned)).toEqual(inSafeOrder(lifecycle, known));
        expect(new Set(inSafeOrder(lifecycle, known))).toEqual(new Set(known));
      }),
    );
  });

  const policy = policyOf(
    `version: 1
stages:
  None:       { }
  Staging:    { exclusive: { incumbent-to: Archived } }
  Test:       { exclusive: { incumbent-to: Archived } }
  Production: { exclusive: { incumbent-to: Staging } }
  Archived:   { hidden: true }
transitions:
  - { from: None, to: [Staging] }
  - { from: [None, Staging], to: Test }
  - { from: [None, Staging, Test], to: Production }
  - { from: [None, Staging, Test, Production], to: Archived }
`.replace('to: [Staging]', 'to: Staging'),
  );
  const numbers = ['1', '2', '3', '4', '5'];
  const moves = fc.array(
    fc.tuple(fc.constantFrom(...numbers), fc.constantFrom('Staging', 'Test', 'Production', 'Archived')),
    { maxLength: 8 },
  );
  const wishes = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...numbers), fc.constantFrom('Staging', 'Test', 'Production')),
    { selector: ([number]) => number },
  );

  it('displaces no version that is to go on before it has gone', () => {
    let together = 0;
    fc.assert(
      fc.property(moves, wishes, (before, wished) => {
        const estate = new Estate(policy, numbers);
        for (const [number, to] of before) if (estate.allows(number, to)) estate.promote(number, to);
        const allowed = [...new Map(wished.map((one) => [one[1], one])).values()].filter(([number, to]) =>
          estate.allows(number, to),
        );
        const start = new Map(numbers.map((number) => [number, estate.read(number).stage]));
        const order = inSafeOrder(
          policy.lifecycle,
          allowed.map(([number, stage]) => ({ kind: 'model' as const, name: 'fraud', stage, number })),
        );
        if (order.length > 1) together++;
        for (const { number, stage } of order) {
          expect(estate.read(number).stage).toBe(start.get(number));
          estate.promote(number, stage);
        }
        for (const { number, stage } of order) expect(estate.read(number).stage).toBe(stage);
      }),
      { numRuns: 100 },
    );
    expect(together).toBeGreaterThan(15);
  });
});
