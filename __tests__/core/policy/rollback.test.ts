import { describe, expect, it } from '@jest/globals';
import { loosenedRollbacks } from '../../../src/core/policy/loosened.js';
import { approverText } from '../../../src/core/policy/policy.js';
import { problemLine } from '../../../src/core/problem.js';
import { policyOf, problemsOf } from '../world.js';

/** The key `rollback`: how a stage is given back to the version that held it before. */

const POLICY = `version: 1
stages: { A: {}, B: { exclusive: { incumbent-to: C } }, C: { hidden: true } }
people: { dana: { github: 1 } }
groups: { on-call: [dana, lee] }
transitions: [{ from: A, to: B }, { from: B, to: C }]
`;
const APPROVALS = 'approvals: [{ from: ["group:on-call"] }]';
/** The policy with this one entry; what it says starts on line 7. */
const rollback = (entry: string): string => `${POLICY}rollback:\n  - ${entry}\n`;
/** The same with the keys that every entry has in its first line. */
const gated = (more: string, approvals = APPROVALS): string =>
  rollback(`{ stage: B, displaced-to: C, environment: e, ${approvals}${more === '' ? '' : `, ${more}`} }`);

// What is wrong, the policy, and each problem as the user reads it: where, what, and what to do.
const BAD: readonly [string, string, readonly string[]][] = [
  ['a mapping', `${POLICY}rollback: {}\n`, ['p.yml:6:1: rollback must be a list, not a mapping']],
  [
    'an unknown key',
    gated('review-witin: 48h'),
    ['p.yml:7:92: unknown key "review-witin" in rollback[0]. Did you mean "review-within"?'],
  ],
  [
    'the keys of a transition that say from where',
    gated('from: A'),
    [
      'p.yml:7:92: unknown key "from" in rollback[0]. Known: stage, displaced-to, environment, approvals, separate, checks, require-plan, freeze, review-within, review-by',
    ],
  ],
  [
    'no stage',
    rollback(`{ displaced-to: C, environment: e, ${APPROVALS} }`),
    ['p.yml:7:5: rollback[0] lacks the key "stage"'],
  ],
  [
    'no stage for the holder',
    rollback(`{ stage: B, environment: e, ${APPROVALS} }`),
    ['p.yml:7:5: rollback[0] lacks the key "displaced-to"'],
  ],
  [
    'no approvals',
    rollback('{ stage: B, displaced-to: C, environment: e }'),
    ['p.yml:7:5: rollback[0] lacks the key "approvals"'],
  ],
  [
    'an empty list of approvals',
    gated('', 'approvals: []'),
    ['p.yml:7:50: rollback[0].approvals has no entries. Give at least one, or take it out'],
  ],
  [
    'no environment',
    rollback(`{ stage: B, displaced-to: C, ${APPROVALS} }`),
    ['p.yml:7:5: rollback[0] lacks the key "environment"'],
  ],
  [
    'a stage that is none',
    rollback(`{ stage: Bb, displaced-to: C, environment: e, ${APPROVALS} }`),
    ['p.yml:7:7: there is no stage "Bb". Did you mean "B"?'],
  ],
  [
    'a stage for the holder that is none',
    rollback(`{ stage: B, displaced-to: Gone, environment: e, ${APPROVALS} }`),
    ['p.yml:7:17: there is no stage "Gone". Stages: A, B, C'],
  ],
  [
    'Unregistered',
    rollback(`{ stage: B, displaced-to: Unregistered, environment: e, ${APPROVALS} }`),
    ['p.yml:7:17: Unregistered cannot be in a rollback. Stages: A, B, C'],
  ],
  [
    'a holder that stays where it is',
    rollback(`{ stage: B, displaced-to: B, environment: e, ${APPROVALS} }`),
    ['p.yml:7:17: the holder that gives up B cannot stay in B. Name another stage'],
  ],
  [
    'a stage that many may hold',
    rollback(`{ stage: A, displaced-to: C, environment: e, ${APPROVALS} }`),
    [
      'p.yml:7:5: rollback of A, which is not exclusive: it has no holder before the present one. Make the stage exclusive, or take the entry out',
    ],
  ],
  [
    'two entries for one stage',
    `${gated('')}  - { stage: B, displaced-to: A, environment: e, ${APPROVALS} }\n`,
    ['p.yml:8:5: the rollback of B is listed twice (first at line 7). Keep one of them'],
  ],
  [
    'approvals that one click cannot give',
    gated('', 'approvals: [{ from: ["group:on-call"], count: 2 }]'),
    [
      'p.yml:7:62: rollback of B asks for 2 approvals through the environment e, which one click releases: nobody can meet that. Ask for one, or give each an environment of its own',
    ],
  ],
  [
    'a group of approvers that is none',
    gated('', 'approvals: [{ from: ["group:oncall"] }]'),
    ['p.yml:7:71: there is no group "oncall". Did you mean "on-call"?'],
  ],
  [
    'approval by a pull request',
    gated('', 'approvals: [{ from: ["group:on-call"], via: pull-request }]'),
    [
      'p.yml:7:62: rollback of B asks for an approval via pull-request, but a run asks for a rollback, and no merge: nobody can meet that. Ask for it through an environment',
    ],
  ],
  [
    'reviewers that are none',
    gated('review-by: [dana]'),
    ['p.yml:7:104: "dana" is not an approver. Use user:NAME, team:ORG/SLUG, group:NAME or environment-reviewers'],
  ],
  [
    'a group of reviewers that is none',
    gated('review-by: ["group:board"]'),
    ['p.yml:7:104: there is no group "board". Groups: on-call'],
  ],
  [
    'a reviewer who looks like somebody else',
    gated('review-by: ["user:Dana"]'),
    ['p.yml:7:104: "Dana" looks like dana of people and is another name. Write it as dana'],
  ],
  [
    'no reviewers',
    gated('review-by: []'),
    ['p.yml:7:92: rollback[0].review-by has no entries. Give at least one, or take it out'],
  ],
  [
    'a time for the review without a unit',
    gated('review-within: 48'),
    ['p.yml:7:92: rollback[0].review-within must be a string, not the number 48'],
  ],
  [
    'a time for the review of another form',
    gated('review-within: two days'),
    ['p.yml:7:92: "two days" is no length of time. Write it as 30m, 24h or 7d'],
  ],
  [
    'a check that judges nothing',
    gated('checks: [{ metric: m, source: tag }]'),
    ['p.yml:7:101: metric m has no bound: give min, max or no-worse-than'],
  ],
  [
    'a check that is not built',
    gated('checks: [{ not-serving: true }]'),
    ['p.yml:7:103: the check "not-serving" is not available yet. Take it out until it is'],
  ],
  [
    'a freeze in a time zone that is none',
    gated('freeze: [{ days: [Fri], time-zone: Berlin }]'),
    ['p.yml:7:116: there is no time zone "Berlin". Use an IANA name, as Europe/Berlin or UTC'],
  ],
];

