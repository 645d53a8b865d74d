/**
 * A server of our own that speaks as much of ARM as a promotion needs, written without the emulator's code: what works
 * here works against any server that speaks ARM. It knows no JSON but what it must: a version is the text that was PUT.
 *
 * It runs as a process of its own (see `start.ts`), so it can kill the client at any moment. One process serves many
 * worlds: a world is a workspace or, when its name begins so, a registry, with its own versions, switches and record of
 * calls. What it knows of kinds it has from the API's description, not from the client: which parameters a list takes,
 * and which kinds have a stage of their own.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to a call. */
export type Deed =
  /** An answer instead of the right one. `@+N` in a header is the date N seconds from now. */
  | {
      readonly is: 'answer';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection ends without an answer, before or after the call had its effect. */
  | { readonly is: 'drop'; readonly when: 'before' | 'after' }
  /** The call has its effect; the answer breaks off in its middle. */
  | { readonly is: 'half' }
  /** No answer, ever; with `body`, half of one. */
  | { readonly is: 'stall'; readonly body?: boolean }
  /** The client is killed before the call has its effect, after it, or when its answer is on the way. */
  | { readonly is: 'kill'; readonly when: 'before' | 'after' | 'answered' };

/** `POLL` asks how a long-running write fares, `JOB` reads a training job. */
export type CallKind = 'GET' | 'PUT' | 'LIST' | 'POLL' | 'JOB';
export type Segment = 'models' | 'data' | 'environments' | 'components';

/** Which calls it happens to: of this kind (any), from the nth on, as many times (1). */
export interface Fault {
  readonly kind?: CallKind;
  readonly version?: string;
  readonly nth: number;
  readonly times?: number;
  readonly deed: Deed;
}

export interface Switches {
  /** Versions on one page of a list; 0 is all of them, without nextLink. */
  readonly pageSize: number;
  /** nextLink points to this server's other origin. */
  readonly foreignNextLink: boolean;
  /** A nextLink to send as it is. */
  readonly rawNextLink: string;
  /** $top, $orderBy and listViewType mean nothing here. */
  readonly ignoresQuery: boolean;
  /** A PUT shows in GET after so many reads of the version. */
  readonly lag: number;
  /** Lists show what was seeded, whatever was PUT since. */
  readonly listLags: boolean;
  /** Milliseconds before each answer. */
  readonly delay: number;
  /**
   * How a PUT is answered: at once; 201 with Azure-AsyncOperation; 202 with a Location alone, here or on the other
   * origin; 202 with nothing to follow.
   */
  readonly writes: 'at once' | 'operation' | 'location' | 'elsewhere' | 'nameless';
  /** A long-running write takes so many calls that read. */
  readonly takes: number;
  readonly ends: 'Succeeded' | 'Failed' | 'Canceled';
  /** Retry-After of a write that runs; empty sends none. */
  readonly retryAfter: string;
  /** After a write so many reads alternate between what was and what is. */
  readonly stale: number;
}

export interface Version {
  /** `models` when it is not said. */
  readonly segment?: Segment;
  readonly name: string;
  readonly version: string;
  readonly text: string;
}

export interface SeenCall {
  readonly kind: CallKind;
  readonly method: string;
  readonly url: string;
  readonly version: string | null;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  readonly start: number;
  end: number;
  /** 0 where nothing was answered. */
  status: number;
  /** The PUT had its effect. */
  applied: boolean;
}

export interface Order {
  readonly seed?: readonly Version[];
  /** Training jobs, by name: the text of each. */
  readonly jobs?: Readonly<Record<string, string>>;
  readonly switches?: Partial<Switches>;
  readonly faults?: readonly Fault[];
  readonly pid?: number;
  readonly forget?: boolean;
}

export interface WorldState {
  readonly versions: Readonly<Record<string, string>>;
  readonly calls: readonly SeenCall[];
  readonly foreignCalls: readonly string[];
}

interface Stored {
  seeded: string;
  shown: string;
  /** What was PUT and does not show yet. */
  coming: { text: string; reads: number } | null;
  /** What was before the last write, for as many reads. */
  past: { text: string; reads: number };
}

/** A long-running write. */
interface Operation {
  readonly id: string;
  readonly key: string;
  readonly call: SeenCall;
  left: number;
}

const keyOf = (segment: Segment, name: string, version: string): string =>
  segment === 'models' ? `${name}:${version}` : `${segment}/${name}:${version}`;
const stored = (text: string): Stored => ({ seeded: text, shown: text, coming: null, past: { text, reads: 0 } });

class World {
  readonly versions = new Map<string, Stored>();
  readonly jobs = new Map<string, string>();
  calls: SeenCall[] = [];
  faults: Fault[] = [];
  operations: Operation[] = [];
  switches: Switches = {
    pageSize: 0,
    foreignNextLink: false,
    rawNextLink: '',
    ignoresQuery: false,
    lag: 0,
    listLags: false,
    delay: 0,
    writes: 'at once',
    takes: 0,
    ends: 'Succeeded',
    retryAfter: '',
    stale: 0,
  };
  #pid: number | undefined;
  #waiting: ((pid: number) => void)[] = [];

  obey({ seed = [], jobs = {}, switches, faults, pid, forget }: Order): void {
    for (const { segment = 'models', name, version, text } of seed)
      this.versions.set(keyOf(segment, name, version), stored(text));
    for (const [name, text] of Object.entries(jobs)) this.jobs.set(name, text);
    if (switches) this.switches = { ...this.switches, ...switches };
    if (faults) {
      this.faults = [...faults];
      this.#pid = undefined;
    }
    if (forget) this.calls = [];
    if (pid !== undefined) {
      this.#pid = pid;
      for (const go of this.#waiting.splice(0)) go(pid);
    }
  }

  /** The client's process id, which may be told only after its first call. */
  pid(): Promise<number> {
    return this.#pid === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve(this.#pid);
  }

  /** Time passes with each call that reads. */
  tick(): void {
    for (const operation of this.operations) {
      if (operation.left-- === 0 && this.switches.ends === 'Succeeded') this.apply(operation.key, operation.call);
    }
  }

  apply(key: string, call: SeenCall): void {
    const before = this.versions.get(key);
    call.applied = true;
    if (before === undefined) this.versions.set(key, stored(call.body));
    else if (this.switches.lag > 0) before.coming = { text: call.body, reads: this.switches.lag };
    else {
      before.past = { text: before.shown, reads: this.switches.stale };
      before.shown = call.body;
    }
  }

  faultOf(call: SeenCall): Deed | undefined {
    return this.faults.find((fault) => {
      const alike = (other: SeenCall) =>
        (fault.kind === undefined || fault.kind === other.kind) &&
        (fault.version === undefined || fault.version === other.version);
      if (!alike(call)) return false;
      const n = this.calls.filter(alike).indexOf(call) + 1;
      return n >= fault.nth && n < fault.nth + (fault.times ?? 1);
    })?.deed;
  }
}

const worlds = new Map<string, World>();
const foreign: string[] = [];
let own = '';
let other = '';

const worldOf = (name: string): World => {
  const world = worlds.get(name) ?? new World();
  worlds.set(name, world);
  return world;
};

const PLACE =
  '/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft\\.MachineLearningServices/(workspaces|registries)/([^/]+)';
const VERSIONS = new RegExp(`^${PLACE}/(models|data|environments|components)/([^/]+)/versions(?:/([^/]+))?$`, 'i');
const JOB = new RegExp(`^${PLACE}/jobs/([^/]+)$`, 'i');
const OPERATION = new RegExp(`^${PLACE}/operations/([^/]+)$`, 'i');
const COMMON = ['api-version', '$orderBy', '$top', '$skip'];
/** Microsoft.MachineLearningServices 2024-04-01, mfe.json: what the lists of versions take. */
const LIST_TAKES: Record<string, readonly string[]> = {
  'workspaces/models': [...COMMON, 'version', 'description', 'offset', 'tags', 'properties', 'feed', 'listViewType'],
  'workspaces/data': [...COMMON, '$tags', 'listViewType'],
  'workspaces/environments': [...COMMON, 'listViewType'],
  'workspaces/components': [...COMMON, 'listViewType'],
  'registries/models': [...COMMON, 'version', 'description', 'tags', 'properties', 'listViewType'],
  'registries/data': [...COMMON, '$tags', 'listViewType'],
  'registries/environments': [...COMMON, 'listViewType'],
  'registries/components': COMMON,
};
const PLACE_NOT_FOUND =
  '{"error":{"code":"ResourceNotFound","message":"The Resource \'Microsoft.MachineLearningServices/workspaces/x\' under resource group \'rg\' was not found."}}';
const NOT_FOUND =
  '{"error":{"code":"UserError","message":"The specified resource was not found.","details":[{"code":"ModelNotFound","message":"Model not found"}]}}';

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const start = performance.now();
  const url = new URL(request.url ?? '/', own);
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const control = /^\/_control\/([^/]+)$/.exec(url.pathname);
  if (control) {
    const world = worldOf(control[1] ?? '');
    if (body !== '') world.obey(JSON.parse(body) as Order);
    const versions = Object.fromEntries(
      [...world.versions].map(([key, { shown, coming }]) => [key, coming?.text ?? shown]),
    );
    const state: WorldState = { versions, calls: world.calls, foreignCalls: foreign };
    response.end(JSON.stringify(state));
    return;
  }
  const operation = OPERATION.exec(url.pathname);
  const job = JOB.exec(url.pathname);
  const parts = VERSIONS.exec(url.pathname)?.map((part) => part && decodeURIComponent(part));
  const [, parent, place = '', segment, name = '', version] = parts ?? operation ?? job ?? [];
  if (parent === undefined || (parent.toLowerCase() === 'registries') !== place.startsWith('reg-')) {
    response.writeHead(404).end(parent === undefined ? NOT_FOUND : PLACE_NOT_FOUND);
    return;
  }
  const world = worldOf(place);
  const kind = operation
    ? 'POLL'
    : job
      ? 'JOB'
      : version === undefined
        ? 'LIST'
        : request.method === 'PUT'
          ? 'PUT'
          : 'GET';
  const address: Address = { segment: (parts ? segment : 'models') as Segment, name, version: version ?? '', url };
  const call: SeenCall = {
    kind,
    method: request.method ?? '',
    url: request.url ?? '',
    version: version ?? null,
    headers: request.headers,
    body,
    start,
    end: 0,
    status: 0,
    applied: false,
  };
  world.calls.push(call);
  const deed = world.faultOf(call);
  if (world.switches.delay > 0) await new Promise((resolve) => setTimeout(resolve, world.switches.delay));
  const right = (): Right =>
    operation ? poll(world, operation[3] ?? '') : job ? jobOf(world, job[3] ?? '') : answer(world, call, address);
  const send = ([status, text, headers = {}]: Right): void => {
    call.status = status;
    call.end = performance.now();
    const dated = Object.entries(headers).map(([key, value]) => [
      key,
      value.startsWith('@+') ? new Date(Date.now() + Number(value.slice(2)) * 1000).toUTCString() : value,
    ]);
    response
      .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...Object.fromEntries(dated) })
      .end(text);
  };
  switch (deed?.is) {
    case undefined:
      send(right());
      return;
    case 'answer':
      send([deed.status, deed.body ?? '', deed.headers]);
      return;
    case 'drop':
      if (deed.when === 'after') right();
      request.socket.destroy();
      return;
    case 'half': {
      const [status, text] = right();
      response.writeHead(status, { 'Content-Length': Buffer.byteLength(text) }).write(text.slice(0, text.length / 2));
      setTimeout(() => request.socket.destroy(), 20);
      return;
    }
    case 'stall':
      if (deed.body) response.writeHead(200, { 'Content-Length': 1000 }).write('{"id":');
      return;
    case 'kill': {
      const pid = await world.pid();
      if (deed.when !== 'before') {
        const done = right();
        if (deed.when === 'answered') {
          send(done);
          await new Promise((resolve) => setImmediate(resolve));
        }
      }
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It had ended by itself.
      }
      request.socket.destroy();
    }
  }
}

