import { execFile } from 'node:child_process';

/** Runs git in a bare repository; what it prints. Whoever runs the tests has a configuration of git of their own. */
export function git(
  path: string,
  words: readonly string[],
  { input = '', who = 'service <service@devops.example>', date = '2026-11-20T08:00:00Z' } = {},
): Promise<string> {
  const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(who) ?? [];
  const env = {
    PATH: process.env.PATH,
    HOME: path,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  };
  return new Promise((resolve, reject) => {
    const child = execFile('git', words, { cwd: path, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout) =>
      error === null ? resolve(stdout.trim()) : reject(error),
    );
    child.stdin?.on('error', () => {}).end(input);
  });
}

/** The same, or null where git says that it cannot. */
export const gitOrNull = (path: string, words: readonly string[]): Promise<string | null> =>
  git(path, words).catch(() => null);

export interface NewCommit {
  /** Full ref of the branch; where it is not there yet it begins at `from`. */
  readonly ref: string;
  readonly from: string;
  /** By path; null deletes. */
  readonly files: Readonly<Record<string, string | null>>;
  readonly message: string;
  /** `name <address>`. */
  readonly author: string;
  readonly date: string;
}

/** Makes a commit; the branch is not moved. */
export async function commit(path: string, { from, files, message, author, date }: NewCommit): Promise<string> {
  const seconds = Math.floor(Date.parse(date) / 1000);
  const lines = Object.entries(files).map(([file, text]) =>
    text === null ? `D ${file}\n` : `M 100644 inline ${file}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  const at = `refs/internal/new-${Math.random().toString(36).slice(2)}`;
  const stream = `commit ${at}\nauthor ${author} ${seconds} +0000\ncommitter ${author} ${seconds} +0000\ndata ${Buffer.byteLength(message)}\n${message}\nfrom ${from}\n${lines.join('')}\ndone\n`;
  await git(path, ['fast-import', '--quiet', '--done', '--force'], { input: stream });
  const made = await git(path, ['rev-parse', at]);
  await git(path, ['update-ref', '-d', at]);
  return made;
}

/** The tree of a merge; null where it has conflicts. */
async function mergedTree(path: string, one: string, other: string): Promise<string | null> {
  return (await gitOrNull(path, ['merge-tree', '--write-tree', one, other]))?.split('\n')[0] ?? null;
}

/** A commit with these parents that merges the two; null where they conflict. */
export async function merge(
  path: string,
  target: string,
  head: string,
  parents: readonly string[],
  message: string,
  date: string,
): Promise<string | null> {
  const tree = await mergedTree(path, target, head);
  if (tree === null) return null;
  return git(path, ['commit-tree', tree, ...parents.flatMap((one) => ['-p', one]), '-m', message], { date });
}

/** The commits of a head that the target has not, on the target's tip; the head itself where it stands there already. */
export async function rebase(path: string, target: string, head: string, date: string): Promise<string> {
  const list = await git(path, ['rev-list', '--reverse', '--no-merges', `${target}..${head}`]);
  let tip = target;
  for (const one of list.split('\n').filter(Boolean)) {
    const parent = await git(path, ['rev-parse', `${one}^`]);
    if (parent === tip) {
      tip = one;
      continue;
    }
    // As if the tip were made on the commit's own parent: then that is what the two have in common.
    const stood = await git(path, ['commit-tree', `${tip}^{tree}`, '-p', parent, '-m', 'tip']);
    const tree = await mergedTree(path, stood, one);
    if (tree === null) throw new Error(`${one} conflicts`);
    const who = await git(path, ['log', '-1', '--format=%an <%ae>', one]);
    const message = await git(path, ['log', '-1', '--format=%B', one]);
    tip = await git(path, ['commit-tree', tree, '-p', tip, '-m', message], { who, date });
  }
  return tip;
}

export const isAncestor = async (path: string, one: string, other: string): Promise<boolean> =>
  (await gitOrNull(path, ['merge-base', '--is-ancestor', one, other])) !== null;
