import type { RawEvent, Signature } from '../../core/ledger/stored.js';
import { type Format, readCommit, readTree } from './objects.js';
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

interface Link {
  readonly commit: string;
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
    const [object]: readonly ({ readonly body: Buffer } | null)[] = await reader.read([next]);
    if (!object) return links;
    const { parents, isSigned } = readCommit(object.body);
    links.push({ commit: next, isSigned });
    next = parents[0];
  }
  if (next === undefined || links.length >= most) return links;
  // git-rev-list(1): --header gives each commit raw, ended by NUL, its id before it.
  const count = Number.isFinite(most) ? [`--max-count=${most - links.length}`] : [];
  const listed = await git.run([`--git-dir=${gitDir}`, 'rev-list', '--first-parent', '--header', ...count, next]);
  const bytes = listed.stdout;
  for (let at = 0; at < bytes.length; ) {
    const line = bytes.indexOf(10, at);
    const end = bytes.indexOf(0, at);
    if (line === -1 || end === -1) break;
    const { isSigned } = readCommit(bytes.subarray(line + 1, end));
    links.push({ commit: bytes.toString('latin1', at, line), isSigned });
    at = end + 1;
  }
  return links;
}

/** The events that these commits hold, in their order. */
export async function eventsAt(
  { reader, format }: Here,
  commits: readonly string[],
  signatures: ReadonlyMap<string, Signature> = new Map(),
): Promise<readonly RawEvent[]> {
  const objects = await reader.read(
    commits.flatMap((commit) => [`${commit}^{tree}`, `${commit}:${RECORD}`, `${commit}:${BOARD}`]),
  );
  return commits.map((commit, at) => {
    const [tree, record, board] = objects.slice(3 * at, 3 * at + 3);
    const entries = tree ? readTree(tree.body, format) : [];
    const files = entries.filter(({ isFile }) => isFile).map(({ name }) => name);
    const text = (name: string, object: typeof record) =>
      files.includes(name) && object?.type === 'blob' ? object.body.toString('utf8') : null;
    return {
      commit,
      record: text(RECORD, record),
      board: text(BOARD, board),
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
