import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isDescribed, violationsOf } from './azure-devops/described.js';
import { type AzureDevOps, type Organization, startAzureDevOps, type World } from './azure-devops.js';
import {
  APPROVAL,
  CHECKPOINT,
  commitFiles,
  type Difference,
  denied,
  ENVIRONMENT,
  fork,
  groupApproves,
  honestRelease,
  honestRun,
  PROJECT,
  PROMOTE_JOB,
  RELEASE_ID,
  RELEASE_STAGE,
  REPOSITORY,
  runJob,
  secondDeploymentJob,
  skippedApproval,
  WRITER,
} from './azure-devops-world.js';
import { type BareRepository, type GitServer, startGitServer } from './git.js';
import { Started } from './process.js';

const started = new Started();
let server: AzureDevOps;
let gitServer: GitServer;
let repository: BareRepository;
let head: string;
beforeAll(async () => {
  gitServer = started.add(await startGitServer());
  server = await startAzureDevOps(started);
  repository = await gitServer.repository();
  head = await commitFiles(repository, { '.aml/promotion-policy.yml': 'version: 1\n', 'a b.txt': 'x\n' });
});
afterAll(() => started.stop());

let count = 0;
/** An organization of its own, and what it answers. */
async function organization(
  honest: typeof honestRun = honestRun,
  difference: Difference = (world) => world,
): Promise<
  Organization & { ask(path: string, init?: RequestInit): Promise<{ status: number; headers: Headers; body: Any }> }
> {
  const name = `contoso-${++count}`;
  const world: World = difference(honest({ organization: name, repository, head }));
  const made = await server.organization(world);
  const token = { authorization: `Bearer ${world.token}` };
  return {
    ...made,
    async ask(path, init = {}) {
      const url = `${made.collection}${PROJECT.name}/_apis/${path}`;
      const answer = await fetch(url, { redirect: 'manual', headers: token, ...init });
      const text = await answer.text();
      const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true;
      return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
    },
  };
}

// What an answer holds is for each test to say.
type Any = ReturnType<typeof JSON.parse>;

describe('a run', () => {
  test('its timeline leads from the job to the approval of its stage', async () => {
    const { ask } = await organization();
    const { body } = await ask('build/builds/77/timeline?api-version=7.1');
    const byId = new Map<string, Any>(body.records.map((one: Any) => [one.id, one]));
    const above = (id: string): string[] => (byId.has(id) ? [byId.get(id).type, ...above(byId.get(id).parentId)] : []);
    expect(above(PROMOTE_JOB)).toEqual(['Job', 'Phase', 'Stage']);
    expect(above(APPROVAL)).toEqual(['Checkpoint.Approval', 'Checkpoint', 'Stage']);
    expect(byId.get(CHECKPOINT).parentId).toBe(byId.get(byId.get(PROMOTE_JOB).parentId).parentId);
  });

  test('an approval shows its steps only where they are asked for and may be seen', async () => {
    const { ask, change } = await organization(honestRun, groupApproves);
    const path = `pipelines/approvals?approvalIds=${APPROVAL}&api-version=7.1`;
    expect((await ask(path)).body.value[0].steps).toEqual([]);
    const [step] = (await ask(`${path}&$expand=steps`)).body.value[0].steps;
    expect(step.assignedApprover).toMatchObject({ displayName: '[Models]\\Model Risk', isContainer: true });
    expect(step.actualApprover.uniqueName).toBe('lee@contoso.example');
    await change(denied('steps'));
    expect((await ask(`${path}&$expand=steps`)).body.value[0].steps).toEqual([]);
  });

  test('checks of the environment, its suite, its deployments and the run itself are there', async () => {
    const { ask } = await organization(honestRun, secondDeploymentJob);
    const checks = `pipelines/checks/configurations?resourceType=environment&resourceId=${ENVIRONMENT.id}&$expand=settings`;
    expect((await ask(`${checks}&api-version=7.1-preview.1`)).body.value[0].settings).toMatchObject({
      minRequiredApprovers: 1,
      requesterCannotBeApprover: true,
    });
    const suite = await ask(`pipelines/checks/runs/${CHECKPOINT}?$expand=resources&api-version=7.1-preview.1`);
    expect(suite.body.checkRuns[0]).toMatchObject({
      status: 'approved',
      checkConfigurationRef: { resource: { id: '31' } },
    });
    const records = `distributedtask/environments/${ENVIRONMENT.id}/environmentdeploymentrecords`;
    expect((await ask(`${records}?api-version=7.1`)).body.value.map((one: Any) => one.jobName)).toEqual([
      'another',
      'promote',
    ]);
    const first = await ask(`${records}?top=1&api-version=7.1`);
    const next = first.headers.get('x-ms-continuationtoken');
    expect((await ask(`${records}?top=1&continuationToken=${next}&api-version=7.1`)).body.value[0].jobName).toBe(
      'promote',
    );
    expect((await ask('build/builds/77?api-version=7.1')).body).toMatchObject({
      sourceVersion: head,
      reason: 'manual',
    });
    const definition = await ask('build/definitions/12?api-version=7.1');
    expect(definition.body.process.yamlFilename).toBe('/azure-pipelines.yml');
    expect((await ask('build/builds/78?api-version=7.1')).status).toBe(404);
  });

  test('nobody but a person approves, and who tries is seen', async () => {
    const { ask, calls } = await organization();
    const body = JSON.stringify([{ approvalId: APPROVAL, status: 'approved', comment: '' }]);
    expect((await ask('pipelines/approvals?api-version=7.1', { method: 'PATCH', body })).status).toBe(403);
    expect((await calls()).map(({ method }) => method)).toEqual(['PATCH']);
  });
});

