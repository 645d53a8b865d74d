import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fencesIn } from '../docs/pages.js';
import { inStage, puts } from './servers/azure.js';
import { type Estate, startEstate } from './servers/estate.js';
import { ROOT } from './servers/process.js';
import { expectWellEnded } from './servers/world.js';

const readme = fencesIn('yaml', 'yml').filter(({ page, text }) => page === 'README.md' && /^jobs:/m.test(text));
const example = readFileSync(join(ROOT, 'examples/workflows/promote.yml'), 'utf8');
const promoting = [
  ...readme
    .filter(({ text }) => text.includes('environment: production'))
    .map(({ line, text }) => [`README.md:${line}`, text] as const),
  ['examples/workflows/promote.yml', example] as const,
];

let estate: Estate;
beforeAll(async () => {
  estate = await startEstate();
});
afterAll(() => estate.stop());

describe.each(promoting)('the workflow of %s, as it stands there', (_, workflow) => {
  test('plans, waits for dana, and promotes', async () => {
    const model = await estate.model(inStage('Production'), inStage('Staging'));
    const github = await estate.github({ workflow });
    const run = await github.dispatch({ inputs: { model, version: '2', to: 'Production', reason: 'better recall' } });
    const [plan, promote] = [run.ours('plan'), run.ours('promote')];
    expectWellEnded(plan, 0);
    expectWellEnded(promote, 0);
    expect(promote.outputs).toMatchObject({
      verdict: 'allow',
      stage: 'Production',
      archived: '["1"]',
      approvers: '["dana"]',
    });
    expect(puts(estate.calls(model))).toHaveLength(2);
  });
});
