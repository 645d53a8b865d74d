import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { inStage, puts } from './servers/azure.js';
import { APPROVED } from './servers/github.js';
import { expectWellEnded, world } from './servers/world.js';

const w = world();

const CHECKED = `version: 1
extends: default
transitions:
  - from: Staging
    to: Production
    environment: production
    approvals:
      - from: [environment-reviewers]
    checks:
      - tag: validated
        equals: 'yes'
`;
const validated = (value: string) => ({ stage: 'Staging', tags: { stage: 'Staging', validated: value, other: 'x' } });

describe('a promotion that was done before', () => {
  test('writes nothing and says that there is nothing to do', async () => {
    const model = await w.model(inStage('Production'), inStage('Staging'));
    const github = await w.github();
    const first = await w.promote(github, `azureml:${model}:2`);
    expect(first.outputs).toMatchObject({ verdict: 'allow', archived: '["1"]' });
    const before = puts(w.azure.calls(model)).length;
    const again = await w.promote(github, `azureml:${model}:2`);
    expectWellEnded(again, 0);
    expect(again.outputs).toMatchObject({
      verdict: 'allow',
      stage: 'Production',
      'previous-stage': 'Production',
      version: '2',
      archived: '[]',
    });
    expect(`${again.stdout}${again.summary}`).toMatch(/nothing to do/i);
    expect(puts(w.azure.calls(model))).toHaveLength(before);
  });

  test('is repeated by another run without a new approval', async () => {
    const model = await w.model(inStage('Staging'));
    expect((await w.promote(await w.github(), `azureml:${model}:1`)).outputs.verdict).toBe('allow');
    const later = await w.github({ reviews: [] });
    const again = await w.promote(later, `azureml:${model}:1`);
    expectWellEnded(again, 0);
    expect(puts(w.azure.calls(model))).toHaveLength(1);
  });
});

