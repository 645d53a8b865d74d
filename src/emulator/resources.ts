import { armId, isVersionAddress, parseId } from './addresses.js';
import { type AssetContainer, type AssetVersion, ENVELOPE } from './assets.js';
import { isObject, type JsonObject, without } from './json.js';
import { kindOf } from './kinds/kinds.js';
import { shapeFault } from './shape.js';

/** An ARM id is shorter; what is longer is not worth reading. */
const LONGEST_QUOTE = 500;

/** An asset as an ARM resource, every key that is remembered: the form of a seed and of the journal. */
export function toResource({ address, properties, systemData, extra }: AssetContainer | AssetVersion): JsonObject {
  return { id: armId(address), properties, systemData, ...extra };
}

/** Reads an ARM resource. `systemData` is empty when there is none. Throws an Error that says what is wrong with it. */
export function fromResource(resource: unknown): AssetContainer | AssetVersion {
  if (!isObject(resource)) {
    throw new Error('must be an object with id and properties');
  }
  const { id, properties, systemData } = resource;
  if (typeof id !== 'string') {
    throw new Error("must have the string 'id'");
  }
  const address = parseId(id);
  if (address === undefined) {
    throw new Error(
      `has the id '${id.slice(0, LONGEST_QUOTE)}', which is not the ARM id of a model, data, environment, component or code, or of a version of one, in a workspace or a registry`,
    );
  }
  if (!isObject(properties)) {
    throw new Error("must have the object 'properties'");
  }
  const kind = kindOf(address);
  const fault = shapeFault(properties, isVersionAddress(address) ? kind.shape : kind.container.shape);
  if (fault !== undefined) {
    throw new Error(`is not of its kind: ${fault.message.replace(/\.$/, '')}`);
  }
  if (systemData !== undefined && systemData !== null && !isObject(systemData)) {
    throw new Error("has a 'systemData' that is not an object");
  }
  return { address, properties, systemData: systemData ?? {}, extra: without(resource, ENVELOPE) };
}
