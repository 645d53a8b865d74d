import type { Kind } from '../../core/asset.js';
import { canonicalJson, type Json, sha256 } from '../../core/digest.js';
import type { Content } from '../../core/facts.js';
import type { AssetVersion } from './answers.js';

type Properties = AssetVersion['properties'];

/** What cannot change of a version (mfe.json: create and read), in the form that goes into the plan. */
export function contentOf(kind: Kind, properties: Properties): Content {
  switch (kind) {
    case 'model':
      return {
        uri: mapped(properties.modelUri, stableUri),
        type: properties.modelType ?? null,
        job: properties.jobName ?? null,
      };
    case 'data':
      return { uri: mapped(properties.dataUri, stableDataUri), type: properties.dataType ?? null };
    case 'environment':
      return {
        image: properties.image ?? null,
        conda: mapped(properties.condaFile || null, (conda) => brief(sameJson(conda))),
        build: mapped(properties.build, (build) =>
          canonicalJson({
            contextUri: mapped(build.contextUri, stableDataUri),
            dockerfilePath: build.dockerfilePath ?? null,
          }),
        ),
        osType: properties.osType ?? null,
      };
    case 'component':
      return { spec: mapped(properties.componentSpec, specDigest) };
  }
}

/**
 * A model's URI without what Azure rewrites between two reads: the case of ARM's own segments, the replica that holds the
 * bytes, and a storage host (recorded traffic of 2022 and 2023). What is left says which bytes are meant.
 */
export function stableUri(uri: string): string {
  return uri
    .replace(/^https:\/\/[^/]+\//i, 'https:///')
    .replace(
      /^azureml:\/\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/workspaces\/[^/]+\/datastores\/[^/]+\//i,
      (prefix) => prefix.toLowerCase(),
    )
    .replace(/\/ServiceReplicated\/[0-9a-f-]{32,36}\//i, '/');
}

/**
 * The same for data, which Azure names in more ways: the datastore by its workspace's ARM id, by the workspace's GUID or
 * by itself (GET, list and PUT differ), and in a registry a storage host that changes from read to read, signed or not.
 */
export function stableDataUri(uri: string): string {
  return stableUri(uri)
    .replace(/^https:\/\/\/([^?]*)\?.*$/i, 'https:///$1')
    .replace(
      /^azureml:\/\/(?:subscriptions\/[^/]+\/resourcegroups\/[^/]+\/)?(?:workspaces\/[^/]+\/)?datastores\/([^/]+)\//i,
      (_, datastore: string) => `azureml://datastores/${datastore.toLowerCase()}/`,
    );
}

/** What people may still change of a component, beside its tags: recorded traffic of 2023. */
const CHANGEABLE = new Set(['display_name', 'description', 'tags', 'properties']);

function specDigest(spec: Readonly<Record<string, unknown>>): string {
  const lasting = Object.entries(spec).filter(([key]) => !CHANGEABLE.has(key));
  return `sha256:${sha256(canonicalJson(jsonOf(Object.fromEntries(lasting))))}`;
}

/** Longer texts are not for reading in a plan. */
const LONGEST = 200;
const brief = (text: string): string => (text.length > LONGEST ? `sha256:${sha256(text)}` : text);

/** Azure answers a conda file as JSON text: one text for one value, however it is laid out. */
function sameJson(text: string): string {
  try {
    return canonicalJson(jsonOf(JSON.parse(text)));
  } catch {
    return text;
  }
}

/** What was parsed is JSON already; a number beyond what JSON can say again becomes its name. */
function jsonOf(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonOf(inner)]));
  }
  throw new TypeError('a value that is no JSON');
}

const mapped = <T>(value: T | null | undefined, map: (value: T) => string): string | null =>
  value === null || value === undefined ? null : map(value);
