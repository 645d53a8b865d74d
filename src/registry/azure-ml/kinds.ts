import { type Kind, segmentOf } from '../../core/asset.js';
import { type Place, placeName } from '../../core/place.js';

/**
 * Kinds whose versions have the key `stage` at the api-version that we speak (2024-04-01, mfe.json). The others carry
 * their stage in the tag alone, and never get the key.
 */
const NATIVE_STAGE: Record<Kind, boolean> = { model: true, environment: true, data: false, component: false };

export const hasNativeStage = (kind: Kind): boolean => NATIVE_STAGE[kind];

/** Whether the list of versions takes `listViewType`: all do but that of a registry's components (mfe.json). */
export const takesListView = (place: Place, kind: Kind): boolean => !(place.in === 'registry' && kind === 'component');

/** The parameter by which the list of versions is filtered by tags (mfe.json); null where there is none. */
export function tagsParameter(kind: Kind): string | null {
  if (kind === 'model') return 'tags';
  return kind === 'data' ? '$tags' : null;
}

/** The resource type of a kind's versions, as roles name it. */
export function resourceType(place: Place, kind: Kind): string {
  const parent = place.in === 'workspace' ? 'workspaces' : 'registries';
  return `Microsoft.MachineLearningServices/${parent}/${segmentOf(kind)}/versions`;
}

/** `the workspace W` or `the registry R`. */
export const inWords = (place: Place): string => `the ${place.in} ${placeName(place)}`;

/** `the model N`; data has no singular that says more. */
export const assetInWords = ({ kind, name }: { readonly kind: Kind; readonly name: string }): string =>
  kind === 'data' ? `the data asset ${name}` : `the ${kind} ${name}`;
