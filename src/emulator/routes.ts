import { type ModelAddress, PROVIDER, type VersionAddress } from './addresses.js';
import { ArmError, invalidResourceType } from './arm-errors.js';

/** What a path points at. */
export type Route =
  | { readonly kind: 'version'; readonly address: VersionAddress }
  | { readonly kind: 'versions'; readonly address: ModelAddress };

const SERVED = 'It serves versions of models in workspaces (.../workspaces/{w}/models/{n}/versions[/{v}]).';

/**
 * Reads a path. The names of ARM segments are case-insensitive, as in Azure.
 *
 * @throws ArmError 400 for a segment that cannot be decoded, 404 for a resource that is not served.
 */
export function route(path: string): Route {
  // One slash too many at either end is what `${endpoint}/${id}` makes; ARM forgives it.
  const segments = path
    .replace(/^\/+|\/+$/g, '')
    .split('/')
    .map(decoded);
  const [subscriptions, subscription, groups, group, providers, provider, ...resource] = segments;
  if (!is(subscriptions, 'subscriptions') || !is(groups, 'resourceGroups') || !is(providers, 'providers')) {
    throw invalidResourceType(`The emulator does not serve '${path}'. ${SERVED}`);
  }
  if (!is(provider, PROVIDER)) {
    throw invalidResourceType(`The emulator serves '${PROVIDER}' only, not '${provider ?? ''}'. ${SERVED}`);
  }
  const [workspaces, workspace, models, model, versions, version, ...rest] = resource;
  if (!is(workspaces, 'workspaces') || !is(models, 'models') || !is(versions, 'versions') || rest.length > 0) {
    const type = [PROVIDER, ...resource.filter((_, index) => index % 2 === 0)].join('/');
    throw invalidResourceType(`The emulator does not serve the resource type '${type}' yet. ${SERVED}`);
  }
  if (!subscription || !group || !workspace || !model || version === '') {
    throw invalidResourceType(`The path '${path}' has an empty segment. ${SERVED}`);
  }
  const address = { subscription, group, workspace, model };
  return version === undefined ? { kind: 'versions', address } : { kind: 'version', address: { ...address, version } };
}

function is(segment: string | undefined, name: string): boolean {
  return segment?.toLowerCase() === name.toLowerCase();
}

function decoded(segment: string): string {
  const text = decodedOrUndefined(segment);
  // A slash inside a value could not be told from a separator in the resource's id.
  if (text === undefined || text.includes('/')) {
    throw new ArmError(400, { code: 'InvalidRequestUri', message: `The path segment '${segment}' is not valid.` });
  }
  return text;
}

function decodedOrUndefined(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
