/**
 * A server of our own that speaks as much of ARM as a promotion needs, written without the emulator's code: what works
 * here works against any server that speaks ARM. It knows no JSON but what it must: a version is the text that was PUT.
 *
 * It runs as a process of its own (see `start.ts`), so it can kill the client at any moment. One process serves many
 * worlds: a world is a workspace, with its own versions, switches and record of calls.
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

/** Which calls it happens to: of this kind (any), from the nth on, as many times (1). */
export interface Fault {
  readonly kind?: 'GET' | 'PUT' | 'LIST';
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
}

export interface Version {
  readonly name: string;
  readonly version: string;
  readonly text: string;
}

export interface SeenCall {
  readonly kind: 'GET' | 'PUT' | 'LIST';
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
}

class World {
  readonly versions = new Map<string, Stored>();
  calls: SeenCall[] = [];
  faults: Fault[] = [];
  switches: Switches = {
    pageSize: 0,
    foreignNextLink: false,
    rawNextLink: '',
    ignoresQuery: false,
    lag: 0,
    listLags: false,
    delay: 0,
  };
  #pid: number | undefined;
  #waiting: ((pid: number) => void)[] = [];

  obey({ seed = [], switches, faults, pid, forget }: Order): void {
    for (const { name, version, text } of seed)
      this.versions.set(`${name}:${version}`, { seeded: text, shown: text, coming: null });
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

const MODELS =
  /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.MachineLearningServices\/workspaces\/([^/]+)\/models\/([^/]+)\/versions(?:\/([^/]+))?$/i;
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
  const [, workspace, name = '', version] =
    MODELS.exec(url.pathname)?.map((part) => part && decodeURIComponent(part)) ?? [];
  if (workspace === undefined) {
    response.writeHead(404).end(NOT_FOUND);
    return;
  }
  const world = worldOf(workspace);
  const kind = version === undefined ? 'LIST' : request.method === 'PUT' ? 'PUT' : 'GET';
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
  const right = (): readonly [number, string] => answer(world, call, url, name, version);
  const send = ([status, text]: readonly [number, string], headers: Readonly<Record<string, string>> = {}): void => {
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
      send([deed.status, deed.body ?? ''], deed.headers);
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

function answer(
  world: World,
  call: SeenCall,
  url: URL,
  name: string,
  version: string | undefined,
): readonly [number, string] {
  if (version === undefined) return list(world, url, name);
  const stored = world.versions.get(`${name}:${version}`);
  if (call.kind === 'PUT') {
    call.applied = true;
    if (stored === undefined) {
      world.versions.set(`${name}:${version}`, { seeded: call.body, shown: call.body, coming: null });
      return [201, call.body];
    }
    if (world.switches.lag > 0) stored.coming = { text: call.body, reads: world.switches.lag };
    else stored.shown = call.body;
    return [200, call.body];
  }
  if (stored === undefined) return [404, NOT_FOUND];
  if (stored.coming !== null && stored.coming.reads-- <= 0) {
    stored.shown = stored.coming.text;
    stored.coming = null;
  }
  return [200, stored.shown];
}

function list(world: World, url: URL, name: string): readonly [number, string] {
  const { pageSize, ignoresQuery, listLags, foreignNextLink, rawNextLink } = world.switches;
  let texts = [...world.versions]
    .filter(([key]) => key.startsWith(`${name}:`))
    .map(([, { seeded, shown }]) => (listLags ? seeded : shown));
  let size = pageSize;
  if (!ignoresQuery) {
    const view = url.searchParams.get('listViewType') ?? 'ActiveOnly';
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
