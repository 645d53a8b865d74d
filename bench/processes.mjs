// What a measurement starts, and how long it takes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const [CLI, ACTION] = ['cli', 'github'].map((host) => join(root, 'dist', host, 'index.js'));
export const folder = mkdtempSync(join(tmpdir(), 'aml-promote-bench-'));

const servers = [];

/** Runs a program to its end, in a folder of its own; it must end with 0. */
export async function run(node, words, env = {}) {
  const began = performance.now();
  const child = spawn(node, words, {
    cwd: folder,
    env: { PATH: process.env.PATH, TMPDIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => (stdout += part));
  child.stderr.on('data', (part) => (stderr += part));
  const [code] = await once(child, 'close');
  const milliseconds = performance.now() - began;
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${stdout}${stderr}`);
  return { milliseconds, stdout, stderr };
}

/** Starts a server, which goes with the measurement; its address is the first line that it prints. */
export async function serve(words, program = CLI) {
  const child = spawn(process.execPath, [program, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
  servers.push(child);
  const [url] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(() => [null]),
  ]);
  if (url === null) throw new Error(`${words.join(' ')} did not start`);
  return url;
}

export function stop() {
  for (const server of servers) server.kill();
  rmSync(folder, { recursive: true, force: true });
}

const ranked = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)];
export const median = (numbers) => ranked(numbers, 0.5);
/** Whatever else the machine does only adds time. */
export const quickest = (numbers) => ranked(numbers, 0.1);

/**
 * How much longer one program takes than another, in turns with it; the first turn warms the file cache.
 *
 * @param base given the turn, runs what is compared with
 */
export async function inTurns(turns, base, start) {
  const [bases, ours] = [[], []];
  for (let turn = 0; turn <= turns; turn += 1) {
    bases.push((await base(turn)).milliseconds);
    ours.push((await start(turn)).milliseconds);
  }
  return quickest(ours.slice(1)) / quickest(bases.slice(1));
}

export const times = (number) => `${number.toFixed(1)}x`;
