import { describe, expect, it } from '@jest/globals';
import { ruleLosses } from '../../../src/core/policy/floor-rule.js';
import { loadPolicy } from '../../../src/core/policy/load.js';
import { isGuarded, type Policy } from '../../../src/core/policy/policy.js';
import { problemLine } from '../../../src/core/problem.js';
import { bytes, place, stageIn, version } from '../world.js';

const BASE_NAME = 'repo:acme/policies/base.yml@main';
const BASE = `version: 1
stages:
  None: { deletable: true, aliases: [Development] }
  Staging: { deployable: true }
  Production: { deployable: true, exclusive: { incumbent-to: Archived } }
  Archived: { deletable: true, hidden: true }
transitions:
  - from: None
    to: Staging
    checks: [{ tag: owner }]
  - from: Staging
    to: Production
    environment: { name: production, allowed-refs: [refs/heads/main, refs/heads/release/*], allowed-workflows: [.github/workflows/promote-*.yml] }
    approvals:
      - { from: [group:risk, team:acme/board] }
      - { from: [user:octocat], environment: legal, comment-must-contain: plan-digest }
    separate: [requester, job-owner]
    require-plan: true
    checks:
      - { metric: auc, source: job-free, min: 0.9, no-worse-than: incumbent, tolerance: 0.01 }
      - { lineage: [job] }
      - { soak: 24h }
    freeze: [{ days: [Fri], from: "16:00", time-zone: UTC }]
  - { from: Production, to: Archived, environment: production, approvals: [{ from: [environment-reviewers] }] }
  - { from: [None, Staging], to: Archived }
overrides:
  - match: { name: "fraud-*" }
    transitions:
      - { from: None, to: Staging, environment: fraud, approvals: [{ from: [environment-reviewers] }] }
rollback:
  - stage: Production
    displaced-to: Archived
    environment: emergency
    approvals: [{ from: [group:risk] }]
    review-within: 24h
people:
  dana: { github: 1, email: dana@acme.example }
  lee: { github: 2 }
groups:
  risk: [dana, lee]
`.replace('job-free', 'property');

const own = (text: string): string => `version: 1\nextends: ${BASE_NAME}\n${text}`;
const load = (text: string, base = BASE) => loadPolicy(bytes(own(text)), 'team.yml', 'github', bytes(base));
const problems = (text: string, base = BASE): string[] => {
  const loaded = load(text, base);
  return loaded.ok ? [] : loaded.error.map(problemLine);
};
function policyOf(text: string, base = BASE): Policy {
  const loaded = load(text, base);
  if (!loaded.ok) throw new Error(loaded.error.map(problemLine).join('\n'));
  return loaded.value;
}
const lineOf = (text: string, wanted: string): number => text.slice(0, text.indexOf(wanted)).split('\n').length;

/** The gate into Production as the base has it, with some of its lines written differently. */
const GATE = `  - from: Staging
    to: Production
    environment: { name: production, allowed-refs: [refs/heads/main, refs/heads/release/*], allowed-workflows: [.github/workflows/promote-*.yml] }
    approvals:
      - { from: [group:risk, team:acme/board] }
      - { from: [user:octocat], environment: legal, comment-must-contain: plan-digest }
    separate: [requester, job-owner]
    require-plan: true
    checks:
      - { metric: auc, source: property, min: 0.9, no-worse-than: incumbent, tolerance: 0.01 }
      - { lineage: [job] }
      - { soak: 24h }
    freeze: [{ days: [Fri], from: "16:00", time-zone: UTC }]
`;
const STAGES = BASE.slice(BASE.indexOf('stages:'), BASE.indexOf('transitions:'));
const ROLLBACK = BASE.slice(BASE.indexOf('rollback:'), BASE.indexOf('people:'));
const changed = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`there is no ${from}`);
  return text.replace(from, to);
};
const gate = (from: string, to: string): string => `transitions:\n${changed(GATE, from, to)}`;
const stages = (from: string, to: string): string => changed(STAGES, from, to);
const rollback = (from: string, to: string): string => changed(ROLLBACK, from, to);

