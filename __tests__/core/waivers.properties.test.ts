import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { AssetFacts } from '../../src/core/facts.js';
import { ruleLosses } from '../../src/core/policy/floor-rule.js';
import { loadPolicy } from '../../src/core/policy/load.js';
import { isGuarded, type Policy, type Rule, ruleFor } from '../../src/core/policy/policy.js';
import { problemLine } from '../../src/core/problem.js';
import { verdictOf } from '../../src/core/verdict.js';
import { settleWaivers } from '../../src/core/waived.js';
import { ask, bytes, place, version } from './world.js';

const some = <T>(...all: T[]): fc.Arbitrary<T> => fc.constantFrom(...all);

const CHECKS = [
  { tag: 'owner' },
  { tag: 'card', equals: 'yes' },
  { metric: 'auc', source: 'tag', min: 2 },
  { metric: 'loss', source: 'tag', max: 2 },
  { lineage: ['job'] },
  { soak: '24h' },
];
const match = some({ kind: 'model' }, { name: 'fr*' }, { name: 'other' }, { tag: { risk: 'low' } }, { kind: 'data' });
const added = fc.record({
  match,
  checks: fc.subarray(CHECKS),
  freeze: fc.subarray([{ days: ['Fri'], 'time-zone': 'UTC' }]),
});
const waiver = fc.record({
  match,
  check: some<string | object>('tag', 'metric', 'lineage', 'soak', { tag: 'owner' }, { metric: 'auc' }),
  expires: some('2026-01-01', '2026-06-01', '2026-06-01T12:00Z', '2030-01-01'),
});
const assets: fc.Arbitrary<AssetFacts> = fc
  .record({
    owner: some('', 'ana'),
    card: some('', 'yes', 'no'),
    auc: some('', '1', '3'),
    risk: some('', 'low', 'high'),
  })
  .map((tags) => version('1', { tags }));
const worlds = fc.record({
  checks: fc.subarray(CHECKS),
  approvals: fc.boolean(),
  overrides: fc.array(added, { maxLength: 3 }),
  waivers: fc.array(waiver, { minLength: 1, maxLength: 3 }),
  asset: assets,
});
type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

/** The policy, every one of its checks asked for somewhere, so that no waiver waives nothing. */
function policyOf(
  { checks, approvals, overrides, waivers }: World,
  keep: (waiver: World['waivers'][number]) => boolean,
) {
  const gate = approvals ? { environment: 'e', approvals: [{ from: ['environment-reviewers'] }] } : {};
  const text = stringify({
    version: 1,
    ledger: 'optional',
    stages: { None: {}, Staging: {}, Production: {} },
    transitions: [
      { from: 'None', to: 'Staging', checks, ...gate },
      { from: 'Staging', to: 'Production', checks: CHECKS },
    ],
    overrides: overrides.map(({ match, ...rest }) => ({
      match,
      transitions: [{ from: 'None', to: 'Staging', ...rest }],
    })),
    waivers: waivers
      .filter(keep)
      .map((one, index) => ({ id: `w-${index}`, reason: 'late', 'approved-by': 'dana', ...one })),
  });
  const loaded = loadPolicy(bytes(text), 'p.yml', 'github');
  if (!loaded.ok) throw new Error(loaded.error.map(problemLine).join('\n'));
  return loaded.value;
}

function rule(policy: Policy, asset: AssetFacts): Rule {
  const found = ruleFor(policy, asset, place, 'None', 'Staging');
  if (found === undefined) throw new Error('the pair is always there');
  return found;
}

const NOW = '2026-06-01T12:00:00Z';
const verdictAt = (policy: Policy, asset: AssetFacts) =>
  verdictOf(settleWaivers(ask(policy, asset, 'Staging').findings, NOW));
const ends = ({ expires }: World['waivers'][number]): number =>
  expires.includes('T') ? Date.parse(expires) : Date.parse(expires) + 86_400_000;

describe('whatever is waived', () => {
  it('approvals, freezes and what guards a stage stay', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const [bare, waived] = [policyOf(world, () => false), policyOf(world, () => true)];
        const { checks: _bare, ...before } = rule(bare, world.asset);
        const { checks: _waived, ...after } = rule(waived, world.asset);
        expect(after).toEqual(before);
        const guarded = bare.lifecycle.stages.map((stage) => isGuarded(bare, world.asset, place, stage));
        expect(waived.lifecycle.stages.map((stage) => isGuarded(waived, world.asset, place, stage))).toEqual(guarded);
      }),
    );
  });

  it('a waiver that has ended is none, whichever others there are', () => {
    let differs = 0;
    fc.assert(
      fc.property(worlds, (world) => {
        const alive = policyOf(world, (one) => ends(one) > Date.parse(NOW));
        const all = policyOf(world, () => true);
        expect(verdictAt(all, world.asset)).toBe(verdictAt(alive, world.asset));
        if (verdictOf(ask(all, world.asset, 'Staging').findings) !== verdictAt(alive, world.asset)) differs += 1;
      }),
      { numRuns: 400 },
    );
    expect(differs).toBeGreaterThan(0);
  });

  it('only checks that it names are let through', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { findings } = ask(
          policyOf(world, () => true),
          world.asset,
          'Staging',
        );
        const kinds = new Set(
          world.waivers.map(({ check }) => (typeof check === 'string' ? check : Object.keys(check)[0])),
        );
        for (const { subject, waived } of findings)
          if (waived !== undefined) expect(kinds).toContain(subject.split(' ')[0]);
      }),
    );
  });
});

describe('an override that only adds', () => {
  it('never loosens, whichever assets it matches', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const without = rule(
          policyOf({ ...world, overrides: [] }, () => false),
          world.asset,
        );
        const having = policyOf(world, () => false);
        expect(ruleLosses(rule(having, world.asset), without)).toEqual([]);
        expect(having.loosened).toEqual([]);
      }),
    );
  });
});
