import { createNetwork, type Network } from '../http/network.js';
import type { HostServices } from './composition.js';

/** The network of a run; what it traces goes where the host's debug lines go. */
export function networkOf(host: HostServices): Network {
  return createNetwork({ env: host.env, redactor: host.redactor, mask: maskOf(host), debug: host.debug });
}

/** Keeps a secret out of what the host prints and out of what we write. */
export function maskOf({ redactor, mask }: HostServices): (secret: string) => void {
  return (secret) => {
    redactor.know(secret);
    mask(secret);
  };
}
