import { describe, expect, it } from '@jest/globals';
import { concerns, decide, decisionVerdict, needs } from '../../src/core/decision.js';
import type { AssetFacts, Facts } from '../../src/core/facts.js';
import {
  ask,
  bagOf,
  DIGEST,
  factsOf,
  finding,
  idOf,
  place,
  plannedOf,
  policyOf,
  preset,
  stageIn,
  version,
  wouldDisplace,
  written,
} from './world.js';

const standard = preset('default');
const staged = version('2', { stage: 'Staging', tags: { stage: 'Staging' } });
const production = version('1', { stage: 'Production', tags: { stage: 'Production' }, properties: bagOf('1', {}) });

describe('asking for a transition', () => {
  it('plans one that the policy lists, and awaits its approval', () => {
    const decision = ask(standard, staged, 'Production');
    expect(decision.state).toBe('change');
    expect(decisionVerdict(decision)).toBe('allow');
    expect(finding(decision, 'approval 1')).toBe('awaited: awaited through the environment production');
    expect(decision.findings.find(({ subject }) => subject === 'transition')?.at).toMatchObject({
      file: 'preset:default',
    });
  });

  it('refuses to skip a stage, and names the route', () => {
    const decision = ask(standard, version('3'), 'Production');
    expect(decisionVerdict(decision)).toBe('deny');
    expect(decision.state).toBe('none');
    expect(decision.findings.at(-1)).toMatchObject({
      outcome: 'fail',
      found: 'the policy has no transition None -> Production',
      wanted: 'from None to Staging or Archived',
      remedy: 'promote in steps: None -> Staging -> Production',
    });
  });

  it('refuses the way back, and says where a version can go', () => {
    const decision = ask(standard, production, 'Staging');
    expect(decision.findings.at(-1)).toMatchObject({ outcome: 'fail', wanted: 'from Production to Archived' });
    expect(decision.findings.at(-1)?.remedy).toBeUndefined();
  });

  it('says that nothing leads out of a last stage', () => {
    const archived = version('1', {
      stage: 'Archived',
      properties: bagOf('1', {}, { from: 'Production', to: 'Archived' }),
    });
    expect(ask(standard, archived, 'Staging').findings.at(-1)).toMatchObject({
      wanted: 'nothing leads out of Archived',
    });
  });

  it('finds the shortest route among many', () => {
    const policy = policyOf(`version: 1
stages: { A: {}, B: {}, C: {}, D: {} }
transitions: [{ from: A, to: B }, { from: B, to: C }, { from: C, to: D }, { from: A, to: C }]
`);
    expect(ask(policy, version('1'), 'D').findings.at(-1)?.remedy).toBe('promote in steps: A -> C -> D');
  });

  it('judges the checks of the rule', () => {
    const policy = policyOf(
      'version: 1\nstages: { None: {}, Staging: {} }\ntransitions: [{ from: None, to: Staging, checks: [{ tag: owner }] }]\n',
    );
    expect(decisionVerdict(ask(policy, version('1'), 'Staging'))).toBe('deny');
    expect(finding(ask(policy, version('1'), 'Staging'), 'tag owner')).toBe('fail: no tag owner');
    expect(decisionVerdict(ask(policy, version('1', { tags: { owner: 'dana' } }), 'Staging'))).toBe('allow');
  });
});

