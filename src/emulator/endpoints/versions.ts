import type { ContainerAddress, VersionAddress } from '../addresses.js';
import type { Answer } from '../answers.js';
import { userError } from '../arm-errors.js';
import type { AssetVersion } from '../assets.js';
import type { Call } from '../call.js';
import { toJson, without } from '../json.js';
import { modifiedBy } from '../kinds/base.js';
import { kindOf } from '../kinds/kinds.js';
import { listRequest, page } from '../listing.js';
import { type PutBody, putBody } from '../put-body.js';
import { listedVersion, shownVersion } from '../render.js';
import { labelled } from './labels.js';
import { accepted, begin, underway } from './operation-answers.js';

export function getVersion(call: Call, address: VersionAddress): Answer {
  askForWrites(call, address);
  const version = call.state.get(address);
  if (version !== undefined) {
    return { status: 200, body: toJson(shownVersion(version, address, call)) };
  }
  const labelledVersion = labelled(call, address);
  if (labelledVersion !== undefined) {
    return { status: 200, body: toJson(labelledVersion) };
  }
  throw kindOf(address).noSuchVersion(address);
}

/** Recorded in workspaces: 201 with Location, equal to the URL of the request, for a new version; 200 without for an old one. */
export function putVersion(call: Call, address: VersionAddress, bytes: Uint8Array): Answer {
  const before = call.state.get(address);
  const after = written(call, address, before, putBody(bytes, address));
  if (address.home === 'registries') {
    return putInRegistry(call, address, before, after);
  }
  call.state.apply({ put: after });
  const body = toJson(shownVersion(after, address, call));
  const status = before === undefined ? 201 : kindOf(address).updateStatus;
  const { origin, target } = call.request;
  return status === 201 ? { status, body, headers: { Location: `${origin}${target}` } } : { status, body };
}

export function deleteVersion(call: Call, address: VersionAddress): Answer {
  if (call.state.get(address) === undefined) {
    return { status: 204 };
  }
  if (address.home === 'registries') {
    return accepted(begin(call, { delete: address }, address.subscription, 'nothing'));
  }
  call.state.apply({ delete: address });
  return { status: 200 };
}

/** An asset that has no versions lists none: no recording shows another answer. */
export function listVersions(call: Call, address: ContainerAddress): Answer {
  const { request, api, state } = call;
  const { versions, next } = page(state.entriesOf(address), listRequest(request.query, api, address));
  const value = versions.map((version) => listedVersion(version, address, call));
  if (next === undefined) {
    return { status: 200, body: toJson({ value }) };
  }
  const nextLink = `${request.origin}${request.path}?${request.query.continuedAt(next)}`;
  return { status: 200, body: toJson({ value, nextLink }) };
}

/**
 * The version that a PUT makes.
 *
 * @throws ArmError 400 for a change of what cannot change.
 */
export function written(
  { api, clock, state }: Call,
  address: VersionAddress,
  before: AssetVersion | undefined,
  { properties, extra }: PutBody,
): AssetVersion {
  const kind = kindOf(address);
  const unknown = without(properties, kind.known);
  if (before === undefined) {
    if (address.home === 'registries' && state.isDeleted(address)) {
      // The rule is known (Azure/azureml-assets#3439), the words are not.
      const what = `${address.name}:${address.version}`;
      throw userError(`'${what}' was deleted from the registry. Its name and version cannot be used again.`);
    }
    const content = { ...kind.created(properties, address, api), ...unknown };
    return { address, properties: content, extra, systemData: kind.born(clock, properties, address) };
  }
  // Where a copy came from is not for a PUT to say.
  const { originAssetId } = before.properties;
  const origin = originAssetId === undefined ? {} : { originAssetId };
  const modified = kind.isDated ? modifiedBy(clock.now()) : {};
  return {
    address: before.address,
    properties: { ...kind.updated(before.properties, properties, before.address, api), ...unknown, ...origin },
    extra,
    systemData: { ...before.systemData, ...modified },
  };
}

/** In a registry nothing is there before its operation has succeeded, and an update is not seen before. */
function putInRegistry(
  call: Call,
  address: VersionAddress,
  before: AssetVersion | undefined,
  after: AssetVersion,
): Answer {
  // Recorded: the operation of an environment ends without a body.
  const result = address.kind === 'environments' || call.plane === 'arm' ? 'nothing' : 'asset';
  const links = begin(call, { put: after }, address.subscription, result);
  if (call.plane === 'data' || call.state.registryPut === 'location') {
    return accepted(links);
  }
  const body = toJson(shownVersion(after, address, call, before === undefined ? 'Creating' : 'Updating'));
  return underway(before === undefined ? 201 : 200, body, links);
}

/** A GET of a resource that is being written counts as a question, for clients that poll the resource itself. */
export function askForWrites({ state, clock }: Call, address: ContainerAddress | VersionAddress): void {
  const operation = state.runningOn(address);
  if (operation !== undefined) {
    state.ask(operation.id, () => clock.now());
  }
}
