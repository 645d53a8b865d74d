import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cli, type Doc, document, type Ended, inGroups, OPEN, placeWords, prepareCli } from './arm/cli.js';
import { tokensOf } from './arm/json.js';
import type { Segment, Switches, Version, WorldState } from './arm/server.js';
import {
  type Arm,
  assetOf,
  entriesIn,
  keyIn,
  putsIn,
  readAsset,
  SEGMENTS,
  stageIn,
  startArm,
  type World,
} from './arm/start.js';

const POLICY = OPEN.replace('None: {}', 'None: { aliases: [Development] }');
const APPROVED = POLICY.replace(
  '- { from: Staging, to: Production }',
  '- from: Staging\n    to: Production\n    environment: production\n    approvals: [{ from: [environment-reviewers] }]',
);
const APPROVED_ARCHIVE = POLICY.replace(
  '- { from: [Staging, Production], to: Archived }',
  '- from: [Staging, Production]\n    to: Archived\n    environment: production\n    approvals: [{ from: [environment-reviewers] }]',
);
const KIND = { models: 'model', data: 'data', environments: 'environment', components: 'component' } as const;
const PLACES = ['workspace', 'registry'] as const;
const EACH = PLACES.flatMap((place) => SEGMENTS.map((segment) => ({ place, segment })));

let arm: Arm;
let cli: Cli;
beforeAll(async () => {
  [arm, cli] = await Promise.all([startArm(), prepareCli()]);
  await cli.file('open.yml', POLICY);
  await cli.file('approved.yml', APPROVED);
  await cli.file('approved-archive.yml', APPROVED_ARCHIVE);
});
afterAll(async () => {
  await Promise.all([arm.close(), cli.close()]);
});

async function worldWith(
  place: World['in'],
  seed: (world: World) => readonly Version[],
  switches: Partial<Switches> = {},
): Promise<World> {
  const world = arm.world(place);
  // A registry writes by operations unless a test says otherwise.
  const writes = place === 'registry' ? ({ writes: 'operation' } as const) : {};
  await world.tell({ seed: seed(world), switches: { ...writes, ...switches } });
  return world;
}

const wordsFor = (
  world: World,
  segment: Segment,
  to: string,
  { asset = 'azureml:fraud:3', policy = 'open.yml', command = 'promote' } = {},
): string[] => [
  command,
  '--asset',
  asset,
  ...(segment === 'models' ? [] : ['--kind', KIND[segment]]),
  '--to',
  to,
  ...placeWords(world),
  '--policy',
  policy,
  '--json',
];

async function ask(
  world: World,
  segment: Segment,
  to: string,
  how: Parameters<typeof wordsFor>[3] = {},
): Promise<{ ended: Ended; doc: Doc; state: WorldState }> {
  const ended = await cli.run(wordsFor(world, segment, to, how));
  return { ended, doc: document(ended), state: await world.see() };
}

const challenge = (segment: Segment) => (world: World) => [
  assetOf(world, segment, '3', { stage: 'Staging' }),
  assetOf(world, segment, '2', { stage: 'Production' }),
  assetOf(world, segment, '1'),
];

/** Paths at which two texts differ. */
function differing(before: string, after: string): string[] {
  const [one, other] = [tokensOf(before), tokensOf(after)];
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
}

const isEntry = (path: string): boolean => path.startsWith('/properties/properties/aml-promote.');

