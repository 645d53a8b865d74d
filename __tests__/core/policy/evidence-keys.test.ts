import { describe, expect, it } from '@jest/globals';
import { pair, type Rule } from '../../../src/core/policy/policy.js';
import { policyOf, problemsOf } from '../world.js';

/** The keys that say who may approve, through which gates, and when: `people`, `groups`, options, freezes, plans. */

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
/** A policy that says this at the top, from line 6 on. */
const top = (text: string): string => `${POLICY}${text}\n`;
const gated = (environment: string, approvals = '[{ from: [environment-reviewers] }]'): string =>
  transition(`environment: ${environment}\napprovals: ${approvals}`);
const freeze = (text: string): string => transition(`freeze: [${text}]`);

// What is wrong, the policy, and each problem as the user reads it: where, what, and what to do.
const BAD: readonly [string, string, readonly string[]][] = [
  [
    'reviewers of an environment for a pull request',
    transition('approvals: [{ from: [environment-reviewers], via: pull-request }]'),
    [
      'p.yml:7:17: A -> B asks for an approval of environment-reviewers via pull-request, which no environment releases. Name users, teams or groups in "from"',
    ],
  ],
  [
    'an environment of a pull request',
    gated('e', '[{ from: ["user:lee"], via: pull-request, environment: e }]'),
    [
      'p.yml:8:17: A -> B asks for an approval via pull-request through the environment e, which releases no pull request. Take "environment" out of the entry, or write "via: environment"',
    ],
  ],
  [
    'more reviews than people',
    transition('approvals: [{ from: ["user:lee", "user:LEE"], via: pull-request, count: 2 }]'),
    [
      'p.yml:7:17: A -> B asks for 2 approvals of user:lee, user:LEE, and the policy knows only 1 of them in GitHub: nobody can meet that. Add whom you mean to people, with "github: ID"',
    ],
  ],
  [
    'no environment for one of two approvals',
    transition('approvals: [{ from: ["user:kim"], via: pull-request }, { from: ["user:lee"] }]'),
    [
      'p.yml:7:60: A -> B asks for approvals, but names no environment. Add "environment: NAME", the protected environment that releases the job',
    ],
  ],
  ['people as a list', top('people: [dana]'), ['p.yml:6:1: people must be a mapping, not a list']],
  [
    'a human as a number',
    top('people: { dana: 583231 }'),
    ['p.yml:6:11: people.dana must be a mapping, not the number 583231'],
  ],
  [
    'a human without an account',
    top('people: { dana: {} }'),
    ['p.yml:6:11: people.dana has no entries. Give at least one, or take it out'],
  ],
  [
    'an unknown account of a human',
    top('people: { dana: { gitub: 1 } }'),
    ['p.yml:6:19: unknown key "gitub" in people.dana. Did you mean "github"?'],
  ],
  [
    'a login as the id of GitHub',
    top('people: { dana: { github: dana } }'),
    ['p.yml:6:19: people.dana.github must be a whole number or a list, not the string "dana"'],
  ],
  [
    'an id of GitHub as a text',
    top('people: { dana: { github: "583231" } }'),
    ['p.yml:6:19: people.dana.github must be a whole number or a list, not the string "583231"'],
  ],
  [
    'an id of GitHub that is none',
    top('people: { dana: { github: 0 } }'),
    ['p.yml:6:19: people.dana.github is 0; the least is 1'],
  ],
  [
    'an id of GitHub that no number holds',
    top('people: { dana: { github: 9007199254740993 } }'),
    ['p.yml:6:19: people.dana.github is 9007199254740992; the most is 9007199254740991'],
  ],
  [
    'an id of GitHub with a fraction',
    top('people: { dana: { github: 1.5 } }'),
    ['p.yml:6:19: people.dana.github must be a whole number or a list, not the number 1.5'],
  ],
  [
    'no ids of GitHub',
    top('people: { dana: { github: [] } }'),
    ['p.yml:6:19: people.dana.github has no entries. Give at least one, or take it out'],
  ],
  [
    'an object id that is none',
    top('people: { dana: { entra: dana } }'),
    ['p.yml:6:19: "dana" is no object id of Microsoft Entra. Take it from `az ad user show --id ADDRESS --query id`'],
  ],
  [
    'a list with an object id that is none',
    top('people: { dana: { entra: [6f9c0c1e-0000-0000-0000-00000000000] } }'),
    [
      'p.yml:6:27: "6f9c0c1e-0000-0000-0000-00000000000" is no object id of Microsoft Entra. Take it from `az ad user show --id ADDRESS --query id`',
    ],
  ],
  [
    'an address that is none',
    top('people: { dana: { email: dana } }'),
    ['p.yml:6:19: "dana" is no address. Write it as dana@acme.example'],
  ],
  [
    'an address with a space',
    top('people: { dana: { email: "dana@acme.example " } }'),
    ['p.yml:6:19: "dana@acme.example " is no address. Write it as dana@acme.example'],
  ],
  [
    'two people with one id of GitHub',
    top('people:\n  dana: { github: 1 }\n  lee: { github: [2, 1] }'),
    ['p.yml:8:10: dana and lee share the id of GitHub 1: one human would count twice. Make them one entry of people'],
  ],
  [
    'two people with one object id in other case',
    top(
      'people:\n  dana: { entra: 6f9c0c1e-0000-0000-0000-000000000000 }\n  lee: { entra: 6F9C0C1E-0000-0000-0000-000000000000 }',
    ),
    [
      'p.yml:8:10: dana and lee share the object id 6f9c0c1e-0000-0000-0000-000000000000: one human would count twice. Make them one entry of people',
    ],
  ],
  [
    'two people with one address in other case',
    top('people:\n  dana: { email: dana@acme.example }\n  lee: { email: Dana@ACME.example }'),
    [
      'p.yml:8:10: dana and lee share the address dana@acme.example: one human would count twice. Make them one entry of people',
    ],
  ],
  [
    'a human twice',
    top('people:\n  dana: { github: 1 }\n  dana: { github: 2 }'),
    ['p.yml:8:3: the key "dana" is given twice. Keep one of them'],
  ],
  [
    'people whose names look alike',
    top('people:\n  dana: { github: 1 }\n  Dana: { github: 2 }'),
    ['p.yml:8:3: "dana" and "Dana" of people look alike. Rename one'],
  ],
  [
    'people whose names look alike in another script',
    top('people:\n  dana: { github: 1 }\n  d\u0430na: { github: 2 }'),
    ['p.yml:8:3: "dana" and "dаna" of people look alike. Rename one'],
  ],
  [
    'a human without a name',
    top('people: { "": { github: 1 } }'),
    ['p.yml:6:11: people has a key that is empty. Give it a name'],
  ],
  [
    'a human whose name is a number',
    top('people: { 1: { github: 1 } }'),
    ['p.yml:6:11: a key must be a string. Put it in quotes'],
  ],
  ['groups as a list', top('groups: [dana]'), ['p.yml:6:1: groups must be a mapping, not a list']],
  [
    'a group as a text',
    top('groups: { leads: dana }'),
    ['p.yml:6:11: groups.leads must be a list, not the string "dana"'],
  ],
  [
    'a group of nobody',
    top('groups: { leads: [] }'),
    ['p.yml:6:11: groups.leads has no entries. Give at least one, or take it out'],
  ],
  [
    'a group without a name',
    top('groups: { "": [dana] }'),
    ['p.yml:6:11: groups has a key that is empty. Give it a name'],
  ],
  [
    'a member who is a number',
    top('groups: { leads: [583231] }'),
    ['p.yml:6:19: groups.leads[0] must be a string, not the number 583231'],
  ],
  [
    'a member who is neither a key of people nor a login',
    top('people: { dana-smith: { github: 1 } }\ngroups: { leads: [dana smith] }'),
    ['p.yml:7:19: "dana smith" is neither in people nor a login. Did you mean "dana-smith"?'],
  ],
  [
    'a member who is an address',
    top('groups: { leads: [dana@acme.example] }'),
    ['p.yml:6:19: "dana@acme.example" is neither in people nor a login. Use a login, or add an entry to people'],
  ],
  [
    'a member who looks like a key of people',
    top('people: { dana: { github: 1 } }\ngroups: { leads: [Dana] }'),
    ['p.yml:7:19: "Dana" looks like dana of people and is another name. Write it as dana'],
  ],
  [
    'a member who is listed twice',
    top('groups: { leads: [dana, lee, dana] }'),
    ['p.yml:6:30: the group leads lists dana twice. Keep one'],
  ],
  [
    'a member who is listed twice, in other case',
    top('groups: { leads: [dana, DANA] }'),
    ['p.yml:6:25: the group leads lists DANA twice. Keep one'],
  ],
  [
    'a member with the word user',
    top('groups: { leads: ["user:dana"] }'),
    ['p.yml:6:19: "user:dana" is no name. Write dana'],
  ],
  [
    'a group in a group',
    top('groups: { leads: [dana], all: ["group:leads"] }'),
    ['p.yml:6:32: "group:leads" is no name of a human. List humans here, and name groups and teams in "from"'],
  ],
  [
    'a team in a group',
    top('groups: { leads: ["team:acme/risk"] }'),
    ['p.yml:6:19: "team:acme/risk" is no name of a human. List humans here, and name groups and teams in "from"'],
  ],
  [
    'a bot in a group',
    top('groups: { leads: ["release[bot]"] }'),
    ['p.yml:6:19: release[bot] is a bot, and a bot cannot approve. Name a human'],
  ],
  [
    'groups whose names look alike',
    top('groups:\n  leads: [dana]\n  LEADS: [lee]'),
    ['p.yml:8:3: "leads" and "LEADS" of groups look alike. Rename one'],
  ],
  [
    'a group that is missing',
    gated('e', '[{ from: ["group:leads"] }]'),
    ['p.yml:8:26: there is no group "leads". Add it to "groups"'],
  ],
  [
    'a group that is misspelt',
    `${gated('e', '[{ from: ["group:laeds"] }]')}groups: { leads: [dana] }\n`,
    ['p.yml:8:26: there is no group "laeds". Groups: leads'],
  ],
  [
    'a group that is missing in an override',
    `${override(
      '- match: { name: x }\n  transitions:\n    - { from: A, to: B, environment: e, approvals: [{ from: ["group:x"] }] }',
    )}groups: { leads: [dana] }\n`,
    ['p.yml:9:64: there is no group "x". Groups: leads'],
  ],
  [
    'a group called __proto__ that is missing',
    gated('e', '[{ from: ["group:__proto__"] }]'),
    ['p.yml:8:26: there is no group "__proto__". Add it to "groups"'],
  ],
  [
    'a group without a name in from',
    gated('e', '[{ from: ["group:"] }]'),
    ['p.yml:8:26: "group:" is not an approver. Use user:NAME, team:ORG/SLUG, group:NAME or environment-reviewers'],
  ],
  [
    'an approver who looks like a key of people',
    `${gated('e', '[{ from: ["user:Dana"] }]')}people: { dana: { github: 1 } }\n`,
    ['p.yml:8:26: "Dana" looks like dana of people and is another name. Write it as dana'],
  ],
  [
    'an approver with a space',
    gated('e', '[{ from: ["user: dana"] }]'),
    ['p.yml:8:26: " dana" is neither in people nor a login. Use a login, or add an entry to people'],
  ],
  [
    'an approver who is a bot',
    gated('e', '[{ from: ["user:release[bot]"] }]'),
    ['p.yml:8:26: release[bot] is a bot, and a bot cannot approve. Name a human'],
  ],
  [
    'an approver who is an address',
    gated('e', '[{ from: ["user:dana@acme.example"] }]'),
    ['p.yml:8:26: "dana@acme.example" is neither in people nor a login. Use a login, or add an entry to people'],
  ],
  [
    'a team with a space',
    gated('e', '[{ from: ["team: acme/risk"] }]'),
    [
      'p.yml:8:26: "team: acme/risk" is not an approver. Use user:NAME, team:ORG/SLUG, group:NAME or environment-reviewers',
    ],
  ],
  [
    'an environment of an approval that is empty',
    gated('e', '[{ from: [environment-reviewers], environment: "" }]'),
    ['p.yml:8:50: transitions[1].approvals[0].environment is empty. Give it a text, or take the key out'],
  ],
  [
    'an environment of an approval with options',
    gated('e', '[{ from: [environment-reviewers], environment: { name: f } }]'),
    ['p.yml:8:50: transitions[1].approvals[0].environment must be a string, not a mapping'],
  ],
  [
    'an environment of an approval and none of the transition',
    transition('approvals: [{ from: [environment-reviewers], environment: f }]'),
    [
      'p.yml:7:17: A -> B asks for approvals, but names no environment. Add "environment: NAME", the protected environment that releases the job',
    ],
  ],
  [
    'an environment of an approval that differs in case from the transition’s',
    transition(
      'environment: e\napprovals:\n  - { from: [environment-reviewers] }\n  - { from: [environment-reviewers], environment: E }',
    ),
    ['p.yml:10:9: the environments e and E differ in the case of letters only. Write both the same'],
  ],
  [
    'environments of approvals that differ in case',
    gated(
      'e',
      '[{ from: [environment-reviewers], environment: f }, { from: [environment-reviewers], environment: F }]',
    ),
    ['p.yml:8:68: the environments f and F differ in the case of letters only. Write both the same'],
  ],
  [
    'two entries through one environment of theirs',
    gated('e', '[{ from: [environment-reviewers], environment: f }, { from: ["user:dana"], environment: f }]'),
    [
      'p.yml:8:68: A -> B asks for 2 approvals through the environment f, which one click releases: nobody can meet that. Ask for one, or give each an environment of its own',
    ],
  ],
  [
    'two of one entry through an environment of its own',
    gated('e', '[{ from: [environment-reviewers], environment: f, count: 2 }]'),
    [
      'p.yml:8:17: A -> B asks for 2 approvals through the environment f, which one click releases: nobody can meet that. Ask for one, or give each an environment of its own',
    ],
  ],
  [
    'an override with a second approval through one environment',
    gated('e', '[{ from: [environment-reviewers], environment: f }]') +
      'overrides:\n  - match: { name: x }\n    transitions:\n      - { from: A, to: B, approvals: [{ from: [environment-reviewers], environment: f }] }\n',
    [
      'p.yml:12:39: A -> B asks for 2 approvals through the environment f, which one click releases: nobody can meet that. Ask for one, or give each an environment of its own',
    ],
  ],
  [
    'an override whose environment differs in case',
    gated('e') +
      'overrides:\n  - match: { name: x }\n    transitions:\n      - { from: A, to: B, approvals: [{ from: [environment-reviewers], environment: E }] }\n',
    ['p.yml:12:39: the environments e and E differ in the case of letters only. Write both the same'],
  ],
  [
    'a comment that must contain something else',
    gated('e', '[{ from: [environment-reviewers], comment-must-contain: digest }]'),
    ['p.yml:8:50: transitions[1].approvals[0].comment-must-contain is "digest"; accepted: plan-digest'],
  ],
  [
    'an unknown key of the environment',
    gated('{ name: e, allowed-ref: [refs/heads/main] }'),
    ['p.yml:7:29: unknown key "allowed-ref" in transitions[1].environment. Did you mean "allowed-refs"?'],
  ],
  [
    'forbid-admin-bypass as a text',
    gated('{ name: e, forbid-admin-bypass: "no" }'),
    ['p.yml:7:29: transitions[1].environment.forbid-admin-bypass must be true or false, not the string "no"'],
  ],
  [
    'allow-reruns as a text',
    gated('{ name: e, allow-reruns: always }'),
    ['p.yml:7:29: transitions[1].environment.allow-reruns must be true or false, not the string "always"'],
  ],
  [
    'allowed-refs as a text',
    gated('{ name: e, allowed-refs: refs/heads/main }'),
    ['p.yml:7:29: transitions[1].environment.allowed-refs must be a list, not the string "refs/heads/main"'],
  ],
  [
    'no allowed refs',
    gated('{ name: e, allowed-refs: [] }'),
    ['p.yml:7:29: transitions[1].environment.allowed-refs has no entries. Give at least one, or take it out'],
  ],
  [
    'an allowed ref that is a short name',
    gated('{ name: e, allowed-refs: [main] }'),
    ['p.yml:7:44: "main" is no full ref. Write it as refs/heads/main, or refs/tags/main'],
  ],
  [
    'an allowed ref without refs/',
    gated('{ name: e, allowed-refs: [refs/heads/main, heads/release] }'),
    ['p.yml:7:61: "heads/release" is no full ref. Write it as refs/heads/release, or refs/tags/release'],
  ],
  [
    'an allowed ref of a remote',
    gated('{ name: e, allowed-refs: [origin/main] }'),
    ['p.yml:7:44: "origin/main" is no full ref. Write it as refs/heads/main, or refs/tags/main'],
  ],
  [
    'any allowed ref',
    gated('{ name: e, allowed-refs: ["*"] }'),
    ['p.yml:7:44: "*" is no full ref. Write it as refs/heads/*, or refs/tags/*'],
  ],
  [
    'an allowed ref with a class of characters',
    gated('{ name: e, allowed-refs: ["refs/heads/v[0-9]*"] }'),
    ['p.yml:7:44: "refs/heads/v[0-9]*" can match no ref: a glob here has * and ? only. List each on its own'],
  ],
  [
    'an allowed ref that is excluded',
    gated('{ name: e, allowed-refs: ["!refs/heads/main"] }'),
    ['p.yml:7:44: "!refs/heads/main" can match no ref: a glob here has * and ? only. List each on its own'],
  ],
  [
    'an allowed workflow outside the folder of workflows',
    gated('{ name: e, allowed-workflows: [pipelines/promote.yml] }'),
    [
      'p.yml:7:49: "pipelines/promote.yml" is no path of a workflow in the repository. Write it as .github/workflows/promote.yml',
    ],
  ],
  [
    'an allowed workflow that begins with a slash',
    gated('{ name: e, allowed-workflows: [/.github/workflows/promote.yml] }'),
    [
      'p.yml:7:49: "/.github/workflows/promote.yml" is no path of a workflow in the repository. Write it as .github/workflows/promote.yml',
    ],
  ],
  [
    'an allowed workflow with its repository',
    gated('{ name: e, allowed-workflows: [acme/ml/.github/workflows/promote.yml@refs/heads/main] }'),
    [
      'p.yml:7:49: "acme/ml/.github/workflows/promote.yml@refs/heads/main" is no path of a workflow in the repository. Write it as .github/workflows/promote.yml',
    ],
  ],
  [
    'an allowed workflow with a ref',
    gated('{ name: e, allowed-workflows: [.github/workflows/promote.yml@main] }'),
    [
      'p.yml:7:49: ".github/workflows/promote.yml@main" names a ref. Write .github/workflows/promote.yml, and the ref in allowed-refs',
    ],
  ],
  [
    'an allowed workflow by alternatives',
    gated('{ name: e, allowed-workflows: [".github/workflows/{a,b}.yml"] }'),
    ['p.yml:7:49: ".github/workflows/{a,b}.yml" can match no path: a glob here has * and ? only. List each on its own'],
  ],
  [
    'an allowed workflow that is a number',
    gated('{ name: e, allowed-workflows: [1] }'),
    ['p.yml:7:49: transitions[1].environment.allowed-workflows[0] must be a string, not the number 1'],
  ],
  [
    'require-plan as a text',
    transition('require-plan: "yes"'),
    ['p.yml:7:5: transitions[1].require-plan must be true or false, not the string "yes"'],
  ],
  [
    'require-plan without approvals',
    transition('require-plan: true'),
    [
      'p.yml:5:5: A -> B requires a plan, but asks for no approval, so no gate tells what was planned before it. Add an environment and approvals, or take "require-plan" out',
    ],
  ],
  [
    'require-plan in an override',
    override('- match: { name: x }\n  transitions: [{ from: A, to: B, require-plan: true }]'),
    [
      'p.yml:8:37: unknown key "require-plan" in overrides[0].transitions[0]. Known: from, to, environment, approvals, checks, freeze, replace',
    ],
  ],
  [
    'separating one word twice',
    transition('separate: [author, author]'),
    ['p.yml:7:5: transitions[1].separate lists "author" twice. Keep one'],
  ],
  [
    'freeze as a mapping',
    transition('freeze: { days: [Fri], time-zone: UTC }'),
    ['p.yml:7:5: transitions[1].freeze must be a list, not a mapping'],
  ],
  [
    'a freeze without a time zone',
    freeze('{ days: [Fri] }'),
    ['p.yml:7:14: transitions[1].freeze[0] lacks the key "time-zone"'],
  ],
  [
    'a freeze that never opens',
    freeze('{ time-zone: UTC }'),
    ['p.yml:7:14: the freeze holds at every time, so it would never open. Add days, dates, or from and to'],
  ],
  [
    'a freeze in a time zone that is none',
    freeze('{ days: [Fri], time-zone: Berlin }'),
    ['p.yml:7:29: there is no time zone "Berlin". Use an IANA name, as Europe/Berlin or UTC'],
  ],
  [
    'a freeze on a day in another language',
    freeze('{ days: [Fr], time-zone: UTC }'),
    [
      'p.yml:7:23: transitions[1].freeze[0].days[0] is "Fr"; accepted: Mon, Tue, Wed, Thu, Fri, Sat, Sun. Did you mean "Fri"?',
    ],
  ],
  [
    'a freeze on no days',
    freeze('{ days: [], time-zone: UTC }'),
    ['p.yml:7:16: transitions[1].freeze[0].days has no entries. Give at least one, or take it out'],
  ],
  [
    'a freeze from an hour that is none',
    freeze('{ from: "25:00", time-zone: UTC }'),
    ['p.yml:7:16: "25:00" is no time of the day. Write it as "16:00", from "00:00" to "24:00"'],
  ],
  [
    'a freeze from an hour without minutes',
    freeze('{ from: 16, time-zone: UTC }'),
    ['p.yml:7:16: transitions[1].freeze[0].from must be a string, not the number 16'],
  ],
  [
    'a freeze until an hour of another form',
    freeze('{ to: "4pm", time-zone: UTC }'),
    ['p.yml:7:16: "4pm" is no time of the day. Write it as "16:00", from "00:00" to "24:00"'],
  ],
  [
    'a freeze that begins when it ends',
    freeze('{ days: [Fri], from: "16:00", to: "16:00", time-zone: UTC }'),
    ['p.yml:7:44: the window begins and ends at the same time. Leave both out for the whole day'],
  ],
  [
    'a freeze until midnight, where it begins',
    freeze('{ days: [Fri], to: "00:00", time-zone: UTC }'),
    ['p.yml:7:29: the window begins and ends at the same time. Leave both out for the whole day'],
  ],
  [
    'a freeze on a date that is none',
    freeze('{ dates: [2026-02-30], time-zone: UTC }'),
    ['p.yml:7:24: 2026-02-30 is no day of the calendar. Write it as 2026-12-24'],
  ],
  [
    'a freeze on a date of another form',
    freeze('{ dates: [24.12.2026], time-zone: UTC }'),
    ['p.yml:7:24: "24.12.2026" is no day of the calendar. Write it as "2026-12-24", or "2026-12-24..2027-01-06"'],
  ],
  [
    'a freeze on dates in the wrong order',
    freeze('{ dates: [2027-01-06..2026-12-24], time-zone: UTC }'),
    ['p.yml:7:24: 2027-01-06..2026-12-24 ends before it begins. Write the earlier day first'],
  ],
  [
    'a freeze with an unknown key',
    freeze('{ day: [Fri], time-zone: UTC }'),
    ['p.yml:7:16: unknown key "day" in transitions[1].freeze[0]. Did you mean "days"?'],
  ],
  [
    'a freeze in an override that is none',
    override('- match: { name: x }\n  transitions: [{ from: A, to: B, freeze: [{ days: [Fri], time-zone: Mars }] }]'),
    ['p.yml:8:61: there is no time zone "Mars". Use an IANA name, as Europe/Berlin or UTC'],
  ],
  [
    'remove with a freeze and a plan',
    'version: 1\nextends: default\ntransitions:\n  - from: None\n    to: Archived\n    remove: true\n    require-plan: true\n    freeze: []\n',
    [
      'p.yml:7:5: "require-plan" means nothing beside "remove: true". Take one of the two out',
      'p.yml:8:5: "freeze" means nothing beside "remove: true". Take one of the two out',
    ],
  ],
  [
    'an override that changes the options of its transition’s environment',
    gated('e') +
      'overrides:\n  - match: { name: x }\n    transitions:\n      - { from: A, to: B, environment: { name: e, forbid-admin-bypass: false } }\n',
    [
      'p.yml:12:27: an override cannot change what its transition demands of the environment e. Write the options in the transition, and only the name here',
    ],
  ],
  [
    'overrides that give one transition two environments',
    override(
      '- match: { name: "x*" }\n  transitions: [{ from: A, to: B, environment: e, approvals: [{ from: [environment-reviewers] }] }]\n- match: { kind: model }\n  transitions: [{ from: A, to: B, environment: f, approvals: [{ from: [environment-reviewers] }] }]',
    ),
    [
      'p.yml:10:37: two overrides that may match one asset give one transition two environments, e (line 8) and f. Name one environment in the transition, and others in entries of approvals',
    ],
  ],
  [
    'overrides that demand different things of one environment',
    override(
      '- match: { place: acme }\n  transitions: [{ from: A, to: B, environment: e, approvals: [{ from: [environment-reviewers] }] }]\n- match: { place: ACME-12345678 }\n  transitions: [{ from: A, to: B, environment: { name: e, allow-reruns: true }, approvals: [{ from: [environment-reviewers] }] }]',
    ),
    [
      'p.yml:10:37: two overrides that may match one asset demand different things of the environment e (first at line 8). Name one environment in the transition, and others in entries of approvals',
    ],
  ],
];