describe('a stage in Azure is a claim', () => {
  const byHand = version('3', { stage: 'Production', tags: { stage: 'Production' } });

  it('refuses a version that was put into Production by hand', () => {
    for (const to of ['Production', 'Archived']) {
      const decision = ask(standard, byHand, to);
      expect(decisionVerdict(decision)).toBe('inconclusive');
      expect(finding(decision, 'stage')).toBe(
        'inconclusive: unexplained stage: version 3 is in Production, but no promotion put it there',
      );
      expect(decision.findings[0]).toMatchObject({
        wanted: 'Production asks for approvals, so only an approved promotion explains it',
        at: { file: 'preset:default', line: 7 },
      });
      expect(decision.findings[0]?.remedy).toContain('drift');
    }
  });

  it('refuses whatever way by hand: only the native stage, only the tag', () => {
    for (const given of [{ stage: 'Production' }, { tags: { stage: 'Production' } }]) {
      expect(decisionVerdict(ask(standard, version('3', given), 'Production'))).toBe('inconclusive');
    }
  });

  it('takes a version that a promotion put there', () => {
    const decision = ask(standard, production, 'Production');
    expect([decision.state, decisionVerdict(decision)]).toEqual(['done', 'allow']);
    expect(finding(decision, 'stage')).toBe(
      'pass: version 1 is in Production, as its last promotion says (plan aaaaaaaaaaaa)',
    );
  });

  it('refuses a stale entry: in Production once, archived since, and put back by hand', () => {
    const properties = bagOf('1', {}, { from: 'Production', to: 'Archived' });
    const back = version('1', { stage: 'Production', tags: { stage: 'Production' }, properties });
    expect(decisionVerdict(ask(standard, back, 'Production'))).toBe('inconclusive');
    expect(decisionVerdict(ask(standard, back, 'Archived'))).toBe('inconclusive');
  });

  it('refuses when two entries claim to be the last', () => {
    const properties = bagOf('1', { sequence: 1 }, { sequence: 1, to: 'Archived' });
    expect(decisionVerdict(ask(standard, { ...production, properties }, 'Archived'))).toBe('inconclusive');
  });

  it('lets the entry of a shell explain nothing where approvals are asked for', () => {
    const properties = bagOf('1', { proven: false });
    expect(decisionVerdict(ask(standard, { ...production, properties }, 'Production'))).toBe('inconclusive');
    expect(
      decisionVerdict(
        ask(
          standard,
          { ...production, properties: { ...properties, ...bagOf('1', {}, { proven: false }) } },
          'Production',
        ),
      ),
    ).toBe('inconclusive');
  });

  it('takes what a shell did where no approvals are asked for', () => {
    const properties = bagOf('2', { from: 'None', to: 'Staging', proven: false });
    expect(decisionVerdict(ask(standard, { ...staged, properties }, 'Production'))).toBe('allow');
  });

  it('takes a stage that nobody guards as it is', () => {
    expect(decisionVerdict(ask(standard, version('3', { stage: 'Staging' }), 'Staging'))).toBe('allow');
    expect(ask(standard, version('3', { stage: 'Staging' }), 'Staging').state).toBe('done');
  });

  it('refuses an entry that was copied from another version together with its properties', () => {
    const copy = version('4', {
      stage: 'Production',
      tags: { stage: 'Production' },
      properties: production.properties,
    });
    expect(decisionVerdict(ask(standard, copy, 'Production'))).toBe('inconclusive');
    expect(decisionVerdict(ask(standard, copy, 'Archived'))).toBe('inconclusive');
  });

  it('takes a displaced incumbent where the promotion of another version put it', () => {
    const properties = bagOf('1', {}, { from: 'Production', to: 'Archived', asset: idOf('2') });
    const archived = version('1', { stage: 'Archived', tags: { stage: 'Archived' }, properties });
    expect(ask(standard, archived, 'Archived').state).toBe('done');
  });

  it('guards the first stage too: new versions pass, versions that were put back do not', () => {
    const policy = policyOf(`version: 1
allow-cycles: true
stages: { None: {}, Production: {} }
transitions:
  - { from: None, to: Production }
  - { from: Production, to: None, environment: e, approvals: [{ from: [user:dana] }] }
`);
    expect(decisionVerdict(ask(policy, version('1'), 'Production'))).toBe('allow');
    const back = version('1', { properties: bagOf('1', { from: 'None', to: 'Production' }) });
    expect(decisionVerdict(ask(policy, back, 'Production'))).toBe('inconclusive');
  });

  it('asks for an explanation where only an override asks for approvals', () => {
    const policy = policyOf(`version: 1
stages: { None: {}, Staging: {}, Production: {} }
transitions: [{ from: None, to: Staging }, { from: Staging, to: Production }]
overrides:
  - match: { tag: { risk: high } }
    transitions: [{ from: Staging, to: Production, environment: e, approvals: [{ from: [user:dana] }] }]
`);
    const held = (tags: AssetFacts['tags']) =>
      decisionVerdict(ask(policy, version('1', { stage: 'Production', tags }), 'Production'));
    expect(held({ risk: 'high' })).toBe('inconclusive');
    expect(held({})).toBe('inconclusive');
    expect(held({ risk: 'low' })).toBe('allow');
  });
});

