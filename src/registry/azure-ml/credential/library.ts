import type { TokenCredential, TokenCredentialOptions } from '@azure/identity';
import { err, ok, type Result } from '../../../core/result.js';
import type { Answer, Transport } from '../../../http/transport.js';
import { VERSION } from '../../../version.generated.js';
import type { Token } from './token.js';

/** That the library got no token. */
export interface Refused {
  /** Its own words. */
  readonly message: string;
  /** What the service answered last; undefined where none was asked. */
  readonly answer: Answer | undefined;
}

/** `@azure/identity` on our transport: every call that it makes is bounded, told and redacted as all others are. */
export interface Library {
  /** Of those credentials that call a service. */
  readonly options: TokenCredentialOptions;
  /** Asks one of them. What the transport throws is thrown; the library would hide it in an error of its own. */
  ask(credential: TokenCredential, scope: string): Promise<Result<Token, Refused>>;
}

// The library's own network follows redirects, reads an endless body to its end, and takes what a proxy says itself for
// the service's answer.
export function libraryOn(transport: Transport): Library {
  let failure: unknown;
  let answer: Answer | undefined;
  return {
    options: {
      httpClient: {
        async sendRequest(request) {
          const { method, url, body } = request;
          if (method !== 'GET' && method !== 'POST') throw new TypeError(`${method} is no call of a login`);
          const { createHttpHeaders } = await import('./azure-identity.js');
          const headers = request.headers.toJSON();
          try {
            answer = await transport.read({ method, url, headers, ...(typeof body === 'string' ? { body } : {}) });
          } catch (error) {
            failure = error;
            throw error;
          }
          return {
            request,
            status: answer.status,
            headers: createHttpHeaders(answer.headers),
            bodyAsText: answer.text,
          };
        },
      },
      // The transport tries again by itself.
      retryOptions: { maxRetries: 0 },
      userAgentOptions: { userAgentPrefix: `aml-promote/${VERSION}` },
    },
    async ask(credential, scope) {
      failure = undefined;
      answer = undefined;
      const asked = await askFor(credential, scope);
      if (!asked.ok && failure !== undefined) throw failure;
      return asked.ok ? asked : err({ message: asked.error, answer });
    },
  };
}

/** A token of a credential of the library, or its words why there is none. */
export async function askFor(credential: TokenCredential, scope: string): Promise<Result<Token, string>> {
  try {
    const given = await credential.getToken(scope);
    const text: unknown = given?.token;
    // It hands on whatever stood in the token's place.
    if (given === null || typeof text !== 'string' || text === '') return err('no token in the answer');
    return ok({ text, ends: given.expiresOnTimestamp });
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
