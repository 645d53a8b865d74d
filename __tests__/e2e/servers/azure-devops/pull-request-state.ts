import { commit, git, gitOrNull, isAncestor, merge, rebase } from './git-work.js';
import type { Project, Repository, World } from './world.js';

/** A pull request, as the service keeps it. People are names of the world's identities; times are ISO 8601. */
export interface PullRequest {
  readonly number: number;
  readonly repository: string;
  readonly source: string;
  /** Id of the repository of the head, where that is another. */
  readonly fork: string | null;
  target: string;
  readonly createdBy: string;
  readonly createdAt: string;
  status: 'active' | 'completed' | 'abandoned';
  closedBy: string | null;
  closedAt: string | null;
  mergeCommit: string | null;
  head: string;
  targetCommit: string;
  strategy: Strategy | null;
  readonly reviewers: Map<string, { vote: number; votedFor: string[] }>;
  readonly iterations: Iteration[];
  readonly threads: Thread[];
  readonly statuses: Status[];
  /** Newest first. */
  commits: string[];
}

export interface Iteration {
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly push: number;
  readonly reason: string;
  readonly head: string;
  readonly target: string;
}

export interface Thread {
  readonly id: number;
  readonly at: string;
  readonly properties: Readonly<Record<string, string>>;
  /** Names of identities to which the properties point by number. */
  readonly identities: readonly string[];
  readonly status: string | null;
  isDeleted: boolean;
  readonly comments: {
    readonly id: number;
    readonly by: string;
    content: string;
    readonly type: string;
    readonly at: string;
    editedAt: string;
    isDeleted: boolean;
  }[];
}

export interface Status {
  readonly id: number;
  readonly by: string;
  readonly at: string;
  readonly iteration: number;
  readonly state: string;
  readonly description: string;
  readonly targetUrl: string;
  readonly genre: string;
  readonly name: string;
}

export interface Push {
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

export type Strategy = 'noFastForward' | 'squash' | 'rebase' | 'rebaseMerge';

/** What people do, as tests order it. `at` is the service's own clock, in milliseconds after the last deed. */
export type Deed = { readonly by: string; readonly after?: number; readonly repository?: string } & (
  | {
      readonly is: 'push';
      readonly branch: string;
      readonly from?: string;
      readonly files: Readonly<Record<string, string | null>>;
      readonly message?: string;
      readonly author?: string;
    }
  /** Moves a branch to a commit that is there. */
  | { readonly is: 'move'; readonly branch: string; readonly to: string }
  | { readonly is: 'open'; readonly source: string; readonly target?: string; readonly fork?: string }
  | { readonly is: 'vote'; readonly number: number; readonly vote: number; readonly votedFor?: readonly string[] }
  /** As another than the voter resets it. */
  | { readonly is: 'reset-vote'; readonly number: number; readonly of: string }
  | { readonly is: 'complete'; readonly number: number; readonly strategy?: Strategy }
  | { readonly is: 'abandon'; readonly number: number }
  | { readonly is: 'retarget'; readonly number: number; readonly target: string }
  | {
      readonly is: 'comment';
      readonly number: number;
      readonly content: string;
      readonly type?: string;
      readonly properties?: Readonly<Record<string, string>>;
      readonly identities?: readonly string[];
    }
  | { readonly is: 'edit-comment'; readonly number: number; readonly thread: number; readonly content: string }
  | { readonly is: 'delete-comment'; readonly number: number; readonly thread: number }
  | {
      readonly is: 'status';
      readonly number: number;
      readonly iteration: number;
      readonly description: string;
      readonly genre: string;
      readonly name: string;
    }
);

/** What a deed left: the commit at the tip of what moved, and the number of the pull request, where there are such. */
export interface Done {
  readonly commit?: string | null;
  readonly number?: number;
  readonly before?: string;
  readonly id?: number;
}

const NOTHING = '0'.repeat(40);
const MINIMUM_REVIEWERS = 'fa4e907d-c16b-4a4c-9dfa-4906e5d171dd';
export const SERVICE = 'service';

/** The pull requests and pushes of all repositories of an organization. */
export class PullRequests {
  readonly all: PullRequest[] = [];
  readonly pushes: (Push & { readonly repository: string })[] = [];
  #now = Date.parse('2026-11-20T08:00:00.000Z');
  #threads = 140;
  #statuses = 0;

