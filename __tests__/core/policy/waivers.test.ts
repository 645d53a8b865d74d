import { describe, expect, it } from '@jest/globals';
import { subjectOf } from '../../../src/core/checks/index.js';
import type { Bag } from '../../../src/core/facts.js';
import { loadPolicy } from '../../../src/core/policy/load.js';
import { notesOf } from '../../../src/core/policy/notes.js';
import { ruleFor } from '../../../src/core/policy/policy.js';
import { problemLine } from '../../../src/core/problem.js';
import { bytes, place, policyOf, problemsOf, version } from '../world.js';

const RULES = `stages: { None: {}, Staging: {}, Production: {} }
transitions:
  - { from: None, to: Staging }
  - from: Staging
    to: Production
    checks: [{ tag: owner }, { tag: card }, { metric: auc, source: tag, min: 1 }, { lineage: [job] }, { soak: 24h }]
overrides:
  - { match: { kind: data }, transitions: [{ from: None, to: Staging, checks: [{ metric: rows, source: tag, min: 1 }] }] }
`;
const POLICY = `version: 1\nledger: optional\n${RULES}waivers:\n`;
interface Said {
  readonly id?: string;
  readonly match?: string;
  readonly check?: string;
  readonly expires?: string;
}
const waiver = ({ id = 'w-1', match = '{ kind: model }', check = 'soak', expires = '"2026-12-24"' }: Said): string =>
  `  - { id: ${id}, match: ${match}, check: ${check}, reason: it is late, approved-by: dana, expires: ${expires} }\n`;

/** The checks of the rule that are waived for a version of the model `fraud`, each with the id of its waiver. */
function waived(waivers: string, tags: Bag = {}): string[] {
  const rule = ruleFor(policyOf(`${POLICY}${waivers}`), version('1', { tags }), place, 'Staging', 'Production');
  return (rule?.checks ?? []).flatMap((check) =>
    check.waiver === undefined ? [] : [`${subjectOf(check.value)}: ${check.waiver.id}`],
  );
}

