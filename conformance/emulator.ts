import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { JsonObject } from './json.js';

/** An emulator in its own process. */
export interface Emulator {
  /** Without a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the bundle's emulator on a free port.
 *
 * @throws Error with what it printed when it ended instead of listening.
 */
export async function startEmulator(cli: string, seed: readonly JsonObject[] = []): Promise<Emulator> {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  const file = join(folder, 'seed.json');
  writeFileSync(file, JSON.stringify(seed));
  const child = spawn(process.execPath, [cli, 'emulator', '--port', '0', '--seed', file], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await firstLine(child), stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  const complaints: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  if (child.stdout === null) {
    throw new Error('the emulator has no output');
  }
  const reader = createInterface({ input: child.stdout });
  return new Promise((resolve, reject) => {
    reader.once('line', resolve);
    child.once('close', (code) =>
      reject(new Error(`the emulator ended with ${code}: ${complaints.join('').replaceAll(tmpdir(), '').trim()}`)),
    );
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    await closed;
  }
}
