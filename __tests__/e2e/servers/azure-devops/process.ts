/**
 * Azure DevOps for the worlds that tests make, as a process of its own (see `../azure-devops.ts`): the endpoints that a
 * promotion reads, with tokens, rights, versions and pages as the service has them. Shares no code with the client. What a
 * test orders, and what it sees, goes through `/_control/ORGANIZATION/…`.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { BUILDS } from './builds.js';
import { type Call, type Route, refuse } from './call.js';
import { CODE, gitOverHttp } from './code.js';
import { GATES } from './gates.js';
import { OIDC } from './oidc.js';
import { PULL_REQUESTS, pullRequestsIn } from './pull-requests.js';
import { RELEASES } from './releases.js';
import { absent, Refusal, type Reply } from './reply.js';
import { SETTINGS } from './settings.js';
import type { Fault, SeenCall, Turn, World } from './world.js';

const ROUTES = [...BUILDS, ...CODE, ...GATES, ...OIDC, ...PULL_REQUESTS, ...RELEASES, ...SETTINGS];

/** An organization: its world, what goes wrong in it, and who called. */
class Organization {
  readonly calls: SeenCall[] = [];
  readonly #met = new Map<Fault, number>();
  readonly #seen = new Map<Turn, number>();
  faults: readonly Fault[] = [];
  turns: readonly Turn[] = [];

  constructor(public world: World) {}

