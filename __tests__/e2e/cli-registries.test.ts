import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cli, type Doc, document, type Ended, OPEN, placeWords, prepareCli } from './arm/cli.js';
import type { Switches } from './arm/server.js';
import {
  type Arm,
  assetOf,
  entriesIn,
  GROUP,
  putsIn,
  SUBSCRIPTION,
  stageIn,
  startArm,
  type World,
} from './arm/start.js';
import { InFours } from './servers/in-fours.js';

let arm: Arm;
let cli: Cli;
beforeAll(async () => {
  [arm, cli] = await Promise.all([startArm(), prepareCli()]);
  await cli.file('open.yml', OPEN);
});
afterAll(async () => {
  await ended.settled();
  await Promise.all([arm.close(), cli.close()]);
});

async function worldWith(switches: Partial<Switches>): Promise<World> {
  const world = arm.world('registry');
  const seed = [
    assetOf(world, 'models', '3', { stage: 'Staging' }),
    assetOf(world, 'models', '2', { stage: 'Production' }),
  ];
  await world.tell({ seed, switches });
  return world;
}

interface Asked {
  readonly asset?: string;
  readonly place?: readonly string[];
  readonly more?: readonly string[];
  readonly started?: (pid: number) => void;
}

async function promote(
  world: World,
  { asset = 'azureml:fraud:3', place = placeWords(world), more = [], started }: Asked = {},
): Promise<Ended> {
  return cli.run(
    ['promote', '--asset', asset, '--to', 'Production', ...place, '--policy', 'open.yml', '--json', ...more],
    started && { started },
  );
}

const stagesIn = async (world: World): Promise<(string | null)[]> => {
  const state = await world.see();
  return ['3', '2'].map((version) => stageIn(state, version));
};

async function expectPromoted(world: World, ended: Ended): Promise<Doc> {
  expect([ended.code, document(ended).verdict]).toEqual([0, 'allow']);
  expect(await stagesIn(world)).toEqual(['Production', 'Archived']);
  const state = await world.see();
  expect([...putsIn(state), ...['3', '2'].map((version) => entriesIn(state, version).length)]).toEqual([
    '3',
    '2',
    1,
    1,
  ]);
  expect(state.foreignCalls).toEqual([]);
  return document(ended);
}

/** What is said where the answer of a write points to another host: that host is not asked, the version is. */
const ELSEWHERE = /follows the write at another address, http:\/\/127\.0\.0\.1:\d+, which is not asked/;

/** How writes end, and with which switches; most of the time they wait, so they are begun together, the longest first. */
const ENDS: readonly (readonly [string, Partial<Switches>])[] = [
  ['elsewhere', { writes: 'elsewhere', takes: 6 }],
  ['at once', { writes: 'at once' }],
  ['by an operation', { writes: 'operation', takes: 2 }],
  ['by an operation that is over when it is looked at', { writes: 'operation', takes: 0 }],
  ['by a location alone', { writes: 'location', takes: 2 }],
  ['with nothing to follow', { writes: 'nameless', takes: 3 }],
  ['and shows late', { writes: 'operation', lag: 3 }],
  ['and is read stale in turns', { writes: 'operation', stale: 6 }],
  ['at once, and is read stale in turns', { writes: 'at once', stale: 4 }],
];
const ended = new InFours(ENDS, async ([, switches]) => {
  const world = await worldWith(switches);
  return { world, run: await promote(world) };
});