describe('each kind, in a workspace and in a registry', () => {
  it.each(EACH)('is promoted with its incumbent, and nothing else is changed: $segment in a $place', async (one) => {
    const { place, segment } = one;
    const world = await worldWith(place, challenge(segment));
    const before = (await world.see()).versions;
    const { ended, doc, state } = await ask(world, segment, 'Production');
    expect([ended.code, ended.stderr, doc.verdict, doc.state]).toEqual([0, '', 'allow', 'promoted']);
    expect(['3', '2', '1'].map((version) => stageIn(state, version, segment))).toEqual([
      'Production',
      'Archived',
      segment === 'environments' ? 'Development / null' : null,
    ]);
    expect(putsIn(state)).toEqual(['3', '2']);
    const native = segment === 'models' || segment === 'environments';
    const stagePaths = ['/properties/tags/stage', ...(native ? ['/properties/stage'] : [])];
    for (const [version, expected] of [
      ['3', stagePaths],
      ['2', [...stagePaths, '/properties/isArchived']],
    ] as const) {
      const sent = state.calls.find((call) => call.kind === 'PUT' && call.version === version)?.body ?? '';
      const paths = differing(before[keyIn(segment, version)] ?? '', sent);
      expect([version, paths.filter((path) => !isEntry(path))]).toEqual([version, [...expected].sort()]);
      expect(paths.filter(isEntry)).toHaveLength(1);
    }
    // And it is done: the same request writes nothing.
    await world.tell({ forget: true });
    const again = await ask(world, segment, 'Production');
    expect([again.ended.code, again.doc.state, putsIn(again.state)]).toEqual([0, 'unchanged', []]);
  });

  it.each(EACH)('starts in the first stage, whatever the service calls it: $segment in a $place', async (one) => {
    const world = await worldWith(one.place, challenge(one.segment));
    const { ended, doc, state } = await ask(world, one.segment, 'Staging', { asset: 'azureml:fraud:1' });
    expect([ended.code, doc['previous-stage'], stageIn(state, '1', one.segment)]).toEqual([0, 'None', 'Staging']);
  });

  it.each(EACH)('is found by @latest, archived or not: $segment in a $place', async ({ place, segment }) => {
    const seed = (world: World) => [
      ...challenge(segment)(world),
      ...['4', '5', '6', '7', '8', '9'].map((version) => assetOf(world, segment, version)),
      assetOf(world, segment, '10', { isArchived: true }),
    ];
    for (const switches of [{}, { ignoresQuery: true, pageSize: 1 }, { ignoresQuery: true, pageSize: 0 }]) {
      const world = await worldWith(place, seed, switches);
      const { ended, doc, state } = await ask(world, segment, 'Staging', {
        asset: 'azureml:fraud@latest',
        command: 'plan',
      });
      expect([ended.code, doc.version, putsIn(state)]).toEqual([0, '9', []]);
    }
  });

  it.each(EACH)('is Unregistered when nobody named it: $segment in a $place', async ({ place, segment }) => {
    const world = await worldWith(place, (w) => [assetOf(w, segment, '3', { isAnonymous: true, stage: 'Staging' })]);
    const { ended, doc, state } = await ask(world, segment, 'Production');
    expect([ended.code, doc.verdict, putsIn(state)]).toEqual([1, 'deny', []]);
    expect(doc.findings[0]?.found).toMatch(/Unregistered/);
  });

  it.each(EACH)('put into a stage by hand is unexplained there: $segment in a $place', async ({ place, segment }) => {
    const world = await worldWith(place, (w) => [assetOf(w, segment, '3', { stage: 'Production' })]);
    const { ended, doc, state } = await ask(world, segment, 'Archived', { policy: 'approved.yml' });
    expect([ended.code, doc.verdict, putsIn(state)]).toEqual([1, 'inconclusive', []]);
    expect(doc.findings[0]?.found).toMatch(/^unexplained stage: version 3 is in Production/);
  });

  it('is told by its kind when it is not there', async () => {
    const world = await worldWith('registry', () => []);
    const { ended, doc } = await ask(world, 'environments', 'Staging', { asset: 'azureml:fraud:9' });
    expect([ended.code, doc.error?.message]).toEqual([
      2,
      `there is no version 9 of the environment fraud in the registry ${world.workspace} (resource group rg). Check asset, kind, subscription-id, resource-group and registry`,
    ]);
    const latest = await ask(world, 'data', 'Staging', { asset: 'azureml:fraud@latest' });
    expect(latest.doc.error?.message).toMatch(/^the data asset fraud has no version in the registry reg-/);
  });

  it('tells a place that is not there from an asset that is not', async () => {
    const world = await worldWith('workspace', () => []);
    const gone: World = { ...world, workspace: 'reg-none' };
    const { ended, doc } = await ask(gone, 'models', 'Staging');
    expect(ended.code).toBe(2);
    expect(doc.error?.message).toMatch(/^the workspace reg-none cannot be found in the resource group rg: ResourceNot/);
  });
});

describe('a component', () => {
  it('enters no stage that asks for approvals: its properties would prove nothing later', async () => {
    for (const place of PLACES) {
      const world = await worldWith(place, challenge('components'));
      const planned = await ask(world, 'components', 'Production', { policy: 'approved.yml', command: 'plan' });
      expect([planned.ended.code, planned.doc.verdict]).toEqual([1, 'inconclusive']);
      const { ended, doc, state } = await ask(world, 'components', 'Production', { policy: 'approved.yml' });
      expect([ended.code, doc.verdict, putsIn(state)]).toEqual([1, 'inconclusive', []]);
      const found = doc.findings.find(({ subject }) => subject === 'ledger');
      expect(found?.found).toMatch(/^Production asks for approvals, and the properties of a component/);
    }
  });

  it('does not move its incumbent into such a stage either', async () => {
    const world = await worldWith('workspace', challenge('components'));
    const { ended, doc, state } = await ask(world, 'components', 'Production', { policy: 'approved-archive.yml' });
    expect([ended.code, doc.verdict, putsIn(state)]).toEqual([1, 'inconclusive', []]);
    expect(doc.findings.find(({ subject }) => subject === 'ledger')?.found).toMatch(/^Archived asks for approvals/);
    const alone = await worldWith('workspace', (w) => [assetOf(w, 'components', '3', { stage: 'Staging' })]);
    expect((await ask(alone, 'components', 'Production', { policy: 'approved-archive.yml' })).ended.code).toBe(0);
  });

  it('is the only kind of which a plan asks for a ledger', async () => {
    for (const segment of SEGMENTS) {
      const world = await worldWith('workspace', challenge(segment));
      const { doc } = await ask(world, segment, 'Production', { policy: 'approved.yml', command: 'plan' });
      const asks = doc.findings.some(({ subject }) => subject === 'ledger');
      expect([segment, asks]).toEqual([segment, segment === 'components']);
    }
  });
});

