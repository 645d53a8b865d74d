import { armId, parseVersionId } from './addresses.js';
import { isObject, type JsonObject, without } from './json.js';
import { ENVELOPE, type ModelVersion } from './model-versions.js';
import { shapeFault } from './shape.js';

/** An ARM id is shorter; what is longer is not worth reading. */
const LONGEST_QUOTE = 500;

/** A model version as an ARM resource, every key that is remembered: the form of a seed and of the journal. */
export function toResource({ address, properties, systemData, extra }: ModelVersion): JsonObject {
  return { id: armId(address), properties, systemData, ...extra };
}

/** Reads an ARM resource. `systemData` is empty when there is none. Throws an Error that says what is wrong with it. */
export function fromResource(resource: unknown): ModelVersion {
  if (!isObject(resource)) {
    throw new Error('must be an object with id and properties');
  }
  const { id, properties, systemData } = resource;
  if (typeof id !== 'string') {
    throw new Error("must have the string 'id'");
  }
  const address = parseVersionId(id);
  if (address === undefined) {
    throw new Error(
      `has the id '${id.slice(0, LONGEST_QUOTE)}', which is not the ARM id of a version of a model in a workspace`,
    );
  }
  if (!isObject(properties)) {
    throw new Error("must have the object 'properties'");
  }
  const fault = shapeFault(properties);
  if (fault !== undefined) {
    throw new Error(`is not a model version: ${fault.message.replace(/\.$/, '')}`);
  }
  if (systemData !== undefined && systemData !== null && !isObject(systemData)) {
    throw new Error("has a 'systemData' that is not an object");
  }
  return { address, properties, systemData: systemData ?? {}, extra: without(resource, ENVELOPE) };
}
