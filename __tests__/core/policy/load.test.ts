import { describe, expect, it } from '@jest/globals';
import { problemsOf } from '../world.js';

const STAGES = 'version: 1\nstages: { A: {}, B: { exclusive: { incumbent-to: C } }, C: { hidden: true } }\n';
const POLICY = `${STAGES}transitions:\n  - { from: A, to: B }\n  - { from: B, to: C }\n`;

const indented = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => `${' '.repeat(width)}${line}\n`)
    .join('');
/** A policy whose second transition, from A to B, says this as well; it starts on line 7. */
const transition = (text: string): string =>
  `${STAGES}transitions:\n  - { from: B, to: C }\n  - from: A\n    to: B\n${indented(text, 4)}`;
/** A policy with these overrides; they start on line 7. */
const override = (text: string): string => `${POLICY}overrides:\n${indented(text, 2)}`;
/** A policy with these stages; they start on line 3. */
const stages = (text: string): string => `version: 1\nstages:\n${indented(text, 2)}transitions: []\n`;

// What is wrong, the policy, and each problem as the user reads it: where, what, and what to do.
const BAD: readonly [string, string, readonly string[]][] = [
  [
    'an unknown key at the top',
    `${POLICY}transition: []\n`,
    ['p.yml:6:1: unknown key "transition" in the policy. Did you mean "transitions"?'],
  ],
  [
    'an unknown key far from any',
    `${POLICY}xyzzy: 1\n`,
    [
      'p.yml:6:1: unknown key "xyzzy" in the policy. Known: version, extends, disable, stages, transitions, overrides, allow-cycles, ledger, rollback, people, groups, waivers',
    ],
  ],
  [
    'an unknown key of a stage',
    stages('A: { deployble: true }'),
    ['p.yml:3:8: unknown key "deployble" in stages.A. Did you mean "deployable"?'],
  ],
  [
    'an unknown key of exclusive',
    stages('A: { exclusive: { incumbent-to: B, wen: always } }\nB: {}'),
    ['p.yml:3:38: unknown key "wen" in stages.A.exclusive. Did you mean "when"?'],
  ],
  [
    'an unknown key of a transition',
    transition('aprovals: []'),
    ['p.yml:7:5: unknown key "aprovals" in transitions[1]. Did you mean "approvals"?'],
  ],
  [
    'an unknown key of an approval',
    transition('environment: e\napprovals: [{ from: [environment-reviewers], cont: 1 }]'),
    ['p.yml:8:50: unknown key "cont" in transitions[1].approvals[0]. Did you mean "count"?'],
  ],
  [
    'a soak without a unit',
    transition('checks: [{ soak: 24 }]'),
    ['p.yml:7:16: transitions[1].checks[0].soak must be a string, not the number 24'],
  ],
  [
    'a soak of another form',
    transition('checks: [{ soak: 1.5h }]'),
    ['p.yml:7:16: "1.5h" is no length of time. Write it as 30m, 24h or 7d'],
  ],
  [
    'a soak with a key that it does not have',
    transition('checks: [{ soak: 24h, in: Staging }]'),
    ['p.yml:7:27: unknown key "in" in transitions[1].checks[0]. Known: soak'],
  ],
  [
    'an unknown key of an environment',
    transition('environment: { name: e, forbid-admin-by-pass: true }'),
    [
      'p.yml:7:29: unknown key "forbid-admin-by-pass" in transitions[1].environment. Did you mean "forbid-admin-bypass"?',
    ],
  ],
  [
    'an unknown key of a tag check',
    transition('checks: [{ tag: owner, equal: x }]'),
    ['p.yml:7:28: unknown key "equal" in transitions[1].checks[0]. Did you mean "equals"?'],
  ],
  [
    'an unknown key of a metric check',
    transition('checks: [{ metric: m, source: tag, min: 1, tolerence: 0.1 }]'),
    ['p.yml:7:48: unknown key "tolerence" in transitions[1].checks[0]. Did you mean "tolerance"?'],
  ],
  [
    'an unknown kind of check',
    transition('checks: [{ metrik: m, source: tag, min: 1 }]'),
    ['p.yml:7:16: transitions[1].checks[0] names no kind of check. Did you mean "metric"?'],
  ],
  [
    'a check of two kinds',
    transition('checks: [{ metric: m, tag: t, source: tag, min: 1 }]'),
    [
      'p.yml:7:16: unknown key "metric" in transitions[1].checks[0]. Known: tag, equals',
      'p.yml:7:35: unknown key "source" in transitions[1].checks[0]. Known: tag, equals',
      'p.yml:7:48: unknown key "min" in transitions[1].checks[0]. Known: tag, equals',
      'p.yml:7:27: unknown key "tag" in transitions[1].checks[0]. Known: metric, source, min, max, no-worse-than, tolerance',
    ],
  ],
  [
    'an empty check',
    transition('checks: [{}]'),
    ['p.yml:7:14: transitions[1].checks[0] names no kind of check. Kinds: tag, metric, lineage, soak'],
  ],
  [
    'an unknown key of a match',
    override('- match: { nme: x }\n  transitions: [{ from: A, to: B }]'),
    ['p.yml:7:14: unknown key "nme" in overrides[0].match. Did you mean "name"?'],
  ],
  [
    'an unknown key of an override',
    override('- match: { name: x }\n  transition: [{ from: A, to: B }]\n  transitions: [{ from: A, to: B }]'),
    ['p.yml:8:5: unknown key "transition" in overrides[0]. Did you mean "transitions"?'],
  ],
  [
    'a key called __proto__',
    `${POLICY}__proto__: { version: 1 }\n`,
    [
      'p.yml:6:1: unknown key "__proto__" in the policy. Known: version, extends, disable, stages, transitions, overrides, allow-cycles, ledger, rollback, people, groups, waivers',
    ],
  ],
  [
    'a key called constructor',
    `${POLICY}constructor: 1\n`,
    [
      'p.yml:6:1: unknown key "constructor" in the policy. Known: version, extends, disable, stages, transitions, overrides, allow-cycles, ledger, rollback, people, groups, waivers',
    ],
  ],
  [
    'a key in camel case',
    `${POLICY}allowCycles: true\n`,
    ['p.yml:6:1: unknown key "allowCycles" in the policy. Did you mean "allow-cycles"?'],
  ],
  ['a duplicate key', `${POLICY}version: 1\n`, ['p.yml:6:1: the key "version" is given twice. Keep one of them']],
  [
    'a duplicate stage',
    stages('A: {}\nB: {}\nA: { hidden: true }'),
    ['p.yml:5:3: the key "A" is given twice. Keep one of them'],
  ],
  [
    'a duplicate key in flow',
    stages('A: { hidden: true, hidden: false }'),
    ['p.yml:3:22: the key "hidden" is given twice. Keep one of them'],
  ],
  [
    'a pair listed twice',
    `${POLICY}  - { from: A, to: B, checks: [{ tag: owner }] }\n`,
    ['p.yml:6:5: the transition A -> B is listed twice (first at line 4). Keep one of them'],
  ],
  [
    'a pair listed twice in one list',
    transition('').replace('from: A', 'from: [A, A]'),
    ['p.yml:5:5: the transition A -> B is listed twice (first at line 5). Keep one of them'],
  ],
  [
    'two wildcards for one pair',
    `${STAGES}allow-cycles: true\ntransitions:\n  - { from: '*', to: B }\n  - { from: '*', to: B }\n  - { from: B, to: C }\n`,
    [
      'p.yml:6:5: the transition A -> B is listed twice (first at line 5). Keep one of them',
      'p.yml:6:5: the transition C -> B is listed twice (first at line 5). Keep one of them',
    ],
  ],
  [
    'a cycle',
    `${POLICY}  - { from: C, to: A }\n`,
    ['p.yml:6:5: the transitions form a cycle: A -> B -> C -> A. Take one out, or set "allow-cycles: true"'],
  ],
  [
    'a short cycle',
    `${POLICY}  - { from: B, to: A }\n`,
    ['p.yml:6:5: the transitions form a cycle: A -> B -> A. Take one out, or set "allow-cycles: true"'],
  ],
  [
    'a transition to itself',
    `${POLICY}  - { from: A, to: A }\n`,
    ['p.yml:6:7: a transition from A to itself. Take it out'],
  ],
  [
    'an unreachable stage',
    `version: 1\nstages: { A: {}, B: {}, D: {} }\ntransitions: [{ from: A, to: B }]\n`,
    ['p.yml:2:25: no transition leads to the stage D. Add one, or take the stage out'],
  ],
  [
    'a cycle that wildcards make',
    `version: 1\nstages: { A: {}, B: {} }\ntransitions:\n  - { from: '*', to: A }\n  - { from: '*', to: B }\n`,
    ['p.yml:4:5: the transitions form a cycle: A -> B -> A. Take one out, or set "allow-cycles: true"'],
  ],
  [
    'an unknown stage in from',
    `${POLICY}  - { from: Aa, to: C }\n`,
    ['p.yml:6:7: there is no stage "Aa". Did you mean "A"?'],
  ],
  [
    'an unknown stage in a list of from',
    `${POLICY}  - { from: [A, Nope], to: C }\n`,
    ['p.yml:6:17: there is no stage "Nope". Stages: A, B, C'],
  ],
  [
    'an unknown stage in to',
    `${POLICY}  - { from: A, to: Prodction }\n`,
    ['p.yml:6:16: there is no stage "Prodction". Stages: A, B, C'],
  ],
  [
    'an unknown stage of the incumbent',
    stages('A: { exclusive: { incumbent-to: Bb } }\nB: {}').replace('[]', '[{ from: A, to: B }]'),
    ['p.yml:3:3: the incumbent of A goes to "Bb", which is no stage. Did you mean "B"?'],
  ],
  [
    'an incumbent that stays',
    `version: 1\nstages:\n  A: {}\n  B: { exclusive: { incumbent-to: B } }\ntransitions: [{ from: A, to: B }]\n`,
    ['p.yml:4:3: the incumbent of B cannot stay in B. Name another stage'],
  ],
  [
    'an unknown stage in an override',
    override('- match: { name: x }\n  transitions: [{ from: A, to: BB }]'),
    ['p.yml:8:30: there is no stage "BB". Did you mean "B"?'],
  ],
  [
    'a wildcard in a list',
    `${POLICY}  - { from: ['*'], to: C }\n`,
    ['p.yml:6:14: there is no stage "*". Did you mean "A"?'],
  ],
  [
    'a stage in other case',
    `${POLICY}  - { from: a, to: C }\n`,
    ['p.yml:6:7: there is no stage "a". Did you mean "A"?'],
  ],
  [
    'Unregistered in a transition',
    `${POLICY.replace('C: { hidden: true }', 'C: { hidden: true }, Unregistered: { deployable: true }')}  - { from: Unregistered, to: A }\n`,
    ['p.yml:6:7: Unregistered cannot be in a transition. Registering makes a new asset in the first stage'],
  ],
  [
    'Unregistered under another name',
    `version: 1\nstages:\n  A: {}\n  unregistered: {}\ntransitions: [{ from: A, to: unregistered }]\n`,
    [
      'p.yml:4:3: the stage name "unregistered" is reserved: Unregistered is for assets that nobody named. Use another name',
    ],
  ],
  [
    'an alias Unregistered',
    `version: 1\nstages:\n  A: { aliases: [Unregistered] }\ntransitions: []\n`,
    [
      'p.yml:3:3: the stage name "Unregistered" is reserved: Unregistered is for assets that nobody named. Use another name',
    ],
  ],
  [
    'names that differ by case',
    `version: 1\nstages:\n  A: {}\n  a: {}\ntransitions: [{ from: A, to: a }]\n`,
    ['p.yml:4:3: the stage names "A" and "a" look alike. Rename one of them'],
  ],
  [
    'names that look alike',
    `version: 1\nstages:\n  Prod: {}\n  Рrоd: {}\ntransitions: [{ from: Prod, to: Рrоd }]\n`,
    ['p.yml:4:3: the stage names "Prod" and "Рrоd" look alike. Rename one of them'],
  ],
  [
    'names in two Unicode forms',
    `version: 1\nstages:\n  "Pr\\u00fcf": {}\n  "Pru\\u0308f": {}\ntransitions: [{ from: "Pr\\u00fcf", to: "Pru\\u0308f" }]\n`,
    ['p.yml:4:3: the stage names "Pr\u00fcf" and "Pru\u0308f" look alike. Rename one of them'],
  ],
  [
    'names that differ by a space',
    `version: 1\nstages:\n  Prod: {}\n  "Prod ": {}\ntransitions: [{ from: Prod, to: "Prod " }]\n`,
    ['p.yml:4:3: the stage names "Prod" and "Prod " look alike. Rename one of them'],
  ],
  [
    'an alias that is another stage',
    `version: 1\nstages:\n  A: {}\n  B: { aliases: [A] }\ntransitions: [{ from: A, to: B }]\n`,
    ['p.yml:4:3: the stage names "A" and "A" look alike. Rename one of them'],
  ],
  [
    'an alias that looks like another alias',
    `version: 1\nstages:\n  A: { aliases: [Live] }\n  B: { aliases: [LIVE] }\ntransitions: [{ from: A, to: B }]\n`,
    ['p.yml:4:3: the stage names "Live" and "LIVE" look alike. Rename one of them'],
  ],
  [
    'a name with a character that cannot be seen',
    `version: 1\nstages:\n  A: {}\n  "B\\u200b": {}\ntransitions: [{ from: A, to: "B\\u200b" }]\n`,
    ['p.yml:4:3: the stage name "B\u200b" holds a character that cannot be seen. Use another name'],
  ],
  [
    'a name with the separator of pairs',
    `version: 1\nstages:\n  A: {}\n  "B\\0C": {}\ntransitions: [{ from: A, to: "B\\0C" }]\n`,
    ['p.yml:4:3: the stage name "B\\u0000C" holds a character that cannot be seen. Use another name'],
  ],
  [
    'a stage named *',
    `version: 1\nstages:\n  A: {}\n  '*': {}\ntransitions: [{ from: A, to: '*' }]\n`,
    ['p.yml:4:3: the stage name "*" means every stage in a transition. Use another name'],
  ],
  [
    'an empty name',
    `version: 1\nstages: { "": {} }\ntransitions: []\n`,
    ['p.yml:2:11: stages has a key that is empty. Give it a name'],
  ],
  [
    'a name that is a number',
    `version: 1\nstages: { 1: {} }\ntransitions: []\n`,
    ['p.yml:2:11: a key must be a string. Put it in quotes'],
  ],
  [
    'a name that is null',
    `version: 1\nstages: { ~: {} }\ntransitions: []\n`,
    ['p.yml:2:11: a key must be a string. Put it in quotes'],
  ],
  ['a list as the policy', '- version: 1\n', ['p.yml:1:1: the policy must be a mapping, not a list']],
  ['a text as the policy', 'version 1\n', ['p.yml:1:1: the policy must be a mapping, not the string "version 1"']],
  [
    'no version',
    POLICY.replace('version: 1\n', ''),
    ['p.yml:1:1: the policy lacks the key "version". Start with "version: 1"'],
  ],
  ['another version', POLICY.replace('version: 1', 'version: 2'), ['p.yml:1:1: version is 2; accepted: 1']],
  ['the version as text', POLICY.replace('version: 1', 'version: "1"'), ['p.yml:1:1: version is "1"; accepted: 1']],
  [
    'stages as a list',
    'version: 1\nstages: [A, B]\ntransitions: []\n',
    ['p.yml:2:1: stages must be a mapping, not a list'],
  ],
  [
    'no stages',
    'version: 1\ntransitions: []\n',
    ['p.yml:1:1: the policy has no stages. List stages, or add "extends: default"'],
  ],
  [
    'an empty mapping of stages',
    'version: 1\nstages: {}\ntransitions: []\n',
    ['p.yml:2:1: stages has no entries. Give at least one, or take it out'],
  ],
  [
    'a stage as a text',
    stages('A: deployable'),
    ['p.yml:3:3: stages.A must be a mapping or nothing, not the string "deployable"'],
  ],
  ['a stage as a list', stages('A: [deployable]'), ['p.yml:3:3: stages.A must be a mapping or nothing, not a list']],
  [
    'a flag as a text',
    stages('A: { deployable: "yes" }'),
    ['p.yml:3:8: stages.A.deployable must be true or false, not the string "yes"'],
  ],
  [
    'a flag in YAML 1.1',
    stages('A: { deployable: yes }'),
    ['p.yml:3:8: stages.A.deployable must be true or false, not the string "yes"'],
  ],
  [
    'aliases as a text',
    stages('A: { aliases: B }'),
    ['p.yml:3:8: stages.A.aliases must be a list, not the string "B"'],
  ],
  [
    'an alias as a number',
    stages('A: { aliases: [1] }'),
    ['p.yml:3:18: stages.A.aliases[0] must be a string, not the number 1'],
  ],
  [
    'exclusive as a text',
    stages('A: { exclusive: Archived }'),
    ['p.yml:3:8: stages.A.exclusive must be true or false or a mapping, not the string "Archived"'],
  ],
  [
    'exclusive without a stage',
    stages('A: { exclusive: {} }'),
    ['p.yml:3:8: stages.A.exclusive lacks the key "incumbent-to"'],
  ],
  [
    'exclusive at an unknown time',
    stages('A: { exclusive: { incumbent-to: B, when: never } }\nB: {}'),
    ['p.yml:3:38: stages.A.exclusive.when is "never"; accepted: always, requested'],
  ],
  [
    'exclusive: true and nothing hidden',
    `version: 1\nstages:\n  A: {}\n  B: { exclusive: true }\ntransitions: [{ from: A, to: B }]\n`,
    [
      'p.yml:4:3: B is exclusive, but no stage is hidden, so where its incumbent goes is open. Write exclusive: { incumbent-to: STAGE }',
    ],
  ],
  [
    'exclusive: true and two hidden',
    `version: 1\nstages:\n  A: {}\n  B: { exclusive: true }\n  H: { hidden: true }\n  I: { hidden: true }\ntransitions: [{ from: A, to: B }, { from: B, to: [H] }]\n`.replace(
      '[H]',
      'H',
    ),
    [
      'p.yml:4:3: B is exclusive, but 2 stages are hidden, so where its incumbent goes is open. Write exclusive: { incumbent-to: STAGE }',
    ],
  ],
  [
    'only Unregistered',
    'version: 1\nstages: { Unregistered: {} }\ntransitions: []\n',
    ['p.yml:2:1: the policy has no stages. List stages, or add "extends: default"'],
  ],
  [
    'transitions as a mapping',
    `${STAGES}transitions: { from: A, to: B }\n`,
    ['p.yml:3:1: transitions must be a list, not a mapping'],
  ],
  [
    'a transition as a text',
    `${STAGES}transitions:\n  - A to B\n`,
    ['p.yml:4:5: transitions[0] must be a mapping, not the string "A to B"'],
  ],
  ['a transition without to', `${STAGES}transitions:\n  - from: A\n`, ['p.yml:4:5: transitions[0] lacks the key "to"']],
  [
    'from as a number',
    `${STAGES}transitions:\n  - { from: 1, to: B }\n`,
    ['p.yml:4:7: transitions[0].from must be a string or a list, not the number 1'],
  ],
  [
    'from as an empty list',
    `${STAGES}transitions:\n  - { from: [], to: B }\n`,
    ['p.yml:4:7: transitions[0].from has no entries. Give at least one, or take it out'],
  ],
  [
    'from as a list of numbers',
    `${STAGES}transitions:\n  - { from: [1], to: B }\n`,
    ['p.yml:4:14: transitions[0].from[0] must be a string, not the number 1'],
  ],
  [
    'to as a list',
    `${STAGES}transitions:\n  - { from: A, to: [B] }\n`,
    ['p.yml:4:16: transitions[0].to must be a string, not a list'],
  ],
  [
    'checks as a mapping',
    transition('checks: { tag: owner }'),
    ['p.yml:7:5: transitions[1].checks must be a list, not a mapping'],
  ],
  [
    'a check as a text',
    transition('checks: [owner]'),
    ['p.yml:7:14: transitions[1].checks[0] must be a mapping, not the string "owner"'],
  ],
  [
    'a tag as a number',
    transition('checks: [{ tag: 1 }]'),
    ['p.yml:7:16: transitions[1].checks[0].tag must be a string, not the number 1'],
  ],
  [
    'an empty tag',
    transition('checks: [{ tag: "" }]'),
    ['p.yml:7:16: transitions[1].checks[0].tag is empty. Give it a text, or take the key out'],
  ],
  [
    'equals as a boolean',
    transition('checks: [{ tag: signed, equals: true }]'),
    ['p.yml:7:29: transitions[1].checks[0].equals must be a string, not the boolean true'],
  ],
  [
    'a metric without a source',
    transition('checks: [{ metric: m, min: 1 }]'),
    ['p.yml:7:14: transitions[1].checks[0] lacks the key "source"'],
  ],
  [
    'a metric of an unknown source',
    transition('checks: [{ metric: m, source: properties, min: 1 }]'),
    ['p.yml:7:27: transitions[1].checks[0].source is "properties"; accepted: property, tag, file, job'],
  ],
  [
    'a bound as a text',
    transition('checks: [{ metric: m, source: tag, min: "0.9" }]'),
    ['p.yml:7:40: transitions[1].checks[0].min must be a number, not the string "0.9"'],
  ],
  [
    'a bound that is infinite',
    transition('checks: [{ metric: m, source: tag, min: .inf }]'),
    ['p.yml:7:45: not a finite number. Write another value'],
  ],
  [
    'a bound that is no number',
    transition('checks: [{ metric: m, source: tag, min: .NaN }]'),
    ['p.yml:7:45: not a finite number. Write another value'],
  ],
  [
    'a negative tolerance',
    transition('checks: [{ metric: m, source: tag, no-worse-than: incumbent, tolerance: -1 }]'),
    ['p.yml:7:66: transitions[1].checks[0].tolerance is -1; the least is 0'],
  ],
  [
    'no-worse-than something else',
    transition('checks: [{ metric: m, source: tag, no-worse-than: production }]'),
    ['p.yml:7:40: transitions[1].checks[0].no-worse-than is "production"; accepted: incumbent'],
  ],
  [
    'a metric without a bound',
    transition('checks: [{ metric: m, source: tag }]'),
    ['p.yml:7:14: metric m has no bound: give min, max or no-worse-than'],
  ],
  [
    'a metric with bounds that cross',
    transition('checks: [{ metric: m, source: tag, min: 2, max: 1 }]'),
    ['p.yml:7:14: metric m: min 2 is greater than max 1, so nothing passes'],
  ],
  [
    'a metric whose better way is open',
    transition('checks: [{ metric: m, source: tag, min: 1, max: 2, no-worse-than: incumbent }]'),
    ['p.yml:7:14: metric m: with both min and max, no-worse-than does not say which way is better; leave one out'],
  ],
  [
    'a tolerance of nothing',
    transition('checks: [{ metric: m, source: tag, min: 1, tolerance: 0.1 }]'),
    ['p.yml:7:14: metric m: tolerance means nothing without no-worse-than'],
  ],
  [
    'no-worse-than into a stage that has no incumbent',
    `${STAGES}transitions:\n  - { from: A, to: B }\n  - from: B\n    to: C\n    checks: [{ metric: m, source: tag, no-worse-than: incumbent }]\n`,
    ["p.yml:7:14: metric m must be no lower than the incumbent's, but C is not exclusive, so it has no incumbent"],
  ],
  [
    'a check of the mirror tag',
    transition('checks: [{ tag: stage, equals: B }]'),
    ['p.yml:7:14: the tag stage mirrors the stage, so a check of it judges nothing. Take it out'],
  ],
  [
    'approvals without an environment',
    transition('approvals: [{ from: [environment-reviewers] }]'),
    [
      'p.yml:7:17: A -> B asks for approvals, but names no environment. Add "environment: NAME", the protected environment that releases the job',
    ],
  ],
  [
    'two approvals through one click',
    transition('environment: e\napprovals: [{ from: [environment-reviewers], count: 2 }]'),
    [
      'p.yml:8:17: A -> B asks for 2 approvals through the environment e, which one click releases: nobody can meet that. Ask for one, or give each an environment of its own',
    ],
  ],
  [
    'two entries through one click',
    transition('environment: e\napprovals:\n  - { from: [environment-reviewers] }\n  - { from: ["user:dana"] }'),
    [
      'p.yml:10:9: A -> B asks for 2 approvals through the environment e, which one click releases: nobody can meet that. Ask for one, or give each an environment of its own',
    ],
  ],
  [
    'a count of none',
    transition('environment: e\napprovals: [{ from: [environment-reviewers], count: 0 }]'),
    ['p.yml:8:50: transitions[1].approvals[0].count is 0; the least is 1'],
  ],
  [
    'a count of one and a half',
    transition('environment: e\napprovals: [{ from: [environment-reviewers], count: 1.5 }]'),
    ['p.yml:8:50: transitions[1].approvals[0].count must be a whole number, not the number 1.5'],
  ],
  [
    'approvals from nobody',
    transition('environment: e\napprovals: [{ from: [] }]'),
    ['p.yml:8:19: transitions[1].approvals[0].from has no entries. Give at least one, or take it out'],
  ],
  [
    'approvals from a text',
    transition('environment: e\napprovals: [{ from: environment-reviewers }]'),
    ['p.yml:8:19: transitions[1].approvals[0].from must be a list, not the string "environment-reviewers"'],
  ],
  [
    'approvals as a text',
    transition('environment: e\napprovals: environment-reviewers'),
    ['p.yml:8:5: transitions[1].approvals must be a list, not the string "environment-reviewers"'],
  ],
  [
    'an approver of no form',
    transition('environment: e\napprovals: [{ from: [dana] }]'),
    ['p.yml:8:26: "dana" is not an approver. Use user:NAME, team:ORG/SLUG, group:NAME or environment-reviewers'],
  ],
  [
    'a team without an organization',
    transition('environment: e\napprovals: [{ from: ["team:model-risk"] }]'),
    [
      'p.yml:8:26: "team:model-risk" is not an approver. Use user:NAME, team:ORG/SLUG, group:NAME or environment-reviewers',
    ],
  ],
  [
    'a team too deep',
    transition('environment: e\napprovals: [{ from: ["team:a/b/c"] }]'),
    ['p.yml:8:26: "team:a/b/c" is not an approver. Use user:NAME, team:ORG/SLUG, group:NAME or environment-reviewers'],
  ],
  [
    'a user without a name',
    transition('environment: e\napprovals: [{ from: ["user:"] }]'),
    ['p.yml:8:26: "user:" is not an approver. Use user:NAME, team:ORG/SLUG, group:NAME or environment-reviewers'],
  ],
  [
    'an unknown way of approving',
    transition('environment: e\napprovals: [{ from: [environment-reviewers], via: email }]'),
    ['p.yml:8:50: transitions[1].approvals[0].via is "email"; accepted: environment, pull-request'],
  ],
  [
    'an empty environment',
    transition('environment: ""\napprovals: [{ from: [environment-reviewers] }]'),
    ['p.yml:7:5: transitions[1].environment is empty. Give it a text, or take the key out'],
  ],
  [
    'an environment without a name',
    transition('environment: { forbid-admin-bypass: true }'),
    ['p.yml:7:5: transitions[1].environment lacks the key "name"'],
  ],
  [
    'an environment as a list',
    transition('environment: [e]'),
    ['p.yml:7:5: transitions[1].environment must be a string or a mapping, not a list'],
  ],
  [
    'separate as a text',
    transition('separate: requester'),
    ['p.yml:7:5: transitions[1].separate must be a list, not the string "requester"'],
  ],
  [
    'separating an unknown person',
    transition('separate: [reviewer]'),
    ['p.yml:7:16: transitions[1].separate[0] is "reviewer"; accepted: requester, job-owner, author, pusher, merger'],
  ],
  [
    'extends an unknown preset',
    'version: 1\nextends: defualt\n',
    ['p.yml:2:1: there is no preset "defualt". Did you mean "default"?'],
  ],
  [
    'extends __proto__',
    'version: 1\nextends: __proto__\n',
    ['p.yml:2:1: there is no preset "__proto__". Presets: default, mlflow'],
  ],
  ['extends a list', 'version: 1\nextends: [default]\n', ['p.yml:2:1: extends must be a string, not a list']],
  [
    'disable without a preset',
    `${POLICY}disable: [forward-only]\n`,
    ['p.yml:6:1: "disable" needs a preset to disable rules of. Add "extends: default"'],
  ],
  [
    'disable an unknown rule',
    'version: 1\nextends: default\ndisable: [archive-incumbents]\n',
    [
      'p.yml:3:11: disable[0] is "archive-incumbents"; accepted: forward-only, approve-production, archive-incumbent. Did you mean "archive-incumbent"?',
    ],
  ],
  [
    'remove false',
    'version: 1\nextends: default\ntransitions:\n  - { from: None, to: Archived, remove: false }\n',
    ['p.yml:4:33: transitions[0].remove is false; accepted: true'],
  ],
  [
    'remove a pair that is missing',
    'version: 1\nextends: default\ntransitions:\n  - { from: None, to: Production, remove: true }\n',
    ['p.yml:4:5: nothing to remove: the preset has no transition None -> Production'],
  ],
  [
    'remove without a preset',
    `${POLICY}  - { from: A, to: C, remove: true }\n`,
    ['p.yml:6:5: nothing to remove: the preset has no transition A -> C'],
  ],
  [
    'remove every pair to a stage to which none leads',
    'version: 1\nextends: default\ntransitions:\n  - { from: "*", to: None, remove: true }\n',
    ['p.yml:4:5: nothing to remove: the preset has no transition to None'],
  ],
  [
    'remove and ask for more',
    'version: 1\nextends: default\ntransitions:\n  - from: None\n    to: Archived\n    remove: true\n    checks: [{ tag: owner }]\n',
    ['p.yml:7:5: "checks" means nothing beside "remove: true". Take one of the two out'],
  ],
  [
    'remove what makes a stage reachable',
    'version: 1\nextends: default\ntransitions:\n  - { from: Staging, to: Production, remove: true }\n',
    ['preset:default:7:3: no transition leads to the stage Production. Add one, or take the stage out'],
  ],
  [
    'stages without those of the preset’s transitions',
    'version: 1\nextends: default\nstages:\n  None: {}\n  Staging: {}\n  Archived: {}\n',
    [
      'p.yml:3:1: there is no stage "Production", and the preset\'s transition Staging -> Production needs it. Keep the stage, or add the transition { from: Staging, to: Production, remove: true }',
      'p.yml:3:1: there is no stage "Production", and the preset\'s transition Production -> Archived needs it. Keep the stage, or add the transition { from: Production, to: Archived, remove: true }',
    ],
  ],
  [
    'a way back though the preset is forward only',
    'version: 1\nextends: default\ntransitions:\n  - { from: Production, to: Staging }\n',
    [
      'p.yml:4:5: the transitions form a cycle: Staging -> Production -> Staging. Take one out, or set "allow-cycles: true"',
    ],
  ],
  [
    'disable the archiving that a check needs',
    'version: 1\nextends: default\ndisable: [archive-incumbent]\ntransitions:\n  - { from: Staging, to: Production, checks: [{ metric: m, source: tag, no-worse-than: incumbent }] }\n',
    [
      "p.yml:5:47: metric m must be no lower than the incumbent's, but Production is not exclusive, so it has no incumbent",
    ],
  ],
  [
    'disable forward-only and forbid cycles',
    'version: 1\nextends: default\ndisable: [forward-only]\nallow-cycles: false\n',
    [
      'preset:default:11:5: the transitions form a cycle: None -> Staging -> None. Take one out, or set "allow-cycles: true"',
    ],
  ],
  [
    'an override for a missing pair',
    override('- match: { name: x }\n  transitions: [{ from: C, to: A, checks: [{ tag: t }] }]'),
    [
      'p.yml:8:19: an override for C -> A, a transition that the policy does not have. List the transition first; overrides only add to one',
    ],
  ],
  [
    'an override of nothing',
    override('- match: {}\n  transitions: [{ from: A, to: B }]'),
    ['p.yml:7:5: overrides[0].match has no entries. Give at least one, or take it out'],
  ],
  [
    'an override without transitions',
    override('- match: { name: x }\n  transitions: []'),
    ['p.yml:8:5: overrides[0].transitions has no entries. Give at least one, or take it out'],
  ],
  [
    'an override of no tags',
    override('- match: { tag: {} }\n  transitions: [{ from: A, to: B }]'),
    ['p.yml:7:14: overrides[0].match.tag has no entries. Give at least one, or take it out'],
  ],
  [
    'an override of a tag that is a number',
    override('- match: { tag: { level: 1 } }\n  transitions: [{ from: A, to: B }]'),
    ['p.yml:7:21: overrides[0].match.tag.level must be a string, not the number 1'],
  ],
  [
    'an override of an unknown kind',
    override('- match: { kind: models }\n  transitions: [{ from: A, to: B }]'),
    [
      'p.yml:7:14: overrides[0].match.kind is "models"; accepted: model, data, environment, component. Did you mean "model"?',
    ],
  ],
  [
    'an override with approvals and no environment',
    override(
      '- match: { name: x }\n  transitions:\n    - { from: A, to: B, approvals: [{ from: [environment-reviewers] }] }',
    ),
    [
      'p.yml:9:39: A -> B asks for approvals, but names no environment. Add "environment: NAME", the protected environment that releases the job',
    ],
  ],
  [
    'an override that asks for a second click',
    `${STAGES}transitions:\n  - { from: B, to: C }\n  - { from: A, to: B, environment: e, approvals: [{ from: [environment-reviewers] }] }\noverrides:\n  - match: { name: x }\n    transitions:\n      - { from: A, to: B, approvals: [{ from: ["user:dana"] }] }\n`,
    [
      'p.yml:9:39: A -> B asks for 2 approvals through the environment e, which one click releases: nobody can meet that. Ask for one, or give each an environment of its own',
    ],
  ],
  [
    'an override that names another environment',
    `${STAGES}transitions:\n  - { from: B, to: C }\n  - { from: A, to: B, environment: e, approvals: [{ from: [environment-reviewers] }] }\noverrides:\n  - match: { name: x }\n    transitions:\n      - { from: A, to: B, environment: f }\n`,
    [
      'p.yml:9:27: an override names the environment f, its transition e. An override only adds: name the same environment, or none',
    ],
  ],
  [
    'an override that names two environments',
    override(
      '- match: { name: x }\n  transitions:\n    - { from: A, to: B, environment: e }\n    - { from: A, to: B, environment: f, approvals: [{ from: [environment-reviewers] }] }',
    ),
    [
      'p.yml:10:27: an override names the environment f, its transition e. An override only adds: name the same environment, or none',
    ],
  ],
  [
    'an override without a bound',
    override('- match: { name: x }\n  transitions:\n    - { from: A, to: B, checks: [{ metric: m, source: tag }] }'),
    ['p.yml:9:36: metric m has no bound: give min, max or no-worse-than'],
  ],
  [
    'an override that removes',
    override('- match: { name: x }\n  transitions:\n    - { from: A, to: B, remove: true }'),
    [
      'p.yml:9:27: unknown key "remove" in overrides[0].transitions[0]. Known: from, to, environment, approvals, checks, freeze, replace',
    ],
  ],
  [
    'an override that separates nobody',
    override('- match: { name: x }\n  transitions:\n    - { from: A, to: B, separate: [] }'),
    [
      'p.yml:9:27: unknown key "separate" in overrides[0].transitions[0]. Known: from, to, environment, approvals, checks, freeze, replace',
    ],
  ],
  [
    'allow-cycles as a text',
    `${POLICY}allow-cycles: "true"\n`,
    ['p.yml:6:1: allow-cycles must be true or false, not the string "true"'],
  ],
  ['an unknown ledger', `${POLICY}ledger: off\n`, ['p.yml:6:1: ledger is "off"; accepted: required, optional']],
  [
    'not-serving',
    transition('checks:\n  - tag: owner\n  - not-serving: true'),
    ['p.yml:9:9: the check "not-serving" is not available yet. Take it out until it is'],
  ],
  [
    'a metric of the job',
    transition('checks: [{ metric: m, source: job, min: 1 }]'),
    ['p.yml:7:27: reading a metric from the job is not available yet. Take it out until it is'],
  ],
  [
    'a metric of the job in an override',
    override('- match: { name: x }\n  transitions: [{ from: A, to: B, checks: [{ metric: m, source: job, min: 1 }] }]'),
    ['p.yml:8:59: reading a metric from the job is not available yet. Take it out until it is'],
  ],
  ['an empty file', '', ['p.yml:1:1: the policy is empty. Start with "version: 1"']],
  ['only comments', '# nothing\n', ['p.yml:1:1: the policy must be a mapping, not empty']],
  [
    'two documents',
    `${POLICY}---\n${POLICY}`,
    ['p.yml:6:1: YAML: more than one document. Leave out the "---" between them'],
  ],
  ['a tab', 'version: 1\nstages:\n\tA: {}\n', ['p.yml:3:1: YAML: a tab where spaces must be. Indent with spaces']],
  [
    'broken flow',
    'version: 1\nstages: { A: {}\ntransitions: []\n',
    [
      'p.yml:3:1: YAML: Flow map in block collection must be sufficiently indented and end with a }. Mend it; text with signs of YAML in it goes in quotes',
    ],
  ],
  [
    'a quote that does not end',
    'version: 1\nextends: "default\n',
    ['p.yml:3:1: YAML: Missing closing "quote. Mend it; text with signs of YAML in it goes in quotes'],
  ],
  ['YAML 1.1', `%YAML 1.1\n---\n${POLICY}`, ['p.yml:1:1: the policy asks for YAML 1.1. Leave the %YAML directive out']],
  [
    'YAML 1.3',
    `%YAML 1.3\n---\n${POLICY}`,
    ['p.yml:1:7: YAML: Unsupported YAML version 1.3. Mend it; text with signs of YAML in it goes in quotes'],
  ],
  [
    'a merge key',
    `version: 1\nstages:\n  A: &a { deletable: true }\n  B:\n    <<: *a\ntransitions: [{ from: A, to: B }]\n`,
    ['p.yml:5:5: merge keys (<<) are not allowed. Write the keys out'],
  ],
  [
    'a custom tag',
    `version: 1\nstages:\n  A: !secret {}\n`,
    ['p.yml:3:6: the tag !secret is not allowed. Take it out'],
  ],
  ['a custom tag on a scalar', `version: !int 1\n`, ['p.yml:1:10: the tag !int is not allowed. Take it out']],
  ['a tag of YAML 1.1', `version: 1\nstages: !!omap [A: {}]\n`, ['p.yml:2:1: stages must be a mapping, not a list']],
  [
    'binary',
    `version: 1\nextends: !!binary ZGVmYXVsdA==\n`,
    ['p.yml:2:19: neither a text, a number, true, false nor null. Write another value'],
  ],
  [
    'an alias without an anchor',
    'version: 1\nstages: *s\n',
    ['p.yml:2:9: *s has no anchor &s before it. Write the value out'],
  ],
  [
    'an alias before its anchor',
    'version: 1\nstages: { A: *a, B: &a {} }\n',
    ['p.yml:2:14: *a has no anchor &a before it. Write the value out'],
  ],
  [
    'an alias in its own anchor',
    'version: 1\nstages: &s { A: *s }\n',
    ['p.yml:2:17: *s stands inside its own anchor. Write the value out'],
  ],
  [
    'an alias as a key',
    'version: 1\nstages:\n  A: { aliases: [&b B] }\n  *b : {}\n',
    ['p.yml:4:3: a key must be a string. Put it in quotes'],
  ],
  ['a key that is a list', 'version: 1\n? [a, b]\n: 1\n', ['p.yml:2:3: a key must be a string. Put it in quotes']],
  [
    'a wrong value behind an alias',
    `version: 1\nstages:\n  A: &flags { hidden: 1 }\n  B: *flags\ntransitions: []\n`,
    [
      'p.yml:3:15: stages.A.hidden must be true or false, not the number 1',
      'p.yml:3:15: stages.B.hidden must be true or false, not the number 1',
    ],
  ],
  [
    'a wrong value after an alias',
    `version: 1\nstages:\n  A: &flags { hidden: true }\n  B: *flags\n  C: { hidden: 1 }\ntransitions: []\n`,
    ['p.yml:5:8: stages.C.hidden must be true or false, not the number 1'],
  ],
  [
    'a transition behind an alias, listed twice',
    `${STAGES}transitions:\n  - { from: B, to: C }\n  - &t { from: A, to: B }\n  - *t\n`,
    ['p.yml:6:5: the transition A -> B is listed twice (first at line 5). Keep one of them'],
  ],
];

