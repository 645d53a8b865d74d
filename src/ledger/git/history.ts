import type { RawEvent, Signature } from '../../core/ledger/stored.js';
import { type Format, readCommit, readTree, type TreeEntry } from './objects.js';
import type { Git } from './process.js';
import type { Reader } from './reader.js';

/** A repository on this machine in which commits can be read. */
export interface Here {
  readonly gitDir: string;
  readonly format: Format;
  readonly reader: Reader;
}

export const RECORD = 'record.json';
export const BOARD = 'board.json';

/** A commit in a chain. */
export interface Link {
  readonly commit: string;
  readonly tree: string;
  readonly isSigned: boolean;
}

/** Commits by their ids, with the one before each. */
export type Walked = ReadonlyMap<string, Link & { readonly parent: string | undefined }>;

/** A short chain is followed through the reader that runs anyway; a process of its own is worth it from here on. */
const SHORT_CHAIN = 48;

/**
 * The commits from one back to the first, newest first.
 *
 * @param most how many at most
 * @param walked what is known of them already
 */
export async function linksOf(
  git: Git,
  { gitDir, reader }: Here,
  tip: string,
  most = Number.POSITIVE_INFINITY,
  walked: Walked = new Map(),
): Promise<readonly Link[]> {
  const links: Link[] = [];
  let next: string | undefined = tip;
  let asked = 0;
  while (next !== undefined && links.length < most) {
    const known = walked.get(next);
    if (known !== undefined) {
      links.push(known);
      next = known.parent;
      continue;
    }
    if (asked === SHORT_CHAIN) break;
    asked += 1;
    const [object]: readonly ({ readonly body: Buffer } | null)[] = await reader.read([next]);
    if (!object) return links;
    const { tree, parents, isSigned } = readCommit(object.body);
    links.push({ commit: next, tree, isSigned });
    next = parents[0];
  }
  if (next === undefined || links.length >= most) return links;
  const count = Number.isFinite(most) ? [`--max-count=${most - links.length}`] : [];
  return [...links, ...(await walk(git, gitDir, [...count, next]))];
}

/** Every commit of the branches that begin so, by one process: for many chains, one each takes longer than all else. */
export async function walkAll(git: Git, { gitDir }: Here, folder: string): Promise<Walked> {
  const links = await walk(git, gitDir, [`--glob=${folder}*`]);
  return new Map(links.map((link) => [link.commit, link] as const));
}

// git-rev-list(1): --header gives each commit raw, ended by NUL, its id before it.
async function walk(git: Git, gitDir: string, which: readonly string[]) {
  const { stdout } = await git.run([`--git-dir=${gitDir}`, 'rev-list', '--first-parent', '--header', ...which]);
  const links: (Link & { readonly parent: string | undefined })[] = [];
  for (let at = 0; at < stdout.length; ) {
    const line = stdout.indexOf(10, at);
    const end = stdout.indexOf(0, at);
    if (line === -1 || end === -1) break;
    const { tree, parents, isSigned } = readCommit(stdout.subarray(line + 1, end));
    links.push({ commit: stdout.toString('latin1', at, line), tree, isSigned, parent: parents[0] });
    at = end + 1;
  }
  return links;
}

/**
 * The events that these commits hold, in their order.
 *
 * @param commits with their trees, where those are known: what is asked for by its id is found in half the time
 */
export async function eventsAt(
  { reader, format }: Here,
  commits: readonly { readonly commit: string; readonly tree?: string }[],
  signatures: ReadonlyMap<string, Signature> = new Map(),
): Promise<readonly RawEvent[]> {
  const trees = await reader.read(commits.map(({ commit, tree }) => tree ?? `${commit}^{tree}`));
  const folders = trees.map((tree) => (tree === null ? [] : readTree(tree.body, format)));
  const idsOf = (entries: readonly TreeEntry[]) =>
    entries.filter(({ name, isFile }) => isFile && (name === RECORD || name === BOARD)).map(({ id }) => id);
  const ids = folders.flatMap(idsOf);
  const blobs = await reader.read(ids);
  const bodies = new Map(ids.map((id, at) => [id, blobs[at]] as const));
  return commits.map(({ commit }, at) => {
    const entries = folders[at] ?? [];
    const text = (wanted: string) => {
      const id = entries.find(({ name, isFile }) => isFile && name === wanted)?.id;
      const blob = id === undefined ? null : bodies.get(id);
      return blob?.type === 'blob' ? blob.body.toString('utf8') : null;
    };
    return {
      commit,
      record: text(RECORD),
      board: text(BOARD),
      others: entries
        .filter(({ name, isFile }) => !isFile || (name !== RECORD && name !== BOARD))
        .map(({ name }) => name),
      signature: signatures.get(commit) ?? { is: 'none' },
    };
  });
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

// git-log(1), %G?: good; bad, or by a revoked key; all others cannot be held against a key that is trusted now.
function signatureOf(letter: string, by: string): Signature {
  if (letter === 'N') return { is: 'none' };
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
