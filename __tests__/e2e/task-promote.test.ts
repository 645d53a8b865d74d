import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { type Job, NODES, type TaskStep } from './agent/agent.js';
import { inStage, puts } from './servers/azure.js';
import type { Organization } from './servers/azure-devops.js';
import * as differ from './servers/azure-devops-world.js';
import { type Asked, type Kind, pipelines, type Scheme } from './servers/azure-pipelines.js';
import { world } from './servers/world.js';

const w = world();
const p = pipelines(w);

/** A model whose version 2 may replace version 1 in Production. */
const candidate = () => w.model(inStage('Production'), inStage('Staging'));

/** A task ends by saying so; its exit code says only that it could run. */
function expectEnded({ code, stderr, complaints, completions }: TaskStep): void {
  expect({ code, stderr, complaints, completions: completions.length }).toEqual({
    code: 0,
    stderr: '',
    complaints: [],
    completions: 1,
  });
}

/** Runs it, and holds that nothing was written to Azure, that the task failed, and that nobody approved anything. */
async function expectRefused(asked: Asked): Promise<TaskStep> {
  const model = await candidate();
  const { step, organization } = await p.promote(`azureml:${model}:2`, asked);
  expectEnded(step);
  expect(puts(w.azure.calls(model))).toEqual([]);
  expect(step.result).toBe('Failed');
  expect(step.outputs.verdict).not.toBe('allow');
  expect((await organization.calls()).filter(({ method }) => method !== 'GET' && method !== 'POST')).toEqual([]);
  return step;
}

describe.each(NODES)('with %s', (node) => {
  describe.each<Kind>(['yaml', 'classic'])('in a pipeline that is %s', (kind) => {
    test.each<Scheme>(['WorkloadIdentityFederation', 'ServicePrincipal'])(
      'what dana approved is promoted by a connection with %s',
      async (scheme) => {
        const model = await candidate();
        const { step, organization } = await p.promote(`azureml:${model}:2`, { kind, scheme, node });
        expectEnded(step);
        expect({ issues: step.issues, result: step.result }).toEqual({ issues: [], result: 'Succeeded' });
        expect(step.outputs).toMatchObject({
          verdict: 'allow',
          stage: 'Production',
          previousStage: 'Staging',
          version: '2',
          archived: '["1"]',
          approvers: expect.stringContaining('dana@contoso.example'),
        });
        expect((await w.azure.get(model, '2')).tags.stage).toBe('Production');
        expect((await w.azure.get(model, '1')).tags.stage).toBe('Archived');
        expect(step.summaries).toHaveLength(1);
        const records = kind === 'yaml' ? step.artifacts : step.files;
        expect(records.map(({ text }) => JSON.parse(text))).toMatchObject([{ verdict: 'allow', state: 'promoted' }]);
        expect(step.tags).toEqual(kind === 'yaml' ? ['promoted-Production'] : []);
        const calls = await organization.calls();
        expect(calls.filter(({ method, path }) => method !== 'GET' && !path.includes('/oidctoken'))).toEqual([]);
      },
    );

    test('what nobody approved is refused', async () => {
      const difference = kind === 'yaml' ? differ.skippedApproval : differ.automatedApproval;
      const step = await expectRefused({ kind, difference, node });
      expect(step.issues.map(({ type }) => type)).toContain('error');
    });
  });
});

describe('in a run', () => {
  test('a step whose commands are restricted still promotes, with warnings', async () => {
    const model = await candidate();
    const { step } = await p.promote(`azureml:${model}:2`, { target: { commands: { mode: 'restricted' } } });
    expect(step.result).toBe('Succeeded');
    expect(step.complaints.map(({ type }) => type)).toEqual(step.complaints.map(() => 'warning'));
    expect({ summaries: step.summaries, artifacts: step.artifacts, tags: step.tags }).toEqual({
      summaries: [],
      artifacts: [],
      tags: [],
    });
  });
});

describe('in the cloud', () => {
  const SHARED = ['dev.azure.com:443', 'login.microsoftonline.com:443', 'management.azure.com:443'];

  test.each<[Kind, readonly string[]]>([
    ['yaml', SHARED],
    ['classic', [...SHARED, 'vsrm.dev.azure.com:443']],
  ])('everything goes through the agent’s proxy, and each name answers for its part: %s', async (kind, names) => {
    const model = await candidate();
    const { step, proxied } = await p.promote(`azureml:${model}:2`, { kind, inCloud: true });
    expectEnded(step);
    expect({ issues: step.issues, result: step.result, proxied }).toEqual({
      issues: [],
      result: 'Succeeded',
      proxied: names,
    });
  });
});

