import { tmpdir } from 'node:os';
import { ServiceFailure, UsageFailure } from '../../core/failure.js';
import { parseEvent } from '../../core/ledger/parse-event.js';
import { readPast } from '../../core/ledger/past.js';
import type { ChainName } from '../../core/ledger/record.js';
import type { Stored } from '../../core/ledger/stored.js';
import { type Place, placeId, placeShortId } from '../../core/place.js';
import type { Deadline } from '../../http/deadline.js';
import { MOST_TRIES, pauseBefore } from '../../http/retry.js';
import type { Addition, Appended, Head, LedgerPort } from '../port.js';
import type { Where } from '../where.js';
import { branchOf, chainOf, folderOf, refOf } from './branch.js';
import { eventCommit } from './event-commit.js';
import { briefEventsOf, eventsAt, eventsOf } from './events.js';
import { type Asked, failureOf } from './failures.js';
import { commitsUntil, type Graph, graphOf, type Link, linksIn, linksOf, signaturesOf } from './history.js';
import type { Format } from './objects.js';
import { createGit, type Env } from './process.js';
import type { Move } from './push.js';
import { type AzureRepos, findRepository } from './repository.js';
import { storeAfar, storeOnDisk } from './store.js';
import type { ReadChain } from './threads.js';

export interface GitLedgerOptions {
  readonly where: NonNullable<Where>;
  readonly place: Place;
  readonly env: Env;
  /** Where the run is: what the host calls its workspace, else the current directory. */
  readonly directory: string;
  /** Whether it is a job of GitHub Actions. */
  readonly onGitHub: boolean;
  /** Null anywhere but in a job of Azure Pipelines; left out is null. */
  readonly azureRepos?: AzureRepos | null;
  /** For the GitHub server of the run, where the checkout kept no credentials. */
  readonly githubToken: string;
  readonly deadline: Deadline;
  readonly mask: (secret: string) => void;
  readonly debug: (line: string) => void;
}

/** The chains of the place, as they were listed together. */
interface All {
  /** Their last commits, by their branches. */
  readonly tips: ReadonlyMap<string, string>;
  readonly graph: Graph;
}

/** Commits that are looked through at once for a moment. */
const CHUNK = 64;
/** So many events of all chains together take longer to follow than threads take to start. */
const WORTH_THREADS = 4096;
/** In which GitHub's runner and the agent of Azure Pipelines say where a job keeps what nobody needs afterwards. */
const TEMPORARY = ['RUNNER_TEMP', 'AGENT_TEMPDIRECTORY'];
const FIRST_LOOK_MS = 300;
const LONGEST_LOOK_MS = 8000;

/**
 * The ledger as branches of a git repository, one for each asset, one commit for each event. Everything happens in a
 * bare repository of our own: of the user's, only the configuration is read. Throws a UsageFailure where there is no
 * repository to keep it in.
 */
