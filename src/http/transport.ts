import {
  createDefaultHttpClient,
  createEmptyPipeline,
  createHttpHeaders,
  createPipelineRequest,
  decompressResponsePolicy,
  type PipelineResponse,
  proxyPolicy,
} from '@azure/core-rest-pipeline';
import { ServiceFailure } from '../core/failure.js';
import { VERSION } from '../version.generated.js';
import { mayCarryToken } from './address.js';
import type { Deadline } from './deadline.js';
import { isPassing, MOST_TRIES, pauseBefore } from './retry.js';

/** One call and its answer, whatever the status; a call without an answer is a ServiceFailure. */
export interface Call {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Calls of one service. */
export interface Transport {
  /** One try. */
  once(call: Call): Promise<Answer>;
  /** Repeats what may pass: for calls that read. A write is repeated by its adapter, which reads again first. */
  read(call: Call): Promise<Answer>;
}

export interface TransportOptions {
  /** What to call the service in messages. */
  readonly service: string;
  /** The only origin that is called, and that gets the token. */
  readonly origin: string;
  readonly deadline: Deadline;
  /** The token to send; not asked for, and nothing sent, over plain http. */
  readonly token?: () => Promise<string>;
}

/** No answer that we read is larger. */
const LARGEST_ANSWER = 32 * 1024 * 1024;
const LONGEST_CALL_MS = 60_000;
/** What Node says of a certificate that it does not trust: another try would find the same one. */
const LASTING = /\b(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

/** The one way out of the house: proxy from the environment, time and size bounded, no redirect followed, tokens to one origin only. */
export function createTransport({ service, origin, deadline, token }: TransportOptions): Transport {
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(proxyPolicy());
  pipeline.addPolicy(decompressResponsePolicy());
  const client = createDefaultHttpClient();

  const once = async (call: Call): Promise<Answer> => {
    const url = new URL(call.url);
    if (url.origin !== origin)
      throw new ServiceFailure(`${service} pointed to another address, ${url.origin}; nothing was sent there`);
    const headers = createHttpHeaders({
      'User-Agent': `aml-promote/${VERSION}`,
      Accept: 'application/json',
      ...call.headers,
    });
    if (token !== undefined && mayCarryToken(url)) headers.set('Authorization', `Bearer ${await token()}`);
    const request = createPipelineRequest({
      url: call.url,
      method: call.method,
      headers,
      ...(call.body === undefined ? {} : { body: call.body }),
      timeout: Math.max(1, Math.min(LONGEST_CALL_MS, deadline.remaining())),
      abortSignal: deadline.signal,
      allowInsecureConnection: url.protocol === 'http:',
      streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
    });
    const response = await pipeline.sendRequest(client, request);
    return { status: response.status, headers: response.headers.toJSON(), text: await readText(response) };
  };

  const unanswered = (call: Call, error: unknown): ServiceFailure => {
    if (error instanceof ServiceFailure) return error;
    const over = deadline.remaining() === 0;
    const why = over ? 'the time of this run is over' : reasonOf(error);
    return new ServiceFailure(`${service} did not answer ${call.method} ${new URL(call.url).pathname}: ${why}`, {
      fix: over ? 'Run it again with a longer timeout' : `Check that ${origin} can be reached`,
    });
  };

  return {
    async once(call) {
      try {
        return await once(call);
      } catch (error) {
        throw unanswered(call, error);
      }
    },
    async read(call) {
      for (let tries = 1; ; tries++) {
        let answer: Answer | undefined;
        let reason = '';
        try {
          answer = await once(call);
          if (!isPassing(answer.status) || tries === MOST_TRIES) return answer;
        } catch (error) {
          reason = reasonOf(error);
          const lasting = error instanceof ServiceFailure || LASTING.test(reason);
          if (lasting || tries === MOST_TRIES || deadline.remaining() === 0) throw unanswered(call, error);
        }
        await deadline.wait(
          pauseBefore(tries, answer),
          `${service} answered ${answer?.status ?? `nothing (${reason})`}`,
        );
      }
    },
  };
}

async function readText(response: PipelineResponse): Promise<string> {
  const stream = response.readableStreamBody;
  if (stream === undefined || stream === null) return response.bodyAsText ?? '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > LARGEST_ANSWER) throw new ServiceFailure(`an answer is larger than ${LARGEST_ANSWER / 1024 / 1024} MB`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The cause in one line: what Node calls the failure, never a stack. */
function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  return [code, message]
    .filter((part) => part !== '' && part !== 'REQUEST_SEND_ERROR')
    .join(' ')
    .slice(0, 200);
}