describe('a stage that cannot be told', () => {
  it('is inconclusive when stage and tag differ, whatever is asked', () => {
    const divided = version('3', { stage: 'Staging', tags: { stage: 'Production' } });
    for (const to of ['Staging', 'Production', 'Archived']) {
      const decision = ask(standard, divided, to);
      expect(decisionVerdict(decision)).toBe('inconclusive');
      expect(finding(decision, 'stage')).toBe(
        'inconclusive: unexplained stage: version 3 has the stage "Staging" and the tag stage "Production"',
      );
    }
  });

  it('is inconclusive when the policy does not know it, and nothing is planned', () => {
    for (const stage of ['Prod', 'constructor', '__proto__', 'Unregistered', 'production']) {
      const decision = ask(standard, version('3', { stage }), 'Staging');
      expect([decision.state, decisionVerdict(decision)]).toEqual(['none', 'inconclusive']);
      expect(decision.findings[0]?.found).toContain('which the policy does not know');
    }
  });

  it('is Unregistered for what the system made, and never left', () => {
    const decision = ask(standard, version('3', { isAnonymous: true, stage: 'Staging' }), 'Production');
    expect([decision.state, decision.from, decisionVerdict(decision)]).toEqual(['none', 'Unregistered', 'deny']);
    expect(decision.findings[0]?.remedy).toContain('register it under a name');
  });
});

describe('a version that is there already', () => {
  it('needs nothing', () => {
    expect(ask(standard, production, 'Production')).toMatchObject({ state: 'done', from: 'Production' });
  });

  it('is inconclusive beside another holder that nobody explains', () => {
    const other = version('9', { stage: 'Production' });
    const decision = ask(standard, production, 'Production', { incumbents: [other] });
    expect([decision.state, decisionVerdict(decision)]).toEqual(['none', 'inconclusive']);
    expect(finding(decision, 'holders')).toBe('inconclusive: version 1 is in Production, and version 9 holds it too');
  });
});

describe('an exclusive stage', () => {
  const decision = ask(standard, staged, 'Production', {
    incumbents: [production, version('0', { stage: 'Production' })],
  });

  it('makes every incumbent move, after the new holder', () => {
    expect(
      plannedOf(decision).changes.map(({ version: number, role, from, to }) => `${role} ${number}: ${from} -> ${to}`),
    ).toEqual([
      'promote 2: Staging -> Production',
      'displace 0: Production -> Archived',
      'displace 1: Production -> Archived',
    ]);
  });

  it('displaces on request only where the policy says so', () => {
    const mlflow = preset('mlflow');
    const incumbents = [version('1', { stage: 'Production' })];
    expect(plannedOf(ask(mlflow, staged, 'Production', { incumbents })).changes).toHaveLength(1);
    expect(plannedOf(ask(mlflow, staged, 'Production', { incumbents }, true)).changes).toHaveLength(2);
    expect([wouldDisplace(mlflow, 'Production'), wouldDisplace(mlflow, 'Production', true)]).toEqual([false, true]);
    expect([wouldDisplace(standard, 'Production'), wouldDisplace(standard, 'Staging', true)]).toEqual([true, false]);
  });

  it('is not shared by what is already displaced', () => {
    const displaced = version('1', {
      stage: 'Archived',
      properties: bagOf('1', {}, { from: 'Production', to: 'Archived', asset: staged.id }),
    });
    const to = stageIn(standard, 'Production');
    expect(concerns(standard, to, displaced, staged.id)).toBe('displaced');
    expect(concerns(standard, to, production, staged.id)).toBe('incumbent');
    expect(concerns(standard, to, production, production.id)).toBeUndefined();
    expect(concerns(standard, to, version('5'), staged.id)).toBeUndefined();
    expect(concerns(standard, to, version('5', { stage: 'Staging', tags: { stage: 'Production' } }), staged.id)).toBe(
      'incumbent',
    );
    expect(concerns(standard, to, version('5', { stage: 'Production', isAnonymous: true }), staged.id)).toBeUndefined();
  });
});