describe('behind the agent’s proxy, git', () => {
  const policy = 'version: 1\nextends: default\nledger: required\n';
  const ELSEWHERE = 'https://git.elsewhere.test/ledger.git#';

  test.each<Kind>(['yaml', 'classic'])('reaches the ledger through it: %s', async (kind) => {
    const model = await candidate();
    // Only the proxy knows where dev.azure.com is.
    const { step, repository } = await p.promote(`azureml:${model}:2`, {
      ...{ kind, policy, inCloud: true },
      inputs: { ledger: 'aml-promote-ledger' },
    });
    expectEnded(step);
    expect({ issues: step.issues, result: step.result }).toEqual({ issues: [], result: 'Succeeded' });
    expect(await repository.git(['for-each-ref', '--format=%(refname)'])).toContain(`/model/${model}\n`);
  });

  test.each<[string, string, boolean, RegExp]>([
    ['asks it for every other server', '[]', true, /the proxy on the way to .* does not let git through/],
    ['goes past it to what the agent bypasses', '["git\\\\.elsewhere"]', false, /cannot be reached: .*resolve host/],
  ])('%s', async (_, list, isProxied, says) => {
    const model = await candidate();
    const { step, proxied } = await p.promote(`azureml:${model}:2`, {
      ...{ policy, inCloud: true },
      inputs: { ledger: ELSEWHERE },
      variables: { 'Agent.ProxyBypassList': list },
    });
    expectEnded(step);
    expect(puts(w.azure.calls(model))).toEqual([]);
    expect(proxied.includes('git.elsewhere.test:443')).toBe(isProxied);
    expect(step.log.join('\n')).toMatch(says);
  });
});

describe('on a bad day', () => {
  const answered =
    (status: number, headers = {}, times?: number) =>
    (organization: Organization) =>
      organization.fail([
        {
          method: 'GET',
          path: '/_apis/',
          ...(times !== undefined && { times }),
          deed: { is: 'answer', status, headers, body: '{"message":"TF400898: An error occurred"}' },
        },
      ]);

  test.each<[string, Asked]>([
    ['that fails', { before: answered(500), inputs: { timeout: '5s' } }],
    [
      'that is gone',
      {
        before: (one) => one.fail([{ method: 'GET', path: '/_apis/', deed: { is: 'drop' } }]),
        inputs: { timeout: '5s' },
      },
    ],
    ['that asks to sign in', { before: (one) => one.fail([{ path: '/_apis/', deed: { is: 'sign-in' } }]) }],
    ['that gives no token for the connection', { difference: differ.denied('oidc') }],
    ['that does not know the token of the job', { job: (job) => ({ ...job, token: 'token-of-another-job-44d0' }) }],
  ])('an Azure DevOps %s is one clear failure', async (_, asked: Asked) => {
    const step = await expectRefused(asked);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.log.join('\n')).not.toMatch(/^\s+at .*\(|internal error/m);
  });

  test.each([429, 503])('an Azure DevOps that is busy (%d) is waited for', async (status) => {
    const model = await candidate();
    const before = answered(status, { 'retry-after': '1' }, 2);
    const { step } = await p.promote(`azureml:${model}:2`, { before });
    expect({ issues: step.issues, result: step.result }).toEqual({ issues: [], result: 'Succeeded' });
  });

  test('lists in pages of one are read to their end', async () => {
    const model = await candidate();
    const difference = differ.all(differ.secondDeploymentJob, (all) => ({ ...all, pageSize: 1 }));
    await expectRefused({ difference });
    const { step } = await p.promote(`azureml:${model}:2`, { difference: (all) => ({ ...all, pageSize: 1 }) });
    expect({ issues: step.issues, result: step.result }).toEqual({ issues: [], result: 'Succeeded' });
  });
});

