import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { addRun, buildWorld, findUser, putJob, type User, type World } from '../../../../src/stand-in/world.js';
import { Code, WEB_FLOW } from './code.js';
import type {
  Beginning,
  Fault,
  How,
  Job,
  Merging,
  NewCommit,
  NewJob,
  Opening,
  Push,
  Reviewing,
  SeenCall,
  Signature,
} from './orders.js';

const NOTHING = '0'.repeat(40);

export interface Activity {
  readonly id: number;
  readonly repository: string;
  readonly before: string;
  readonly after: string;
  readonly ref: string;
  readonly at: string;
  readonly type: 'push' | 'force_push' | 'branch_deletion' | 'branch_creation' | 'pr_merge' | 'merge_queue_merge';
  readonly actor: string;
}

export interface Review {
  readonly id: number;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  /** Null for somebody who has left GitHub. */
  readonly user: string | null;
  readonly commit: string | null;
  readonly body: string;
  readonly at: string;
}

export interface Comment {
  readonly id: number;
  readonly user: string;
  body: string;
  readonly at: string;
  changedAt: string;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly head: { readonly repository: string; readonly ref: string; sha: string };
  readonly base: { readonly ref: string; sha: string };
  state: 'open' | 'closed';
  readonly openedAt: string;
  changedAt: string;
  closedAt: string | null;
  merge: {
    readonly at: string;
    readonly by: string;
    readonly commit: string;
    readonly before: string;
    readonly landed: readonly string[];
  } | null;
  /** Those of its head, oldest first; they stay what they were when it was closed. */
  commits: readonly string[];
  readonly reviews: Review[];
  readonly comments: Comment[];
}

export interface Check {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  readonly app: string;
  status: string;
  conclusion: string | null;
  externalId: string | null;
  detailsUrl: string | null;
  readonly startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
}

/** A job under way: who calls with its address may what it may. */
export interface JobState extends Job {
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly asked: NewJob;
}

export const APP = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' };
export const OTHER_APP = { id: 99, slug: 'other-app', name: 'Other App' };
export const BOT = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' } as const;
const WEB_FLOW_USER = { login: 'web-flow', id: 19864447, type: 'User' } as const;

/** A repository with its forks, its pull requests, and what has happened in it. */
export class Repository {
  readonly world: World;
  readonly pulls: Pull[] = [];
  readonly checks: Check[] = [];
  readonly activities: Activity[] = [];
  readonly jobs: JobState[] = [];
  readonly calls: SeenCall[] = [];
  readonly forks = new Map<string, { readonly code: Code; readonly id: number }>();
  faults: { readonly fault: Fault; met: number }[] = [];
  readonly code: Code;
  readonly defaultBranch: string;
  #ids = 5000;
  #now = Math.floor(Date.now() / 1000);

  constructor(
    readonly name: string,
    private readonly folder: string,
    { scenario, files }: Beginning,
  ) {
    const [owner = '', repository = ''] = name.split('/');
    const { users = [], branches = [] } = scenario;
    this.world = buildWorld({
      ...scenario,
      owner,
      repository: { name: repository, ...scenario.repository },
      users: [...users, BOT, WEB_FLOW_USER],
      branches,
    });
    this.defaultBranch = this.world.repository.default_branch;
    this.code = new Code(join(folder, `${name.replace('/', '+')}.git`));
    this.code.git(['symbolic-ref', 'HEAD', `refs/heads/${this.defaultBranch}`]);
    const at = this.tick();
    const first = { message: 'Begin', author: WEB_FLOW, committer: WEB_FLOW, at };
    this.moveBranch(
      name,
      this.defaultBranch,
      this.code.commit([], { files }, first),
      users[0]?.login ?? owner,
      'branch_creation',
      at,
    );
    for (const branch of branches)
      if (branch.name !== this.defaultBranch)
        this.code.move(`refs/heads/${branch.name}`, this.tipOf(this.defaultBranch));
  }

