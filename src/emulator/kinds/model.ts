import { registryUri, type VersionAddress } from '../addresses.js';
import { notFoundInDetails, notFoundInRegistry, userError } from '../arm-errors.js';
import type { JsonObject } from '../json.js';
import { flavors, text } from '../shape.js';
import {
  BASE_KEYS,
  BASE_RULES,
  checkAnonymous,
  checkAppendOnly,
  createdBy,
  modifiedBy,
  previewKey,
  replacedBase,
  shownBase,
} from './base.js';
import { equalFilter, pairsFilter } from './filters.js';
import type { Kind } from './kind.js';
import { highestNumber, nextNumber } from './version-numbers.js';

/** Recorded 2022-09-16 at 2022-05-01 without stage, 2023-05-10 at 2023-04-01-preview with every key. */
export const MODEL: Kind = {
  name: 'models',
  shape: {
    rules: [
      ...BASE_RULES,
      ['flavors', flavors],
      ['jobName', text],
      ['modelType', text],
      ['modelUri', text],
      ['stage', text],
    ],
    required: [],
  },
  known: new Set([...BASE_KEYS, 'flavors', 'modelType', 'modelUri', 'jobName']),

  created: (sent, _address, api) => ({
    ...replacedBase(sent, api),
    ...replaced(sent),
    stage: api.hasStage ? (sent.stage ?? null) : null,
    modelUri: normalisedUri(sent.modelUri),
    isAnonymous: sent.isAnonymous ?? false,
  }),
  updated: (held, sent, _address, api) => {
    // The sentence of the service, as the Python SDK knows it.
    if (normalisedUri(sent.modelUri) !== normalisedUri(held.modelUri)) {
      throw userError('Asset paths cannot be updated.', 'properties.modelUri');
    }
    checkAnonymous(held, sent);
    checkAppendOnly(held, sent);
    return {
      ...replacedBase(sent, api),
      ...replaced(sent),
      stage: api.hasStage ? (sent.stage ?? null) : null,
      // As it is spelled here, not as it was sent: the service's spelling is the one that stays.
      modelUri: held.modelUri ?? null,
      isAnonymous: held.isAnonymous ?? false,
    };
  },
  shown: (held, _address, api) => ({
    ...shownBase(held, api),
    flavors: held.flavors ?? {},
    modelType: held.modelType ?? null,
    modelUri: held.modelUri ?? null,
    jobName: held.jobName ?? null,
    ...(api.hasStage
      ? { provisioningState: held.provisioningState ?? 'Succeeded', stage: held.stage ?? null }
      : undefined),
    ...previewKey('intellectualProperty', held, api),
  }),
  listed: (shown) => shown,

  updateStatus: 200,
  born: (clock) => {
    const now = clock.now();
    return { ...createdBy(now), ...modifiedBy(now) };
  },
  isDated: true,

  isPagedByTop: true,
  filters: (query, api, { home }) => [
    ...pairsFilter(query, 'tags', 'tags'),
    ...pairsFilter(query, 'properties', 'properties'),
    ...equalFilter(query, 'version', ({ address }) => address.version),
    ...equalFilter(query, 'description', ({ properties }) => properties.description),
    // Never in a registry (descriptions of the previews).
    ...(api.hasPreviewKeys && home === 'workspaces'
      ? equalFilter(query, 'stage', ({ properties }) => properties.stage)
      : []),
  ],

  noSuchVersion: (address) =>
    address.home === 'registries'
      ? notFoundInRegistry(registryUri(address))
      : notFoundInDetails('NoSuchModelRegistered', missingMessage(address)),
  noSuchContainer: ({ name }) => notFoundInDetails('ModelNotFound', `Model container with name: ${name} not found.`),
  container: {
    shape: { rules: BASE_RULES, required: [] },
    born: () => ({}),
    absent: { description: null, dictionary: {} },
    own: [],
    hasPeople: 'always',
    isModifiedAtBirth: false,
    latestVersion: (versions) => highestNumber(versions)?.toString() ?? null,
    nextVersion: nextNumber,
    isProvisioned: true,
    listsDatesOfVersion: false,
    // Recorded 2022-09-16: a page of 20.
    list: { order: 'oldest first', pageSize: 20 },
  },
};

function replaced(sent: JsonObject): JsonObject {
  return { flavors: sent.flavors ?? {}, modelType: sent.modelType ?? null, jobName: sent.jobName ?? null };
}

/** Recorded 2022-09-16 and 2023-05-10: `/resourcegroups/` is sent, `/resourceGroups/` comes back. */
function normalisedUri(uri: unknown): string | null {
  return typeof uri === 'string' ? uri.replace(/\/resourcegroups\//gi, '/resourceGroups/') : null;
}

function missingMessage({ subscription, group, place, name, version }: VersionAddress): string {
  const where = `Account Subscription: ${subscription}, ResourceGroup: ${group}, Workspace: ${place}`;
  return `There is no registered model in ${where} with id ${name}:${version}`;
}
