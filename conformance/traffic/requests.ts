import type { PartReport } from '../difference.js';
import { startEmulator } from '../emulator.js';
import { isObject, type JsonObject, objectAt } from '../json.js';
import type { Descriptions } from '../swagger/operations.js';
import { contentOf, hasStage, otherContent, type Place, placePath } from './assets.js';
import { Driver } from './driver.js';
import type { Claims, Segment } from './served.js';

/** Api-versions with a description, and the first of them with registries. */
const API_VERSIONS = ['2022-10-01', '2023-04-01', '2023-10-01', '2024-04-01', '2024-04-01-preview'];
const FIRST_WITH_REGISTRIES = '2023-04-01';
const FIRST_WITH_PUBLISH = '2023-10-01';
/** More than one page. */
const MANY = 25;

/** Asks the emulator for everything that it claims to serve, rightly and wrongly, and checks what it answers. */
export async function requests(cli: string, descriptions: Descriptions, claims: Claims): Promise<PartReport> {
  const emulator = await startEmulator(cli);
  try {
    const checked = [];
    for (const apiVersion of API_VERSIONS.filter((version) => descriptions.has(version))) {
      const homes = claims.homes.filter((home) => home === 'workspaces' || apiVersion >= FIRST_WITH_REGISTRIES);
      for (const home of homes) {
        for (const segment of claims.segments) {
          const driver = new Driver(descriptions, emulator.url, apiVersion, `${apiVersion} ${home}/${segment}`);
          await new Walk(driver, { home, name: `p-${apiVersion}` }, segment, apiVersion).all();
          checked.push(...driver.checked);
        }
      }
    }
    return { name: 'requests to the emulator', checked, left: new Map() };
  } finally {
    await emulator.stop();
  }
}

class Walk {
  readonly #container: string;
  readonly #versions: string;

  constructor(
    private readonly driver: Driver,
    private readonly place: Place,
    private readonly segment: Segment,
    private readonly apiVersion: string,
  ) {
    this.#container = `${placePath(place)}/${segment}/asset`;
    this.#versions = `${this.#container}/versions`;
  }

  async all(): Promise<void> {
    await this.#missing();
    await this.#written();
    await this.#changed();
    await this.#listed();
    await this.#paged();
    await this.#wrong();
    await this.#containers();
    await this.#published();
    await this.#deleted();
  }

