import { describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../src/emulator/server.js';
import { assetPath, call, emulator, type Reply, scratch, seedFile, versionId } from './harness.js';

const ONE = assetPath('models/churn/versions/1', 'registries');
const body = { properties: { modelUri: 'https://blob/model', stage: 'Staging' } };

async function follow(server: Emulator, { headers }: Reply, header: string): Promise<Reply> {
  return call(server, 'GET', (headers.get(header) ?? '').slice(server.url.length));
}

/** Asks an operation until it is done. */
async function finished(server: Emulator, begun: Reply): Promise<Reply> {
  for (let question = 0; question < 10; question += 1) {
    const answer = await follow(server, begun, 'location');
    if (answer.status !== 202) {
      return answer;
    }
  }
  throw new Error('the operation does not end');
}

describe('a version in a registry', () => {
  it('is there when its operation has succeeded, and not before', async () => {
    const server = await emulator({ polls: 2 });
    const begun = await call(server, 'PUT', ONE, body);
    expect([begun.status, begun.json.properties.provisioningState]).toEqual([201, 'Creating']);
    expect(begun.headers.get('x-ms-async-operation-timeout')).toBe('PT1H');
    const statuses = [];
    for (let question = 0; question < 3; question += 1) {
      statuses.push((await follow(server, begun, 'azure-asyncoperation')).json.status);
    }
    expect(statuses).toEqual(['InProgress', 'InProgress', 'Succeeded']);
    const { json } = await call(server, 'GET', ONE);
    expect(json).toMatchObject({
      id: ONE,
      name: '1',
      type: 'Microsoft.MachineLearningServices/registries/models/versions',
      properties: { stage: 'Staging', provisioningState: 'Succeeded' },
    });
  });

  it('appears to a client that asks for the version itself', async () => {
    const server = await emulator();
    await call(server, 'PUT', ONE, body);
    const missing = await call(server, 'GET', ONE);
    expect([missing.status, missing.json.error.message]).toEqual([
      404,
      'Could not find asset with ID: azureml://registries/shared/models/churn/versions/1',
    ]);
    expect(missing.text.length).toBeGreaterThan(10_000);
    expect((await call(server, 'GET', ONE)).status).toBe(200);
  });

  it('keeps its old state until its update has succeeded, and takes one at a time', async () => {
    const server = await emulator({ polls: 1, seed: seedFile([{ id: ONE, ...body }]) });
    const begun = await call(server, 'PUT', ONE, { properties: { ...body.properties, stage: 'Production' } });
    expect([begun.status, begun.json.properties.provisioningState]).toEqual([200, 'Updating']);
    expect((await call(server, 'PUT', ONE, body)).status).toBe(409);
    expect((await call(server, 'GET', ONE)).json.properties.stage).toBe('Staging');
    expect((await call(server, 'GET', ONE)).json.properties.stage).toBe('Production');
  });

  it('can answer 202 with Location alone', async () => {
    const server = await emulator({ registryPut: 'location', polls: 1 });
    const begun = await call(server, 'PUT', ONE, body);
    expect([begun.status, begun.text, begun.headers.get('azure-asyncoperation')]).toEqual([202, 'null', null]);
    expect((await follow(server, begun, 'location')).status).toBe(202);
    expect((await follow(server, begun, 'location')).status).toBe(200);
    expect((await call(server, 'GET', ONE)).status).toBe(200);
  });

  it('is deleted for good: its name and version cannot be used again', async () => {
    const server = await emulator({ seed: seedFile([{ id: ONE, ...body }]) });
    const begun = await call(server, 'DELETE', ONE);
    expect(begun.status).toBe(202);
    expect((await finished(server, begun)).status).toBe(200);
    expect((await call(server, 'GET', ONE)).status).toBe(404);
    expect((await call(server, 'DELETE', ONE)).status).toBe(204);
    const again = await call(server, 'PUT', ONE, body);
    expect([again.status, again.json.error.message]).toEqual([400, expect.stringContaining('was deleted')]);
  });

  it('is found in any group, since a registry is known by its name', async () => {
    const server = await emulator({ seed: seedFile([{ id: ONE, ...body }]) });
    const elsewhere = ONE.replace('rg-ml', 'rg-other').replace('/shared/', '/SHARED/');
    expect((await call(server, 'GET', elsewhere)).json.id).toBe(ONE.replace('rg-ml', 'rg-other'));
  });

  it('does not exist at an api-version without registries', async () => {
    const server = await emulator();
    const refused = await call(server, 'GET', ONE, undefined, '2022-10-01');
    expect([refused.status, refused.json.error.code]).toEqual([400, 'NoRegisteredProviderFound']);
  });

  it('arrives also when the emulator was stopped in between', async () => {
    const data = scratch();
    const first = await emulator({ data });
    await call(first, 'PUT', ONE, body);
    await first.close();
    const second = await emulator({ data });
    expect((await call(second, 'GET', ONE)).status).toBe(404);
    expect((await call(second, 'GET', ONE)).status).toBe(200);
    await second.close();
    expect((await call(await emulator({ data }), 'GET', ONE)).status).toBe(200);
  });
});

describe('publishing', () => {
  const source = {
    id: versionId('7'),
    properties: {
      modelUri: 'azureml://subscriptions/s/resourceGroups/g/workspaces/w/datastores/d/paths/m/7',
      tags: { owner: 'risk' },
      properties: { accuracy: '0.9' },
      stage: 'Production',
      jobName: 'train',
    },
  };
  const destination = { registryName: 'shared', destinationName: 'churn', destinationVersion: '1' };

  it('copies the version into the registry, without stage and job', async () => {
    const server = await emulator({ seed: seedFile([source]) });
    const begun = await call(server, 'POST', `${versionId('7')}/publish`, destination);
    expect([begun.status, begun.text]).toEqual([202, 'null']);
    expect((await finished(server, begun)).status).toBe(200);
    const { json } = await call(server, 'GET', ONE);
    expect(json.properties).toMatchObject({ tags: { owner: 'risk' }, properties: { accuracy: '0.9' } });
    expect([json.properties.stage, json.properties.jobName]).toEqual([null, null]);
    expect(json.properties.modelUri).toBe('https://shared.blob.core.windows.net/shared/m/7');
    expect(json.properties).not.toHaveProperty('originAssetId');
  });

  it('keeps name and version when nothing else is said', async () => {
    const server = await emulator({ polls: 0, seed: seedFile([source]) });
    await finished(server, await call(server, 'POST', `${versionId('7')}/publish`, { registryName: 'shared' }));
    expect((await call(server, 'GET', ONE.replace(/1$/, '7'))).status).toBe(200);
  });

  it('needs a registry, a source, and an api-version that knows it', async () => {
    const server = await emulator({ seed: seedFile([source]) });
    const status = async (version: string, sent: object, api?: string) =>
      (await call(server, 'POST', `${versionId(version)}/publish`, sent, api)).status;
    expect(await status('7', {})).toBe(400);
    expect(await status('8', destination)).toBe(404);
    expect(await status('7', destination, '2023-04-01')).toBe(400);
  });
});

describe('the data plane of a registry', () => {
  const plane = (path: string) => `/mferp/managementfrontend${path}`;
  const API = '2021-10-01-dataplanepreview';

  it('imports a version and shows it in its own shape', async () => {
    const server = await emulator({
      seed: seedFile([{ id: versionId('2'), properties: { modelUri: 'azureml://x' } }]),
    });
    const sent = {
      properties: {
        referenceType: 'Id',
        destinationName: 'churn',
        destinationVersion: '1',
        sourceAssetId: 'azureml://locations/l/workspaces/22222222-2222-2222-2222-222222222222/models/churn/versions/2',
      },
    };
    const path = plane(assetPath('import', 'registries'));
    const begun = await call(server, 'POST', path, sent, API);
    expect([begun.status, begun.headers.get('location')]).toEqual([202, expect.stringContaining('/assetstore/v1.0/')]);
    expect((await finished(server, begun)).status).toBe(204);
    const { json } = await call(server, 'GET', plane(ONE), undefined, API);
    expect(json).toMatchObject({
      id: 'azureml://registries/shared/models/churn/versions/1',
      name: 'churn',
      type: 'models',
      properties: { originAssetId: expect.stringMatching(/\/models\/churn\/versions\/2$/) },
    });
  });

  it.each([
    ['data/d', { dataType: 'uri_file', dataUri: 'https://x' }, 'data'],
    ['components/c', {}, 'Microsoft.MachineLearningServices/registries/components/versions'],
  ])('names %s when its operation is done', async (asset, properties, type) => {
    const server = await emulator();
    const path = plane(assetPath(`${asset}/versions/1`, 'registries'));
    const done = await finished(server, await call(server, 'PUT', path, { properties }, API));
    expect([done.status, done.json]).toEqual([200, { assetId: `azureml://registries/shared/${asset}/versions/1` }]);
    expect((await call(server, 'GET', path, undefined, API)).json.type).toBe(type);
  });
});