type Right = readonly [status: number, text: string, headers?: Readonly<Record<string, string>> | undefined];

interface Address {
  readonly segment: Segment;
  readonly name: string;
  readonly version: string;
  readonly url: URL;
}

function answer(world: World, call: SeenCall, address: Address): Right {
  const { segment, name, version } = address;
  if (call.kind === 'LIST') return list(world, address);
  const key = keyOf(segment, name, version);
  if (call.kind === 'PUT') {
    const { properties } = JSON.parse(call.body) as { properties: object };
    const native = segment === 'models' || segment === 'environments';
    if (!native && 'stage' in properties)
      return [400, '{"error":{"code":"UserError","message":"The request is invalid: unknown key stage."}}'];
    return put(world, call, key, address);
  }
  world.tick();
  const found = world.versions.get(key);
  if (found === undefined) return [404, NOT_FOUND];
  if (found.coming !== null && found.coming.reads-- <= 0) {
    found.shown = found.coming.text;
    found.coming = null;
  }
  if (found.past.reads > 0) {
    found.past.reads--;
    if (found.past.reads % 2 === 1) return [200, found.past.text];
  }
  return [200, found.shown];
}

function put(world: World, call: SeenCall, key: string, { segment, url }: Address): Right {
  const { writes, takes, retryAfter } = world.switches;
  const isNew = !world.versions.has(key);
  if (writes === 'at once') {
    world.apply(key, call);
    // An environment's update answers as its creation does.
    const created = isNew || segment === 'environments';
    return created ? [201, call.body, { Location: url.href }] : [200, call.body];
  }
  const id = `op-${world.calls.length}`;
  world.operations.push({ id, key, call, left: takes });
  const at = (origin: string): string =>
    `${origin}${url.pathname.replace(/[/](models|data|environments|components)[/].*$/, '')}/operations/${id}?api-version=2024-04-01`;
  const headers = { ...(retryAfter && { 'Retry-After': retryAfter }), 'x-ms-async-operation-timeout': 'PT1H' };
  switch (writes) {
    case 'operation':
      return [201, call.body, { ...headers, 'azure-asyncoperation': at(own), Location: url.href }];
    case 'location':
      return [202, 'null', { ...headers, Location: at(own) }];
    case 'elsewhere':
      return [202, 'null', { ...headers, Location: at(other) }];
    case 'nameless':
      return [202, 'null', headers];
  }
}

