import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { concerns, type Decision, decide, type Wish } from '../../../src/core/decision.js';
import type { AssetFacts, Facts } from '../../../src/core/facts.js';
import { isEnded } from '../../../src/core/ledger/record.js';
import { planText } from '../../../src/core/plan.js';
import { type Earlier, foresee } from '../../../src/core/promotions/after.js';
import { Estate } from '../drift/estate.js';
import { factsOf, policyOf, preset, stageIn } from '../world.js';

const approved = 'environment: production, approvals: [{ from: [environment-reviewers] }]';
const policies = [
  preset('default'),
  preset('mlflow'),
  policyOf(`version: 1
allow-cycles: true
stages:
  None:       { }
  Staging:    { exclusive: { incumbent-to: None } }
  Production: { exclusive: { incumbent-to: Staging } }
  Archived:   { hidden: true, exclusive: { incumbent-to: Staging } }
transitions:
  - { from: '*', to: Staging, checks: [{ metric: accuracy, source: tag, no-worse-than: incumbent }] }
  - { from: [None, Staging, Archived], to: Production, ${approved} }
  - { from: '*', to: Archived, ${approved} }
  - { from: Archived, to: None, ${approved} }
`),
];
const numbers = ['1', '2', '3', '4'];
const moves = fc.array(
  fc.tuple(fc.constantFrom(...numbers), fc.constantFrom('None', 'Staging', 'Production', 'Archived')),
  { minLength: 1, maxLength: 6 },
);

describe('facts that are foreseen', () => {
  it('give the decision that is found when what comes first is done, whatever comes in whichever order', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.constantFrom(...policies), moves, moves, fc.boolean(), (policy, before, wishes, proven) => {
        const estate = new Estate(policy, numbers);
        for (const number of numbers) estate.edit(number, { tags: { accuracy: `0.9${number}` } });
        for (const [number, to] of before) if (estate.allows(number, to)) estate.promote(number, to);
        const earlier: Earlier[] = [];
        const foreseen = wishes.map(([number, to]) => {
          const wish = { to: stageIn(policy, to), archiveExisting: false };
          const answer = foresee(policy, factsIn(estate, number, wish), wish, earlier, proven);
          if (answer.is !== 'foreseen') throw new Error(answer.why);
          const decision = decide(policy, answer.facts, wish);
          if (decision.state === 'change') earlier.push({ facts: answer.facts, decision });
          return decision;
        });
        for (const [index, [number, to]] of wishes.entries()) {
          const wish = { to: stageIn(policy, to), archiveExisting: false };
          const found = decide(policy, factsIn(estate, number, wish), wish);
          expect(saidBy(foreseen[index])).toEqual(saidBy(found));
          if (index > 0 && found.state === 'change') compared++;
          if (found.state === 'change') estate.promote(number, to, 'ended', proven);
        }
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('are those of now where nothing comes first', () => {
    const [policy = preset('default')] = policies;
    const facts = factsIn(new Estate(policy), '1', { to: stageIn(policy, 'Staging'), archiveExisting: false });
    expect(foresee(policy, facts, { to: stageIn(policy, 'Staging'), archiveExisting: false }, [], true)).toEqual({
      is: 'foreseen',
      facts,
    });
  });
});

/** What would be gathered for a request now. */
function factsIn(estate: Estate, number: string, { to }: Wish): Facts {
  const asset = estate.read(number);
  const others = (role: 'incumbent' | 'displaced'): AssetFacts[] =>
    to.exclusive === null
      ? []
      : [...estate.versions.values()].filter((one) => concerns(estate.policy, to, one, asset.id) === role);
  const ends = estate.records
    .filter(isEnded)
    .filter(({ started }) => started.changes.some(({ asset: id }) => id === asset.id));
  return factsOf(asset, {
    incumbents: others('incumbent'),
    displaced: others('displaced'),
    ledger: { open: null, ends, pass: to.exclusive === null ? null : 'full' },
  });
}

function saidBy(decision: Decision | undefined): object {
  if (decision === undefined) return {};
  const { state, from, findings } = decision;
  const outcomes = findings.map(({ subject, outcome }) => `${subject}: ${outcome}`);
  return state === 'change' ? { state, from, outcomes, plan: planText(decision.plan) } : { state, from, outcomes };
}
