import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cli, type Doc, document, type Ended, inGroups, OPEN, placeWords, prepareCli } from './arm/cli.js';
import { tokensOf } from './arm/json.js';
import type { Switches, Version, WorldState } from './arm/server.js';
import {
  type Arm,
  entriesIn,
  full,
  idOf,
  lean,
  putsIn,
  readVersion,
  stageIn,
  startArm,
  type World,
} from './arm/start.js';

let arm: Arm;
let cli: Cli;
beforeAll(async () => {
  [arm, cli] = await Promise.all([startArm(), prepareCli()]);
  await cli.file('open.yml', OPEN);
});
afterAll(async () => {
  await Promise.all([arm.close(), cli.close()]);
});

async function worldWith(
  seed: (workspace: string) => readonly Version[],
  switches: Partial<Switches> = {},
): Promise<World> {
  const world = arm.world();
  await world.tell({ seed: seed(world.workspace), switches });
  return world;
}

interface Asked {
  readonly asset?: string;
  readonly policy?: string;
  readonly command?: string;
  readonly more?: readonly string[];
}

async function ask(
  world: World,
  to: string,
  { asset = 'azureml:fraud:3', policy = 'open.yml', command = 'promote', more = [] }: Asked = {},
): Promise<{ ended: Ended; doc: Doc; state: WorldState }> {
  const ended = await cli.run([
    command,
    '--asset',
    asset,
    '--to',
    to,
    ...placeWords(world),
    '--policy',
    policy,
    '--ledger',
    'off',
    '--json',
    ...more,
  ]);
  return { ended, doc: document(ended), state: await world.see() };
}

const APPROVED = `version: 1
allow-cycles: true
stages:
  None: {}
  Staging: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Staging }
  - from: Staging
    to: Production
    environment: production
    approvals: [{ from: [environment-reviewers] }]
  - { from: Production, to: Archived }
  - { from: Production, to: Staging }
`;

describe('the command line of the issue', () => {
  it('promotes against a server with the leanest answers, and prints one document', async () => {
    for (const tags of [{}, { tags: null }]) {
      const world = await worldWith((workspace) => [lean(workspace, '3', tags, 'credit-fraud')]);
      const { ended, doc, state } = await ask(world, 'Staging', { asset: 'azureml:credit-fraud:3' });
      expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' });
      expect(doc).toMatchObject({
        verdict: 'allow',
        state: 'promoted',
        stage: 'Staging',
        'previous-stage': 'None',
        version: '3',
        error: null,
        'exit-code': 0,
      });
      expect(state.calls.filter(({ headers }) => 'authorization' in headers)).toEqual([]);
      expect(readVersion(state, '3', 'credit-fraud')).toMatchObject({ stage: 'Staging', tags: { stage: 'Staging' } });
      expect(
        state.calls
          .map(({ url }) => new URL(url, world.url).searchParams.get('api-version'))
          .every((version) => (version ?? '') >= '2024-04-01'),
      ).toBe(true);
    }
  });

  it('takes the same as text, with promote left out, and by every form of reference', async () => {
    const forms = (workspace: string) => [
      'azureml:fraud:3',
      'models:/fraud/3',
      idOf(workspace, 'fraud', '3'),
      idOf(workspace, 'fraud', '3').toLowerCase(),
      'azureml:fraud@latest',
    ];
    await inGroups([0, 1, 2, 3, 4], 2, async (index) => {
      const world = await worldWith((workspace) => [full(workspace, '3')]);
      const asset = forms(world.workspace)[index] ?? '';
      const ended = await cli.run([
        '--asset',
        asset,
        '--to',
        'Staging',
        ...placeWords(world),
        '--policy',
        'open.yml',
        '--ledger',
        'off',
      ]);
      expect([asset, ended.code, ended.stderr]).toEqual([asset, 0, '']);
      expect(ended.stdout).not.toContain('\u001B');
      expect(stageIn(await world.see(), '3')).toBe('Staging');
    });
  });
});

