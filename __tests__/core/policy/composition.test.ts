import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { loadPreset } from '../../../src/core/policy/load.js';
import { approverText, type Policy, ruleFor } from '../../../src/core/policy/policy.js';
import { PRESETS } from '../../../src/core/policy/presets.generated.js';
import { publishedPolicySchema } from '../../../src/core/policy/schema.js';
import { problemLine } from '../../../src/core/problem.js';
import { place, policyOf, preset, stageIn, version } from '../world.js';

/** The pairs of a policy, each with what it asks for. */
function pairs(policy: Policy): string[] {
  return [...policy.rules.values()]
    .map(({ from, to, environment, approvals, checks }) => {
      const asked = approvals.map(({ value }) => value.from.map(approverText).join('|'));
      const judged = checks.map(({ value }) =>
        'metric' in value ? value.metric : 'tag' in value ? value.tag : 'lineage',
      );
      return `${from} > ${to}${environment === null ? '' : ` in ${environment.name} by ${asked.join(' and ')}`}${judged.length === 0 ? '' : ` if ${judged.join(', ')}`}`;
    })
    .sort();
}

const DEFAULT = [
  'None > Archived',
  'None > Staging',
  'Production > Archived in production by environment-reviewers',
  'Staging > Archived',
  'Staging > Production in production by environment-reviewers',
];
const without = (...gone: string[]): string[] =>
  DEFAULT.filter((text) => !gone.some((start) => text.startsWith(start)));
const extended = (text: string): string => `version: 1\nextends: default\n${text}`;