export async function openGitLedger(options: GitLedgerOptions): Promise<LedgerPort> {
  const { where, place, env, deadline } = options;
  const git = createGit(env, deadline, options.debug);
  const repository = await findRepository(where.repository, { ...options, git });
  const shop = {
    git,
    deadline,
    temporary: temporaryOf(env),
  };
  const store =
    repository.onDisk === null ? storeAfar(repository, shop) : storeOnDisk(repository, repository.onDisk, shop);
  const shortId = placeShortId(place);
  const id = placeId(place);
  const folder = folderOf(where.prefix, shortId);
  let all: Promise<All> | null = null;
  let threads: Promise<ReadChain> | null = null;
  const refFor = (chain: ChainName) => refOf(where.prefix, shortId, chain);

  /** The events of these commits; whatever is none of this chain ends the run, for nothing may be built on it. */
  const storedAt = async (chain: ChainName, links: readonly Link[]): Promise<readonly Stored[]> => {
    const raw = await eventsAt(await store.here(), links);
    return raw.map((event) => {
      const parsed = parseEvent(event);
      if (!parsed.ok) throw notOurs(chain, event.commit, parsed.error);
      const { record } = parsed.value;
      if (record.place !== id || record.kind !== chain.kind || record.name !== chain.name)
        throw notOurs(chain, event.commit, `its record is of the ${record.kind} ${record.name} in ${record.place}`);
      return parsed.value;
    });
  };
  const notOurs = (chain: ChainName, commit: string, why: string) =>
    new UsageFailure({
      what: `ledger: the branch ${branchOf(refFor(chain))} of ${repository.shown} holds something else than the history of this asset (commit ${commit.slice(0, 12)}: ${why})`,
      fix: 'Look at that branch with verify; if it belongs to somebody else, choose another prefix with the input ledger',
    });
  const headAt = async (chain: ChainName, commit: string | null): Promise<Head> => {
    if (commit === null) return { chain, tip: null };
    const [tip] = await storedAt(chain, await linksOf(git, await store.here(), commit, 1));
    if (tip === undefined) throw notOurs(chain, commit, 'it cannot be read');
    return { chain, tip };
  };

  /** The commits of a chain, oldest first, and what git says of their signatures; null where there is no such chain. */
  const historyOf = async (chain: ChainName) => {
    const known = await all;
    const tip = known === null ? await store.whole(refFor(chain)) : (known.tips.get(refFor(chain)) ?? null);
    if (tip === null) return null;
    const here = await store.here();
    const listed = known && linksIn(known.graph, tip);
    const links = [...(listed ?? (await linksOf(git, here, tip)))].reverse();
    const signed = links.filter(({ isSigned }) => isSigned).map(({ commit }) => commit);
    const signatures = await signaturesOf(git, here, signed, { config: repository.config });
    return { links, signatures };
  };

  /** All chains at once: one process finds what else would take one for each. */
  const readAll = async (refs: readonly string[]): Promise<All> => {
    // A fetch of a pattern that nothing matches fails, and says nothing.
    if (refs.length === 0) return { tips: new Map(), graph: { commits: [], at: new Map() } };
    const tips = await store.all(folder);
    return { tips, graph: await graphOf(git, await store.here(), folder) };
  };

  /** Whether a push that may have been heard was. */
  const look = async ({ ref, from, to }: Move): Promise<'ours' | 'theirs' | 'unchanged'> => {
    const now = await store.since(ref);
    if (now === to) return 'ours';
    if (now === from) return 'unchanged';
    if (now === null) return 'theirs';
    const { gitDir } = await store.here();
    const { code } = await git.run([`--git-dir=${gitDir}`, 'merge-base', '--is-ancestor', to, now]);
    return code === 0 ? 'ours' : 'theirs';
  };

  const pushed = async (
    additions: readonly Addition[],
    format: Format,
    asked: Asked,
  ): Promise<Appended | 'other-format'> => {
    const made = additions.map(({ head, record }) => ({ head, event: eventCommit(format, head.tip, record) }));
    const moves = made.map(({ head, event }) => ({
      ref: refFor(head.chain),
      from: head.tip?.commit ?? null,
      to: event.stored.commit,
    }));
    const objects = made.flatMap(({ event }) => event.objects);
    const heads = made.map(({ head, event }) => ({ chain: head.chain, tip: event.stored }));
    const [first] = moves;
    if (first === undefined) return { is: 'appended', heads };
    for (let tries = 1; ; tries += 1) {
      const answer = await store.push(objects, moves);
      if (answer.is === 'done') return { is: 'appended', heads };
      if (answer.is === 'other-format') return 'other-format';
      // Only a try before this one can be what stands in the way and is our own.
      if (answer.is === 'stale' && tries === 1) return { is: 'rejected' };
      // They are pushed together or not at all, so one branch says it of all.
      const found = await look(first).catch((error: unknown) => {
        throw doubtful(error, branchOf(first.ref));
      });
      if (found === 'ours') return { is: 'appended', heads };
      if (found === 'theirs' || answer.is === 'stale') return { is: 'rejected' };
      if (tries >= MOST_TRIES) throw failureOf(answer.refusal, asked);
      await deadline.wait(pauseBefore(tries, undefined), `ledger: ${repository.shown} did not take the event`);
    }
  };
  const branchesOf = (additions: readonly Addition[]) =>
    additions.map(({ head }) => branchOf(refFor(head.chain))).join(' and ');

  return {
    describe: (chain) => ({ repository: repository.shown, branch: branchOf(refFor(chain)) }),

    head: async (chain) => headAt(chain, await store.tip(refFor(chain))),

    async append(additions): Promise<Appended> {
      checkAdditions(additions, id);
      all = null;
      const asked = { repository: repository.shown, branch: branchesOf(additions), doing: 'write' } as const;
      const { format } = await store.here();
      const first = await pushed(additions, format, asked);
      if (first !== 'other-format') return first;
      // Of a repository in which there is nothing to read yet, the first push tells how it hashes.
      const other = await store.here();
      const second = other.format === format ? 'other-format' : await pushed(additions, other.format, asked);
      if (second === 'other-format') throw failureOf({ is: 'other-format' }, asked);
      return second;
    },

    async last({ chain, tip }, count) {
      if (tip === null) return [];
      await store.reach(refFor(chain), tip.commit, count);
      const links = await linksOf(git, await store.here(), tip.commit, count);
      return storedAt(chain, links);
    },

    async at(chain, time) {
      const moment = Date.parse(time);
      if (Number.isNaN(moment)) throw new TypeError(`not a time: ${time}`);
      const ref = refFor(chain);
      const now = await headAt(chain, await store.tip(ref));
      if (now.tip === null || Date.parse(now.tip.record.at) <= moment) return now;
      const tip = await store.whole(ref);
      if (tip === null) return { chain, tip: null };
      // Git knows seconds; within one, the records say which was the last.
      const seconds = Math.floor(moment / 1000);
      for (let skip = 0; ; skip += CHUNK) {
        const commits = await commitsUntil(git, await store.here(), tip, seconds, { skip, count: CHUNK });
        for (const commit of commits) {
          const head = await headAt(chain, commit);
          if (head.tip !== null && Date.parse(head.tip.record.at) <= moment) return head;
        }
        if (commits.length < CHUNK) return { chain, tip: null };
      }
    },

    async *events(chain) {
      const history = await historyOf(chain);
      if (history !== null) yield* eventsOf(await store.here(), history.links, history.signatures);
    },

    async past(chain) {
      const history = await historyOf(chain);
      if (history === null) return { operations: new Map(), tip: null, fault: null };
      const here = await store.here();
      const events = (await all)?.graph.commits.length ?? 0;
      if (events >= WORTH_THREADS) {
        threads ??= import('./threads.js').then(({ startThreads }) => startThreads(here, env, deadline));
        return (await threads)({ chain, ...history });
      }
      return readPast(briefEventsOf(here, history.links, history.signatures), chain);
    },

    async chains(more) {
      const refs = await store.list(folder);
      all = more === 'with-pasts' ? readAll(refs) : null;
      // Whoever asks for a past is told.
      all?.catch(() => undefined);
      return refs.map((ref) => chainOf(folder, ref)).filter((chain) => chain !== null);
    },

    async changed({ chain, tip }, milliseconds, why) {
      const end = performance.now() + milliseconds;
      const ref = refFor(chain);
      for (let most = FIRST_LOOK_MS; ; most = Math.min(LONGEST_LOOK_MS, most * 2)) {
        const left = end - performance.now();
        if (left <= 0) return;
        await deadline.wait(Math.min(left, most / 2 + (Math.random() * most) / 2), why);
        if ((await store.since(ref)) !== (tip?.commit ?? null)) return;
      }
    },
  };
}