describe('what is PUT', () => {
  const UNKNOWN = String.raw`"zeroed": 1.0, "huge": 1e400, "tiny": -0.0, "exact": 12345678901234567890, "precise": 0.1000000000000000055511151231257827, "exp": 1E+2,
    "__proto__": {"polluted": true}, "constructor": "c", "toString": null, "escaped": "\u00e9\u0041\ud83d\ude00\u2028\/", "lone": "\ud800", "control": "\u0000\u001f",
    "emptyObject": {}, "emptyList": [], "emptyText": "", "nested": {"a": [{"b": [1.50, null, true, {"__proto__": 1.0}]}]}, "": "no name", "10": "ten", "9": "nine", "null": null, "false": false, "hasOwnProperty": [[]]`;
  const text = (id: string) =>
    `{ "id": "${id}", "name":"3", ${UNKNOWN}, "properties": { ${UNKNOWN}, "description": "d\\ud83d\\ude00", "tags": {"a": "1", "__proto__": "tag", "": "none", "n": null}, "properties": {"b": "2.0", "__proto__": "bag"}, "isArchived": false, "stage": null, "flavors": {"x": {"data": {"k": "1.0"}}} }, "systemData": {"createdAt": "2024-01-01T00:00:00.1234567+00:00", "v": 1.0} }`;

  it('is what GET answered, number for number, but for stage, mirror tag, entry and isArchived', async () => {
    const world = await worldWith((workspace) => [
      { name: 'fraud', version: '3', text: text(idOf(workspace, 'fraud', '3')) },
    ]);
    const { ended, state } = await ask(world, 'Staging');
    expect(ended.code).toBe(0);
    const sent = state.calls.find(({ kind }) => kind === 'PUT')?.body ?? '';
    const before = tokensOf(text(idOf(world.workspace, 'fraud', '3')));
    const after = tokensOf(sent);
    expect(before.size).toBeGreaterThan(60);
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    );
    const [key] = entriesIn(state, '3');
    expect(changed.sort()).toEqual(
      [`/properties/properties/${key}`, '/properties/stage', '/properties/tags/stage'].sort(),
    );
    expect(sent).toMatch(/"zeroed":1\.0,"huge":1e400,"tiny":-0\.0,"exact":12345678901234567890/);
  });

  it('touches isArchived only on entering and on leaving a hidden stage', async () => {
    const world = await worldWith((workspace) => [full(workspace, '3')]);
    const archived = async (to: string) => readVersion((await ask(world, to)).state, '3').isArchived;
    expect([
      await archived('Staging'),
      await archived('Archived'),
      await archived('Staging'),
      await archived('Production'),
    ]).toEqual([false, true, false, false]);
    const bare = await worldWith((workspace) => [lean(workspace, '3')]);
    const { state } = await ask(bare, 'Staging');
    expect(Object.hasOwn(readVersion(state, '3'), 'isArchived')).toBe(false);
    const hiddenByHand = await worldWith((workspace) => [full(workspace, '3', { isArchived: true })]);
    expect(readVersion((await ask(hiddenByHand, 'Staging')).state, '3').isArchived).toBe(true);
  });

  it('is read again after a lost answer, and what somebody else changed meanwhile travels along', async () => {
    const world = await worldWith((workspace) => [full(workspace, '3')]);
    await world.tell({
      faults: [{ kind: 'PUT', nth: 1, deed: { is: 'answer', status: 503, headers: { 'Retry-After': '1' } } }],
    });
    const running = ask(world, 'Staging');
    for (let tries = 0; tries < 100 && putsIn(await world.see()).length === 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await world.tell({
      seed: [full(world.workspace, '3', { description: 'changed meanwhile', tags: { other: 'tool' } })],
    });
    const { ended, state } = await running;
    expect(ended.code).toBe(0);
    expect(readVersion(state, '3')).toMatchObject({
      description: 'changed meanwhile',
      tags: { other: 'tool', stage: 'Staging' },
    });
  });
});