const GOOD: readonly [string, string, readonly string[]][] = [
  ['the preset default as it is', extended(''), DEFAULT],
  [
    'the preset with a pair replaced',
    extended('transitions:\n  - { from: None, to: Staging, checks: [{ tag: owner }] }\n'),
    [...without('None > Staging'), 'None > Staging if owner'].sort(),
  ],
  [
    "the preset under a file's '*', which opens nothing that the preset names",
    extended("allow-cycles: true\ntransitions:\n  - { from: '*', to: Production }\n"),
    [...DEFAULT, 'Archived > Production', 'None > Production'].sort(),
  ],
  [
    'the preset with a pair removed',
    extended('transitions:\n  - { from: None, to: Archived, remove: true }\n'),
    without('None > Archived'),
  ],
  [
    'the preset with pairs removed by a list',
    extended('transitions:\n  - { from: [None, Staging], to: Archived, remove: true }\n'),
    without('None > Archived', 'Staging > Archived'),
  ],
  [
    'the preset with pairs removed by a wildcard',
    extended("transitions:\n  - { from: '*', to: Archived, remove: true }\n"),
    without('None > Archived', 'Staging > Archived', 'Production > Archived'),
  ],
  [
    'the preset with a pair added',
    extended(
      'transitions:\n  - { from: None, to: Production, environment: e, approvals: [{ from: ["user:dana", "team:acme/model-risk"] }] }\n',
    ),
    [...DEFAULT, 'None > Production in e by user:dana|team:acme/model-risk'].sort(),
  ],
  [
    'the preset without approvals',
    extended('disable: [approve-production]\n'),
    ['None > Archived', 'None > Staging', 'Production > Archived', 'Staging > Archived', 'Staging > Production'],
  ],
  [
    'the preset with ways back',
    extended('disable: [forward-only]\n'),
    [
      ...DEFAULT,
      'Archived > None',
      'Archived > Production in production by environment-reviewers',
      'Archived > Staging',
      'Production > Staging in production by environment-reviewers',
      'Staging > None',
    ].sort(),
  ],
  ['the preset without archiving', extended('disable: [archive-incumbent]\n'), DEFAULT],
  [
    'the preset with other stages',
    extended(`stages: { None: {}, Live: {} }
transitions:
  - { from: None, to: Live }
  - { from: None, to: Staging, remove: true }
  - { from: '*', to: Archived, remove: true }
  - { from: Staging, to: Production, remove: true }
`),
    ['None > Live'],
  ],
  [
    'the preset with a stage more',
    extended(
      'stages: { None: {}, Staging: {}, Production: {}, Archived: {}, Retired: {} }\ntransitions: [{ from: Archived, to: Retired }]\n',
    ),
    ['Archived > Retired', ...DEFAULT].sort(),
  ],
  [
    'a named pair beside a wildcard',
    "version: 1\nstages: { A: {}, B: {}, C: {} }\ntransitions:\n  - { from: A, to: C, checks: [{ tag: t }] }\n  - { from: '*', to: C }\n  - { from: A, to: B }\n",
    ['A > B', 'A > C if t', 'B > C'],
  ],
  [
    'a wildcard that leaves Unregistered out',
    "version: 1\nstages: { A: {}, Unregistered: { deployable: true }, B: {} }\ntransitions: [{ from: '*', to: B }]\n",
    ['A > B'],
  ],
  [
    'exclusive: true',
    'version: 1\nstages: { A: {}, B: { exclusive: true }, H: { hidden: true } }\ntransitions: [{ from: A, to: B }]\n',
    ['A > B'],
  ],
  [
    'exclusive: false',
    'version: 1\nstages: { A: {}, B: { exclusive: false } }\ntransitions: [{ from: A, to: B }]\n',
    ['A > B'],
  ],
  ['a stage without flags', 'version: 1\nstages:\n  A:\n  B:\ntransitions: [{ from: A, to: B }]\n', ['A > B']],
  ['one stage', 'version: 1\nstages: { A: {} }\n', []],
  [
    'names that people use',
    'version: 1\nstages: { "In Prüfung": {}, "QA 2": {}, "日本": {}, "x/y": {} }\ntransitions: [{ from: "In Prüfung", to: "QA 2" }, { from: "QA 2", to: "日本" }, { from: "日本", to: "x/y" }]\n',
    ['In Prüfung > QA 2', 'QA 2 > 日本', '日本 > x/y'],
  ],
  [
    'names like properties of every object',
    'version: 1\nstages: { constructor: {}, __proto__: {}, toString: {} }\ntransitions: [{ from: constructor, to: __proto__ }, { from: __proto__, to: toString }]\n',
    ['__proto__ > toString', 'constructor > __proto__'],
  ],
  [
    'cycles that are allowed',
    'version: 1\nallow-cycles: true\nstages: { A: {}, B: {} }\ntransitions: [{ from: A, to: B }, { from: B, to: A }]\n',
    ['A > B', 'B > A'],
  ],
  [
    'aliases and any case',
    'version: 1\nstages: { A: { aliases: [Development], any-case: true }, B: {} }\ntransitions: [{ from: A, to: B }]\n',
    ['A > B'],
  ],
  [
    'defaults written out',
    'version: 1\nledger: optional\nstages: { A: {}, B: {} }\ntransitions:\n  - { from: A, to: B, environment: { name: e, forbid-admin-bypass: true, allow-reruns: false }, separate: [requester], approvals: [{ from: [environment-reviewers], via: environment, count: 1 }] }\n',
    ['A > B in e by environment-reviewers'],
  ],
  [
    'overrides',
    `version: 1
stages: { A: {}, B: { exclusive: true }, C: { hidden: true } }
transitions: [{ from: A, to: B }, { from: B, to: C }]
overrides:
  - match: { kind: model, name: "fraud-*", place: acme, tag: { risk: high } }
    transitions: [{ from: '*', to: C, checks: [{ tag: ticket }] }]
  - match: { name: "*" }
    transitions: [{ from: A, to: B, environment: e, approvals: [{ from: ["user:dana"] }], checks: [{ metric: m, source: file, max: 1 }] }]
`,
    ['A > B', 'B > C'],
  ],
];

const presets = Object.entries(PRESETS).map(([name, text]): [string, string] => [`the preset ${name}`, text]);

describe('a policy with', () => {
  it.each(GOOD)('%s loads', (_, text, expected) => {
    expect(pairs(policyOf(text))).toEqual(expected);
  });
});

describe('the published schema', () => {
  const file: unknown = JSON.parse(
    readFileSync(new URL('../../../schema/policy.schema.json', import.meta.url), 'utf8'),
  );
  const schema: unknown = publishedPolicySchema();

  it('is what the core compiles', () => {
    expect(file).toEqual(schema);
  });

  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const validate = ajv.compile(typeof file === 'object' && file !== null ? file : {});
  it.each([...presets, ...GOOD.map(([name, text]): [string, string] => [name, text])])('accepts %s', (_, text) => {
    const valid = validate(parse(text, { version: '1.2' }));
    expect([valid, validate.errors]).toEqual([true, null]);
  });
});

