import { describe, expect, test } from '@jest/globals';
import { loadPolicy } from '../../src/core/policy/load.js';
import { read } from './pages.js';

const BASE = read('examples/policies/base.yml');
const load = (own: string): string[] => {
  const text = `version: 1\nextends: repo:acme/policies/aml/base.yml@main\n${own}`;
  const loaded = loadPolicy(Buffer.from(text), 'team.yml', 'github', Buffer.from(`${BASE}${ROLLBACK}`));
  return loaded.ok ? [] : loaded.error.map(({ what }) => what);
};

const ROLLBACK =
  'rollback: [{ stage: Production, displaced-to: Archived, environment: e, approvals: [{ from: [group:model-risk] }] }]\n';
const GATE = BASE.slice(BASE.indexOf('transitions:'));
function gate(from: string, to: string): string {
  if (!GATE.includes(from)) throw new Error(`there is no ${from}`);
  return GATE.replace(from, to);
}
const add = (rest: string): string =>
  `overrides: [{ match: { kind: model }, transitions: [{ from: None, to: Staging, ${rest} }] }]\n`;
const waiver = (check: string): string =>
  `waivers: [{ id: w, match: { kind: model }, check: ${check}, reason: late, approved-by: dana, expires: 2027-01-01 }]\n`;
const stages = (production: string): string =>
  `stages:\n  None: { deletable: true, aliases: [Development] }\n  Staging: { deployable: true }\n  Production: { ${production} }\n  Archived: { deletable: true, hidden: true }\n`;
const EXCLUSIVE = 'exclusive: { incumbent-to: Archived }';

// One of each, for every row of the table.
const ROWS: Readonly<Record<string, readonly [string, string]>> = {
  transition: [
    'transitions: [{ from: Staging, to: Archived, remove: true }]\n',
    'transitions: [{ from: None, to: Production }]\n',
  ],
  '`approvals`': [gate(', "team:acme/model-risk"', ''), gate('group:model-risk', 'user:me')],
  '`environment`': [
    add('environment: e, approvals: [{ from: [user:me] }]'),
    gate('name: production', 'name: production, allow-reruns: true'),
  ],
  '`allowed-refs`, `allowed-workflows`': [gate('promote*.yml', 'promote-us.yml'), gate('promote*.yml', '*.yml')],
  '`separate`': [gate('job-owner]', 'job-owner, author]'), gate('requester, ', '')],
  '`require-plan`': [
    gate('    separate', '    require-plan: true\n    separate'),
    gate('    separate: [requester, job-owner]', '    require-plan: false'),
  ],
  '`tag`': [add('checks: [{ tag: owner, equals: me }]'), gate('- soak: 24h', '- tag: owner')],
  '`metric`': [gate('min: 0.8', 'min: 0.9'), gate('source: property', 'source: tag')],
  '`lineage`, `soak`': [gate('soak: 24h', 'soak: 3d'), gate('soak: 24h', 'soak: 1h')],
  '`freeze`': [gate('freeze:', 'freeze:\n      - { days: [Fri], time-zone: UTC }'), gate('[Sat, Sun]', '[Sun]')],
  '`stages`': [stages(EXCLUSIVE), stages('deployable: true')],
  '`rollback`': [
    ROLLBACK.replace('stage:', 'review-within: 1h, stage:'),
    ROLLBACK.replace('displaced-to: Archived', 'displaced-to: Staging'),
  ],
  '`overrides`': [
    add('checks: [{ tag: owner }]'),
    add('environment: { name: e, allowed-refs: ["refs/heads/*"] }, approvals: [{ from: [user:me] }]'),
  ],
  '`replace`, `waivers`': [
    `${add('checks: [{ tag: ticket }]')}${waiver('{ tag: ticket }')}`,
    add('freeze: [], replace: true').replace('from: None, to: Staging', 'from: Staging, to: Production'),
  ],
  '`people`': ['people: { ana: { github: 9 } }\n', 'people: { dana: { github: 9 } }\n'],
  '`groups`': ['groups: { model-risk: [dana] }\n', 'groups: { model-risk: [dana, me] }\n'],
  '`ledger`, `allow-cycles`': ['ledger: required\nallow-cycles: false\n', 'ledger: optional\n'],
  '`disable`': ['', 'disable: [forward-only]\n'],
};

const page = read('docs/policy.md');
const table = page.slice(page.indexOf('| what | tightens | loosens |'), page.indexOf('Where it cannot be told which'));
const rows = [...table.matchAll(/^\| ([^|]+?) \|/gm)].map(([, first = '']) => first).filter((text) => text !== 'what');

describe('the table of what tightens a base and what loosens it', () => {
  test('has a row for everything that is tried here, and no other', () => {
    expect(rows).toEqual(Object.keys(ROWS));
  });

  test.each(Object.entries(ROWS))('is right about %s', (_row, [tighter, looser]) => {
    expect(load(tighter)).toEqual([]);
    expect(load(looser)).toEqual([expect.stringMatching(/which loosens the base \(.*:\d+\)/)]);
  });
});