describe('a write to a registry', () => {
  it.each(ENDS.map((one) => [one[0], one] as const))('ends %s', async (where, one) => {
    const { world, run } = await ended.of(one);
    await expectPromoted(world, run);
    if (where === 'elsewhere') expect(run.stderr).toMatch(ELSEWHERE);
  });

  it('waits as long as the service says', async () => {
    const world = await worldWith({ writes: 'operation', takes: 0, retryAfter: '1' });
    await expectPromoted(world, await promote(world));
    const { calls } = await world.see();
    const asked = calls.findIndex(({ kind }) => kind === 'POLL');
    const put = calls.find(({ kind }) => kind === 'PUT');
    expect((calls[asked]?.start ?? 0) - (put?.end ?? 0)).toBeGreaterThan(950);
  });

  it('that does not end in time ends with 3, and says what stands', async () => {
    const all = (['operation', 'location', 'elsewhere'] as const).map(async (writes) => {
      const world = await worldWith({ writes, takes: 10_000 });
      const run = await promote(world, { more: ['--timeout', '3s'] });
      const { error } = document(run);
      expect([writes, run.code, await stagesIn(world)]).toEqual([writes, 3, ['Staging', 'Production']]);
      expect(error?.message).toMatch(/does not fit into|the time of this run is over/);
      expect(error?.stands).toContain('version 3 may still be in Staging instead of Production');
    });
    await Promise.all(all);
  });

  it.each([
    [
      'operation',
      'Failed',
      /took the write of version 3 and then ended it as Failed: UserError: The asset store gave up/,
    ],
    ['operation', 'Canceled', /took the write of version 3 and then ended it as Canceled$/],
    ['location', 'Failed', /took the write of version 3 and then ended it as 400: UserError: The asset store gave up/],
  ] as const)('by %s that ends as %s ends with 3', async (writes, ends, says) => {
    const world = await worldWith({ writes, ends, takes: 1 });
    const ended = await promote(world);
    const { error } = document(ended);
    expect([ended.code, error?.message, putsIn(await world.see())]).toEqual([3, expect.stringMatching(says), ['3']]);
    expect(await stagesIn(world)).toEqual(['Staging', 'Production']);
    // What failed once can be asked for again.
    await world.tell({ forget: true, switches: { ends: 'Succeeded' } });
    await expectPromoted(world, await promote(world));
  });

  it('whose operation cannot be read is looked for in the version', async () => {
    const all = [401, 403, 404].map(async (status) => {
      const world = await worldWith({ writes: 'operation', takes: 0 });
      await world.tell({ faults: [{ kind: 'POLL', nth: 1, times: 99, deed: { is: 'answer', status, body: '{}' } }] });
      await expectPromoted(world, await promote(world));
    });
    await Promise.all(all);
  });

  it('that is killed while the operation runs is finished by the same request', async () => {
    const world = await worldWith({ writes: 'operation', takes: 2 });
    await world.tell({ faults: [{ kind: 'POLL', nth: 1, deed: { is: 'kill', when: 'before' } }] });
    let told: Promise<void> | undefined;
    const dead = await promote(world, {
      started: (pid) => {
        told = world.tell({ pid });
      },
    });
    await told;
    expect(dead.signal).toBe('SIGKILL');
    await world.tell({ faults: [] });
    expect(document(await promote(world)).verdict).toBe('allow');
    expect(await stagesIn(world)).toEqual(['Production', 'Archived']);
  });
});

describe('a registry', () => {
  it('is named by an ARM id, or by a reference beside its subscription and group', async () => {
    const provider = `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/providers/Microsoft.MachineLearningServices`;
    for (const form of ['arm', 'reference', 'reference and registry'] as const) {
      const world = await worldWith({});
      const id = `registries/${world.workspace}/models/fraud/versions/3`;
      const endpoint = ['--azure-endpoint', world.url];
      const group = ['--subscription-id', SUBSCRIPTION, '--resource-group', GROUP, ...endpoint];
      const given = {
        arm: { asset: `${provider}/${id}`, place: endpoint },
        reference: { asset: `azureml://${id}`, place: group },
        'reference and registry': {
          asset: `azureml://${id}`,
          place: [...group, '--registry', world.workspace.toUpperCase()],
        },
      }[form];
      const doc = await expectPromoted(world, await promote(world, given));
      // Its name alone says which it is, in any spelling.
      expect(doc.place).toBe(`${world.url}/registries/${world.workspace}`);
      expect(doc.plan?.asset.id).toBe(`/providers/Microsoft.MachineLearningServices/${id}`);
    }
  });

  it('that lets nobody in says 401, and the permission that is missing is told', async () => {
    const world = await worldWith({});
    const body = JSON.stringify({
      error: { code: 'UserError', message: 'User/tenant/subscription is not allowed to access registry r' },
    });
    await world.tell({ faults: [{ nth: 1, times: 99, deed: { is: 'answer', status: 401, body } }] });
    const ended = await promote(world);
    expect([ended.code, document(ended).error?.fix]).toEqual([
      3,
      'Grant the identity Microsoft.MachineLearningServices/registries/models/versions/read on the registry',
    ]);
  });
});
