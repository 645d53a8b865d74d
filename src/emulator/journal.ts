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
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { EmulatorError, reason } from './failures.js';
import { fromLine, type Line, toLine } from './journal-lines.js';
import { parseJson, RESOURCE_DEPTH, toJson } from './json.js';
import type { Memory } from './memory.js';

const FILE = 'assets.jsonl';

/** What the file was called while it held versions of models only. It is read, and replaced. */
const FORMER_FILE = 'model-versions.jsonl';

/** A line wraps a resource in `put`, and that in `begin`. */
const LINE_DEPTH = RESOURCE_DEPTH + 2;

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

  /** Replaces the journal of a directory by the shortest one that says what the memory holds, and opens it. */
  constructor(directory: string, memory: Memory) {
    this.#path = join(directory, FILE);
    this.#descriptor = attempt(directory, () => {
      writeSnapshot(this.#path, memory);
      rmSync(join(directory, FORMER_FILE), { force: true });
      syncDirectory(directory);
      return openSync(this.#path, 'a');
    });
    this.#size = fstatSync(this.#descriptor).size;
  }

  write(line: Line): void {
    this.#append(textOf(line));
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
export function replay(directory: string, memory: Memory): void {
  const path = attempt(directory, () => {
    mkdirSync(directory, { recursive: true });
    return [FILE, FORMER_FILE].map((file) => join(directory, file)).find((file) => existsSync(file));
  });
  if (path === undefined) {
    return;
  }
  const text = attempt(path, () => readFileSync(path, 'utf8'));
  // What follows the last line end is half a line, or nothing.
  const lines = text.split('\n').slice(0, -1);
  for (const [index, line] of lines.entries()) {
    try {
      memory.apply(fromLine(parseJson(line, LINE_DEPTH)));
    } catch (thrown) {
      throw new EmulatorError(`${path}:${index + 1}: ${reason(thrown)}; remove the line, or use another --data`);
    }
  }
}

function textOf(line: Line): string {
  return `${toJson(toLine(line))}\n`;
}

/** The old journal stays until the new one is whole and on disk: the rename is the one moment of change. */
function writeSnapshot(path: string, memory: Memory): void {
  const fresh = `${path}.new`;
  const descriptor = openSync(fresh, 'w');
  try {
    writeFileSync(descriptor, [...memory.history()].map(textOf).join(''));
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
