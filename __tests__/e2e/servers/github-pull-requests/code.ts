import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewCommit, Signature } from './orders.js';

/** What GitHub itself signs with where it makes a commit. */
export const WEB_FLOW: Signature = { name: 'GitHub', email: 'noreply@github.com' };

export interface CommitFacts {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature & { readonly date: string };
  readonly committer: Signature & { readonly date: string };
  readonly message: string;
}

interface Signed {
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
  /** ISO 8601. */
  readonly at: string;
}

/** A bare repository, changed by git's own plumbing. */
export class Code {
  constructor(readonly path: string) {
    mkdirSync(join(path, 'hooks'), { recursive: true });
    this.git(['init', '--quiet', '--bare', '--template=', '--initial-branch=main', '.']);
    this.git(['config', 'core.hooksPath', join(path, 'hooks')]);
    this.git(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  }

  git(
    words: readonly string[],
    options: { readonly input?: string; readonly env?: Record<string, string> } = {},
  ): string {
    return this.bytes(words, options).toString('utf8');
  }

  bytes(
    words: readonly string[],
    { input = '', env = {} }: { readonly input?: string; readonly env?: Record<string, string> } = {},
  ): Buffer {
    const { status, stdout, stderr } = spawnSync('git', words, {
      cwd: this.path,
      input,
      maxBuffer: 256 * 1024 * 1024,
      env: {
        PATH: process.env.PATH,
        HOME: this.path,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        ...env,
      },
    });
    if (status !== 0) throw new Error(`git ${words.join(' ')} ended with ${status}: ${stderr?.toString('utf8')}`);
    return stdout;
  }

  /** The commit that a name stands for; null where there is none. */
  commitOf(name: string): string | null {
    try {
      return this.git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).trim();
    } catch {
      return null;
    }
  }

  tip(branch: string): string | null {
    return this.commitOf(`refs/heads/${branch}`);
  }

  branches(): string[] {
    return this.lines(['for-each-ref', '--format=%(refname:strip=2)', 'refs/heads']);
  }

  move(ref: string, sha: string | null): void {
    this.git(sha === null ? ['update-ref', '-d', ref] : ['update-ref', ref, sha]);
  }

  /** The commits of `to` that `from` lacks, oldest first. */
  between(from: string | null, to: string): string[] {
    return this.lines(['rev-list', '--reverse', '--topo-order', to, ...(from === null ? [] : [`^${from}`])]);
  }

  mergeBase(one: string, other: string): string | null {
    try {
      return this.git(['merge-base', one, other]).trim();
    } catch {
      return null;
    }
  }

  isAncestor(one: string, other: string): boolean {
    return this.mergeBase(one, other) === one;
  }

  facts(sha: string): CommitFacts {
    const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');
    const [hash = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] =
      this.git(['show', '--no-patch', `--format=${format}`, sha]).split('\0');
    return {
      sha: hash,
      tree,
      parents: parents.split(' ').filter((one) => one !== ''),
      author: { name: an, email: ae, date: utc(ad) },
      committer: { name: cn, email: ce, date: utc(cd) },
      message: message.trimEnd(),
    };
  }

  /** A commit on top of these parents with some files changed. */
  commit(
    parents: readonly string[],
    { files, links = {} }: Pick<NewCommit, 'files' | 'links'>,
    signed: Signed,
  ): string {
    const [parent] = parents;
    const folder = mkdtempSync(join(tmpdir(), 'index-'));
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    try {
      if (parent !== undefined) this.git(['read-tree', parent], { env });
      const put = (mode: string, path: string, text: string) => {
        const blob = this.git(['hash-object', '-w', '--stdin'], { input: text }).trim();
        this.git(['update-index', '--add', '--cacheinfo', `${mode},${blob},${path}`], { env });
      };
      for (const [path, text] of Object.entries(files)) {
        if (text === null) this.git(['update-index', '--force-remove', path], { env });
        else put('100644', path, text);
      }
      for (const [path, target] of Object.entries(links)) put('120000', path, target);
      return this.commitTree(this.git(['write-tree'], { env }).trim(), parents, signed);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  commitTree(tree: string, parents: readonly string[], { message, author, committer, at }: Signed): string {
    const env = {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: at,
    };
    return this.git(['commit-tree', tree, ...parents.flatMap((one) => ['-p', one])], {
      env,
      input: `${message}\n`,
    }).trim();
  }

  /** The tree that merging the two gives; throws for a conflict. */
  mergedTree(one: string, other: string): string {
    return this.git(['merge-tree', '--write-tree', one, other]).trim().split('\n')[0] ?? '';
  }

  /** A commit taken over onto another, as a rebase does. */
  pick(onto: string, sha: string, committer: Signature, at: string): string {
    const { parents, author, message } = this.facts(sha);
    // For git's three-way merge what is picked must look like a change of its own parent.
    const tree = this.treeOf(onto);
    const nobody = { message: 'x', author: WEB_FLOW, committer: WEB_FLOW, at };
    const beside = this.commitTree(tree, parents.slice(0, 1), nobody);
    return this.commitTree(this.mergedTree(beside, sha), [onto], { message, author, committer, at });
  }

  /** What lies at a path: of a folder its entries. */
  entry(commit: string, path: string): { readonly mode: string; readonly type: string; readonly sha: string } | null {
    if (path === '') return { mode: '040000', type: 'tree', sha: this.treeOf(commit) };
    const [line] = this.lines(['ls-tree', commit, '--', path]);
    const [, mode = '', type = '', sha = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(line ?? '') ?? [];
    return line === undefined ? null : { mode, type, sha };
  }

  entries(tree: string): {
    readonly mode: string;
    readonly type: string;
    readonly sha: string;
    readonly size: number;
    readonly name: string;
  }[] {
    return this.git(['ls-tree', '-z', '--long', tree])
      .split('\0')
      .flatMap((line) => {
        const [, mode = '', type = '', sha = '', size = '', name] =
          /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
        return name === undefined ? [] : [{ mode, type, sha, size: Number(size) || 0, name }];
      });
  }

  treeOf(commit: string): string {
    return this.git(['rev-parse', `${commit}^{tree}`]).trim();
  }

  blob(sha: string): Buffer {
    return this.bytes(['cat-file', 'blob', sha]);
  }

  lines(words: readonly string[]): string[] {
    return this.git(words)
      .split('\n')
      .filter((line) => line !== '');
  }
}

const utc = (date: string): string => new Date(date).toISOString().replace('.000Z', 'Z');