describe('a hidden stage', () => {
  const policy = policyOf(`version: 1
allow-cycles: true
stages: { A: {}, B: {}, H: { hidden: true }, I: { hidden: true } }
transitions: [{ from: '*', to: A }, { from: '*', to: B }, { from: '*', to: H }, { from: '*', to: I }]
`);
  it.each<[string, string, boolean | null]>([
    ['A', 'H', true],
    ['H', 'A', false],
    ['A', 'B', null],
    ['H', 'I', null],
  ])('from %s to %s sets isArchived to %s', (stage, to, archived) => {
    expect(plannedOf(ask(policy, version('1', { stage }), to)).changes[0]?.archived).toBe(archived);
  });
});

describe('the number of a promotion', () => {
  it('goes on from what the version has been through', () => {
    const asset = { ...staged, properties: bagOf('2', { from: 'None', to: 'Staging' }) };
    expect(
      plannedOf(ask(standard, asset, 'Production', { incumbents: [production] })).changes.map(
        ({ sequence }) => sequence,
      ),
    ).toEqual([2, 2]);
  });
});

describe('a component, whose properties can be overwritten', () => {
  const open = policyOf(
    'version: 1\nstages:\n  None: {}\n  Staging: {}\n  Production: { exclusive: { incumbent-to: Archived } }\n  Archived: { hidden: true }\ntransitions:\n  - { from: None, to: Staging }\n  - { from: Staging, to: Production }\n  - { from: Production, to: Archived }\n',
  );
  const component = (asset: AssetFacts): AssetFacts => ({
    ...asset,
    kind: 'component',
    stage: null,
    content: { spec: 'sha256:0' },
  });
  const own = component(staged);
  const holder = component(production);

  it('is explained in a stage that is entered without approvals', () => {
    expect(decisionVerdict(ask(open, own, 'Production', { incumbents: [holder] }))).toBe('allow');
    expect(finding(ask(open, holder, 'Archived'), 'stage')).toBe('pass: version 1 is in Production');
  });

  it('is not explained by an entry in one that asks for approvals', () => {
    const explained = { ...production, kind: 'model' as const };
    expect(finding(ask(standard, explained, 'Archived'), 'stage')).toMatch(/^pass/);
    expect(finding(ask(standard, holder, 'Archived'), 'stage')).toMatch(
      /^inconclusive: unexplained stage: version 1 is in Production, but the properties of a component/,
    );
    expect(ask(standard, holder, 'Production').state).toBe('none');
  });

  it('is not explained by the lack of one where the first stage asks for approvals', () => {
    const back = policyOf(
      'version: 1\nallow-cycles: true\nstages: { None: {}, Staging: {} }\ntransitions:\n  - { from: None, to: Staging }\n  - { from: Staging, to: None, environment: e, approvals: [{ from: [environment-reviewers] }] }\n',
    );
    expect(decisionVerdict(ask(back, version('3'), 'Staging'))).toBe('allow');
    expect(decisionVerdict(ask(back, component(version('3')), 'Staging'))).toBe('inconclusive');
  });

  it('enters no stage that asks for approvals by any way, nor moves an incumbent there', () => {
    expect(finding(ask(standard, own, 'Production'), 'ledger')).toMatch(/^inconclusive: Production asks for approvals/);
    // Archived is entered freely from None, but not from Production.
    expect(finding(ask(standard, component(version('3')), 'Archived'), 'ledger')).toMatch(/^inconclusive: Archived/);
    expect(finding(ask(standard, component(version('3')), 'Staging'), 'ledger')).toBe('none');
    expect(finding(ask(standard, staged, 'Production'), 'ledger')).toBe('none');
  });

  it('is finished after a stop half-way where no proof is needed', () => {
    const facts = factsOf(own, { incumbents: [holder] });
    const wish = { to: stageIn(open, 'Production'), archiveExisting: false };
    const planned = plannedOf(decide(open, facts, wish));
    const [first, second] = planned.changes;
    if (first === undefined || second === undefined) throw new Error('two changes');
    const promoted = component(written(own, first, planned, 'shell', own.id));
    const again = plannedOf(decide(open, factsOf(promoted, { incumbents: [holder] }), wish));
    expect([again.state, again.changes, decisionVerdict(again)]).toEqual(['unfinished', [second], 'allow']);
    // An entry that was overwritten is none: two holders, and nothing says which is to go.
    const wiped = { ...promoted, properties: {} };
    expect(decide(open, factsOf(wiped, { incumbents: [holder] }), wish).state).toBe('none');
  });
});

