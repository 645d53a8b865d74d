import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, failed } from './answers.js';
import { ArmError } from './arm-errors.js';
import type { Fault } from './faults.js';
import { isObject, parseJson, RESOURCE_DEPTH, toJson } from './json.js';
import type { ArmRequest } from './requests.js';

/** A call that goes wrong. */
export interface Exchange {
  readonly request: ArmRequest;
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  /** The right answer; absent where the call does not take effect. */
  readonly answer: Answer | undefined;
  /** The emulator's clock, as Azure ML writes an instant. */
  readonly time: string;
}

const CLOSE = { Connection: 'close' };

/** What is answered instead; undefined where the connection itself is what goes wrong, which is then under way. */
export async function spoiled(fault: Fault, exchange: Exchange): Promise<Answer | undefined> {
  const { request, message, response, answer, time } = exchange;
  switch (fault.name) {
    case '429':
      return { ...tooMany(fault.value, time), headers: CLOSE };
    case '429-header':
      return { ...tooMany(fault.value, time), headers: { ...CLOSE, 'Retry-After': fault.value } };
    case '401':
      return { ...failed(expired(), time), headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } };
    case '403':
      return failed(forbidden(request), time);
    case '500':
    case '503':
    case '504':
      return { ...failed(serviceError(Number(fault.name)), time), headers: CLOSE };
    case '502':
      return { ...failed(badGateway(), time), headers: { ...CLOSE, 'x-ms-failure-cause': 'gateway' } };
    case '502-html':
      return {
        status: 502,
        body: NGINX,
        headers: { ...CLOSE, 'Content-Type': 'text/html', 'x-ms-failure-cause': 'service' },
      };
    case 'not-json':
      return { status: 200, body: 'Please log in to this network.\n', headers: { 'Content-Type': 'text/plain' } };
    case 'redirect':
      return { status: 302, body: '', headers: { Location: fault.value } };
    case 'nextlink':
      return answer && pointing(answer, fault.value);
    case 'half':
      sendHalf(response, answer ?? { status: 200, body: Buffer.from(await request.body()).toString('utf8') });
      return undefined;
    case 'reset':
      message.socket.resetAndDestroy();
      return undefined;
    case 'huge':
      sendForEver(response);
      return undefined;
    case 'silence':
      message.resume();
      return undefined;
  }
}

/** Recorded 2023-03-01 on GET and PUT: no Retry-After, the wait is in the words only, and the connection is closed. */
function tooMany(seconds: string, time: string): Answer {
  const message = `Received too many requests in a short amount of time. Retry again after ${seconds} seconds.`;
  const inner = { innerCodes: ['QuotaExceeded', 'TooManyRequests'] };
  return failed(new ArmError(429, { code: 'UserError', message, details: [] }, inner), time);
}

/** Recorded with the statuses 500 and 504. */
function serviceError(status: number): ArmError {
  const body = { code: 'ServiceError', message: 'Service invocation timed out.', details: [] };
  return new ArmError(status, body, { innerCodes: ['TransientError'] });
}

/** ARM's own short JSON (recorded: the code). */
function badGateway(): ArmError {
  return new ArmError(502, {
    code: 'BadGatewayConnection',
    message:
      "The network connectivity issue encountered for 'Microsoft.MachineLearningServices'; cannot fulfill the request.",
  });
}

/** What ARM says of a token whose time is over (documented, not recorded). */
function expired(): ArmError {
  return new ArmError(401, {
    code: 'ExpiredAuthenticationToken',
    message: 'The access token expiry UTC time is earlier than current UTC time.',
  });
}

/** What ARM says of an identity without the permission (documented, not recorded). */
function forbidden({ method, path }: ArmRequest): ArmError {
  const action = { GET: 'read', DELETE: 'delete' }[method] ?? 'write';
  const permission = `Microsoft.MachineLearningServices/workspaces/models/versions/${action}`;
  return new ArmError(403, {
    code: 'AuthorizationFailed',
    message: `The client does not have authorization to perform action '${permission}' over scope '${path}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  });
}

/** Recorded 2022-09-27, byte for byte. */
const NGINX = [
  '<html>',
  '<head><title>502 Bad Gateway</title></head>',
  '<body>',
  '<center><h1>502 Bad Gateway</h1></center>',
  '<hr><center>nginx</center>',
  '</body>',
  '</html>',
  '',
].join('\r\n');

/** A list that goes on somewhere else; what is no list stays as it is. */
function pointing(answer: Answer, nextLink: string): Answer {
  const page = answer.status === 200 ? parseJson(answer.body ?? '', RESOURCE_DEPTH + 2) : undefined;
  return isObject(page) && Array.isArray(page.value) ? { ...answer, body: toJson({ ...page, nextLink }) } : answer;
}

function sendHalf(response: ServerResponse, { status, body = '' }: Answer): void {
  const whole = Buffer.from(body || '{}');
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': whole.byteLength });
  response.write(whole.subarray(0, whole.byteLength / 2), () => response.socket?.end());
}

/** Goes on until nobody listens, as fast as it is read. */
function sendForEver(response: ServerResponse): void {
  const chunk = `{"properties":{}},${' '.repeat(65_000)}`;
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
  response.write('{"value":[');
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}