function poll(world: World, id: string): Right {
  world.tick();
  const operation = world.operations.find((one) => one.id === id);
  if (operation === undefined) return [404, NOT_FOUND];
  const { writes, ends, retryAfter } = world.switches;
  const headers = retryAfter === '' ? {} : { 'Retry-After': retryAfter };
  const runs = operation.left >= 0;
  const error = { code: 'UserError', message: 'The asset store gave up.' };
  if (writes === 'operation') {
    // The words of the two back ends that were recorded.
    const status = runs ? (operation.left % 2 === 0 ? 'InProgress' : 'Updating') : ends;
    return [200, JSON.stringify({ id, status, ...(status === 'Failed' && { error }) }), headers];
  }
  if (runs) return [202, '', headers];
  return ends === 'Succeeded' ? [200, '{"assetId":"azureml://registries/r/x"}'] : [400, JSON.stringify({ error })];
}

function jobOf(world: World, name: string): Right {
  const text = world.jobs.get(decodeURIComponent(name));
  return text === undefined ? [404, NOT_FOUND] : [200, text];
}

function list(world: World, { segment, name, url }: Address): Right {
  const { pageSize, ignoresQuery, listLags, foreignNextLink, rawNextLink } = world.switches;
  const takes =
    LIST_TAKES[`${/[/](workspaces|registries)[/]/i.exec(url.pathname)?.[1]?.toLowerCase()}/${segment}`] ?? [];
  const odd = [...url.searchParams.keys()].filter((key) => !takes.includes(key));
  if (odd.length > 0)
    return [400, JSON.stringify({ error: { code: 'UserError', message: `Unknown parameters: ${odd.join(', ')}` } })];
  let texts = [...world.versions]
    .filter(([key]) => key.startsWith(keyOf(segment, name, '')))
    .map(([, { seeded, shown }]) => (listLags ? seeded : shown))
    // A list names the workspace by its GUID.
    .map((text) =>
      segment === 'data'
        ? text.replace(
            /azureml:[/][/]subscriptions[^"]*[/]datastores/,
            'azureml://workspaces/6b2f0b1c-0000-4000-8000-000000000000/datastores',
          )
        : text,
    );
  let size = pageSize;
  if (!ignoresQuery) {
    const view = url.searchParams.get('listViewType') ?? (takes.includes('listViewType') ? 'ActiveOnly' : 'All');
    const parsed = texts.map((text) => ({
      text,
      value: JSON.parse(text) as { properties: { isArchived?: boolean }; systemData?: { createdAt?: string } },
    }));
    const seen = parsed.filter(
      ({ value }) => view === 'All' || (view === 'ArchivedOnly') === (value.properties.isArchived === true),
    );
    if (url.searchParams.get('$orderBy')?.startsWith('createdtime desc')) {
      seen.sort(
        (one, two) =>
          Date.parse(two.value.systemData?.createdAt ?? '') - Date.parse(one.value.systemData?.createdAt ?? ''),
      );
    }
    texts = seen.map(({ text }) => text);
    const top = Number(url.searchParams.get('$top') ?? 0);
    if (top > 0) size = top;
  }
  if (rawNextLink !== '') return [200, `{"value":[${texts.join(',')}],"nextLink":${JSON.stringify(rawNextLink)}}`];
  if (size === 0 || texts.length === 0) return [200, `{"value":[${texts.join(',')}]}`];
  const skip = Number(url.searchParams.get('$skip') ?? 0);
  const page = texts.slice(skip, skip + size);
  const next = new URL(url.href);
  if (foreignNextLink) next.port = new URL(other).port;
  next.searchParams.set('$skip', String(skip + size));
  const nextLink = skip + size < texts.length ? JSON.stringify(next.href) : 'null';
  return [200, `{"value":[${page.join(',')}],"nextLink":${nextLink}}`];
}

const listen = async (on: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> => {
  const server = createServer({ keepAliveTimeout: 60_000 }, on);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

own = await listen((request, response) => {
  handle(request, response).catch((error) => response.destroy(error as Error));
});
other = await listen((request, response) => {
  foreign.push(`${request.method} ${request.url}`);
  response.end('{"value":[]}');
});
// Whoever started this ends it by closing the pipe, also when it dies.
process.stdin.resume().on('end', () => process.exit(0));
process.stdout.write(`${own}\n`);