describe('a promotion that stopped half-way', () => {
  const older = version('0', { stage: 'Production', tags: { stage: 'Production' }, properties: bagOf('0', {}) });
  const facts: Facts = factsOf(staged, { incumbents: [production, older] });
  const wish = { to: stageIn(standard, 'Production'), archiveExisting: false };
  const planned = plannedOf(decide(standard, facts, wish));
  const [promote, first, second] = planned.changes;
  if (promote === undefined || first === undefined || second === undefined) throw new Error('three changes');
  const promoted = written(staged, promote, planned, 'run/1', staged.id);
  const displaced = written(older, first, planned, 'run/1', staged.id);

  it('is found again by its own entry, and only what is left is planned', () => {
    const again = plannedOf(decide(standard, factsOf(promoted, { incumbents: [production, older] }), wish));
    expect([again.state, again.digest === planned.digest, again.startedBy]).toEqual(['unfinished', true, 'run/1']);
    expect(again.changes).toEqual([first, second]);
    const later = plannedOf(
      decide(standard, factsOf(promoted, { incumbents: [production], displaced: [displaced] }), wish),
    );
    expect([later.state, later.changes]).toEqual(['unfinished', [second]]);
    expect(decisionVerdict(later)).toBe('allow');
  });

  it('is done when nothing is left', () => {
    const last = written(production, second, planned, 'run/1', staged.id);
    expect(decide(standard, factsOf(promoted, { displaced: [displaced, last] }), wish).state).toBe('done');
  });

  it.each<[string, Partial<Facts>]>([
    [
      'another version became a holder since',
      { incumbents: [production, older, version('7', { stage: 'Production' })] },
    ],
    ['an incumbent left by another way', { incumbents: [production] }],
    ['an incumbent was promoted since', { incumbents: [{ ...production, properties: bagOf('1', {}, {}) }, older] }],
    ['an incumbent was made anew', { incumbents: [{ ...production, createdAt: '2025-05-05T00:00:00Z' }, older] }],
    [
      'another promotion displaced one',
      {
        incumbents: [production],
        displaced: [
          version('0', {
            ...displaced,
            properties: bagOf('0', {}, { from: 'Production', to: 'Archived', asset: staged.id }),
          }),
        ],
      },
    ],
  ])('is inconclusive when %s', (_, given) => {
    const decision = decide(standard, factsOf(promoted, { incumbents: [production, older], ...given }), wish);
    expect([decision.state, decisionVerdict(decision)]).toEqual(['none', 'inconclusive']);
    expect(decision.findings.at(-1)?.remedy).toContain('move version');
  });

  it('is inconclusive when the policy asks for something else by now', () => {
    const policy = policyOf(
      'version: 1\nextends: default\ntransitions: [{ from: Staging, to: Production, environment: other, approvals: [{ from: [environment-reviewers] }] }]\n',
    );
    const decision = decide(policy, factsOf(promoted, { incumbents: [production, older] }), {
      to: stageIn(policy, 'Production'),
      archiveExisting: false,
    });
    expect([decision.state, decisionVerdict(decision)]).toEqual(['none', 'inconclusive']);
  });

  it('of a shell is not finished where approvals are asked for', () => {
    const shell = written(staged, promote, planned, 'shell', staged.id, false);
    expect(decisionVerdict(decide(standard, factsOf(shell, { incumbents: [production, older] }), wish))).toBe(
      'inconclusive',
    );
  });

  it('is not taken from an entry with another plan', () => {
    const forged = { ...promoted, properties: bagOf('2', { plan: DIGEST }) };
    expect(decide(standard, factsOf(forged, { incumbents: [production] }), wish).state).toBe('none');
  });
});