describe('a repository', () => {
  const here = `git/repositories/${REPOSITORY.id}`;

  test('gives a file at a branch with its commit, and as bytes where they are asked for', async () => {
    const { ask } = await organization();
    const path = `${here}/items?path=/.aml/promotion-policy.yml&versionDescriptor.version=main&includeContent=true`;
    const { body } = await ask(`${path}&$format=json&api-version=7.1`);
    expect(body).toMatchObject({ commitId: head, content: 'version: 1\n', gitObjectType: 'blob' });
    expect((await ask(`${path}&$format=octetStream&api-version=7.1`)).body).toBe('version: 1\n');
  });

  test.each([
    ['no file that is not there', 'items?path=/none.yml', 'GitItemNotFoundException'],
    [
      'a branch that is not there',
      'items?path=/a%20b.txt&versionDescriptor.version=no',
      'GitUnresolvableToCommitException',
    ],
    [
      'a way to write a revision',
      'items?path=/a%20b.txt&versionDescriptor.version=main~0',
      'GitUnresolvableToCommitException',
    ],
  ])('has %s', async (_, path, typeKey) => {
    const { ask } = await organization();
    expect(await ask(`${here}/${path}&api-version=7.1`)).toMatchObject({ status: 404, body: { typeKey } });
  });

  test('lists every ref that begins so', async () => {
    const { ask } = await organization();
    await repository.git(['branch', '-f', 'main-old', head]);
    const { body } = await ask(`${here}/refs?filter=heads/main&api-version=7.1`);
    expect(body.value.map((one: Any) => one.name)).toEqual(['refs/heads/main', 'refs/heads/main-old']);
  });

  test('lists the policies that apply to a branch, page by page', async () => {
    const { ask } = await organization();
    const path = (ref: string) =>
      `git/policy/configurations?repositoryId=${REPOSITORY.id}&refName=${ref}&api-version=7.1`;
    expect((await ask(path('refs/heads/main'))).body.value[0]).toMatchObject({
      isBlocking: true,
      type: { displayName: expect.any(String) },
    });
    expect((await ask(path('refs/heads/feature'))).body.value).toEqual([]);
  });

  test('is served by git itself', async () => {
    const { collection, world } = await organization();
    const url = `${collection}${PROJECT.name}/_git/${REPOSITORY.name}`;
    const header = `http.extraHeader=Authorization: Bearer ${(await world()).token}`;
    expect(await repository.git(['-c', header, 'ls-remote', url, 'refs/heads/main'])).toContain(head);
  });
});

describe('a release', () => {
  test('has its stage with approvals and options, and lists approvals that are pending unless asked', async () => {
    const { ask } = await organization(honestRelease);
    const stage = await ask(`Release/releases/${RELEASE_ID}/environments/${RELEASE_STAGE}?api-version=7.1`);
    expect(stage.body).toMatchObject({
      name: 'Production',
      preDeployApprovals: [{ status: 'approved', isAutomated: false, attempt: 1 }],
      preApprovalsSnapshot: { approvalOptions: { releaseCreatorCanBeApprover: false } },
    });
    const path = `release/approvals?releaseIdsFilter=${RELEASE_ID}&api-version=7.1`;
    expect((await ask(path)).body.value).toEqual([]);
    expect((await ask(`${path}&statusFilter=approved&typeFilter=preDeploy`)).body.count).toBe(2);
    expect((await ask(`release/releases/${RELEASE_ID}?api-version=7.1`)).body.artifacts[0].isPrimary).toBe(true);
  });
});

