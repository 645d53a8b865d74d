import type { ContainerAddress, KindName, Place } from '../addresses.js';
import type { Answer } from '../answers.js';
import type { AssetContainer } from '../assets.js';
import type { Call } from '../call.js';
import { containerPage } from '../container-listing.js';
import { toJson } from '../json.js';
import { createdBy, modifiedBy } from '../kinds/base.js';
import { kindOf } from '../kinds/kinds.js';
import { type PutBody, putBody } from '../put-body.js';
import { listedContainer, shownContainer } from '../render.js';
import { accepted, begin, underway } from './operation-answers.js';
import { askForWrites } from './versions.js';

export function getContainer(call: Call, address: ContainerAddress): Answer {
  askForWrites(call, address);
  const container = call.state.container(address);
  if (container === undefined) {
    throw kindOf(address).noSuchContainer(address);
  }
  return { status: 200, body: toJson(shownContainer(container, call.state.versionsOf(address), address, call)) };
}

/** Recorded for a component: 200 without Location for a container that is there. */
export function putContainer(call: Call, address: ContainerAddress, bytes: Uint8Array): Answer {
  const before = call.state.container(address);
  const after = written(call, address, before, putBody(bytes, address));
  const status = before === undefined ? 201 : 200;
  const body = () => toJson(shownContainer(after, call.state.versionsOf(address), address, call));
  if (address.home === 'registries') {
    const links = begin(call, { put: after }, address.subscription, 'nothing');
    return call.state.registryPut === 'location' ? accepted(links) : underway(status, body(), links);
  }
  call.state.apply({ put: after });
  const { origin, target } = call.request;
  return status === 201
    ? { status, body: body(), headers: { Location: `${origin}${target}` } }
    : { status, body: body() };
}

/** Takes the versions along. */
export function deleteContainer(call: Call, address: ContainerAddress): Answer {
  if (call.state.container(address) === undefined) {
    return { status: 204 };
  }
  if (address.home === 'registries') {
    return accepted(begin(call, { delete: address }, address.subscription, 'nothing'));
  }
  call.state.apply({ delete: address });
  return { status: 200 };
}

export function listContainers(call: Call, place: Place, kind: KindName): Answer {
  const { request, state } = call;
  const { containers, next } = containerPage(state.containersOf(place, kind), request.query, { kind });
  const value = containers.map(({ container }) =>
    listedContainer(container, state.versionsOf(container.address), place, call),
  );
  if (next === undefined) {
    return { status: 200, body: toJson({ value }) };
  }
  const nextLink = `${request.origin}${request.path}?${request.query.continuedAt(next)}`;
  return { status: 200, body: toJson({ value, nextLink }) };
}

/** An omitted key is cleared, as on versions. What the first version left, `dataType`, stays. */
function written(
  { clock }: Call,
  address: ContainerAddress,
  before: AssetContainer | undefined,
  { properties, extra }: PutBody,
): AssetContainer {
  const now = clock.now();
  const systemData = { ...(before?.systemData ?? createdBy(now)), ...modifiedBy(now) };
  const own = Object.fromEntries(
    kindOf(address).container.own.map((key) => [key, before?.properties[key] ?? properties[key]]),
  );
  return { address: before?.address ?? address, properties: { ...properties, ...own }, extra, systemData };
}