describe('the incumbent', () => {
  const holder = { stage: 'Production', tags: { stage: 'Production' } };
  const ready = { stage: 'Staging', tags: { stage: 'Staging' } };

  it.each([1, 2])('moves aside after the new holder is in: %s of them', async (count) => {
    const world = await worldWith(
      (workspace) => [
        full(workspace, '3', ready),
        full(workspace, '2', holder),
        ...(count === 2 ? [full(workspace, '1', holder)] : []),
      ],
      { delay: 40 },
    );
    const { ended, doc, state } = await ask(world, 'Production');
    expect(ended.code).toBe(0);
    expect(putsIn(state)).toEqual(count === 1 ? ['3', '2'] : ['3', '1', '2']);
    expect(stageIn(state, '3')).toBe('Production');
    expect(readVersion(state, '2')).toMatchObject({ stage: 'Archived', isArchived: true });
    expect(readVersion(state, '3').isArchived).toBe(false);
    expect([...doc.archived].sort()).toEqual(count === 1 ? ['2'] : ['1', '2']);
    const depths: number[] = [];
    for (const [index, call] of state.calls.entries()) {
      depths.push(
        1 +
          Math.max(
            0,
            ...state.calls.slice(0, index).map((other, at) => (other.end <= call.start ? (depths[at] ?? 0) : 0)),
          ),
      );
    }
    if (count === 1) expect(Math.max(...depths)).toBeLessThanOrEqual(7);
  });

  it('is found on the last page of three, and by its tag alone', async () => {
    for (const more of [holder, { tags: { stage: 'Production' } }, { stage: 'Production' }]) {
      const world = await worldWith(
        (workspace) => [
          full(workspace, '3', ready),
          ...['10', '11', '12', '13', '14'].map((version) => full(workspace, version)),
          full(workspace, '2', more),
        ],
        { pageSize: 3, ignoresQuery: true },
      );
      const { ended, state } = await ask(world, 'Production');
      expect([ended.code, stageIn(state, '3'), stageIn(state, '2')]).toEqual([0, 'Production', 'Archived']);
      expect(state.calls.filter(({ kind }) => kind === 'LIST').length).toBe(3);
    }
  });

  it('is what GET says, not what a lagging list says', async () => {
    const world = await worldWith((workspace) => [full(workspace, '3', ready), full(workspace, '2', holder)], {
      listLags: true,
    });
    await world.tell({ seed: [full(world.workspace, '4', ready)] });
    expect((await ask(world, 'Production')).ended.code).toBe(0);
    // The list still shows version 2 in Production and version 3 in Staging.
    const again = await ask(world, 'Production');
    expect([again.ended.code, again.doc.state]).toEqual([0, 'unchanged']);
    expect(putsIn(again.state)).toEqual(['3', '2']);
  });

  it('waits until a write shows that GET does not show at first', async () => {
    const world = await worldWith((workspace) => [full(workspace, '3', ready), full(workspace, '2', holder)], {
      lag: 2,
    });
    const { ended, state } = await ask(world, 'Production');
    expect([ended.code, stageIn(state, '3'), stageIn(state, '2')]).toEqual([0, 'Production', 'Archived']);
    expect(putsIn(state)).toEqual(['3', '2']);
  });
});

describe('lists', () => {
  it('never follow nextLink to another origin', async () => {
    const ready = (workspace: string) => [
      full(workspace, '3', { stage: 'Staging' }),
      full(workspace, '2', { stage: 'Production' }),
    ];
    const world = await worldWith(ready, { pageSize: 1, foreignNextLink: true });
    const { ended, doc, state } = await ask(world, 'Production');
    expect([ended.code, doc.error?.kind, state.foreignCalls, putsIn(state)]).toEqual([3, 'service', [], []]);
    expect(doc.error?.message).toMatch(/another address/);
    const latest = await worldWith(ready, { pageSize: 2, ignoresQuery: true, foreignNextLink: true });
    await latest.tell({ seed: [full(latest.workspace, '4')] });
    const other = await ask(latest, 'Staging', { asset: 'azureml:fraud@latest' });
    expect([other.ended.code, other.state.foreignCalls, putsIn(other.state)]).toEqual([3, [], []]);
  });

  it('end with 3 and one line on a nextLink that is none', async () => {
    for (const rawNextLink of ['http://[', 'javascript:alert(1)', 'file:///etc/passwd', '//evil.example/x']) {
      const world = await worldWith((workspace) => [full(workspace, '3', { stage: 'Staging' })], { rawNextLink });
      const { ended, doc, state } = await ask(world, 'Production');
      expect([rawNextLink, ended.code, putsIn(state)]).toEqual([rawNextLink, 3, []]);
      expect(doc.error?.message).not.toMatch(/internal error/);
    }
  });

  it('give @latest by createdAt, from a server that ignores $top and $orderBy', async () => {
    for (const pageSize of [0, 1, 2, 3]) {
      const world = await worldWith(
        (workspace) => ['5', '9', '7', '10', '2'].map((version) => full(workspace, version)),
        { ignoresQuery: true, pageSize },
      );
      const { doc } = await ask(world, 'Staging', { asset: 'azureml:fraud@latest' });
      expect(doc.version).toBe('10');
    }
    const obedient = await worldWith((workspace) => ['5', '9', '7'].map((version) => full(workspace, version)));
    expect((await ask(obedient, 'Staging', { asset: 'azureml:fraud@latest' })).doc.version).toBe('9');
  });
});