  constructor(public world: () => World) {}

  now(step = 1000): string {
    this.#now += step;
    return new Date(this.#now).toISOString();
  }

  of(number: number): PullRequest {
    const found = this.all.find((one) => one.number === number);
    if (found === undefined) throw new Error(`there is no pull request ${number}`);
    return found;
  }

  async do(deed: Deed): Promise<Done> {
    const at = this.now(deed.after);
    const repository = this.#repository(deed.repository);
    switch (deed.is) {
      case 'push':
        return this.#commit(repository, deed, at);
      case 'move':
        return this.#moved(repository, `refs/heads/${deed.branch}`, deed.to, deed.by, at);
      case 'open':
        return this.#open(repository, deed, at);
      case 'vote': {
        const one = this.of(deed.number);
        this.#vote(one, deed.by, deed.vote, [...(deed.votedFor ?? [])], deed.by, at);
        return {};
      }
      case 'reset-vote':
        this.#vote(this.of(deed.number), deed.of, 0, [], deed.by, at);
        return {};
      case 'complete':
        return this.#complete(repository, this.of(deed.number), deed, at);
      case 'abandon': {
        const one = this.of(deed.number);
        Object.assign(one, { status: 'abandoned', closedBy: deed.by, closedAt: at });
        return {};
      }
      case 'retarget': {
        const one = this.of(deed.number);
        one.target = `refs/heads/${deed.target}`;
        await this.#preview(repository, one);
        this.#iterate(one, deed.by, one.iterations.at(-1)?.push ?? 1, 'retarget', at);
        return {};
      }
      case 'comment':
        return { id: this.comment(this.of(deed.number), deed, at).id };
      case 'edit-comment': {
        const [first] = this.thread(deed.number, deed.thread).comments;
        if (first !== undefined) Object.assign(first, { content: deed.content, editedAt: at });
        return {};
      }
      case 'delete-comment': {
        const thread = this.thread(deed.number, deed.thread);
        thread.isDeleted = true;
        for (const one of thread.comments) Object.assign(one, { isDeleted: true, content: '' });
        return {};
      }
      case 'status':
        return { id: this.setStatus({ ...deed, state: 'succeeded', targetUrl: '' }, at).id };
    }
  }

  thread(number: number, id: number): Thread {
    const found = this.of(number).threads.find((one) => one.id === id);
    if (found === undefined) throw new Error(`there is no thread ${id}`);
    return found;
  }

  comment(
    one: PullRequest,
    given: {
      readonly by: string;
      readonly content: string;
      readonly type?: string;
      readonly status?: string;
      readonly properties?: Readonly<Record<string, string>>;
      readonly identities?: readonly string[];
    },
    at = this.now(),
  ): Thread {
    const { by, content, type = 'text', properties = {}, identities = [], status = null } = given;
    const comment = { id: 1, by, content, type, at, editedAt: at, isDeleted: false };
    const thread = { id: ++this.#threads, at, properties, identities, status, isDeleted: false, comments: [comment] };
    one.threads.push(thread);
    return thread;
  }

  setStatus(given: Omit<Status, 'id' | 'at'> & { readonly number: number }, at = this.now()): Status {
    const { number, ...rest } = given;
    const status = { ...rest, id: ++this.#statuses, at };
    this.of(number).statuses.push(status);
    return status;
  }

  #project(): Project {
    const [project] = this.world().projects;
    if (project === undefined) throw new Error('the world has no project');
    return project;
  }

  #repository(name?: string): Repository {
    const { repositories } = this.#project();
    const found = name === undefined ? repositories[0] : repositories.find((one) => one.name === name);
    if (found === undefined) throw new Error(`the world has no repository ${name}`);
    return found;
  }

  async #commit(repository: Repository, deed: Extract<Deed, { is: 'push' }>, at: string): Promise<Done> {
    const { branch, files, by, message = 'a change' } = deed;
    const ref = `refs/heads/${branch}`;
    const stands = await gitOrNull(repository.path, ['rev-parse', '--verify', '--quiet', ref]);
    const from = stands ?? (await git(repository.path, ['rev-parse', deed.from ?? 'refs/heads/main']));
    const { uniqueName = '' } = this.world().identities[by] ?? {};
    const author = deed.author ?? `${by} <${uniqueName}>`;
    const made = await commit(repository.path, { ref, from, files, message, author, date: at });
    return this.#moved(repository, ref, made, by, at);
  }