  /** Counts a call, and turns the world where it is time. */
  arrive(method: string, path: string): Fault['deed'] | undefined {
    for (const turn of this.turns) {
      if (!new RegExp(turn.path).test(path)) continue;
      const seen = (this.#seen.get(turn) ?? 0) + 1;
      this.#seen.set(turn, seen);
      if (seen === turn.nth) this.world = turn.world;
    }
    const fitting = this.faults.filter(
      (one) => new RegExp(one.path).test(path) && new RegExp(one.method ?? '').test(method),
    );
    const due = fitting.filter((fault) => {
      const before = this.#met.get(fault) ?? 0;
      this.#met.set(fault, before + 1);
      const { after = 0, times = Number.POSITIVE_INFINITY } = fault;
      return before >= after && before < after + times;
    });
    return due[0]?.deed;
  }
}

const organizations = new Map<string, Organization>();

async function handle(request: IncomingMessage, response: ServerResponse, scheme: string): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  const { method = 'GET', url: path = '/', headers } = request;
  const host = headers.host ?? 'localhost';
  const url = new URL(path, `${scheme}://${host}`);
  const [, first = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
  if (first === '_control') return void (await control(rest, method, body, response));
  const send = ({ status, headers: more = {}, json, bytes }: Reply) => {
    const content = bytes ?? Buffer.from(json === undefined ? '' : JSON.stringify(json));
    const type = json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8; api-version=7.1' };
    response.writeHead(status, { ...type, ...more, 'content-length': content.length }).end(content);
  };
  const organization = organizations.get(first.toLowerCase());
  if (organization === undefined)
    return void send(absent('HostDoesNotExist', 'TF400797: no such organization').reply());
  const deed = organization.arrive(method, path);
  const seen = (reply: Reply, isFault: boolean) => {
    const { authorization } = headers;
    const kind = /^bearer /i.test(authorization ?? '')
      ? 'bearer'
      : /^basic /i.test(authorization ?? '')
        ? 'basic'
        : 'other';
    organization.calls.push({
      method,
      host,
      path,
      authorization: authorization === undefined ? null : kind,
      body: body.toString('utf8'),
      status: reply.status,
      ...(reply.json !== undefined && { answer: reply.json }),
      isFault,
    });
  };
  if (deed?.is === 'drop' || deed?.is === 'hang') {
    seen({ status: 0 }, true);
    if (deed.is === 'drop') request.socket.destroy();
    return;
  }
  const reply =
    deed === undefined
      ? await answered(organization.world, { method, url, headers, body, rest })
      : deed.is === 'sign-in'
        ? SIGN_IN
        : { status: deed.status, headers: deed.headers ?? {}, bytes: Buffer.from(deed.body ?? '') };
  seen(reply, deed !== undefined);
  send(reply);
}

interface Arrived {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** Segments behind the organization. */
  readonly rest: readonly string[];
}

async function answered(world: World, arrived: Arrived): Promise<Reply> {
  const stranger = strangerReply(world, arrived);
  if (stranger !== undefined) return stranger;
  try {
    return await found(world, arrived);
  } catch (error) {
    if (error instanceof Refusal) return error.reply();
    // A world that does not hold together: the test is wrong, and says so.
    return { status: 500, json: { message: `the stand-in: ${error instanceof Error ? error.stack : error}` } };
  }
}

const SIGN_IN: Reply = {
  status: 203,
  headers: { 'content-type': 'text/html; charset=utf-8', 'x-tfs-fedauthrealm': 'https://app.vssps.visualstudio.com/' },
  bytes: Buffer.from('<!DOCTYPE html><html><head><title>Azure DevOps Services | Sign In</title></head></html>'),
};

/** What is answered to who has no right token: a page to sign in, a way to one, or 401. */
function strangerReply({ token, organization }: World, { headers, url }: Arrived): Reply | undefined {
  const { authorization } = headers;
  const [, bearer] = /^bearer (.+)$/i.exec(authorization ?? '') ?? [];
  const [, basic] = /^basic (.+)$/i.exec(authorization ?? '') ?? [];
  const password =
    basic === undefined
      ? undefined
      : Buffer.from(basic, 'base64')
          .toString('utf8')
          .replace(/^[^:]*:/, '');
  if (bearer === token || password === token) return undefined;
  // Nobody sends a token in the clear: a stand-in on http knows its one caller without.
  if (authorization === undefined && url.protocol === 'http:') return undefined;
  const suppressed = headers['x-tfs-fedauthredirect'] === 'Suppress';
  // git comes without a password first, and with one where it is asked for it.
  const challenge = {
    'www-authenticate': `Bearer authorization_uri=https://login.windows.net/0, Basic realm="${url.origin}/"`,
  };
  const denied = {
    status: 401,
    headers: challenge,
    bytes: Buffer.from(`TF400813: The user '' is not authorized to access this resource. (${organization})`),
  };
  if (authorization === undefined && !suppressed && !url.pathname.includes('/_git/'))
    return {
      status: 302,
      headers: { location: `https://spsprodeus21.vssps.visualstudio.com/_signin?realm=${url.host}` },
      bytes: Buffer.alloc(0),
    };
  return basic !== undefined && !suppressed && !url.pathname.includes('/_git/') ? SIGN_IN : denied;
}

async function found(world: World, { method, url, headers, body, rest }: Arrived): Promise<Reply> {
  // What is of the whole organization is asked for beneath it; these worlds have one project.
  const isWide = rest[0] === '_apis';
  const [projectName = '', area = '', ...path] = isWide ? [world.projects[0]?.name ?? '', ...rest] : rest;
  const same = (text: string) => text.toLowerCase() === projectName.toLowerCase();
  const project = world.projects.find(({ id, name }) => same(id) || same(name));
  if (project === undefined)
    throw absent(
      'ProjectDoesNotExistWithNameException',
      `TF200016: The following project does not exist: ${projectName}. Verify that the name of the project is correct.`,
    );
  const call: Omit<Call, 'values'> = {
    world,
    project,
    base: `${url.origin}/${world.organization}`,
    method,
    query: url.searchParams,
    headers,
    body,
  };
  if (area === '_git') {
    const [repository = '', ...more] = path;
    return gitOverHttp({ ...call, values: { repository } }, more.join('/'), url.search);
  }
  const fitting = ROUTES.flatMap((route) => {
    const values = area === '_apis' && isServedBy(route, url.hostname) ? matched(route.path, path) : undefined;
    return values === undefined ? [] : [{ route, values }];
  });
  const chosen = fitting.find(({ route }) => route.method === method);
  if (chosen === undefined)
    throw fitting.length > 0
      ? new Refusal(405, 'VssRequestException', `The requested resource does not support http method '${method}'.`)
      : absent('VssResourceNotFoundException', `The controller for path '${url.pathname}' was not found.`);
  checkVersion(chosen.route, method, url.searchParams, String(headers.accept ?? ''));
  refuse(chosen.route.needs, call);
  return chosen.route.answer({ ...call, values: chosen.values });
}

/** Releases have a name of their own in the cloud; a server of one's own has one name for all. */
function isServedBy({ origin }: Route, hostname: string): boolean {
  if (hostname === 'dev.azure.com') return origin === 'collection';
  return hostname !== 'vsrm.dev.azure.com' || origin === 'releases';
}

function matched(template: string, path: readonly string[]): Record<string, string> | undefined {
  const parts = template.split('/');
  if (parts.length !== path.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const segment = path[index] ?? '';
    const [, name] = /^\{(.+)\}$/.exec(part) ?? [];
    if (name !== undefined) values[name] = segment;
    if (name === undefined ? part.toLowerCase() !== segment.toLowerCase() : segment === '') return undefined;
  }
  return values;
}

const LATEST = 7.2;

/** learn.microsoft.com/azure/devops/integrate/concepts/rest-api-versioning */
function checkVersion({ isPreview = false }: Route, method: string, query: URLSearchParams, accept: string): void {
  const said = query.get('api-version') ?? /api-version=([\w.-]+)/.exec(accept)?.[1];
  const bad = (typeKey: string, message: string) => new Refusal(400, typeKey, message);
  if (said === undefined) {
    if (method === 'GET' && !isPreview) return;
    throw bad(
      'VssVersionNotSpecifiedException',
      `No api-version was supplied for the "${method}" request. The version must be supplied either as part of the Accept header (e.g. "application/json; api-version=1.0") or as a query parameter (e.g. "?api-version=1.0").`,
    );
  }
  const [, version, preview] = /^(\d+\.\d+)(-preview(?:\.\d+)?)?$/.exec(said) ?? [];
  if (version === undefined)
    throw bad('VssInvalidApiVersionStringException', `The api-version ${said} is not in a valid format.`);
  if (Number(version) > LATEST)
    throw bad(
      'VssVersionOutOfRangeException',
      `The requested REST API version of ${version} is out of range for this server. The latest REST API version this server supports is ${LATEST}.`,
    );
  if (preview === undefined && (isPreview || Number(version) === LATEST))
    throw bad(
      'VssInvalidPreviewVersionException',
      `The requested version "${version}" of the resource is under preview. The -preview flag must be supplied in the api-version for such requests. For example: "${version}-preview"`,
    );
}

async function control(
  [name = '', what = '']: readonly string[],
  method: string,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  const key = name.toLowerCase();
  const sent = body.length === 0 ? undefined : JSON.parse(body.toString('utf8'));
  const organization = organizations.get(key) ?? (what === 'world' && sent ? new Organization(sent) : undefined);
  if (organization === undefined) return void response.writeHead(404).end();
  organizations.set(key, organization);
  if (method === 'PUT' && what === 'world') organization.world = sent;
  if (method === 'PUT' && what === 'faults') organization.faults = sent;
  if (method === 'PUT' && what === 'turns') organization.turns = sent;
  if (method === 'PUT' && what === 'deeds') {
    const done = await pullRequestsIn(key, () => organization.world).do(sent);
    return void response.end(JSON.stringify(done));
  }
  const shown = method === 'PUT' ? null : what === 'world' ? organization.world : organization.calls;
  response.end(JSON.stringify(shown));
}

const [, , keyFile, certificateFile] = process.argv;
const listener = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
  handle(request, response, scheme).catch((error: unknown) => response.writeHead(500).end(String(error)));
};
const portOf = (server: { address(): AddressInfo | string | null }) => (server.address() as AddressInfo).port;
const plain = createServer({ keepAliveTimeout: 60_000 }, listener('http'));
plain.listen(0, '127.0.0.1', () => {
  const urls = { http: `http://127.0.0.1:${portOf(plain)}`, https: null };
  const tell = (all: object) => process.stdout.write(`${JSON.stringify(all)}\n`);
  if (keyFile === undefined || certificateFile === undefined) return void tell(urls);
  const pair = { key: readFileSync(keyFile), cert: readFileSync(certificateFile), keepAliveTimeout: 60_000 };
  const secure = createSecureServer(pair, listener('https'));
  secure.listen(0, '127.0.0.1', () => tell({ ...urls, https: `https://localhost:${portOf(secure)}` }));
});
// Whoever started this ends it by closing the pipe, also when it dies.
process.stdin.resume().on('end', () => process.exit(0));
