import type { ApiVersion } from '../api-versions.js';
import { userError } from '../arm-errors.js';
import { dictionary } from '../assets.js';
import { isSameJson, type JsonObject } from '../json.js';
import { type Rule, text, texts, truth } from '../shape.js';

/** There is no token, so there is one identity. */
const CALLER = { name: 'Emulator User', type: 'User' };

/** AssetBase and ResourceBase of the swagger of 2024-04-01. `provisioningState` is read-only and ignored. */
export const BASE_RULES: readonly (readonly [string, Rule])[] = [
  ['description', text],
  ['tags', texts],
  ['properties', texts],
  ['isAnonymous', truth],
  ['isArchived', truth],
];

/** The keys that every kind knows. */
export const BASE_KEYS = [
  'description',
  'tags',
  'properties',
  'isArchived',
  'isAnonymous',
  'autoDeleteSetting',
  'provisioningState',
  'stage',
  'intellectualProperty',
  'originAssetId',
];

/**
 * The common keys that a PUT replaces. What the service does with omitted keys is not documented, so this is the worst
 * case: an omitted key is cleared, and so is one that the api-version does not know.
 */
export function replacedBase(sent: JsonObject, api: ApiVersion): JsonObject {
  return {
    description: sent.description ?? null,
    tags: sent.tags ?? {},
    properties: sent.properties ?? {},
    isArchived: sent.isArchived ?? false,
    autoDeleteSetting: api.hasStage ? (sent.autoDeleteSetting ?? null) : null,
    intellectualProperty: api.hasStage ? (sent.intellectualProperty ?? null) : null,
  };
}

/** The common keys in the order of the recordings. */
export function shownBase(held: JsonObject, api: ApiVersion): JsonObject {
  return {
    description: held.description ?? null,
    tags: held.tags ?? {},
    properties: held.properties ?? {},
    isArchived: held.isArchived ?? false,
    isAnonymous: held.isAnonymous ?? false,
    ...previewKey('autoDeleteSetting', held, api),
  };
}

/**
 * Stable versions do not describe the preview keys. A value that was really set is shown by them all the same, because
 * a client that sends back everything it read must be able to keep it.
 */
export function previewKey(
  key: 'autoDeleteSetting' | 'intellectualProperty',
  held: JsonObject,
  api: ApiVersion,
): JsonObject {
  const value = held[key] ?? null;
  return api.hasPreviewKeys || (api.hasStage && value !== null) ? { [key]: value } : {};
}

/** Swagger: isAnonymous has the mutability create and read. */
export function checkAnonymous(held: JsonObject, sent: JsonObject): void {
  if (sent.isAnonymous !== undefined && sent.isAnonymous !== (held.isAnonymous ?? false)) {
    throw userError("'properties.isAnonymous' cannot be updated.", 'properties.isAnonymous');
  }
}

/** The `properties` bag only grows (Microsoft staff in Azure/azureml-assets#1174). */
export function checkAppendOnly(held: JsonObject, sent: JsonObject): void {
  const bag = dictionary(sent, 'properties');
  for (const [key, value] of Object.entries(dictionary(held, 'properties'))) {
    const target = `properties.properties.${key}`;
    if (!Object.hasOwn(bag, key)) {
      throw userError(`'${target}' cannot be removed: properties can only be added.`, target);
    }
    if (!isSameJson(bag[key], value)) {
      throw userError(`'${target}' cannot be changed: properties can only be added.`, target);
    }
  }
}

export function createdBy(now: string): JsonObject {
  return { createdAt: now, createdBy: CALLER.name, createdByType: CALLER.type };
}

export function modifiedBy(now: string): JsonObject {
  return { lastModifiedAt: now, lastModifiedBy: CALLER.name, lastModifiedByType: CALLER.type };
}