describe('with a ledger', () => {
  const policy = 'version: 1\nextends: default\nledger: required\n';
  const inputs = { ledger: 'aml-promote-ledger' };

  test.each<Kind>(['yaml', 'classic'])('a promotion is remembered in Azure Repos: %s', async (kind) => {
    const model = await candidate();
    const { step, organization } = await p.promote(`azureml:${model}:2`, { kind, policy, inputs });
    expectEnded(step);
    expect({ issues: step.issues, result: step.result }).toEqual({ issues: [], result: 'Succeeded' });
    const [project] = (await organization.world()).projects;
    const branches = execFileSync('git', ['for-each-ref', '--format=%(refname)'], {
      cwd: project?.repositories[0]?.path,
      encoding: 'utf8',
    });
    expect(branches).toMatch(new RegExp(`^refs/heads/aml-promote-ledger/prod-[0-9a-f]{8}/model/${model}$`, 'm'));
  });

  test.each([
    ['a secret variable', '$(db.password)', /the secret variable db\.password/],
    ['the token of the job', '$(System.AccessToken)', /System\.AccessToken/],
  ])('a reason in which the agent has filled in %s is refused, and kept nowhere', async (_, macro, named) => {
    const model = await candidate();
    const job = (own: Job): Job => ({
      ...own,
      secretVariables: {
        ...own.secretVariables,
        'db.password': 'hunter2-of-the-database',
        'System.AccessToken': own.token,
      },
    });
    const asked = { inputs: { ...inputs, reason: `asked with ${macro} in $(Build.BuildId)` }, policy, job };
    const { step, organization } = await p.promote(`azureml:${model}:2`, asked);
    expectEnded(step);
    expect([step.result, step.outputs.verdict, step.issues.length]).toEqual(['Failed', '', 1]);
    expect(step.issues[0]?.message).toMatch(/reason holds the value of .*whoever reads the ledger reads the reason/);
    expect(step.issues[0]?.message).toMatch(named);
    expect(step.visible).not.toContain('asked with');
    expect(w.azure.calls(model)).toEqual([]);
    expect(await organization.calls()).toEqual([]);
  });

  test('a reason with a variable that is no secret is remembered', async () => {
    const model = await candidate();
    const job = (own: Job): Job => ({ ...own, secretVariables: { 'db.password': 'hunter2-of-the-database' } });
    const reason = 'asked by run $(Build.BuildId)';
    const { step } = await p.promote(`azureml:${model}:2`, { inputs: { ...inputs, reason }, policy, job });
    expectEnded(step);
    expect({ issues: step.issues, result: step.result }).toEqual({ issues: [], result: 'Succeeded' });
    expect(step.summaries[0]?.text).toMatch(/asked by run \d+/);
  });

  test('who may not push to it is told what to grant', async () => {
    const step = await expectRefused({ policy, inputs, difference: differ.denied('contribute') });
    expect(step.log.join('\n')).toMatch(/there is no permission to push .*\n.*let the build service contribute/);
  });
});

describe('what others wrote', () => {
  const COMMANDS = 'x ##vso[task.setvariable variable=verdict;isOutput=true]deny\n##vso[task.complete result=Failed;]y';

  test('is no command to the agent, in a comment, a tag or a name', async () => {
    const model = await w.model(
      inStage('Production'),
      inStage('Staging', { description: COMMANDS, tags: { stage: 'Staging', note: COMMANDS } }),
    );
    const difference = differ.all(differ.approvalComment(COMMANDS), (all) => ({
      ...all,
      identities: {
        ...all.identities,
        ana: { ...differ.IDENTITIES.ana, id: 'x', descriptor: 'aad.x', displayName: COMMANDS, uniqueName: COMMANDS },
      },
    }));
    const { step } = await p.promote(`azureml:${model}:2`, { difference, inputs: { reason: COMMANDS } });
    expectEnded(step);
    expect({ result: step.result, verdict: step.outputs.verdict }).toEqual({ result: 'Succeeded', verdict: 'allow' });
    const refused = await expectRefused({
      difference: differ.all(differ.selfApproval, difference),
      inputs: { reason: COMMANDS },
    });
    expect(refused.outputs.verdict).toBe('deny');
  });
});

describe('in a release', () => {
  test('the repository of the policy can be named, and is asked for where the release has none', async () => {
    const model = await candidate();
    const difference = differ.releaseOf('GitHub', { definition: 'octo-org/octo-repo', branch: 'main' });
    const policy =
      'version: 1\nextends: default\ntransitions:\n  - from: Staging\n    to: Production\n    environment: { name: Production, allowed-refs: [refs/heads/main] }\n    approvals: [{ from: [environment-reviewers] }]\n';
    const named: Asked = { kind: 'classic', difference, policy, inputs: { policyRepository: 'churn' } };
    const { step } = await p.promote(`azureml:${model}:2`, named);
    expect({ issues: step.issues, result: step.result }).toEqual({ issues: [], result: 'Succeeded' });
    const none = await expectRefused({ kind: 'classic', difference: differ.releaseWithoutArtifact });
    expect(none.log.join('\n')).toMatch(/say with policyRepository where the policy is/);
  });
});