describe('manners', () => {
  test.each([
    [
      'no version where something is changed',
      'POST',
      'distributedtask/hubs/build/plans/a/jobs/b/oidctoken',
      'VssVersionNotSpecifiedException',
    ],
    ['a version that is none', 'GET', 'build/builds/77?api-version=x', 'VssInvalidApiVersionStringException'],
    ['a version of tomorrow', 'GET', 'build/builds/77?api-version=9.0', 'VssVersionOutOfRangeException'],
    [
      'a preview that is not called one',
      'GET',
      `pipelines/checks/runs/${CHECKPOINT}?api-version=7.1`,
      'VssInvalidPreviewVersionException',
    ],
  ])('%s is refused', async (_, method, path, typeKey) => {
    const { ask } = await organization();
    expect(await ask(path, { method })).toMatchObject({ status: 400, body: { typeKey } });
  });

  test('a token that is none gets a page to sign in, or 401', async () => {
    const { ask } = await organization();
    const path = 'build/builds/77?api-version=7.1';
    const basic = `Basic ${Buffer.from(':wrong').toString('base64')}`;
    const signIn = await ask(path, { headers: { authorization: basic } });
    expect({ status: signIn.status, type: signIn.headers.get('content-type') }).toEqual({
      status: 203,
      type: 'text/html; charset=utf-8',
    });
    expect((await ask(path, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
  });

  test('what is denied is 403 and nothing else is', async () => {
    const { ask } = await organization(honestRun, denied('approvals'));
    expect(await ask('pipelines/approvals?api-version=7.1')).toMatchObject({
      status: 403,
      body: { typeKey: 'AccessDeniedException' },
    });
    expect((await ask('build/builds/77?api-version=7.1')).status).toBe(200);
  });

  test('faults meet the calls that they name', async () => {
    const { ask, fail } = await organization();
    await fail([
      { path: 'timeline', after: 1, times: 1, deed: { is: 'answer', status: 429, headers: { 'retry-after': '1' } } },
    ]);
    const statuses = [];
    for (const _ of [1, 2, 3]) statuses.push((await ask('build/builds/77/timeline?api-version=7.1')).status);
    expect(statuses).toEqual([200, 429, 200]);
  });

  test('the world turns while a run goes on', async () => {
    const { ask, turn } = await organization();
    await turn([{ path: 'pipelines/approvals', nth: 2, different: skippedApproval }]);
    const statuses = [];
    for (const _ of [1, 2]) statuses.push((await ask('pipelines/approvals?api-version=7.1')).body.value[0].status);
    expect(statuses).toEqual(['approved', 'skipped']);
  });

  test('a running job gets a token of its connection, and no other does', async () => {
    const { ask, world, collection } = await organization();
    const { variables } = runJob(await world(), collection);
    const path = variables['System.OidcRequestUri']?.split('/_apis/')[1] ?? '';
    const token = (connection: string, at = path) =>
      ask(`${at}?api-version=7.1&serviceConnectionId=${connection}`, { method: 'POST' });
    const { body } = await token(WRITER.id);
    const claims = JSON.parse(Buffer.from(body.oidcToken.split('.')[1], 'base64url').toString('utf8'));
    expect(claims).toMatchObject({ sub: expect.stringMatching(/^sc:\/\/contoso-\d+\/Models\/aml-writer$/) });
    expect((await token('ffffffff-0000-4000-8000-000000000000')).status).toBe(403);
    expect((await token(WRITER.id, path.replace(PROMOTE_JOB, APPROVAL))).status).toBe(404);
  });

  test('worlds differ as they say', async () => {
    const { ask } = await organization(honestRun, fork);
    const { body } = await ask('build/builds/77?api-version=7.1');
    expect(body).toMatchObject({ reason: 'pullRequest', triggerInfo: { 'pr.isFork': 'True' } });
  });
});

(isDescribed ? describe : describe.skip)('Microsoft’s descriptions', () => {
  const seen = { method: 'GET', host: 'x', authorization: null, body: '', status: 200, isFault: false };
  const at = (path: string, answer?: unknown) => violationsOf([{ ...seen, path: `/o/p/_apis/${path}`, answer }]);

  test.each([
    ['a path that is none', 'build/bilds/77'],
    ['a parameter that is none', 'build/builds/77?expand=all'],
    ['a value that is none', `pipelines/approvals?$expand=everything`],
    ['a number that is none', 'release/approvals?top=many'],
  ])('notice %s', (_, path) => {
    expect(at(path)).toHaveLength(1);
  });

  test('notice an answer of another shape, also in a list', () => {
    expect(at('build/builds/77', { id: 'x' })).toHaveLength(1);
    expect(at('pipelines/approvals', { count: 1, value: [{ id: APPROVAL, stepz: [] }] })).toHaveLength(1);
    expect(at('pipelines/approvals', { count: 1, value: [{ id: APPROVAL, steps: [] }] })).toEqual([]);
  });
});
