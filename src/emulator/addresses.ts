/** The provider whose resources the emulator serves. */
export const PROVIDER = 'Microsoft.MachineLearningServices';

/** The kinds of assets that are served, as their paths name them. */
export const KIND_NAMES = ['models', 'data', 'environments', 'components', 'codes'] as const;
export type KindName = (typeof KIND_NAMES)[number];

/** What holds assets. */
export const HOMES = ['workspaces', 'registries'] as const;
export type Home = (typeof HOMES)[number];

/** A workspace or a registry. Any place exists. */
export interface Place {
  readonly subscription: string;
  readonly group: string;
  readonly home: Home;
  /** The name of the workspace or of the registry. */
  readonly place: string;
}

/** What holds the versions of one asset. */
export interface ContainerAddress extends Place {
  readonly kind: KindName;
  readonly name: string;
}

export interface VersionAddress extends ContainerAddress {
  readonly version: string;
}

export function isVersionAddress(address: ContainerAddress | VersionAddress): address is VersionAddress {
  return 'version' in address;
}

/** The ARM id of a workspace or a registry, with the segment names spelled as Azure spells them. */
export function placeId({ subscription, group, home, place }: Place): string {
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/${PROVIDER}/${home}/${place}`;
}

/** The ARM id, with the values as they were given. */
export function armId(address: ContainerAddress | VersionAddress): string {
  const id = `${placeId(address)}/${address.kind}/${address.name}`;
  return isVersionAddress(address) ? `${id}/versions/${address.version}` : id;
}

/** The id of an asset in a registry outside of ARM: `azureml://registries/{r}/{kind}/{name}/versions/{version}`. */
export function registryUri({ place, kind, name, version }: VersionAddress): string {
  return `azureml://registries/${place}/${kind}/${name}/versions/${version}`;
}

/**
 * Same key, same place: names of places are case-insensitive. The name of a registry is unique on its own, so
 * subscription and resource group do not count there: `publish` knows a registry by its name only.
 */
export function placeKey({ subscription, group, home, place }: Place): string {
  const path = home === 'registries' ? [home, place] : [subscription, group, home, place];
  return path.join('/').toLowerCase();
}

/** Same key, same asset. Unlike the place, the name of an asset is case-sensitive (swagger). */
export function containerKey(address: ContainerAddress): string {
  return `${placeKey(address)}/${address.kind}/${address.name}`;
}

/** Same key, same resource. */
export function keyOf(address: ContainerAddress | VersionAddress): string {
  const key = containerKey(address);
  return isVersionAddress(address) ? `${key}/versions/${address.version}` : key;
}

/** Reads the ARM id of a container or of a version; undefined when it is the id of something else. */
export function parseId(id: string): ContainerAddress | VersionAddress | undefined {
  const segments = id.startsWith('/') ? id.slice(1).split('/') : [];
  const names = segments.filter((_, index) => index % 2 === 0).map((segment) => segment.toLowerCase());
  const [subscription, group, provider, place, name, version] = segments.filter((_, index) => index % 2 === 1);
  const home = HOMES.find((known) => known === names[3]);
  const kind = KIND_NAMES.find((known) => known === names[4]);
  const isOurs = names.slice(0, 3).join('/') === 'subscriptions/resourcegroups/providers';
  if (!isOurs || provider?.toLowerCase() !== PROVIDER.toLowerCase() || home === undefined || kind === undefined) {
    return undefined;
  }
  if (!subscription || !group || !place || !name) {
    return undefined;
  }
  const container = { subscription, group, home, place, kind, name };
  if (segments.length === 10) {
    return container;
  }
  return segments.length === 12 && names[5] === 'versions' && version ? { ...container, version } : undefined;
}
