import { registryUri } from '../addresses.js';
import { notFoundInChain, notFoundInRegistry, userError } from '../arm-errors.js';
import { dictionary } from '../assets.js';
import { text } from '../shape.js';
import { BASE_KEYS, BASE_RULES, checkAppendOnly, createdBy, modifiedBy, replacedBase, shownBase } from './base.js';
import { equalFilter } from './filters.js';
import type { Kind } from './kind.js';
import { createdLast, nextNumber } from './version-numbers.js';

/** Recorded 2022-12-08 at 2022-05-01, 2023-04-20 at 2023-04-01. */
export const CODE: Kind = {
  name: 'codes',
  shape: { rules: [...BASE_RULES, ['codeUri', text]], required: [] },
  known: new Set([...BASE_KEYS, 'codeUri']),

  // Code is never anonymous, also when a PUT says so (recorded 2023-01-05).
  created: (sent, _address, api) => ({
    ...replacedBase(sent, api),
    codeUri: sent.codeUri ?? null,
  }),
  updated: (held, sent, _address, api) => {
    if ((sent.codeUri ?? null) !== (held.codeUri ?? null)) {
      throw userError('Asset paths cannot be updated.', 'properties.codeUri');
    }
    checkAppendOnly(held, sent);
    return { ...replacedBase(sent, api), codeUri: held.codeUri ?? null };
  },
  shown: (held, _address, api) => ({
    ...shownBase(held, api),
    codeUri: held.codeUri ?? null,
    ...(api.hasStage ? { provisioningState: held.provisioningState ?? 'Succeeded' } : {}),
  }),
  listed: (shown) => shown,

  updateStatus: 200,
  born: (clock) => {
    const now = clock.now();
    return { ...createdBy(now), ...modifiedBy(now) };
  },
  isDated: true,

  isPagedByTop: true,
  filters: (query) => equalFilter(query, 'hash', ({ properties }) => dictionary(properties, 'properties').hash_sha256),

  noSuchVersion: (address) =>
    address.home === 'registries'
      ? notFoundInRegistry(registryUri(address))
      : notFoundInChain(`Code version ${address.name}:${address.version} not found.`, 'NotFoundError'),
  noSuchContainer: ({ name }) => notFoundInChain(`${name} container was not found.`, 'NotFoundError'),
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