describe('a waiver', () => {
  it.each([
    ['of soak', 'soak', ['soak 24h: w-1']],
    ['of the lineage', 'lineage', ['lineage: w-1']],
    ['of all tags', 'tag', ['tag owner: w-1', 'tag card: w-1']],
    ['of one tag', '{ tag: card }', ['tag card: w-1']],
    ['of all metrics', 'metric', ['metric auc: w-1']],
    ['of one metric', '{ metric: auc }', ['metric auc: w-1']],
  ])('%s waives that and nothing else', (_what, check, expected) => {
    expect(waived(waiver({ check }))).toEqual(expected);
  });

  it.each<[string, string, Bag, boolean]>([
    ['its name', '{ name: "fr*" }', {}, true],
    ['another name', '{ name: "x*" }', {}, false],
    ['another place', '{ place: other }', {}, false],
    ['a tag that it has', '{ tag: { tier: low } }', { tier: 'low' }, true],
    ['a tag with another value', '{ tag: { tier: low } }', { tier: 'high' }, false],
    ['a tag that it lacks', '{ tag: { tier: low } }', {}, false],
    ['a tag that is empty', '{ tag: { tier: "" } }', { tier: '' }, false],
  ])('holds for an asset by %s, or not: %s', (_what, match, tags, holds) => {
    expect(waived(waiver({ match }), tags)).toEqual(holds ? ['soak 24h: w-1'] : []);
  });

  it('that ends last counts where several cover one check, wherever it stands', () => {
    const early = waiver({ id: 'early', expires: '"2026-12-01"' });
    const late = waiver({ id: 'late', expires: '"2026-12-31T00:00+02:00"' });
    expect([waived(early + late), waived(late + early)]).toEqual([['soak 24h: late'], ['soak 24h: late']]);
  });

  it.each([
    ['"2026-12-24"', '2026-12-24T23:59:59.999Z'],
    ['2026-12-24', '2026-12-24T23:59:59.999Z'],
    ['"2026-12-24T12:00Z"', '2026-12-24T12:00:00.000Z'],
    ['"2026-12-24T12:00:30+02:00"', '2026-12-24T10:00:30.000Z'],
    ['"2026-12-24T12:00"', '2026-12-24T12:00:00.000Z'],
  ])('that expires %s holds until %s', (expires, until) => {
    expect(policyOf(`${POLICY}${waiver({ expires })}`).waivers.map((one) => one.until)).toEqual([until]);
  });

  it.each<[string, string, string]>([
    [
      'of approvals',
      waiver({ check: 'approvals' }),
      '12:45: waivers[0].check is "approvals"; accepted: tag, metric, lineage, soak',
    ],
    [
      'of a check that is misspelt',
      waiver({ check: 'metrics' }),
      '12:45: waivers[0].check is "metrics"; accepted: tag, metric, lineage, soak. Did you mean "metric"?',
    ],
    [
      'of require-plan',
      waiver({ check: 'require-plan' }),
      '12:45: waivers[0].check is "require-plan"; accepted: tag, metric, lineage, soak',
    ],
    [
      'of a soak by its length',
      waiver({ check: '{ soak: 24h }' }),
      '12:54: unknown key "soak" in waivers[0].check. Known: tag, metric',
    ],
    [
      'of a tag and a metric at once',
      waiver({ check: '{ tag: a, metric: b }' }),
      '12:45: waivers[0].check has more entries than 1. Keep one',
    ],
    [
      'of nothing',
      waiver({ check: '{}' }),
      '12:45: waivers[0].check has no entries. Give at least one, or take it out',
    ],
    ['of a number', waiver({ check: '7' }), '12:45: waivers[0].check must be a string or a mapping, not the number 7'],
    [
      'that matches everything by saying nothing',
      waiver({ match: '{}' }),
      '12:16: waivers[0].match has no entries. Give at least one, or take it out',
    ],
    [
      'that expires never',
      waiver({ expires: '"never"' }),
      '12:98: "never" is no day and no time. Write it as "2026-12-24", or "2026-12-24T12:00Z"',
    ],
    [
      'that expires after a while',
      waiver({ expires: '30d' }),
      '12:98: "30d" is no day and no time. Write it as "2026-12-24", or "2026-12-24T12:00Z"',
    ],
    [
      'that expires on a day that is none',
      waiver({ expires: '"2026-02-30"' }),
      '12:98: "2026-02-30" is no day of the calendar, or no time of it. Write it as "2026-12-24", or "2026-12-24T12:00Z"',
    ],
    [
      'whose id another one has',
      waiver({}) + waiver({ check: 'lineage' }),
      '13:7: the waiver w-1 is listed twice (first at p.yml:12). Give one of them another id',
    ],
    [
      'without a reason',
      '  - { id: w, match: { kind: model }, check: soak, approved-by: dana, expires: 2026-12-24 }\n',
      '12:5: waivers[0] lacks the key "reason"',
    ],
    [
      'without who approved it',
      '  - { id: w, match: { kind: model }, check: soak, reason: late, expires: 2026-12-24 }\n',
      '12:5: waivers[0] lacks the key "approved-by"',
    ],
    [
      'without an end',
      '  - { id: w, match: { kind: model }, check: soak, reason: late, approved-by: dana }\n',
      '12:5: waivers[0] lacks the key "expires"',
    ],
    [
      'whose reason is empty',
      waiver({}).replace('it is late', '""'),
      '12:59: waivers[0].reason is empty. Give it a text, or take the key out',
    ],
    [
      'of a metric that no rule has',
      waiver({ check: '{ metric: f1 }' }),
      '12:5: the waiver w-1 waives nothing: no rule for what it matches has the check "metric f1". Name a check that a rule has, or take the waiver out',
    ],
    [
      'of a check that only other assets are asked for',
      waiver({ check: '{ metric: rows }' }),
      '12:5: the waiver w-1 waives nothing: no rule for what it matches has the check "metric rows". Name a check that a rule has, or take the waiver out',
    ],
  ])('%s is refused', (_what, waivers, expected) => {
    const found = problemsOf(`${POLICY}${waivers}`);
    expect(found.map((line) => line.replace(/^p\.yml:\d+:\d+: /u, ''))).toEqual([expected.replace(/^\d+:\d+: /u, '')]);
    expect(found[0]).toMatch(new RegExp(`^p\\.yml:${expected.split(':')[0]}:`, 'u'));
  });

  it('may name a check that an override or a rollback asks for', () => {
    expect(problemsOf(`${POLICY}${waiver({ match: '{ kind: data }', check: '{ metric: rows }' })}`)).toEqual([]);
    const rollback =
      'version: 1\nextends: default\nrollback: [{ stage: Production, displaced-to: Archived, environment: e, approvals: [{ from: [user:me] }], checks: [{ tag: owner }] }]\nwaivers:\n';
    expect(problemsOf(`${rollback}${waiver({ check: 'tag' })}`)).toEqual([]);
  });

  it('that has ended is shown by lint as doing nothing', () => {
    const policy = policyOf(`${POLICY}${waiver({})}${waiver({ id: 'w-2', check: 'lineage', expires: '2027-01-01' })}`);
    const notes = (now: string): string[] => notesOf(policy, new Date(now)).map(problemLine);
    expect(notes('2026-12-24T23:00:00Z')).toEqual([]);
    expect(notes('2026-12-25T00:00:00Z')).toEqual([
      'policy.yml:12:5: the waiver w-1 of "soak" ended at 2026-12-24T23:59:59.999Z and does nothing any more. Take it out',
    ]);
  });
});

