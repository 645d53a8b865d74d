import { request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { call, emulator, seedFile, versionId, versionsPath } from './harness.js';

const staged = { id: versionId('7'), properties: { stage: 'Production', modelUri: 'azureml://x' } };

describe('reading at an api-version', () => {
  it.each([
    ['2022-05-01', false, false],
    ['2022-10-01', false, false],
    ['2023-02-01-preview', false, false],
    ['2023-04-01-preview', true, true],
    ['2024-04-01-preview', true, true],
    ['2023-04-01', true, false],
    ['2024-04-01', true, false],
    ['2024-07-01-preview', true, false],
    ['2026-05-01', true, false],
  ])('shows the keys that %s has', async (api, hasStage, hasPreviewKeys) => {
    const server = await emulator({ seed: seedFile([staged]) });
    const { json } = await call(server, 'GET', versionId('7'), undefined, api);
    const keys = Object.keys(json.properties);
    expect([keys.includes('stage'), keys.includes('provisioningState')]).toEqual([hasStage, hasStage]);
    const preview = ['autoDeleteSetting', 'intellectualProperty'].map((key) => json.properties[key]);
    expect(preview).toEqual(hasPreviewKeys ? [null, null] : [undefined, undefined]);
  });

  it('loses the stage to a write at an api-version that does not know it', async () => {
    const server = await emulator({ seed: seedFile([staged]) });
    const { json } = await call(server, 'PUT', versionId('7'), staged, '2022-10-01');
    expect(json.properties).not.toHaveProperty('stage');
    expect((await call(server, 'GET', versionId('7'))).json.properties.stage).toBeNull();
  });

  it.each([
    ['', 'MissingApiVersionParameter'],
    ['2021-10-01', 'InvalidApiVersionParameter'],
    ['2099-01-01', 'InvalidApiVersionParameter'],
    ['latest', 'InvalidApiVersionParameter'],
  ])('refuses the api-version "%s"', async (api, code) => {
    const server = await emulator();
    const { status, json } = await call(server, 'GET', versionId('7'), undefined, api);
    expect([status, json.error.code]).toEqual([400, code]);
    expect(json.error.message).toContain('api-version');
  });
});

describe('reading a version', () => {
  it('finds the place in any case, but the name and the version only in theirs', async () => {
    const server = await emulator({ seed: seedFile([{ id: versionId('v1', 'Churn'), properties: {} }]) });
    const status = async (path: string) => (await call(server, 'GET', path)).status;
    const [place = ''] = versionId('v1', 'Churn').split('Churn');
    expect(await status(`${place.toUpperCase()}Churn/VERSIONS/v1`)).toBe(200);
    expect(await status(`/${place}Churn/versions/v1/`)).toBe(200);
    expect(await status(`${place}churn/versions/v1`)).toBe(404);
    expect(await status(`${place}Churn/versions/V1`)).toBe(404);
  });

  it('decodes what a URL encodes', async () => {
    const server = await emulator();
    const { json } = await call(server, 'PUT', versionId('1%2B2%20%C3%A9'), { properties: {} });
    expect([json.name, json.id]).toEqual(['1+2 é', versionId('1+2 é')]);
    expect((await call(server, 'GET', versionId('%zz'))).status).toBe(400);
    expect((await call(server, 'GET', versionId('a%2Fb'))).status).toBe(400);
  });

  it('says that a version is not there in the words of Azure ML', async () => {
    const server = await emulator();
    const { status, json } = await call(server, 'GET', versionId('7'));
    expect(status).toBe(404);
    const info = json.error.additionalInfo;
    expect(json.error).toEqual({
      code: 'UserError',
      message: 'The specified resource was not found.',
      details: [
        {
          code: 'NoSuchModelRegistered',
          message:
            'There is no registered model in Account Subscription: 11111111-1111-1111-1111-111111111111, ResourceGroup: rg-ml, Workspace: prod with id churn:7',
          details: [],
          additionalInfo: [],
        },
      ],
      additionalInfo: info,
    });
    const types = ['ComponentName', 'Correlation', 'Environment', 'Location', 'Time'];
    expect(info.map(({ type }: { type: string }) => type)).toEqual(types);
    expect(info[1].info.value).toEqual({
      operation: expect.stringMatching(/^[0-9a-f]{32}$/),
      request: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it('carries the headers of a management answer, and no ETag or Retry-After', async () => {
    const server = await emulator({ seed: seedFile([staged]) });
    const { headers } = await call(server, 'GET', versionId('7'));
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('x-ms-correlation-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-ms-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-ms-routing-request-id')).toMatch(/^EMULATOR:\d{8}T\d{6}Z:[0-9a-f-]{36}$/);
    expect(headers.get('x-ms-ratelimit-remaining-subscription-reads')).toBe('11999');
    expect(headers.get('x-request-time')).toMatch(/^\d+\.\d{3}$/);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect([headers.get('etag'), headers.get('retry-after')]).toEqual([null, null]);
    const written = await call(server, 'PUT', versionId('8'), { properties: {} });
    expect(written.headers.get('x-ms-ratelimit-remaining-subscription-writes')).toBe('1199');
  });

  it.each([
    ['GET', '/', 404, 'InvalidResourceType'],
    ['GET', versionId('1').replace('/models/', '/jobs/'), 404, 'InvalidResourceType'],
    ['GET', versionId('1').replace('/workspaces/', '/clusters/'), 404, 'InvalidResourceType'],
    ['GET', versionsPath().replace(/\/models.*$/, ''), 404, 'InvalidResourceType'],
    ['GET', versionId('1').replace('MachineLearningServices', 'Storage'), 404, 'InvalidResourceType'],
    ['POST', `${versionId('1')}/package`, 404, 'InvalidResourceType'],
    ['PATCH', versionId('1'), 405, 'HttpMethodNotAllowed'],
    ['PUT', versionsPath(), 405, 'HttpMethodNotAllowed'],
  ])('answers %s %s with an ARM error', async (method, path, status, code) => {
    const server = await emulator();
    const reply = await call(server, method, path);
    expect([reply.status, reply.json.error.code]).toEqual([status, code]);
    expect(reply.json.error.message).not.toBe('');
  });

  it.each(['evil.example', 'localhost.evil.example', '10.0.0.1:80'])('refuses the Host %s', async (host) => {
    const server = await emulator({ seed: seedFile([staged]) });
    const status = await new Promise((resolve, reject) => {
      const sent = request(`${server.url}${versionId('7')}?api-version=2024-04-01`, { headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject).end();
    });
    expect(status).toBe(403);
  });
});