describe('what a decision needs', () => {
  const policy = policyOf(`version: 1
stages: { None: {}, Production: { exclusive: { incumbent-to: Archived } }, Archived: {} }
transitions:
  - from: None
    to: Production
    checks: [{ metric: a, source: file, min: 1 }, { metric: b, source: tag, no-worse-than: incumbent }]
  - { from: Production, to: Archived }
`);
  const asks = (asset: AssetFacts, to: string) => [...needs(policy, asset, place, stageIn(policy, to))].sort();

  it('is known from the rule, and from the rule of the last promotion when the version is there', () => {
    expect(asks(version('1'), 'Production')).toEqual(['incumbents', 'metrics-file']);
    expect(asks(version('1', { stage: 'Production', properties: bagOf('1', { from: 'None' }) }), 'Production')).toEqual(
      ['incumbents', 'metrics-file', 'record'],
    );
    expect(asks(version('1', { stage: 'Production' }), 'Archived')).toEqual([]);
    expect(asks(version('1', { stage: 'nowhere' }), 'Production')).toEqual([]);
    expect(asks(version('1', { isAnonymous: true }), 'Production')).toEqual([]);
  });
});

describe('overrides', () => {
  const text = (match: string) => `version: 1
stages: { None: {}, Staging: {} }
transitions: [{ from: None, to: Staging, checks: [{ tag: owner }] }]
overrides:
  - match: ${match}
    transitions: [{ from: None, to: Staging, checks: [{ tag: ticket }] }]
`;
  it.each<[string, AssetFacts['tags'], boolean]>([
    ['{ kind: model }', {}, true],
    ['{ kind: data }', {}, false],
    ['{ name: "fr*" }', {}, true],
    ['{ name: "FR*" }', {}, false],
    ['{ place: acme }', {}, true],
    ['{ place: ACME }', {}, true],
    ['{ place: other }', {}, false],
    ['{ tag: { risk: high } }', { risk: 'high' }, true],
    ['{ tag: { risk: high } }', { risk: 'low' }, false],
    ['{ tag: { risk: high } }', { risk: '' }, true],
    ['{ tag: { risk: high } }', { risk: null }, true],
    ['{ tag: { risk: high } }', {}, true],
    ['{ tag: { risk: high, pii: "yes" } }', { risk: 'high' }, true],
    ['{ tag: { risk: high, pii: "yes" } }', { risk: 'high', pii: 'no' }, false],
    ['{ tag: { constructor: x } }', {}, true],
    ['{ kind: model, name: nobody }', {}, false],
  ])('matching %s apply to an asset with the tags %j: %s', (match, tags, applies) => {
    const subjects = ask(policyOf(text(match)), version('1', { tags }), 'Staging').findings.map(
      ({ subject }) => subject,
    );
    expect(subjects).toContain('tag owner');
    expect(subjects.includes('tag ticket')).toBe(applies);
  });

  it('all apply that match, in the order of the file', () => {
    const both = `${text('{ kind: model }')}  - match: { name: fraud }
    transitions: [{ from: '*', to: Staging, environment: e, approvals: [{ from: [user:dana] }] }]
`;
    const decision = plannedOf(ask(policyOf(both), version('1'), 'Staging'));
    expect(decision.findings.map(({ subject }) => subject)).toEqual([
      'stage',
      'transition',
      'tag owner',
      'tag ticket',
      'approval 1',
    ]);
    expect(decision.rule.environment?.name).toBe('e');
  });
});
