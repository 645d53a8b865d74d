import { KIND_NAMES, type Place, type VersionAddress } from '../addresses.js';
import type { Answer } from '../answers.js';
import { userError } from '../arm-errors.js';
import type { AssetVersion } from '../assets.js';
import type { Call } from '../call.js';
import { isObject, type JsonObject, without } from '../json.js';
import { kindOf } from '../kinds/kinds.js';
import { jsonBody } from '../put-body.js';
import { workspaceGuid } from '../workspace-guid.js';
import { accepted, begin } from './operation-answers.js';
import { written } from './versions.js';

/**
 * What a copy does not take along. No recording is newer than the stage, so nobody has seen whether it comes along;
 * the worst case for a promotion is that it does not. A job belongs to its workspace (recorded: null after an import).
 */
const NOT_COPIED: ReadonlySet<string> = new Set([
  'stage',
  'isArchived',
  'jobName',
  'provisioningState',
  'autoDeleteSetting',
  'originAssetId',
]);

/** `POST .../publish` of the swagger of 2024-04-01: a copy into a registry, named after the source unless told. */
export function publish(call: Call, address: VersionAddress, bytes: Uint8Array): Answer {
  const body = jsonBody(bytes);
  const registryName = optionalName(body, 'registryName');
  if (registryName === undefined) {
    throw userError("The request body must have the text 'registryName'.", 'registryName');
  }
  const source = call.state.get(address);
  if (source === undefined) {
    throw kindOf(address).noSuchVersion(address);
  }
  return copied(call, source, { ...address, home: 'registries', place: registryName }, body, 'nothing');
}

/** `POST .../import` of the data plane (recorded 2022-09-28). */
export function importAsset(call: Call, registry: Place, bytes: Uint8Array): Answer {
  const { properties } = jsonBody(bytes);
  if (!isObject(properties)) {
    throw userError("The request body must have the object 'properties'.", 'properties');
  }
  const source = sourceOf(call, String(properties.sourceAssetId));
  return copied(call, source, registry, properties, 'no content');
}

/** A version that is there is overwritten, as the Python SDK says of the service: it looks first for that reason. */
function copied(
  call: Call,
  source: AssetVersion,
  registry: Place,
  destination: JsonObject,
  result: 'nothing' | 'no content',
): Answer {
  const { kind, name, version } = source.address;
  const { subscription, group, place } = registry;
  const target: VersionAddress = {
    subscription,
    group,
    home: 'registries',
    place,
    kind,
    name: optionalName(destination, 'destinationName') ?? name,
    version: optionalName(destination, 'destinationVersion') ?? version,
  };
  const properties = { ...without(source.properties, NOT_COPIED), ...inRegistry(source, place) };
  const copy = written(call, target, undefined, { properties, extra: {} });
  const origin = `azureml://locations/emulator/workspaces/${workspaceGuid(source.address)}/${kind}/${name}/versions/${version}`;
  // Recorded: the copy was modified when its source was, before it was created.
  const { lastModifiedAt } = source.systemData;
  const systemData = lastModifiedAt === undefined ? copy.systemData : { ...copy.systemData, lastModifiedAt };
  const put = { ...copy, systemData, properties: { ...copy.properties, originAssetId: origin } };
  return accepted(begin(call, { put }, subscription, result));
}

/** The files are copied too: in a registry they lie behind https (recorded). */
function inRegistry({ properties }: AssetVersion, registry: string): JsonObject {
  const keys = ['modelUri', 'dataUri', 'codeUri'].filter((key) => typeof properties[key] === 'string');
  const host = `https://${registry.toLowerCase()}.blob.core.windows.net/${registry.toLowerCase()}`;
  return Object.fromEntries(
    keys.map((key) => [key, String(properties[key]).replace(/^azureml:.*?\/paths\//, `${host}/`)]),
  );
}

const SOURCE =
  /^azureml:\/\/locations\/[^/]+\/workspaces\/([^/]+)\/(models|data|environments|components|codes)\/([^/]+)\/versions\/([^/]+)$/;

/**
 * The workspace in a source id is a GUID, which only a list of data shows here. So where one workspace alone has the
 * asset, any GUID means it.
 */
function sourceOf({ state }: Call, id: string): AssetVersion {
  const [, guid, kindName, name = '', version = ''] = SOURCE.exec(id) ?? [];
  const kind = KIND_NAMES.find((known) => known === kindName);
  const found = kind === undefined ? [] : state.everywhere({ kind, name, version });
  const inWorkspaces = found.filter(({ address }) => address.home === 'workspaces');
  const exact = inWorkspaces.find(({ address }) => workspaceGuid(address) === guid);
  const source = exact ?? (inWorkspaces.length === 1 ? inWorkspaces[0] : undefined);
  if (source === undefined) {
    throw userError(`Could not find asset with ID: ${id}`, 'properties.sourceAssetId');
  }
  return source;
}

/** A name in the body; absent and null are the same (swagger: nullable). */
function optionalName(body: JsonObject, key: string): string | undefined {
  const value = body[key] ?? undefined;
  if (value !== undefined && (typeof value !== 'string' || !/^[^/]+$/.test(value))) {
    throw userError(`'${key}' must be a text that is not empty and has no slash.`, key);
  }
  return value;
}
