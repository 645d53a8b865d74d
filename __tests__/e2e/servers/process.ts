import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CLI = join(ROOT, 'dist/cli/index.js');

/** Something that runs until it is stopped. */
export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** What a test file has started; the last is stopped first. */
export class Started {
  readonly #stops: (() => unknown)[] = [];

  add<T extends { stop(): unknown }>(server: T): T {
    this.#stops.push(() => server.stop());
    return server;
  }

  /** A folder that goes with the rest. */
  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'action-e2e-'));
    this.#stops.push(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  }

  async stop(): Promise<void> {
    const complaints: unknown[] = [];
    // One that complains must not leave the others running.
    for (const stop of this.#stops.splice(0).reverse()) {
      try {
        await stop();
      } catch (error) {
        complaints.push(error);
      }
    }
    if (complaints.length > 0) throw complaints[0];
  }
}

/** Starts one of the CLI's servers as a process of its own; its first line is its URL. */
export async function startCli(args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: {} });
  const complaint: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaint.push(text));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}: ${complaint.join('')}`)));
  });
  return { url, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 2000);
  await gone;
  clearTimeout(late);
}
