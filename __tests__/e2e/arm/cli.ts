import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectNothingPlanted, plant } from '../planted.js';
import { ledgerOptional, wordsWithoutLedger } from '../servers/without-ledger.js';
import type { Deed, Fault } from './server.js';
import { GROUP, SUBSCRIPTION, type World } from './start.js';

/** How a command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  /** Without the debug lines. */
  readonly stderr: string;
  readonly debug: readonly string[];
  readonly ms: number;
}

/** The shipped bundle, copied away from whoever rebuilds it, and a folder to work in. */
export interface Cli {
  readonly folder: string;
  /** Runs it with debug lines on, unless told otherwise; throws where anything that it prints or writes shows a secret. */
  run(
    words: readonly string[],
    how?: {
      readonly env?: Record<string, string>;
      readonly started?: (pid: number) => void;
      readonly debug?: boolean;
    },
  ): Promise<Ended>;
  /** Runs it in a shell, with what follows its words there: redirections, a pipe. */
  shell(words: readonly string[], rest: string): Promise<Ended>;
  /** Starts one that does not end by itself. */
  start(words: readonly string[]): ReturnType<typeof spawn>;
  file(name: string, content: string | Uint8Array): Promise<string>;
  close(): Promise<void>;
}

export async function prepareCli(): Promise<Cli> {
  const folder = await mkdtemp(join(tmpdir(), 'cli-'));
  const bundle = join(folder, 'dist');
  const index = join(bundle, 'index.js');
  const env = { PATH: process.env.PATH ?? '', HOME: folder, TMPDIR: folder };
  const start = (words: readonly string[], extra: Record<string, string> = {}) =>
    spawn(process.execPath, [index, ...wordsWithoutLedger(words)], {
      cwd: folder,
      env: { ...env, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const ended = (child: ReturnType<typeof start>, started?: (pid: number) => void): Promise<Ended> =>
    new Promise((resolve, reject) => {
      const begun = performance.now();
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      child.once('error', reject);
      child.once('close', (code, signal) => {
        const lines = stderr.split('\n');
        const isDebug = (line: string) => line.startsWith('debug: ');
        resolve({
          code,
          signal,
          stdout,
          stderr: lines.filter((line) => !isDebug(line)).join('\n'),
          debug: lines.filter(isDebug),
          ms: performance.now() - begun,
        });
      });
      if (child.pid !== undefined) started?.(child.pid);
    });
  const cli: Cli = {
    folder,
    start,
    async run(words, { env: extra = {}, started, debug = true } = {}) {
      for (const name of ['GITHUB_TOKEN', 'IDENTITY_HEADER']) if (extra[name]) plant(extra[name]);
      const told =
        debug && /^(promote|plan)$/.test(words[0] ?? '') ? [words[0] ?? '', '--debug', ...words.slice(1)] : words;
      const child = start(told, extra);
      const finished = await ended(child, started);
      const files = /\S*aml-promote-\w+\/(?:record\.json|report\.md)/g;
      const written = await Promise.all(
        [...new Set(finished.stdout.match(files) ?? [])].map((path) =>
          readFile(path.replace(/^"/, ''), 'utf8').catch(() => ''),
        ),
      );
      expectNothingPlanted([finished.stdout, finished.stderr, ...finished.debug, ...written].join('\n'));
      return finished;
    },
    shell(words, rest) {
      const script = `set -o pipefail; "$0" "$@" ${rest}`;
      const child = spawn('bash', ['-c', script, process.execPath, index, ...wordsWithoutLedger(words)], {
        cwd: folder,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      return ended(child);
    },
    async file(name, content) {
      const path = join(folder, name);
      await writeFile(path, name.endsWith('.yml') ? ledgerOptional(content) : content);
      return path;
    },
    close: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
  for (let tries = 0; ; tries++) {
    try {
      const before = await fingerprint('dist/cli');
      await cp('dist/cli', bundle, { recursive: true });
      const lint = await cli.run(['lint', '--policy', 'preset:default']);
      if (before === (await fingerprint('dist/cli')) && lint.code === 0) return cli;
      if (tries > 40) throw new Error(`the bundle cannot be used: ${lint.stderr}`);
    } catch (error) {
      if (tries > 40) throw error;
    }
    await rm(bundle, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function fingerprint(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort();
  const files = await Promise.all(names.map(async (name) => `${name} ${(await stat(join(folder, name))).size}`));
  return files.join('\n');
}

/** The words that name a world's workspace or registry, as a user of the emulator writes them. */
export const placeWords = ({ url, in: place, workspace }: World): string[] => [
  '--subscription-id',
  SUBSCRIPTION,
  '--resource-group',
  GROUP,
  `--${place}`,
  workspace,
  '--azure-endpoint',
  url,
];

/** One document on stdout and nothing else. */
export function document(ended: Ended): Doc {
  const lines = ended.stdout.split('\n');
  if (lines.length < 2 || lines.at(-1) !== '')
    throw new Error(`not one document: ${ended.stdout.slice(0, 300)} / ${ended.stderr.slice(0, 300)}`);
  return JSON.parse(ended.stdout) as Doc;
}

/** What tests read of it. */
export interface Doc {
  readonly command: string;
  readonly verdict: string;
  readonly state: string | null;
  readonly stage: string | null;
  readonly 'previous-stage': string | null;
  readonly version: string | null;
  readonly archived: readonly string[];
  readonly 'plan-digest': string | null;
  readonly plan: { readonly asset: Readonly<Record<string, unknown>> } | null;
  readonly place: string | null;
  readonly findings: readonly { readonly subject: string; readonly outcome: string; readonly found: string }[];
  readonly changes: readonly { readonly version: string; readonly from: string; readonly to: string }[];
  readonly notes: readonly string[];
  readonly error: null | {
    readonly kind: string;
    readonly message: string;
    readonly stands: readonly string[];
    readonly fix: string | null;
    readonly 'correlation-id': string | null;
    readonly problems: readonly { readonly what: string; readonly fix: string | null }[];
  };
  readonly 'exit-code': number;
}

/** A fault that happens once. */
export const once = (kind: Fault['kind'], nth: number, deed: Deed): Fault => ({ ...(kind && { kind }), nth, deed });

/** Runs the cases in small groups: two cores gain nothing from more. */
export async function inGroups<T, R>(cases: readonly T[], size: number, run: (one: T) => Promise<R>): Promise<R[]> {
  const queue = cases.map((one, index) => ({ one, index }));
  const results: R[] = [];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next.index] = await run(next.one);
  };
  await Promise.all(Array.from({ length: size }, worker));
  return results;
}

/** Nobody needs to approve; Production has one holder, Archived is hidden. */
export const OPEN = `version: 1
allow-cycles: true
stages:
  None: {}
  Staging: { deployable: true }
  Production: { deployable: true, exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Staging }
  - { from: [Production, Archived], to: Staging }
  - { from: Staging, to: Production }
  - { from: [Staging, Production], to: Archived }
`;
