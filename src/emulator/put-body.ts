import { type ContainerAddress, isVersionAddress, keyOf, parseId, type VersionAddress } from './addresses.js';
import { userError } from './arm-errors.js';
import { ENVELOPE } from './assets.js';
import { reason } from './failures.js';
import { isObject, type JsonObject, parseJson, without } from './json.js';
import { kindOf } from './kinds/kinds.js';
import { shapeFault } from './shape.js';

/** What a PUT says: the keys that a client may set. */
export interface PutBody {
  readonly properties: JsonObject;
  readonly extra: JsonObject;
}

/** Names of the swagger's pattern, and dots, which registered assets have and the service takes. */
const ASSET_NAME = /^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/;

/**
 * Reads the body of a PUT.
 *
 * @throws ArmError 400 that names the key which is wrong.
 */
export function putBody(bytes: Uint8Array, address: ContainerAddress | VersionAddress): PutBody {
  if (!ASSET_NAME.test(address.name)) {
    throw userError(`The name '${address.name}' must match ${ASSET_NAME.source}.`, 'name');
  }
  const body = jsonBody(bytes);
  checkEnvelope(body, address);
  const { properties } = body;
  if (!isObject(properties)) {
    throw userError("The request body must have the object 'properties'.", 'properties');
  }
  const kind = kindOf(address);
  const fault = shapeFault(properties, isVersionAddress(address) ? kind.shape : kind.container.shape);
  if (fault !== undefined) {
    throw userError(fault.message, fault.target);
  }
  return { properties, extra: without(body, ENVELOPE) };
}

/**
 * Reads a body that must be a JSON object.
 *
 * @throws ArmError 400 that says what it is instead.
 */
export function jsonBody(bytes: Uint8Array): JsonObject {
  const value = parsed(bytes);
  if (!isObject(value)) {
    throw userError('The request body must be a JSON object.');
  }
  return value;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (thrown) {
    throw userError(`The request body is not valid JSON: ${reason(thrown)}.`);
  }
}

/** The envelope is read-only: echoing it is fine, contradicting the URL is a mistake worth hearing about. */
function checkEnvelope({ id, name }: JsonObject, address: ContainerAddress | VersionAddress): void {
  if (id !== undefined && id !== null && !isIdOf(id, address)) {
    throw userError("'id' contradicts the URL of the request.", 'id');
  }
  const last = isVersionAddress(address) ? address.version : address.name;
  if (name !== undefined && name !== null && name !== last) {
    throw userError(`'name' contradicts the URL of the request: in ARM it is '${last}'.`, 'name');
  }
}

function isIdOf(id: unknown, address: ContainerAddress | VersionAddress): boolean {
  const named = typeof id === 'string' ? parseId(id) : undefined;
  return named !== undefined && keyOf(named) === keyOf(address);
}
