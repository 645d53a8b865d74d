import { ServiceFailure } from '../core/failure.js';
import { isLoopback, mayCarryToken } from '../http/address.js';
import type { Deadline } from '../http/deadline.js';
import type { Network } from '../http/network.js';
import { type Answer, createTransport } from '../http/transport.js';
import type { Read } from './client.js';

const SERVICE = 'the storage to which GitHub points';

/** Where a redirect leads: https anywhere, plain http on this machine only, and only from an API on this machine. */
export function placeOf(path: string, { headers }: Answer, apiUrl: URL): URL {
  const { location = '' } = headers;
  const url = URL.canParse(location) ? new URL(location) : null;
  const isOpen = url !== null && (mayCarryToken(url) || (url.protocol === 'http:' && bothLocal(url, apiUrl)));
  if (url !== null && isOpen && url.username === '' && url.password === '') return url;
  throw new ServiceFailure(`GitHub's answer to GET ${path} points to no address that may be used`);
}

const bothLocal = (url: URL, apiUrl: URL): boolean => isLoopback(url) && isLoopback(apiUrl);

/** The bytes at an address that is a secret itself: nothing of it is told, and no token goes there. */
export async function fetchFile(
  url: URL,
  largest: number,
  way: { readonly deadline: Deadline; readonly network?: Network },
): Promise<Read<Uint8Array>> {
  const transport = createTransport({ service: SERVICE, origin: url.origin, ...way });
  const { status, bytes } = await transport.read({
    method: 'GET',
    url: url.href,
    headers: { Accept: '*/*' },
    largest,
  });
  if (status === 200 && bytes !== undefined) return { is: 'value', value: bytes };
  const message = `${SERVICE} answered ${status}`;
  if (status === 404 || status === 410) return { is: 'missing', message };
  if (status === 401 || status === 403) return { is: 'forbidden', message };
  throw new ServiceFailure(message);
}
