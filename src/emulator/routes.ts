import {
  type ContainerAddress,
  HOMES,
  KIND_NAMES,
  type KindName,
  type Place,
  PROVIDER,
  type VersionAddress,
} from './addresses.js';
import { ArmError, invalidResourceType } from './arm-errors.js';
import type { Plane } from './call.js';
import type { JobAddress } from './jobs.js';

/** What a path points at. */
export type Route =
  | { readonly at: 'version'; readonly plane: Plane; readonly address: VersionAddress }
  | { readonly at: 'versions'; readonly plane: Plane; readonly address: ContainerAddress }
  | { readonly at: 'container'; readonly plane: Plane; readonly address: ContainerAddress }
  | { readonly at: 'containers'; readonly plane: Plane; readonly place: Place; readonly kind: KindName }
  | { readonly at: 'publish'; readonly plane: Plane; readonly address: VersionAddress }
  | { readonly at: 'import'; readonly plane: Plane; readonly place: Place }
  | { readonly at: 'permissions'; readonly plane: Plane; readonly place: Place }
  | { readonly at: 'job'; readonly plane: Plane; readonly address: JobAddress }
  | { readonly at: 'operation'; readonly plane: Plane; readonly id: string; readonly view: 'status' | 'result' };

const SERVED =
  'It serves models, data, environments, components and codes in workspaces and registries (.../workspaces/{w}/models/{n}/versions/{v}).';

/** Where registries serve their assets outside of ARM (recorded). */
const DATA_PLANE = ['mferp', 'managementfrontend'];

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
  const operation = operationRoute(segments);
  if (operation !== undefined) {
    return operation;
  }
  const isDataPlane = startsWith(segments, DATA_PLANE);
  const [subscriptions, subscription, groups, group, providers, provider, ...resource] = isDataPlane
    ? segments.slice(DATA_PLANE.length)
    : segments;
  if (!is(subscriptions, 'subscriptions') || !is(groups, 'resourceGroups') || !is(providers, 'providers')) {
    throw invalidResourceType(`The emulator does not serve '${path}'. ${SERVED}`);
  }
  if (!is(provider, PROVIDER)) {
    throw invalidResourceType(`The emulator serves '${PROVIDER}' only, not '${provider ?? ''}'. ${SERVED}`);
  }
  if (!subscription || !group || resource.includes('')) {
    throw invalidResourceType(`The path '${path}' has an empty segment. ${SERVED}`);
  }
  // Workspaces answer there as they do in ARM (recorded 2023-04-09 for code).
  const plane = isDataPlane && is(resource[0], 'registries') ? 'data' : 'arm';
  const found = resourceRoute(subscription, group, resource, plane);
  if (found === undefined) {
    const type = [PROVIDER, ...resource.filter((_, index) => index % 2 === 0)].join('/');
    throw invalidResourceType(`The emulator does not serve the resource type '${type}'. ${SERVED}`);
  }
  return found;
}

function resourceRoute(
  subscription: string,
  group: string,
  resource: readonly string[],
  plane: Plane,
): Route | undefined {
  const [homes, name, kinds, asset, versions, version, action, ...rest] = resource;
  const home = HOMES.find((known) => is(homes, known));
  if (home === undefined || name === undefined || rest.length > 0) {
    return undefined;
  }
  const place = { subscription, group, home, place: name };
  if (plane === 'data' && is(kinds, 'import') && asset === undefined) {
    return { at: 'import', plane, place };
  }
  if (home === 'workspaces' && is(kinds, 'jobs') && asset !== undefined && versions === undefined) {
    return { at: 'job', plane, address: { ...place, name: asset } };
  }
  // .../providers/Microsoft.Authorization/permissions: of another provider, beneath any resource.
  const isOfAuthorization = is(kinds, 'providers') && is(asset, 'Microsoft.Authorization');
  if (isOfAuthorization && is(versions, 'permissions') && version === undefined) {
    return { at: 'permissions', plane, place };
  }
  const kind = KIND_NAMES.find((known) => is(kinds, known));
  if (kind === undefined) {
    return undefined;
  }
  if (asset === undefined) {
    return { at: 'containers', plane, place, kind };
  }
  const address = { ...place, kind, name: asset };
  if (versions === undefined) {
    return { at: 'container', plane, address };
  }
  if (!is(versions, 'versions')) {
    return undefined;
  }
  if (version === undefined) {
    return { at: 'versions', plane, address };
  }
  if (action === undefined) {
    return { at: 'version', plane, address: { ...address, version } };
  }
  const isPublish = is(action, 'publish') && home === 'workspaces';
  return isPublish ? { at: 'publish', plane, address: { ...address, version } } : undefined;
}

/**
 * `/subscriptions/{s}/providers/{provider}/locations/{l}/mfeOperationsStatus/{id}` and `.../mfeOperationResults/{id}`,
 * as endpoints have them; `/assetstore/v1.0/operations/{id}` and `/environment/v1.0/operations/{id}` of the data plane.
 */
function operationRoute(segments: readonly string[]): Route | undefined {
  const [first, second, third, fourth, fifth, , seventh, eighth] = segments;
  if (segments.length === 4 && is(second, 'v1.0') && is(third, 'operations') && fourth) {
    const isKnown = is(first, 'assetstore') || is(first, 'environment');
    return isKnown ? { at: 'operation', plane: 'data', id: fourth, view: 'result' } : undefined;
  }
  const isOurs = is(first, 'subscriptions') && is(third, 'providers') && is(fourth, PROVIDER) && is(fifth, 'locations');
  if (segments.length !== 8 || !isOurs || !eighth) {
    return undefined;
  }
  if (is(seventh, 'mfeOperationsStatus')) {
    return { at: 'operation', plane: 'arm', id: eighth, view: 'status' };
  }
  return is(seventh, 'mfeOperationResults') ? { at: 'operation', plane: 'arm', id: eighth, view: 'result' } : undefined;
}

function startsWith(segments: readonly string[], names: readonly string[]): boolean {
  return names.every((name, index) => is(segments[index], name));
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
