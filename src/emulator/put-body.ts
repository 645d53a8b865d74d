import { parseVersionId, type VersionAddress, versionKey } from './addresses.js';
import { userError } from './arm-errors.js';
import { reason } from './failures.js';
import { isObject, type JsonObject, parseJson, without } from './json.js';
import { ENVELOPE } from './model-versions.js';
import { shapeFault } from './shape.js';

/** What a PUT says: the keys that a client may set. */
export interface PutBody {
  readonly properties: JsonObject;
  readonly extra: JsonObject;
}

/** Names of the swagger's pattern, and dots, which registered models have and the service takes. */
const MODEL_NAME = /^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/;

/**
 * Reads the body of a PUT.
 *
 * @throws ArmError 400 that names the key which is wrong.
 */
export function putBody(bytes: Uint8Array, address: VersionAddress): PutBody {
  if (!MODEL_NAME.test(address.model)) {
    throw userError(`The model name '${address.model}' must match ${MODEL_NAME.source}.`, 'name');
  }
  const body = jsonObject(bytes);
  checkEnvelope(body, address);
  const { properties } = body;
  if (!isObject(properties)) {
    throw userError("The request body must have the object 'properties'.", 'properties');
  }
  const fault = shapeFault(properties);
  if (fault !== undefined) {
    throw userError(fault.message, fault.target);
  }
  return { properties, extra: without(body, ENVELOPE) };
}

function jsonObject(bytes: Uint8Array): JsonObject {
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
function checkEnvelope({ id, name }: JsonObject, address: VersionAddress): void {
  if (id !== undefined && id !== null && !isIdOf(id, address)) {
    throw userError("'id' contradicts the URL of the request.", 'id');
  }
  if (name !== undefined && name !== null && name !== address.version) {
    throw userError("'name' contradicts the URL of the request: in ARM it is the version.", 'name');
  }
}

function isIdOf(id: unknown, address: VersionAddress): boolean {
  const named = typeof id === 'string' ? parseVersionId(id) : undefined;
  return named !== undefined && versionKey(named) === versionKey(address);
}
