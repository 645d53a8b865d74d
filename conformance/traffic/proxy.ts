import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answeredWith, type Exchange } from '../exchange.js';

/** What goes wrong on the way, once. */
export interface Fault {
  readonly method: string;
  /** The first is 1; calls of that method are counted. */
  readonly nth: number;
  /** The emulator gets the request first, so that it is done though its answer is lost. */
  readonly isDone: boolean;
  /** Undefined drops the connection. */
  readonly answer?: { readonly status: number; readonly type: string; readonly text: string };
}

/** One call that went through, and whether the answer is the emulator's own. */
export interface Passed {
  readonly exchange: Exchange;
  readonly isFaulty: boolean;
}

export interface Proxy {
  readonly url: string;
  readonly passed: readonly Passed[];
  close(): Promise<void>;
}

/** Stands between a client and the emulator, remembers every exchange, and fails where it is told to. */
export async function startProxy(target: string, faults: readonly Fault[]): Promise<Proxy> {
  const passed: Passed[] = [];
  const counts = new Map<string, number>();
  const server = createServer((message, response) => {
    const method = message.method ?? 'GET';
    const nth = (counts.get(method) ?? 0) + 1;
    counts.set(method, nth);
    const fault = faults.find((one) => one.method === method && one.nth === nth);
    void pass(message, response, target, fault).then((one) => passed.push(one));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port(server.address())}`,
    passed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function port(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function pass(
  message: IncomingMessage,
  response: ServerResponse,
  target: string,
  fault: Fault | undefined,
): Promise<Passed> {
  const body = await bytesOf(message);
  const url = `http://${message.headers.host}${message.url}`;
  const text = body.length === 0 ? undefined : body.toString();
  const asked = { method: message.method ?? 'GET', url, headers: new Map<string, string>(), text };
  if (fault === undefined || fault.isDone) {
    const { status, headers, text } = await forwarded(message, target, body);
    if (fault === undefined) {
      response.writeHead(status, headers.flat());
      response.end(text);
      return { exchange: { asked, answered: answeredWith(status, headers, text) }, isFaulty: false };
    }
  }
  if (fault.answer === undefined) {
    message.socket.destroy();
  } else {
    response.writeHead(fault.answer.status, { 'Content-Type': fault.answer.type });
    response.end(fault.answer.text);
  }
  return { exchange: { asked, answered: answeredWith(fault.answer?.status ?? 0, [], '') }, isFaulty: true };
}

interface Forwarded {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

/** The Host stays the proxy's, so that links back lead through it. */
async function forwarded(message: IncomingMessage, target: string, body: Buffer): Promise<Forwarded> {
  const { method, headers, url } = message;
  return new Promise((resolve, reject) => {
    const sent = forward(`${target}${url}`, { method: method ?? 'GET', headers, agent: false }, (answer) => {
      bytesOf(answer)
        .then((bytes) =>
          resolve({ status: answer.statusCode ?? 0, headers: pairs(answer.rawHeaders), text: bytes.toString() }),
        )
        .catch(reject);
    });
    sent.once('error', () => resolve({ status: 502, headers: [], text: 'the emulator did not answer' }));
    sent.end(body);
  });
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Connection and length are each connection's own. */
function pairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  return raw
    .flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []))
    .filter(
      ([name]) => !['connection', 'keep-alive', 'transfer-encoding', 'content-length'].includes(name.toLowerCase()),
    );
}
