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
  test.each<[string, differ.Difference, RegExp]>([
    ['a deferred approval', differ.deferredApproval, /the approval 22 of production is deferred/],
    ['an approval that timed out', differ.timedOutApproval, /the approval 22 of production is timedOut/],
    ['a skipped approval', differ.skippedApproval, /nobody has approved production/],
    ['a rejected approval', differ.rejectedApproval, /the approval 22 of production is rejected/],
    ['a bypassed check', differ.bypassedApproval, /✗ environment .*bypass/],
    ['a check that was bypassed beside an approval', differ.bypassedBeside, /✗ environment .*bypass/],
    ['an approval that was given to somebody else', differ.reassignedApproval, /nobody has approved production/],
    ['an approval by the requester', differ.selfApproval, /ana@contoso.example asked for this and approved it/],
    ['an approval of another stage', differ.approvalOfAnotherStage, /was not asked for at this gate/],
    ['a group whose approver is not told', differ.groupWithoutIdentity, /does not say who approved/],
    ['an approver whom the directory has forgotten', differ.approverWithoutName, /does not say who approved/],
    ['a job that is no deployment job', differ.plainJob, /this job does not deploy to the environment production/],
    [
      'a job of an environment that asks nobody',
      differ.deployedElsewhere,
      /this job does not deploy to the environment production/,
    ],
    [
      'a second job of the stage in the environment',
      differ.secondDeploymentJob,
      /the job another of this run was released through production too/,
    ],
    [
      'a policy branch without policies',
      differ.branchWithoutPolicies,
      /main, where the policy stands, is not protected/,
    ],
    [
      'a policy branch whose policy only advises',
      differ.branchPolicy({ isBlocking: false }),
      /main, where the policy stands, is not protected/,
    ],
    [
      'a policy branch whose policy is switched off',
      differ.branchPolicy({ isEnabled: false }),
      /main, where the policy stands, is not protected/,
    ],
    ['a pull request', differ.pullRequest, /builds a pull request/],
    ['a fork', differ.fork, /builds a pull request/],
    ['approvals that may not be read', differ.denied('approvals'), /[Gg]ive "Models Build Service \(contoso-\d+\)"/],
    ['steps that may not be read', differ.denied('steps'), /does not show this job who acted/],
    ['checks that may not be read', differ.denied('checks'), /[Gg]ive "Models Build Service \(contoso-\d+\)"/],
    ['check runs that may not be read', differ.denied('check-runs'), /[Gg]ive "Models Build Service \(contoso-\d+\)"/],
    ['a timeline that may not be read', differ.denied('timeline'), /[Gg]ive "Models Build Service \(contoso-\d+\)"/],
    [
      'deployments that may not be read',
      differ.denied('deployments'),
      /[Gg]ive "Models Build Service \(contoso-\d+\)"/,
    ],
    ['a repository that may not be read', differ.denied('code'), /[Gg]ive "Models Build Service \(contoso-\d+\)"/],
    [
      'branch policies that may not be read',
      differ.denied('policies'),
      /[Gg]ive "Models Build Service \(contoso-\d+\)"/,
    ],
  ])('%s refuses', async (_, difference, why) => {
    const step = await expectRefused({ difference });
    expect(step.log.join('\n')).toMatch(why);
  });

  test('an approval of an earlier attempt of the stage refuses', async () => {
    const variables = { 'System.StageAttempt': '2', 'System.JobAttempt': '2' };
    await expectRefused({ difference: differ.approvalOfAnotherAttempt, variables });
  });

  test.each<[string, Record<string, string>]>([
    ['another stage', { SYSTEM_STAGENAME: 'plan' }],
    ['another attempt', { SYSTEM_STAGEATTEMPT: '2' }],
    ['another job', { SYSTEM_JOBID: differ.PLAN_JOB }],
    ['another run', { BUILD_BUILDID: '78' }],
    ['another branch', { BUILD_SOURCEBRANCH: 'refs/heads/feature' }],
    ['a release', { SYSTEM_HOSTTYPE: 'release' }],
  ])('a step that pretends to be of %s refuses', async (_, env) => {
    await expectRefused({ env });
  });

  test('a group that the environment names approves by who acted for it', async () => {
    const model = await candidate();
    const { step } = await p.promote(`azureml:${model}:2`, { difference: differ.groupApproves });
    expectEnded(step);
    expect(step.outputs.approvers).toContain('lee@contoso.example');
    expect(step.result).toBe('Succeeded');
  });

  test('two whom the environment asks approve together, and one of them alone does not', async () => {
    const model = await candidate();
    const { step } = await p.promote(`azureml:${model}:2`, { difference: differ.twoApprove });
    expect({ issues: step.issues, result: step.result }).toEqual({ issues: [], result: 'Succeeded' });
    const refused = await expectRefused({ difference: differ.oneOfTwo });
    expect(refused.log.join('\n')).toMatch(/is met by 1 of 2, which cannot be/);
  });

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

  test.each<[Kind, Record<string, string>]>([
    ['yaml', inputs],
    // A release has no repository of its own.
    ['classic', { ledger: 'Models/churn#aml-promote-ledger' }],
  ])('a promotion is remembered in Azure Repos: %s', async (kind, inputs) => {
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

describe('with a policy that', () => {
  const policy = (approvals: string, more = '') =>
    `version: 1\nextends: default\npeople:\n  risk-lead: { azure-devops: ${differ.IDENTITIES.dana?.descriptor} }\n  the-other: { email: lee@contoso.example }\ntransitions:\n  - from: Staging\n    to: Production\n    environment: production\n    approvals: ${approvals}\n${more}`;

  test.each<[string, string, differ.Difference, boolean]>([
    ['a group, who acted for it counts', '[{ from: ["team:Models/Model Risk"] }]', differ.groupApproves, true],
    ['a group, a person beside it does not', '[{ from: ["team:Models/Model Risk"] }]', differ.all(), false],
    ['dana by her descriptor, she counts', '[{ from: [user:risk-lead] }]', differ.all(), true],
    ['dana by her descriptor, lee does not', '[{ from: [user:risk-lead] }]', differ.groupApproves, false],
    ['lee by an address, he counts', '[{ from: [user:the-other] }]', differ.groupApproves, true],
  ])('names %s', async (_, approvals, difference, isAllowed) => {
    const asked = { policy: policy(approvals), difference };
    if (!isAllowed) {
      expect((await expectRefused(asked)).log.join('\n')).toMatch(/[✗?] approval 1/);
      return;
    }
    const model = await candidate();
    const { step } = await p.promote(`azureml:${model}:2`, asked);
    expect({ issues: step.issues, result: step.result }).toEqual({ issues: [], result: 'Succeeded' });
  });

  test('requires a plan, takes one of an earlier stage and no other', async () => {
    const model = await candidate();
    const asset = `azureml:${model}:2`;
    const asked = { policy: policy('[{ from: [environment-reviewers] }]', '    require-plan: true\n') };
    const planned = await p.promote(asset, { ...asked, inputs: { command: 'plan' } });
    expect(planned.step.result).toBe('Succeeded');
    const [, name = ''] = planned.step.artifacts.map((one) => one.name);
    expect(name).toBe(`aml-promote-plan-${planned.step.outputs.planDigest}`);
    for (const difference of [differ.all(), differ.artifact(name, differ.PROMOTE_JOB), differ.artifact(`${name}0`)]) {
      const { step } = await p.promote(asset, { ...asked, difference });
      expect({ result: step.result, puts: puts(w.azure.calls(model)) }).toEqual({ result: 'Failed', puts: [] });
    }
    const { step } = await p.promote(asset, { ...asked, difference: differ.artifact(name) });
    expect({ issues: step.issues, result: step.result }).toEqual({ issues: [], result: 'Succeeded' });
  });
});

describe('in a release', () => {
  test('the repository of the policy can be named, and is asked for where the agent names none', async () => {
    const model = await candidate();
    const withoutRepository = (job: Job): Job => ({
      ...job,
      variables: Object.fromEntries(Object.entries(job.variables).filter(([name]) => !/^Build\.Repository/.test(name))),
    });
    const asked: Asked = { kind: 'classic', job: withoutRepository };
    expect((await expectRefused(asked)).log.join('\n')).toMatch(/policyRepository/);
    const { step } = await p.promote(`azureml:${model}:2`, { ...asked, inputs: { policyRepository: 'churn' } });
    expect({ issues: step.issues, result: step.result }).toEqual({ issues: [], result: 'Succeeded' });
  });

  test.each<[string, differ.Difference, RegExp]>([
    ['an automated approval', differ.automatedApproval, /the release stage Production asks nobody to approve/],
    [
      'a rejected approval',
      differ.releaseApproval({ status: 'rejected' }),
      /dana@contoso.example rejected the stage Production/,
    ],
    ['a skipped approval', differ.skippedReleaseApproval, /nobody has approved the stage Production/],
    ['an approval that was given to somebody else', differ.reassignedReleaseApproval, /eve.* is not among those/],
    ['an approval by the creator', differ.releaseSelfApproval, /ana.* asked for this and approved it/],
    ['an approval of another stage', differ.releaseApprovalOfAnotherStage, /nobody has approved the stage Production/],
    [
      'an approval after the deployment',
      differ.releaseApproval({ type: 'postDeploy' }),
      /nobody has approved the stage Production/,
    ],
    ['an approval whose giver is not told', differ.releaseApproval({ approvedBy: null }), /does not say who approved/],
    ['releases that may not be read', differ.denied('releases'), /give "Models Build Service .* View releases/],
  ])('%s refuses', async (_, difference, why) => {
    const step = await expectRefused({ kind: 'classic', difference });
    expect(step.log.join('\n')).toMatch(why);
  });

  test('an approval of an earlier attempt refuses', async () => {
    const difference = differ.releaseApprovalOfAnotherAttempt;
    const variables = { 'Release.AttemptNumber': '2' };
    const step = await expectRefused({ kind: 'classic', difference, variables });
    expect(step.log.join('\n')).toMatch(/nobody has approved the stage Production/);
  });

  test.each<[string, Record<string, string>]>([
    ['another stage', { RELEASE_ENVIRONMENTID: String(differ.EARLIER_RELEASE_STAGE) }],
    ['a stage of another name', { RELEASE_ENVIRONMENTNAME: 'Staging' }],
    ['another attempt', { RELEASE_ATTEMPTNUMBER: '2' }],
    ['another release', { RELEASE_RELEASEID: '10' }],
  ])('a step that pretends to be of %s refuses', async (_, env) => {
    await expectRefused({ kind: 'classic', env });
  });
});
