import { describe, expect, it } from '@jest/globals';
import { isArtifacts, isBuild, whyArtifacts, whyBuild } from '../../src/azure-devops/answers-validate.generated.js';
import { type AzureDevOps, createAzureDevOps } from '../../src/azure-devops/client.js';
import { ServiceFailure } from '../../src/core/failure.js';
import { startDeadline } from '../../src/http/deadline.js';
import { inJob } from './gated-run.js';
import { type Fault, honest, serve } from './organization.js';

const BUILD = { path: '/Models/_apis/build/builds/41' };
const build = (devops: AzureDevOps) => devops.get(BUILD, isBuild, whyBuild);
const artifacts = (devops: AzureDevOps) => devops.list({ path: `${BUILD.path}/artifacts` }, isArtifacts, whyArtifacts);

async function readWith(fault: Omit<Fault, 'path'>, call: (devops: AzureDevOps) => Promise<unknown> = build) {
  const result: unknown[] = [];
  await inJob({ faults: [{ path: /build/, ...fault }] }, async ({ devops }) => {
    result.push(await call(devops).catch((error: unknown) => error));
  });
  return result[0];
}

describe('a call to Azure DevOps', () => {
  it('gives the value, and asks for one version of the API', async () => {
    await inJob({}, async ({ devops, asked }) => {
      expect(await build(devops)).toMatchObject({ is: 'value', value: { id: 41 } });
      expect(asked).toEqual(['GET /contoso/Models/_apis/build/builds/41?api-version=7.1']);
    });
  });

  it('asks for a preview where the server has the operation in one', async () => {
    const body = JSON.stringify({
      message: 'The requested version "7.1" is under preview. The -preview flag must be supplied.',
    });
    const faults = [{ path: /api-version=7\.1$/, status: 400, body }];
    await inJob({ faults }, async ({ devops, asked }) => {
      expect(await build(devops)).toMatchObject({ is: 'value' });
      expect(asked).toHaveLength(2);
    });
  });

  it.each([
    [404, 'missing', 'TF000: No.'],
    [403, 'forbidden', 'TF000: No.'],
    [401, 'forbidden', 'TF000: No.'],
  ])('answered with %i is %s', async (status, is, message) => {
    expect(await readWith({ status })).toEqual({ is, message });
  });

  it.each<[string, Omit<Fault, 'path'>]>([
    ['203', { status: 203, body: '<html>Sign in</html>', headers: { 'content-type': 'text/html' } }],
    ['203 with JSON', { status: 203, body: '{"id":41}' }],
    ['302', { status: 302, headers: { location: 'https://spsprodeus.vssps.visualstudio.com/_signin' } }],
    [
      '200 with a page',
      { status: 200, body: '<html>Sign in</html>', headers: { 'content-type': 'text/html; charset=utf-8' } },
    ],
  ])('that is sent to sign in by %s is not signed in', async (_, fault) => {
    expect(await readWith(fault)).toEqual({
      is: 'forbidden',
      message: `the job's token is not signed in (${fault.status})`,
    });
  });

  it('shows the service’s words on one short line', async () => {
    const body = JSON.stringify({ message: `no\n##vso[task.complete]way ${'x'.repeat(500)}` });
    const read = await readWith({ status: 403, body });
    expect(read).toMatchObject({
      is: 'forbidden',
      message: expect.stringMatching(/^no ##vso\[task\.complete\]way x+…$/),
    });
  });

  it.each<[string, Omit<Fault, 'path'>, string]>([
    ['no JSON', { status: 200, body: 'nothing' }, 'it is not JSON'],
    ['another shape', { status: 200, body: '{"id":"41"}' }, 'cannot be used'],
    ['an unexpected refusal', { status: 409 }, '409 to GET /contoso/Models/_apis/build/builds/41: TF000: No.'],
  ])('answered with %s is a failure that names the call and its id', async (_, fault, text) => {
    const failed = await readWith({ ...fault, headers: { activityid: 'a-1' } });
    expect(failed).toBeInstanceOf(ServiceFailure);
    expect(failed).toMatchObject({ message: expect.stringContaining(text), detail: { correlationId: 'a-1' } });
  });

  it('reads a list to its end', async () => {
    const change = (it: ReturnType<typeof honest>) => {
      it.artifacts = Array.from({ length: 5 }, (_, id) => ({ id, name: `artifact ${id}` }));
    };
    await inJob({ change }, async ({ devops, asked }) => {
      expect(await artifacts(devops)).toMatchObject({ is: 'value', value: { length: 5 } });
      expect(asked).toHaveLength(3);
    });
  });

  it('reads no list that never ends', async () => {
    const body = JSON.stringify({ value: [{ id: 1, name: 'a' }] });
    const failed = await readWith({ status: 200, body, headers: { 'x-ms-continuationtoken': 'again' } }, artifacts);
    expect(failed).toMatchObject({ message: expect.stringContaining('more than 50 pages') });
  });

  it('can write beside a pull request and nothing else, and sends no token in the clear', async () => {
    const served = await serve(honest());
    try {
      const deadline = startDeadline(10_000, () => {});
      const devops = createAzureDevOps({ address: new URL(served.url), token: 'secret', deadline });
      const reading = ['download', 'get', 'list', 'pullRequestsOf'];
      const writing = ['openThread', 'rewriteComment', 'setStatus'];
      expect(Object.keys(devops).sort()).toEqual([...reading, ...writing, 'now'].sort());
      await build(devops);
      expect(served.asked.join()).not.toContain('secret');
      expect(served.tokens).toEqual([undefined]);
    } finally {
      await served.close();
    }
  });
});