describe('a policy on a base', () => {
  it.each([
    ['nothing of its own', ''],
    ['the gate as the base has it', `transitions:\n${GATE}`],
    ['the stages as the base has them', STAGES],
    ['the rollback as the base has it', ROLLBACK],
    ['approvers that are fewer', gate('[group:risk, team:acme/board]', '[user:dana]')],
    ['a group of its own with fewer members', `${gate('group:risk, ', 'group:few, ')}groups:\n  few: [lee]\n`],
    ['a group of the base with fewer members', 'groups:\n  risk: [lee]\n'],
    ['a person of the base said again', 'people:\n  lee: { github: 2 }\n'],
    ['a person and a group of its own', 'people:\n  ana: { github: 9 }\ngroups:\n  ours: [ana]\n'],
    ['one approval more', gate('    separate', '      - { from: [user:me], environment: mine }\n    separate')],
    ['one more who is separated', gate('[requester, job-owner]', '[requester, job-owner, author]')],
    ['a check more', gate('      - { soak: 24h }', '      - { soak: 24h }\n      - { tag: ticket }')],
    ['a longer soak', gate('24h', '2d')],
    ['a higher min', gate('min: 0.9', 'min: 0.95')],
    ['a smaller tolerance', gate('tolerance: 0.01', 'tolerance: 0')],
    ['more of the lineage', gate('[job]', '[job, commit]')],
    [
      'a tag that must have a value',
      'transitions: [{ from: None, to: Staging, checks: [{ tag: owner, equals: me }] }]\n',
    ],
    ['a freeze more', gate('freeze: [', 'freeze: [{ days: [Mon], time-zone: UTC }, ')],
    ['one ref of those of a glob', gate('refs/heads/main, refs/heads/release/*', 'refs/heads/release/7')],
    ['one workflow of those of a glob', gate('promote-*.yml', 'promote-us.yml')],
    [
      'an environment and approvals where there were none',
      'transitions: [{ from: [None, Staging], to: Archived, environment: e, approvals: [{ from: [user:me] }] }]\n',
    ],
    [
      'a reviewer of its own where any would do',
      'transitions: [{ from: Production, to: Archived, environment: production, approvals: [{ from: [user:me] }] }]\n',
    ],
    ['a transition removed', 'transitions: [{ from: Staging, to: Production, remove: true }]\n'],
    ['every way into a stage removed', "transitions: [{ from: '*', to: Archived, remove: true }]\n"],
    ['a stage that serves nothing any more', stages('Staging: { deployable: true }', 'Staging: {}')],
    ['a stage that keeps its versions', stages('{ deletable: true, hidden: true }', '{ hidden: true }')],
    ['a review that comes sooner', rollback('24h', '2h')],
    ['a ledger that is required', 'ledger: required\n'],
    [
      'an override that adds',
      'overrides: [{ match: { kind: model }, transitions: [{ from: Staging, to: Production, checks: [{ tag: ticket }] }] }]\n',
    ],
    [
      'an override that gives an environment',
      'overrides: [{ match: { kind: data }, transitions: [{ from: None, to: Staging, environment: e, approvals: [{ from: [user:me] }] }] }]\n',
    ],
  ])('may have %s', (_what, text) => {
    expect(problems(text)).toEqual([]);
  });

  const LOOSE: readonly [string, string, string, string][] = [
    [
      'removes the approvals',
      'transitions: [{ from: Production, to: Archived }]\n',
      'names no environment',
      '{ from: Production, to: Archived',
    ],
    [
      'lists others as approvers',
      gate('[group:risk, team:acme/board]', '[group:risk, user:me]'),
      'does not ask for 1 of group:risk',
      '- { from: [group:risk',
    ],
    [
      'lists a team as an approver',
      gate('team:acme/board', 'team:acme/everybody'),
      'does not ask for 1 of group:risk',
      '- { from: [group:risk',
    ],
    [
      'drops one entry of approvals',
      gate('      - { from: [user:octocat], environment: legal, comment-must-contain: plan-digest }\n', ''),
      'does not ask for 1 of user:octocat',
      '- { from: [user:octocat]',
    ],
    [
      'moves an approval into another environment',
      gate('environment: legal', 'environment: ours'),
      'does not ask for 1 of user:octocat',
      '- { from: [user:octocat]',
    ],
    [
      'does not ask for the digest',
      gate(', comment-must-contain: plan-digest', ''),
      'does not ask for 1 of user:octocat',
      '- { from: [user:octocat]',
    ],
    [
      'names another environment',
      gate('name: production', 'name: sandbox'),
      'names the environment sandbox',
      '- from: Staging',
    ],
    [
      'lets administrators bypass',
      gate('name: production', 'name: production, forbid-admin-bypass: false'),
      'sets forbid-admin-bypass to false',
      '- from: Staging',
    ],
    [
      'lets re-runs finish',
      gate('name: production', 'name: production, allow-reruns: true'),
      'lets re-runs finish',
      '- from: Staging',
    ],
    [
      'lets other refs ask',
      gate('refs/heads/main, ', 'refs/heads/*, '),
      'lets runs on refs/heads/*',
      '- from: Staging',
    ],
    [
      'leaves the refs out',
      gate('allowed-refs: [refs/heads/main, refs/heads/release/*], ', ''),
      "lets runs on the policy's ref ask",
      '- from: Staging',
    ],
    [
      'lets any workflow ask',
      gate(', allowed-workflows: [.github/workflows/promote-*.yml]', ''),
      'lets any workflow ask',
      '- from: Staging',
    ],
    ['separates fewer', gate('[requester, job-owner]', '[requester]'), 'lets the job-owner approve', '- from: Staging'],
    ['separates nobody', gate('[requester, job-owner]', '[]'), 'lets the requester approve', '- from: Staging'],
    ['requires no plan', gate('require-plan: true', 'require-plan: false'), 'requires no plan', '- from: Staging'],
    ['lacks a check', gate('      - { lineage: [job] }\n', ''), 'lacks the check "lineage"', '- { lineage'],
    ['lowers a min', gate('min: 0.9', 'min: 0.89'), 'lacks the check "metric auc"', '- { metric'],
    ['raises a tolerance', gate('tolerance: 0.01', 'tolerance: 0.02'), 'lacks the check "metric auc"', '- { metric'],
    [
      'reads the metric elsewhere',
      gate('source: property', 'source: tag'),
      'lacks the check "metric auc"',
      '- { metric',
    ],
    [
      'compares with no incumbent',
      gate(', no-worse-than: incumbent, tolerance: 0.01', ''),
      'lacks the check "metric auc"',
      '- { metric',
    ],
    ['waits less', gate('24h', '23h'), 'lacks the check "soak 24h"', '- { soak'],
    ['thaws a freeze', gate('from: "16:00"', 'from: "17:00"'), 'lacks the freeze Fri 16:00 to 24:00 UTC', 'freeze:'],
    ['freezes in another time zone', gate('time-zone: UTC', 'time-zone: Asia/Tokyo'), 'lacks the freeze', 'freeze:'],
    [
      'adds a transition',
      'allow-cycles: false\ntransitions: [{ from: None, to: Production, environment: production, approvals: [{ from: [group:risk] }] }]\n',
      'adds the transition None -> Production',
      'transitions:',
    ],
    [
      'opens every way into a stage',
      "transitions: [{ from: '*', to: Staging }]\n",
      'adds the transition Archived -> Staging',
      'transitions:',
    ],
    ['adds a stage', stages('  Archived', '  Hot: { deployable: true }\n  Archived'), 'lists the stages', 'None: {'],
    ['takes a stage out', 'stages:\n  None: {}\n  Staging: {}\n', 'lists the stages None, Staging', 'None: {'],
    [
      'puts the stages in another order',
      'stages:\n  Staging: {}\n  None: {}\n  Production: {}\n  Archived: {}\n',
      'lists the stages Staging, None',
      'None: {',
    ],
    [
      'makes a stage deployable',
      stages('{ deletable: true, aliases', '{ deployable: true, deletable: true, aliases'),
      'None is deployable',
      'None: {',
    ],
    [
      'makes a stage deletable',
      stages('Production: {', 'Production: { deletable: true,'),
      'Production is deletable',
      'Production: {',
    ],
    [
      'lets many hold a stage',
      stages(', exclusive: { incumbent-to: Archived }', ''),
      'Production does something else with its incumbent',
      'Production: {',
    ],
    [
      'sends the incumbent elsewhere',
      stages('incumbent-to: Archived', 'incumbent-to: Staging'),
      'does something else with its incumbent',
      'Production: {',
    ],
    [
      'displaces on request only',
      stages('incumbent-to: Archived', 'incumbent-to: Archived, when: requested'),
      'does something else with its incumbent',
      'Production: {',
    ],
    [
      'makes a stage exclusive that sends its incumbent past a gate',
      stages('Staging: { deployable: true }', 'Staging: { deployable: true, exclusive: { incumbent-to: Production } }'),
      'Staging does something else',
      'Staging: {',
    ],
    [
      'gives a stage another alias',
      stages('[Development]', '[Development, Live]'),
      'None has other aliases',
      'None: {',
    ],
    [
      'matches a stage in any case',
      stages('Staging: {', 'Staging: { any-case: true,'),
      'Staging is spelt in another way',
      'Staging: {',
    ],
    ['shows a hidden stage', stages(', hidden: true', ''), 'Archived is not hidden', 'Archived: {'],
    [
      'makes what nobody named deployable',
      stages('  Archived', '  Unregistered: { deployable: true }\n  Archived'),
      'Unregistered is deployable',
      'None: {',
    ],
    ['allows cycles', 'allow-cycles: true\n', 'allows cycles', 'transitions:'],
    ['needs no ledger', 'ledger: optional\n', 'makes the ledger optional', 'transitions:'],
    ['disables a rule', 'disable: [approve-production]\n', 'disables approve-production', 'transitions:'],
    [
      'adds a rollback',
      ROLLBACK.replaceAll('Production', 'Staging').replace('displaced-to: Archived', 'displaced-to: None'),
      'adds the rollback of Staging',
      'transitions:',
    ],
    [
      'rolls back with other approvers',
      rollback('group:risk', 'user:me'),
      'the rollback of Production does not ask for',
      'approvals: [{ from: [group:risk] }]',
    ],
    [
      'rolls back to elsewhere',
      rollback('displaced-to: Archived', 'displaced-to: Staging'),
      'moves the holder to Staging',
      '- stage: Production',
    ],
    ['is reviewed later', rollback('24h', '48h'), 'is reviewed within 48h', '- stage: Production'],
    [
      'is reviewed by others',
      rollback('    review-within', '    review-by: [user:me]\n    review-within'),
      'lets others review it',
      '- stage: Production',
    ],
    [
      'makes a person somebody else',
      'people:\n  dana: { github: 666 }\n',
      'makes dana of people somebody else',
      'dana: {',
    ],
    [
      'gives a person a second account',
      'people:\n  dana: { github: [1, 666], email: dana@acme.example }\n',
      'makes dana of people somebody else',
      'dana: {',
    ],
    ['adds to a group', 'groups:\n  risk: [dana, lee, me]\n', 'adds me to the group risk', 'risk: ['],
  ];
  it.each(LOOSE)('that %s is refused, with both lines', (_what, text, says, inBase) => {
    const found = problems(text).filter((line) => line.includes(says));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^team\.yml:\d+:\d+: /);
    expect(BASE).toContain(inBase);
    expect(found[0]).toContain(`${BASE_NAME}:${lineOf(BASE, inBase)})`);
  });
});

