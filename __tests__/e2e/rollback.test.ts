import { describe, expect, test } from '@jest/globals';
import { prepareCli } from './arm/cli.js';
import { chainOf } from './ledger/chain.js';
import { placeWords } from './ledger/ground.js';
import type { Step, StepOptions } from './runner.js';
import { inStage } from './servers/azure.js';
import { bareAt } from './servers/git.js';
import type { Differently } from './servers/github.js';
import { expectWellEnded, world } from './servers/world.js';

const POLICY = `version: 1
extends: default
rollback:
  - stage: Production
    displaced-to: Archived
    environment: production
    approvals: [{ from: [environment-reviewers] }]
    review-within: 24h
`;
const OPEN = `version: 1
stages:
  None: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions: [{ from: None, to: Production }]
`;
const REASON = 'it answers nonsense';

const w = world();

/** A repository for the ledger, as a folder of this machine. */
async function repository(): Promise<string> {
  const path = w.test.folder();
  await bareAt(path);
  return path;
}

/** One run of the Action, the gated job of another run than those before. */
async function job(
  ledger: string,
  asset: string,
  inputs: StepOptions['inputs'],
  different: Differently = {},
): Promise<Step> {
  const github = await w.github({ policy: POLICY, ...different });
  return w.promote(github, asset, { inputs: { ledger: `${ledger}#aml-promote-ledger`, ...inputs } });
}

async function promoted(ledger: string, asset: string): Promise<void> {
  expectWellEnded(await job(ledger, asset, {}), 0);
}

const stagesOf = async (model: string, ...versions: readonly string[]): Promise<unknown[]> =>
  Promise.all(versions.map(async (version) => (await w.azure.get(model, version)).stage));

describe('a rollback in a gated job', () => {
  test('gives Production back to the version before, and says what it did not do', async () => {
    const ledger = await repository();
    const model = await w.model(inStage('Staging'), inStage('Staging'));
    await promoted(ledger, `azureml:${model}:1`);
    await promoted(ledger, `azureml:${model}:2`);
    const planned = await job(ledger, `azureml:${model}`, { command: 'plan', rollback: 'true' });
    expectWellEnded(planned, 0);
    expect(planned.outputs).toMatchObject({ verdict: 'allow', version: '1', stage: 'Archived', archived: '[]' });
    for (const part of ['Archived → Production, planned', 'A rollback touches no deployment', '### Rules'])
      expect(planned.summary).toContain(part);
    const digest = planned.outputs['plan-digest'] ?? '';
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    const inputs = { command: 'rollback', reason: REASON, 'plan-digest': digest };
    const step = await job(ledger, `azureml:${model}`, inputs);

    expectWellEnded(step, 0);
    expect(step.outputs).toMatchObject({
      'plan-digest': digest,
      verdict: 'allow',
      stage: 'Production',
      'previous-stage': 'Archived',
      version: '1',
      archived: '["2"]',
      approvers: '["dana"]',
    });
    expect(step.record).toMatchObject({
      command: 'rollback',
      state: 'rolled-back',
      reason: REASON,
      proven: true,
      ledger: { event: 'rolled-back', number: 6 },
      changes: [{ role: 'restore' }, { role: 'displace' }],
    });
    for (const part of [REASON, 'rolled back', 'traffic still goes where it went', 'must have reviewed this by'])
      expect(step.summary).toContain(part);
    expect(await stagesOf(model, '1', '2')).toEqual(['Production', 'Archived']);
    expect(await w.azure.get(model, '1')).toMatchObject({ isArchived: false, tags: { stage: 'Production' } });

    const chain = await chainOf({ path: ledger }, model);
    expect(chain.wrong).toEqual([]);
    expect(chain.records.map(({ event }) => event)).toEqual([
      ...['started', 'completed', 'started', 'completed'],
      ...['started', 'rolled-back'],
    ]);
    expect(chain.records.at(-1)).toMatchObject({ review: { by: ['environment-reviewers'] } });

    const again = await job(ledger, `azureml:${model}`, { command: 'rollback', reason: REASON });
    expectWellEnded(again, 0);
    expect(again.record).toMatchObject({ state: 'unchanged', ledger: { event: 'rolled-back', number: 6 } });
    expect((await chainOf({ path: ledger }, model)).records).toHaveLength(6);
  });

  test('is refused without the approval, and nothing is written', async () => {
    const ledger = await repository();
    const model = await w.model(inStage('Staging'), inStage('Staging'));
    await promoted(ledger, `azureml:${model}:1`);
    await promoted(ledger, `azureml:${model}:2`);
    const step = await job(ledger, `azureml:${model}`, { command: 'rollback', reason: REASON }, { reviews: [] });
    expectWellEnded(step, 1);
    expect(step.outputs).toMatchObject({ verdict: 'deny', stage: 'Archived', version: '1', archived: '[]' });
    expect(await stagesOf(model, '1', '2')).toEqual(['Archived', 'Production']);
    expect((await chainOf({ path: ledger }, model)).records).toHaveLength(4);
  });

  test('goes to no version that a permissive policy of a shell had promoted, nor to one that was edited', async () => {
    const ledger = await repository();
    const model = await w.model({}, inStage('Staging'), inStage('Archived'));
    const cli = await prepareCli();
    await cli.file('open.yml', OPEN);
    const alone = await cli.run([
      ...['promote', '--asset', `azureml:${model}:1`, '--to', 'Production', '--policy', 'open.yml'],
      ...['--ledger', `${ledger}#aml-promote-ledger`, ...placeWords(w.azure.front.url)],
    ]);
    expect(alone).toMatchObject({ code: 0, stdout: expect.stringContaining('Production, done') });
    await cli.close();
    await promoted(ledger, `azureml:${model}:2`);
    const step = await job(ledger, `azureml:${model}`, { command: 'rollback', reason: REASON });
    expectWellEnded(step, 1);
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', version: '2' });
    expect(step.stdout).toContain('version 1 came by a record that proves no approval');
    expect(await stagesOf(model, '1', '2', '3')).toEqual(['Archived', 'Production', 'Archived']);
  });

  test('needs a reason and a ledger', async () => {
    const model = await w.model({});
    const github = await w.github({ policy: POLICY });
    const step = await w.promote(github, `azureml:${model}`, { inputs: { command: 'rollback', ledger: 'off' } });
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('');
    expect(step.visible).toContain('reason is not given, and a rollback needs one');
    expect(step.visible).toContain('ledger is off, and a rollback is chosen from what the ledger remembers');
  });
});

describe('a rollback from a shell', () => {
  test('says which version would come back, and is inconclusive, for a shell proves no approval', async () => {
    const ledger = await repository();
    const model = await w.model(inStage('Staging'), inStage('Staging'));
    await promoted(ledger, `azureml:${model}:1`);
    await promoted(ledger, `azureml:${model}:2`);
    const cli = await prepareCli();
    await cli.file('policy.yml', POLICY);
    const words = [
      ...['rollback', '--asset', `azureml:${model}`, '--to', 'Production', '--reason', REASON],
      ...['--policy', 'policy.yml', '--ledger', `${ledger}#aml-promote-ledger`, ...placeWords(w.azure.front.url)],
    ];
    const { code, stdout, stderr } = await cli.run(words);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(`${model} 1: Archived → Production, inconclusive`);
    expect(stdout).toContain('version 1 was in Production before');
    expect((await cli.run([...words, '--asset', 'x'])).code).toBe(2);
    expect(await stagesOf(model, '1', '2')).toEqual(['Archived', 'Production']);
    await cli.close();
  });
});
