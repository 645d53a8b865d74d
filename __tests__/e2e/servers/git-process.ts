/**
 * A git server of our own: smart HTTP by `git http-backend` over the bare repositories of one folder, with tokens, rights
 * and bad days as a host of repositories has them. It shares no code with the client, and runs as a process of its own
 * (see `git.ts`). What a test orders, and what it sees, goes through `/_control/REPOSITORY`.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What happens to the calls of one repository that it meets. */
export interface Fault {
  /** `push` is a POST to git-receive-pack, `fetch` one to git-upload-pack, `refs` asks for the references before either. */
  readonly on: Service;
  /** Counts the calls of that service from 1: the one of this number, or every n-th. */
  readonly which: number | { readonly every: number };
  readonly deed: Deed;
}

export type Service = 'refs' | 'fetch' | 'push';

export type Deed =
  /**
   * It is done, and the connection ends without a byte of an answer: on a connection that was used before, git's library
   * asks once more by itself, and is told that somebody was first.
   */
  | { readonly is: 'drop' }
  /** It is done, and the answer breaks off after its headers. */
  | { readonly is: 'half' }
  /** The connection ends before anything is done. */
  | { readonly is: 'refuse' }
  | { readonly is: 'answer'; readonly status: number }
  /** Nothing is done and nothing answered, ever. */
  | { readonly is: 'hang' };

export interface Manners {
  /** The password of Basic authentication that every call needs; null lets anybody in. */
  readonly token: string | null;
  /** Whether a push is answered with 403, as to who may only read. */
  readonly readOnly: boolean;
  /** Milliseconds before each answer. */
  readonly latency: number;
  readonly faults: readonly Fault[];
}

export interface SeenCall {
  readonly service: Service;
  readonly method: string;
  readonly path: string;
  /** As `user:password`; null where none came. */
  readonly credentials: string | null;
  /** 0 where nothing was answered. */
  status: number;
  /** Bytes of the answer. */
  bytes: number;
}

const GENTLE: Manners = { token: null, readOnly: false, latency: 0, faults: [] };

class Repository {
  manners: Manners = GENTLE;
  readonly calls: SeenCall[] = [];

  faultOf(call: SeenCall): Deed | undefined {
    const nth = this.calls.filter(({ service }) => service === call.service).indexOf(call) + 1;
    return this.manners.faults.find(
      ({ on, which }) => on === call.service && (typeof which === 'number' ? nth === which : nth % which.every === 0),
    )?.deed;
  }
}

const [, , root = ''] = process.argv;
const repositories = new Map<string, Repository>();

const named = (name: string): Repository => {
  const one = repositories.get(name) ?? new Repository();
  repositories.set(name, one);
  return one;
};

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url: path = '/' } = request;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  const url = new URL(path, 'http://localhost');
  const [, controlled] = /^\/_control\/([^/]+)$/.exec(url.pathname) ?? [];
  if (controlled !== undefined) {
    const repository = named(controlled);
    if (body.length > 0) repository.manners = { ...repository.manners, ...JSON.parse(body.toString('utf8')) };
    response.end(JSON.stringify(repository.calls));
    return;
  }
  const [, name = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(url.pathname) ?? [];
  const repository = named(name);
  const wants = rest === '/info/refs' ? url.searchParams.get('service') : rest.slice(1);
  const service = rest === '/info/refs' ? 'refs' : wants === 'git-receive-pack' ? 'push' : 'fetch';
  const credentials = credentialsOf(request);
  const call: SeenCall = { service, method, path, credentials, status: 0, bytes: 0 };
  repository.calls.push(call);
  const { token, readOnly, latency } = repository.manners;
  if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
  const send = (status: number, headers: Record<string, string>, text: string | Buffer) => {
    call.status = status;
    call.bytes = Buffer.byteLength(text);
    response.writeHead(status, headers).end(text);
  };
  const deed = repository.faultOf(call);
  if (deed?.is === 'hang') return;
  if (deed?.is === 'refuse') return void request.socket.destroy();
  if (deed?.is === 'answer') return send(deed.status, {}, 'no');
  if (token !== null && credentials?.slice(credentials.indexOf(':') + 1) !== token)
    return send(401, { 'www-authenticate': 'Basic realm="GitHub"' }, 'Repository not found.');
  if (!existsSync(join(root, name))) return send(404, {}, 'Repository not found.');
  if (readOnly && wants === 'git-receive-pack')
    return send(403, {}, `Permission to ${name} denied to github-actions[bot].`);
  const answer = await backend(request, url, body);
  if (deed?.is === 'drop') return void request.socket.destroy();
  if (deed?.is === 'half') {
    response
      .writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.length) })
      .flushHeaders();
    setTimeout(() => request.socket.destroy(), 20);
    return;
  }
  send(answer.status, answer.headers, answer.body);
}

function credentialsOf({ headers }: IncomingMessage): string | null {
  const [, encoded] = /^basic (.+)$/i.exec(headers.authorization ?? '') ?? [];
  return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('utf8');
}

/** Runs git's own CGI program (git-http-backend(1)). */
async function backend({ method = 'GET', headers }: IncomingMessage, url: URL, body: Buffer) {
  const child = spawn('git', ['-c', 'http.receivepack=true', 'http-backend'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: method,
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: headers['content-type'] ?? '',
      CONTENT_LENGTH: String(body.length),
      ...(headers['content-encoding'] && { HTTP_CONTENT_ENCODING: headers['content-encoding'] }),
      ...(headers['git-protocol'] && { GIT_PROTOCOL: String(headers['git-protocol']) }),
    },
  });
  child.stdin.on('error', () => {}).end(body);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(Buffer.from(chunk));
  const all = Buffer.concat(chunks);
  const end = all.indexOf('\r\n\r\n');
  if (end === -1) throw new Error('git http-backend said nothing');
  const shown: Record<string, string> = {};
  for (const line of all.subarray(0, end).toString('utf8').split('\r\n')) {
    const at = line.indexOf(':');
    shown[line.slice(0, at).toLowerCase()] = line.slice(at + 1).trim();
  }
  const { status = '200', ...kept } = shown;
  return { status: Number.parseInt(status, 10), headers: kept, body: all.subarray(end + 4) };
}

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  handle(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
// Whoever started this ends it by closing the pipe, also when it dies.
process.stdin.resume().on('end', () => process.exit(0));
