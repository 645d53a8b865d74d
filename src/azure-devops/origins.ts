import { isLoopback } from '../http/address.js';

/**
 * Whether an address belongs to the organization of a connection: it is the connection's own, or in the cloud one of the
 * names of the collection and of release management (learn.microsoft.com/azure/devops/organizations/security/allow-list-ip-url).
 * A local stand-in may be anywhere on this machine.
 */
export function isOfConnection(address: URL, connection: string): boolean {
  if (!URL.canParse(connection)) return false;
  const own = new URL(connection);
  if (isLoopback(own)) return isLoopback(address);
  if (hrefOf(own) === hrefOf(address)) return true;
  const organization = organizationOf(own);
  return organization !== null && organization === organizationOf(address);
}

/** Name of an organization in the cloud, in lower case; null on a server of one's own. */
function organizationOf({ protocol, hostname, pathname }: URL): string | null {
  if (protocol !== 'https:') return null;
  const [, older] = /^([a-z0-9-]+)(?:\.vsrm)?\.visualstudio\.com$/.exec(hostname) ?? [];
  const name = /^(vsrm\.)?dev\.azure\.com$/.test(hostname) ? pathname.split('/')[1] : older;
  return name ? name.toLowerCase() : null;
}

/** Without the slashes at its end, in lower case: the service tells names apart by no case. */
function hrefOf({ origin, pathname }: URL): string {
  return `${origin}${pathname.replace(/\/+$/, '')}`.toLowerCase();
}
