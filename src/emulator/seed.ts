import { readFileSync } from 'node:fs';
import { keyOf } from './addresses.js';
import type { AssetContainer, AssetVersion } from './assets.js';
import { reason, SeedError } from './failures.js';
import { type Job, jobFrom, jobKey } from './jobs.js';
import { type JsonObject, parseJson, RESOURCE_DEPTH } from './json.js';
import { fromResource } from './resources.js';
import { ticksOf, timestamp } from './timestamps.js';

/** Where seeded versions begin when the seed does not say: fixed, so that two runs of one seed answer the same. */
const FIRST_CREATED = ticksOf(new Date('2026-01-01T00:00:00Z'));
const TICKS_APART = 10_000_000n;

/** What a seed holds. */
export interface Seed {
  readonly assets: readonly (AssetContainer | AssetVersion)[];
  readonly jobs: readonly Job[];
}

export const NO_SEED: Seed = { assets: [], jobs: [] };

/**
 * Reads a seed: a JSON array of ARM resources `{id, properties, systemData?}`, the oldest first. `name` and `type` are
 * derived, every other key is kept as it is written.
 *
 * @throws SeedError on the first thing that is wrong.
 */
export function readSeed(file: string): Seed {
  const elements = array(file, text(file));
  const seen = new Map<string, number>();
  const resources = elements.map((element, index) => {
    const resource = read(file, element, index);
    const key = 'job' in resource ? jobKey(resource.job) : keyOf(resource.address);
    const first = seen.get(key);
    if (first !== undefined) {
      throw new SeedError(`seed ${file}: element ${index} has the same id as element ${first}; keep one of them`);
    }
    seen.set(key, index);
    return { ...resource, systemData: dated(resource.systemData, index) };
  });
  return {
    assets: resources.flatMap((resource) => ('job' in resource ? [] : [resource])),
    jobs: resources.flatMap((resource) => ('job' in resource ? [resource] : [])),
  };
}

function text(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (thrown) {
    throw new SeedError(`seed ${file} cannot be read: ${reason(thrown)}; give the path of a JSON file`);
  }
}

function array(file: string, json: string): readonly unknown[] {
  const value = parsed(file, json);
  if (!Array.isArray(value)) {
    throw new SeedError(`seed ${file} is not a JSON array; write [{"id": "...", "properties": {...}}, ...]`);
  }
  return value;
}

function parsed(file: string, json: string): unknown {
  try {
    return parseJson(json, RESOURCE_DEPTH + 1);
  } catch (thrown) {
    throw new SeedError(`seed ${file} is not valid JSON: ${reason(thrown)}`);
  }
}

function read(file: string, element: unknown, index: number): AssetContainer | AssetVersion | Job {
  try {
    return jobFrom(element) ?? fromResource(element);
  } catch (thrown) {
    const example = '/subscriptions/.../workspaces/w/models/n/versions/1';
    throw new SeedError(
      `seed ${file}: element ${index} ${reason(thrown)}; an element is {"id": "${example}", "properties": {...}}`,
    );
  }
}

/** Fills in when, and, where there is nothing at all, who. */
function dated(given: JsonObject, index: number): JsonObject {
  const createdAt = given.createdAt ?? timestamp(FIRST_CREATED + BigInt(index) * TICKS_APART);
  const by = { createdBy: 'Emulator Seed', createdByType: 'User' };
  const modifiedBy = { lastModifiedBy: 'Emulator Seed', lastModifiedByType: 'User' };
  return Object.keys(given).length === 0
    ? { createdAt, ...by, lastModifiedAt: createdAt, ...modifiedBy }
    : { createdAt, lastModifiedAt: createdAt, ...given };
}
