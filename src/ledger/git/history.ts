import type { Signature } from '../../core/ledger/stored.js';
import { type Format, readCommit } from './objects.js';
import type { Git } from './process.js';
import type { GitObject, Reader } from './reader.js';

/** A repository on this machine in which commits can be read. */
export interface Here {
  readonly gitDir: string;
  readonly format: Format;
  readonly reader: Reader;
}

/** A commit of a chain, as far as it is known without its files. */
export interface Link {
  readonly commit: string;
  readonly tree: string;
  readonly isSigned: boolean;
}

/** A short chain is followed through the reader that runs anyway; a process of its own is worth it from here on. */
const SHORT_CHAIN = 48;

/**
 * The commits from one back to the first, newest first.
 *
 * @param most how many at most
 */
export async function linksOf(
  git: Git,
  { gitDir, reader }: Here,
  tip: string,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Link[]> {
  const links: Link[] = [];
  let next: string | undefined = tip;
  while (next !== undefined && links.length < Math.min(most, SHORT_CHAIN)) {
    const [object]: readonly (GitObject | null)[] = await reader.read([next]);
    if (object?.type !== 'commit') return links;
    const { parents, ...link } = readCommit(object.body);
    links.push({ commit: next, ...link });
    next = parents[0];
  }
  if (next === undefined || links.length >= most) return links;
  const count = Number.isFinite(most) ? [`--max-count=${most - links.length}`] : [];
  const rest = await listed(git, gitDir, ['--first-parent', ...count, next]);
  return [...links, ...rest.map(({ parents: _, ...link }) => link)];
}

/** Commits as they were listed, a child before its parents. */
export interface Graph {
  readonly commits: readonly Found[];
  /** Where each stands in the list, by its id. */
  readonly at: ReadonlyMap<string, number>;
}

/** Every commit of the branches that begin so: one process for all chains of a place. */
export async function graphOf(git: Git, { gitDir }: Here, folder: string): Promise<Graph> {
  const commits = await listed(git, gitDir, ['--topo-order', `--glob=${folder}*`]);
  return { commits, at: new Map(commits.map(({ commit }, at) => [commit, at])) };
}

/** The commits from one back to the first, newest first, out of those that were listed; null where one is missing. */
export function linksIn({ commits, at }: Graph, tip: string): readonly Link[] | null {
  const links: Link[] = [];
  let next: string | undefined = tip;
  for (let place = at.get(tip); next !== undefined; ) {
    // The chains are listed one after the other, so a parent is rarely looked for.
    if (place === undefined || commits[place]?.commit !== next) place = at.get(next);
    const found: Found | undefined = place === undefined ? undefined : commits[place];
    if (found === undefined || place === undefined) return null;
    links.push(found);
    next = found.parents[0];
    place += 1;
  }
  return links;
}

interface Found extends Link {
  readonly parents: readonly string[];
}

// git-rev-list(1): --header gives each commit raw, ended by NUL, its id before it.
async function listed(git: Git, gitDir: string, which: readonly string[]): Promise<readonly Found[]> {
  const { stdout: bytes } = await git.run([`--git-dir=${gitDir}`, 'rev-list', '--header', ...which]);
  const found: Found[] = [];
  for (let at = 0; at < bytes.length; ) {
    const line = bytes.indexOf(10, at);
    const end = bytes.indexOf(0, at);
    if (line === -1 || end === -1) break;
    found.push({ commit: bytes.toString('latin1', at, line), ...readCommit(bytes.subarray(line + 1, end)) });
    at = end + 1;
  }
  return found;
}

/** What git says of the signatures of these commits, by one process. */
export async function signaturesOf(
  git: Git,
  { gitDir }: Here,
  commits: readonly string[],
  config: Parameters<Git['run']>[1] = {},
): Promise<ReadonlyMap<string, Signature>> {
  if (commits.length === 0) return new Map();
  const format = '%H%x00%G?%x00%GK%x00%GS%x00';
  const args = [`--git-dir=${gitDir}`, 'log', '--no-walk=unsorted', '--stdin', '-z', `--format=${format}`];
  const { stdout } = await git.run(args, { ...config, stdin: `${commits.join('\n')}\n` });
  const fields = stdout.toString('utf8').split('\0');
  const found = new Map<string, Signature>();
  for (let at = 0; at + 3 < fields.length; at += 5) {
    const [commit = '', letter = '', key = '', signer = ''] = fields.slice(at, at + 4);
    found.set(commit, signatureOf(letter, signer || key || 'a key that is not named'));
  }
  return found;
}

// git-log(1), %G?: good; bad, or by a revoked key; all others cannot be held against a key that is trusted now. Of a
// signature by an ssh key git says N, as if there were none, where no file of allowed signers is configured.
function signatureOf(letter: string, by: string): Signature {
  if (letter === 'G') return { is: 'good', by };
  return { is: letter === 'B' || letter === 'R' ? 'bad' : 'unknown', by };
}

/** Commits up to a moment in seconds since 1970, newest first, by their dates. */
export async function commitsUntil(
  git: Git,
  { gitDir }: Here,
  tip: string,
  seconds: number,
  page: { readonly skip: number; readonly count: number },
): Promise<readonly string[]> {
  const { stdout } = await git.run([
    `--git-dir=${gitDir}`,
    'rev-list',
    '--first-parent',
    `--min-age=${seconds}`,
    `--skip=${page.skip}`,
    `--max-count=${page.count}`,
    tip,
  ]);
  return stdout.toString('latin1').split('\n').filter(Boolean);
}
