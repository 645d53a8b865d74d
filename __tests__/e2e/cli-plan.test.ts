import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cli, OPEN, placeWords, prepareCli } from './arm/cli.js';
import type { Fault, Version } from './arm/server.js';
import { type Arm, full, startArm, type World } from './arm/start.js';

const SHA = '4d2b93784676893f8e346d5f0b9fb894a9cf0742';
const JOB = {
  properties: {
    jobType: 'Command',
    properties: { 'mlflow.source.git.commit': SHA, 'mlflow.source.git.repoURL': 'https://github.com/acme/training' },
    services: { Studio: { endpoint: 'https://ml.azure.com/runs/job-1' } },
    environmentId: 'azureml:sklearn:4',
    inputs: { rides: { jobInputType: 'uri_folder', uri: 'azureml:rides:9' } },
  },
  systemData: { createdBy: 'Ana Lima' },
};
const CHECKED = OPEN.replace(
  '- { from: Staging, to: Production }',
  '- { from: Staging, to: Production, checks: [{ lineage: [job, commit, data, environment] }, { metric: f1, source: property, min: 0.5 }] }',
);

let arm: Arm;
let cli: Cli;
beforeAll(async () => {
  [arm, cli] = await Promise.all([startArm(), prepareCli()]);
  await cli.file('open.yml', OPEN);
  await cli.file('checked.yml', CHECKED);
});
afterAll(async () => {
  await Promise.all([arm.close(), cli.close()]);
});

interface Planned {
  readonly verdict: string;
  readonly 'plan-digest': string | null;
  readonly plan: { readonly facts: readonly { readonly check: string; readonly value: unknown }[] };
  readonly rules: { readonly checks: readonly unknown[] };
  readonly lineage: { readonly unreadable?: string; readonly job?: unknown; readonly commit?: unknown } | null;
  readonly metrics: readonly unknown[];
  readonly tool: { readonly name: string; readonly version: string };
  readonly report: string;
  readonly record: string;
}

const model = (ws: string, version: string, more: object = {}): Version =>
  full(ws, version, { stage: 'Staging', tags: { stage: 'Staging' }, jobName: 'job-1', ...more });

async function worldWith(jobs: Record<string, string>, faults: readonly Fault[] = []): Promise<World> {
  const world = arm.world();
  const incumbent = model(world.workspace, '2', {
    stage: 'Production',
    tags: { stage: 'Production' },
    properties: { f1: '0.6' },
  });
  await world.tell({ seed: [model(world.workspace, '3', { properties: { f1: '0.7' } }), incumbent], jobs, faults });
  return world;
}

async function ask(world: World, policy: string, command = 'plan') {
  const ended = await cli.run([
    command,
    '--asset',
    'azureml:fraud:3',
    '--to',
    'Production',
    ...placeWords(world),
    '--policy',
    policy,
    '--json',
  ]);
  return { code: ended.code, doc: JSON.parse(ended.stdout) as Planned };
}

describe('a plan', () => {
  it('shows where the model comes from and its numbers beside the incumbent’s, and leaves the plan as a file', async () => {
    const world = await worldWith({ 'job-1': JSON.stringify(JOB) });
    const { code, doc } = await ask(world, 'checked.yml');
    expect([code, doc.verdict]).toEqual([0, 'allow']);
    expect(doc.lineage).toMatchObject({ job: { name: 'job-1', owner: 'Ana Lima' }, commit: { value: SHA } });
    expect(doc.metrics).toEqual([
      {
        metric: 'f1',
        value: '0.7',
        source: 'property',
        incumbents: [{ version: '2', value: '0.6' }],
        wanted: '>= 0.5',
        outcome: 'pass',
      },
    ]);
    expect(doc.plan.facts.map(({ check, value }) => `${check} ${value}`)).toEqual([
      'lineage job job-1',
      `lineage commit ${SHA}`,
      'lineage data azureml:rides:9',
      'lineage environment azureml:sklearn:4',
      'metric f1 0.7',
    ]);
    expect(doc.rules.checks).toHaveLength(2);
    expect(doc.tool).toEqual({ name: 'aml-promote', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });

    const bytes = await readFile(doc.record.replace(/record\.json$/, 'plan.json'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(doc['plan-digest']);
    expect(JSON.parse(bytes.toString())).toEqual(doc.plan);
    const page = await readFile(doc.report, 'utf8');
    expect(page).toContain('| Job | [`job-1`](https://ml.azure.com/runs/job-1), made by Ana Lima | jobName |');
    expect(page).toContain(`[\`${SHA}\`](https://github.com/acme/training/commit/${SHA})`);
    expect(page).toContain('| ✓ | f1 | `0.7` | `0.6` (version `2`) |');
  });

  it.each<[string, Fault['deed'], RegExp]>([
    [
      'the job may not be read',
      { is: 'answer', status: 403, body: '{"error":{"code":"AuthorizationFailed","message":"No"}}' },
      /with 403: AuthorizationFailed: No$/,
    ],
    ['the job is answered in HTML', { is: 'answer', status: 200, body: '<html>' }, /in a form that is not its own/],
  ])('says so and goes on where %s, but a rule that asks cannot be judged', async (_, deed, why) => {
    const faults = [{ kind: 'JOB', nth: 1, times: 9, deed }] as const;
    const open = await ask(await worldWith({}, faults), 'open.yml');
    expect([open.code, open.doc.verdict]).toEqual([0, 'allow']);
    expect(open.doc.lineage?.unreadable).toMatch(why);
    const checked = await ask(await worldWith({}, faults), 'checked.yml');
    expect([checked.code, checked.doc.verdict]).toEqual([1, 'inconclusive']);
  });

  it('is the same whether or not somebody wants to read the lineage: promote comes to the same digest', async () => {
    const world = await worldWith({ 'job-1': JSON.stringify(JOB) });
    const { doc: planned } = await ask(world, 'open.yml');
    const { code, doc } = await ask(world, 'open.yml', 'promote');
    expect([code, doc['plan-digest']]).toEqual([0, planned['plan-digest']]);
    expect(doc.lineage).toBeNull();
    // Nobody asked for the job a second time.
    expect((await world.see()).calls.filter(({ kind }) => kind === 'JOB')).toHaveLength(1);
  });

  it('fails a rule where the training job is gone', async () => {
    const { code, doc } = await ask(await worldWith({}), 'checked.yml');
    expect([code, doc.verdict]).toEqual([1, 'deny']);
    expect(await readFile(doc.report, 'utf8')).toContain('| Job | `job-1`, which Azure ML no longer has | jobName |');
  });
});
