import { describe, expect, it } from '@jest/globals';
import { startEmulator } from '../../src/emulator/server.js';
import { assetPath, call, emulator, scratch, seedFile, versionId } from './harness.js';

const job = {
  id: assetPath('jobs/gentle_sun_7'),
  properties: { jobType: 'Command', environmentId: 'azureml:sk:1', properties: { 'mlflow.source.git.commit': 'abc' } },
};

describe('a job', () => {
  it('that is seeded is shown as Azure ML shows jobs', async () => {
    const server = await emulator({ seed: seedFile([{ id: versionId('1'), properties: {} }, job]) });
    const { status, json } = await call(server, 'GET', job.id);
    expect(status).toBe(200);
    expect(json).toEqual({
      id: job.id,
      name: 'gentle_sun_7',
      type: 'Microsoft.MachineLearningServices/workspaces/jobs',
      properties: job.properties,
      systemData: expect.objectContaining({ createdBy: 'Emulator Seed' }),
    });
  });

  it('is of its workspace, whose names have no case; its own has', async () => {
    const server = await emulator({ seed: seedFile([job]) });
    expect((await call(server, 'GET', job.id.replace('workspaces/prod', 'Workspaces/PROD'))).status).toBe(200);
    expect((await call(server, 'GET', job.id.replace('workspaces/prod', 'workspaces/other'))).status).toBe(404);
    expect((await call(server, 'GET', assetPath('jobs/GENTLE_SUN_7'))).status).toBe(404);
  });

  it('that is not there is a 404 which says so, and a registry has none', async () => {
    const server = await emulator();
    const { status, json } = await call(server, 'GET', assetPath('jobs/x'));
    expect([status, json.error.message]).toEqual([404, 'Run x was not found.']);
    expect((await call(server, 'GET', assetPath('jobs/x', 'registries'))).status).toBe(404);
  });

  it('cannot be written', async () => {
    const server = await emulator({ seed: seedFile([job]) });
    expect((await call(server, 'PUT', job.id, { properties: {} })).status).toBe(405);
  });

  it('is read from the seed on each start, beside a data directory', async () => {
    const data = scratch();
    for (const _ of [1, 2]) {
      const server = await emulator({ data, seed: seedFile([job]) });
      expect((await call(server, 'GET', job.id)).status).toBe(200);
      await server.close();
    }
  });

  it.each([
    ['twice', [job, job], /element 1 has the same id as element 0/],
    ['without properties', [{ id: job.id }], /element 0 must have the object 'properties'/],
    ['in a registry', [{ ...job, id: assetPath('jobs/x', 'registries') }], /is not the ARM id of/],
  ])('cannot be seeded %s', async (_, seed, message) => {
    await expect(startEmulator({ port: 0, seed: seedFile(seed) })).rejects.toThrow(message);
  });
});
