import { describe, expect, it } from '@jest/globals';
import { call, emulator, seedFile, versionId } from './harness.js';

const URI = 'azureml://subscriptions/s/resourcegroups/g/workspaces/w/datastores/d/paths/model.pkl';
const full = {
  description: 'churn model',
  tags: { team: 'risk', empty: null },
  properties: { run: 'abc' },
  isAnonymous: false,
  isArchived: false,
  flavors: { sklearn: { data: { version: '1.4' } } },
  modelType: 'custom_model',
  modelUri: URI,
  jobName: 'train-7',
  stage: 'Staging',
};

describe('writing a version of a model', () => {
  it('answers 201 with Location for a new version and 200 without for an old one', async () => {
    const server = await emulator();
    const path = `${versionId('7')}?api-version=2024-04-01`;
    const first = await call(server, 'PUT', path, { properties: full });
    const second = await call(server, 'PUT', path, { properties: full });
    expect([first.status, first.headers.get('location')]).toEqual([201, `${server.url}${path}`]);
    expect([second.status, second.headers.get('location')]).toEqual([200, null]);
  });

  it('gives back what was sent, with the spelling of resourceGroups that the service uses', async () => {
    const server = await emulator();
    const { json } = await call(server, 'PUT', versionId('7'), { properties: full });
    expect(json).toEqual({
      id: versionId('7'),
      name: '7',
      type: 'Microsoft.MachineLearningServices/workspaces/models/versions',
      properties: {
        ...full,
        modelUri: URI.replace('resourcegroups', 'resourceGroups'),
        provisioningState: 'Succeeded',
      },
      systemData: {
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}\+00:00$/),
        createdBy: expect.any(String),
        createdByType: 'User',
        lastModifiedAt: json.systemData.createdAt,
        lastModifiedBy: expect.any(String),
        lastModifiedByType: 'User',
      },
    });
    expect((await call(server, 'GET', versionId('7'))).json).toEqual(json);
  });

  it('clears every key that a PUT leaves out', async () => {
    const server = await emulator({
      seed: seedFile([
        { id: versionId('7'), properties: { ...full, properties: {}, isArchived: true, odd: 1 }, zone: 'x' },
      ]),
    });
    const { json } = await call(server, 'PUT', versionId('7'), { properties: { modelUri: URI } });
    expect(json.properties).toEqual({
      description: null,
      tags: {},
      properties: {},
      isArchived: false,
      isAnonymous: false,
      flavors: {},
      modelType: null,
      modelUri: URI,
      jobName: null,
      provisioningState: 'Succeeded',
      stage: null,
    });
    expect(json).not.toHaveProperty('zone');
  });

  it('keeps who created it and moves when it was modified', async () => {
    const server = await emulator({ seed: seedFile([{ id: versionId('7'), properties: full }]) });
    const before = (await call(server, 'GET', versionId('7'))).json.systemData;
    const once = (await call(server, 'PUT', versionId('7'), { properties: full })).json.systemData;
    const twice = (await call(server, 'PUT', versionId('7'), { properties: full })).json.systemData;
    expect([once.createdAt, once.createdBy]).toEqual([before.createdAt, before.createdBy]);
    expect(once.lastModifiedAt > before.lastModifiedAt).toBe(true);
    expect(twice.lastModifiedAt > once.lastModifiedAt).toBe(true);
  });

  it.each([
    ['another modelUri', { ...full, modelUri: `${URI}2` }, 'Asset paths cannot be updated.'],
    ['no modelUri', { ...full, modelUri: undefined }, 'Asset paths cannot be updated.'],
    [
      'another value in properties',
      { ...full, properties: { run: 'def' } },
      "'properties.properties.run' cannot be changed",
    ],
    ['a property less', { ...full, properties: {} }, "'properties.properties.run' cannot be removed"],
    ['no properties bag', { ...full, properties: undefined }, "'properties.properties.run' cannot be removed"],
    ['another isAnonymous', { ...full, isAnonymous: true }, "'properties.isAnonymous' cannot be updated"],
  ])('refuses an update with %s, and changes nothing', async (_, properties, message) => {
    const server = await emulator({ seed: seedFile([{ id: versionId('7'), properties: full }]) });
    const before = (await call(server, 'GET', versionId('7'))).text;
    const { status, json } = await call(server, 'PUT', versionId('7'), { properties });
    expect([status, json.error.code]).toEqual([400, 'UserError']);
    expect(json.error.message).toContain(message);
    expect((await call(server, 'GET', versionId('7'))).text).toBe(before);
  });

  it('takes a new key in properties', async () => {
    const server = await emulator({ seed: seedFile([{ id: versionId('7'), properties: full }]) });
    const properties = { ...full, properties: { run: 'abc', 'promotion.1': 'Production' } };
    const { status, json } = await call(server, 'PUT', versionId('7'), { properties });
    expect([status, json.properties.properties]).toEqual([200, properties.properties]);
  });

  it('takes back everything that it showed, and changes nothing but the time', async () => {
    const server = await emulator({
      seed: seedFile([
        { id: versionId('7'), properties: { ...full, datasets: [{ id: 'd' }] }, etag: 'e', zones: ['1'] },
      ]),
    });
    const before = (await call(server, 'GET', versionId('7'))).json;
    const after = (await call(server, 'PUT', versionId('7'), before)).json;
    expect({ ...after, systemData: undefined }).toEqual({ ...before, systemData: undefined });
  });

  it('keeps the digits of numbers that JavaScript would lose', async () => {
    const server = await emulator();
    const raw = '{"a":1.0,"b":12345678901234567890,"c":1e400,"d":-0,"e":[0.10]}';
    await call(server, 'PUT', versionId('7'), `{"properties":{"odd":${raw}},"top":2.50}`);
    const { text } = await call(server, 'GET', versionId('7'));
    expect(text).toContain(`"odd":${raw}`);
    expect(text).toContain('"top":2.50');
  });

  it('keeps a key that is named __proto__ wherever it stands', async () => {
    const server = await emulator();
    const tags = '"tags":{"__proto__":"a","constructor":"b"}';
    const body = `{"properties":{${tags},"properties":{"__proto__":"c"},"__proto__":{"x":1}},"__proto__":{"y":2}}`;
    await call(server, 'PUT', versionId('7'), body);
    const { text } = await call(server, 'GET', versionId('7'));
    expect(text).toContain(tags);
    expect(text).toContain('"properties":{"__proto__":"c"}');
    expect(text).toContain('"__proto__":{"x":1}');
    expect(text).toContain('"__proto__":{"y":2}');
    const refused = await call(server, 'PUT', versionId('7'), '{"properties":{}}');
    expect(refused.json.error.target).toBe('properties.properties.__proto__');
  });

  it.each([
    ['text that is not JSON', '{', 'not valid JSON'],
    ['an empty body', '', 'not valid JSON'],
    ['a key that comes twice', '{"properties":{"tags":{},"tags":{"a":"b"}}}', 'not valid JSON'],
    ['an endless nesting', '['.repeat(100_000), 'nested deeper'],
    ['a nesting of 65', `{"properties":${'{"a":'.repeat(64)}1${'}'.repeat(65)}`, 'nested deeper'],
    ['an array', '[]', 'JSON object'],
    ['no properties', '{}', "'properties'"],
    ['a tag that is a number', { properties: { tags: { a: 1 } } }, "'properties.tags.a'"],
    ['tags that are a list', { properties: { tags: [] } }, "'properties.tags'"],
    ['a property that is an object', { properties: { properties: { a: {} } } }, "'properties.properties.a'"],
    ['a stage that is a number', { properties: { stage: 1 } }, "'properties.stage'"],
    ['isArchived as text', { properties: { isArchived: 'true' } }, "'properties.isArchived'"],
    ['flavors of text', { properties: { flavors: { sklearn: 'x' } } }, "'properties.flavors.sklearn'"],
    ['the id of another version', { id: versionId('8'), properties: {} }, "'id' contradicts"],
    ['the name of another version', { name: '8', properties: {} }, "'name' contradicts"],
  ])('refuses %s', async (_, body, message) => {
    const server = await emulator();
    const { status, json } = await call(server, 'PUT', versionId('7'), body);
    expect([status, json.error.code]).toEqual([400, 'UserError']);
    expect(json.error.message).toContain(message);
  });

  it('takes the envelope of another spelling of the same place', async () => {
    const server = await emulator();
    const id = versionId('7').replace('resourceGroups', 'RESOURCEGROUPS').replace('rg-ml', 'RG-ML');
    const body = { id, name: '7', type: 'x', systemData: {}, properties: { provisioningState: 'Failed' } };
    const { status, json } = await call(server, 'PUT', versionId('7'), body);
    expect([status, json.properties.provisioningState]).toEqual([201, 'Succeeded']);
  });

  it.each(['-x', '_x', 'a b', 'a'.repeat(256)])('refuses the model name %s', async (name) => {
    const server = await emulator();
    const { status } = await call(server, 'PUT', encodeURI(versionId('1', name)), { properties: {} });
    expect(status).toBe(400);
  });

  it('answers 413 to a body of more than 4 MB', async () => {
    const server = await emulator();
    const { status, json } = await call(server, 'PUT', versionId('7'), `"${'x'.repeat(4 * 1024 * 1024)}"`);
    expect([status, json.error.code]).toEqual([413, 'RequestContentTooLarge']);
  });

  it('deletes once with 200, then with 204', async () => {
    const server = await emulator({ seed: seedFile([{ id: versionId('7'), properties: {} }]) });
    expect((await call(server, 'DELETE', versionId('7'))).status).toBe(200);
    expect((await call(server, 'DELETE', versionId('7'))).status).toBe(204);
    expect((await call(server, 'GET', versionId('7'))).status).toBe(404);
  });
});
