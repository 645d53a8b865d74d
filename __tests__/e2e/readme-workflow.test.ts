import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { fencesIn, read } from '../docs/pages.js';
import type { Run } from '../workflow-runner/run-workflow.js';
import { inStage, puts } from './servers/azure.js';
import { type Estate, startEstate } from './servers/estate.js';

const OUTPUTS = Object.keys(parse(read('action.yml')).outputs).sort();
const [readme] = fencesIn('yaml', 'yml').filter(({ page, text }) => page === 'README.md' && /^jobs:/m.test(text));
const example = (name: string) => read(`examples/workflows/${name}`);
const promoting = [
  ['README.md', readme?.text ?? ''],
  ['examples/workflows/promote.yml', example('promote.yml')],
] as const;

// Names, permissions and credentials are those of the README: the reader's is for main, the writer's for `production`.
let estate: Estate;
beforeAll(async () => {
  estate = await startEstate();
});
afterAll(() => estate.stop());

const asking = (model: string) => ({ inputs: { model, version: '2', to: 'Production', reason: 'better recall' } });
/** Every step of ours; one that failed shows why. */
function expectAllWell(run: Run, ...jobs: readonly string[]): void {
  const steps = jobs.map((job) => run.ours(job));
  for (const { code, stdout, stderr } of steps) if (code !== 0) throw new Error(`${stdout}${stderr}`);
  for (const { outputs } of steps) expect(Object.keys(outputs).sort()).toEqual(OUTPUTS);
  expect(Object.values(run.jobs).map(({ result }) => result)).not.toContain('failure');
}

describe.each(promoting)('the workflow of %s, as it stands there', (_, workflow) => {
  test('plans, waits for dana, and promotes', async () => {
    const model = await estate.model(inStage('Production'), inStage('Staging'));
    const github = await estate.github({ workflow });
    const run = await github.dispatch(asking(model));
    expectAllWell(run, 'plan', 'promote');
    expect(run.ours('promote').outputs).toMatchObject({
      verdict: 'allow',
      stage: 'Production',
      archived: '["1"]',
      approvers: '["dana"]',
    });
    expect(puts(estate.calls(model))).toHaveLength(2);
    expect(github.actions.calls.filter(({ status }) => status >= 400)).toEqual([]);
  });

  test('asks nobody where the version is in that stage already', async () => {
    const model = await estate.model(inStage('Production'), inStage('Staging'));
    const github = await estate.github({ workflow });
    expectAllWell(await github.dispatch(asking(model)), 'plan', 'promote');
    const again = await github.dispatch({
      ...asking(model),
      atGate: () => Promise.reject(new Error('somebody was asked')),
    });
    expectAllWell(again, 'plan');
    expect(again.jobs.promote?.result).toBe('skipped');
  });

  test('promotes nothing that dana rejects', async () => {
    const model = await estate.model(inStage('Production'), inStage('Staging'));
    const github = await estate.github({ workflow });
    const run = await github.dispatch({ ...asking(model), atGate: async () => 'rejected' });
    expect(run.jobs.promote).toMatchObject({ result: 'failure', steps: [] });
    expect(puts(estate.calls(model))).toEqual([]);
  });

  test('stops at a plan that is refused, and disturbs no reviewer', async () => {
    const model = await estate.model(inStage('Production'), {});
    const github = await estate.github({ workflow });
    const run = await github.dispatch({
      ...asking(model),
      atGate: () => Promise.reject(new Error('somebody was asked')),
    });
    expect(run.ours('plan').outputs.verdict).toBe('deny');
    expect(run.jobs.promote?.result).toBe('skipped');
  });
});

describe('the workflow of examples/workflows/lint-policy.yml, as it stands there', () => {
  const asked = {
    workflow: example('lint-policy.yml'),
    trigger: { event: 'pull_request', headRepository: 'somebody/octo-repo' },
  };

  test('passes the policy of a fork’s pull request', async () => {
    const github = await estate.github();
    const run = await github.dispatch(asked);
    expect(run.ours('lint')).toMatchObject({ code: 0, outputs: { verdict: 'allow' } });
  });

  test('shows the line of a mistake in it', async () => {
    const github = await estate.github({ policy: 'version: 1\nextends: default\nstagse: {}\n' });
    const run = await github.dispatch(asked);
    expect(run.ours('lint').code).toBe(1);
    expect(run.ours('lint').annotations).toContainEqual(
      expect.objectContaining({ name: 'error', properties: expect.objectContaining({ line: '3' }) }),
    );
  });
});
