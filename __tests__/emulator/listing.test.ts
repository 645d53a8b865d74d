import { describe, expect, it } from '@jest/globals';
import { call, emulator, pages, seedFile, versionId, versions, versionsPath } from './harness.js';

const newestFirst = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => String(from - index));

describe('listing the versions of a model', () => {
  it('pages through 95 versions by thirty, newest first', async () => {
    const server = await emulator({ seed: seedFile(versions(95)) });
    expect(await pages(server, '')).toEqual([
      newestFirst(95, 66),
      newestFirst(65, 36),
      newestFirst(35, 6),
      newestFirst(5, 1),
    ]);
  });

  it('has no nextLink when the last page is just full', async () => {
    const server = await emulator({ seed: seedFile(versions(60)) });
    expect((await pages(server, '')).map((page) => page.length)).toEqual([30, 30]);
    expect((await pages(server, '$top=20')).map((page) => page.length)).toEqual([20, 20, 20]);
  });

  it('keeps the filters and the api-version in nextLink, on the address that was called', async () => {
    const seed = seedFile(versions(9, (number) => ({ tags: { parity: number % 2 === 0 ? 'even' : 'odd' } })));
    const server = await emulator({ seed });
    const query = '$orderBy=createdtime%20desc&$top=2&tags=parity%3Dodd';
    const { json } = await call(server, 'GET', `${versionsPath()}?${query}`, undefined, '2022-05-01');
    expect(json.nextLink).toContain(
      `${server.url}${versionsPath()}?$orderBy=createdtime+desc&$top=2&tags=parity%3Dodd&api-version=2022-05-01&$skipToken=`,
    );
    expect(await pages(server, query)).toEqual([['9', '7'], ['5', '3'], ['1']]);
    expect(await pages(server, `${query}&offset=1`)).toEqual([
      ['7', '5'],
      ['3', '1'],
    ]);
  });

  it('neither repeats nor misses a version when others come and go between two pages', async () => {
    const server = await emulator({ seed: seedFile(versions(6)) });
    const first = await call(server, 'GET', `${versionsPath()}?$top=3`);
    await call(server, 'PUT', versionId('new'), { properties: {} });
    await call(server, 'DELETE', versionId('4'));
    const second = await call(server, 'GET', first.json.nextLink.slice(server.url.length));
    expect(second.json.value.map(({ name }: { name: string }) => name)).toEqual(['3', '2', '1']);
  });

  it('hides archived versions unless it is asked for them', async () => {
    const server = await emulator({ seed: seedFile(versions(4, (number) => ({ isArchived: number === 2 }))) });
    expect(await pages(server, '')).toEqual([['4', '3', '1']]);
    expect(await pages(server, 'listViewType=ActiveOnly')).toEqual([['4', '3', '1']]);
    expect(await pages(server, 'listViewType=ArchivedOnly')).toEqual([['2']]);
    expect(await pages(server, 'listViewType=All')).toEqual([['4', '3', '2', '1']]);
  });

  it('filters by tags, properties, version and description', async () => {
    const seed = seedFile([
      { id: versionId('1'), properties: { tags: { a: '1', b: 'x=y' }, properties: { run: 'r' }, description: 'one' } },
      { id: versionId('2'), properties: { tags: { a: '2' } } },
      { id: versionId('3'), properties: { tags: { b: 'x=y' } } },
    ]);
    const server = await emulator({ seed });
    expect(await pages(server, 'tags=a')).toEqual([['2', '1']]);
    expect(await pages(server, `tags=${encodeURIComponent('a=1,b=x=y')}`)).toEqual([['1']]);
    expect(await pages(server, 'tags=a%3D3')).toEqual([[]]);
    expect(await pages(server, 'tags=constructor')).toEqual([[]]);
    expect(await pages(server, 'properties=run%3Dr')).toEqual([['1']]);
    expect(await pages(server, 'version=2')).toEqual([['2']]);
    expect(await pages(server, 'description=one')).toEqual([['1']]);
  });

  it('filters by stage only at the previews that know the filter', async () => {
    const server = await emulator({
      seed: seedFile(versions(3, (number) => ({ stage: number === 2 ? 'Production' : null }))),
    });
    expect(await pages(server, 'stage=Production&api-version=2023-04-01-preview')).toEqual([['2']]);
    expect(await pages(server, 'stage=Production&api-version=2024-04-01')).toEqual([['3', '2', '1']]);
  });

  it('orders by creation or by update, either way', async () => {
    const server = await emulator({ seed: seedFile(versions(3)) });
    await call(server, 'PUT', versionId('1'), { properties: {} });
    expect(await pages(server, '$orderBy=createdtime asc&$top=2')).toEqual([['1', '2'], ['3']]);
    expect(await pages(server, '$orderBy=updatedtime desc&$top=2')).toEqual([['1', '3'], ['2']]);
    expect(await pages(server, '$orderBy=updatedtime asc')).toEqual([['2', '3', '1']]);
  });

  it('gives an update no new place in the order of creation', async () => {
    const server = await emulator({ seed: seedFile(versions(3)) });
    await call(server, 'PUT', versionId('1'), { properties: {} });
    await call(server, 'PUT', versionId('4'), { properties: {} });
    expect(await pages(server, '')).toEqual([['4', '3', '2', '1']]);
  });

  it('answers an empty list for a model that has no versions', async () => {
    const server = await emulator();
    expect((await call(server, 'GET', versionsPath('nobody'))).json).toEqual({ value: [] });
  });

  it.each([
    'listViewType=Everything',
    '$top=0',
    '$top=-1',
    '$top=x',
    '$orderBy=name',
    '$skip=30',
    '$skipToken=zzz',
    'offset=-1',
  ])('refuses %s', async (query) => {
    const server = await emulator();
    const { status, json } = await call(server, 'GET', `${versionsPath()}?${query}`);
    expect([status, json.error.code]).toEqual([400, 'UserError']);
  });

  it('pages through ten thousand versions', async () => {
    const tags = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`tag-${index}`, 'value']));
    const server = await emulator({ seed: seedFile(versions(10_000, () => ({ tags, description: 'x'.repeat(200) }))) });
    const found = await pages(server, 'listViewType=All&$top=500');
    expect(found.flat()).toEqual(newestFirst(10_000, 1));
  });
});
