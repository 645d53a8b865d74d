import { armId, MODEL_VERSION_TYPE, type VersionAddress } from './addresses.js';
import type { ApiVersion } from './api-versions.js';
import { isObject, type JsonObject, without } from './json.js';

/** One version of a model, as the service remembers it. */
export interface ModelVersion {
  readonly address: VersionAddress;
  /** Every key of `properties`, those that the service does not know included. */
  readonly properties: JsonObject;
  readonly systemData: JsonObject;
  /** Top-level keys beside the envelope's. */
  readonly extra: JsonObject;
}

/** The top-level keys of an ARM resource that the service itself owns or gives a meaning. */
export const ENVELOPE: ReadonlySet<string> = new Set(['id', 'name', 'type', 'properties', 'systemData']);

const KNOWN: ReadonlySet<string> = new Set([
  'description',
  'tags',
  'properties',
  'isArchived',
  'isAnonymous',
  'autoDeleteSetting',
  'flavors',
  'modelType',
  'modelUri',
  'jobName',
  'provisioningState',
  'stage',
  'intellectualProperty',
]);

/** The keys of `properties` that the service does not know: stored and given back as they came. */
export function unknownProperties(properties: JsonObject): JsonObject {
  return without(properties, KNOWN);
}

/**
 * The resource as one api-version shows it, keys in the order of the recordings (2022-09-16 at 2022-05-01 without
 * stage, 2023-05-10 at 2023-04-01-preview with every key).
 *
 * Stable versions do not describe the two preview keys. A value that was really set is shown by them all the same,
 * because a client that sends back everything it read must be able to keep it.
 */
export function render(version: ModelVersion, api: ApiVersion): JsonObject {
  const { address, properties: held } = version;
  const properties = {
    description: held.description ?? null,
    tags: held.tags ?? {},
    properties: held.properties ?? {},
    isArchived: held.isArchived ?? false,
    isAnonymous: held.isAnonymous ?? false,
    ...previewKey('autoDeleteSetting', held, api),
    flavors: held.flavors ?? {},
    modelType: held.modelType ?? null,
    modelUri: held.modelUri ?? null,
    jobName: held.jobName ?? null,
    ...(api.hasStage
      ? { provisioningState: held.provisioningState ?? 'Succeeded', stage: held.stage ?? null }
      : undefined),
    ...previewKey('intellectualProperty', held, api),
    ...unknownProperties(held),
  };
  const envelope = { id: armId(address), name: address.version, type: MODEL_VERSION_TYPE };
  return { ...envelope, properties, ...version.extra, systemData: version.systemData };
}

/** The dictionary under a key of `properties`; empty when it is absent. */
export function dictionary(properties: JsonObject, key: 'tags' | 'properties'): JsonObject {
  const value = properties[key];
  return isObject(value) ? value : {};
}

function previewKey(key: 'autoDeleteSetting' | 'intellectualProperty', held: JsonObject, api: ApiVersion): JsonObject {
  const value = held[key] ?? null;
  return api.hasPreviewKeys || (api.hasStage && value !== null) ? { [key]: value } : {};
}
