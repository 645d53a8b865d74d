import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chainOf } from './ledger/chain.js';
import { entriesIn, type Ground, placeWords, startGround } from './ledger/ground.js';
import { jobOf, runStep, type Step } from './runner.js';
import { inStage, PLACE } from './servers/azure.js';
import { type Differently, gated, startGitHub } from './servers/github.js';

const POLICY = 'version: 1\nextends: default\n';

let ground: Ground;
beforeAll(async () => {
  ground = await startGround(POLICY);
});
afterAll(() => ground.stop());

const ledger = () => `${ground.repository.url}#aml-promote-ledger`;

/** Looks from a shell. */
async function drift(...words: readonly string[]) {
  const place = [...placeWords(ground.crossing.url), '--policy', 'open.yml', '--ledger', ledger()];
  return ground.cli.run(['drift', ...place, ...words]);
}

interface Document {
  readonly verdict: string;
  readonly 'plan-digest': string | null;
  readonly drifts: readonly {
    readonly kind: string;
    readonly asset: { readonly name: string };
    readonly version: string;
  }[];
}

async function document(...words: readonly string[]): Promise<Document & { readonly code: number | null }> {
  const { code, stdout } = await drift('--json', ...words);
  return { code, ...JSON.parse(stdout) };
}

/** Runs the Action as a job that dana released. */
async function job(inputs: Readonly<Record<string, string>>, different: Differently = {}): Promise<Step> {
  const github = await startGitHub(ground.started, gated({ policy: POLICY, ...different }));
  return runStep(ground.started, {
    inputs: {
      ...PLACE,
      command: 'drift',
      'azure-endpoint': ground.crossing.url,
      ledger: ledger(),
      timeout: '60s',
      ...inputs,
    },
    env: jobOf(github.url),
  });
}

const because = { adopt: 'true', reason: 'it was here before the policy' };

describe('an estate that existed before', () => {
  it('is adopted in one gated run, as the reviewers saw it, and then nothing drifts', async () => {
    const models = [
      await ground.model(inStage('Production'), inStage('Staging')),
      await ground.model({ stage: 'Production' }, { ...inStage('Archived'), isArchived: true }),
      await ground.model({}, inStage('Production')),
    ];
    const [first = '', second = ''] = models;

    const looked = await document();
    expect([looked.code, looked.verdict]).toEqual([1, 'deny']);
    expect(looked.drifts.map(({ kind, asset, version }) => `${kind} ${asset.name}/${version}`)).toEqual([
      `unexplained-stage ${models[0]}/1`,
      `unexplained-stage ${models[1]}/1`,
      `unexplained-stage ${models[1]}/2`,
      `unexplained-stage ${models[2]}/2`,
    ]);
    const digest = looked['plan-digest'] ?? '';

    // Neither a shell nor a job of another environment proves anything.
    expect((await drift('--adopt', '--reason', 'why')).code).toBe(1);
    const elsewhere = await job(because, { claims: { environment: 'staging' } });
    expect([elsewhere.code, elsewhere.outputs.verdict]).toEqual([1, 'deny']);
    expect((await chainOf(ground.repository, first)).records).toEqual([]);

    const adopted = await job({ ...because, 'plan-digest': digest });
    expect([adopted.stdout.includes('adopted'), adopted.code, adopted.stderr]).toEqual([true, 0, '']);
    expect(adopted.outputs).toMatchObject({ verdict: 'allow', approvers: '["dana"]', 'plan-digest': digest });
    for (const model of models) {
      const { wrong, isOpen, records } = await chainOf(ground.repository, model);
      expect([wrong, isOpen, records.map(({ event }) => event)]).toEqual([[], false, ['started', 'adopted']]);
    }
    expect(entriesIn(await ground.azure.get(second, '2'))).toHaveLength(1);
    expect(await ground.azure.get(second, '1')).toMatchObject({ stage: 'Production', tags: { stage: 'Production' } });
    expect(await ground.azure.get(second, '2')).toMatchObject({ stage: 'Archived', isArchived: true });
    expect(await document()).toMatchObject({ code: 0, verdict: 'allow', drifts: [], 'plan-digest': null });
    const verified = await ground.cli.run([
      'verify',
      ...placeWords(ground.crossing.url),
      '--ledger',
      ledger(),
      '--json',
    ]);
    expect([verified.code, JSON.parse(verified.stdout).verdict]).toEqual([0, 'allow']);

    // The same request again has nothing to do; and a promotion goes on from what was adopted.
    expect((await job(because)).outputs.verdict).toBe('allow');
    expect((await chainOf(ground.repository, first)).records).toHaveLength(2);
    const promoted = await job({ command: 'promote', asset: `azureml:${first}:2`, to: 'Production' });
    expect([promoted.code, promoted.outputs.archived]).toEqual([0, '["1"]']);
    expect((await document()).code).toBe(0);
  });
});

describe('a holder that somebody moved', () => {
  it('is told in every form, and accepted by those who may approve', async () => {
    const model = await ground.model(inStage('Staging'));
    expect((await job({ command: 'promote', asset: `azureml:${model}:1`, to: 'Production' })).code).toBe(0);
    const { properties } = await ground.azure.get(model, '1');
    await ground.azure.put(model, '1', { ...inStage('Staging'), properties });
    const asset = ['--asset', `azureml:${model}:1`];

    const shown = await drift(...asset);
    expect([shown.code, shown.stderr]).toEqual([1, '']);
    expect(shown.stdout).toContain(`version 1 holds Production by the ledger, and in Azure ML it is in Staging`);
    expect(shown.stdout).toContain(`aml-promote drift --asset azureml:${model}:1 --accept --reason WHY`);
    const log = JSON.parse((await drift(...asset, '--format', 'sarif')).stdout);
    expect(log.runs[0].results).toMatchObject([{ ruleId: 'ledger-disagrees', level: 'error' }]);
    expect((await drift(...asset, '--format', 'junit')).stdout).toContain(
      '<failure message="version 1 holds Production',
    );
    const step = await job({ asset: `azureml:${model}:1`, format: 'sarif' });
    expect([step.code, step.outputs.verdict]).toEqual([1, 'deny']);
    expect(JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8')).version).toBe('2.1.0');
    expect(step.annotations.map(({ properties: { title } }) => title)).toContain(
      `aml-promote: ledger-disagrees: model/${model}/1`,
    );

    const accepted = await job({ accept: 'true', reason: 'a hasty rollback by hand', asset: `azureml:${model}:1` });
    expect([accepted.code, accepted.outputs.approvers]).toEqual([0, '["dana"]']);
    const { records, wrong } = await chainOf(ground.repository, model);
    expect([wrong, records.at(-1)]).toMatchObject([
      [],
      { event: 'acknowledged', drift: 'ledger-disagrees', version: '1' },
    ]);
    expect((await drift(...asset)).code).toBe(0);
  });
});
