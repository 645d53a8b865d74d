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
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: Object.fromEntries(sent),
    ...(content === undefined ? {} : { body: content }),
  });
  const text = await response.text();
  return {
    asked: {
      method,
      url,
      headers: sent,
      text: content instanceof Uint8Array ? Buffer.from(content).toString() : content,
    },
    answered: {
      status: response.status,
      headers: new Map([...response.headers].map(([name, value]) => [name.toLowerCase(), value])),
      body: text === '' ? undefined : parseJsonOrUndefined(text),
      text,
    },
  };
}