describe('a policy with', () => {
  it.each(BAD)('%s is refused', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});

describe('a policy with several problems', () => {
  it('names all of them, each at its place', () => {
    const text =
      'version: 2\nstages:\n  A: { hiden: true }\n  B: 1\ntransitions:\n  - { from: A }\n  - { from: 1, to: "" }\n';
    expect(problemsOf(text)).toEqual([
      'p.yml:1:1: version is 2; accepted: 1',
      'p.yml:3:8: unknown key "hiden" in stages.A. Did you mean "hidden"?',
      'p.yml:4:3: stages.B must be a mapping or nothing, not the number 1',
      'p.yml:6:5: transitions[0] lacks the key "to"',
      'p.yml:7:7: transitions[1].from must be a string or a list, not the number 1',
      'p.yml:7:16: transitions[1].to is empty. Give it a text, or take the key out',
    ]);
  });

  it('names those of one transition though another is wrong in a similar way', () => {
    expect(problemsOf(`${STAGES}transitions:\n  - { from: 1, to: B }\n  - { from: "", to: B }\n`)).toEqual([
      'p.yml:4:7: transitions[0].from must be a string or a list, not the number 1',
      'p.yml:5:7: transitions[1].from is empty. Give it a text, or take the key out',
    ]);
  });

  it('names a key that is a number as a key, not as an index', () => {
    expect(problemsOf('version: 1\nstages:\n  A: {}\n  "12": { foo: 1 }\n')).toEqual([
      expect.stringContaining('p.yml:4:11: unknown key "foo" in stages.12.'),
    ]);
  });
});
