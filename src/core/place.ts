import { createHash } from 'node:crypto';

/** One workspace or one registry of one cloud. Chains, locks, exclusivity and history are per place. */
export type Place = Workspace | Registry;

export interface Workspace {
  readonly in: 'workspace';
  /** Origin of the cloud's management endpoint, for example `https://management.azure.com`. */
  readonly endpoint: string;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly workspace: string;
}

export interface Registry {
  readonly in: 'registry';
  readonly endpoint: string;
  /** Where ARM finds it. A registry has its name alone in its cloud, so this is no part of what the place is. */
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly registry: string;
}

/** The place as one lower-case string: ARM ids are case-insensitive, so two spellings are one place. */
export function placeId(place: Place): string {
  const path =
    place.in === 'workspace'
      ? `/subscriptions/${place.subscriptionId}/resourcegroups/${place.resourceGroup}/workspaces/${place.workspace}`
      : `/registries/${place.registry}`;
  return `${place.endpoint.replace(/\/+$/, '')}${path}`.toLowerCase();
}

/** `<workspace-or-registry name>-<8 hex of the SHA-256 of the place id>`: short enough for a branch name, unique enough for one. */
export function placeShortId(place: Place): string {
  const digest = createHash('sha256').update(placeId(place)).digest('hex').slice(0, 8);
  return `${placeName(place).toLowerCase()}-${digest}`;
}

/** The workspace's or registry's own name. */
export function placeName(place: Place): string {
  return place.in === 'workspace' ? place.workspace : place.registry;
}
