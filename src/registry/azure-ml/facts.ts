import type { AssetFacts, Bag } from '../../core/facts.js';
import type { Place } from '../../core/place.js';
import { assetId } from '../../core/plan.js';
import type { AssetVersion } from './answers.js';
import { contentOf } from './content.js';
import { hasNativeStage } from './kinds.js';

/** Which version is meant. */
export type Named = Pick<AssetFacts, 'kind' | 'name' | 'version'>;
/** The same, or all versions of an asset. */
export type Asset = Omit<Named, 'version'> & Partial<Named>;

/** What the core knows of a version, from what Azure answered. */
export function factsOf(place: Place, { kind, name, version }: Named, answer: AssetVersion): AssetFacts {
  const { properties } = answer;
  return {
    id: assetId(place, kind, name, version),
    kind,
    name,
    version,
    createdAt: answer.systemData?.createdAt ?? null,
    content: contentOf(kind, properties),
    stage: hasNativeStage(kind) ? (properties.stage ?? null) : null,
    tags: bagOf(properties.tags),
    properties: bagOf(properties.properties),
    isAnonymous: properties.isAnonymous === true,
    isArchived: properties.isArchived === true,
  };
}

/** The version that a resource is: the last segment of its id, else its name, which on ARM is the version. */
export function versionOf(answer: AssetVersion): string | undefined {
  const segment = /\/versions\/([^/]+)\/?$/i.exec(answer.id ?? '')?.[1];
  return segment === undefined ? (answer.name ?? undefined) : safeDecode(segment);
}

function safeDecode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const bagOf = (bag: AssetVersion['properties']['tags']): Bag => bag ?? {};
