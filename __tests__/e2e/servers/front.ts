import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.js';
import type { Server } from './process.js';

/** A call that came through, with what was answered. */
export interface Seen {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly path: string;
  readonly authorized: boolean;
  readonly body: string;
  readonly status: number;
  readonly answer: string;
  /** When it came and when it was answered, in milliseconds. */
  readonly from: number;
  readonly until: number;
}

export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers in place of the server behind it; undefined lets the call pass. */
export type Instead = (call: Arrived) => Reply | undefined;

/** A reverse proxy that writes down what passes. */
export interface Front extends Server {
  readonly seen: readonly Seen[];
  /** Set it to make the service fail. */
  instead: Instead;
  /** Whether the answer to a call gets lost on its way, after the call was obeyed. */
  lose: (call: Arrived) => boolean;
  /** How long every answer is held back, so that calls under way together can be told from those in sequence. */
  delay: number;
}

/** Stands in front of a server, on http or, with a certificate, on https. */
export async function startFront(target: string, certificate?: Certificate): Promise<Front> {
  const seen: Seen[] = [];
  const answer = async (message: IncomingMessage, response: ServerResponse) => {
    const from = performance.now();
    const call = await arrived(message);
    const reply = front.instead(call) ?? (await forward(target, call));
    if (front.delay > 0) await new Promise((resolve) => setTimeout(resolve, front.delay));
    const { method, path, body, headers } = call;
    const authorized = headers.authorization !== undefined;
    seen.push({
      method,
      path,
      authorized,
      body,
      status: reply.status,
      answer: reply.body,
      from,
      until: performance.now(),
    });
    if (front.lose(call)) response.destroy();
    else response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(reply.body);
  };
  const front: Front = {
    ...(await listen(answer, certificate)),
    seen,
    instead: () => undefined,
    lose: () => false,
    delay: 0,
  };
  return front;
}

/** A server of this process on a free port. */
export async function listen(
  answer: (message: IncomingMessage, response: ServerResponse) => Promise<void>,
  certificate?: Certificate,
): Promise<Server> {
  const handle = (message: IncomingMessage, response: ServerResponse) =>
    void answer(message, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  const server = certificate === undefined ? createServer(handle) : createSecureServer(certificate, handle);
  const { port } = await new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address);
      else reject(new Error('no port'));
    });
  });
  const url = certificate === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, stop };
}

export async function arrived(message: IncomingMessage): Promise<Arrived> {
  const { method = 'GET', url: path = '/', headers } = message;
  return { method, path, headers, body: await textOf(message) };
}

async function forward(target: string, { method, path, headers, body }: Arrived): Promise<Reply> {
  const { host: _, connection: __, 'transfer-encoding': ___, ...others } = headers;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(new URL(path, target), { method, headers: others, agent: false }, resolve).once('error', reject).end(body);
  });
  const kept = Object.entries(answer.headers).filter(
    ([name]) => !['connection', 'content-length', 'keep-alive', 'transfer-encoding'].includes(name),
  );
  return {
    status: answer.statusCode ?? 500,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
    body: await textOf(answer),
  };
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** How many calls had to wait for one another: those under way together count once. */
export function inSequence(calls: readonly Seen[]): number {
  let count = 0;
  let free = Number.NEGATIVE_INFINITY;
  for (const { from, until } of [...calls].sort((one, other) => one.until - other.until)) {
    if (from < free) continue;
    count++;
    free = until;
  }
  return count;
}
