import { describe, expect, it } from '@jest/globals';
import { subjectOf } from '../../../src/core/checks/index.js';
import type { Bag } from '../../../src/core/facts.js';
import { loadPolicy } from '../../../src/core/policy/load.js';
import { approverText, isGuarded, ruleFor } from '../../../src/core/policy/policy.js';
import { problemLine } from '../../../src/core/problem.js';
import { bytes, place, policyOf, problemsOf, stageIn, version } from '../world.js';

const STAGES = 'stages: { None: {}, Staging: {}, Production: {} }\n';
const RULES = `${STAGES}transitions:
  - { from: None, to: Staging }
  - from: Staging
    to: Production
    environment: production
    approvals: [{ from: [team:acme/risk] }]
    checks: [{ tag: owner }, { soak: 24h }]
    freeze: [{ days: [Fri], time-zone: UTC }]
`;
const POLICY = `version: 1\nledger: optional\n${RULES}`;
const override = (match: string, entry: string): string =>
  `  - { match: ${match}, transitions: [{ from: Staging, to: Production, ${entry} }] }\n`;
const overrides = (...all: readonly string[]): string => `overrides:\n${all.join('')}`;

/** What the rule asks a version of the model `fraud` for, in words. */
function asked(text: string, tags: Bag = {}) {
  const rule = ruleFor(policyOf(`${POLICY}${text}`), version('1', { tags }), place, 'Staging', 'Production');
  return {
    environment: rule?.environment?.name,
    approvals: rule?.approvals.flatMap(({ value }) => value.from.map(approverText)),
    checks: rule?.checks.map(({ value }) => subjectOf(value)),
    freeze: rule?.freeze.flatMap(({ value }) => value.days),
  };
}
const ALL = {
  environment: 'production',
  approvals: ['team:acme/risk'],
  checks: ['tag owner', 'soak 24h'],
  freeze: ['Fri'],
};
const ANY = '{ name: "fr*" }';

