import { err, ok, type Result } from '../core/result.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** Whether the URL points to this machine. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

/** Whether a token may travel there: never in the clear. */
export function mayCarryToken(url: URL): boolean {
  return url.protocol === 'https:';
}

/** An address of a service: https anywhere, plain http on loopback only; no user, no query, no fragment. */
export function parseAddress(text: string): Result<URL, string> {
  const shown = JSON.stringify(text.slice(0, 200));
  if (!URL.canParse(text)) return err(`${shown} is not a URL. Write it like https://management.azure.com`);
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return err(`${shown} is neither https nor http`);
  if (url.protocol === 'http:' && !isLoopback(url)) return err(`${shown} is plain http beyond this machine. Use https`);
  if (url.username || url.password || url.search || url.hash)
    return err(`${shown} carries a user, a query or a fragment. Give the bare address`);
  return ok(url);
}
