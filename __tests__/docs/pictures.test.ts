import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inStage } from '../e2e/servers/azure.js';
import * as differ from '../e2e/servers/azure-devops-world.js';
import { pipelines } from '../e2e/servers/azure-pipelines.js';
import { world } from '../e2e/servers/world.js';
import { ROOT } from './pages.js';

const LEDGER = 'aml-promote-ledger';

const w = world();
const p = pipelines(w);

describe('what the overview of the extension shows', () => {
  test.each<[string, differ.Difference | undefined]>([
    ['promoted', undefined],
    ['refused', differ.selfApproval],
  ])('%s is what the task says to the log', async (name, difference) => {
    const model = await w.model(inStage('Production'), inStage('Staging'));
    const inputs = { ledger: LEDGER };
    const { step } = await p.promote(`azureml:${model}:2`, { inputs, ...(difference && { difference }) });
    const log = shown(step.log, model);
    const path = join(ROOT, 'tasks', 'pictures', `${name}.txt`);
    // How the files are made anew.
    if (process.env.AML_PROMOTE_PICTURES === 'write') writeFileSync(path, log);
    expect(log).toBe(readFileSync(path, 'utf8'));
  });
});

/** The log without what differs from run to run. */
function shown(log: readonly string[], model: string): string {
  return `${log.join('\n')}\n`.replaceAll(model, 'fraud');
}
