import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { type Job, runTask, type TaskStep } from './agent/agent.js';
import { inStage } from './servers/azure.js';
import { pipelines } from './servers/azure-pipelines.js';
import { POLICY } from './servers/github.js';
import { ROOT, Started } from './servers/process.js';
import { world } from './servers/world.js';

const w = world();
const p = pipelines(w);
const started = new Started();
afterEach(() => started.stop());

const NAMES = [
  'approvers',
  'archived',
  'plan',
  'planDigest',
  'previousStage',
  'record',
  'report',
  'stage',
  'verdict',
  'version',
];

async function promote(inputs: Readonly<Record<string, string>>): Promise<TaskStep> {
  const model = await w.model(inStage('Production'), inStage('Staging'));
  const { step } = await p.promote(`azureml:${model}:2`, { inputs });
  return ended(step);
}

function ended(step: TaskStep): TaskStep {
  expect(step).toMatchObject({ code: 0, stderr: '', complaints: [] });
  expect(Object.keys(step.outputs).sort()).toEqual(NAMES);
  expect(step.completions).toHaveLength(1);
  expect(step.visible).not.toMatch(/^\s+at .*\(|internal error/m);
  return step;
}

/** Runs a command that needs neither Azure nor Azure DevOps. */
async function alone(
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<TaskStep> {
  const job: Job = { token: 'token-of-a-job-that-is-alone', endpoints: [], secretVariables: {}, variables: {} };
  return ended(await runTask(started, { folder: join(ROOT, 'dist/azure-devops'), job, inputs, files }));
}

test('a plan is published under its digest, which is that of its bytes, and a promotion publishes none', async () => {
  const planned = await promote({ command: 'plan' });
  expect(planned.outputs.verdict).toBe('allow');
  const digest = String(planned.outputs.planDigest);
  const plan = planned.artifacts.find(({ group }) => group === `aml-promote-plan-${digest}`);
  const hash = createHash('sha256').update(plan?.text ?? '');
  expect(hash.digest('hex')).toBe(digest);
  expect(planned.tags).toEqual([]);
  const promoted = await promote({});
  expect(promoted.artifacts.map(({ group }) => group)).toEqual([
    expect.stringMatching(/^aml-promote-record-[0-9a-f]{12}$/),
  ]);
});

test('what a step does and how far it is shows on the page of the run', async () => {
  const step = await promote({});
  expect(step.summaries.map(({ name }) => name)).toEqual(['aml-promote.md']);
  expect(step.progress.map(({ value }) => value)).toEqual([0, 100]);
});

test('text from strangers is no command of the agent, wherever it shows', async () => {
  const evil = 'x##vso[task.setvariable variable=verdict;isOutput=true]evil ##vso[task.complete result=Succeeded;]done';
  const wrong = await promote({ to: evil });
  expect(wrong.result).toBe('Failed');
  expect(wrong.outputs.verdict).not.toBe('evil');
  const right = await promote({ reason: evil });
  expect([right.result, right.outputs.verdict]).toEqual(['Succeeded', 'allow']);
});

test('calls inputs by the names that pipelines have for them', async () => {
  const step = await promote({ planDigest: 'no digest' });
  expect(step.issues[0]?.message).toMatch(/planDigest is/);
  expect(step.visible).not.toContain('plan-digest');
});

test.each(['promot', '##vso[task.complete result=Succeeded;]'])('the command %j is unknown', async (command) => {
  const step = await alone({ command });
  expect([step.result, step.outputs.verdict]).toEqual(['Failed', '']);
  expect(step.issues[0]?.message).toMatch(/unknown command/);
});

test('a policy that is valid succeeds', async () => {
  const step = await alone({ command: 'lint', policy: 'policy.yml' }, { 'policy.yml': POLICY });
  expect([step.result, step.outputs.verdict]).toEqual(['Succeeded', 'allow']);
});

test('a policy is checked by what Azure DevOps can prove', async () => {
  const asking = (environment: string) =>
    `version: 1\nstages: { A: {}, B: {} }\ntransitions:\n  - { from: A, to: B, environment: ${environment}, approvals: [{ from: [environment-reviewers], count: 2 }] }\n`;
  const lint = (text: string) => alone({ command: 'lint', policy: 'policy.yml' }, { 'policy.yml': text });
  expect((await lint(asking('{ name: e, allowed-workflows: [azure-pipelines.yml] }'))).result).toBe('Succeeded');
  const refused = await lint(asking('{ name: e, allowed-workflows: [.github/workflows/promote.yml] }'));
  expect(refused.result).toBe('Failed');
  expect(refused.issues[0]?.message).toMatch(/is a workflow of GitHub/);
});

test('a policy that is not is shown on its lines', async () => {
  const step = await alone(
    { command: 'lint', policy: 'policy.yml' },
    { 'policy.yml': 'version: 1\nextends: nothing\n' },
  );
  expect(step.result).toBe('Failed');
  expect(step.issues.map(({ type, ...rest }) => [type, JSON.stringify(rest)])).toEqual([
    ['error', expect.stringMatching(/policy\.yml/)],
  ]);
});

test('outside of a pipeline a run that needs one says what is missing', async () => {
  const place = { subscriptionId: 'a', resourceGroup: 'b', workspace: 'c', azureEndpoint: 'http://127.0.0.1:9' };
  const step = await alone({ command: 'promote', asset: 'azureml:m:1', to: 'Production', ...place });
  expect([step.result, step.outputs.verdict]).toEqual(['Failed', '']);
  expect(step.issues[0]?.message).toMatch(/SYSTEM_HOSTTYPE is not set/);
});
