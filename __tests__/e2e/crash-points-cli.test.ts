import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPEN } from './arm/cli.js';
import { type Asked, type Crash, crash, isPush } from './ledger/crash.js';
import { type Ground, startGround } from './ledger/ground.js';
import { inStage } from './servers/azure.js';

let ground: Ground;
beforeAll(async () => {
  ground = await startGround(OPEN);
});
afterAll(() => ground.stop());

/** The same words, first through checkpoints and then with nothing in the way. */
const asking = (command: string, version: string, ...more: readonly string[]): Pick<Crash, 'ask' | 'again'> => {
  const run = async (model: string, git: string, launched?: (pid: number) => void): Promise<Asked> => {
    const words = ground.words(command, `azureml:${model}:${version}`, git, ...more);
    const { code, stdout, stderr } = await ground.cli.run(words, launched && { started: launched });
    return { code, printed: `${stdout}${stderr}` };
  };
  return {
    ask: async (model, ways, launched) => run(model, await ways.to('git', ground.repository.url), launched),
    again: (model) => run(model, ground.repository.url),
  };
};

const rows: readonly Crash[] = [
  {
    name: 'a promotion with an incumbent',
    versions: [inStage('Production'), inStage('Staging')],
    ...asking('promote', '2', '--to', 'Production'),
    points: 'all',
    events: ['started', 'completed'],
    versionsAfter: { 1: { stage: 'Archived', entries: 1 }, 2: { stage: 'Production', entries: 1 } },
  },
];

describe('a command line that is killed before or after any of its calls', () => {
  it.each(rows)(
    'is finished by the same words, once: $name',
    async (row) => {
      const begun = performance.now();
      const { points, calls } = await crash(ground, row);
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      process.stdout.write(`${row.name}: killed at ${points} points of ${calls.length} calls, ${seconds} s\n`);
      expect(calls.filter(isPush)).toHaveLength(2);
    },
    600_000,
  );
});
