import { randomUUID } from 'node:crypto';
import { keyOf, PROVIDER, registryUri, type VersionAddress } from '../addresses.js';
import type { Answer } from '../answers.js';
import { ArmError, conflict } from '../arm-errors.js';
import { isAssetVersion } from '../assets.js';
import type { Call } from '../call.js';
import type { Change } from '../catalog.js';
import { toJson } from '../json.js';
import type { OperationResult, Progress } from '../operations.js';

/** What every long-running answer says of its patience (recorded). */
const TIMEOUT = { 'x-ms-async-operation-timeout': 'PT1H' };

/** The text `null` is the body of a 202 (recorded). */
const NULL_BODY = 'null';

/** The two URLs at which an operation can be asked for. */
export interface OperationLinks {
  readonly status: string;
  readonly result: string;
}

/**
 * Accepts a write that takes its time, and says where to ask for it.
 *
 * @throws ArmError 409 while another one is at work on the same resource.
 */
export function begin(call: Call, change: Change, subscription: string, result: OperationResult): OperationLinks {
  const { state, clock, request, api, plane } = call;
  const address = 'put' in change ? change.put.address : change.delete;
  if (state.runningOn(address) !== undefined) {
    throw conflict(`Another operation is in progress on '${keyOf(address)}'. Try again when it is done.`);
  }
  const id = randomUUID();
  state.begin({ id, change, result, startTime: clock.now() });
  if (plane === 'data') {
    const host = address.kind === 'environments' ? 'environment' : 'assetstore';
    const link = `${request.origin}/${host}/v1.0/operations/${id}`;
    return { status: link, result: link };
  }
  const locations = `${request.origin}/subscriptions/${subscription}/providers/${PROVIDER}/locations/emulator`;
  const query = `api-version=${api.name}`;
  return {
    status: `${locations}/mfeOperationsStatus/${id}?${query}`,
    result: `${locations}/mfeOperationResults/${id}?${query}`,
  };
}

/** 202 with nothing but Location (recorded on the data plane; the swagger says it of DELETE and publish). */
export function accepted({ result }: OperationLinks): Answer {
  return { status: 202, body: NULL_BODY, headers: { Location: result, ...TIMEOUT } };
}

/** 201, or 200 for what is there, with the version as it will be (swagger of 2024-04-01). */
export function underway(status: 200 | 201, body: string, { status: link }: OperationLinks): Answer {
  return { status, body, headers: { 'Azure-AsyncOperation': link, ...TIMEOUT } };
}

/** The answer of an operation's own URL. */
export function operationAnswer(call: Call, id: string, view: 'status' | 'result'): Answer {
  const progress = call.state.ask(id, () => call.clock.now());
  if (progress === undefined) {
    throw new ArmError(404, { code: 'NotFound', message: `The emulator knows no operation '${id}'.` });
  }
  return view === 'status' ? statusAnswer(call, progress) : resultAnswer(progress);
}

function statusAnswer({ request }: Call, { operation, endTime }: Progress): Answer {
  const { id: name, startTime } = operation;
  const ended = endTime === undefined ? {} : { endTime };
  const body = {
    id: decodeURIComponent(request.path),
    name,
    startTime,
    ...ended,
    percentComplete: endTime === undefined ? 0 : 100,
    status: endTime === undefined ? 'InProgress' : 'Succeeded',
  };
  return { status: 200, body: toJson(body) };
}

function resultAnswer({ operation, endTime }: Progress): Answer {
  if (endTime === undefined) {
    return { status: 202 };
  }
  switch (operation.result) {
    case 'asset': {
      const address = written(operation.change);
      return address === undefined ? { status: 200 } : { status: 200, body: toJson({ assetId: registryUri(address) }) };
    }
    case 'nothing':
      return { status: 200 };
    case 'no content':
      return { status: 204 };
  }
}

function written(change: Change): VersionAddress | undefined {
  return 'put' in change && isAssetVersion(change.put) ? change.put.address : undefined;
}
