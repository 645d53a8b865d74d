import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { ArmError, type Correlation, errorAnswer } from './arm-errors.js';
import { EmulatorError } from './failures.js';
import { toJson } from './json.js';

/** An answer before it has its headers. Without a body it has no content. */
export interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What Azure says is left. It never predicts a 429 (recorded 2023-03-01), so it does not move here. */
const REMAINING: Readonly<Record<string, readonly [string, string]>> = {
  GET: ['x-ms-ratelimit-remaining-subscription-reads', '11999'],
  PUT: ['x-ms-ratelimit-remaining-subscription-writes', '1199'],
  POST: ['x-ms-ratelimit-remaining-subscription-writes', '1199'],
  DELETE: ['x-ms-ratelimit-remaining-subscription-deletes', '14999'],
};

/** Sends an answer with the headers of a management answer: no ETag, no Retry-After (33,465 recorded answers). */
export function send(response: ServerResponse, method: string, answer: Answer, startedAt: number): void {
  const correlation = randomUUID();
  const second = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const [remaining, count] = REMAINING[method] ?? ['x-ms-ratelimit-remaining-subscription-reads', '11999'];
  const content = answer.body === undefined ? undefined : Buffer.from(answer.body);
  response.writeHead(answer.status, {
    'Cache-Control': 'no-cache',
    Pragma: 'no-cache',
    Expires: '-1',
    'X-Content-Type-Options': 'nosniff',
    'x-ms-correlation-request-id': correlation,
    'x-ms-request-id': randomUUID(),
    'x-ms-routing-request-id': `EMULATOR:${second}:${correlation}`,
    'x-ms-response-type': answer.status < 400 ? 'standard' : 'error',
    [remaining]: count,
    'x-request-time': ((performance.now() - startedAt) / 1000).toFixed(3),
    ...(content === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
    ...(answer.status === 204 ? {} : { 'Content-Length': String(content?.byteLength ?? 0) }),
    ...answer.headers,
  });
  response.end(content);
}

/** The answer to a request that failed. What went wrong inside the emulator stays inside, but for its own one line. */
export function failed(thrown: unknown, time: string): Answer {
  const error = thrown instanceof ArmError ? thrown : internal(thrown);
  const operation = randomUUID().replaceAll('-', '');
  const correlation: Correlation = { operation, request: operation.slice(16), time };
  return { status: error.status, body: toJson({ ...errorAnswer(error, correlation) }) };
}

function internal(thrown: unknown): ArmError {
  const message = thrown instanceof EmulatorError ? thrown.message : 'The emulator failed to answer this request.';
  return new ArmError(500, { code: 'InternalServerError', message });
}
