import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expected } from '../../src/core/failure.js';
import type { ChainName, LedgerRecord } from '../../src/core/ledger/record.js';
import { type Place, placeId } from '../../src/core/place.js';
import { startDeadline } from '../../src/http/deadline.js';
import { type GitLedgerOptions, openGitLedger } from '../../src/ledger/git/ledger.js';
import type { Appended, Head, LedgerPort } from '../../src/ledger/port.js';
import { readWhere } from '../../src/ledger/where.js';

export const PLACE: Place = {
  in: 'workspace',
  endpoint: 'https://management.azure.com',
  subscriptionId: '00000000-0000-0000-0000-000000000001',
  resourceGroup: 'rg',
  workspace: 'ML-Prod',
};

export const IRIS: ChainName = { kind: 'model', name: 'iris' };
export const TAXI: ChainName = { kind: 'model', name: 'taxi' };

/** What a user's shell would have: nothing of the machine that the test runs on. */
export const ENV = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
} as const;

/** Where ledgers put their temporary files: a worker of Jest is ended without a chance to tidy up. */
const TEMPORARY = mkdtempSync(join(tmpdir(), 'ledger-test-'));

/** Folders of a test file. */
export class Folders {
  readonly #made: string[] = [TEMPORARY];

  make(): string {
    const folder = mkdtempSync(join(tmpdir(), 'ledger-test-'));
    this.#made.push(folder);
    return folder;
  }

  /** A bare repository, as a server keeps it. */
  bare(root = this.make(), name = 'ledger.git', ...options: readonly string[]): string {
    git(root, 'init', '-q', '--bare', ...options, name);
    const path = join(root, name);
    // A server serves what a client asks for by id, too.
    git(path, 'config', 'http.receivepack', 'true');
    return path;
  }

  /** A working tree with one commit that was pushed to origin. */
  clone(origin: string, ...options: readonly string[]): string {
    const path = join(this.make(), 'work');
    git(tmpdir(), 'clone', '-q', ...options, origin, path);
    return path;
  }

  remove(): void {
    for (const folder of this.#made.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs git as a user would, and gives what it printed. */
export function git(directory: string, ...args: readonly string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: 'u',
    GIT_AUTHOR_EMAIL: 'u@x',
    GIT_COMMITTER_NAME: 'u',
    GIT_COMMITTER_EMAIL: 'u@x',
  };
  return execFileSync('git', args, {
    cwd: directory,
    env: { ...ENV, ...identity },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Puts history into a repository: commits on main with a few files. */
export function fill(bare: string, commits = 3): void {
  const work = `${bare}.filling`;
  git(tmpdir(), 'clone', '-q', bare, work);
  git(work, 'checkout', '-q', '-b', 'main');
  mkdirSync(join(work, 'models'));
  for (let at = 1; at <= commits; at += 1) {
    writeFileSync(join(work, 'README.md'), `revision ${at}\n`);
    writeFileSync(join(work, 'models', 'iris.txt'), `${at}\n`);
    git(work, 'add', '-A');
    git(work, 'commit', '-q', '-m', `revision ${at}`);
  }
  git(work, 'push', '-q', 'origin', 'main');
  git(bare, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  rmSync(work, { recursive: true });
}

/** A ledger with what it masked and what it told. */
export interface Opened {
  readonly ledger: LedgerPort;
  readonly masked: string[];
  /** The command line of every git. */
  readonly commands: string[];
}

/** Opens the ledger as a host would. */
export async function open(
  where: string,
  directory: string,
  changed: Partial<GitLedgerOptions> = {},
  milliseconds = 60_000,
): Promise<Opened> {
  const masked: string[] = [];
  const commands: string[] = [];
  const onGitHub = changed.onGitHub ?? false;
  const read = readWhere(where, onGitHub || Boolean(changed.azureRepos));
  if (read === null) throw new TypeError('no ledger');
  const ledger = await openGitLedger({
    where: read,
    place: PLACE,
    directory,
    onGitHub,
    githubToken: '',
    deadline: startDeadline(milliseconds, () => undefined),
    mask: (secret) => masked.push(secret),
    debug: (line) => commands.push(line),
    ...changed,
    env: { RUNNER_TEMP: TEMPORARY, ...(changed.env ?? ENV) },
  });
  return { ledger, masked, commands };
}

/** An event that follows on a head. */
export function following(head: Head, reason = 'looked at', seconds = 0): LedgerRecord {
  const number = (head.tip?.record.number ?? 0) + 1;
  return {
    format: 1,
    event: 'reviewed',
    number,
    previous: head.tip?.digest ?? null,
    at: new Date(Date.UTC(2026, 0, 1) + (seconds || number * 60) * 1000).toISOString(),
    tool: '0.1.0',
    place: placeId(PLACE),
    kind: head.chain.kind,
    name: head.chain.name,
    reviews: 1,
    version: '7',
    reason,
    host: 'shell',
    run: null,
    evidence: null,
  };
}

/** Adds events one after the other; the head after the last. */
export async function grow(ledger: LedgerPort, chain: ChainName, count: number): Promise<Head> {
  let head = await ledger.head(chain);
  for (let at = 0; at < count; at += 1) head = headOf(await ledger.append([{ head, record: following(head) }]));
  return head;
}

export function headOf(appended: Appended): Head {
  const [head] = appended.is === 'appended' ? appended.heads : [];
  if (head === undefined) throw new Error('nothing was appended');
  return head;
}

/** The failure that the work ends with, as its one line and what to do. */
export async function failing(work: () => Promise<unknown>): Promise<{ exit: 2 | 3; line: string }> {
  try {
    await work();
  } catch (error) {
    const failure = expected(error);
    return failure.name === 'UsageFailure'
      ? { exit: 2, line: failure.message }
      : { exit: 3, line: `${failure.message}. ${'detail' in failure ? (failure.detail.fix ?? '') : ''}` };
  }
  throw new Error('it did not fail');
}
