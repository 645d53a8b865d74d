import { type ContainerAddress, isVersionAddress, type VersionAddress } from './addresses.js';
import { isObject, type JsonObject } from './json.js';

/** A resource as the service remembers it. */
interface Asset<Address> {
  readonly address: Address;
  /** Every key of `properties`, those that the service does not know included. */
  readonly properties: JsonObject;
  readonly systemData: JsonObject;
  /** Top-level keys beside the envelope's. */
  readonly extra: JsonObject;
}

/** One version of a model, of data, of an environment, of a component or of code. */
export type AssetVersion = Asset<VersionAddress>;

/** What holds the versions of one asset. */
export type AssetContainer = Asset<ContainerAddress>;

/** The top-level keys of an ARM resource that the service itself owns or gives a meaning. */
export const ENVELOPE: ReadonlySet<string> = new Set(['id', 'name', 'type', 'properties', 'systemData']);

export function isAssetVersion(asset: AssetContainer | AssetVersion): asset is AssetVersion {
  return isVersionAddress(asset.address);
}

/** The dictionary under a key of `properties`; empty when it is absent. */
export function dictionary(properties: JsonObject, key: string): JsonObject {
  const value = properties[key];
  return isObject(value) ? value : {};
}
