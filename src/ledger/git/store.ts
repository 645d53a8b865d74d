import { join } from 'node:path';
import { ServiceFailure } from '../../core/failure.js';
import type { Deadline } from '../../http/deadline.js';
import { MOST_TRIES, pauseBefore } from '../../http/retry.js';
import { branchOf } from './branch.js';
import { type Asked, failureOf, type Refusal, refusalOf } from './failures.js';
import { type Folder, makeFolder } from './folder.js';
import { type Format, type Loose, readCommit } from './objects.js';
import type { Git } from './process.js';
import { type Move, type Pushed, pushArguments, readPushed } from './push.js';
import { createReader, type Reader } from './reader.js';
import type { LedgerRepository } from './repository.js';

/** The branches of the ledger, wherever they lie: what is asked for is brought here, and read here. */
export interface Store {
  /** Hash function of the repository, and where its objects can be read once a method has brought them. */
  here(): Promise<{ readonly gitDir: string; readonly format: Format; readonly reader: Reader }>;
  /** The branch's last commit now, brought with its files; null where there is no such branch. */
  tip(ref: string): Promise<string | null>;
  /** The same, with every commit since those that were brought before. */
  since(ref: string): Promise<string | null>;
  /** The same, with its whole history. */
  whole(ref: string): Promise<string | null>;
  /** Brings the last commits up to one; fewer where there are no more. */
  reach(ref: string, commit: string, count: number): Promise<void>;
  /** Names of the branches that begin so. */
  list(folder: string): Promise<readonly string[]>;
  /** The last commit of each branch that begins so, by its name, all brought with their whole history. */
  all(folder: string): Promise<ReadonlyMap<string, string>>;
  /** Adds objects and moves branches to them: all or none. After `other-format` `here` may say another format than before. */
  push(objects: readonly Loose[], moves: readonly Move[]): Promise<Pushed>;
}

export interface Workshop {
  readonly git: Git;
  readonly deadline: Deadline;
  /** The host's folder for temporary files, and the variable by which a user sets it. */
  readonly temporary: { readonly path: string; readonly variable: string };
}

/** A repository on this machine is read where it lies. Written to it is by a push all the same, so that its hooks and rules hold. */
export function storeOnDisk(
  repository: LedgerRepository,
  { gitDir, format }: { readonly gitDir: string; readonly format: Format },
  shop: Workshop,
): Store {
  const reader = createReader(shop.git, gitDir, shop.deadline.signal);
  const tip = async (ref: string) => (await reader.read([ref]))[0]?.id ?? null;
  let folder: Promise<Folder> | null = null;
  return {
    here: async () => ({ gitDir, format, reader }),
    tip,
    since: tip,
    whole: tip,
    reach: async () => undefined,
    list: async (prefix) => [...(await tipsOf(gitDir, prefix, repository, shop)).keys()],
    all: (prefix) => tipsOf(gitDir, prefix, repository, shop),
    async push(objects, moves) {
      folder ??= makeFolder(shop.temporary, format, join(gitDir, 'objects'));
      const made = await folder;
      await made.put(objects);
      return pushFrom(made, repository, moves, shop);
    },
  };
}

/** As deep as there is history: the number that git takes for "all" (shallow.h, INFINITE_DEPTH). */
const ALL = '--depth=2147483647';