describe('on a base, a waiver', () => {
  const load = (own: string, base = '') => {
    const text = `version: 1\nextends: repo:acme/policies/base.yml@main\n${own}`;
    return loadPolicy(bytes(text), 'team.yml', 'github', bytes(`version: 1\n${RULES}${base}`));
  };
  const problems = (own: string, base = ''): string[] => {
    const loaded = load(own, base);
    return loaded.ok ? [] : loaded.error.map(problemLine);
  };
  const OWN =
    'overrides: [{ match: { kind: model }, transitions: [{ from: Staging, to: Production, checks: [{ tag: ticket }] }] }]\n';

  it.each([
    ['a check of its rules', waiver({ check: '{ tag: owner }' }), 'tag owner', 7],
    ['all checks of a kind of its rules', waiver({ check: 'metric' }), 'metric auc', 7],
    ['a check of its overrides', waiver({ match: '{ kind: data }', check: '{ metric: rows }' }), 'metric rows', 9],
  ])('of %s is refused with both lines', (_what, text, subject, line) => {
    expect(problems(`waivers:\n${text}`)).toEqual([
      `team.yml:4:5: the waiver w-1 waives the check "${subject}", which loosens the base (repo:acme/policies/base.yml@main:${line}). Take it out: only the base can waive what it asks for`,
    ]);
  });

  it('of a check of the file’s own is let through', () => {
    expect(problems(`${OWN}waivers:\n${waiver({ check: '{ tag: ticket }' })}`)).toEqual([]);
  });

  it('of all tags is refused, for some are the base’s', () => {
    expect(problems(`${OWN}waivers:\n${waiver({ check: 'tag' })}`)).toEqual([expect.stringContaining('"tag owner"')]);
  });

  it('that the base has holds for the checks of the base, and for none of the file', () => {
    const loaded = load(OWN, `waivers:\n${waiver({ check: 'tag' })}`);
    if (!loaded.ok) throw new Error(loaded.error.map(problemLine).join('\n'));
    const rule = ruleFor(loaded.value, version('1'), place, 'Staging', 'Production');
    const tags = (rule?.checks ?? []).filter(({ value }) => 'tag' in value);
    expect(tags.map((check) => [subjectOf(check.value), check.waiver?.id])).toEqual([
      ['tag owner', 'w-1'],
      ['tag card', 'w-1'],
      ['tag ticket', undefined],
    ]);
  });

  it('that the base has may lose what it waives, and its id is taken', () => {
    const base = `waivers:\n${waiver({})}`;
    expect(problems('transitions: [{ from: Staging, to: Production, remove: true }]\n', base)).toEqual([]);
    expect(problems(`${OWN}waivers:\n${waiver({ check: '{ tag: ticket }' })}`, base)).toEqual([
      'team.yml:5:7: the waiver w-1 is listed twice (first at repo:acme/policies/base.yml@main:11). Give one of them another id',
    ]);
  });
});