/** What is added must follow from what was read: all else is a defect of ours. */
function checkAdditions(additions: readonly Addition[], place: string): void {
  const chains = additions.map(({ head: { chain } }) => `${chain.kind}/${chain.name}`);
  if (new Set(chains).size < chains.length) throw new TypeError('two events are added to one chain at once');
  for (const { head, record } of additions) {
    const { chain, tip } = head;
    if (record.place !== place || record.kind !== chain.kind || record.name !== chain.name)
      throw new TypeError(`a record of another asset is added to the chain of the ${chain.kind} ${chain.name}`);
    if (record.number !== (tip?.record.number ?? 0) + 1 || record.previous !== (tip?.digest ?? null))
      throw new TypeError(`event ${record.number} does not follow on the last one of the ${chain.kind} ${chain.name}`);
  }
}

function doubtful(error: unknown, branch: string): unknown {
  if (!(error instanceof ServiceFailure)) return error;
  return new ServiceFailure(`${error.message}; whether the event stands in ${branch} is not known`, error.detail);
}

function temporaryOf(env: Env): { readonly path: string; readonly variable: string } {
  const variable = TEMPORARY.find((name) => env[name]);
  const path = variable === undefined ? undefined : env[variable];
  return variable === undefined || path === undefined ? { path: tmpdir(), variable: 'TMPDIR' } : { path, variable };
}
