import type { Given } from '../commands/request.js';
import { mayCarryToken } from '../http/address.js';
import type { Deadline } from '../http/deadline.js';
import type { Network } from '../http/network.js';
import { createTransport } from '../http/transport.js';
import { azureToken, type CredentialOptions } from '../registry/azure-ml/credential/credential.js';
import { azureMlRegistry } from '../registry/azure-ml/registry.js';
import type { RegistryPort } from '../registry/port.js';
import type { HostServices, Reach } from './composition.js';
import { maskOf } from './network.js';

/** Azure ML, with the login that the inputs choose among those of the host. */
export function registryOf(
  { place }: Reach,
  given: Given,
  endpoint: URL,
  deadline: Deadline,
  host: HostServices,
  network: Network,
  logins: Pick<CredentialOptions, 'host' | 'assertions' | 'connected'>,
): RegistryPort {
  const token = azureToken({ ...logins, given, endpoint, env: host.env, deadline, network, mask: maskOf(host) });
  const transport = createTransport({
    service: 'Azure ML',
    origin: endpoint.origin,
    deadline,
    network,
    ...(mayCarryToken(endpoint) ? { token } : {}),
  });
  return azureMlRegistry(place, transport, deadline);
}
