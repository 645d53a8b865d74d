import { registryUri } from '../addresses.js';
import type { ApiVersion } from '../api-versions.js';
import { notFoundInChain, notFoundInRegistry, userError } from '../arm-errors.js';
import { isSameJson, type JsonObject } from '../json.js';
import { object, oneOf, text } from '../shape.js';
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
import { condaJson, condaRule } from './conda-file.js';
import { equalFilter } from './filters.js';
import type { Kind } from './kind.js';
import { createdLast, nextNumber } from './version-numbers.js';

/** Keys with the mutability create and read (swagger). */
const IMMUTABLE = ['image', 'condaFile', 'build', 'inferenceConfig', 'osType', 'autoRebuild'];

/** Recorded 2023-01-17 and 2023-03-09 at 2022-05-01, 2023-05-23 and 2023-05-30 at 2023-04-01-preview. */
export const ENVIRONMENT: Kind = {
  name: 'environments',
  shape: {
    rules: [
      ...BASE_RULES,
      ['image', text],
      ['condaFile', condaRule],
      ['build', object],
      ['inferenceConfig', object],
      ['osType', oneOf('Linux', 'Windows')],
      ['autoRebuild', oneOf('Disabled', 'OnBaseImageUpdate')],
      ['stage', text],
    ],
    required: [],
  },
  known: new Set([...BASE_KEYS, ...IMMUTABLE, 'environmentType']),

  created: (sent, _address, api) => ({
    ...replacedBase(sent, api),
    ...content(sent),
    environmentType: 'UserCreated',
    isAnonymous: sent.isAnonymous ?? false,
    stage: api.hasStage ? (sent.stage ?? null) : null,
  }),
  updated: (held, sent, _address, api) => {
    checkContent(held, sent);
    checkAnonymous(held, sent);
    checkAppendOnly(held, sent);
    return {
      ...replacedBase(sent, api),
      ...content(held),
      environmentType: held.environmentType ?? 'UserCreated',
      isAnonymous: held.isAnonymous ?? false,
      stage: api.hasStage ? (sent.stage ?? null) : null,
    };
  },
  shown: (held, _address, api) => {
    const { image, condaFile, build, inferenceConfig, osType, autoRebuild } = content(held);
    return {
      ...shownBase(held, api),
      environmentType: held.environmentType ?? 'UserCreated',
      ...present({ image }),
      condaFile,
      ...present({ build, inferenceConfig }),
      osType,
      ...lateKeys(held, autoRebuild, api),
      ...previewKey('intellectualProperty', held, api),
    };
  },
  listed: (shown) => shown,

  // Recorded 624 times of 624: an update answers as a creation does, and moves no date.
  updateStatus: 201,
  born: (clock) => {
    const now = clock.now();
    return { ...createdBy(now), ...modifiedBy(now) };
  },
  isDated: false,

  isPagedByTop: false,
  // The filter came a preview later than the one of the other kinds.
  filters: (query, api) =>
    api.hasPreviewKeys && api.name >= '2023-06'
      ? equalFilter(query, 'stage', ({ properties }) => stage(properties))
      : [],

  noSuchVersion: (address) =>
    address.home === 'registries'
      ? notFoundInRegistry(registryUri(address))
      : noSuchEnvironment(address.name, address.version),
  noSuchContainer: ({ name }) => noSuchEnvironment(name, ''),
  container: {
    shape: { rules: BASE_RULES, required: [] },
    born: () => ({}),
    absent: { description: null, dictionary: {} },
    own: [],
    hasPeople: 'always',
    isModifiedAtBirth: false,
    latestVersion: createdLast,
    nextVersion: nextNumber,
    isProvisioned: true,
    listsDatesOfVersion: false,
    list: { order: 'newest first', pageSize: 30 },
  },
};

/** What makes the environment. */
function content(properties: JsonObject): JsonObject {
  return {
    image: properties.image ?? null,
    condaFile: condaJson(properties.condaFile),
    build: properties.build ?? null,
    inferenceConfig: properties.inferenceConfig ?? null,
    osType: cased(properties.osType, ['Linux', 'Windows']),
    autoRebuild: cased(properties.autoRebuild, ['Disabled', 'OnBaseImageUpdate']),
  };
}

function checkContent(held: JsonObject, sent: JsonObject): void {
  const [before, after] = [content(held), content(sent)];
  const changed = IMMUTABLE.find((key) => !isSameJson(before[key], after[key]));
  // What was filled in need not be sent back: osType and autoRebuild are not in the recorded updates.
  if (changed !== undefined) {
    throw userError(
      `'properties.${changed}' of an environment version cannot be updated. Create a new version.`,
      `properties.${changed}`,
    );
  }
}

function lateKeys(held: JsonObject, autoRebuild: unknown, api: ApiVersion): JsonObject {
  return api.hasStage
    ? { autoRebuild, provisioningState: held.provisioningState ?? 'Succeeded', stage: stage(held) }
    : {};
}

/** Recorded: an environment whose stage nobody set has one, `Logged` when it is anonymous, `Development` when not. */
function stage(held: JsonObject): unknown {
  return held.stage ?? (held.isAnonymous === true ? 'Logged' : 'Development');
}

/** The choice in the service's case; the first one when nothing was said. */
function cased(value: unknown, choices: readonly [string, ...string[]]): string {
  return choices.find((choice) => choice.toLowerCase() === String(value).toLowerCase()) ?? choices[0];
}

function present(keys: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null));
}

function noSuchEnvironment(name: string, version: string) {
  return notFoundInChain(`No environment exists for name: ${name}, version: ${version}, label: `, 'NotFoundError');
}
