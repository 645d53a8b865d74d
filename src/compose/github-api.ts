import { isLoopback } from '../http/address.js';

/** A local stand-in of GitHub is accepted only with a local one of Azure, or where nothing is done on Azure. */
export function githubApi(asked: string, endpoint: URL | null): URL {
  const url = URL.canParse(asked) ? new URL(asked) : null;
  const mayStandIn = endpoint === null || isLoopback(endpoint);
  return url !== null && isLoopback(url) && mayStandIn ? url : new URL('https://api.github.com');
}

/** An endpoint of Azure on this machine, for what asks for one where nothing is done on Azure. */
export const NOWHERE = new URL('http://127.0.0.1');