describe('a rollback with', () => {
  it.each(BAD)('%s is refused', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});

describe('a rollback', () => {
  const of = (text: string) => policyOf(text).rollbacks.get('B');

  it('is reviewed by whoever may approve it, within two days, until the policy says otherwise', () => {
    const { review, rule, ...others } = of(gated('')) ?? {};
    expect(others).toEqual({ stage: 'B', displacedTo: 'C' });
    expect(review?.within).toBe('48h');
    expect(review?.by.map(approverText)).toEqual(['group:on-call']);
    expect(rule).toMatchObject({
      from: '*',
      to: 'B',
      environment: { name: 'e', forbidAdminBypass: true },
      separate: ['requester'],
      requirePlan: false,
      checks: [],
      freeze: [],
      at: { file: 'policy.yml', line: 7, column: 5 },
    });
  });

  it('asks for what its entry says, as a transition does', () => {
    const rule = of(
      gated('separate: [], require-plan: true, checks: [{ tag: owner }], freeze: [{ days: [Sat], time-zone: UTC }]'),
    )?.rule;
    expect(rule).toMatchObject({ separate: [], requirePlan: true, checks: [{ value: { tag: 'owner' } }] });
    expect(rule?.freeze).toHaveLength(1);
  });

  it('may name its reviewers, each once', () => {
    const review = of(gated('review-by: ["user:dana", "team:acme/risk", "user:dana"], review-within: 30m'))?.review;
    expect(review?.by.map(approverText)).toEqual(['user:dana', 'team:acme/risk']);
    expect(review?.within).toBe('30m');
  });

  it('is no transition: nothing else may take its way, and it closes no cycle', () => {
    const policy = policyOf(gated(''));
    expect([...policy.rules.values()].map(({ from, to }) => `${from} -> ${to}`)).toEqual(['A -> B', 'B -> C']);
  });

  it('leads to the stage into which it displaces', () => {
    const text = gated('').replace('C: { hidden: true }', 'C: { hidden: true }, Bad: {}');
    expect(problemsOf(text)).toEqual([expect.stringContaining('no transition leads to the stage Bad')]);
    expect(problemsOf(text.replace('displaced-to: C', 'displaced-to: Bad'))).toEqual([]);
  });

  it('joins a preset, which has none', () => {
    const text = `version: 1
extends: default
rollback:
  - stage: Production
    displaced-to: Archived
    environment: production-emergency
    approvals: [{ from: [environment-reviewers] }]
`;
    expect([...policyOf(text).rollbacks.keys()]).toEqual(['Production']);
    expect(problemsOf(text.replace('extends: default', 'extends: default\ndisable: [archive-incumbent]'))).toEqual([
      expect.stringContaining('rollback of Production, which is not exclusive'),
    ]);
  });

  it('keeps its approvals where the preset’s are switched off', () => {
    const text = `version: 1\nextends: default\ndisable: [approve-production]\nrollback: [{ stage: Production, displaced-to: Archived, environment: e, approvals: [{ from: [environment-reviewers] }] }]\n`;
    expect(policyOf(text).rollbacks.get('Production')?.rule.approvals).toHaveLength(1);
  });
});

describe('a file that lists a rollback of its base again', () => {
  const rollbacks = (more: string) => policyOf(gated(more)).rollbacks;
  const base = rollbacks('review-within: 2d, checks: [{ tag: owner }]');

  it('is shown what it takes away', () => {
    expect(loosenedRollbacks(base, rollbacks('review-within: 49h, separate: []')).map(problemLine)).toEqual(
      [
        'lets the requester approve, where the preset does not',
        'lacks 1 of the checks that the preset has',
        'is reviewed within 49h, where the preset says 2d',
      ].map((what) => `policy.yml:7:5: rollback of B ${what}. Repeat it here unless that is meant`),
    );
  });

  it('is shown nothing where it asks for as much, or leaves the base’s', () => {
    expect(loosenedRollbacks(base, rollbacks('review-within: 48h, checks: [{ tag: owner }]'))).toEqual([]);
    expect(loosenedRollbacks(base, base)).toEqual([]);
  });
});