describe('what was done before', () => {
  it('is said, and nothing is written again', async () => {
    const world = await worldWith((workspace) => [full(workspace, '3')]);
    await ask(world, 'Staging');
    await world.tell({ forget: true });
    const { ended, doc, state } = await ask(world, 'Staging');
    expect([ended.code, doc.verdict, doc.state, doc.changes, putsIn(state)]).toEqual([0, 'allow', 'unchanged', [], []]);
    const text = await cli.run([
      'promote',
      '--asset',
      'azureml:fraud:3',
      '--to',
      'Staging',
      ...placeWords(world),
      '--policy',
      'open.yml',
    ]);
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout.split('\n')[0]).toMatch(/already|nothing|unchanged/i);
  });

  it('is not done twice when the answer to the write was lost', async () => {
    await inGroups(['after', 'before'] as const, 2, async (when) => {
      const world = await worldWith((workspace) => [full(workspace, '3')]);
      await world.tell({ faults: [{ kind: 'PUT', nth: 1, deed: { is: 'drop', when } }] });
      const { ended, state } = await ask(world, 'Staging');
      expect([ended.code, stageIn(state, '3'), entriesIn(state, '3').length]).toEqual([0, 'Staging', 1]);
      expect(state.calls.filter(({ applied }) => applied).length).toBe(1);
      expect(putsIn(state).length).toBe(when === 'after' ? 1 : 2);
    });
  });
});

describe('a guarded stage', () => {
  beforeAll(async () => {
    await cli.file('approved.yml', APPROVED);
  });
  const plan = 'a'.repeat(64);
  const keyOf = (run: string) =>
    `aml-promote.${createHash('sha256').update(`{"plan":"${plan}","run":"${run}"}`).digest('hex').slice(0, 16)}`;
  const entry = (asset: string, more: object) =>
    JSON.stringify({
      asset,
      from: 'Staging',
      number: null,
      plan,
      proven: true,
      run: 'github:1',
      sequence: 1,
      started: null,
      to: 'Production',
      ...more,
    });

  it('is explained by nothing that was set by hand or forged', async () => {
    const forged: ((workspace: string) => Record<string, string>)[] = [
      () => ({}),
      (workspace) => ({ 'aml-promote.0000000000000000': entry(idOf(workspace.toLowerCase(), 'fraud', '3'), {}) }),
      (workspace) => ({ [keyOf('shell')]: entry(idOf(workspace, 'fraud', '3'), { run: 'shell', proven: false }) }),
      (workspace) => ({ [keyOf('github:1')]: entry(idOf(workspace, 'fraud', '4'), {}) }),
      (workspace) => ({ [keyOf('github:1')]: entry(idOf(workspace, 'fraud', '3'), { to: 'Staging' }) }),
      (workspace) => ({ [keyOf('github:1')]: entry(idOf(workspace, 'fraud', '3'), { extra: 1 }) }),
      () => ({ [keyOf('github:1')]: '{"__proto__":{}}', 'aml-promote.': 'null' }),
    ];
    await inGroups(forged, 2, async (properties) => {
      for (const tags of [{}, { stage: 'Production' }]) {
        const world = await worldWith((workspace) => [
          full(workspace, '3', { stage: 'Production', tags, properties: properties(workspace) }),
        ]);
        for (const to of ['Production', 'Archived']) {
          const { ended, doc, state } = await ask(world, to, { policy: 'approved.yml' });
          expect([ended.code, doc.verdict, putsIn(state), ended.stderr]).toEqual([1, 'inconclusive', [], '']);
          expect(doc.findings.find(({ subject }) => subject === 'stage')?.found).toMatch(/^unexplained stage/);
        }
      }
    });
  });

  it('cannot be entered from a shell, which says why', async () => {
    const world = await worldWith((workspace) => [full(workspace, '3', { stage: 'Staging' })]);
    const { ended, doc, state } = await ask(world, 'Production', { policy: 'approved.yml' });
    expect([ended.code, doc.verdict, putsIn(state)]).toEqual([1, 'inconclusive', []]);
    expect(doc.findings.map(({ found }) => found).join()).toContain('a shell cannot show who approved');
    const planned = await ask(world, 'Production', { policy: 'approved.yml', command: 'plan' });
    expect([planned.ended.code, planned.doc.verdict, planned.doc.state]).toEqual([0, 'allow', 'planned']);
  });
});

