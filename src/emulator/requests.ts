import type { IncomingMessage } from 'node:http';
import { ArmError } from './arm-errors.js';
import { Query } from './query.js';

/** What Azure Resource Manager takes at most. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** A request, as far as it can be read without its body. */
export interface ArmRequest {
  readonly method: string;
  /** Where the caller reached us, for links back. */
  readonly origin: string;
  /** Path and query, as sent. */
  readonly target: string;
  readonly path: string;
  readonly query: Query;
  readonly body: () => Promise<Uint8Array>;
}

/**
 * Reads the head of a request.
 *
 * @throws ArmError 403 when the Host is not this machine: a page whose name was made to resolve to loopback (DNS
 * rebinding) must not be able to read or write here.
 */
export function armRequest(message: IncomingMessage): ArmRequest {
  const host = message.headers.host ?? '';
  if (!LOOPBACK.test(host)) {
    throw new ArmError(403, {
      code: 'Forbidden',
      message: `The emulator answers on localhost and 127.0.0.1 only, not on '${host}'.`,
    });
  }
  const target = message.url ?? '/';
  const cut = target.indexOf('?');
  const path = cut < 0 ? target : target.slice(0, cut);
  const query = new Query(cut < 0 ? '' : target.slice(cut));
  const method = message.method ?? 'GET';
  return { method, origin: `http://${host}`, target, path, query, body: () => body(message) };
}

async function body(message: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    // The rest is still read, and dropped: a client that is busy sending would not see the answer.
    if (size <= MAX_BODY_BYTES) {
      chunks.push(chunk);
    }
  }
  if (size > MAX_BODY_BYTES) {
    const message = `The request content size ${size} exceeds the maximum of ${MAX_BODY_BYTES} bytes.`;
    throw new ArmError(413, { code: 'RequestContentTooLarge', message });
  }
  return Buffer.concat(chunks);
}