/** A repository that is reached through a server: of it the last event is fetched, and more where more is asked for. */
export function storeAfar(repository: LedgerRepository, shop: Workshop): Store {
  let folder: Promise<Opened> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const open = (format: Format): Promise<Opened> =>
    makeFolder(shop.temporary, format, null).then((made) => ({
      made,
      reader: createReader(shop.git, made.path, shop.deadline.signal),
    }));
  const opened = () => {
    folder ??= open('sha1');
    return folder;
  };
  // Two fetches at once would fight for the file that says where history was cut off.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work);
    queue = next.catch(() => undefined);
    return next;
  };

  const fetchOnce = async (refspec: string, depth: readonly string[], asked: Asked): Promise<Refusal | null> => {
    const { made } = await opened();
    const ended = await shop.git.run(
      [
        `--git-dir=${made.path}`,
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        '--no-auto-maintenance',
        ...depth,
        repository.address,
        refspec,
      ],
      { config: repository.config },
    );
    return ended.code === 0 ? null : refusalOf(ended.stderr, asked);
  };

  /** Whether there is such a branch. */
  const bring = async (refspec: string, branch: string | null, ...depth: readonly string[]): Promise<boolean> => {
    const asked = { repository: repository.shown, branch, doing: 'read' } as const;
    for (let tries = 1; ; tries += 1) {
      const refusal = await fetchOnce(refspec, depth, asked);
      if (refusal === null) return true;
      if (refusal.is === 'no-branch') return false;
      if (refusal.is === 'other-format' && (await opened()).made.format === 'sha1') {
        folder = open('sha256');
        continue;
      }
      if (refusal.is !== 'passing' || tries >= MOST_TRIES) throw failureOf(refusal, asked);
      await shop.deadline.wait(pauseBefore(tries, undefined), `ledger: ${repository.shown}: ${refusal.says}`);
    }
  };
  const tipAfter = async (ref: string, ...depth: readonly string[]): Promise<string | null> =>
    inTurn(async () => {
      if (!(await bring(`+${ref}:${ref}`, branchOf(ref), ...depth))) return null;
      const { reader } = await opened();
      return (await reader.read([ref]))[0]?.id ?? null;
    });

  return {
    async here() {
      const { made, reader } = await opened();
      return { gitDir: made.path, format: made.format, reader };
    },
    tip: (ref) => tipAfter(ref, '--depth=1'),
    since: (ref) => tipAfter(ref),
    whole: (ref) => tipAfter(ref, ALL),
    async reach(ref, commit, count) {
      const { reader } = await opened();
      let missing = await missingBelow(reader, commit, count);
      // Whoever added events meanwhile only makes more of them come.
      for (let tries = 0; missing > 0 && tries < 3; tries += 1) {
        await tipAfter(ref, `--deepen=${missing}`);
        missing = await missingBelow(reader, commit, count);
      }
      if (missing > 0)
        throw new ServiceFailure(
          `ledger: the history of the branch ${branchOf(ref)} of ${repository.shown} is cut off`,
          {
            fix: 'Run verify; keep the ledger in a repository that is not shallow',
          },
        );
    },
    async list(prefix) {
      const asked = { repository: repository.shown, branch: null, doing: 'read' } as const;
      const args = ['ls-remote', '--heads', repository.address, `${prefix}*`];
      for (let tries = 1; ; tries += 1) {
        const ended = await shop.git.run(args, { config: repository.config });
        if (ended.code === 0) {
          return ended.stdout
            .toString('utf8')
            .split('\n')
            .map((line) => line.split('\t')[1] ?? '')
            .filter((ref) => ref.startsWith(prefix));
        }
        const refusal = refusalOf(ended.stderr, asked);
        if (refusal.is !== 'passing' || tries >= MOST_TRIES) throw failureOf(refusal, asked);
        await shop.deadline.wait(pauseBefore(tries, undefined), `ledger: ${repository.shown}: ${refusal.says}`);
      }
    },
    all: (prefix) =>
      inTurn(async () => {
        await bring(`+${prefix}*:${prefix}*`, null, ALL);
        return tipsOf((await opened()).made.path, prefix, repository, shop);
      }),
    push: (objects, moves) =>
      inTurn(async () => {
        const { made } = await opened();
        await made.put(objects);
        const pushed = await pushFrom(made, repository, moves, shop);
        if (pushed.is === 'other-format' && made.format === 'sha1') folder = open('sha256');
        return pushed;
      }),
  };
}

interface Opened {
  readonly made: Folder;
  readonly reader: Reader;
}

/** The branches that begin so, as they are here. */
async function tipsOf(
  gitDir: string,
  prefix: string,
  repository: LedgerRepository,
  { git }: Workshop,
): Promise<ReadonlyMap<string, string>> {
  const ended = await git.run([`--git-dir=${gitDir}`, 'for-each-ref', '--format=%(objectname) %(refname)', prefix]);
  const asked = { repository: repository.shown, branch: null, doing: 'read' } as const;
  if (ended.code !== 0) throw failureOf(refusalOf(ended.stderr, asked), asked);
  const lines = ended.stdout.toString('utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [id = '', ref = ''] = line.split(' ');
      return [ref, id];
    }),
  );
}

async function pushFrom(
  { path }: Folder,
  { address, config, shown }: LedgerRepository,
  moves: readonly Move[],
  { git }: Workshop,
): Promise<Pushed> {
  const ended = await git.run([`--git-dir=${path}`, ...pushArguments(address, moves)], { config });
  const branch = moves.map(({ ref }) => branchOf(ref)).join(' and ');
  return readPushed(ended, { repository: shown, branch, doing: 'write' });
}

/** How many of the commits are not here; none are missing below the first of a chain. */
async function missingBelow(reader: Reader, commit: string, count: number): Promise<number> {
  let next: string | undefined = commit;
  for (let found = 0; found < count; found += 1) {
    if (next === undefined) return 0;
    const [object]: readonly ({ readonly body: Buffer } | null)[] = await reader.read([next]);
    if (!object) return count - found;
    next = readCommit(object.body).parents[0];
  }
  return 0;
}
