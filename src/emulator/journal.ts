import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { armId, parseVersionId, type VersionAddress } from './addresses.js';
import type { Catalog } from './catalog.js';
import { EmulatorError, reason } from './failures.js';
import { isObject, type JsonObject, parseJson, RESOURCE_DEPTH, toJson } from './json.js';
import type { ModelVersion } from './model-versions.js';
import { fromResource, toResource } from './resources.js';

const FILE = 'model-versions.jsonl';

/**
 * What happened, one JSON line per write, on disk before the write is answered. A process that is killed can leave
 * half a line at the end and nothing else: that write was never answered, and the next start forgets it.
 *
 * The newest emulator owns the directory. An older one that still runs refuses to write instead of writing into a
 * file that nobody will read again.
 */
export class Journal {
  readonly #path: string;
  readonly #descriptor: number;
  #size: number;

  /** Replaces the journal of a directory by the shortest one that says what the catalog holds, and opens it. */
  constructor(directory: string, catalog: Catalog) {
    this.#path = join(directory, FILE);
    this.#descriptor = attempt(directory, () => {
      writeSnapshot(this.#path, catalog);
      syncDirectory(directory);
      return openSync(this.#path, 'a');
    });
    this.#size = fstatSync(this.#descriptor).size;
  }

  put(version: ModelVersion): void {
    this.#append(putLine(version));
  }

  delete(address: VersionAddress): void {
    this.#append(deleteLine(address));
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #append(line: string): void {
    attempt(this.#path, () => {
      if (statSync(this.#path).ino !== fstatSync(this.#descriptor).ino) {
        throw new Error('another emulator has taken over this data directory');
      }
      try {
        writeFileSync(this.#descriptor, line);
        fsyncSync(this.#descriptor);
      } catch (thrown) {
        // A disk that fills up must not leave half a line in front of the next one.
        ftruncateSync(this.#descriptor, this.#size);
        throw thrown;
      }
      this.#size += Buffer.byteLength(line);
    });
  }
}

/**
 * Reads what earlier runs left in a directory, which is made if there is none.
 *
 * @throws EmulatorError when it cannot be used or was damaged by somebody else.
 */
export function replay(directory: string, catalog: Catalog): void {
  const path = join(directory, FILE);
  const text = attempt(directory, () => {
    mkdirSync(directory, { recursive: true });
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  });
  // What follows the last line end is half a line, or nothing.
  const lines = text.split('\n').slice(0, -1);
  for (const [index, line] of lines.entries()) {
    try {
      apply(parseJson(line, RESOURCE_DEPTH + 1), catalog);
    } catch (thrown) {
      throw new EmulatorError(`${path}:${index + 1}: ${reason(thrown)}; remove the line, or use another --data`);
    }
  }
}

function apply(change: unknown, catalog: Catalog): void {
  if (isObject(change) && change.put !== undefined) {
    catalog.put(fromResource(change.put));
    return;
  }
  const address = isObject(change) && typeof change.delete === 'string' ? parseVersionId(change.delete) : undefined;
  if (address === undefined) {
    throw new Error('this is neither a put nor a delete');
  }
  catalog.delete(address);
}

function putLine(version: ModelVersion): string {
  return lineOf({ put: toResource(version) });
}

function deleteLine(address: VersionAddress): string {
  return lineOf({ delete: armId(address) });
}

function lineOf(change: JsonObject): string {
  return `${toJson(change)}\n`;
}

/** The old journal stays until the new one is whole and on disk: the rename is the one moment of change. */
function writeSnapshot(path: string, catalog: Catalog): void {
  const fresh = `${path}.new`;
  const descriptor = openSync(fresh, 'w');
  try {
    const lines = [...[...catalog.deleted()].map(deleteLine), ...[...catalog.all()].map(putLine)];
    writeFileSync(descriptor, lines.join(''));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(fresh, path);
}

/** Makes the rename itself last. Windows cannot open a directory, and does not need this. */
function syncDirectory(directory: string): void {
  if (process.platform === 'win32') {
    return;
  }
  const descriptor = openSync(directory, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    throw new EmulatorError(`the data directory cannot be used (${path}): ${reason(thrown)}`);
  }
}
