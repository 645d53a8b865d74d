import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPEN } from './arm/cli.js';
import { type Asked, type Crash, crash } from './ledger/crash.js';
import { type Ground, startGround, type Ways } from './ledger/ground.js';
import { inStage } from './servers/azure.js';
import type { Checkpoints } from './servers/checkpoints.js';

let ground: Ground;
beforeAll(async () => {
  ground = await startGround(OPEN);
});
afterAll(() => ground.stop());

async function waysOf(through: Checkpoints | null): Promise<Ways> {
  const { azure, repository } = ground;
  const straight = { azure: azure.emulator.url, git: repository.url };
  if (through === null) return straight;
  return { azure: await through.to('azure', straight.azure), git: await through.to('git', straight.git) };
}

const asking =
  (command: string, version: string, ...more: readonly string[]): Crash['ask'] =>
  async (model, through, launched): Promise<Asked> => {
    const words = ground.words(command, `azureml:${model}:${version}`, await waysOf(through), ...more);
    const { code, stdout, stderr } = await ground.cli.run(words, launched && { started: launched });
    return { code, printed: `${stdout}${stderr}` };
  };

const rows: readonly Crash[] = [
  {
    name: 'a promotion with an incumbent',
    versions: [inStage('Production'), inStage('Staging')],
    ask: asking('promote', '2', '--to', 'Production'),
    events: ['started', 'completed'],
    versionsAfter: { 1: { stage: 'Archived', entries: 1 }, 2: { stage: 'Production', entries: 1 } },
  },
];

describe('a command line that is killed before or after any of its calls', () => {
  it.each(rows)('is finished by the same words, once: $name', async (row) => {
    const begun = performance.now();
    const { points, calls } = await crash(ground, row);
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    process.stdout.write(`${row.name}: killed at ${points} points of ${calls.length} calls, ${seconds} s\n`);
    expect(calls.filter((call) => call.endsWith('git-receive-pack') && call.includes('POST'))).toHaveLength(2);
  }, 180_000);
});
