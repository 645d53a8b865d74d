import { type ChildProcess, spawn } from 'node:child_process';
import { ServiceFailure, UsageFailure } from '../../core/failure.js';
import type { Deadline } from '../../http/deadline.js';

export type Env = Readonly<Record<string, string | undefined>>;

/** One line of git's configuration. */
export interface ConfigEntry {
  readonly key: string;
  readonly value: string;
}

/** How a git process ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: Buffer;
  /** What it said, in English, not to be shown as it is. */
  readonly stderr: string;
}

/** Runs git, within the time of the run and without what a user's environment would change. */
export interface Git extends GitServer {
  /** Runs it to its end. `config` reaches it by the environment, so no secret is an argument. */
  run(args: readonly string[], options?: { config?: readonly ConfigEntry[]; stdin?: string }): Promise<Ended>;
}

export interface GitServer {
  /** Starts one that answers as long as it is asked; it ends with us, and does not keep us alive. */
  serve(args: readonly string[]): ChildProcess;
}

export const GIT_MISSING = {
  what: 'ledger: there is no git on this machine, and the ledger is kept with it',
  fix: 'Install git 2.31 or later and have it on the PATH, or set ledger: off where the policy allows it',
} as const;

/** More than any answer that is kept whole; a list of branches is the longest. */
const LONGEST_ANSWER = 256 * 1024 * 1024;
const LONGEST_COMPLAINT = 64 * 1024;
const POSIX = process.platform !== 'win32';

/**
 * @param debug told of every run: its arguments, how it ended, how long it took
 */
export function createGit(env: Env, deadline: Deadline, debug: (line: string) => void): Git {
  return {
    run: async (args, { config = [], stdin } = {}) => {
      const began = performance.now();
      const ended = await runToEnd(args, environment(env, config), stdin, deadline);
      debug(`git ${args.join(' ')}: ${ended.code} after ${Math.round(performance.now() - began)} ms`);
      return ended;
    },
    ...createGitServer(env),
  };
}

/** The part that answers as long as it is asked. */
export function createGitServer(env: Env): GitServer {
  return {
    serve: (args) =>
      spawn('git', args, { env: environment(env, []), stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true }),
  };
}

function runToEnd(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  stdin: string | undefined,
  { signal }: Deadline,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const over = () => new ServiceFailure(`ledger: the time of the run is over while git ${verbOf(args)} was running`);
    if (signal.aborted) {
      reject(over());
      return;
    }
    // A group of its own: it is ended together with what it has started, and ssh finds no terminal to ask on.
    const child = spawn('git', args, { env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true, detached: POSIX });
    const end = () => endGroup(child);
    signal.addEventListener('abort', end);
    const out: Buffer[] = [];
    let size = 0;
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > LONGEST_ANSWER) end();
      else out.push(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (complaint.length < LONGEST_COMPLAINT) complaint += text;
    });
    // A git that ends early does not read to the end; how it ended says why.
    child.stdin.on('error', () => undefined).end(stdin);
    child.once('error', (error: NodeJS.ErrnoException) => {
      signal.removeEventListener('abort', end);
      reject(
        error.code === 'ENOENT'
          ? new UsageFailure(GIT_MISSING)
          : new ServiceFailure(`ledger: git cannot be started (${error.code ?? error.message})`),
      );
    });
    child.once('close', (code) => {
      signal.removeEventListener('abort', end);
      if (signal.aborted) reject(over());
      else resolve({ code: code ?? 128, stdout: Buffer.concat(out), stderr: complaint });
    });
  });
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (POSIX) process.kill(-child.pid, 'SIGKILL');
    else child.kill();
  } catch {
    // It has just ended by itself.
  }
}

const verbOf = (args: readonly string[]): string =>
  args.find((word) => /^(?:config|rev-parse|rev-list|fetch|push|ls-remote|log)$/.test(word)) ?? '';

// How git reaches a server, and which files configure it, is the user's; where it works and what it prints is ours.
const KEPT =
  /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+|HTTP_\w+|PROXY_COMMAND|EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM))$/;

const OURS = {
  // Messages are told apart by their words.
  LC_ALL: 'C',
  // Nobody is there to answer.
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  SSH_ASKPASS_REQUIRE: 'never',
  GCM_INTERACTIVE: 'never',
  // A ref under refs/replace must not show another record than the commit holds.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
};

function environment(env: Env, config: readonly ConfigEntry[]): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name));
  return { ...Object.fromEntries(own), ...OURS, ...asVariables(config) };
}

/** What the user's own git would be given, and one line more: by it the probe sees whether git reads these variables. */
export function givenConfig(env: Env): readonly ConfigEntry[] {
  const count = Number(env.GIT_CONFIG_COUNT ?? 0);
  if (!Number.isInteger(count) || count < 0 || count > 1000) return [];
  return Array.from({ length: count }, (_, at) => ({
    key: env[`GIT_CONFIG_KEY_${at}`] ?? '',
    value: env[`GIT_CONFIG_VALUE_${at}`] ?? '',
  })).filter(({ key }) => key !== '');
}

// git-config(1), "ENVIRONMENT": since git 2.31.
function asVariables(config: readonly ConfigEntry[]): Record<string, string> {
  if (config.length === 0) return {};
  const pairs = config.flatMap(({ key, value }, at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(config.length), ...Object.fromEntries(pairs) };
}
