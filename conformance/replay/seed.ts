import { isList, isObject, type Json, type JsonObject, objectAt, textAt } from '../json.js';
import type { RecordedExchange } from './recording.js';
import { armType } from './resource-type.js';

const VERSION = /^(workspaces|registries)\/(models|data|environments|components|codes)\/versions$/;
const CONTAINER = /^(workspaces|registries)\/(models|data|environments|components)$/;

/** The least that a version of each kind has, where a recording shows only its container. */
const LEAST: Readonly<Record<string, JsonObject>> = {
  models: { modelType: 'custom_model', modelUri: 'azureml://datastores/workspaceblobstore/paths/model.pkl' },
  data: { dataType: 'uri_file', dataUri: 'azureml://datastores/workspaceblobstore/paths/data.csv' },
  environments: { image: 'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04' },
  components: { componentSpec: { name: 'seeded', version: '1', type: 'command', command: 'true' } },
};

/**
 * What was there before a recording began, out of its own answers: every asset that an answer shows and that no
 * earlier call of the recording created, the oldest first.
 */
export function seedOf(exchanges: readonly RecordedExchange[]): readonly JsonObject[] {
  const created = new Set<string>();
  const seeded = new Map<string, JsonObject>();
  for (const { asked, answered } of exchanges) {
    const { pathname } = new URL(asked.url);
    const isCreation = asked.method === 'PUT' && answered.status === 201;
    if (isCreation && VERSION.test(armType(pathname))) {
      created.add(pathname.toLowerCase());
      created.add(pathname.toLowerCase().replace(/\/versions\/[^/]*$/, ''));
    }
    if (answered.status !== 200) {
      continue;
    }
    for (const resource of resourcesIn(answered.body)) {
      const id = textAt(resource, 'id') ?? '';
      for (const asset of created.has(id.toLowerCase()) ? [] : assetsOf(resource, id)) {
        const key = (textAt(asset, 'id') ?? '').toLowerCase();
        seeded.set(key, seeded.get(key) ?? asset);
      }
    }
  }
  return [...seeded.values()].sort(byCreation).concat(beyondFirstPages(exchanges));
}

function resourcesIn(body: Json | undefined): readonly JsonObject[] {
  const list = isObject(body) ? body.value : undefined;
  return isList(list) ? list.filter(isObject) : isObject(body) ? [body] : [];
}

/** A version as it is; a container as it is and, where it says that it has versions, the latest one. */
function assetsOf(resource: JsonObject, id: string): readonly JsonObject[] {
  const type = armType(id);
  const asset = { id, properties: resource.properties ?? {}, systemData: resource.systemData ?? {} };
  if (VERSION.test(type)) {
    return [asset];
  }
  if (!CONTAINER.test(type)) {
    return [];
  }
  // Read-only; of a component it is always null.
  const { latestVersion, nextVersion: _, ...properties } = objectAt(resource, 'properties');
  const unsaid = type.endsWith('/components') ? '1' : undefined;
  const version = typeof latestVersion === 'string' ? latestVersion : unsaid;
  const least = LEAST[type.split('/')[1] ?? ''] ?? {};
  const first = { id: `${id}/versions/${version}`, properties: least, systemData: asset.systemData };
  return [{ ...asset, properties }, ...(version === undefined ? [] : [first])];
}

function byCreation(one: JsonObject, other: JsonObject): number {
  return createdAt(one) - createdAt(other);
}

function createdAt(resource: JsonObject): number {
  return Date.parse(textAt(objectAt(resource, 'systemData'), 'createdAt') ?? '') || 0;
}

/** A page of containers that has a next one means that there was at least one more. */
function beyondFirstPages(exchanges: readonly RecordedExchange[]): readonly JsonObject[] {
  return exchanges.flatMap(({ asked, answered }) => {
    const { pathname } = new URL(asked.url);
    const hasMore = textAt(answered.body, 'nextLink') !== undefined;
    const id = `${pathname}/one-more`;
    return hasMore && CONTAINER.test(armType(id)) ? assetsOf({ properties: { latestVersion: '1' } }, id) : [];
  });
}