  /** A push of one branch: new iterations where it is a head, new merges where it is a target. */
  async #moved(repository: Repository, ref: string, after: string, by: string, at: string): Promise<Done> {
    const before = (await gitOrNull(repository.path, ['rev-parse', '--verify', '--quiet', ref])) ?? NOTHING;
    await git(repository.path, ['update-ref', ref, after]);
    const id = this.pushes.length + 1;
    this.pushes.push({ id, at, by, ref, before, after, repository: repository.id });
    for (const one of this.all.filter(({ status }) => status === 'active')) {
      const isHead = (one.fork ?? one.repository) === repository.id && one.source === ref;
      const isTarget = one.repository === repository.id && one.target === ref;
      const target = this.#project().repositories.find((other) => other.id === one.repository);
      if (target === undefined || !(isHead || isTarget)) continue;
      if (isTarget && (await isAncestor(target.path, one.head, after))) {
        Object.assign(one, { status: 'completed', closedBy: by, closedAt: at });
        continue;
      }
      if (isHead) await this.#take(repository, target, one, after);
      await this.#preview(target, one);
      if (!isHead) continue;
      this.#iterate(one, by, id, 'push', at);
      this.comment(
        one,
        {
          by: SERVICE,
          content: `The reference ${ref} was updated.`,
          type: 'system',
          properties: { CodeReviewThreadType: 'RefUpdate', CodeReviewRefUpdatedByIdentity: '1' },
          identities: [by],
        },
        at,
      );
      if (this.#resets(one)) this.#resetAll(one, by, at);
    }
    return { commit: after, before };
  }

  async #take(source: Repository, target: Repository, one: PullRequest, head: string): Promise<void> {
    if (source.id !== target.id)
      await git(target.path, ['fetch', '--quiet', source.path, `+${one.source}:refs/internal/fork-${one.number}`]);
    one.head = head;
  }

