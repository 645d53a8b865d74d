import { describe, expect, it } from '@jest/globals';
import { assetPath, call, emulator } from './harness.js';

const ONE = assetPath('data/train/versions/1');
const SHORT = 'azureml://datastores/blob/paths/train';
const LONG =
  'azureml://subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg-ml/workspaces/prod/datastores/blob/paths/train';

const put = async (server: Awaited<ReturnType<typeof emulator>>, properties: object, api?: string) =>
  call(server, 'PUT', ONE, { properties }, api);

describe('data', () => {
  it('gets the long form of its URI, and a folder ends in a slash', async () => {
    const server = await emulator();
    const file = await put(server, { dataType: 'uri_file', dataUri: SHORT });
    expect([file.status, file.json.properties.dataUri]).toEqual([201, LONG]);
    const folder = assetPath('data/folder/versions/1');
    const { json } = await call(server, 'PUT', folder, { properties: { dataType: 'uri_folder', dataUri: SHORT } });
    expect(json.properties.dataUri).toBe(`${LONG}/`);
  });

  it('is listed with another form of its URI, which can be sent back', async () => {
    const server = await emulator();
    await put(server, { dataType: 'uri_file', dataUri: SHORT });
    const { json } = await call(server, 'GET', assetPath('data/train/versions'));
    const { dataUri } = json.value[0].properties;
    expect(dataUri).toMatch(/^azureml:\/\/workspaces\/[0-9a-f-]{36}\/datastores\/blob\/paths\/train$/);
    const again = await put(server, { dataType: 'uri_file', dataUri });
    expect([again.status, again.json.properties.dataUri]).toEqual([200, LONG]);
  });

  it('was modified by nobody before its first update, a moment after it was created', async () => {
    const server = await emulator();
    const first = (await put(server, { dataType: 'uri_file', dataUri: SHORT })).json.systemData;
    expect(first).not.toHaveProperty('lastModifiedBy');
    expect(first.lastModifiedAt > first.createdAt).toBe(true);
    const second = (await put(server, { dataType: 'uri_file', dataUri: SHORT })).json.systemData;
    expect(second.lastModifiedBy).toEqual(expect.any(String));
    expect(second.lastModifiedAt > first.lastModifiedAt).toBe(true);
  });

  it('has a stage in the previews only, and loses it to a stable version', async () => {
    const server = await emulator();
    const properties = { dataType: 'uri_file', dataUri: SHORT, stage: 'Production' };
    const preview = await put(server, properties, '2023-04-01-preview');
    expect(preview.json.properties.stage).toBe('Production');
    expect((await call(server, 'GET', ONE)).json.properties).not.toHaveProperty('stage');
    await put(server, properties);
    expect((await call(server, 'GET', ONE, undefined, '2024-04-01-preview')).json.properties.stage).toBeNull();
  });

  it('needs its type and its URI, and keeps both', async () => {
    const server = await emulator();
    expect((await put(server, { dataUri: SHORT })).json.error.target).toBe('properties.dataType');
    expect((await put(server, { dataType: 'uri_file' })).json.error.target).toBe('properties.dataUri');
    await put(server, { dataType: 'uri_file', dataUri: SHORT });
    expect((await put(server, { dataType: 'mltable', dataUri: SHORT })).status).toBe(400);
    const moved = await put(server, { dataType: 'uri_file', dataUri: `${SHORT}2` });
    expect([moved.status, moved.json.error.message]).toEqual([400, 'Asset paths cannot be updated.']);
  });

  it('is filtered by $tags, and not by tags', async () => {
    const server = await emulator();
    await put(server, { dataType: 'uri_file', dataUri: SHORT, tags: { a: '1' } });
    const count = async (query: string) =>
      (await call(server, 'GET', `${assetPath('data/train/versions')}?${query}`)).json.value.length;
    expect([await count('$tags=a%3D1'), await count('$tags=b'), await count('tags=b')]).toEqual([1, 0, 1]);
  });

  it('that is not there is named in the message', async () => {
    const server = await emulator();
    const message = async (path: string) => (await call(server, 'GET', path)).json.error.message;
    expect(await message(ONE)).toBe('Data version train:1 (dataContainerName:version) not found.');
    expect(await message(assetPath('data/train'))).toBe('train container was not found.');
  });
});
