import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ServiceFailure } from '../../src/core/failure.js';
import { startDeadline } from '../../src/http/deadline.js';
import { createNetwork } from '../../src/http/network.js';
import { createRedactor } from '../../src/http/redact.js';
import { createTransport, type Transport, type TransportOptions } from '../../src/http/transport.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function serve(handler: Handler): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

interface Tested {
  readonly transport: Transport;
  readonly url: string;
  readonly lines: string[];
}

async function against(
  handler: Handler,
  options: Partial<TransportOptions> & { readonly timeout?: number; readonly env?: Record<string, string> } = {},
): Promise<Tested> {
  const { timeout = 20_000, env = {}, ...others } = options;
  const origin = await serve(handler);
  const lines: string[] = [];
  const redactor = createRedactor();
  const network = createNetwork({ env, redactor, mask: redactor.know, debug: (line) => lines.push(line) });
  const deadline = startDeadline(timeout, () => {});
  const transport = createTransport({ service: 'It', origin, deadline, network, ...others });
  return { transport, url: `${origin}/thing`, lines };
}

const failed = async (calling: Promise<unknown>): Promise<ServiceFailure> => {
  const error = await calling.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ServiceFailure) return error;
  throw new Error(`no ServiceFailure: ${String(error)}`);
};

describe('an answer', () => {
  it('may come packed', async () => {
    const { transport, url } = await against((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"ä":1}')),
    );
    expect(await transport.once({ method: 'GET', url })).toMatchObject({ status: 200, text: '{"ä":1}' });
  });

  it('is read up to 32 MB, unpacked, and no further', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(200_000);
    const { transport, url } = await against((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect((await failed(transport.read({ method: 'GET', url }))).message).toMatch(/larger than 32 MB/);
  });

  it('that never ends is read no further either', async () => {
    const { transport, url } = await against((_, response) => {
      const pump = setInterval(() => response.writableLength === 0 && response.write(Buffer.alloc(1024 * 1024)), 1);
      response.once('close', () => clearInterval(pump));
    });
    expect((await failed(transport.read({ method: 'GET', url }))).message).toMatch(/larger than 32 MB/);
  });

  it('that trickles ends with the time of the call, and is tried again', async () => {
    let calls = 0;
    const trickle: Handler = (_, response) => {
      if (++calls > 1) return void response.end('whole');
      response.write('{');
      const pump = setInterval(() => response.write(' '), 50);
      response.once('close', () => clearInterval(pump));
    };
    const { transport, url, lines } = await against(trickle, { longest: 300 });
    expect(await transport.read({ method: 'GET', url })).toMatchObject({ text: 'whole' });
    expect(lines[0]).toMatch(/-> no complete answer within 1 s in \d+ ms$/);
    expect(lines[1]).toMatch(/-> 200 in \d+ ms, retry 1$/);
  });

  it('that trickles ends with the time of the run', async () => {
    const trickle: Handler = (_, response) => {
      const pump = setInterval(() => response.write(' '), 50);
      response.once('close', () => clearInterval(pump));
    };
    const { transport, url } = await against(trickle, { timeout: 500 });
    expect((await failed(transport.read({ method: 'GET', url }))).message).toMatch(/time of this run is over/);
  });

  it('that is packed and breaks off is no answer', async () => {
    const packed = gzipSync(Buffer.from(JSON.stringify(Array.from({ length: 5000 }, Math.random))));
    const { transport, url } = await against((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length });
      response.write(packed.subarray(0, 2000), () => response.destroy());
    });
    expect((await failed(transport.once({ method: 'GET', url }))).message).toMatch(/did not answer GET \/thing/);
  });

  it('in an encoding of its own is no answer', async () => {
    const { transport, url } = await against((_, response) =>
      response.writeHead(200, { 'content-encoding': 'br' }).end('x'),
    );
    await failed(transport.read({ method: 'GET', url }));
  });

  it('that refuses is shown without what it quotes', async () => {
    const body = JSON.stringify({ message: 'the header Authorization: Bearer abc.def is no good, nor sig=abcdef' });
    const { transport, url } = await against((_, response) => response.writeHead(401).end(body));
    const { text } = await transport.once({ method: 'GET', url });
    expect(JSON.parse(text)).toEqual({ message: 'the header Authorization: *** is no good, nor sig=***' });
  });
});

