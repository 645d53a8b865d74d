import { expect } from '@jest/globals';
import { inGroups } from '../arm/cli.js';
import type { Properties } from '../servers/azure.js';
import { type Checkpoints, checkpoints, type Point } from '../servers/checkpoints.js';
import { killFamily } from '../servers/family.js';
import { chainOf } from './chain.js';
import { entriesIn, type Ground } from './ground.js';

/** A request that is killed on its way, and asked again. */
export interface Crash {
  readonly name: string;
  /** The versions of its model as they are registered, the first being 1. */
  readonly versions: readonly Properties[];
  /** What is done before, undisturbed. */
  readonly before?: (model: string) => Promise<void>;
  /** Asks for it on these ways. */
  readonly ask: (model: string, ways: Checkpoints, launched?: (pid: number) => void) => Promise<Asked>;
  /** Asks for it again, with nothing in the way; `isBegun` where the ledger says that it was begun. */
  readonly again: (model: string, isBegun: boolean) => Promise<Asked>;
  /**
   * At which points: before and after every call, or before every call and after those that write. A read has no effect, so
   * being killed after it is being killed before the next call. Calls that write may also come late, when everything is
   * over.
   */
  readonly points: 'all' | 'all but after reads';
  /** What must stand at the end: the events, and of each version its stage and the entries that promotions left in it. */
  readonly events: readonly string[];
  readonly versionsAfter: Readonly<Record<string, { readonly stage: string; readonly entries: number }>>;
}

/** How a request ended. */
export interface Asked {
  readonly code: number | null;
  /** What it printed; for whoever has to find out why. */
  readonly printed: string;
}

/** Runs the request once, and then once for each point at which it can be killed; how many those are. */
export async function crash(ground: Ground, one: Crash): Promise<{ points: number; calls: readonly string[] }> {
  const whole = await undisturbed(ground, one);
  const points = whole.flatMap((call, index): Point[] => [
    { nth: index + 1, side: 'before' },
    ...(one.points === 'all' || isWrite(call) ? [{ nth: index + 1, side: 'after' } as const] : []),
    ...(isWrite(call) ? [{ nth: index + 1, side: 'late' } as const] : []),
  ]);
  const wrong: string[] = [];
  await inGroups(points, 3, async (point) => {
    const label = `killed ${point.side === 'late' ? 'at' : point.side} call ${point.nth} of ${whole.length}, ${whole[point.nth - 1]}`;
    try {
      await killedAt(ground, one, point, label);
    } catch (error) {
      wrong.push(`${label}\n${error instanceof Error ? error.message : error}`);
    }
  });
  expect(wrong).toEqual([]);
  return { points: points.length, calls: whole };
}

export const isPush = (call: string): boolean => /^git POST .*\/git-receive-pack$/.test(call);

const isWrite = (call: string): boolean => isPush(call) || /^azure PUT /.test(call);

async function undisturbed(ground: Ground, one: Crash): Promise<readonly string[]> {
  const model = await ground.model(...one.versions);
  await one.before?.(model);
  const ways = checkpoints(null, () => {});
  ground.crossing.ways.set(model, ways);
  try {
    const { code, printed } = await one.ask(model, ways);
    if (code !== 0) throw new Error(`without a fault it ended with ${code}: ${printed}`);
  } finally {
    ground.crossing.ways.delete(model);
    await ways.stop();
  }
  await expectWhole(ground, one, model, 'undisturbed');
  return ways.calls;
}

async function killedAt(ground: Ground, one: Crash, point: Point, label: string): Promise<void> {
  const model = await ground.model(...one.versions);
  await one.before?.(model);
  const { release } = await killed(ground, one, point, model);
  // Never without a holder, wherever it is killed.
  const held = await stagesOf(ground, one, model);
  if (!Object.values(held).includes('Production')) throw new Error(`nobody holds Production: ${JSON.stringify(held)}`);
  const { isOpen, records } = await chainOf(ground.repository, model);
  const again = await one.again(model, isOpen || records.length === one.events.length);
  if (again.code !== 0) throw new Error(`asked again it ended with ${again.code}: ${again.printed}`);
  await expectWhole(ground, one, model, label);
  if (point.side !== 'late') return;
  await release();
  await expectWhole(ground, one, model, `${label}, which came late`);
}

async function killed(ground: Ground, one: Crash, point: Point, model: string): Promise<Checkpoints> {
  let program = 0;
  const ways = checkpoints(point, () => killFamily(program));
  ground.crossing.ways.set(model, ways);
  try {
    const { code, printed } = await one.ask(model, ways, (pid) => {
      program = pid;
    });
    // Calls that are made side by side may come in another order, but never fewer.
    if (code !== null) throw new Error(`it was not killed, and ended with ${code}: ${printed}`);
    return ways;
  } finally {
    ground.crossing.ways.delete(model);
    await ways.stop();
  }
}

async function stagesOf({ azure }: Ground, { versionsAfter }: Crash, model: string): Promise<Record<string, string>> {
  const stages: Record<string, string> = {};
  for (const version of Object.keys(versionsAfter)) {
    const { stage, tags } = await azure.get(model, version);
    stages[version] = stage === tags.stage ? String(stage) : `${stage} / ${tags.stage}`;
  }
  return stages;
}

/** One holder, a chain that is whole, and one effect. */
async function expectWhole(ground: Ground, one: Crash, model: string, label: string): Promise<void> {
  const chain = await chainOf(ground.repository, model);
  expect([label, ...chain.wrong]).toEqual([label]);
  expect([label, ...chain.records.map(({ event }) => event)]).toEqual([label, ...one.events]);
  const after = Object.entries(one.versionsAfter);
  const stages = await stagesOf(ground, one, model);
  expect([label, stages]).toEqual([label, Object.fromEntries(after.map(([version, { stage }]) => [version, stage]))]);
  // The records say the same as Azure, and Azure has what they say once.
  for (const [version, { stage, entries }] of after) {
    const found = entriesIn(await ground.azure.get(model, version));
    const moves = chain.ended.filter(({ changes }) => changes.some((change) => change.version === version));
    expect([label, version, found.map(({ started, number }) => `${number} ${started}`).sort()]).toEqual([
      label,
      version,
      moves.map(({ operation, number }) => `${number} ${operation}`).sort(),
    ]);
    expect([label, version, found.length]).toEqual([label, version, entries]);
    if (entries > 0) expect([label, version, chain.stages[stage]?.includes(version)]).toEqual([label, version, true]);
  }
}