describe('the preset default', () => {
  it('archives the incumbent of Production, and hides what is archived', () => {
    const policy = preset('default');
    expect(policy.lifecycle.stages.map(({ name }) => name)).toEqual(['None', 'Staging', 'Production', 'Archived']);
    expect(stageIn(policy, 'Production').exclusive).toEqual({ incumbentTo: 'Archived', when: 'always' });
    expect(policy.lifecycle.stages.map(({ hidden }) => hidden)).toEqual([false, false, false, true]);
    const loaded = loadPreset('default', 'github');
    expect(loaded.ok && [loaded.value.ledger, loaded.value.allowCycles]).toEqual(['required', false]);
  });

  it('shares Production when archiving is disabled', () => {
    expect(stageIn(policyOf(extended('disable: [archive-incumbent]\n')), 'Production').exclusive).toBeNull();
  });

  it('leaves the file’s own stages as they are when its archiving is disabled', () => {
    const policy = policyOf(
      extended(
        'disable: [archive-incumbent]\nstages: { None: {}, Staging: {}, Production: { exclusive: true }, Archived: { hidden: true } }\n',
      ),
    );
    expect(stageIn(policy, 'Production').exclusive).toEqual({ incumbentTo: 'Archived', when: 'always' });
  });

  it('takes ledger and cycles from the file', () => {
    const policy = policyOf(extended('ledger: optional\nallow-cycles: true\n'));
    expect([policy.ledger, policy.allowCycles]).toEqual(['optional', true]);
  });

  it('says where its rules stand, and where those of the file do', () => {
    const policy = policyOf(extended('transitions:\n  - { from: None, to: Staging, checks: [{ tag: owner }] }\n'));
    const at = (from: string, to: string) => ruleFor(policy, version('1'), place, from, to)?.at;
    expect(at('None', 'Staging')).toEqual({ file: 'policy.yml', line: 4, column: 5 });
    expect(at('Staging', 'Production')).toEqual({ file: 'preset:default', line: 16, column: 5 });
  });
});

describe('the preset mlflow', () => {
  it('leads from any stage to any other', () => {
    expect(pairs(preset('mlflow'))).toHaveLength(12);
    expect(pairs(policyOf('version: 1\nextends: mlflow\n'))).toHaveLength(12);
  });

  it('displaces on request', () => {
    expect(stageIn(preset('mlflow'), 'Staging').exclusive).toEqual({ incumbentTo: 'Archived', when: 'requested' });
  });
});

describe('the location of a rule behind an alias', () => {
  it('is where the alias stands, and that of its parts where they stand', () => {
    const policy = policyOf(`version: 1
stages: { A: {}, B: {}, C: {} }
transitions:
  - from: A
    to: B
    checks: &checks
      - tag: owner
  - from: B
    to: C
    checks: *checks
`);
    const rule = ruleFor(policy, version('1'), place, 'B', 'C');
    expect([rule?.at.line, rule?.checks[0]?.at]).toEqual([8, { file: 'policy.yml', line: 7, column: 9 }]);
  });
});

describe('a file that lists a pair of its preset again', () => {
  const notes = (text: string) =>
    policyOf(`version: 1\nextends: default\ntransitions:\n${text}`).loosened.map(problemLine);

  it('is valid, and shown what it takes away', () => {
    expect(notes('  - { from: Staging, to: Production }\n')).toEqual([
      'policy.yml:4:5: Staging -> Production asks for no approval, where the preset asks for one of environment-reviewers. Repeat it here unless that is meant',
    ]);
    expect(
      notes('  - { from: Staging, to: Production, environment: p, approvals: [{ from: [user:a] }], separate: [] }\n'),
    ).toEqual([
      'policy.yml:4:5: Staging -> Production lets the requester approve, where the preset does not. Repeat it here unless that is meant',
    ]);
  });

  it.each([
    ['p', '[job-owner]', 'lets the requester approve, where the preset does not'],
    [
      '{ name: p, forbid-admin-bypass: false }',
      '[requester]',
      'lets administrators bypass its environment, where the preset does not',
    ],
    ['{ name: p, allow-reruns: true }', '[requester]', 'lets re-runs finish, where the preset does not'],
    [
      '{ name: p, allowed-refs: ["refs/heads/*"] }',
      '[requester]',
      "lets runs on refs/heads/* ask, where the preset lets those on the policy's ref",
    ],
  ])('is shown that %s and separate: %s ask for less', (environment, separate, expected) => {
    const entry = `  - { from: Staging, to: Production, environment: ${environment}, approvals: [{ from: [user:a] }], separate: ${separate} }\n`;
    expect(notes(entry)).toEqual([
      `policy.yml:4:5: Staging -> Production ${expected}. Repeat it here unless that is meant`,
    ]);
  });

  it('is shown nothing where it asks for as much, or drops the pair', () => {
    expect(notes('  - { from: Staging, to: Production, environment: p, approvals: [{ from: [user:a] }] }\n')).toEqual(
      [],
    );
    expect(notes('  - { from: Production, to: Archived, remove: true }\n')).toEqual([]);
  });
});
