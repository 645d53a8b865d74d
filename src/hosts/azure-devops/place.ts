import type { ServiceConnection } from '../../compose/azure-devops.js';
import { UsageFailure } from '../../core/failure.js';
import type { InputName } from '../../inputs.js';

type Given = Readonly<Record<InputName, string>>;

const PUBLIC_CLOUD = 'https://management.azure.com';

/**
 * The inputs with what the service connection says where they are empty: the cloud, the subscription and, of a
 * connection with a narrower scope, the resource group and the workspace. Throws a UsageFailure where an address of the
 * inputs is not the connection's.
 */
export function withConnection(given: Given, connection: ServiceConnection | null): Record<InputName, string> {
  if (connection === null) return { ...given, 'azure-endpoint': given['azure-endpoint'] || PUBLIC_CLOUD };
  const endpoint = given['azure-endpoint'] || bare(connection.url) || PUBLIC_CLOUD;
  const isOwn = originOf(endpoint) === originOf(connection.url || PUBLIC_CLOUD);
  // Over plain http, which only this machine may have, nothing of the connection is sent.
  if (!isOwn && !endpoint.startsWith('http:'))
    throw new UsageFailure({
      what: `azureEndpoint is ${shown(endpoint)}, but the service connection is of ${shown(bare(connection.url))}`,
      fix: 'Leave azureEndpoint out, or give azureSubscription a connection of that cloud',
    });
  return {
    ...given,
    'azure-endpoint': endpoint,
    'authority-host': given['authority-host'] || (isOwn ? bare(connection.authority) : ''),
    ...placeOf(given, connection),
  };
}

// What the reference or another input says of the place must not be contradicted by a default.
function placeOf(given: Given, { subscriptionId, resourceGroup, workspace }: ServiceConnection) {
  const { asset, registry, workspace: asked, 'resource-group': group, 'subscription-id': subscription } = given;
  if (/subscriptions\//i.test(asset) || isOther(subscription, subscriptionId)) return {};
  const isElsewhere = registry !== '' || /^azureml:\/\/registries\//i.test(asset) || isOther(group, resourceGroup);
  return {
    'subscription-id': subscription || subscriptionId,
    'resource-group': group || resourceGroup,
    workspace: asked || (isElsewhere ? '' : workspace),
  };
}

const isOther = (given: string, ours: string): boolean => given !== '' && given.toLowerCase() !== ours.toLowerCase();

const bare = (address: string): string => address.replace(/\/+$/, '');

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : address);

const shown = (text: string): string => JSON.stringify(text.slice(0, 200));