describe('where a version stands', () => {
  it.each([
    ['tag alone', { tags: { stage: 'Staging' } }, 'Production', 0, 'Staging'],
    ['native alone', { stage: 'Staging' }, 'Production', 0, 'Staging'],
    ['null', { stage: null, tags: { stage: null } }, 'Staging', 0, 'None'],
    ['empty', { stage: '', tags: { stage: '' } }, 'Staging', 0, 'None'],
    ['absent', {}, 'Staging', 0, 'None'],
    ['None', { stage: 'None', tags: { stage: 'None' } }, 'Staging', 0, 'None'],
    ['None beside an empty tag', { stage: 'None', tags: { stage: '' } }, 'Staging', 0, 'None'],
    ['divided', { stage: 'Staging', tags: { stage: 'None' } }, 'Production', 1, 'Staging'],
    ['divided at the destination', { stage: 'Staging', tags: { stage: 'Production' } }, 'Production', 1, 'Staging'],
    ['unknown', { stage: 'Qualified' }, 'Staging', 1, null],
    ['unknown by tag', { tags: { stage: 'staging' } }, 'Production', 1, null],
    ['anonymous', { isAnonymous: true }, 'Staging', 1, 'Unregistered'],
    ['a way that is not listed', { stage: 'Archived' }, 'Production', 1, 'Archived'],
  ])('%s', async (_, more, to, code, from) => {
    const world = await worldWith((workspace) => [lean(workspace, '3', more)]);
    const { ended, doc, state } = await ask(world, to);
    expect([ended.code, doc['previous-stage'], ended.stderr]).toEqual([code, from, '']);
    expect(putsIn(state)).toEqual(code === 0 ? ['3'] : []);
    if (code === 0) expect([stageIn(state, '3'), entriesIn(state, '3').length]).toEqual([to, 1]);
    else expect(doc.verdict).not.toBe('allow');
  });

  it('"None" is the first stage also where that has another name', async () => {
    await cli.file(
      'draft.yml',
      'version: 1\nstages:\n  Draft: {}\n  Staging: {}\ntransitions:\n  - { from: Draft, to: Staging }\n',
    );
    for (const more of [
      { stage: 'None' },
      { stage: '', tags: null },
      { tags: { stage: 'None' } },
      { stage: 'Draft', tags: { stage: 'None' } },
    ]) {
      const world = await worldWith((workspace) => [lean(workspace, '3', more)]);
      const { ended, doc } = await ask(world, 'Staging', { policy: 'draft.yml' });
      expect([ended.code, doc['previous-stage']]).toEqual([0, 'Draft']);
    }
  });

  it('a divided version holds both: a promotion displaces it or refuses, and never leaves two', async () => {
    const world = await worldWith((workspace) => [
      full(workspace, '3', { stage: 'Staging' }),
      full(workspace, '2', { stage: 'Staging', tags: { stage: 'Production' } }),
    ]);
    const { ended, state } = await ask(world, 'Production');
    if (ended.code === 0) expect([stageIn(state, '3'), stageIn(state, '2')]).toEqual(['Production', 'Archived']);
    else expect(putsIn(state)).toEqual([]);
  });
});

describe('metrics', () => {
  beforeAll(async () => {
    await cli.file(
      'metric.yml',
      OPEN.replace(
        '- { from: None, to: Staging }',
        '- from: None\n    to: Staging\n    checks: [{ metric: auc, source: file, min: 0.9 }]',
      ),
    );
    await cli.file(
      'worse.yml',
      OPEN.replace(
        '- { from: Staging, to: Production }',
        '- from: Staging\n    to: Production\n    checks: [{ metric: auc, source: tag, no-worse-than: incumbent, tolerance: 0.1, min: 0 }]',
      ),
    );
  });

  it.each([
    ['{"auc": 0.91}', 0, 'pass'],
    ['{"auc": 0.9}', 0, 'pass'],
    ['{"auc": 0.89999}', 1, 'fail'],
    ['{"AUC": 0.95}', 1, 'inconclusive'],
    ['{}', 1, 'inconclusive'],
  ])('of a file: %s', async (content, code, outcome) => {
    const path = await cli.file(
      `metrics-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.json`,
      content,
    );
    const world = await worldWith((workspace) => [full(workspace, '3')]);
    const { ended, doc } = await ask(world, 'Staging', { policy: 'metric.yml', more: ['--metrics', path] });
    expect([ended.code, doc.findings.find(({ subject }) => subject === 'metric auc')?.outcome]).toEqual([
      code,
      outcome,
    ]);
  });

  it.each([
    ['0.7', '0.8', 0],
    ['0.69999', '0.8', 1],
    ['0.9', undefined, 1],
    ['0.9', 'n/a', 1],
  ])('no worse than the incumbent: %s beside %s', async (own, its, code) => {
    const world = await worldWith((workspace) => [
      full(workspace, '3', { stage: 'Staging', tags: { auc: own } }),
      full(workspace, '2', { stage: 'Production', tags: its === undefined ? {} : { auc: its } }),
    ]);
    const { ended, state } = await ask(world, 'Production', { policy: 'worse.yml' });
    expect([ended.code, putsIn(state)]).toEqual([code, code === 0 ? ['3', '2'] : []]);
  });
});

