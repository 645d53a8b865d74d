import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { listen } from './front.js';
import type { Server } from './process.js';

/** Where a program is killed: at its n-th call, counted over all services, before the service has it or when it is done. */
export interface Point {
  readonly nth: number;
  readonly side: 'before' | 'after';
}

/** The ways of one program to its services: its calls are counted in the order in which they come. */
export interface Checkpoints {
  /** A way to a service: an address in its place. */
  to(service: string, url: string): Promise<string>;
  /** Every call so far: the service, the method and the path. */
  readonly calls: readonly string[];
  stop(): Promise<void>;
}

const agent = new Agent({ keepAlive: true });

/**
 * Starts them.
 *
 * @param point where the program is killed; null lets it pass everywhere
 * @param kill ends the program at once; a promise of when it is gone
 */
export function checkpoints(point: Point | null, kill: () => Promise<void>): Checkpoints {
  const calls: string[] = [];
  const servers: Server[] = [];
  let isOver = false;

  const handle = async (service: string, target: string, message: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', url = '/' } = message;
    calls.push(`${service} ${method} ${url.replace(/\?.*$/, '')}`);
    const nth = calls.length;
    const end = async () => {
      isOver = true;
      await kill();
      message.socket.destroy();
    };
    const body = await bytesOf(message);
    if (isOver) return void message.socket.destroy();
    if (point?.nth === nth && point.side === 'before') return end();
    const { host: _, connection: __, ...headers } = message.headers;
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request(new URL(url, target), { method, headers, agent }, resolve).once('error', reject).end(body);
    });
    const text = await bytesOf(answer);
    if (point?.nth === nth) return end();
    const { connection: ___, 'transfer-encoding': ____, ...shown } = answer.headers;
    response.writeHead(answer.statusCode ?? 500, { ...shown, 'content-length': text.length }).end(text);
  };

  return {
    calls,
    async to(service, target) {
      const base = new URL(target);
      const server = await listen((message, response) => handle(service, base.origin, message, response));
      servers.push(server);
      return `${server.url}${base.pathname === '/' ? '' : base.pathname}`;
    },
    async stop() {
      for (const server of servers) await server.stop();
    },
  };
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