describe('somebody of a team who wants past the base', () => {
  it('names a person after a login of the base, and the base still means the login', () => {
    const text = `people:\n  octocat: { github: 666 }\ntransitions:\n${GATE}`;
    expect(problems(text)).toEqual([expect.stringContaining('does not ask for 1 of user:octocat')]);
    const policy = policyOf('people:\n  octocat: { github: 666 }\n');
    const approvals = [...policy.rules.values()].flatMap((rule) => rule.approvals.flatMap(({ value }) => value.from));
    expect(approvals).toContainEqual({ is: 'user', login: 'octocat' });
  });

  it('splits a human in two, and who is one human is still the base’s to say', () => {
    const policy = policyOf('people:\n  mal: { github: 3 }\n  lory: { email: mal@acme.example }\n');
    expect(policy.people.map(({ name }) => name)).toEqual(['dana', 'lee']);
    expect(problems('people:\n  mal: { github: 1 }\n')).toEqual([
      expect.stringContaining('dana and mal share the id of GitHub 1'),
    ]);
  });

  it('removes the gate into Production, and what somebody set by hand still needs an explanation', () => {
    const policy = policyOf('transitions: [{ from: Staging, to: Production, remove: true }]\n');
    expect(isGuarded(policy, version('1'), place, stageIn(policy, 'Production'))).toBe(true);
  });

  it('puts an environment of a team in front of the one that an override of the base gives', () => {
    const text = (environment: string) =>
      `transitions: [{ from: None, to: Staging, environment: ${environment}, approvals: [{ from: [user:me] }], checks: [{ tag: owner }] }]\n`;
    expect(problems(text('sandbox'))).toEqual([
      expect.stringMatching(/None -> Staging names the environment sandbox, where the base names fraud/),
    ]);
    expect(problems(text('{ name: fraud, allow-reruns: true }'))).toEqual([
      expect.stringContaining('None -> Staging lets re-runs finish'),
    ]);
  });

  it('gives an environment where there was none, with more refs than the policy’s own', () => {
    const wide = 'environment: { name: e, allowed-refs: ["refs/heads/*"] }, approvals: [{ from: [user:me] }]';
    const says = [expect.stringContaining('lets runs on refs/heads/* ask')];
    expect(problems(`transitions: [{ from: Staging, to: Archived, ${wide} }]\n`)).toEqual(says);
    const override = `overrides: [{ match: { kind: data }, transitions: [{ from: Staging, to: Archived, ${wide} }] }]\n`;
    expect(problems(override)).toEqual(says);
  });

  it('takes a release for a review, or a review for a release', () => {
    const [rule] = policyOf('').rules.values();
    if (rule === undefined) throw new Error('no rule');
    const from = [{ is: 'user', login: 'dana' }] as const;
    const value = { from, count: 1, environment: null, comment: null };
    const released = { ...rule, approvals: [{ value: { ...value, via: 'environment' as const }, at: rule.at }] };
    const reviewed = { ...rule, approvals: [{ value: { ...value, via: 'pull-request' as const }, at: rule.at }] };
    const losses = (own: typeof rule, base: typeof rule) => ruleLosses(own, base).map(({ what }) => what);
    expect(losses(reviewed, reviewed)).toEqual([]);
    expect(losses(reviewed, released)).toEqual(['does not ask for 1 of user:dana']);
    expect(losses(released, reviewed)).toEqual(['does not ask for 1 of user:dana through the pull request']);
  });

  it('lets one approval stand for two of the base', () => {
    const [rule] = policyOf('').rules.values();
    if (rule === undefined) throw new Error('no rule');
    const from = [{ is: 'user', login: 'dana' }] as const;
    const entry = {
      value: { from, count: 1, via: 'environment', environment: 'legal', comment: null },
      at: rule.at,
    } as const;
    const losses = ruleLosses({ ...rule, approvals: [entry] }, { ...rule, approvals: [entry, entry] });
    expect(losses.map(({ what }) => what)).toEqual(['does not ask for 1 of user:dana through legal']);
  });

  it('adds a max, which turns around what is better than the incumbent', () => {
    const base = BASE.replace('min: 0.9, ', '');
    const text = gate('min: 0.9, ', 'max: 1, ');
    expect(problems(text, base)).toEqual([expect.stringContaining('lacks the check "metric auc"')]);
  });

  it('names a stage twice by characters that look alike', () => {
    expect(problems(stages('  Archived', '  Prοduction: { deployable: true }\n  Archived'))).toEqual([
      expect.stringContaining('lists the stages'),
    ]);
  });

  it('cannot hide a loosening behind a tightening of the same transition', () => {
    const text = gate('[requester, job-owner]', '[requester, author]');
    expect(problems(text)).toEqual([expect.stringContaining('lets the job-owner approve')]);
  });

  it('gets every loosening told at once', () => {
    expect(problems('ledger: optional\nallow-cycles: true\ndisable: [forward-only]\n')).toHaveLength(3);
  });
});

