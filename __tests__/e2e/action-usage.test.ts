import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runStep, type Step, type StepOptions } from './runner.js';
import { inStage, PLACE } from './servers/azure.js';
import { type Differently, POLICY_PATH, REQUEST_TOKEN } from './servers/github.js';
import { expectWellEnded, world } from './servers/world.js';

const w = world();

interface Wrong {
  readonly github?: Differently;
  readonly step?: Partial<StepOptions>;
  readonly asset?: string;
  readonly says: RegExp;
}

/** Asks wrongly, and holds that the runner sees a failed step without a verdict, and Azure no write. */
async function wrong({ github, step: options = {}, asset, says }: Wrong): Promise<Step> {
  const model = await w.model(inStage('Staging'));
  const before = w.azure.front.seen.length;
  const step = await w.promote(await w.github(github), asset ?? `azureml:${model}:1`, options);
  expectWellEnded(step, 1);
  expect(step.outputs).toEqual({
    verdict: '',
    stage: '',
    'previous-stage': '',
    version: '',
    archived: '[]',
    approvers: '[]',
    'plan-digest': '',
    plan: '',
    record: '',
    report: '',
  });
  expect(step.stdout).toMatch(says);
  expect(step.summary.replaceAll(/\\|<wbr>/g, '')).toMatch(says);
  expect(step.annotations.some(({ name, message }) => name === 'error' && says.test(message))).toBe(true);
  expect(w.azure.front.seen.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
  return step;
}

describe('a policy', () => {
  test('with an unknown key is shown at its line, with the key that was meant', async () => {
    const policy = 'version: 1\nextends: default\n\ntransitons: []\n';
    const step = await wrong({ github: { policy }, says: /transitons/ });
    expect(step.annotations[0]).toMatchObject({
      name: 'error',
      properties: { file: POLICY_PATH, line: '4' },
      message: expect.stringMatching(/transitions/),
    });
  });

  test('with several mistakes is shown at each of their lines', async () => {
    const policy = 'version: 1\nextends: default\ntransitons: []\nstagess: {}\n';
    const step = await wrong({ github: { policy }, says: /transitons/ });
    const lines = step.annotations.map(({ properties }) => properties.line).filter((line) => line !== undefined);
    expect(lines).toEqual(['3', '4']);
  });

  test('that is not there is wrong usage, and says where it was looked for', async () => {
    await wrong({ github: { policy: null }, says: /\.aml\/promotion-policy\.yml/ });
  });

  test('with a check that is not built yet is rejected, not waved through', async () => {
    const policy = `version: 1
extends: default
transitions:
  - from: Staging
    to: Production
    environment: production
    approvals:
      - from: [environment-reviewers]
    checks:
      - not-serving: true
`;
    const step = await wrong({ github: { policy }, says: /not available yet/ });
    expect(step.annotations[0]?.properties).toMatchObject({ file: POLICY_PATH, line: '10' });
  });

  test('on a tag or a commit is refused: nothing protects them', async () => {
    const inputs = (ref: string) => ({ inputs: { 'policy-ref': ref } });
    await wrong({ step: inputs('refs/tags/v1'), says: /policy-ref is "refs\/tags\/v1": only a branch can be proven/ });
    await wrong({ step: inputs('a'.repeat(40)), says: /a commit is no ref that rules can protect/ });
    await wrong({ step: inputs('v1'), says: /octo-org\/octo-repo has no branch v1/ });
  });
});

describe('an input', () => {
  test('that cannot name a ledger is wrong usage', async () => {
    const says = /ledger: the prefix "a b" cannot begin the name of a branch/;
    await wrong({ step: { inputs: { ledger: 'octo-org/octo-repo#a b' } }, says });
  });

  test('that is no asset is wrong usage', async () => {
    await wrong({ asset: 'churn', says: /asset: / });
  });

  test('that names a version that is not there is wrong usage', async () => {
    await wrong({ asset: 'azureml:nobody-knows-it:7', says: /there is no version 7 of the model nobody-knows-it/ });
  });

  test('that names a stage that is not there is wrong usage, with the stage that was meant', async () => {
    await wrong({ step: { inputs: { to: 'Produktion' } }, says: /no stage "Produktion".*Production/s });
  });

  test('that sends Azure’s token over plain http beyond this machine is refused', async () => {
    await wrong({
      step: { inputs: { 'azure-endpoint': 'http://management.azure.com' } },
      says: /plain http beyond this machine/,
    });
  });

  test('that sends the login over plain http beyond this machine is refused', async () => {
    await wrong({
      step: { inputs: { 'authority-host': 'http://login.example' } },
      says: /authority-host: .*plain http beyond this machine/,
    });
  });

  test.each([
    ['the input github-token', 'the-token-in-the-reason'],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', REQUEST_TOKEN],
  ])('that gives %s as a part of the reason is refused, and shows it nowhere', async (name, secret) => {
    const inputs = { reason: `asked with ${secret}`, ...(secret === REQUEST_TOKEN ? {} : { 'github-token': secret }) };
    const says = RegExp(`reason holds the value of ${name}, and whoever reads the ledger reads the reason`);
    const step = await wrong({ step: { inputs }, says });
    expect(step.stdout + step.summary).not.toContain('asked with');
  });

  test('that is no time is wrong usage', async () => {
    await wrong({ step: { inputs: { timeout: 'soon' } }, says: /timeout is "soon"/ });
  });

  test('that asks for an unknown command is wrong usage, with the command that was meant', async () => {
    await wrong({ step: { inputs: { command: 'promot' } }, says: /unknown command "promot".*promote/s });
  });

  test('that contradicts the job’s token is wrong usage', async () => {
    await wrong({
      step: { inputs: { environment: 'staging' } },
      says: /the input environment says staging, and the job's ID token says production/,
    });
  });

  test('that points the policy out of the repository is refused', async () => {
    await wrong({ step: { inputs: { policy: '../../etc/passwd' } }, says: /policy|path/i });
  });
});

describe('a runner', () => {
  test('whose GitHub is a local stand-in may promote on a local Azure only', async () => {
    await wrong({ step: { inputs: { 'azure-endpoint': 'https://management.azure.com' } }, says: /local stand-in/ });
  });

  test('whose run is another one than its token’s is refused', async () => {
    await wrong({ step: { env: { GITHUB_RUN_ID: '4243' } }, says: /GITHUB_RUN_ID says 4243/ });
  });

  test('that sets no run is told what is missing', async () => {
    await wrong({
      step: { env: { GITHUB_RUN_ID: undefined, GITHUB_REF: undefined } },
      says: /GITHUB_RUN_ID is not set/,
    });
  });

  test('whose file of the outputs is not there does nothing at all', async () => {
    const model = await w.model(inStage('Staging'));
    const github = await w.github();
    const missing = join(w.test.folder(), 'not', 'there');
    const step = await w.promote(github, `azureml:${model}:1`, { env: { GITHUB_OUTPUT: missing } });
    expect(step).toMatchObject({
      code: 1,
      stderr: '',
      annotations: [{ name: 'error', message: expect.stringMatching(/GITHUB_OUTPUT/) }],
    });
    expect(existsSync(missing)).toBe(false);
    expect(w.azure.calls(model)).toEqual([]);
    expect(await github.journal()).toEqual([]);
  });

  test('whose step summary cannot be written still promotes', async () => {
    const model = await w.model({});
    const step = await w.promote(await w.github(), `azureml:${model}:1`, {
      inputs: { to: 'Staging' },
      env: { GITHUB_STEP_SUMMARY: w.test.folder() },
    });
    expectWellEnded(step, 0);
    expect(step.outputs).toMatchObject({ verdict: 'allow', stage: 'Staging' });
    expect(step.annotations).toEqual([
      expect.objectContaining({ name: 'warning', message: expect.stringMatching(/summary/) }),
    ]);
  });
});

describe('lint', () => {
  const lint = (text: string | null) =>
    runStep(w.test, { inputs: { command: 'lint', ...PLACE }, files: text === null ? {} : { [POLICY_PATH]: text } });

  test('of a valid policy of the working tree passes', async () => {
    const step = await lint('version: 1\nextends: default\n');
    expectWellEnded(step, 0);
    expect(step.outputs).toMatchObject({ verdict: 'allow', 'plan-digest': '' });
    expect(step.stdout).toMatch(/promotion-policy\.yml` is valid: 4 stages/);
  });

  test('of a wrong one fails at its lines', async () => {
    const step = await lint('version: 1\nextends: default\ntransitons: []\n');
    expectWellEnded(step, 1);
    expect(step.outputs.verdict).toBe('');
    expect(step.annotations[0]?.properties).toMatchObject({ file: POLICY_PATH, line: '3' });
  });

  test('of a file whose name is a command prints no command', async () => {
    const name = '##[error]x.yml';
    const step = await runStep(w.test, {
      inputs: { command: 'lint', policy: name },
      files: { [name]: 'version: 1\nextends: default\n' },
    });
    expectWellEnded(step, 0);
    expect(step.commands).toEqual([]);
  });

  test('of a folder fails in one line', async () => {
    const step = await runStep(w.test, {
      inputs: { command: 'lint', policy: '.aml' },
      files: { [POLICY_PATH]: 'version: 1\n' },
    });
    expectWellEnded(step, 1);
    expect(step.stdout).toMatch(/\.aml is a directory/);
  });

  test('of none fails in one line', async () => {
    const step = await lint(null);
    expectWellEnded(step, 1);
    expect(step.stdout).toMatch(/\.aml\/promotion-policy\.yml/);
  });
});
