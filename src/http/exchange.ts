import { type Agent, type IncomingMessage, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createInflate } from 'node:zlib';
import { ServiceFailure } from '../core/failure.js';

/** One call of a service. */
export interface Call {
  readonly method: 'GET' | 'PATCH' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For a file: its bytes are wanted, and no more than so many, unpacked. */
  readonly largest?: number;
  /** For a call whose answer is where to go on: a redirect is told then, and never followed. */
  readonly mayRedirect?: boolean;
}

/** What a service answered, whatever the status. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where the bytes are wanted. */
  readonly text: string;
  /** Where the call wants them. */
  readonly bytes?: Uint8Array;
}

export interface Way {
  /** Ends the call, wherever it is: connecting, waiting, or reading. */
  readonly signal: AbortSignal;
  readonly agent: Agent | undefined;
}

/** No answer that we read is larger, unpacked. */
const LARGEST_ANSWER = 32 * 1024 * 1024;

/** Sends a call and reads the answer to its end: no redirect, no cookie, nothing of the environment. */
export async function exchange({ method, url, headers, body, largest }: Call, { signal, agent }: Way): Promise<Answer> {
  const target = new URL(url);
  const all = { 'Accept-Encoding': 'gzip, deflate', ...headers };
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
  const options = { method, headers: { ...all, ...length }, signal, ...(agent === undefined ? {} : { agent }) };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = target.protocol === 'https:' ? secureRequest(target, options) : request(target, options);
    sent.once('response', resolve).on('error', reject).end(body);
  });
  const bytes = await bytesOf(response, signal, largest ?? LARGEST_ANSWER);
  const answer = { status: response.statusCode ?? 0, headers: headersOf(response) };
  return largest === undefined ? { ...answer, text: bytes.toString('utf8') } : { ...answer, text: '', bytes };
}

async function bytesOf(response: IncomingMessage, signal: AbortSignal, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const collect = new Writable({
    write(chunk: Buffer, _, done) {
      size += chunk.length;
      chunks.push(chunk);
      done(size > largest ? tooLarge(largest) : null);
    },
  });
  const encoding = (response.headers['content-encoding'] ?? 'identity').toLowerCase();
  // A pipeline that ends early, for whatever reason, takes the connection with it.
  if (encoding === 'gzip') await pipeline(response, createGunzip(), collect, { signal });
  else if (encoding === 'deflate') await pipeline(response, createInflate(), collect, { signal });
  else if (encoding === 'identity') await pipeline(response, collect, { signal });
  else {
    response.destroy();
    throw new ServiceFailure('an answer comes in an encoding that was not asked for');
  }
  return Buffer.concat(chunks);
}

function tooLarge(largest: number): ServiceFailure {
  return new ServiceFailure(`an answer is larger than ${largest / 1024 / 1024} MB`);
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(headers).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value[0] : value;
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(pairs);
}
