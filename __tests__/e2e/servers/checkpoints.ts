import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { listen } from './front.js';
import type { Server } from './process.js';

/**
 * Where a program is killed: at its n-th call, counted over all services, before the service has it or when it is done;
 * `late`, the call is on its way and comes to the service only when it is released.
 */
export interface Point {
  readonly nth: number;
  readonly side: 'before' | 'after' | 'late';
}

/** The ways of one program to its services: its calls are counted in the order in which they come. */
export interface Checkpoints {
  /** A way to a service: an address in its place. */
  to(service: string, url: string): Promise<string>;
  /** Lets a call pass that has come to another address. */
  pass(call: Passing): Promise<void>;
  /** Every call so far: the service, the method and the path. */
  readonly calls: readonly string[];
  /** Lets the call that is late come to its service; the status of the answer, which nobody hears. */
  release(): Promise<number>;
  stop(): Promise<void>;
}

export interface Passing {
  readonly service: string;
  readonly target: string;
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
}

const agent = new Agent({ keepAlive: true });

/**
 * Starts them.
 *
 * @param point where the program is killed; null lets it pass everywhere
 * @param kill ends the program at once
 */
export function checkpoints(point: Point | null, kill: () => void): Checkpoints {
  const calls: string[] = [];
  const servers: Server[] = [];
  let isOver = false;
  let release = (): Promise<number> => Promise.reject(new Error('no call is late'));

  const pass = async ({ service, target, message, response }: Passing) => {
    const { method = 'GET', url = '/' } = message;
    calls.push(`${service} ${method} ${url.replace(/\?.*$/, '')}`);
    const nth = calls.length;
    const end = () => {
      isOver = true;
      kill();
      message.socket.destroy();
    };
    const body = await bytesOf(message);
    if (isOver) return void message.socket.destroy();
    if (point?.nth === nth && point.side === 'before') return end();
    const { host: _, connection: __, ...headers } = message.headers;
    const send = () =>
      new Promise<IncomingMessage>((resolve, reject) => {
        request(new URL(url, target), { method, headers, agent }, resolve).once('error', reject).end(body);
      });
    if (point?.nth === nth && point.side === 'late') {
      release = async () => {
        const answer = await send();
        await bytesOf(answer);
        return answer.statusCode ?? 500;
      };
      return end();
    }
    const answer = await send();
    const text = await bytesOf(answer);
    if (point?.nth === nth) return end();
    const { connection: ___, 'transfer-encoding': ____, ...shown } = answer.headers;
    response.writeHead(answer.statusCode ?? 500, { ...shown, 'content-length': text.length }).end(text);
  };

  return {
    calls,
    pass,
    release: () => release(),
    async to(service, url) {
      const base = new URL(url);
      const server = await listen((message, response) => pass({ service, target: base.origin, message, response }));
      servers.push(server);
      return `${server.url}${base.pathname === '/' ? '' : base.pathname}`;
    },
    async stop() {
      for (const server of servers) await server.stop();
    },
  };
}

/**
 * One address for many programs, for a service whose address is a part of what is remembered: each call is let pass by
 * the checkpoints of whoever it belongs to, or as it is.
 */
export interface Crossing extends Server {
  /** By what the paths of a program name. */
  readonly ways: Map<string, Checkpoints>;
}

/** Starts one. */
export async function startCrossing(
  service: string,
  target: string,
  keyOf: (path: string) => string,
): Promise<Crossing> {
  const ways = new Map<string, Checkpoints>();
  const freely = checkpoints(null, () => {});
  const server = await listen((message, response) =>
    (ways.get(keyOf(message.url ?? '')) ?? freely).pass({ service, target, message, response }),
  );
  return { ...server, ways };
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
