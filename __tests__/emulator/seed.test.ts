import { describe, expect, it } from '@jest/globals';
import { SeedError, startEmulator } from '../../src/emulator/server.js';
import { assetPath, call, emulator, seedFile, versionId } from './harness.js';

const good = { id: versionId('1'), properties: {} };

describe('a seed', () => {
  it('is shown with every key that it has, numbers as they are written', async () => {
    const properties = '{"stage":"None","odd":{"__proto__":1.0},"big":12345678901234567890}';
    const server = await emulator({
      seed: seedFile(`[{"id":"${versionId('1')}","properties":${properties},"zone":7.0}]`),
    });
    const { text, json } = await call(server, 'GET', versionId('1'));
    expect(text).toContain('"odd":{"__proto__":1.0},"big":12345678901234567890');
    expect(text).toContain('"zone":7.0');
    expect([json.name, json.properties.stage]).toEqual(['1', 'None']);
  });

  it('gets dates a second apart, the same in every run, unless it brings its own', async () => {
    const seed = seedFile([
      good,
      { id: versionId('2'), properties: {} },
      { id: versionId('3'), properties: {}, systemData: { createdAt: '2020-05-05T00:00:00Z', createdBy: 'Ada' } },
    ]);
    const server = await emulator({ seed });
    const dates = async (version: string) => (await call(server, 'GET', versionId(version))).json.systemData;
    expect((await dates('1')).createdAt).toBe('2026-01-01T00:00:00.0000000+00:00');
    expect((await dates('2')).lastModifiedAt).toBe('2026-01-01T00:00:01.0000000+00:00');
    expect(await dates('3')).toEqual({
      createdAt: '2020-05-05T00:00:00Z',
      createdBy: 'Ada',
      lastModifiedAt: '2020-05-05T00:00:00Z',
    });
  });

  it('keeps the spelling of a modelUri, also after an update', async () => {
    const modelUri = 'azureml://subscriptions/s/resourcegroups/g/models/m';
    const server = await emulator({ seed: seedFile([{ id: versionId('1'), properties: { modelUri } }]) });
    const { json } = await call(server, 'PUT', versionId('1'), { properties: { modelUri } });
    expect(json.properties.modelUri).toBe(modelUri);
  });

  it.each([
    ['text that is not JSON', '[{', /not valid JSON/],
    ['an object', good, /not a JSON array/],
    ['an element that is no object', [good, 3], /element 1 must be an object/],
    ['an element without id', [{ properties: {} }], /element 0 must have the string 'id'/],
    ['an element without properties', [good, { id: versionId('2') }], /element 1 must have the object 'properties'/],
    [
      'the id of another kind',
      [{ id: versionId('1').replace('models', 'jobs'), properties: {} }],
      /element 0 has the id '.*which is not the ARM id/,
    ],
    [
      'an id with a line end and an escape',
      [{ id: 'a\n\u001b[31mb', properties: {} }],
      /element 0 has the id 'a \[31mb'/,
    ],
    [
      'the id of a workspace',
      [{ id: versionId('1').replace(/\/models.*/, ''), properties: {} }],
      /element 0 has the id/,
    ],
    [
      'the same id twice, in another case',
      [good, { ...good, id: good.id.replace('rg-ml', 'RG-ML') }],
      /element 1 has the same id as element 0/,
    ],
    [
      'data without its URI',
      [{ id: assetPath('data/d/versions/1'), properties: { dataType: 'uri_file' } }],
      /element 0 .*'properties.dataUri' must be a text/,
    ],
    [
      'a tag that is a number',
      [{ id: versionId('1'), properties: { tags: { a: 1 } } }],
      /element 0 .*'properties.tags.a' must be a string/,
    ],
  ])('is refused in one line when it is %s', async (_, content, message) => {
    const seed = seedFile(content);
    const refused = await startEmulator({ port: 0, seed }).catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(SeedError);
    expect(String(refused)).toMatch(message);
    expect(String(refused)).toContain(seed);
    expect(String(refused)).not.toContain('\n');
  });

  it('may hold any kind, versions and containers, in workspaces and in registries', async () => {
    const seed = [
      { id: assetPath('data/d/versions/1'), properties: { dataType: 'uri_file', dataUri: 'https://x' } },
      { id: assetPath('environments/e/versions/1', 'registries'), properties: { environmentType: 'Curated' } },
      { id: assetPath('components/c/versions/1'), properties: {} },
      { id: assetPath('codes/k/versions/1'), properties: {} },
      { id: assetPath('models/m'), properties: { description: 'mine', isArchived: true } },
    ];
    const server = await emulator({ seed: seedFile(seed) });
    for (const { id, properties } of seed) {
      const { status, json } = await call(server, 'GET', id);
      expect([status, json.id]).toEqual([200, id]);
      expect(json.properties).toMatchObject(properties);
    }
  });

  it('is refused when the file is missing', async () => {
    await expect(startEmulator({ port: 0, seed: '/nowhere/seed.json' })).rejects.toThrow(SeedError);
  });
});
