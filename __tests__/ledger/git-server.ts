import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface GitCall {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Values of every Authorization header. */
  readonly authorizations: readonly string[];
  readonly isPush: boolean;
}

export type Instead = { readonly status: number; readonly body: string } | undefined;

/** `git http-backend` behind a server that asks for a login, as GitHub does. */
export interface GitServer {
  readonly url: string;
  readonly calls: GitCall[];
  /** Which Authorization header is let in; anything where it is null. */
  accepts: string | null;
  /** Answers in place of git. */
  instead: (call: GitCall) => Instead | Promise<Instead>;
  /** Whether the answer is dropped after git has obeyed. */
  loses: (call: GitCall) => boolean;
  stop(): Promise<void>;
}

/** Serves the repositories in a folder. */
export async function startGitServer(root: string): Promise<GitServer> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const call = callOf(request);
    served.calls.push(call);
    const body = await buffer(request);
    if (call.authorizations.length > 1) return end(response, 400, 'Duplicate header: "Authorization"');
    const [authorization] = call.authorizations;
    if (served.accepts !== null && authorization !== served.accepts)
      return response
        .writeHead(401, { 'www-authenticate': 'Basic realm="git"' })
        .end('remote: Invalid username or token.');
    const reply = await served.instead(call);
    if (reply) return end(response, reply.status, reply.body);
    const answered = await backend(root, request, body);
    if (served.loses(call)) return request.socket.destroy();
    response.writeHead(answered.status, answered.headers).end(answered.body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const served: GitServer = {
    url: `http://127.0.0.1:${port}`,
    calls: [],
    accepts: null,
    instead: () => undefined,
    loses: () => false,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return served;
}

function callOf({ method = '', url = '', rawHeaders }: IncomingMessage): GitCall {
  const authorizations = rawHeaders.filter(
    (_, at) => rawHeaders[at - 1]?.toLowerCase() === 'authorization' && at % 2 === 1,
  );
  return { method, path: url, authorizations, isPush: method === 'POST' && url.endsWith('/git-receive-pack') };
}

function end(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
}

// The interface of RFC 3875, as git-http-backend(1) wants it.
async function backend(root: string, { method = '', url = '', headers }: IncomingMessage, body: Buffer) {
  const { pathname, search } = new URL(url, 'http://localhost');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: method,
      CONTENT_TYPE: headers['content-type'] ?? '',
      CONTENT_LENGTH: String(body.length),
      HTTP_CONTENT_ENCODING: String(headers['content-encoding'] ?? ''),
      GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
      REMOTE_USER: 'somebody',
      REMOTE_ADDR: '127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => undefined).end(body);
  const whole = await buffer(child.stdout);
  const split = whole.indexOf('\r\n\r\n');
  const lines = whole
    .toString('latin1', 0, split)
    .split('\r\n')
    .map((line): readonly [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
  const status = Number(lines.find(([name]) => name === 'Status')?.[1].slice(0, 3) ?? 200);
  return {
    status,
    headers: Object.fromEntries(lines.filter(([name]) => name !== 'Status')),
    body: whole.subarray(split + 4),
  };
}
