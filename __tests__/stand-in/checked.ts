import { createServer, type IncomingMessage, request } from 'node:http';
import { callViolations } from './github-schema.js';

/** A stand-in of GitHub behind a proxy that holds every call and every answer against GitHub's own description. */
export interface Checked {
  readonly url: string;
  /** Stops the proxy; throws with all that GitHub's description has against what has passed. */
  close(): Promise<void>;
}

/** Stands in front of a stand-in. What a fault of its scenario answers is wrong on purpose, and passes unseen. */
export async function startChecked(target: string): Promise<Checked> {
  const wrong: string[] = [];
  const server = createServer(async (message, response) => {
    try {
      const body = await bytesOf(message);
      const { method = 'GET', url: path = '/' } = message;
      const answer = await forward(target, message, body);
      const bytes = await bytesOf(answer);
      const status = answer.statusCode ?? 500;
      if (!path.startsWith('/_')) {
        const isFault = answer.headers['x-stand-in-fault'] !== undefined;
        const seen = isFault ? { status: 404, body: NOT_FOUND } : { status, body: jsonOf(answer, bytes) };
        wrong.push(...callViolations({ method, target: path, ...seen }));
      }
      response.writeHead(status, answer.headers).end(bytes);
    } catch (error) {
      // Of a client that has ended, the call may end anyhow: its world is being taken down.
      if (!message.socket.destroyed) wrong.push(String(error));
      response.destroy();
    }
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      if (wrong.length > 0) throw new Error(`against GitHub's description:\n${[...new Set(wrong)].join('\n')}`);
    },
  };
}

// What stands in for a fault's own answer, so that the call is held against the description all the same.
const NOT_FOUND = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' };

// With the host that was asked for: the stand-in's links are to lead through here.
function forward(target: string, { method, url = '/', headers }: IncomingMessage, body: Buffer) {
  const { connection: _, 'transfer-encoding': __, ...others } = headers;
  return new Promise<IncomingMessage>((resolve, reject) => {
    request(new URL(url, target), { method, headers: others, agent: false }, resolve).once('error', reject).end(body);
  });
}

function jsonOf({ headers }: IncomingMessage, bytes: Buffer): unknown {
  return headers['content-type']?.startsWith('application/json') ? JSON.parse(bytes.toString('utf8')) : undefined;
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
