import { type Place, registryUri } from '../addresses.js';
import { notFoundInChain, notFoundInRegistry, userError } from '../arm-errors.js';
import type { JsonObject } from '../json.js';
import { oneOf, type Rule, someText, text } from '../shape.js';
import { workspaceGuid } from '../workspace-guid.js';
import {
  BASE_KEYS,
  BASE_RULES,
  checkAnonymous,
  checkAppendOnly,
  createdBy,
  previewKey,
  replacedBase,
  shownBase,
} from './base.js';
import { equalFilter, pairsFilter } from './filters.js';
import type { Kind } from './kind.js';
import { createdLast, nextNumber } from './version-numbers.js';

const TYPES = ['uri_file', 'uri_folder', 'mltable'];
const TYPE_RULE: Rule = oneOf(...TYPES);

/** Recorded 2022-09-16 at 2022-05-01, 2023-05-17 at 2023-04-01-preview. */
export const DATA: Kind = {
  name: 'data',
  shape: {
    rules: [...BASE_RULES, ['dataType', TYPE_RULE], ['dataUri', someText], ['stage', text]],
    required: ['dataType', 'dataUri'],
  },
  known: new Set([...BASE_KEYS, 'dataUri', 'dataType']),

  created: (sent, address, api) => ({
    ...replacedBase(sent, api),
    stage: api.hasPreviewKeys ? (sent.stage ?? null) : null,
    dataType: dataType(sent.dataType),
    dataUri: normalisedUri(sent, address),
    isAnonymous: sent.isAnonymous ?? false,
  }),
  updated: (held, sent, address, api) => {
    if (normalisedUri(sent, address) !== normalisedUri(held, address)) {
      throw userError('Asset paths cannot be updated.', 'properties.dataUri');
    }
    if (dataType(sent.dataType) !== dataType(held.dataType)) {
      throw userError("'properties.dataType' cannot be updated.", 'properties.dataType');
    }
    checkAnonymous(held, sent);
    checkAppendOnly(held, sent);
    return {
      ...replacedBase(sent, api),
      stage: api.hasPreviewKeys ? (sent.stage ?? null) : null,
      dataType: held.dataType,
      dataUri: held.dataUri,
      isAnonymous: held.isAnonymous ?? false,
    };
  },
  shown: (held, _address, api) => ({
    ...shownBase(held, api),
    dataUri: held.dataUri,
    // No stable description has a stage of data, and no provisioningState exists.
    ...(api.hasPreviewKeys ? { stage: held.stage ?? null } : {}),
    ...previewKey('intellectualProperty', held, api),
    dataType: held.dataType,
  }),
  listed: (shown, address) => ({ ...shown, dataUri: listedUri(shown.dataUri, address) }),

  updateStatus: 200,
  // Recorded: modified by nobody until the first update, and in a workspace a moment after it was created.
  born: (clock, _sent, { home }) => {
    const now = clock.now();
    return { ...createdBy(now), lastModifiedAt: home === 'workspaces' ? clock.now() : now };
  },
  isDated: true,

  isPagedByTop: false,
  filters: (query, api, { home }) => [
    ...pairsFilter(query, '$tags', 'tags'),
    ...(api.hasPreviewKeys && home === 'workspaces'
      ? equalFilter(query, 'stage', ({ properties }) => properties.stage)
      : []),
  ],

  noSuchVersion: (address) =>
    address.home === 'registries'
      ? notFoundInRegistry(registryUri(address))
      : notFoundInChain(
          `Data version ${address.name}:${address.version} (dataContainerName:version) not found.`,
          'NotFoundError',
        ),
  noSuchContainer: ({ name }) => notFoundInChain(`${name} container was not found.`, 'NotFoundError'),
  container: {
    shape: { rules: [...BASE_RULES, ['dataType', TYPE_RULE]], required: ['dataType'] },
    born: (version) => ({ dataType: version.dataType }),
    absent: { description: null, dictionary: null },
    own: ['dataType'],
    hasPeople: 'creator',
    isModifiedAtBirth: false,
    latestVersion: createdLast,
    nextVersion: nextNumber,
    isProvisioned: false,
    listsDatesOfVersion: false,
    list: { order: 'newest first', pageSize: 30 },
  },
};

function dataType(type: unknown): unknown {
  return typeof type === 'string' ? type.toLowerCase() : type;
}

/** Recorded: the short form becomes the long one, `resourcegroups` in lower case, a folder ends in a slash. */
function normalisedUri({ dataUri, dataType: type }: JsonObject, place: Place): string {
  const long = String(dataUri)
    .replace(/^azureml:\/\/datastores\//i, `${longPrefix(place)}datastores/`)
    .replace(`azureml://workspaces/${workspaceGuid(place)}/`, longPrefix(place))
    .replace(/^(azureml:.*)\/resourcegroups\//i, '$1/resourcegroups/');
  return dataType(type) === 'uri_folder' && !long.endsWith('/') ? `${long}/` : long;
}

/** Recorded: a list names the workspace by its GUID. */
function listedUri(uri: unknown, place: Place): string {
  return String(uri).replace(longPrefix(place), `azureml://workspaces/${workspaceGuid(place)}/`);
}

function longPrefix(place: Place): string {
  const { subscription, group, place: workspace } = place;
  return `azureml://subscriptions/${subscription}/resourcegroups/${group}/workspaces/${workspace}/`;
}
