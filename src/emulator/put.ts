import type { VersionAddress } from './addresses.js';
import type { ApiVersion } from './api-versions.js';
import { userError } from './arm-errors.js';
import { isSameJson, type JsonObject } from './json.js';
import { dictionary, type ModelVersion, unknownProperties } from './model-versions.js';
import type { PutBody } from './put-body.js';

/** There is no token, so there is one identity. */
const CALLER = { name: 'Emulator User', type: 'User' };

/** The first PUT of a version. */
export function created(address: VersionAddress, sent: PutBody, api: ApiVersion, now: string): ModelVersion {
  const properties = replaced(sent.properties, api);
  const modelUri = normalisedUri(sent.properties.modelUri);
  const isAnonymous = sent.properties.isAnonymous ?? false;
  return {
    address,
    properties: { ...properties, modelUri, isAnonymous },
    extra: sent.extra,
    systemData: { createdAt: now, createdBy: CALLER.name, createdByType: CALLER.type, ...modified(now) },
  };
}

/**
 * A PUT on a version that is there. What the service does with omitted keys is not documented, so this is the worst
 * case: an omitted key is cleared, `jobName` and, at an api-version that does not know it, `stage` included. What
 * identifies the content stays, and changing it is refused.
 *
 * @throws ArmError 400 for a change of what cannot change.
 */
export function updated(before: ModelVersion, sent: PutBody, api: ApiVersion, now: string): ModelVersion {
  const held = before.properties;
  checkImmutable(held, sent.properties);
  return {
    address: before.address,
    // As it is spelled here, not as it was sent: the service's spelling is the one that stays.
    properties: {
      ...replaced(sent.properties, api),
      modelUri: held.modelUri ?? null,
      isAnonymous: held.isAnonymous ?? false,
    },
    extra: sent.extra,
    systemData: { ...before.systemData, ...modified(now) },
  };
}

function replaced(sent: JsonObject, api: ApiVersion): JsonObject {
  return {
    description: sent.description ?? null,
    tags: sent.tags ?? {},
    properties: sent.properties ?? {},
    isArchived: sent.isArchived ?? false,
    flavors: sent.flavors ?? {},
    modelType: sent.modelType ?? null,
    jobName: sent.jobName ?? null,
    stage: api.hasStage ? (sent.stage ?? null) : null,
    autoDeleteSetting: api.hasStage ? (sent.autoDeleteSetting ?? null) : null,
    intellectualProperty: api.hasStage ? (sent.intellectualProperty ?? null) : null,
    provisioningState: 'Succeeded',
    ...unknownProperties(sent),
  };
}

function checkImmutable(held: JsonObject, sent: JsonObject): void {
  // The sentence of the service, as the Python SDK knows it.
  if (normalisedUri(sent.modelUri) !== normalisedUri(held.modelUri)) {
    throw userError('Asset paths cannot be updated.', 'properties.modelUri');
  }
  // Swagger: isAnonymous has the mutability create and read.
  if (sent.isAnonymous !== undefined && sent.isAnonymous !== (held.isAnonymous ?? false)) {
    throw userError("'properties.isAnonymous' cannot be updated.", 'properties.isAnonymous');
  }
  checkAppendOnly(dictionary(held, 'properties'), dictionary(sent, 'properties'));
}

/** The `properties` bag only grows (Microsoft staff in Azure/azureml-assets#1174). */
function checkAppendOnly(held: JsonObject, sent: JsonObject): void {
  for (const [key, value] of Object.entries(held)) {
    const target = `properties.properties.${key}`;
    if (!Object.hasOwn(sent, key)) {
      throw userError(`'${target}' cannot be removed: properties can only be added.`, target);
    }
    if (!isSameJson(sent[key], value)) {
      throw userError(`'${target}' cannot be changed: properties can only be added.`, target);
    }
  }
}

/** Recorded 2022-09-16 and 2023-05-10: `/resourcegroups/` is sent, `/resourceGroups/` comes back. */
function normalisedUri(uri: unknown): string | null {
  return typeof uri === 'string' ? uri.replace(/\/resourcegroups\//gi, '/resourceGroups/') : null;
}

function modified(now: string): JsonObject {
  return { lastModifiedAt: now, lastModifiedBy: CALLER.name, lastModifiedByType: CALLER.type };
}
