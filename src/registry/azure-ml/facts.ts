import type { Kind } from '../../core/asset.js';
import type { AssetFacts, Bag } from '../../core/facts.js';
import type { Place } from '../../core/place.js';
import { assetId } from '../../core/plan.js';
import type { ModelVersion } from './answers.js';
import { stableUri } from './content.js';

/** What the core knows of a version, from what Azure answered. */
export function factsOf(place: Place, kind: Kind, name: string, version: string, answer: ModelVersion): AssetFacts {
  const { properties } = answer;
  const uri = properties.modelUri ?? null;
  return {
    id: assetId(place, kind, name, version),
    kind,
    name,
    version,
    createdAt: answer.systemData?.createdAt ?? null,
    content: {
      uri: uri === null ? null : stableUri(uri),
      type: properties.modelType ?? null,
      job: properties.jobName ?? null,
    },
    stage: properties.stage ?? null,
    tags: bagOf(properties.tags),
    properties: bagOf(properties.properties),
    isAnonymous: properties.isAnonymous === true,
    isArchived: properties.isArchived === true,
  };
}

/** The version that a resource is: the last segment of its id, else its name, which on ARM is the version. */
export function versionOf(answer: ModelVersion): string | undefined {
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

const bagOf = (bag: ModelVersion['properties']['tags']): Bag => bag ?? {};
