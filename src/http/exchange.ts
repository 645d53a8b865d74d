import { type Agent, type IncomingMessage, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { promisify } from 'node:util';
import { gunzip, inflate } from 'node:zlib';
import { ServiceFailure } from '../core/failure.js';
import type { Deadline } from './deadline.js';

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
  /** The address of the call. */
  readonly target: URL;
  /** The longest time that it may take, in milliseconds. */
  readonly longest: number;
  /** The run ends it, too, wherever it is: connecting, waiting, or reading. */
  readonly deadline: Deadline;
  readonly agent: Agent | undefined;
}

/** No answer that we read is larger, unpacked. */
const LARGEST_ANSWER = 32 * 1024 * 1024;

const UNPACK = new Map([
  ['gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
]);

/** Sends a call and reads the answer to its end: no redirect, no cookie, nothing of the environment. */
export async function exchange({ method, headers, body, largest }: Call, way: Way): Promise<Answer> {
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
  const all = { 'Accept-Encoding': 'gzip, deflate', ...headers, ...length };
  const most = largest ?? LARGEST_ANSWER;
  const { response, packed } = await sent({ method, headers: all, body }, way, most);
  const bytes = await unpacked(packed, response, most);
  const answer = { status: response.statusCode ?? 0, headers: headersOf(response) };
  return largest === undefined ? { ...answer, text: bytes.toString('utf8') } : { ...answer, text: '', bytes };
}

type Headers = Readonly<Record<string, string | number>>;

interface Received {
  readonly response: IncomingMessage;
  readonly packed: Buffer;
}

/** The answer with its bytes as they came. A call that ends early, for whatever reason, takes the connection with it. */
function sent(
  { method, headers, body }: Pick<Call, 'method'> & { readonly headers: Headers; readonly body: string | undefined },
  { target, longest, deadline, agent }: Way,
  most: number,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const call = target.protocol === 'https:' ? secureRequest : request;
    const asked = call(target, { method, headers, ...(agent === undefined ? {} : { agent }) });
    const time = Math.min(longest, deadline.remaining());
    let isOpen = true;
    const settle = () => {
      isOpen = false;
      clearTimeout(timer);
      deadline.signal.removeEventListener('abort', stop);
    };
    const fail = (error: unknown) => {
      // A connection that has brought an answer is another call's by now.
      if (!isOpen) return;
      settle();
      reject(error);
      asked.destroy();
    };
    const stop = () => fail(new Error(`no complete answer within ${Math.ceil(time / 1000)} s`));
    // The end of the run has a timer of its own, which says that it was the run that ended.
    const timer = time === longest ? setTimeout(stop, time) : undefined;
    deadline.signal.addEventListener('abort', stop, { once: true });
    asked.on('error', fail).once('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response
        .on('data', (chunk: Buffer) => {
          size += chunk.length;
          chunks.push(chunk);
          if (size > most) fail(tooLarge(most));
        })
        .on('error', fail)
        .once('close', () => fail(new Error('the connection was closed before the answer was complete')))
        .once('end', () => {
          settle();
          resolve({ response, packed: Buffer.concat(chunks, size) });
        });
    });
    asked.end(body);
    if (deadline.signal.aborted) stop();
  });
}

async function unpacked(packed: Buffer, { headers }: IncomingMessage, most: number): Promise<Buffer> {
  const encoding = (headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding === 'identity') return packed;
  const unpack = UNPACK.get(encoding);
  if (unpack === undefined) throw new ServiceFailure('an answer comes in an encoding that was not asked for');
  try {
    return await unpack(packed, { maxOutputLength: most });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    throw code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(most) : error;
  }
}

function tooLarge(largest: number): ServiceFailure {
  return new ServiceFailure(`an answer is larger than ${largest / 1024 / 1024} MB`);
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const text = Array.isArray(value) ? value[0] : value;
    if (text !== undefined) all[name] = text;
  }
  return all;
}
