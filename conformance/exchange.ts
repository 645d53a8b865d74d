import { type Json, parseJsonOrUndefined } from './json.js';

export interface Asked {
  readonly method: string;
  /** Absolute, as sent. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string | undefined;
}

export interface Answered {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Undefined when there is none, or when it is not JSON. */
  readonly body: Json | undefined;
  readonly text: string;
}

export interface Exchange {
  readonly asked: Asked;
  readonly answered: Answered;
}

/** Sends one request, without following redirects or retrying. */
export async function send(method: string, url: string, body?: Json | Uint8Array): Promise<Exchange> {
  const content = body === undefined ? undefined : body instanceof Uint8Array ? body : JSON.stringify(body);
  const sent = new Map(content === undefined ? [] : [['content-type', 'application/json']]);
  const asked = {
    method,
    url,
    headers: sent,
    text: content instanceof Uint8Array ? Buffer.from(content).toString() : content,
  };
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: Object.fromEntries(sent),
      ...(content === undefined ? {} : { body: content }),
    });
    return { asked, answered: answeredWith(response.status, response.headers, await response.text()) };
  } catch (thrown) {
    // No answer is an answer that differs from every other.
    return { asked, answered: answeredWith(0, [], `no answer: ${thrown instanceof Error ? thrown.message : ''}`) };
  }
}

export function answeredWith(status: number, headers: Iterable<readonly [string, string]>, text: string): Answered {
  const lower = [...headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  return { status, headers: new Map(lower), text, body: text === '' ? undefined : parseJsonOrUndefined(text) };
}
