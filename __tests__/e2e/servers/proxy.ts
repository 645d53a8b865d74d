import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { plant } from '../planted.js';
import type { Server } from './process.js';

const USER = 'builder';
const PASSWORD = 'pr0xy-p@ss/word';

/** A proxy that opens ways to the names that it knows, for who has the password, and to nobody else. */
export interface ProxyServer extends Server {
  /** Its address with user and password, as HTTPS_PROXY takes it. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** What was asked for, `HOST:PORT`, and what was answered. */
  readonly asked: readonly { readonly target: string; readonly status: number }[];
}

/**
 * Starts one.
 *
 * @param routes where each name really is: a name stands for the URL of a server of the test
 */
export async function startProxy(routes: () => Readonly<Record<string, string>>): Promise<ProxyServer> {
  plant(PASSWORD);
  const asked: { target: string; status: number }[] = [];
  const expected = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
  // It is a proxy for TLS alone: a call in the clear gets nothing.
  const ways = new Set<Duplex>();
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on('connect', ({ url: target = '', headers }, socket, head) => {
    const route = routes()[target.replace(/:443$/, '')];
    const status = headers['proxy-authorization'] !== expected ? 407 : route === undefined ? 403 : 200;
    asked.push({ target, status });
    socket.on('error', () => socket.destroy());
    ways.add(socket);
    socket.on('close', () => ways.delete(socket));
    if (status !== 200 || route === undefined) {
      // What is not read never ends.
      socket.resume();
      // A client that sends its password only where it is asked for it (git) comes again, on another connection.
      const asks = status === 407 ? 'Proxy-Authenticate: Basic realm="proxy"\r\n' : '';
      return void socket.end(`HTTP/1.1 ${status} No\r\n${asks}Content-Length: 0\r\nConnection: close\r\n\r\n`);
    }
    const beyond = connect(Number(new URL(route).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      beyond.write(head);
      socket.pipe(beyond).pipe(socket);
    });
    beyond.on('error', () => socket.destroy());
    socket.on('close', () => beyond.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    address: `http://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}`,
    user: USER,
    password: PASSWORD,
    asked,
    async stop() {
      // A way that was opened is no connection of the server any more.
      for (const way of ways) way.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
