import { STATUS_CODES } from 'node:http';

/** One whole answer of the stand-in. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};

export const JSON_TYPE = 'application/json; charset=utf-8';

const REST_DOCS = 'https://docs.github.com/rest';

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'content-type': JSON_TYPE, ...headers }, body: JSON.stringify(body) };
}

export function ok(body: unknown): Reply {
  return json(200, body);
}

/** A body that is not JSON, such as GitHub's raw media types. */
export function plain(contentType: string, body: string): Reply {
  return { status: 200, headers: { 'content-type': contentType }, body };
}

/** An error in GitHub's shape (OpenAPI schema `basic-error`). */
export function problem(status: number, message = STATUS_CODES[status] ?? 'Error', docs = REST_DOCS): Reply {
  return json(status, { message, documentation_url: docs, status: String(status) });
}

/** What a GITHUB_TOKEN gets for a call that its permissions do not cover. */
export function forbidden(docs?: string): Reply {
  return problem(403, 'Resource not accessible by integration', docs);
}

/** On answers that a scenario's fault made: what checks answers against GitHub's description lets them pass. */
export const FAULT_HEADER = 'x-stand-in-fault';
