import { describe, expect, it } from '@jest/globals';
import { assetPath, call, emulator, seedFile } from './harness.js';

const ONE = assetPath('environments/train/versions/1');
const conda = 'channels:\n- conda-forge\ndependencies:\n- python=3.8\n- pip:\n  - pandas\nname: example\n';
const condaOut = JSON.stringify(
  { channels: ['conda-forge'], dependencies: ['python=3.8', { pip: ['pandas'] }], name: 'example' },
  undefined,
  2,
);
const body = { properties: { image: 'mcr/x:1', condaFile: conda, description: 'd' } };

describe('an environment', () => {
  it('answers 201 with Location to a creation and to every update', async () => {
    const server = await emulator();
    const url = `${ONE}?api-version=2024-04-01`;
    for (const isArchived of [false, true]) {
      const put = await call(server, 'PUT', url, { properties: { ...body.properties, isArchived } });
      expect([put.status, put.headers.get('location')]).toEqual([201, `${server.url}${url}`]);
      expect(put.json.properties.isArchived).toBe(isArchived);
    }
  });

  it('does not move lastModifiedAt with an update', async () => {
    const server = await emulator();
    const first = (await call(server, 'PUT', ONE, body)).json;
    const second = (await call(server, 'PUT', ONE, { properties: { ...body.properties, tags: { a: 'b' } } })).json;
    expect(second.properties.tags).toEqual({ a: 'b' });
    expect(second.systemData).toEqual(first.systemData);
  });

  it('turns YAML into JSON on many lines, and takes that back', async () => {
    const server = await emulator();
    const first = (await call(server, 'PUT', ONE, body)).json;
    expect(first.properties.condaFile).toBe(condaOut);
    const again = await call(server, 'PUT', ONE, { properties: first.properties });
    expect([again.status, again.json]).toEqual([201, first]);
  });

  it('fills in what was not said', async () => {
    const server = await emulator();
    const { json } = await call(server, 'PUT', ONE, { properties: { image: 'x' } });
    expect(json.properties).toEqual({
      description: null,
      tags: {},
      properties: {},
      isArchived: false,
      isAnonymous: false,
      environmentType: 'UserCreated',
      image: 'x',
      condaFile: '',
      osType: 'Linux',
      autoRebuild: 'Disabled',
      provisioningState: 'Succeeded',
      stage: 'Development',
    });
    const old = (await call(server, 'GET', ONE, undefined, '2022-05-01')).json.properties;
    expect(Object.keys(old)).toEqual(expect.arrayContaining(['condaFile', 'osType']));
    expect(['stage', 'autoRebuild', 'provisioningState'].some((key) => key in old)).toBe(false);
  });

  it('has a stage of its own until somebody sets one, and again when a PUT leaves it out', async () => {
    const server = await emulator();
    const stage = async (properties: object, path = ONE) =>
      (await call(server, 'PUT', path, { properties: { image: 'x', ...properties } })).json.properties.stage;
    expect(await stage({ stage: 'Production' })).toBe('Production');
    expect(await stage({})).toBe('Development');
    expect(await stage({ isAnonymous: true }, assetPath('environments/anonymous/versions/1'))).toBe('Logged');
  });

  it.each([
    ['image', { image: 'mcr/x:2' }],
    ['condaFile', { condaFile: 'name: other' }],
    ['osType', { osType: 'Windows' }],
    ['image', { image: undefined }],
    ['build', { build: { contextUri: 'https://x' } }],
  ])('refuses another %s', async (key, change) => {
    const server = await emulator();
    await call(server, 'PUT', ONE, body);
    const refused = await call(server, 'PUT', ONE, { properties: { ...body.properties, ...change } });
    expect([refused.status, refused.json.error.target]).toEqual([400, `properties.${key}`]);
  });

  it.each(['a: [', 'a: &a [*a]'])('refuses the conda file %j', async (condaFile) => {
    const server = await emulator();
    const refused = await call(server, 'PUT', ONE, { properties: { condaFile } });
    expect([refused.status, refused.json.error.target]).toEqual([400, 'properties.condaFile']);
  });

  it('is cut by $top without a word about the rest', async () => {
    const server = await emulator({
      seed: seedFile(
        ['1', '2', '3'].map((version) => ({ id: assetPath(`environments/e/versions/${version}`), properties: {} })),
      ),
    });
    const { json } = await call(server, 'GET', `${assetPath('environments/e/versions')}?$top=2`);
    expect(json.value.map(({ name }: { name: string }) => name)).toEqual(['3', '2']);
    expect(json).not.toHaveProperty('nextLink');
  });

  it('that is not there is named in the message, and in the chain of inner errors', async () => {
    const server = await emulator();
    const { status, json } = await call(server, 'GET', ONE);
    expect([status, json.error.message]).toEqual([404, 'No environment exists for name: train, version: 1, label: ']);
    const inner = json.error.additionalInfo.find(({ type }: { type: string }) => type === 'InnerError');
    expect(inner.info.value.code).toBe('NotFoundError');
  });
});