describe('a promotion that was stopped half-way', () => {
  // A policy cannot allow re-runs yet, and without that a second attempt neither starts nor finishes anything.
  test('is not finished by a second attempt of its run, and left as it stands', async () => {
    const model = await w.model(inStage('Production'), inStage('Staging'));
    w.azure.front.instead = ({ method, path }) =>
      method === 'PUT' && path.includes('/versions/1?')
        ? { status: 403, body: '{"error":{"code":"No","message":"no"}}' }
        : undefined;
    const first = await w.promote(await w.github(), `azureml:${model}:2`);
    expect(first.outputs).toMatchObject({ verdict: 'inconclusive', stage: '' });
    w.azure.front.instead = () => undefined;
    const github = await w.github({ claims: { run_attempt: '2' }, run: { attempt: 2 } });
    const second = await w.promote(github, `azureml:${model}:2`, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expectWellEnded(second, 1);
    expect(second.outputs).toMatchObject({ verdict: 'deny', stage: 'Production', archived: '[]' });
    expect(second.stdout).toContain('this is attempt 2 of the run');
  });
});

describe('an approval that comes later', () => {
  test('releases what was refused before it', async () => {
    const model = await w.model(inStage('Staging'));
    const github = await w.github({ reviews: [] });
    expect((await w.promote(github, `azureml:${model}:1`)).outputs).toMatchObject({ verdict: 'deny', approvers: '[]' });
    await github.review(APPROVED);
    const step = await w.promote(github, `azureml:${model}:1`);
    expectWellEnded(step, 0);
    expect(step.outputs).toMatchObject({ verdict: 'allow', approvers: '["dana"]' });
  });

  test('counts in an environment whose name is only spelt differently', async () => {
    const model = await w.model(inStage('Staging'));
    const step = await w.promote(await w.github({ claims: { environment: 'PRODUCTION' } }), `azureml:${model}:1`);
    expectWellEnded(step, 0);
    expect(step.outputs).toMatchObject({ verdict: 'allow', approvers: '["dana"]' });
  });
});

describe('a plan', () => {
  test('writes nothing, awaits the approval, and has the digest of the promotion that follows', async () => {
    const model = await w.model(inStage('Production'), validated('yes'));
    const asset = `azureml:${model}:2`;
    // The job that plans is in no environment, and nobody has approved anything yet.
    const planning = await w.github({ policy: CHECKED, reviews: [], claims: { environment: undefined } });
    const plan = await w.promote(planning, asset, { inputs: { command: 'plan' } });
    expectWellEnded(plan, 0);
    expect(plan.outputs).toMatchObject({
      verdict: 'allow',
      stage: 'Staging',
      'previous-stage': 'Staging',
      archived: '[]',
      approvers: '[]',
    });
    expect(plan.summary).toMatch(/### Awaited/);
    expect(plan.summary).toContain(plan.outputs['plan-digest']);
    expect(puts(w.azure.calls(model))).toEqual([]);

    const github = await w.github({ policy: CHECKED });
    const promoted = await w.promote(github, asset, { inputs: { 'plan-digest': plan.outputs['plan-digest'] ?? '' } });
    expectWellEnded(promoted, 0);
    expect(promoted.outputs).toMatchObject({
      verdict: 'allow',
      'plan-digest': plan.outputs['plan-digest'],
      archived: '["1"]',
    });
  });

  test('that another one has replaced is refused, and named', async () => {
    const model = await w.model(validated('yes'));
    const asset = `azureml:${model}:1`;
    const policy = CHECKED.replace("        equals: 'yes'\n", '');
    const github = await w.github({ policy });
    const plan = await w.promote(github, asset, { inputs: { command: 'plan' } });
    await w.azure.put(model, '1', validated('yes, again'));
    const step = await w.promote(github, asset, { inputs: { 'plan-digest': plan.outputs['plan-digest'] ?? '' } });
    expectWellEnded(step, 1);
    expect(step.outputs).toMatchObject({ verdict: 'deny', stage: 'Staging' });
    expect(step.outputs['plan-digest']).not.toBe(plan.outputs['plan-digest']);
    const { 'plan-digest': digest = '' } = plan.outputs;
    expect(step.record?.findings).toContainEqual(expect.objectContaining({ subject: 'plan', outcome: 'fail' }));
    expect(step.stdout).toContain(digest.slice(0, 12));
    expect(puts(w.azure.calls(model))).toEqual([]);
  });

  test('that the run keeps tells each field that changed since, old and new', async () => {
    const model = await w.model(inStage('Production'), validated('yes'));
    const asset = `azureml:${model}:2`;
    const policy = CHECKED.replace("        equals: 'yes'\n", '');
    const planned = await w.promote(await w.github({ policy }), asset, { inputs: { command: 'plan' } });
    const { 'plan-digest': digest = '', plan = '' } = planned.outputs;
    const kept = readFileSync(plan, 'utf8');
    expect(createHash('sha256').update(kept).digest('hex')).toBe(digest);

    await w.azure.put(model, '2', validated('again'));
    const artifacts = [{ name: `aml-promote-plan-${digest}`, files: { 'plan.json': kept } }];
    const github = await w.github({ policy, run: { artifacts } });
    const step = await w.promote(github, asset, { inputs: { 'plan-digest': digest } });
    expectWellEnded(step, 1);
    const field = 'tag validated of version 2 (tag)';
    expect(step.record?.findings.filter(({ subject }) => subject.startsWith('plan'))).toMatchObject([
      { subject: `plan: ${field}`, outcome: 'fail', found: `${field} was "yes", is "again"` },
    ]);
    expect(step.summary).toContain('was "yes", is "again"');
    expect(puts(w.azure.calls(model))).toEqual([]);
  });

  test('stays the same when something changes that no check looks at', async () => {
    const model = await w.model(validated('yes'));
    const asset = `azureml:${model}:1`;
    const github = await w.github({ policy: CHECKED });
    const plan = await w.promote(github, asset, { inputs: { command: 'plan' } });
    await w.azure.put(model, '1', {
      ...validated('yes'),
      description: 'new words',
      tags: { stage: 'Staging', validated: 'yes', other: 'y' },
    });
    const step = await w.promote(github, asset, { inputs: { 'plan-digest': plan.outputs['plan-digest'] ?? '' } });
    expectWellEnded(step, 0);
  });

  test('of what a check refuses is refused, too', async () => {
    const model = await w.model(validated('no'));
    const step = await w.promote(await w.github({ policy: CHECKED }), `azureml:${model}:1`, {
      inputs: { command: 'plan' },
    });
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('deny');
  });
});
