import { describe, expect, it } from '@jest/globals';
import { assetPath, call, emulator, seedFile } from './harness.js';

const data = (version: string) => ({
  id: assetPath(`data/d/versions/${version}`),
  properties: { dataType: 'uri_file', dataUri: 'https://x' },
});
const model = (name: string, version = '1') => ({
  id: assetPath(`models/${name}/versions/${version}`),
  properties: {},
});

describe('a container', () => {
  it('of a model counts the versions that are numbers', async () => {
    const server = await emulator();
    const path = assetPath('models/churn');
    expect((await call(server, 'GET', path)).json.error.details[0].code).toBe('ModelNotFound');
    for (const version of ['9', '10', 'candidate']) {
      await call(server, 'PUT', `${path}/versions/${version}`, { properties: {} });
    }
    const { json } = await call(server, 'GET', path);
    expect(json).toMatchObject({
      id: path,
      name: 'churn',
      type: 'Microsoft.MachineLearningServices/workspaces/models',
    });
    expect(json.properties).toEqual({
      description: null,
      tags: {},
      properties: {},
      isArchived: false,
      latestVersion: '10',
      nextVersion: '11',
      provisioningState: 'Succeeded',
    });
  });

  it('of data says what was created last, and its type', async () => {
    const server = await emulator({ seed: seedFile([data('foo'), data('bar')]) });
    const { json } = await call(server, 'GET', assetPath('data/d'), undefined, '2022-10-01');
    expect(json.properties).toEqual({
      description: null,
      tags: null,
      properties: null,
      isArchived: false,
      latestVersion: 'bar',
      nextVersion: '1',
      dataType: 'uri_file',
    });
  });

  it('of a component has no latest version, and a next one that is the time', async () => {
    const server = await emulator();
    await call(server, 'PUT', assetPath('components/c/versions/1'), { properties: {} });
    const { properties, systemData } = (await call(server, 'GET', assetPath('components/c'))).json;
    expect([properties.description, properties.latestVersion]).toEqual(['', null]);
    expect(properties.nextVersion).toMatch(/^\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d-\d{7}$/);
    expect(Object.keys(systemData)).toEqual(['createdAt', 'lastModifiedAt']);
  });

  it('is archived and restored by PUT, and hidden in between', async () => {
    const server = await emulator({ seed: seedFile([model('a'), model('b')]) });
    const names = async (query = '') =>
      (await call(server, 'GET', `${assetPath('models')}?${query}`)).json.value.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names()).toEqual(['a', 'b']);
    const archived = await call(server, 'PUT', assetPath('models/a'), { properties: { isArchived: true } });
    expect([archived.status, archived.headers.get('location')]).toEqual([200, null]);
    expect([await names(), await names('listViewType=ArchivedOnly')]).toEqual([['b'], ['a']]);
    expect((await call(server, 'GET', assetPath('models/a'))).json.properties.isArchived).toBe(true);
    await call(server, 'PUT', assetPath('models/a'), { properties: { isArchived: false } });
    expect(await names('listViewType=ActiveOnly')).toEqual(['a', 'b']);
  });

  it('can be made before its first version', async () => {
    const server = await emulator();
    const path = assetPath('models/early');
    const put = await call(server, 'PUT', path, { properties: { description: 'soon' } });
    expect([put.status, put.json.properties.nextVersion]).toEqual([201, '1']);
    expect(put.headers.get('location')).toContain(path);
    expect((await call(server, 'GET', `${path}/versions`)).json).toEqual({ value: [] });
  });

  it('takes its versions along when it is deleted', async () => {
    const server = await emulator({ seed: seedFile([model('a')]) });
    const statuses = [];
    for (const [method, path] of [
      ['DELETE', 'models/a'],
      ['DELETE', 'models/a'],
      ['GET', 'models/a'],
      ['GET', 'models/a/versions/1'],
    ] as const) {
      statuses.push((await call(server, method, assetPath(path))).status);
    }
    expect(statuses).toEqual([200, 204, 404, 404]);
  });

  it.each([
    ['models', Array.from({ length: 45 }, (_, index) => `m${index}`), [20, 20, 5]],
    ['environments', Array.from({ length: 45 }, (_, index) => `m${44 - index}`), [30, 15]],
  ])('of %s is listed page by page', async (kind, order, sizes) => {
    const all = Array.from({ length: 45 }, (_, index) => ({
      id: assetPath(`${kind}/m${index}/versions/1`),
      properties: {},
    }));
    const server = await emulator({ seed: seedFile(all) });
    const found: string[][] = [];
    let next: string | undefined = `${server.url}${assetPath(kind)}`;
    while (next !== undefined) {
      const { json } = await call(server, 'GET', next.slice(server.url.length));
      found.push(json.value.map(({ name }: { name: string }) => name));
      next = json.nextLink;
    }
    expect([found.map(({ length }) => length), found.flat()]).toEqual([sizes, order]);
  });
});
