import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { driftOf, mayDrift } from '../../../src/core/drift/index.js';
import { place, policyOf, preset } from '../world.js';
import { Estate } from './estate.js';

const policies = [
  preset('default'),
  preset('mlflow'),
  policyOf(`version: 1
allow-cycles: true
stages:
  None:       { }
  Staging:    { exclusive: { incumbent-to: None } }
  Production: { exclusive: { incumbent-to: Archived } }
  Archived:   { hidden: true }
transitions:
  - { from: None, to: Staging }
  - { from: Staging, to: Production, environment: production, approvals: [{ from: [environment-reviewers] }] }
  - { from: [Staging, Production], to: Archived, environment: production, approvals: [{ from: [environment-reviewers] }] }
  - { from: Archived, to: Staging, environment: production, approvals: [{ from: [environment-reviewers] }] }
`),
];
const moves = fc.array(
  fc.record({
    number: fc.constantFrom('1', '2', '3', '4'),
    to: fc.constantFrom('None', 'Staging', 'Production', 'Archived'),
  }),
  { maxLength: 12 },
);

/** An estate that random promotions moved, each as the policy allowed it. */
const estates = fc.record({ policy: fc.constantFrom(...policies), moves }).map(({ policy, moves: wished }) => {
  const made = new Estate(policy, ['1', '2', '3', '4']);
  let count = 0;
  for (const { number, to } of wished) {
    if (!made.allows(number, to)) continue;
    made.promote(number, to);
    count++;
  }
  return { made, count };
});

describe('a sound estate', () => {
  it('does not drift, whatever promotions made it', () => {
    let promotions = 0;
    fc.assert(
      fc.property(estates, ({ made, count }) => {
        promotions += count;
        expect(made.drift()).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(promotions).toBeGreaterThan(300);
  });

  it('drifts the same without the versions that cannot drift', () => {
    fc.assert(
      fc.property(estates, fc.constantFrom('1', '2', '3', '4'), ({ made }, number) => {
        const { policy, chain } = made;
        made.edit(number, { stage: 'Production', tags: {}, isArchived: true });
        const board = chain.at(-1)?.board ?? null;
        const versions = [...made.versions.values()].filter((asset) => mayDrift(policy, place, board, asset));
        expect(driftOf(made.observe({ versions }))).toEqual(driftOf(made.observe()));
      }),
      { numRuns: 200 },
    );
  });

  it('drifts as soon as a holder is deleted', () => {
    fc.assert(
      fc.property(estates, ({ made }) => {
        const held = made.chain.at(-1)?.board.stages[0];
        fc.pre(held !== undefined);
        const [holder] = held?.holders ?? [];
        made.versions.delete(holder?.version ?? '');
        expect(made.drift()).toEqual([`holder-missing ${holder?.version} ${held?.stage}`]);
      }),
      { numRuns: 100 },
    );
  });
});
