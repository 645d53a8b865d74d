import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { concerns, type Decision, decide, decisionVerdict, needs, type Planned } from '../../src/core/decision.js';
import { entryKey } from '../../src/core/entry.js';
import { type AssetFacts, type Bag, type Facts, readBag } from '../../src/core/facts.js';
import { readStage, STAGE_TAG } from '../../src/core/lifecycle.js';
import { planDigest, planText } from '../../src/core/plan.js';
import type { Policy } from '../../src/core/policy/policy.js';
import { bagOf, factsOf, place, policyOf, preset, stageIn, version, written } from './world.js';

const strict = policyOf(`version: 1
extends: default
transitions:
  - from: Staging
    to: Production
    environment: production
    approvals: [{ from: [environment-reviewers] }]
    checks:
      - tag: owner
      - { metric: accuracy, source: property, min: 0.5, no-worse-than: incumbent, tolerance: 0.1 }
      - { metric: loss, source: file, max: 1 }
overrides:
  - { match: { tag: { risk: high } }, transitions: [{ from: '*', to: Staging, checks: [{ tag: ticket, equals: "1" }] }] }
`);
const policies: readonly Policy[] = [preset('default'), preset('mlflow'), strict];

const word = fc.constantFrom(
  'None',
  'Staging',
  'Production',
  'Archived',
  'staging',
  '',
  'Unregistered',
  '__proto__',
  'constructor',
  '\ud800',
);
const text = fc.oneof(word, fc.string({ unit: 'binary' }), fc.double().map(String));
const optional = fc.option(text, { nil: null });
const key = fc.oneof(
  fc.constantFrom('stage', 'owner', 'accuracy', 'loss', 'risk', 'ticket', 'aml-promote.0', '__proto__', 'constructor'),
  fc.string(),
);
const garbage: fc.Arbitrary<Bag> = fc.dictionary(key, optional, { maxKeys: 6 });
const entry = fc.record(
  {
    from: text,
    to: word,
    sequence: fc.oneof(fc.integer(), fc.double(), fc.constantFrom(1, 1, 2, 2 ** 53, 1e308)),
    proven: fc.boolean(),
    run: fc.oneof(text, fc.constantFrom('r/1', 'r/2')),
    plan: fc.constantFrom('a'.repeat(64), 'b'.repeat(64), 'no digest'),
    asset: fc.constantFrom(version('1').id, version('2').id, version('3').id, 'x'),
  },
  { requiredKeys: [] },
);
// An entry as anybody who may write properties could forge it: under its right key, and of any content.
const forged: fc.Arbitrary<Bag> = fc
  .array(entry, { maxLength: 4 })
  .map((entries) =>
    Object.fromEntries(
      entries.map((one) => [
        entryKey({ started: null, run: one.run ?? '', plan: one.plan ?? '' }),
        JSON.stringify(one),
      ]),
    ),
  );
const properties = fc
  .tuple(garbage, forged, fc.boolean())
  .map(([some, entries, real]): Bag => ({ ...some, ...entries, ...(real ? bagOf('1', {}) : {}) }));

const assets = (number: string): fc.Arbitrary<AssetFacts> =>
  fc
    .record({
      stage: optional,
      tags: garbage,
      properties,
      isAnonymous: fc.boolean(),
      isArchived: fc.boolean(),
      createdAt: optional,
    })
    .map((given) => version(number, given));
const arbitraryFacts: fc.Arbitrary<Facts> = fc.record({
  place: fc.constant(place),
  asset: assets('1'),
  incumbents: fc.tuple(assets('2'), assets('3')).chain(([one, other]) => fc.shuffledSubarray([one, other])),
  displaced: fc.array(assets('4'), { maxLength: 1 }),
  metrics: fc.option(fc.record({ digest: fc.string(), values: fc.dictionary(key, fc.double()) }), { nil: null }),
  lineage: fc.constant(null),
  ledger: fc.constant(null),
});
const request = fc.record({
  policy: fc.constantFrom(...policies),
  to: fc.constantFrom('None', 'Staging', 'Production', 'Archived'),
  archiveExisting: fc.boolean(),
});