  id(): number {
    return ++this.#ids;
  }

  /** A moment of its own, to the second as GitHub tells it. */
  tick(sameSecond = false): string {
    if (!sameSecond) this.#now = Math.max(this.#now + 1, Math.floor(Date.now() / 1000));
    return new Date(this.#now * 1000).toISOString().replace('.000Z', 'Z');
  }

  user(login: string): User {
    const found = findUser(this.world, login);
    if (found === undefined) throw new Error(`the world has nobody called ${login}`);
    return found;
  }

  /** The account that GitHub knows an address by; null for one that belongs to nobody. */
  accountOf(email: string): User | null {
    if (email === WEB_FLOW.email) return WEB_FLOW_USER;
    const [, id, login] = /^(?:(\d+)\+)?([^@]+)@users\.noreply\.github\.com$/i.exec(email) ?? [];
    if (id !== undefined) return this.world.users.find((user) => String(user.id) === id) ?? null;
    const [, own] = /^([^@]+)@example\.com$/i.exec(email) ?? [];
    return findUser(this.world, login ?? own ?? '') ?? null;
  }

  /** The address with which GitHub signs for somebody. */
  signature(who: string | Signature): Signature {
    if (typeof who !== 'string') return who;
    const { login, id } = this.user(who);
    return { name: login, email: `${id}+${login}@users.noreply.github.com` };
  }

  tipOf(branch: string, repository = this.name): string {
    const tip = this.codeOf(repository).tip(branch);
    if (tip === null) throw new Error(`${repository} has no branch ${branch}`);
    return tip;
  }

  codeOf(repository: string): Code {
    if (repository === this.name) return this.code;
    const fork = this.forks.get(repository);
    if (fork === undefined) throw new Error(`there is no fork ${repository}`);
    return fork.code;
  }

  fork(repository: string): void {
    const code = new Code(join(this.folder, `${this.name.replace('/', '+')}-${repository.replace('/', '+')}.git`));
    code.git(['fetch', '--quiet', this.code.path, '+refs/heads/*:refs/heads/*']);
    this.forks.set(repository, { code, id: this.id() });
  }

  push({ branch, by, commits, from, force = false, repository = this.name }: Push): string {
    const code = this.codeOf(repository);
    const at = this.tick();
    const there = code.tip(branch);
    const start = code.commitOf(from ?? this.defaultBranch);
    let tip = there === null || (force && from !== undefined) ? start : there;
    if (force && from === undefined && there !== null && start !== null) tip = code.mergeBase(there, start);
    for (const commit of commits) tip = this.committed(code, tip, commit, by, at);
    if (tip === null) throw new Error('nothing to push');
    this.moveBranch(
      repository,
      branch,
      tip,
      by,
      there === null ? 'branch_creation' : force ? 'force_push' : 'push',
      at,
    );
    return tip;
  }

  private committed(code: Code, parent: string | null, commit: NewCommit, by: string, at: string): string {
    const author = this.signature(commit.author ?? by);
    const committer = this.signature(commit.committer ?? commit.author ?? by);
    const message = commit.message ?? 'Change something';
    const signed = { message, author, committer, at };
    let tip = code.commit(parent === null ? [] : [parent], commit, signed);
    for (let count = 1; count < (commit.times ?? 1); count++) tip = code.commitTree(code.treeOf(tip), [tip], signed);
    return tip;
  }

  deleteBranch(branch: string, by: string, repository = this.name): void {
    this.moveBranch(repository, branch, null, by, 'branch_deletion', this.tick());
  }

  private moveBranch(
    repository: string,
    branch: string,
    to: string | null,
    by: string,
    type: Activity['type'],
    at: string,
  ): void {
    const code = this.codeOf(repository);
    const before = code.tip(branch);
    code.move(`refs/heads/${branch}`, to);
    const moved = { before: before ?? NOTHING, after: to ?? NOTHING, ref: `refs/heads/${branch}` };
    this.activities.unshift({ id: this.id(), repository, ...moved, at, type, actor: by });
    // An open pull request follows its head; one whose head is deleted is closed.
    for (const pull of this.pulls.filter(
      (one) => one.state === 'open' && one.head.repository === repository && one.head.ref === branch,
    )) {
      if (to === null) Object.assign(pull, { state: 'closed', closedAt: at, changedAt: at });
      else this.follow(pull, at);
    }
  }

  private follow(pull: Pull, at: string): void {
    const { repository, ref } = pull.head;
    pull.head.sha = this.tipOf(ref, repository);
    pull.changedAt = at;
    if (repository !== this.name)
      this.code.git([
        'fetch',
        '--quiet',
        this.codeOf(repository).path,
        `+refs/heads/${ref}:refs/pull/${pull.number}/head`,
      ]);
    else this.code.move(`refs/pull/${pull.number}/head`, pull.head.sha);
    pull.base.sha = this.tipOf(pull.base.ref);
    this.testMerge(pull, at);
    pull.commits = this.code.between(this.code.mergeBase(pull.base.sha, pull.head.sha), pull.head.sha);
  }

  /** The commit that a run of a pull request checks out; none where the two conflict. */
  private testMerge({ number, head, base }: Pull, at: string): void {
    try {
      const signed = { message: `Merge ${head.sha} into ${base.sha}`, author: WEB_FLOW, committer: WEB_FLOW, at };
      const tree = this.code.mergedTree(base.sha, head.sha);
      this.code.move(`refs/pull/${number}/merge`, this.code.commitTree(tree, [base.sha, head.sha], signed));
    } catch {
      // It stays what it was.
    }
  }

  open({ head, by, base = this.defaultBranch, repository = this.name, title = `Change ${head}` }: Opening): Pull {
    const at = this.tick();
    const number = this.pulls.length + 1;
    const pull: Pull = {
      ...{ id: this.id(), number, title, author: this.user(by).login, state: 'open', openedAt: at, changedAt: at },
      ...{ head: { repository, ref: head, sha: '' }, base: { ref: base, sha: '' } },
      ...{ closedAt: null, merge: null, commits: [], reviews: [], comments: [] },
    };
    this.pulls.push(pull);
    this.follow(pull, at);
    return pull;
  }

  pull(number: number): Pull {
    const found = this.pulls.find((one) => one.number === number);
    if (found === undefined) throw new Error(`there is no pull request ${number}`);
    return found;
  }

  close(number: number): void {
    const at = this.tick();
    Object.assign(this.pull(number), { state: 'closed', closedAt: at, changedAt: at });
  }

  review({ pull: number, by, state, body = '', commit, times = 1 }: Reviewing): number {
    const pull = this.pull(number);
    let last = 0;
    for (let count = 0; count < times; count++) {
      last = this.id();
      const user = by === null ? null : this.user(by).login;
      pull.reviews.push({
        id: last,
        state,
        user,
        body,
        commit: commit === undefined ? pull.head.sha : commit,
        at: this.tick(),
      });
    }
    return last;
  }

  dismiss(number: number, review: number): void {
    const found = this.pull(number).reviews.find(({ id }) => id === review);
    if (found === undefined) throw new Error(`there is no review ${review}`);
    found.state = 'DISMISSED';
  }

  /** Merges; several at once are one move of their target. */
  merge({ pulls, how, by, sameSecond = false }: Merging): void {
    const at = this.tick(sameSecond);
    const all = pulls.map((number) => this.pull(number));
    const [first] = all;
    if (first === undefined) throw new Error('nothing to merge');
    const target = first.base.ref;
    const start = this.tipOf(target);
    let tip = start;
    for (const pull of all) {
      if (pull.state !== 'open') throw new Error(`pull request ${pull.number} is closed`);
      const before = tip;
      tip = this.landed(pull, tip, how, by, at);
      const landed = this.code.between(before, tip);
      // Who pushes the head to the target has made no merge: GitHub notices, and names the head.
      pull.merge = { at, by, commit: tip, before: start, landed };
      Object.assign(pull, { state: 'closed', closedAt: at, changedAt: at });
    }
    const type = how === 'fast-forward' ? 'push' : how.startsWith('queue-') ? 'merge_queue_merge' : 'pr_merge';
    // The button merges one; several that land together were merged by hand, or by the queue.
    this.moveBranch(this.name, target, tip, by, type === 'pr_merge' && all.length > 1 ? 'push' : type, at);
  }

  private landed(pull: Pull, tip: string, how: How, by: string, at: string): string {
    const way = how.replace('queue-', '');
    const author = this.signature(by);
    const title = `${pull.title} (#${pull.number})`;
    if (way === 'fast-forward') {
      if (!this.code.isAncestor(tip, pull.head.sha)) throw new Error('that is no fast-forward');
      return pull.head.sha;
    }
    if (way === 'rebase') return pull.commits.reduce((onto, sha) => this.code.pick(onto, sha, author, at), tip);
    const tree = this.code.mergedTree(tip, pull.head.sha);
    const parents = way === 'merge' ? [tip, pull.head.sha] : [tip];
    return this.code.commitTree(tree, parents, { message: title, author, committer: WEB_FLOW, at });
  }

  comment(number: number, by: string, body: string): Comment {
    const at = this.tick();
    const comment = { id: this.id(), user: this.user(by).login, body, at, changedAt: at };
    this.pull(number).comments.push(comment);
    return comment;
  }

  /** The pull requests that GitHub names for a commit: of one that stands on the default branch only those that brought it. */
  pullsOf(sha: string): readonly Pull[] {
    const isHome = this.code.isAncestor(sha, this.tipOf(this.defaultBranch));
    return this.pulls.filter((pull) => {
      const isLanded = pull.merge?.landed.includes(sha) === true;
      return isHome ? isLanded : isLanded || pull.commits.includes(sha);
    });
  }

  startJob(asked: NewJob): JobState {
    const { attemptOf, environment, approvedBy } = asked;
    const before = this.jobs.filter(({ run }) => run === attemptOf);
    const run = attemptOf ?? this.id();
    const job = this.id();
    const attempt = before.length + 1;
    const at = this.tick();
    const [, branch = this.defaultBranch] = /^refs\/(?:heads|tags)\/(.+)$/.exec(asked.ref) ?? [];
    const made = addRun(
      this.world,
      {
        ...{ id: run, attempt, event: asked.event, actor: asked.actor, started_at: at },
        ...{ head_sha: asked.sha, head_branch: asked.headBranch ?? branch },
        ...(asked.headRepository !== undefined && { head_repository: asked.headRepository }),
        ...(approvedBy !== undefined &&
          environment !== undefined && { reviews: [{ user: approvedBy, environments: [environment] }] }),
      },
      'job',
    );
    putJob(made, {
      id: job,
      name: 'job',
      reached_at: at,
      started_at: at,
      ...(environment !== undefined && { environment }),
    });
    const token = randomBytes(8).toString('hex');
    const state: JobState = {
      ...{ run, job, attempt, api: `/_as/${token}`, requestToken: `request-${token}` },
      ...{ permissions: asked.permissions, asked },
    };
    this.jobs.push(state);
    return state;
  }

  /** The world as the stand-in shall see it: its branches are those that git has now. */
  view(): World {
    const listed = this.world.branches;
    const bare = { protected: false, rules: [], classicProtection: null, history: [] };
    const branches = this.code.branches().map((name) => ({
      ...(listed.find((branch) => branch.name === name) ?? { ...bare, name }),
      sha: this.tipOf(name),
    }));
    return { ...this.world, branches };
  }
}
