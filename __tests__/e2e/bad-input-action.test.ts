import { describe, expect, test } from '@jest/globals';
import { inGroups } from './arm/cli.js';
import { obeyed, unclear } from './bad-input/clear.js';
import { BAD_METRICS } from './bad-input/metrics.js';
import { BAD_POLICIES } from './bad-input/policies.js';
import { BAD_REQUESTS } from './bad-input/requests.js';
import { runStep, type Step } from './runner.js';
import { inStage, PLACE, puts, versionId } from './servers/azure.js';
import { POLICY_PATH } from './servers/github.js';
import { OUTPUTS, world } from './servers/world.js';

const w = world();

const NOTHING = { archived: '[]', approvers: '[]' };

interface Row {
  readonly label: string;
  readonly says: RegExp;
  /** `line:column` in the policy. */
  readonly at?: string;
  readonly run: () => Promise<Step>;
}

/** What is wrong with how a step ended; nothing when it is one clear annotation, every output set, and no verdict. */
function faults({ says, at }: Row, step: Step): string[] {
  const errors = step.annotations.filter(({ name }) => name === 'error');
  const [{ properties: { line, col, file } = {}, message = '' } = {}] = errors;
  const empty = Object.fromEntries(OUTPUTS.map((name) => [name, '']));
  const outputs = { ...empty, ...NOTHING };
  // The runner's own commands are no text; what they say is looked at as it is shown.
  const text = step.stdout.replaceAll(/^::(?:error|add-mask).*$/gm, '');
  return [
    ...(step.code === 1 ? [] : [`exit ${step.code}`]),
    ...(step.stderr === '' ? [] : ['stderr']),
    ...(errors.length === 1 ? [] : [`${errors.length} annotations`]),
    ...(says.test(message) ? [] : ['does not say it']),
    ...(JSON.stringify(Object.entries(step.outputs).sort()) === JSON.stringify(Object.entries(outputs).sort())
      ? []
      : ['outputs']),
    ...(at === undefined || (file === POLICY_PATH && `${line}:${col}` === at) ? [] : [`at ${file}:${line}:${col}`]),
    ...errors.flatMap((error) => unclear(error.message)),
    ...unclear(text),
    ...obeyed(text),
    ...unclear(step.summary),
  ];
}

const check = async (rows: readonly Row[]): Promise<unknown[]> => {
  const found = await inGroups(rows, 3, async (row) => {
    const step = await row.run();
    const wrong = faults(row, step);
    return wrong.length === 0
      ? []
      : [{ label: row.label, wrong, stdout: step.stdout.replaceAll(/^::add-mask::.*\n/gm, '').slice(0, 500) }];
  });
  return found.flat();
};

const written = () => puts(w.azure.front.seen).length;

describe('in a workflow, one clear annotation, every output, no write', () => {
  test('for every wrong policy', async () => {
    const rows = BAD_POLICIES.map(({ label, content, says, at }): Row => {
      const run = () => runStep(w.test, { inputs: { command: 'lint' }, files: { [POLICY_PATH]: content } });
      return { label, says, run, ...(at === '' ? {} : { at }) };
    });
    expect(await check(rows)).toEqual([]);
  });

  test('for every wrong request', async () => {
    const model = await w.model(inStage('Staging'));
    const github = await w.github();
    const rows = BAD_REQUESTS.map(({ label, inputs, says }): Row => {
      const { asset = `azureml:${model}:1`, ...others } = inputs;
      return { label, says, run: () => w.promote(github, asset, { inputs: others }) };
    });
    const elsewhere = versionId(model, '1').replace('/prod/', '/elsewhere/');
    const contradicting: Row = {
      label: 'two places',
      says: /workspace is "prod", but the asset's own id says "elsewhere"/,
      run: () => w.promote(github, elsewhere),
    };
    expect(await check([...rows, contradicting])).toEqual([]);
    expect(written()).toBe(0);
  });

  test('for every wrong metrics file', async () => {
    const model = await w.model({});
    const policy =
      'version: 1\nextends: default\ntransitions:\n  - { from: None, to: Staging, checks: [{ metric: auc, source: file, min: 0.5 }] }\n';
    const github = await w.github({ policy });
    const rows = BAD_METRICS.map(({ label, content, says }): Row => {
      const files: Record<string, string | Uint8Array> = content === null ? {} : { 'metrics.json': content };
      const inputs = { to: 'Staging', metrics: 'metrics.json' };
      return { label, says, run: () => w.promote(github, `azureml:${model}:1`, { inputs, files }) };
    });
    expect(await check(rows)).toEqual([]);
    expect(written()).toBe(0);
  });

  test('for commands that are none', async () => {
    const rows = [
      ['promot', /unknown command "promot".*Did you mean "promote"/],
      ['emulator', /unknown command "emulator".*Commands: promote, plan, apply, .*lint/],
      ['::error::x', /unknown command/],
    ] as const;
    const lint = (inputs: Record<string, string>) => () => runStep(w.test, { inputs: { command: 'lint', ...inputs } });
    const wrongly: readonly Row[] = [
      { label: 'lint of a ref', says: /policy-ref is "main"/, run: lint({ 'policy-ref': 'main' }) },
      { label: 'lint without time', says: /timeout is "0"/, run: lint({ timeout: '0' }) },
    ];
    const asked = rows.map(([command, says]): Row => {
      return { label: command, says, run: () => runStep(w.test, { inputs: { command, ...PLACE } }) };
    });
    expect(await check([...asked, ...wrongly])).toEqual([]);
  });
});

