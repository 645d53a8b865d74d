import { describe, expect, test } from '@jest/globals';
import { NODES, type TaskStep } from './agent/agent.js';
import { inStage, puts } from './servers/azure.js';
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
        expect(records.map(({ text }) => JSON.parse(text))).toMatchObject([
          { verdict: 'allow', host: 'azure-pipelines' },
        ]);
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
    ['a deferred approval', differ.deferredApproval, /approv/],
    ['an approval that timed out', differ.timedOutApproval, /approv/],
    ['a skipped approval', differ.skippedApproval, /approv/],
    ['a rejected approval', differ.rejectedApproval, /reject/],
    ['a bypassed check', differ.bypassedApproval, /bypass|approv/],
    ['a check that was bypassed beside an approval', differ.bypassedBeside, /bypass/],
    ['an approval that was given to somebody else', differ.reassignedApproval, /approv/],
    ['an approval by the requester', differ.selfApproval, /ana/],
    ['an approval of another stage', differ.approvalOfAnotherStage, /approv|gate/],
    ['a group whose approver is not told', differ.groupWithoutIdentity, /does not say who/],
    ['an approver whom the directory has forgotten', differ.approverWithoutName, /does not say/],
    ['a job that is no deployment job', differ.plainJob, /environment/],
    ['a second job of the stage in the environment', differ.secondDeploymentJob, /environment|job/],
    ['a policy branch without policies', differ.branchWithoutPolicies, /review|branch/],
    ['a policy branch whose policy only advises', differ.branchPolicy({ isBlocking: false }), /review|branch/],
    ['a policy branch whose policy is switched off', differ.branchPolicy({ isEnabled: false }), /review|branch/],
    ['a pull request', differ.pullRequest, /pull request/],
    ['a fork', differ.fork, /pull request|fork/],
    ['approvals that may not be read', differ.denied('approvals'), /Build Service/],
    ['steps that may not be read', differ.denied('steps'), /does not show/],
    ['checks that may not be read', differ.denied('checks'), /Build Service/],
    ['check runs that may not be read', differ.denied('check-runs'), /Build Service/],
    ['a timeline that may not be read', differ.denied('timeline'), /Build Service/],
    ['deployments that may not be read', differ.denied('deployments'), /Build Service/],
    ['a repository that may not be read', differ.denied('code'), /Build Service/],
    ['branch policies that may not be read', differ.denied('policies'), /Build Service/],
  ])('%s refuses', async (_, difference, why) => {
    const step = await expectRefused({ difference });
    expect(`${step.log.join('\n')}`).toMatch(why);
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
    ['another environment', { ENVIRONMENT_NAME: 'staging', ENVIRONMENT_ID: '32' }],
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

describe('in a release', () => {
  test.each<[string, differ.Difference]>([
    ['an automated approval', differ.automatedApproval],
    ['a rejected approval', differ.releaseApproval({ status: 'rejected' })],
    ['a skipped approval', differ.skippedReleaseApproval],
    ['an approval that was given to somebody else', differ.reassignedReleaseApproval],
    ['an approval by the creator', differ.releaseSelfApproval],
    ['an approval of another stage', differ.releaseApprovalOfAnotherStage],
    ['an approval after the deployment', differ.releaseApproval({ type: 'postDeploy' })],
    ['an approval whose giver is not told', differ.releaseApproval({ approvedBy: null })],
    ['releases that may not be read', differ.denied('releases')],
  ])('%s refuses', async (_, difference) => {
    await expectRefused({ kind: 'classic', difference });
  });

  test('an approval of an earlier attempt refuses', async () => {
    const difference = differ.releaseApprovalOfAnotherAttempt;
    await expectRefused({ kind: 'classic', difference, variables: { 'Release.AttemptNumber': '2' } });
  });
});