describe('an override that replaces', () => {
  it.each([
    ['checks', 'checks: [{ tag: card }], replace: true', { ...ALL, checks: ['tag card'] }],
    ['checks by none', 'checks: [], replace: true', { ...ALL, checks: [] }],
    ['freezes', 'freeze: [], replace: true', { ...ALL, freeze: [] }],
    ['approvals', 'approvals: [{ from: [user:me] }], replace: true', { ...ALL, approvals: ['user:me'] }],
    ['approvals by none', 'approvals: [], replace: true', { ...ALL, approvals: [] }],
    [
      'an environment with its approvals',
      'environment: light, approvals: [{ from: [user:me] }], replace: true',
      { ...ALL, environment: 'light', approvals: ['user:me'] },
    ],
    ['an environment alone', 'environment: light, replace: true', { ...ALL, environment: 'light' }],
  ])('puts its %s in the place of the rule’s, and leaves the rest', (_what, entry, expected) => {
    expect(asked(overrides(override(ANY, entry)))).toEqual(expected);
  });

  it('replaces what overrides before it added, and not what those after it add', () => {
    const text = overrides(
      override(ANY, 'checks: [{ tag: before }]'),
      override(ANY, 'checks: [{ tag: card }], replace: true'),
      override(ANY, 'checks: [{ tag: after }]'),
    );
    expect(asked(text).checks).toEqual(['tag card', 'tag after']);
  });

  it('does nothing for assets that it does not match', () => {
    expect(asked(overrides(override('{ name: other }', 'checks: [], replace: true')))).toEqual(ALL);
  });

  const BY_TAG = overrides(override('{ tag: { tier: low } }', 'approvals: [], replace: true'));

  it.each<[string, Bag, string[]]>([
    ['there and equal', { tier: 'low' }, []],
    ['another', { tier: 'high' }, ALL.approvals],
    ['not there', {}, ALL.approvals],
    ['empty', { tier: ' ' }, ALL.approvals],
    ['null', { tier: null }, ALL.approvals],
  ])('by a tag takes hold only where the tag is there and equal; it is %s', (_what, tags, approvals) => {
    expect(asked(BY_TAG, tags).approvals).toEqual(approvals);
  });

  it('by a tag explains no stage that somebody set by hand: the tag can be set with it', () => {
    const guarded = (text: string, tags: Bag = {}) => {
      const policy = policyOf(`${POLICY}${text}`);
      return isGuarded(policy, version('1', { tags }), place, stageIn(policy, 'Production'));
    };
    expect(guarded(BY_TAG, { tier: 'low' })).toBe(true);
    expect(guarded(overrides(override(ANY, 'approvals: [], replace: true')))).toBe(false);
    const asking = override('{ tag: { tier: low } }', 'approvals: [{ from: [user:me] }], replace: true');
    const before = override(ANY, 'approvals: [], replace: true');
    expect(guarded(overrides(before, asking), { tier: 'low' })).toBe(true);
    expect(guarded(overrides(before, asking))).toBe(false);
  });

  it.each([
    [
      'with nothing to replace by',
      overrides(override(ANY, 'replace: true')),
      [
        'p.yml:13:85: "replace: true" beside nothing that it could put in the place of the rule. Give environment, approvals, checks, freeze, or take it out',
      ],
    ],
    [
      'that is switched off by false',
      overrides(override(ANY, 'checks: [], replace: false')),
      ['p.yml:13:97: overrides[0].transitions[0].replace is false; accepted: true'],
    ],
    [
      'beside another entry for the pair in the same override',
      'overrides:\n  - match: { name: x }\n    transitions:\n      - { from: Staging, to: Production, checks: [{ tag: a }] }\n      - { from: Staging, to: Production, checks: [], replace: true }\n',
      [
        'p.yml:16:9: an override lists Staging -> Production twice, and one of them has "replace: true". Say all of it in one entry, or make two overrides of it',
      ],
    ],
    [
      'an environment that an override after it names otherwise',
      overrides(override(ANY, 'environment: light, replace: true'), override(ANY, 'environment: production')),
      [
        'p.yml:14:85: two overrides that may match one asset give one transition two environments, light (line 13) and production. Name one environment in the transition, and others in entries of approvals',
      ],
    ],
    [
      'an environment, and asks nobody to release it',
      overrides(override(ANY, 'environment: light, approvals: [], replace: true')),
      [
        'p.yml:13:50: Staging -> Production names the environment light, but asks for no approval, so nobody would have to release it. Add "approvals: [{ from: [environment-reviewers] }]", or take the environment out',
      ],
    ],
    [
      'approvals where its transition requires a plan',
      `transitions-of-its-own`,
      [
        'p.yml:6:74: A -> B requires a plan, but asks for no approval, so no gate tells what was planned before it. Add an environment and approvals, or take "require-plan" out',
      ],
    ],
  ])('is refused %s', (_what, text, expected) => {
    const plan =
      'version: 1\nstages: { A: {}, B: {} }\ntransitions:\n  - { from: A, to: B, environment: e, require-plan: true, approvals: [{ from: [user:me] }] }\noverrides:\n  - { match: { name: x }, transitions: [{ from: A, to: B, approvals: [], replace: true }] }\n';
    const found = problemsOf(text === 'transitions-of-its-own' ? plan : `${POLICY}${text}`);
    expect(found.map((one) => one.replace(/:\d+: /u, ': '))).toEqual(
      expected.map((one) => one.replace(/:\d+: /u, ': ')),
    );
  });
});

