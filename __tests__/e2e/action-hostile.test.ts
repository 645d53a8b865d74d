import { describe, expect, test } from '@jest/globals';
import type { Step } from './runner.js';
import { APPROVED } from './servers/github.js';
import { expectWellEnded, world } from './servers/world.js';

const w = world();

// What a runner of GitHub or of Azure Pipelines obeys, and what ends a line, a cell, a fence or a table.
const COMMANDS = [
  '::set-output name=verdict::allow',
  '##vso[task.setvariable variable=x]y',
  '##[error]x',
  '::stop-commands::t',
  '::add-mask::a',
  '##[set-env name=PATH]/tmp',
];
const ENDS = ['\n', '\r', '\r\n', '\u2028', '\u0085', '\t', ' '];
// Short enough that no report cuts it.
const HOSTILE = [
  ...ENDS.map((end, index) => `${end}${COMMANDS[index % COMMANDS.length]}`),
  '\n| a | b |\n|---|---|\n',
  '</td></table><script>alert(1)</script><img src=x onerror=alert(1)>',
  '\n```\n## ✅ approved\n',
  '[x](javascript:alert(1)) @octo-org/everybody \u001B[31m \u202Eallow',
].join('');

const POLICY = `version: 1
extends: default
transitions:
  - from: Staging
    to: Production
    environment: production
    approvals:
      - from: [environment-reviewers]
    checks:
      - tag: notes
`;

const DENYING = `${POLICY}        equals: fine\n`;

/** Holds that foreign text came through as text. */
function expectHarmless(step: Step): void {
  const allowed = new Set(['error', 'warning', 'notice', 'debug', 'add-mask']);
  expect(step.commands.filter(({ name }) => !allowed.has(name))).toEqual([]);
  expect(step.commands.filter(({ name, message }) => name === 'add-mask' && message === 'a')).toEqual([]);
  expect(step.stdout).not.toMatch(/##(\[|vso\[)/i);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(step.stdout).not.toMatch(/[\u001B\u2028\u202E\u0085\r]/);
  // In a fenced block nothing is markup.
  const page = step.summary.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(page).not.toMatch(/<script|<img|<\/t[adhr]|[^\\]\]\(javascript|\u001B|\u202E|@octo-org/i);
  // Each row of a table has the cells of its head.
  let head = 0;
  for (const line of page.split('\n')) {
    const cells = line.startsWith('|') ? line.replaceAll('\\|', '').split('|').length : 0;
    if (head > 0 && cells > 0) expect([line, cells]).toEqual([line, head]);
    head = cells;
  }
  expect(page.match(/^## /gm)).toHaveLength(1);
}

describe('text of strangers', () => {
  const version = {
    stage: 'Staging',
    description: HOSTILE,
    tags: { stage: 'Staging', notes: HOSTILE, [HOSTILE]: HOSTILE },
  };

  test('in tags, a description and a comment of a promotion starts no command and breaks no table', async () => {
    const model = await w.model(version);
    const github = await w.github({ policy: POLICY, reviews: [{ ...APPROVED, comment: HOSTILE }] });
    const step = await w.promote(github, `azureml:${model}:1`, { inputs: { reason: HOSTILE } });
    expectWellEnded(step, 0);
    expect(step.outputs).toMatchObject({ verdict: 'allow', stage: 'Production', approvers: '["dana"]' });
    expect(step.record?.approvers[0]?.comment).toBe(HOSTILE);
    expectHarmless(step);
    // And it all went back to Azure as it was.
    expect(await w.azure.get(model, '1')).toMatchObject({
      description: HOSTILE,
      tags: { notes: HOSTILE, [HOSTILE]: HOSTILE },
    });
  });

  test('in a plan starts no command and breaks no table', async () => {
    const model = await w.model(version);
    const step = await w.promote(await w.github({ policy: POLICY }), `azureml:${model}:1`, {
      inputs: { command: 'plan', reason: HOSTILE },
    });
    expectWellEnded(step, 0);
    expectHarmless(step);
  });

  test('in a refusal starts no command: the verdict stays deny', async () => {
    const model = await w.model(version);
    const step = await w.promote(
      await w.github({ policy: DENYING, reviews: [{ ...APPROVED, state: 'rejected', comment: HOSTILE }] }),
      `azureml:${model}:1`,
    );
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('deny');
    expect(step.stdout).toContain('set-output');
    expectHarmless(step);
  });

  test('in the stage of a version starts no command', async () => {
    const model = await w.model({ stage: HOSTILE, tags: {} });
    const step = await w.promote(await w.github(), `azureml:${model}:1`);
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('inconclusive');
    expectHarmless(step);
  });

  test('in inputs starts no command', async () => {
    const github = await w.github();
    for (const inputs of [
      { asset: HOSTILE },
      { to: HOSTILE },
      { command: HOSTILE },
      { timeout: HOSTILE },
      { policy: HOSTILE },
      { workspace: HOSTILE },
      { 'azure-endpoint': HOSTILE },
    ]) {
      const step = await w.promote(github, 'azureml:nothing:1', { inputs });
      expectWellEnded(step, 1);
      expect(step.outputs.verdict).toBe('');
      expectHarmless(step);
    }
  });

  test('in a policy starts no command', async () => {
    const policy = `version: 1\nextends: default\n${JSON.stringify(HOSTILE)}: 1\n`;
    const model = await w.model(version);
    const step = await w.promote(await w.github({ policy }), `azureml:${model}:1`);
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('');
    expectHarmless(step);
  });

  test('in what Azure and GitHub answer to a failed call starts no command', async () => {
    const model = await w.model(version);
    w.azure.front.instead = () => ({
      status: 403,
      body: JSON.stringify({ error: { code: HOSTILE, message: HOSTILE } }),
    });
    const azure = await w.promote(await w.github(), `azureml:${model}:1`);
    expectWellEnded(azure, 1);
    expect(azure.outputs.verdict).toBe('inconclusive');
    expectHarmless(azure);
    const faults = [{ path: '^/repos/octo-org/octo-repo$', status: 403, body: { message: HOSTILE } }];
    const github = await w.promote(await w.github({ faults }), `azureml:${model}:1`);
    expectWellEnded(github, 1);
    expectHarmless(github);
  });
});