  #properties(version: string, more: JsonObject = {}): JsonObject {
    return {
      properties: {
        description: 'Scores',
        tags: { team: 'risk' },
        properties: { run: '1' },
        isAnonymous: false,
        isArchived: false,
        ...contentOf(this.segment, 'asset', version),
        ...more,
      },
    };
  }

  /** In a registry a write may be done at once or begin an operation; in a workspace it is done. */
  async #put(title: string, path: string, body: JsonObject, isNew: boolean): Promise<void> {
    const isCreated = isNew || this.segment === 'environments';
    const done = this.place.home === 'registries' ? [200, 201] : [isCreated ? 201 : 200];
    await this.driver.finish(title, await this.driver.ask(title, { method: 'PUT', path, body, expect: done }));
  }

  async #get(title: string, path: string): Promise<JsonObject> {
    const { answered } = await this.driver.ask(title, { method: 'GET', path, expect: [200] });
    return isObject(answered.body) ? answered.body : {};
  }

  async #missing(): Promise<void> {
    const { driver } = this;
    await driver.ask('a version that is not there', { method: 'GET', path: `${this.#versions}/1`, expect: [404] });
    await driver.ask('nothing to list', { method: 'GET', path: this.#versions, expect: [200, 404] });
    await driver.ask('nothing to delete', { method: 'DELETE', path: `${this.#versions}/1`, expect: [204] });
  }

  async #written(): Promise<void> {
    for (const version of ['1', '2', '3']) {
      await this.#put(`create ${version}`, `${this.#versions}/${version}`, this.#properties(version), true);
      await this.#get(`read ${version}`, `${this.#versions}/${version}`);
    }
    await this.#put('create with the least', `${this.#versions}/least`, this.#least(), true);
    await this.#get('read the least', `${this.#versions}/least`);
  }

  #least(): JsonObject {
    return { properties: contentOf(this.segment, 'asset', 'least') };
  }

  /** As a client must: everything that was read is sent back with the change. */
  async #changed(): Promise<void> {
    const path = `${this.#versions}/1`;
    const changes: readonly (readonly [string, JsonObject])[] = [
      ['tags and description', { tags: { team: 'risk', stage: 'Staging' }, description: 'Scores better' }],
      ['a property more', { properties: { run: '1', 'aml-promote-1': 'record' } }],
      ['archived', { isArchived: true }],
      ['restored', { isArchived: false }],
      ...(hasStage(this.segment) && this.apiVersion >= '2023-04-01'
        ? ([
            ['stage', { stage: 'Production' }],
            ['no stage', { stage: null }],
          ] as const)
        : []),
    ];
    for (const [what, change] of changes) {
      const read = await this.#get(`read before: ${what}`, path);
      const held = objectAt(read, 'properties');
      await this.#put(`change: ${what}`, path, { ...read, properties: { ...held, ...change } }, false);
      await this.#get(`read after: ${what}`, path);
    }
    await this.#put('the same again', `${this.#versions}/2`, this.#properties('2'), false);
  }

  async #listed(): Promise<void> {
    const views = this.#takesListView() ? ['ActiveOnly', 'ArchivedOnly', 'All'] : [];
    const queries: readonly Readonly<Record<string, string>>[] = [
      {},
      { $orderBy: 'createdtime desc', $top: '1' },
      { $orderBy: 'createdtime asc', $top: '2' },
      { $top: '2' },
      ...views.map((listViewType) => ({ listViewType })),
      ...(this.segment === 'models'
        ? [
            { version: '2' },
            { description: 'Scores' },
            { tags: 'team=risk' },
            { tags: 'team,stage' },
            { properties: 'run' },
          ]
        : []),
      ...(this.segment === 'models' && this.place.home === 'workspaces' ? [{ offset: '1' }] : []),
      ...(this.segment === 'data' ? [{ $tags: 'team=risk' }] : []),
    ];
    for (const query of queries) {
      await this.driver.list(`list ${JSON.stringify(query)}`, this.#versions, query);
    }
  }

  /** The description of component versions in a registry has no listViewType (2024-04-01). */
  #takesListView(): boolean {
    return this.segment !== 'components' || this.place.home === 'workspaces';
  }

  async #paged(): Promise<void> {
    const versions = `${placePath(this.place)}/${this.segment}/many/versions`;
    for (let index = 1; index <= MANY; index++) {
      await this.#put(`create ${index} of many`, `${versions}/${index}`, this.#properties(String(index)), true);
    }
    const count = await this.driver.list('list many', versions);
    this.driver.note('list many', 'versions in all pages', String(MANY), String(count));
  }

  async #wrong(): Promise<void> {
    const path = `${this.#versions}/wrong`;
    const held = `${this.#versions}/2`;
    const bodies: readonly (readonly [string, JsonObject | Uint8Array | readonly JsonObject[]])[] = [
      ['no properties', {}],
      ['properties null', { properties: null }],
      ['properties a list', { properties: [] }],
      ['a list', [{}]],
      ['no JSON', Buffer.from('{"properties":')],
      ['nothing', new Uint8Array()],
      ['tags a list', this.#properties('wrong', { tags: ['a'] })],
      ['a tag that is a number', this.#properties('wrong', { tags: { a: 1 } })],
      ['a property that is an object', this.#properties('wrong', { properties: { a: {} } })],
      ['isArchived a text', this.#properties('wrong', { isArchived: 'yes' })],
      ['description a number', this.#properties('wrong', { description: 1 })],
    ];
    for (const [what, body] of bodies) {
      await this.driver.ask(`wrong: ${what}`, { method: 'PUT', path, body, expect: [400], isWrong: true });
    }
    const other = this.#properties('2', otherContent(this.segment));
    const ask = (title: string, question: Parameters<Driver['ask']>[1]) => this.driver.ask(`wrong: ${title}`, question);
    await ask('other content', { method: 'PUT', path: held, body: other, expect: [400], isWrong: true });
    await ask('a version that is not there', { method: 'GET', path, expect: [404], isWrong: true });
    await ask('a method', { method: 'PATCH', path: held, body: {}, expect: [404, 405], isWrong: true });
    await ask('an api-version', {
      method: 'GET',
      path: held,
      query: { 'api-version': '2019-01-01' },
      expect: [400],
      isWrong: true,
    });
    await ask('no api-version', {
      method: 'GET',
      path: held,
      query: { 'api-version': '' },
      expect: [400],
      isWrong: true,
    });
    await ask('$top', { method: 'GET', path: this.#versions, query: { $top: 'all' }, expect: [400], isWrong: true });
    await ask('$orderBy', {
      method: 'GET',
      path: this.#versions,
      query: { $orderBy: 'size' },
      expect: [400],
      isWrong: true,
    });
    const query = { listViewType: 'Some' };
    if (this.#takesListView()) {
      await ask('listViewType', { method: 'GET', path: this.#versions, query, expect: [400], isWrong: true });
    }
    const type = `${placePath(this.place)}/nothings/asset/versions/1`;
    await ask('a type', { method: 'GET', path: type, expect: [404], isWrong: true });
  }

  async #containers(): Promise<void> {
    const containers = `${placePath(this.place)}/${this.segment}`;
    const none = `${containers}/none`;
    await this.driver.ask('a container that is not there', { method: 'GET', path: none, expect: [404] });
    const read = await this.#get('read the container', this.#container);
    const held = objectAt(read, 'properties');
    for (const change of [
      { tags: { owner: 'risk' }, description: 'All of them' },
      { isArchived: true },
      { isArchived: false },
    ]) {
      const body = { properties: { ...held, ...change } };
      const title = `change the container: ${JSON.stringify(change)}`;
      const question = { method: 'PUT', path: this.#container, body, expect: [200, 201] };
      await this.driver.finish(title, await this.driver.ask(title, question));
      await this.#get('read the container', this.#container);
      await this.driver.list('list containers', containers, this.#takesListView() ? { listViewType: 'All' } : {});
      await this.driver.list('list containers', containers);
    }
    const dataType = this.segment === 'data' ? { dataType: 'uri_file' } : {};
    const body = { properties: { description: 'Empty yet', ...dataType } };
    const title = 'create a container';
    const question = { method: 'PUT', path: `${containers}/fresh`, body, expect: [200, 201] };
    await this.driver.finish(title, await this.driver.ask(title, question));
    await this.#get('read the fresh container', `${containers}/fresh`);
    await this.driver.ask('wrong: container', {
      method: 'PUT',
      path: `${containers}/bad`,
      body: { properties: { tags: 3 } },
      expect: [400],
      isWrong: true,
    });
  }

  /** A version of a workspace into a registry. */
  async #published(): Promise<void> {
    if (this.place.home !== 'workspaces' || this.apiVersion < FIRST_WITH_PUBLISH) {
      return;
    }
    const { driver } = this;
    const target: Place = { home: 'registries', name: `from-${this.place.name}` };
    const targets = `${placePath(target)}/${this.segment}`;
    const path = `${this.#versions}/2/publish`;
    const to = { registryName: target.name, destinationName: 'published', destinationVersion: '7' };
    const published = { method: 'POST', path, body: to, expect: [200, 202] };
    await driver.finish('publish', await driver.ask('publish', published));
    await this.#get('read what was published', `${targets}/published/versions/7`);
    const least = { method: 'POST', path, body: { registryName: target.name }, expect: [200, 202] };
    await driver.finish('publish as it is called', await driver.ask('publish as it is called', least));
    await this.#get('read what was published as it is called', `${targets}/asset/versions/2`);
    const none = `${this.#versions}/none/publish`;
    await driver.ask('wrong: publish nothing', { method: 'POST', path: none, body: to, expect: [404], isWrong: true });
  }

  async #deleted(): Promise<void> {
    const { driver } = this;
    const done = this.place.home === 'registries' ? [200, 202] : [200];
    const path = `${this.#versions}/3`;
    await driver.finish('delete', await driver.ask('delete', { method: 'DELETE', path, expect: done }));
    await driver.ask('read what was deleted', { method: 'GET', path, expect: [404] });
    await driver.ask('delete again', { method: 'DELETE', path, expect: [204] });
    const container = { method: 'DELETE', path: this.#container, expect: done };
    await driver.finish('delete the container', await driver.ask('delete the container', container));
    await driver.ask('read a deleted container', { method: 'GET', path: this.#container, expect: [404] });
  }
}