describe('the base of a policy', () => {
  it('may extend a preset, and is its floor with it', () => {
    const base = 'version: 1\nextends: default\n';
    expect(policyOf('', base).rules.size).toBe(5);
    expect(problems('transitions: [{ from: Staging, to: Production }]\n', base)).toEqual([
      expect.stringMatching(/^team\.yml:3:\d+: Staging -> Production .*\(preset:default:\d+\)/),
      expect.stringContaining('does not ask for 1 of environment-reviewers'),
    ]);
  });

  it('has its own faults told on its own lines', () => {
    expect(problems('', 'version: 1\nextends: default\nstagse: {}\n')).toEqual([
      expect.stringMatching(/^repo:acme\/policies\/base\.yml@main:3:1: .*stagse/),
    ]);
  });

  it('may extend no base of its own', () => {
    expect(problems('', 'version: 1\nextends: repo:acme/other/base.yml@main\n')).toEqual([
      `${BASE_NAME}:2:1: the base extends a base of its own, "repo:acme/other/base.yml@main", and only one is read. Let the base extend a preset, or nothing`,
    ]);
  });

  it('is named by the line that needs it where it was not read', () => {
    const loaded = loadPolicy(bytes(own('')), 'team.yml', 'github');
    expect(loaded.ok ? [] : loaded.error.map(problemLine)).toEqual([
      `team.yml:2:1: the base "${BASE_NAME}" was not read`,
    ]);
  });
});