describe('a promotion that is killed', () => {
  it.each(EACH.filter(({ place, segment }) => place === 'workspace' || segment === 'components'))(
    'is finished by the same request: $segment in a $place',
    async ({ place, segment }) => {
      const whole = await worldWith(place, challenge(segment));
      await ask(whole, segment, 'Production');
      const { calls } = await whole.see();
      const first = calls.findIndex(({ kind }) => kind === 'PUT') + 1;
      const points = calls.map((_, index) => index + 1).filter((nth) => nth >= first);
      await inGroups(points, 2, async (nth) => {
        const world = await worldWith(place, challenge(segment));
        await world.tell({ faults: [{ nth, deed: { is: 'kill', when: 'after' } }] });
        let told: Promise<void> | undefined;
        const dead = await cli.run(wordsFor(world, segment, 'Production'), {
          started: (pid) => {
            told = world.tell({ pid });
          },
        });
        await told;
        expect([nth, dead.signal]).toEqual([nth, 'SIGKILL']);
        await world.tell({ forget: true, faults: [] });
        const { ended, state } = await ask(world, segment, 'Production');
        expect([nth, ended.code, ended.stderr]).toEqual([nth, 0, '']);
        expect([nth, ...['3', '2'].map((version) => stageIn(state, version, segment))]).toEqual([
          nth,
          'Production',
          'Archived',
        ]);
        expect([nth, ...['3', '2'].map((version) => entriesIn(state, version, segment).length)]).toEqual([nth, 1, 1]);
        expect(readAsset(state, segment, '2').isArchived).toBe(true);
      });
    },
  );
});

describe('a plan', () => {
  const contentOf = async (place: World['in'], segment: Segment, more: object): Promise<object> => {
    const world = await worldWith(place, (w) => [assetOf(w, segment, '3', { ...more })]);
    const { doc } = await ask(world, segment, 'Staging', { command: 'plan' });
    const { id: _, ...content } = doc.plan?.asset ?? {};
    return content;
  };

  it.each<[string, Segment, object, object]>([
    [
      'the storage host of data in a registry',
      'data',
      { dataUri: 'https://one.blob.core.windows.net/c/rows/?sig=1' },
      { dataUri: 'https://two.blob.core.windows.net/c/rows/?sig=2' },
    ],
    [
      'the form of a datastore',
      'data',
      { dataUri: 'azureml://subscriptions/s/resourcegroups/g/workspaces/w/datastores/d/paths/x/' },
      { dataUri: 'azureml://workspaces/6b2f0b1c-0000-4000-8000-000000000000/datastores/d/paths/x/' },
    ],
    [
      'the layout of a conda file',
      'environments',
      { condaFile: '{"dependencies":["python=3.10"],"name":"a"}' },
      { condaFile: '{\n  "name": "a",\n  "dependencies": ["python=3.10"]\n}' },
    ],
    [
      'what people call a component',
      'components',
      { componentSpec: { command: 'x', display_name: 'one', description: 'one', tags: { a: '1' } } },
      { componentSpec: { command: 'x', display_name: 'two', description: 'two', tags: {} } },
    ],
  ])('does not depend on %s', async (_, segment, one, other) => {
    expect(await contentOf('registry', segment, one)).toEqual(await contentOf('registry', segment, other));
  });

  it.each<[string, Segment, object, object]>([
    ['where data lies', 'data', { dataUri: 'https://h/c/rows/' }, { dataUri: 'https://h/c/other/' }],
    ['what data is', 'data', { dataType: 'uri_file' }, { dataType: 'mltable' }],
    ['the image', 'environments', { image: 'a:1' }, { image: 'a:2' }],
    ['the conda file', 'environments', { condaFile: '{"name":"a"}' }, { condaFile: '{"name":"b"}' }],
    [
      'the build',
      'environments',
      { build: { contextUri: 'https://h/a/', dockerfilePath: 'Dockerfile' } },
      { build: { contextUri: 'https://h/b/', dockerfilePath: 'Dockerfile' } },
    ],
    ['the system', 'environments', { osType: 'Linux' }, { osType: 'Windows' }],
    ['the command', 'components', { componentSpec: { command: 'x' } }, { componentSpec: { command: 'y' } }],
  ])('depends on %s', async (_, segment, one, other) => {
    expect(await contentOf('workspace', segment, one)).not.toEqual(await contentOf('workspace', segment, other));
  });
});
