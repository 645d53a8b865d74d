import { type Place, PROVIDER, placeId, placeKey } from './addresses.js';
import type { Answer } from './answers.js';
import { notFoundInChain } from './arm-errors.js';
import type { Call } from './call.js';
import { isObject, type JsonObject, toJson } from './json.js';

/** A job of a workspace, for reading where a model comes from: it is seeded, and nothing runs or changes it. */
export interface Job {
  readonly job: JobAddress;
  readonly properties: JsonObject;
  readonly systemData: JsonObject;
}

export interface JobAddress extends Place {
  readonly name: string;
}

const ID = new RegExp(
  `^/subscriptions/([^/]+)/resourceGroups/([^/]+)/providers/${PROVIDER.replaceAll('.', '\\.')}/workspaces/([^/]+)/jobs/([^/]+)$`,
  'i',
);

/** Reads a job from a seed; undefined when it is something else. Throws an Error that says what is wrong with it. */
export function jobFrom(resource: unknown): Job | undefined {
  if (!isObject(resource) || typeof resource.id !== 'string') {
    return undefined;
  }
  const [, subscription, group, place, name] = ID.exec(resource.id) ?? [];
  if (!subscription || !group || !place || !name) {
    return undefined;
  }
  const { properties, systemData } = resource;
  if (!isObject(properties)) {
    throw new Error("must have the object 'properties'");
  }
  if (systemData !== undefined && systemData !== null && !isObject(systemData)) {
    throw new Error("has a 'systemData' that is not an object");
  }
  const job = { subscription, group, home: 'workspaces', place, name } as const;
  return { job, properties, systemData: systemData ?? {} };
}

/** Same key, same job. */
export const jobKey = (job: JobAddress): string => `${placeKey(job)}/jobs/${job.name}`;

/** `Jobs_Get`. No recording shows one that is missing; this is the form of the other kinds. */
export function getJob(call: Call, address: JobAddress): Answer {
  const job = call.state.job(address);
  if (job === undefined) {
    throw notFoundInChain(`Run ${address.name} was not found.`, 'NotFoundError');
  }
  const { properties, systemData } = job;
  const id = `${placeId(address)}/jobs/${address.name}`;
  const type = `${PROVIDER}/workspaces/jobs`;
  return { status: 200, body: toJson({ id, name: address.name, type, properties, systemData }) };
}