describe('what an override loosens by replacing', () => {
  const notes = (text: string): string[] => policyOf(`${POLICY}${text}`).loosened.map(problemLine);

  it('is told with its line and that of what it takes away', () => {
    const entry = 'approvals: [{ from: [user:me] }], checks: [{ soak: 1h }], freeze: [], replace: true';
    const told = 'policy.yml:13:45: Staging -> Production, where this override matches,';
    const fix = 'Repeat it here unless that is meant';
    expect(notes(overrides(override(ANY, entry)))).toEqual([
      `${told} does not ask for 1 of team:acme/risk (policy.yml:9). ${fix}`,
      `${told} lacks the check "tag owner", or asks less of it (policy.yml:10). ${fix}`,
      `${told} lacks the check "soak 24h", or asks less of it (policy.yml:10). ${fix}`,
      `${told} lacks the freeze Fri 00:00 to 24:00 UTC (policy.yml:11). ${fix}`,
    ]);
  });

  it('counts what an override before it may have added', () => {
    const added = override('{ kind: model }', 'checks: [{ tag: card }]');
    const same = 'checks: [{ tag: owner }, { soak: 24h }], replace: true';
    expect(notes(overrides(added, override(ANY, same)))).toEqual([
      expect.stringMatching(/:14:.* lacks the check "tag card", or asks less of it \(policy\.yml:13\)/),
    ]);
    expect(notes(overrides(override('{ name: other }', 'checks: [{ tag: card }]'), override(ANY, same)))).toEqual([]);
  });

  it('is nothing where it asks for as much, and where an override only adds', () => {
    expect(notes(overrides(override(ANY, 'checks: [{ tag: owner }, { soak: 2d }], replace: true')))).toEqual([]);
    expect(notes(overrides(override(ANY, 'checks: [{ tag: card }]')))).toEqual([]);
  });
});

describe('on a base, an override that replaces', () => {
  const BASE = 'repo:acme/policies/base.yml@main';
  const problems = (base: string, own: string): string[] => {
    const text = `version: 1\nextends: ${BASE}\n${own}`;
    const loaded = loadPolicy(bytes(text), 'team.yml', 'github', bytes(`version: 1\n${base}`));
    return loaded.ok ? [] : loaded.error.map(problemLine);
  };
  const ADDED = `${RULES}${overrides(override(ANY, 'checks: [{ tag: card }]'))}`;
  const REPLACED = `${RULES}${overrides(override(ANY, 'checks: [{ tag: light }], replace: true'))}`;
  const replacing = (entry: string, match = ANY): string => overrides(override(match, `${entry}, replace: true`));

  it.each([
    ['by as much', RULES, 'checks: [{ tag: owner }, { soak: 24h }]'],
    ['by more', RULES, 'checks: [{ tag: owner, equals: me }, { soak: 48h }, { tag: card }]'],
    ['by all that the base adds too', ADDED, 'checks: [{ tag: owner }, { soak: 24h }, { tag: card }]'],
    ['by fewer approvers', RULES, 'approvals: [{ from: [team:acme/risk], comment-must-contain: plan-digest }]'],
  ])('may do so %s', (_how, base, entry) => {
    expect(problems(base, replacing(entry))).toEqual([]);
  });

  it.each([
    ['the rule asks for', RULES, 'checks: [{ tag: owner }]', /lacks the check "soak 24h".*base\.yml@main:9\)/],
    ['approvals give', RULES, 'approvals: []', /does not ask for 1 of team:acme\/risk.*base\.yml@main:8\)/],
    ['a freeze refuses', RULES, 'freeze: []', /lacks the freeze Fri.*base\.yml@main:10\)/],
    ['the environment proves', RULES, 'environment: light', /names the environment light.*base\.yml@main:\d+\)/],
    [
      'an override of the base adds',
      ADDED,
      'checks: [{ tag: owner }, { soak: 24h }]',
      /lacks the check "tag card".*base\.yml@main:12\)/,
    ],
    [
      'an override of the base asks for by replacing',
      REPLACED,
      'checks: [{ tag: owner }, { soak: 24h }]',
      /lacks the check "tag light".*base\.yml@main:12\)/,
    ],
    [
      'the rule asks of others than those whom the base lets off',
      REPLACED,
      'checks: [{ tag: light }]',
      /lacks the check "tag owner".*base\.yml@main:9\)/,
    ],
  ])('cannot take away what %s; both lines are named', (_what, base, entry, expected) => {
    const [first = ''] = problems(base, replacing(entry));
    expect(first).toMatch(/^team\.yml:4:\d+: Staging -> Production, where this override matches, /);
    expect(first).toMatch(expected);
    expect(first).toContain('which loosens the base');
  });

  it('may leave out what the base adds for others', () => {
    const own = replacing('checks: [{ tag: owner }, { soak: 24h }]', '{ name: credit }');
    expect(problems(ADDED, own)).toEqual([]);
  });
});