describe('many calls at once', () => {
  it('end with the run all together', async () => {
    const deadline = startDeadline(300, () => {});
    const { transport, url } = await against(() => {}, { deadline });
    const calls = Array.from({ length: 30 }, () => failed(transport.once({ method: 'GET', url })));
    for (const { message } of await Promise.all(calls)) expect(message).toMatch(/time of this run is over/);
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('by %i is a failure that names where to, and is not followed', async (status) => {
    let followed = 0;
    const other = await serve((_, response) => {
      followed++;
      response.end('{}');
    });
    const { transport, url } = await against((_, response) =>
      response.writeHead(status, { location: `${other}/x?sig=secret` }).end(),
    );
    const { message } = await failed(transport.read({ method: 'GET', url }));
    expect(message).toMatch(new RegExp(`^It answered ${status} to GET /thing and points to ${other}; no redirect`));
    expect(message).not.toContain('secret');
    expect(followed).toBe(0);
  });
});

describe('a token', () => {
  it('is not even asked for over plain http', async () => {
    const seen: (string | undefined)[] = [];
    const { transport, url } = await against(
      ({ headers }, response) => {
        seen.push(headers.authorization);
        response.end('{}');
      },
      { token: () => Promise.reject(new Error('asked for')) },
    );
    await transport.once({ method: 'GET', url });
    expect(seen).toEqual([undefined]);
  });

  it('goes to no other address', async () => {
    let asked = 0;
    const { transport } = await against((_, response) => response.end(), { token: async () => `${asked++}` });
    const { message } = await failed(transport.read({ method: 'GET', url: 'https://evil.example/next?page=2' }));
    expect([message, asked]).toEqual([
      'It pointed to another address, https://evil.example; nothing was sent there',
      0,
    ]);
  });

  it('that never comes ends with the run', async () => {
    const deadline = startDeadline(300, () => {});
    const transport = createTransport({
      service: 'It',
      origin: 'https://a.example',
      deadline,
      token: () => new Promise(() => setTimeout(() => {}, 5000).unref()),
    });
    const waiting = setTimeout(() => {}, 5000);
    const { message } = await failed(transport.read({ method: 'GET', url: 'https://a.example/' }));
    clearTimeout(waiting);
    expect(message).toBe('no token for It: the time of this run is over');
  });
});

describe('a debug line', () => {
  it('says what was called, what came and under which id, and no value that may be secret', async () => {
    const { transport, url, lines } = await against((_, response) =>
      response.writeHead(200, { 'x-ms-correlation-request-id': 'c0ffee' }).end('the body'),
    );
    await transport.once({
      method: 'PUT',
      url: `${url}?api-version=1&sig=secret&$skip=secret`,
      headers: { Authorization: 'Bearer secret' },
      body: 'secret',
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^It: PUT 127\.0\.0\.1:\d+\/thing\?api-version=1&sig=(?:…|\*\*\*)&\$skip=… -> 200 in \d+ ms, correlation id c0ffee$/,
    );
  });

  it('is told for a call without an answer, too', async () => {
    const { transport, url, lines } = await against(({ socket }) => socket.destroy(), { tries: 2 });
    await failed(transport.read({ method: 'GET', url }));
    expect(lines).toEqual([
      expect.stringMatching(/-> ECONNRESET .* in \d+ ms$/),
      expect.stringMatching(/-> ECONNRESET .* in \d+ ms, retry 1$/),
    ]);
  });
});

describe('a proxy', () => {
  const through = async (answer: string) => {
    const server = createServer();
    const asked: string[] = [];
    server.on('connect', ({ url = '', headers }, socket) => {
      asked.push(`${url} ${headers['proxy-authorization'] ?? ''}`);
      socket.end(answer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    stops.push(() => server.close());
    const { port } = server.address() as AddressInfo;
    const redactor = createRedactor();
    const env = { HTTPS_PROXY: `http://me:hunter2-proxy@127.0.0.1:${port}` };
    const network = createNetwork({ env, redactor, mask: redactor.know, debug: () => {} });
    const deadline = startDeadline(20_000, () => {});
    const transport = createTransport({ service: 'It', origin: 'https://a.example', deadline, network, tries: 3 });
    return { failure: await failed(transport.read({ method: 'GET', url: 'https://a.example/x' })), asked };
  };

  it('whose own 404 is no answer of the service', async () => {
    const { failure, asked } = await through('HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}');
    expect(failure.message).toMatch(
      /^It did not answer GET \/x: the proxy http:\/\/127\.0\.0\.1:\d+ answered 404 to CONNECT/,
    );
    expect(failure.detail.fix).toBe('Check HTTPS_PROXY and NO_PROXY');
    expect(asked).toEqual([`a.example:443 Basic ${Buffer.from('me:hunter2-proxy').toString('base64')}`]);
  });

  it('that wants another password is not asked again, and the password is not shown', async () => {
    const { failure, asked } = await through('HTTP/1.1 407 No\r\n\r\n');
    expect(failure.message).toMatch(/answered 407 to CONNECT: it wants a user and a password/);
    expect(failure.message + failure.detail.fix).not.toMatch(/hunter2/);
    expect(asked).toHaveLength(1);
  });

  it('that cannot right now is asked again', async () => {
    expect((await through('HTTP/1.1 503 Later\r\n\r\n')).asked).toHaveLength(3);
  });
});
