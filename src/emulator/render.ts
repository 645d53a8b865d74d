import { armId, type ContainerAddress, PROVIDER, registryUri, type VersionAddress } from './addresses.js';
import type { ApiVersion } from './api-versions.js';
import type { AssetContainer, AssetVersion } from './assets.js';
import type { Call } from './call.js';
import { type JsonObject, without } from './json.js';
import { kindOf } from './kinds/kinds.js';

/** `provisioningState` of a version that is on its way. */
export type Underway = 'Creating' | 'Updating';

/** A version as GET and PUT answer it. */
export function shownVersion(
  version: AssetVersion,
  asked: ContainerAddress,
  call: Call,
  underway?: Underway,
): JsonObject {
  const shown = propertiesOf(version, call.api);
  const isUnderway = underway !== undefined && Object.hasOwn(shown, 'provisioningState');
  return wrapped(version, isUnderway ? { ...shown, provisioningState: underway } : shown, asked, call);
}

/** A version as a list answers it. */
export function listedVersion(version: AssetVersion, asked: ContainerAddress, call: Call): JsonObject {
  const shown = kindOf(version.address).listed(propertiesOf(version, call.api), version.address);
  return wrapped(version, shown, asked, call);
}

function propertiesOf({ address, properties }: AssetVersion, api: ApiVersion): JsonObject {
  return kindOf(address).shown(properties, address, api);
}

function wrapped(version: AssetVersion, shown: JsonObject, asked: ContainerAddress, call: Call): JsonObject {
  const { properties: held, extra, systemData } = version;
  const unknown = without(held, kindOf(version.address).known);
  const address = seenFrom(asked, version.address);
  if (call.plane === 'data') {
    const { originAssetId } = held;
    const origin = originAssetId === undefined ? {} : { originAssetId };
    return { ...dataPlaneEnvelope(version), properties: { ...shown, ...origin, ...unknown }, ...extra, systemData };
  }
  const type = `${PROVIDER}/${address.home}/${address.kind}/versions`;
  const envelope = { id: armId(address), name: address.version, type };
  return { ...envelope, properties: { ...shown, ...unknown }, ...extra, systemData };
}

/**
 * A container as it is answered.
 *
 * @param versions its versions, the oldest first.
 */
export function shownContainer(
  container: AssetContainer,
  versions: readonly AssetVersion[],
  asked: Pick<ContainerAddress, 'subscription' | 'group'>,
  { api, clock }: Pick<Call, 'api' | 'clock'>,
): JsonObject {
  const { properties: held, extra } = container;
  const address = seenFrom(asked, container.address);
  const { absent, own, isProvisioned, ...kind } = kindOf(address).container;
  const known = new Set(['description', 'tags', 'properties', 'isArchived', ...own, ...READ_ONLY]);
  const properties = {
    description: held.description ?? absent.description,
    tags: held.tags ?? absent.dictionary,
    properties: held.properties ?? absent.dictionary,
    isArchived: held.isArchived ?? false,
    latestVersion: kind.latestVersion(versions),
    nextVersion: kind.nextVersion(versions, clock.now()),
    ...Object.fromEntries(own.map((key) => [key, held[key]])),
    ...(isProvisioned && api.hasStage ? { provisioningState: 'Succeeded' } : {}),
    ...without(held, known),
  };
  const envelope = { id: armId(address), name: address.name, type: `${PROVIDER}/${address.home}/${address.kind}` };
  return { ...envelope, properties, ...extra, systemData: people(container, versions) };
}

/** A container as a list answers it: that of a component shows a version's dates and people (recorded 2023-04-20). */
export function listedContainer(
  container: AssetContainer,
  versions: readonly AssetVersion[],
  asked: Pick<ContainerAddress, 'subscription' | 'group'>,
  call: Call,
): JsonObject {
  const shown = shownContainer(container, versions, asked, call);
  const newest = versions.at(-1);
  const isOfVersion = kindOf(container.address).container.listsDatesOfVersion && newest !== undefined;
  return isOfVersion ? { ...shown, systemData: newest.systemData } : shown;
}

/** A client that sends back all that it read must not find its echo beside the truth. */
const READ_ONLY = ['latestVersion', 'nextVersion', 'provisioningState'];

function people({ address, systemData }: AssetContainer, versions: readonly AssetVersion[]): JsonObject {
  const { createdAt, createdBy, createdByType, lastModifiedAt } = systemData;
  switch (kindOf(address).container.hasPeople) {
    case 'never':
      return { createdAt, lastModifiedAt };
    case 'creator':
      // Recorded: a new version moves the date of its data container.
      return { createdAt, createdBy, createdByType, lastModifiedAt: later(lastModifiedAt, versions) };
    case 'always':
      return systemData;
  }
}

function later(date: unknown, versions: readonly AssetVersion[]): unknown {
  const newest = versions.at(-1)?.systemData.createdAt;
  return typeof newest === 'string' && typeof date === 'string' && newest > date ? newest : date;
}

/** A registry is found by its name alone: it is in the group in which the caller found it. */
function seenFrom<Address extends ContainerAddress | VersionAddress>(
  { subscription, group }: Pick<ContainerAddress, 'subscription' | 'group'>,
  address: Address,
): Address {
  return address.home === 'registries' ? { ...address, subscription, group } : address;
}

/** Recorded 2022-09-28 to 2023-04-20: the kinds differ, and an imported model is called by its name. */
function dataPlaneEnvelope({ address, properties }: AssetVersion): JsonObject {
  const { kind, name, version } = address;
  const isFull = kind === 'components' || kind === 'codes';
  return {
    id: registryUri(address),
    name: kind === 'models' && properties.originAssetId !== undefined ? name : version,
    type: isFull ? `${PROVIDER}/registries/${kind}/versions` : kind,
  };
}
