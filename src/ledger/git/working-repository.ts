import { resolve } from 'node:path';
import { UsageFailure } from '../../core/failure.js';
import type { Format } from './objects.js';
import { type ConfigEntry, type Env, type Git, givenConfig } from './process.js';

/** The git repository that a run is in. */
export interface WorkingRepository {
  /** Its own directory, shared by its worktrees. */
  readonly gitDir: string;
  /** What relative addresses in its configuration are relative to. */
  readonly base: string;
  readonly format: Format;
}

export interface Surroundings {
  /** Null where the directory is in none. */
  readonly repository: WorkingRepository | null;
  /** Git's configuration there, in its order: the last of a key counts. Includes are resolved. */
  readonly config: readonly FoundEntry[];
}

export interface FoundEntry extends ConfigEntry {
  /** Whether it is of this repository, or of the environment, and another repository would not see it. */
  readonly isOurs: boolean;
}

const TOO_OLD = {
  what: 'ledger: the git on this machine is too old',
  fix: 'Install git 2.31 or later, or set ledger: off where the policy allows it',
} as const;

/** By it git shows whether it reads configuration from the environment: since 2.31. */
const MARK = { key: 'aml-promote.mark', value: '1' } as const;

/**
 * Looks around in a directory, without writing anything. Throws a UsageFailure where git cannot be used there.
 *
 * @param trusted whether the directory is the host's own workspace: in a container it belongs to another user
 */
export async function lookAround(git: Git, env: Env, directory: string, trusted: boolean): Promise<Surroundings> {
  const config = [...givenConfig(env), MARK, ...(trusted ? [{ key: 'safe.directory', value: '*' }] : [])];
  const [listed, found] = await Promise.all([
    git.run(['-C', directory, 'config', '--list', '--includes', '--show-scope', '-z'], { config }),
    git.run(['-C', directory, 'rev-parse', '--show-object-format', '--git-common-dir', '--show-cdup'], { config }),
  ]);
  if (/unknown option|usage: git config/i.test(listed.stderr)) throw new UsageFailure(TOO_OLD);
  const entries = readEntries(listed.stdout.toString('utf8'));
  if (listed.code === 0 && !entries.some(({ key }) => key === MARK.key)) throw new UsageFailure(TOO_OLD);
  if (/detected dubious ownership|unsafe repository/.test(found.stderr))
    throw new UsageFailure({
      what: `ledger: the git repository in ${directory} belongs to another user, so git does not use it`,
      fix: `Run: git config --global --add safe.directory ${directory}`,
    });
  // A job without a checkout may have no workspace either.
  if (/cannot change to/i.test(found.stderr)) return { repository: null, config: [] };
  if (listed.code !== 0 || (found.code !== 0 && !/not a git repository/i.test(found.stderr)))
    throw new UsageFailure({
      what: `ledger: git cannot read the repository in ${directory}: ${firstLine(found.stderr || listed.stderr)}`,
      fix: 'Run git status there to see what is wrong with it',
    });
  const ours = entries.filter(({ key }) => key !== MARK.key && key !== 'safe.directory');
  if (found.code !== 0) return { repository: null, config: ours };
  const [format, gitDir = '', up = ''] = found.stdout.toString('utf8').split('\n');
  return {
    repository: {
      gitDir: resolve(directory, gitDir),
      base: resolve(directory, up),
      format: format === 'sha256' ? 'sha256' : 'sha1',
    },
    config: ours,
  };
}

// git-config(1): with --show-scope and -z, scope NUL key LF value NUL.
function readEntries(text: string): readonly FoundEntry[] {
  const parts = text.split('\0');
  const entries: FoundEntry[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const entry = parts[at + 1] ?? '';
    const end = entry.indexOf('\n');
    entries.push({
      isOurs: ['local', 'worktree', 'command'].includes(parts[at] ?? ''),
      key: end === -1 ? entry : entry.slice(0, end),
      // A key without a value is a switch that is on.
      value: end === -1 ? 'true' : entry.slice(end + 1),
    });
  }
  return entries;
}

const firstLine = (text: string): string => text.split('\n', 1)[0]?.replace(/^fatal: /, '') ?? '';
