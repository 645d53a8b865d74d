import { registryUri } from '../addresses.js';
import { notFoundInChain, notFoundInRegistry, userError } from '../arm-errors.js';
import { dictionary } from '../assets.js';
import { isObject, isSameJson, type JsonObject } from '../json.js';
import { object, text } from '../shape.js';
import { BASE_KEYS, BASE_RULES, checkAnonymous, createdBy, modifiedBy, replacedBase, shownBase } from './base.js';
import { normalisedSpec } from './component-spec.js';
import { equalFilter } from './filters.js';
import type { Kind } from './kind.js';

/** The only keys of a spec that are seen to change (recorded 2023-05-22). */
const MUTABLE: ReadonlySet<string> = new Set(['display_name', 'description', 'tags']);

/** Recorded 2022-09-27 to 2023-05-30 at 2022-05-01 and 2022-10-01. */
export const COMPONENT: Kind = {
  name: 'components',
  shape: { rules: [...BASE_RULES, ['componentSpec', object], ['stage', text]], required: [] },
  known: new Set([...BASE_KEYS, 'componentSpec']),

  created: (sent, _address, api) => ({
    ...replacedBase(sent, api),
    // The text lives in the spec.
    description: null,
    componentSpec: spec(sent),
    stage: api.hasPreviewKeys ? (sent.stage ?? null) : null,
    isAnonymous: sent.isAnonymous ?? false,
  }),
  // Unlike elsewhere, values in the bag of properties can be overwritten (recorded 2023-05-22).
  updated: (held, sent, { name }, api) => {
    checkSpec(spec(held), spec(sent), name);
    checkAnonymous(held, sent);
    return {
      ...replacedBase(sent, api),
      description: null,
      componentSpec: spec(sent),
      stage: api.hasPreviewKeys ? (sent.stage ?? null) : null,
      isAnonymous: held.isAnonymous ?? false,
    };
  },
  shown: (held, _address, api) => ({
    ...shownBase(held, api),
    componentSpec: held.componentSpec ?? null,
    ...(api.hasStage ? { provisioningState: held.provisioningState ?? 'Succeeded' } : {}),
    ...(api.hasPreviewKeys ? { stage: held.stage ?? null } : {}),
  }),
  listed: (shown) => shown,

  updateStatus: 200,
  // Recorded: modified a few hundredths of a second after it was created, but for a pipeline that is anonymous.
  born: (clock, sent) => {
    const now = clock.now();
    const isAtOnce = sent.isAnonymous === true && spec(sent)?.type === 'pipeline';
    return { ...createdBy(now), ...modifiedBy(isAtOnce ? now : clock.now()) };
  },
  isDated: true,

  isPagedByTop: true,
  filters: (query, api) =>
    api.hasPreviewKeys ? equalFilter(query, 'stage', ({ properties }) => properties.stage) : [],

  noSuchVersion: (address) =>
    address.home === 'registries'
      ? notFoundInRegistry(registryUri(address))
      : noSuchComponent(`${address.name}:${address.version}`),
  noSuchContainer: ({ name }) => noSuchComponent(name),
  container: {
    shape: { rules: BASE_RULES, required: [] },
    born: () => ({}),
    absent: { description: '', dictionary: {} },
    own: [],
    hasPeople: 'never',
    isModifiedAtBirth: true,
    // Recorded: no latest version, and a next one that is the time of the question.
    latestVersion: () => null,
    nextVersion: (_versions, now) => now.slice(0, -'+00:00'.length).replace(/[T:.]/g, '-'),
    isProvisioned: true,
    listsDatesOfVersion: true,
    // Recorded 2023-04-20: 22 in one page. Where a page ends was not seen.
    list: { order: 'newest first', pageSize: 30 },
  },
};

function spec({ componentSpec, description }: JsonObject): JsonObject | null {
  return isObject(componentSpec) ? normalisedSpec(componentSpec, description) : null;
}

/** Recorded for `code`. Nothing else that makes the component is seen to change, so nothing else can. */
function checkSpec(held: JsonObject | null, sent: JsonObject | null, name: string): void {
  const [before, after] = [dictionary({ held }, 'held'), dictionary({ sent }, 'sent')];
  const changed = [...Object.keys(before), ...Object.keys(after)].find(
    (key) => !MUTABLE.has(key) && !isSameJson(before[key], after[key]),
  );
  if (changed !== undefined) {
    throw userError(
      `Failed to update component ${name} since field "${changed}" is immutable, try specifying a new version.`,
      undefined,
      ['UpdateComponentFailed'],
    );
  }
}

function noSuchComponent(name: string) {
  return notFoundInChain(`Not found component ${name}.`, 'NotFound', 'ComponentNotFound');
}
