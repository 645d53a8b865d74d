import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cli, document, type Ended, inGroups, OPEN, placeWords, prepareCli } from './arm/cli.js';
import type { Deed, Version } from './arm/server.js';
import { type Arm, entriesIn, full, putsIn, readVersion, stageIn, startArm, type World } from './arm/start.js';

let arm: Arm;
let cli: Cli;
beforeAll(async () => {
  [arm, cli] = await Promise.all([startArm(), prepareCli()]);
  await cli.file('open.yml', OPEN);
});
afterAll(async () => {
  await Promise.all([arm.close(), cli.close()]);
});

const HOLDER = { stage: 'Production', tags: { stage: 'Production' } };
const incumbentsOf = (count: number): string[] => ['1', '2'].slice(2 - count);
const seed = (workspace: string, incumbents: number): Version[] => [
  full(workspace, '3', { stage: 'Staging', tags: { stage: 'Staging' } }),
  ...incumbentsOf(incumbents).map((version) => full(workspace, version, HOLDER)),
];

const promote = (world: World, started?: (pid: number) => void): Promise<Ended> =>
  cli.run(
    [
      'promote',
      '--asset',
      'azureml:fraud:3',
      '--to',
      'Production',
      ...placeWords(world),
      '--policy',
      'open.yml',
      '--json',
    ],
    started && { started },
  );

interface Point {
  readonly nth: number;
  readonly when: Extract<Deed, { is: 'kill' }>['when'];
}

/** Promotes, and kills the program at the point; false where it ended before. */
async function killedAt(world: World, { nth, when }: Point): Promise<boolean> {
  await world.tell({ forget: true, faults: [{ nth, deed: { is: 'kill', when } }] });
  let told: Promise<void> | undefined;
  const ended = await promote(world, (pid) => {
    told = world.tell({ pid });
  });
  await told;
  return ended.signal === 'SIGKILL';
}

/** The same request again ends what was begun: one holder, its incumbents archived, nothing written twice. */
async function expectFinished(world: World, incumbents: number, label: string): Promise<void> {
  const appliedBefore = (await world.see()).calls.filter(({ applied }) => applied).map(({ version }) => version);
  await world.tell({ forget: true, faults: [] });
  const ended = await promote(world);
  const state = await world.see();
  const applied = [...appliedBefore, ...state.calls.filter((call) => call.applied).map(({ version }) => version)];
  const others = incumbentsOf(incumbents);
  expect([label, ended.code, document(ended).verdict, ended.stderr]).toEqual([label, 0, 'allow', '']);
  expect([label, stageIn(state, '3'), ...others.map((version) => stageIn(state, version))]).toEqual([
    label,
    'Production',
    ...others.map(() => 'Archived'),
  ]);
  expect([label, ...['3', ...others].map((version) => entriesIn(state, version).length)]).toEqual([
    label,
    1,
    ...others.map(() => 1),
  ]);
  expect(others.map((version) => readVersion(state, version).isArchived)).toEqual(others.map(() => true));
  // Each version was changed once, by whichever run, and in the order that never leaves no holder.
  expect([label, ...applied]).toEqual([label, '3', ...others]);
  await world.tell({ forget: true });
  expect([label, document(await promote(world)).state, putsIn(await world.see())]).toEqual([label, 'unchanged', []]);
}

describe('a promotion that is killed', () => {
  it.each([1, 2])('at any moment is finished by the same request: %s incumbents', async (incumbents) => {
    const whole = arm.world();
    await whole.tell({ seed: seed(whole.workspace, incumbents) });
    expect((await promote(whole)).code).toBe(0);
    const calls = (await whole.see()).calls.length;
    const points = Array.from({ length: calls }, (_, index) =>
      (['before', 'after', 'answered'] as const).map((when): Point => ({ nth: index + 1, when })),
    ).flat();
    let killed = 0;
    await inGroups(points, 2, async (point) => {
      const world = arm.world();
      await world.tell({ seed: seed(world.workspace, incumbents) });
      const dead = await killedAt(world, point);
      if (dead) killed++;
      else expect(point).toEqual({ nth: calls, when: 'answered' });
      // Never without a holder, whenever it is killed.
      const state = await world.see();
      expect(['3', ...incumbentsOf(incumbents)].some((version) => stageIn(state, version) === 'Production')).toBe(true);
      await expectFinished(world, incumbents, `killed ${point.when} call ${point.nth} of ${calls}`);
    });
    process.stdout.write(`killed with ${incumbents} incumbents: ${killed} points\n`);
    expect(killed).toBeGreaterThanOrEqual(points.length - 1);
  });

  it('twice in a row is finished by the third', async () => {
    const pairs = [1, 4, 5, 6, 7, 8].flatMap((nth) => [1, 3, 4, 5, 6].map((second) => ({ nth, second })));
    let killed = 0;
    await inGroups(pairs, 2, async ({ nth, second }) => {
      const world = arm.world();
      await world.tell({ seed: seed(world.workspace, 2) });
      await killedAt(world, { nth, when: 'after' });
      const first = (await world.see()).calls.filter(({ applied }) => applied).length;
      if (await killedAt(world, { nth: second, when: 'after' })) killed++;
      const state = await world.see();
      const applied = first + state.calls.filter((call) => call.applied).length;
      const entries = ['3', '1', '2'].reduce((sum, version) => sum + entriesIn(state, version).length, 0);
      expect([nth, second, applied]).toEqual([nth, second, entries]);
      await world.tell({ forget: true, faults: [] });
      const last = await promote(world);
      const end = await world.see();
      expect([nth, second, last.code, last.stderr]).toEqual([nth, second, 0, '']);
      expect(['3', '1', '2'].map((version) => [stageIn(end, version), entriesIn(end, version).length])).toEqual([
        ['Production', 1],
        ['Archived', 1],
        ['Archived', 1],
      ]);
      expect(applied + end.calls.filter((call) => call.applied).length).toBe(3);
    });
    process.stdout.write(`killed twice: ${killed} pairs\n`);
    expect(killed).toBeGreaterThan(20);
  });

  it('leaves what another request must not finish', async () => {
    const world = arm.world();
    await world.tell({ seed: seed(world.workspace, 1) });
    // Four calls read, the fifth is the first write.
    await killedAt(world, { nth: 5, when: 'after' });
    const before = await world.see();
    expect([stageIn(before, '3'), stageIn(before, '2')]).toEqual(['Production', 'Production']);
    await cli.file(
      'stricter.yml',
      OPEN.replace(
        '- { from: Staging, to: Production }',
        '- from: Staging\n    to: Production\n    checks: [{ tag: reviewed }]',
      ),
    );
    await world.tell({ forget: true, faults: [] });
    const ended = await cli.run([
      'promote',
      '--asset',
      'azureml:fraud:3',
      '--to',
      'Production',
      ...placeWords(world),
      '--policy',
      'stricter.yml',
      '--json',
    ]);
    expect([ended.code, putsIn(await world.see())]).toEqual([1, []]);
  });
});