describe('a policy with', () => {
  it.each(BAD)('%s is refused', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});

function ruleOf(text: string): Rule {
  const rule = policyOf(text).rules.get(pair('A', 'B'));
  if (rule === undefined) throw new Error('no rule');
  return rule;
}

describe('what a policy leaves out', () => {
  it('is asked for strictly', () => {
    const rule = ruleOf(gated('e'));
    expect(rule.environment).toEqual({
      name: 'e',
      forbidAdminBypass: true,
      allowReruns: false,
      allowedRefs: null,
      allowedWorkflows: null,
    });
    expect(rule.approvals[0]?.value).toEqual({
      from: [{ is: 'environment-reviewers' }],
      count: 1,
      via: 'environment',
      environment: null,
      comment: null,
    });
    expect([rule.separate, rule.requirePlan, rule.freeze]).toEqual([['requester'], false, []]);
  });

  it('of a freeze matches always', () => {
    expect(ruleOf(freeze('{ days: [Fri], time-zone: UTC }')).freeze[0]?.value).toEqual({
      days: ['Fri'],
      dates: null,
      from: 0,
      to: 1440,
      timeZone: 'UTC',
    });
  });
});

describe('a policy may', () => {
  it('ask for reviews of a pull request, with an environment and without', () => {
    const entries =
      '[{ from: ["team:acme/risk"], via: pull-request, count: 2 }, { from: ["user:lee"], via: pull-request }]';
    const bare = ruleOf(transition(`approvals: ${entries}`));
    expect([bare.environment, ...bare.approvals.map(({ value }) => value.via)]).toEqual([
      null,
      'pull-request',
      'pull-request',
    ]);
    expect(ruleOf(gated('e', `${entries.slice(0, -1)}, { from: [environment-reviewers] }]`)).approvals).toHaveLength(3);
  });

  const approvers = (text: string) => ruleOf(text).approvals.flatMap(({ value }) => value.from);

  it('name a human by a key of people, and anybody else by a login', () => {
    const text = `${gated('e', '[{ from: ["user:dana", "user:lee"] }]')}people: { dana: { github: [1, 2], entra: 6F9C0C1E-0000-0000-0000-000000000000, email: Dana@ACME.example } }\n`;
    expect(approvers(text)).toEqual([
      {
        is: 'person',
        person: {
          name: 'dana',
          github: ['1', '2'],
          entra: ['6f9c0c1e-0000-0000-0000-000000000000'],
          email: ['dana@acme.example'],
          azureDevOps: [],
        },
      },
      { is: 'user', login: 'lee' },
    ]);
  });

  it('give a group members of both kinds, and a name with a colon or of another script', () => {
    const text = `${gated('e', '[{ from: ["group:ml:leads", "group:審査"] }]')}people: { dana: { github: 1 } }\ngroups: { "ml:leads": [dana, lee_acme], 審査: [kim-] }\n`;
    expect(approvers(text)).toEqual([
      {
        is: 'group',
        name: 'ml:leads',
        members: [
          { is: 'person', person: { name: 'dana', github: ['1'], entra: [], email: [], azureDevOps: [] } },
          { is: 'user', login: 'lee_acme' },
        ],
      },
      { is: 'group', name: '審査', members: [{ is: 'user', login: 'kim-' }] },
    ]);
  });

  it('use names like properties of every object', () => {
    const text = `${gated('e', '[{ from: ["group:__proto__", "user:constructor", "user:__proto__"] }]')}people: { __proto__: { github: 1 } }\ngroups: { __proto__: [__proto__, toString] }\n`;
    const human = { is: 'person', person: { name: '__proto__', github: ['1'], entra: [], email: [], azureDevOps: [] } };
    expect(approvers(text)).toEqual([
      { is: 'group', name: '__proto__', members: [human, { is: 'user', login: 'toString' }] },
      { is: 'user', login: 'constructor' },
      human,
    ]);
  });

  it('ask for approvals in several environments, one each', () => {
    const text = gated(
      'e',
      '[{ from: [environment-reviewers] }, { from: [environment-reviewers], environment: f, comment-must-contain: plan-digest }]',
    );
    expect(ruleOf(text).approvals.map(({ value: { environment, comment } }) => [environment, comment])).toEqual([
      [null, null],
      ['f', 'plan-digest'],
    ]);
  });

  it('name every option, every separated person, a plan, and freezes', () => {
    const rule = ruleOf(
      transition(`environment:
  name: e
  forbid-admin-bypass: false
  allow-reruns: true
  allowed-refs: [refs/heads/main, "refs/heads/release/*", "refs/tags/v?"]
  allowed-workflows: [.github/workflows/promote.yml, ".github/workflows/*"]
approvals: [{ from: [environment-reviewers] }]
separate: [requester, job-owner, author, pusher, merger]
require-plan: true
freeze:
  - { days: [Fri], from: "16:00", to: "24:00", time-zone: Europe/Berlin }
  - { dates: [2026-12-24..2027-01-06, 2026-05-01], from: "22:00", to: "06:00", time-zone: UTC }`),
    );
    expect(rule.environment).toEqual({
      name: 'e',
      forbidAdminBypass: false,
      allowReruns: true,
      allowedRefs: ['refs/heads/main', 'refs/heads/release/*', 'refs/tags/v?'],
      allowedWorkflows: ['.github/workflows/promote.yml', '.github/workflows/*'],
    });
    expect([rule.separate.length, rule.requirePlan]).toEqual([5, true]);
    expect(rule.freeze.map(({ value }) => value)).toEqual([
      { days: ['Fri'], dates: null, from: 960, to: 1440, timeZone: 'Europe/Berlin' },
      {
        days: null,
        dates: [
          { first: '2026-12-24', last: '2027-01-06' },
          { first: '2026-05-01', last: '2026-05-01' },
        ],
        from: 1320,
        to: 360,
        timeZone: 'UTC',
      },
    ]);
  });

  it('extend a preset and keep what it asks for, with people of its own', () => {
    const text =
      'version: 1\nextends: default\npeople: { dana: { github: 1 } }\ntransitions:\n  - { from: Staging, to: Production, environment: production, require-plan: true, approvals: [{ from: ["user:dana"] }] }\n';
    const policy = policyOf(text);
    expect(policy.people).toHaveLength(1);
    expect(policy.rules.get(pair('Production', 'Archived'))?.requirePlan).toBe(false);
    expect(policy.rules.get(pair('Staging', 'Production'))?.requirePlan).toBe(true);
  });

  it('extend a preset without its approvals, and ask for its own', () => {
    const text =
      'version: 1\nextends: default\ndisable: [approve-production]\ngroups: { leads: [dana] }\ntransitions:\n  - { from: Staging, to: Production, environment: e, require-plan: true, approvals: [{ from: ["group:leads"], comment-must-contain: plan-digest }], freeze: [{ days: [Sun], time-zone: UTC }] }\n';
    const { rules } = policyOf(text);
    expect(rules.get(pair('Staging', 'Production'))?.environment?.name).toBe('e');
    expect(rules.get(pair('Production', 'Archived'))?.environment).toBeNull();
  });
});

describe('an override', () => {
  const added = (text: string) => [...policyOf(text).overrides.flatMap(({ additions }) => [...additions.values()])];

  it('adds freezes, and approvals through an environment of their own', () => {
    const text = `${gated('e')}overrides:\n  - match: { name: x }\n    transitions:\n      - { from: A, to: B, approvals: [{ from: ["user:dana"], environment: f }], freeze: [{ days: [Fri], time-zone: UTC }] }\n`;
    const [addition] = added(text);
    expect(addition?.approvals.map(({ value }) => value.environment)).toEqual(['f']);
    expect(addition?.freeze.map(({ value }) => value.days)).toEqual([['Fri']]);
  });

  it('may repeat the name of its transition’s environment, by itself', () => {
    const rest = 'overrides:\n  - match: { name: x }\n    transitions:\n      - { from: A, to: B, environment: ';
    for (const name of ['e', '{ name: e }'])
      expect(
        added(`${gated('{ name: e, forbid-admin-bypass: false }')}${rest}${name}, checks: [{ tag: t }] }\n`),
      ).toHaveLength(1);
  });

  it.each([
    ['kinds', '{ kind: model }', '{ kind: data }'],
    ['names', '{ name: fraud }', '{ name: "risk-*" }'],
    ['places', '{ place: acme-test }', '{ place: acme-prod }'],
  ])('may give a transition an environment where another gives one to other %s', (_, one, other) => {
    const gate = (match: string, name: string) =>
      `- match: ${match}\n  transitions: [{ from: A, to: B, environment: ${name}, approvals: [{ from: [environment-reviewers] }] }]`;
    expect(added(override(`${gate(one, 'e')}\n${gate(other, 'f')}`))).toHaveLength(2);
    expect(problemsOf(override(`${gate(one, 'e')}\n${gate(one, 'f')}`))).toEqual([
      'p.yml:10:37: two overrides that may match one asset give one transition two environments, e (line 8) and f. Name one environment in the transition, and others in entries of approvals',
    ]);
  });
});

describe('a policy with thousands of people', () => {
  const many = (member: string) =>
    top(
      `people:\n${Array.from({ length: 8000 }, (_, index) => `  p${index}x: { github: ${index + 1} }`).join('\n')}\ngroups: { all: [${Array.from({ length: 8000 }, (_, index) => `${member}${index}y`).join(', ')}] }`,
    );

  it('is read, and of its wrong names no more are listed than anybody mends', () => {
    expect(problemsOf(many('q-'))).toEqual([]);
    expect(problemsOf(many('q '))).toHaveLength(100);
  });
});

describe('a policy for Azure DevOps', () => {
  const problems = (text: string) => problemsOf(text, 'p.yml', 'azure-devops');
  const PEOPLE = 'people: { dana: { email: dana@acme.example }, lee: { email: lee@acme.example } }\n';

  it.each([
    ['two of one entry through one environment', gated('e', '[{ from: [environment-reviewers], count: 2 }]')],
    ['two entries through one', gated('e', '[{ from: [environment-reviewers] }, { from: ["team:acme/board"] }]')],
    ['two people who are known', gated('e', '[{ from: ["user:dana", "user:lee"], count: 2 }]') + PEOPLE],
    ['one of a group and a login', gated('e', '[{ from: ["team:acme/board", "user:octocat"] }]')],
    ['one of a group with blanks in its name', gated('e', '[{ from: ["team:My Project/Model Risk"], count: 3 }]')],
    ['the YAML of a pipeline', gated('{ name: e, allowed-workflows: [azure-pipelines.yml, "pipelines/*.yml"] }')],
  ])('may ask for %s', (_, text) => {
    expect(problems(text)).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      'a login of GitHub alone',
      gated('e', '[{ from: ["user:octocat"] }]'),
      'p.yml:8:17: A -> B asks for an approval of user:octocat, and the policy knows none of them in Azure DevOps: nobody can meet that. Add whom you mean to people, with "email: ADDRESS"',
    ],
    [
      'a group of logins of GitHub alone',
      `${gated('e', '[{ from: ["group:board"] }]')}groups: { board: [octocat, hubot] }\n`,
      'p.yml:8:17: A -> B asks for an approval of group:board, and the policy knows none of them in Azure DevOps: nobody can meet that. Add whom you mean to people, with "email: ADDRESS"',
    ],
    [
      'more people than it names, one of them twice',
      `${gated('e', '[{ from: ["user:dana", "group:board"], count: 2 }]')}${PEOPLE}groups: { board: [dana] }\n`,
      'p.yml:8:17: A -> B asks for 2 approvals of user:dana, group:board, and the policy knows only 1 of them in Azure DevOps: nobody can meet that. Add whom you mean to people, with "email: ADDRESS"',
    ],
    [
      'a workflow of GitHub',
      gated('{ name: e, allowed-workflows: [.github/workflows/promote.yml] }'),
      'p.yml:7:49: ".github/workflows/promote.yml" is a workflow of GitHub, which no pipeline of Azure DevOps runs. Write the path of the pipeline’s YAML, as azure-pipelines.yml',
    ],
    [
      'a YAML from the root of the disk',
      gated('{ name: e, allowed-workflows: [/azure-pipelines.yml] }'),
      'p.yml:7:49: "/azure-pipelines.yml" is no path in the repository. Write it as azure-pipelines.yml',
    ],
    [
      'a YAML with a ref',
      gated('{ name: e, allowed-workflows: [pipelines/promote.yml@main] }'),
      'p.yml:7:49: "pipelines/promote.yml@main" names a ref. Write pipelines/promote.yml, and the ref in allowed-refs',
    ],
  ])('may not ask for %s', (_, text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });
});