  #resets({ target }: PullRequest): boolean {
    return this.#project().policies.some(
      ({ type, isEnabled, settings }) =>
        type.id === MINIMUM_REVIEWERS &&
        isEnabled &&
        settings.resetOnSourcePush === true &&
        settings.scope.some(({ refName }) => refName === target),
    );
  }

  #resetAll(one: PullRequest, by: string, at: string): void {
    const voters = [...one.reviewers].filter(([, { vote }]) => vote > 0).map(([name]) => name);
    if (voters.length === 0) return;
    for (const name of voters) one.reviewers.set(name, { vote: 0, votedFor: [] });
    const properties = {
      CodeReviewThreadType: 'ResetMultipleVotes',
      CodeReviewResetMultipleVotesInitiatorIdentity: '1',
      CodeReviewResetMultipleVotesNumVoters: String(voters.length),
    };
    const content = 'Votes were reset because new changes were pushed.';
    this.comment(one, { by: SERVICE, content, type: 'system', properties, identities: [by, ...voters] }, at);
  }

  #vote(one: PullRequest, voter: string, vote: number, votedFor: string[], by: string, at: string): void {
    one.reviewers.set(voter, { vote, votedFor });
    for (const group of votedFor) one.reviewers.set(group, { vote, votedFor: [] });
    this.comment(
      one,
      {
        by,
        content: `${voter} voted ${vote}`,
        type: 'system',
        properties: {
          CodeReviewThreadType: 'VoteUpdate',
          CodeReviewVoteResult: String(vote),
          CodeReviewVotedByInitiatorIdentity: by === voter ? '1' : '2',
          CodeReviewVotedByIdentity: '1',
        },
        identities: by === voter ? [voter] : [voter, by],
      },
      at,
    );
  }

  #iterate(one: PullRequest, by: string, push: number, reason: string, at: string): void {
    const id = one.iterations.length + 1;
    one.iterations.push({ id, at, by, push, reason, head: one.head, target: one.targetCommit });
  }

  async #open(repository: Repository, deed: Extract<Deed, { is: 'open' }>, at: string): Promise<Done> {
    const source = deed.fork === undefined ? repository : this.#repository(deed.fork);
    const ref = `refs/heads/${deed.source}`;
    const head = await git(source.path, ['rev-parse', ref]);
    const one: PullRequest = {
      number: this.all.length + 12,
      repository: repository.id,
      source: ref,
      fork: source.id === repository.id ? null : source.id,
      target: `refs/heads/${deed.target ?? 'main'}`,
      createdBy: deed.by,
      createdAt: at,
      status: 'active',
      closedBy: null,
      closedAt: null,
      mergeCommit: null,
      head,
      targetCommit: NOTHING,
      strategy: null,
      reviewers: new Map(),
      iterations: [],
      threads: [],
      statuses: [],
      commits: [],
    };
    this.all.push(one);
    await this.#take(source, repository, one, head);
    await this.#preview(repository, one);
    const push = this.pushes.findLast(({ after, ref: moved }) => after === head && moved === ref);
    this.#iterate(one, deed.by, push?.id ?? 0, 'create', at);
    return { number: one.number, commit: one.mergeCommit };
  }

  /** The merge that completing would make, at `refs/pull/NUMBER/merge`. */
  async #preview({ path }: Repository, one: PullRequest): Promise<void> {
    one.targetCommit = await git(path, ['rev-parse', one.target]);
    const message = `Merge pull request ${one.number} from ${one.source} into ${one.target}`;
    const parents = [one.targetCommit, one.head];
    one.mergeCommit = await merge(path, one.targetCommit, one.head, parents, message, one.createdAt);
    if (one.mergeCommit !== null) await git(path, ['update-ref', `refs/pull/${one.number}/merge`, one.mergeCommit]);
    const list = await git(path, ['rev-list', `${one.targetCommit}..${one.head}`]);
    one.commits = list.split('\n').filter(Boolean);
  }

  async #complete(
    repository: Repository,
    one: PullRequest,
    { by, strategy = 'noFastForward' }: Extract<Deed, { is: 'complete' }>,
    at: string,
  ): Promise<Done> {
    if (one.status !== 'active') throw new Error(`pull request ${one.number} is ${one.status}`);
    await this.#preview(repository, one);
    const { path } = repository;
    const { targetCommit: target, head, number } = one;
    const message = `Merged PR ${number}: a change`;
    const rebased = strategy.startsWith('rebase') ? await rebase(path, target, head, at) : head;
    const parents = strategy === 'squash' ? [target] : [target, rebased];
    const made = strategy === 'rebase' ? rebased : await merge(path, target, rebased, parents, message, at);
    if (made === null) throw new Error(`pull request ${number} has conflicts`);
    Object.assign(one, { status: 'completed', closedBy: by, closedAt: at, strategy, mergeCommit: made });
    await this.#moved(repository, one.target, made, by, at);
    this.comment(
      one,
      {
        by,
        content: `${by} updated the pull request status to Completed`,
        type: 'system',
        properties: {
          CodeReviewThreadType: 'StatusUpdate',
          CodeReviewStatus: 'Completed',
          CodeReviewStatusUpdateAssociatedCommit: made,
          CodeReviewStatusUpdatedByIdentity: '1',
          BypassPolicy: 'False',
        },
        identities: [by],
      },
      at,
    );
    return { commit: made, before: target, number };
  }
}