describe('plan', () => {
  const seed = (workspace: string) => [
    full(workspace, '3', { stage: 'Staging' }),
    full(workspace, '2', { stage: 'Production' }),
  ];

  it('writes nothing, prints its digest, and promote makes the same', async () => {
    const world = await worldWith(seed);
    const plans = [
      await ask(world, 'Production', { command: 'plan' }),
      await ask(world, 'Production', { command: 'plan' }),
    ];
    const [digest, again] = plans.map(({ doc }) => doc['plan-digest']);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(again).toBe(digest);
    expect(plans.map(({ ended, doc }) => [ended.code, doc.state, doc.changes.length])).toEqual([
      [0, 'planned', 2],
      [0, 'planned', 2],
    ]);
    const text = await cli.run([
      'plan',
      '--asset',
      'azureml:fraud:3',
      '--to',
      'Production',
      ...placeWords(world),
      '--policy',
      'open.yml',
    ]);
    expect(text.stdout).toContain(`plan ${digest}`);
    expect(putsIn(await world.see())).toEqual([]);
    const promoted = await ask(world, 'Production', { more: ['--plan-digest', digest ?? ''] });
    expect([promoted.ended.code, promoted.doc['plan-digest'], putsIn(promoted.state)]).toEqual([0, digest, ['3', '2']]);
  });

  it('does not depend on what Azure rewrites between two reads', async () => {
    const world = await worldWith(seed);
    const rest = 'datastores/workspaceblobstore/paths/m/3';
    const digests: (string | null)[] = [];
    for (const uri of [
      `azureml://subscriptions/S/resourcegroups/rg/workspaces/w/${rest}`,
      `azureml://subscriptions/S/resourceGroups/rg/workspaces/w/${rest}`,
      `azureml://subscriptions/S/resourceGroups/RG/workspaces/W/${rest}`,
    ]) {
      await world.tell({ seed: [full(world.workspace, '3', { stage: 'Staging', modelUri: uri })] });
      digests.push((await ask(world, 'Production', { command: 'plan' })).doc['plan-digest']);
    }
    expect(new Set(digests).size).toBe(1);
    const hosts: (string | null)[] = [];
    for (const host of ['one.blob.core.windows.net', 'two.blob.core.windows.net']) {
      await world.tell({ seed: [full(world.workspace, '3', { stage: 'Staging', modelUri: `https://${host}/c/m/3` })] });
      hosts.push((await ask(world, 'Production', { command: 'plan' })).doc['plan-digest']);
    }
    expect(new Set(hosts).size).toBe(1);
    await world.tell({
      seed: [full(world.workspace, '3', { stage: 'Staging', modelUri: 'https://one.blob.core.windows.net/c/m/4' })],
    });
    expect((await ask(world, 'Production', { command: 'plan' })).doc['plan-digest']).not.toBe(hosts[0]);
  });

  it('refuses what is not the plan any more', async () => {
    const world = await worldWith(seed);
    const { doc } = await ask(world, 'Production', { command: 'plan' });
    await world.tell({ seed: [full(world.workspace, '1', { stage: 'Production' })] });
    const {
      ended,
      doc: refused,
      state,
    } = await ask(world, 'Production', { more: ['--plan-digest', doc['plan-digest'] ?? ''] });
    expect([ended.code, refused.verdict, putsIn(state)]).toEqual([1, 'deny', []]);
    expect(refused.findings.find(({ subject }) => subject === 'plan')?.outcome).toBe('fail');
  });
});