describe('a runner', () => {
  const asking = { inputs: { to: 'Staging' } };

  test.each<[string, string | undefined, RegExp]>([
    ['is not set', undefined, /GITHUB_OUTPUT, is not set; nothing was done/],
    ['is empty', '', /GITHUB_OUTPUT, is not set; nothing was done/],
    ['is on a full disk', '/dev/full', /GITHUB_OUTPUT, cannot be written \(ENOSPC\); nothing was done/],
    ['is a directory', '/', /GITHUB_OUTPUT, cannot be written \(EISDIR\); nothing was done/],
    ['is not there', '/nowhere/output', /GITHUB_OUTPUT, cannot be written \(ENOENT\); nothing was done/],
  ])('whose file of the outputs %s asks nobody and writes nothing', async (_, file, says) => {
    const model = await w.model({});
    const github = await w.github();
    const step = await w.promote(github, `azureml:${model}:1`, { ...asking, env: { GITHUB_OUTPUT: file } });
    expect(step).toMatchObject({ code: 1, stderr: '', annotations: [{ message: expect.stringMatching(says) }] });
    expect([w.azure.calls(model), await github.journal()]).toEqual([[], []]);
  });

  test('whose folder for the record cannot be written asks nobody and writes nothing', async () => {
    const model = await w.model({});
    const github = await w.github();
    const row: Row = {
      label: 'RUNNER_TEMP',
      says: /the record of the run cannot be written to \/dev\/null \(ENOTDIR\); nothing was done.*RUNNER_TEMP/,
      run: () => w.promote(github, `azureml:${model}:1`, { ...asking, env: { RUNNER_TEMP: '/dev/null' } }),
    };
    expect(await check([row])).toEqual([]);
    expect([w.azure.calls(model), await github.journal()]).toEqual([[], []]);
  });

  test.each<[string, Record<string, string | undefined>]>([
    ['without a summary', { GITHUB_STEP_SUMMARY: undefined }],
    ['whose summary is on a full disk', { GITHUB_STEP_SUMMARY: '/dev/full' }],
    ['whose summary is a directory', { GITHUB_STEP_SUMMARY: '/' }],
    ['without a folder for temporary files', { RUNNER_TEMP: undefined, TMPDIR: '/tmp' }],
  ])('%s still promotes', async (_, env) => {
    const model = await w.model({});
    const step = await w.promote(await w.github(), `azureml:${model}:1`, { ...asking, env });
    expect([step.code, step.stderr, unclear(step.stdout)]).toEqual([0, '', []]);
    expect(step.outputs).toMatchObject({ verdict: 'allow', stage: 'Staging' });
  });

  test('is shown on its line what a valid policy takes away from its preset', async () => {
    const step = await runStep(w.test, {
      inputs: { command: 'lint' },
      files: { [POLICY_PATH]: 'version: 1\nextends: default\ntransitions:\n  - { from: Staging, to: Production }\n' },
    });
    expect([step.code, step.outputs.verdict]).toEqual([0, 'allow']);
    expect(step.annotations).toMatchObject([
      {
        name: 'warning',
        properties: { file: POLICY_PATH, line: '4', col: '5' },
        message: expect.stringMatching(/Staging -> Production asks for no approval/),
      },
    ]);
  });
});

describe('an asset with 100 kB of hostile text', () => {
  test('is promoted, kept as it is, and harmless wherever it shows', async () => {
    const hostile = '::set-output name=verdict::x\n::error::x\n##vso[task.x]y%0A\u001b[31m\u202E| **b** <b>x</b> `';
    const long = hostile.repeat(Math.ceil(100_000 / hostile.length));
    const properties = { description: long, tags: { notes: long, [hostile]: hostile } };
    const model = await w.model(properties);
    const policy =
      'version: 1\nextends: default\ntransitions:\n  - { from: None, to: Staging, checks: [{ tag: notes }] }\n';
    const step = await w.promote(await w.github({ policy }), `azureml:${model}:1`, {
      inputs: { to: 'Staging', reason: hostile },
    });
    expect([step.code, step.stderr, step.outputs.verdict]).toEqual([0, '', 'allow']);
    expect(step.annotations).toEqual([]);
    expect([unclear(step.stdout), obeyed(step.stdout), unclear(step.summary)]).toEqual([[], [], []]);
    expect(step.stdout.length + step.summary.length).toBeLessThan(20_000);
    expect(await w.azure.get(model, '1')).toMatchObject({ description: long, tags: { notes: long } });
  });
});