const reversed = (bag: Bag): Bag => Object.fromEntries(Object.entries(bag).reverse());
const turned = (asset: AssetFacts): AssetFacts => ({
  ...asset,
  tags: reversed(asset.tags),
  properties: reversed(asset.properties),
});
const digestOf = (decision: Decision): string | null => ('digest' in decision ? decision.digest : null);

describe('deciding', () => {
  it('answers whatever the facts, and twice the same', () => {
    fc.assert(
      fc.property(arbitraryFacts, request, (facts, { policy, to, archiveExisting }) => {
        const wish = { to: stageIn(policy, to), archiveExisting };
        const decision = decide(policy, facts, wish);
        expect(decide(policy, structuredClone(facts), wish)).toEqual(decision);
        expect(decision.findings.length).toBeGreaterThan(0);
        expect(['allow', 'deny', 'inconclusive']).toContain(decisionVerdict(decision));
        needs(policy, facts.asset, facts.place, wish.to);
        for (const listed of facts.incumbents) concerns(policy, wish.to, listed, facts.asset.id);
        if (decision.state === 'none') expect(decisionVerdict(decision)).not.toBe('allow');
        if (decision.state === 'done') expect(decisionVerdict(decision)).toBe('allow');
        if ('plan' in decision) {
          expect(planDigest(decision.plan)).toBe(decision.digest);
          expect(() => JSON.parse(planText(decision.plan))).not.toThrow();
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of keys, incumbents or the displaced', () => {
    fc.assert(
      fc.property(arbitraryFacts, request, (facts, { policy, to, archiveExisting }) => {
        const wish = { to: stageIn(policy, to), archiveExisting };
        const other: Facts = {
          ...facts,
          asset: turned(facts.asset),
          incumbents: facts.incumbents.map(turned).reverse(),
          displaced: facts.displaced.map(turned).reverse(),
        };
        const [one, two] = [decide(policy, facts, wish), decide(policy, other, wish)];
        expect([two.state, two.from, digestOf(two), decisionVerdict(two)]).toEqual([
          one.state,
          one.from,
          digestOf(one),
          decisionVerdict(one),
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  it('allows nothing to a version whose stage the system alone has given', () => {
    fc.assert(
      fc.property(arbitraryFacts, request, (facts, { policy, to, archiveExisting }) => {
        const asset = { ...facts.asset, isAnonymous: true };
        expect(decisionVerdict(decide(policy, { ...facts, asset }, { to: stageIn(policy, to), archiveExisting }))).toBe(
          'deny',
        );
      }),
      { numRuns: 500 },
    );
  });
});

// Azure ML in memory: versions, what a run sees of them, and what a run writes.
class World {
  readonly versions: Map<string, AssetFacts>;
  readonly #policy: Policy;
  #run = 0;

  constructor(policy: Policy, versions: readonly AssetFacts[]) {
    this.#policy = policy;
    this.versions = new Map(versions.map((one) => [one.id, one]));
  }

  stageOf(asset: AssetFacts): string {
    const { stage, isAnonymous } = asset;
    const reading = readStage(this.#policy.lifecycle, { stage, tag: readBag(asset.tags, STAGE_TAG), isAnonymous });
    return reading.is === 'known' ? reading.stage.name : reading.is;
  }

  holders(stage: string): string[] {
    return [...this.versions.values()].filter((one) => this.stageOf(one) === stage).map((one) => one.version);
  }

  decide(asset: AssetFacts, to: string): Decision {
    const stage = stageIn(this.#policy, to);
    const of = (kind: string) =>
      [...this.versions.values()].filter((one) => concerns(this.#policy, stage, one, asset.id) === kind);
    return decide(this.#policy, factsOf(asset, { incumbents: of('incumbent'), displaced: of('displaced') }), {
      to: stage,
      archiveExisting: false,
    });
  }

  /** Asks, and writes as many of the allowed changes as the run lives to write. */
  promote(number: string, to: string, writes: number): Planned | undefined {
    const asset = this.versions.get(version(number).id);
    if (asset === undefined) throw new Error(number);
    const decision = this.decide(asset, to);
    if (decisionVerdict(decision) !== 'allow' || !('changes' in decision)) return undefined;
    const run = `run/${++this.#run}`;
    for (const change of decision.changes.slice(0, writes)) {
      const before = this.versions.get(change.asset);
      if (before === undefined) throw new Error(change.asset);
      this.versions.set(change.asset, written(before, change, decision, run, asset.id));
    }
    return decision;
  }
}

describe('a workspace under the preset default', () => {
  const policy = preset('default');
  const order = [...policy.lifecycle.stages.map(({ name }) => name)];
  const rank = (stage: string): number => order.indexOf(stage);
  const numbers = ['1', '2', '3', '4'];
  const steps = fc.array(
    fc.record({
      number: fc.constantFrom(...numbers),
      to: fc.constantFrom(...order),
      writes: fc.constantFrom(9, 9, 9, 0, 1, 2),
    }),
    { minLength: 1, maxLength: 25 },
  );

  it('moves no version backwards, leaves one holder, and moves nothing that is Unregistered', () => {
    const reached = new Map<string, number>();
    fc.assert(
      fc.property(steps, (requests) => {
        const world = new World(policy, [
          ...numbers.map((number) => version(number)),
          version('5', { isAnonymous: true }),
        ]);
        world.promote('5', 'Staging', 9);
        for (const { number, to, writes } of requests) {
          const before = new Map([...world.versions].map(([id, one]) => [id, rank(world.stageOf(one))]));
          const decision = world.promote(number, to, writes);
          reached.set(decision?.state ?? 'refused', (reached.get(decision?.state ?? 'refused') ?? 0) + 1);
          for (const [id, one] of world.versions) {
            expect(rank(world.stageOf(one))).toBeGreaterThanOrEqual(before.get(id) ?? 0);
            const hidden = stageIn(policy, 'Archived').name === world.stageOf(one);
            expect(one.isArchived).toBe(hidden);
          }
          if (decision === undefined) continue;
          const complete = writes >= decision.changes.length;
          // Two holders stand only after a crash, and never none where there was one.
          if (to === 'Production' && complete) expect(world.holders('Production')).toEqual([number]);
          // Whoever asks again finishes what was started, under the same digest, and then nothing is left.
          if (to === 'Production' && !complete && writes > 0) {
            const again = world.promote(number, to, 9);
            expect([again?.state, again?.digest]).toEqual(['unfinished', decision.digest]);
            expect(world.holders('Production')).toEqual([number]);
            expect(world.promote(number, to, 9)).toBeUndefined();
          }
        }
        expect(world.holders('unregistered')).toEqual(['5']);
        const last = world.versions.get(version('5').id);
        expect(last).toEqual(version('5', { isAnonymous: true }));
      }),
      { numRuns: 2000 },
    );
    // The simulation met every end, or it proves nothing.
    expect([...reached.keys()].sort()).toEqual(['change', 'refused']);
  });

  it('keeps at least the newest holder when runs are interrupted and nobody asks again', () => {
    fc.assert(
      fc.property(steps, (requests) => {
        const world = new World(
          policy,
          numbers.map((number) => version(number)),
        );
        for (const { number, to, writes } of requests) {
          const held = world.holders('Production').length;
          const decision = world.promote(number, to, writes);
          if (to === 'Archived' || decision === undefined) continue;
          if (held > 0) expect(world.holders('Production').length).toBeGreaterThan(0);
          if (to === 'Production' && writes >= decision.changes.length)
            expect(world.holders('Production')).toEqual([number]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('allows no version that a hand put into Production to stay there explained, or to leave', () => {
    fc.assert(
      fc.property(
        steps,
        fc.constantFrom(...numbers),
        fc.constantFrom('stage', 'tag', 'both'),
        (requests, victim, way) => {
          const world = new World(
            policy,
            numbers.map((number) => version(number)),
          );
          for (const { number, to } of requests) world.promote(number, to, 9);
          const asset = world.versions.get(version(victim).id);
          if (asset === undefined || world.stageOf(asset) === 'Production') return;
          const tags = way === 'stage' ? asset.tags : { ...asset.tags, stage: 'Production' };
          const byHand = { ...asset, stage: way === 'tag' ? asset.stage : 'Production', tags };
          world.versions.set(asset.id, byHand);
          for (const to of ['Production', 'Archived']) {
            const decision = world.decide(byHand, to);
            expect(decisionVerdict(decision)).not.toBe('allow');
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
