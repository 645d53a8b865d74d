import type { ApprovalsPort } from '../../src/approvals/port.js';
import { apply } from '../../src/commands/apply.js';
import { planPromotions } from '../../src/commands/plan-promotions.js';
import type { Ports } from '../../src/commands/ports.js';
import { readPromotionsRequest } from '../../src/commands/promotions-request.js';
import type { Person, PolicyEvidence, Reading, RunEvidence } from '../../src/core/evidence.js';
import type { PullRequestReview } from '../../src/core/pull-request.js';
import type {
  Announced,
  Announcement,
  CommittedFile,
  Merge,
  MergeOfRun,
  ProposedPullRequest,
  PullRequestsPort,
} from '../../src/forge/pull-requests.js';
import { textOfEachInput } from '../../src/inputs.js';
import type { ToldReport } from '../../src/report/report.js';
import { emulator, person, portsUnder, SUBSCRIPTION } from './estate.js';

export const POLICY_FILE = 'policy.yml';
export const POLICY = `version: 1
stages:
  None: { aliases: [Development] }
  Staging: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Staging }
  - from: [None, Staging]
    to: Production
    separate: [requester, author]
    approvals: [{ from: [user:dana], via: pull-request }]
  - { from: [None, Staging, Production], to: Archived, environment: emergency, approvals: [{ from: [environment-reviewers] }] }
rollback:
  - stage: Production
    displaced-to: Archived
    environment: emergency
    approvals: [{ from: [environment-reviewers] }]
    review-within: 48h
    review-by: [user:dana]
`;

const ana = person('1', 'ana');
const dana = person('2', 'dana');
const read = <T>(value: T): Reading<T> => ({ is: 'read', value });
const MAIN = 'refs/heads/main';

type Files = Readonly<Record<string, string>>;
export type Wish = readonly [version: string, stage: string, reason?: string];

/** One file of promotions of the model `churn`. */
export function wanting(...wishes: readonly Wish[]): string {
  const lines = wishes.map(([version, stage, reason]) => {
    const why = reason === undefined ? '' : `, reason: ${reason}`;
    return `  - { model: churn, stage: ${stage}, version: "${version}"${why} }\n`;
  });
  return `version: 1\npromotions:${lines.length === 0 ? ' []' : ''}\n${lines.join('')}`;
}

/** A repository in memory, with a branch `main` and pull requests into it, and runs that plan and apply them. */
export class Merges {
  readonly #commits = new Map<string, Files>();
  readonly #checks = new Map<string, Announced>();
  readonly announcements: Announcement[] = [];
  #count = 0;
  #clock = Date.now();
  main: string;

  constructor(files: Files = { 'promotions/a.yml': wanting() }) {
    this.main = this.commit({ [POLICY_FILE]: POLICY, ...files });
  }

  commit(files: Files): string {
    const sha = String(++this.#count).padStart(40, '0');
    this.#commits.set(sha, files);
    return sha;
  }

  filesAt(sha: string): Files {
    return this.#commits.get(sha) ?? {};
  }

  /** Now, and later each time. */
  time(): string {
    this.#clock = Math.max(this.#clock + 1, Date.now());
    return new Date(this.#clock).toISOString();
  }

  /** A pull request that makes these changes to `main`. */
  propose(changes: Files, given: Partial<ProposedPullRequest> = {}): ProposedPullRequest {
    const head = this.commit({ ...this.filesAt(this.main), ...changes });
    return { number: ++this.#count, url: null, target: MAIN, head, base: this.main, isFork: false, ...given };
  }

  /** Merges it by the button that makes a commit. */
  merge({ number, head, base }: ProposedPullRequest): Merge {
    const before = this.main;
    const own = Object.entries(this.filesAt(head)).filter(([file, text]) => this.filesAt(base)[file] !== text);
    this.main = this.commit({ ...this.filesAt(before), ...Object.fromEntries(own) });
    return { number, url: null, target: MAIN, head, before, after: this.main, mergedAt: this.time() };
  }

  /** What GitHub would show to a run. */
  pullRequests(
    about: { readonly proposed?: ProposedPullRequest; readonly merged?: Reading<MergeOfRun> },
    reviews: readonly PullRequestReview[] = [],
    contributors: readonly Person[] = [ana],
  ): PullRequestsPort {
    const fileOf = (file: string, text: string): CommittedFile => ({ file, bytes: new TextEncoder().encode(text) });
    return {
      proposed: async () => {
        if (about.proposed === undefined) throw new Error('no pull request');
        return about.proposed;
      },
      merged: async () => about.merged ?? { is: 'unreadable', why: 'not asked for' },
      tip: async () => this.main,
      folder: async (path, commit) =>
        Object.entries(this.filesAt(commit))
          .filter(([file]) => file.startsWith(`${path}/`))
          .map(([file, text]) => fileOf(file, text)),
      file: async (path, commit) => {
        const text = this.filesAt(commit)[path];
        return text === undefined ? null : fileOf(path, text);
      },
      announce: async ({ head }, announcement) => {
        this.announcements.push(announcement);
        if (announcement.reviewed === null) this.#checks.delete(head);
        else this.#checks.set(head, { reviewed: announcement.reviewed, at: this.time() });
        return [];
      },
      announced: async (commit) => read(this.#checks.get(commit) ?? null),
      evidence: async ({ number, head, mergedAt }) => ({
        system: 'github',
        number,
        url: null,
        head,
        mergedAt,
        author: read(ana),
        contributors: read(contributors.map((one) => ({ is: 'account', person: one }) as const)),
        pusher: read(ana),
        merger: read(ana),
        reviews: read(reviews),
        accounts: new Map([['dana', read(dana)]]),
        teams: [],
      }),
    };
  }

  /** The check on a commit, as if somebody else had written it. */
  forge(head: string, reviewed: string): void {
    this.#checks.set(head, { reviewed, at: this.time() });
  }

  ports(pullRequests: PullRequestsPort, given: Partial<Ports> = {}): Ports {
    const bytesAt = (commit: string, file: string) => {
      const text = this.filesAt(commit)[file];
      if (text === undefined) throw new Error(`no ${file}`);
      return new TextEncoder().encode(text);
    };
    const evidenceAt = (commit: string): PolicyEvidence => {
      return { system: 'github', repository: 'acme/ml', ref: MAIN, commit, mustBeProtected: false, gaps: read([]) };
    };
    const base = portsUnder('', given);
    return {
      ...base,
      pullRequests,
      forge: {
        ...base.forge,
        policy: async (file, at) => {
          const commit = at?.commit ?? this.main;
          return { bytes: bytesAt(commit, file), file, evidence: evidenceAt(commit) };
        },
        standing: async () => evidenceAt(this.main),
      },
      approvals: given.approvals ?? runOf(++this.#count),
    };
  }

  plan(proposed: ProposedPullRequest, given: Partial<Ports> = {}): Promise<ToldReport> {
    const port = this.pullRequests({ proposed });
    return planPromotions(requestOf('plan'), this.ports(port, given));
  }

  apply(
    merge: Merge,
    reviews: readonly PullRequestReview[] = [],
    given: Partial<Ports> = {},
    contributors?: readonly Person[],
  ): Promise<ToldReport> {
    const port = this.pullRequests({ merged: read({ is: 'merge', merge }) }, reviews, contributors);
    return apply(requestOf('apply'), this.ports(port, given));
  }

  /** A review of the head that dana gave now. */
  approval({ head }: ProposedPullRequest, given: Partial<PullRequestReview> = {}): PullRequestReview {
    return { state: 'approved', person: dana, commit: head, at: this.time(), comment: '', ...given };
  }

  /** Planned, approved by dana and merged: what the run of the merge is about. */
  async merged(changes: Files): Promise<{ readonly merge: Merge; readonly reviews: readonly PullRequestReview[] }> {
    const proposed = this.propose(changes);
    await this.plan(proposed);
    const reviews = [this.approval(proposed)];
    return { merge: this.merge(proposed), reviews };
  }
}

/** A request with these inputs beside those of the place. */
export function requestOf(command: 'plan' | 'apply', given: Readonly<Record<string, string>> = {}) {
  const all: Readonly<Record<string, string>> = {
    'subscription-id': SUBSCRIPTION,
    'resource-group': 'rg',
    workspace: 'ws',
    policy: POLICY_FILE,
    promotions: 'promotions',
    ...given,
  };
  const inputs = textOfEachInput(({ name, default: presets }) => all[name] ?? presets?.action ?? '');
  return readPromotionsRequest(command, inputs, emulator.url);
}

/** The run of a push to `main`, which no environment gates. */
export function runOf(number: number, attempt = 1): ApprovalsPort {
  const run = `github.com/acme/ml/${number}`;
  return {
    run,
    host: { is: 'github-actions', attempt, url: null },
    prepare: () => undefined,
    evidence: async (_rule, policy): Promise<RunEvidence> => ({
      is: 'run',
      runner: 'github-actions',
      run,
      requesters: read([ana]),
      repository: 'acme/ml',
      event: 'push',
      foreign: [],
      ref: MAIN,
      workflow: read('.github/workflows/apply.yml'),
      policy: policy ?? {
        system: 'github',
        repository: '',
        ref: '',
        commit: '',
        mustBeProtected: true,
        gaps: read([]),
      },
      plans: null,
      merge: null,
      gate: null,
    }),
  };
}

interface EntryDocument {
  readonly version: string;
  readonly stage: string;
  readonly verdict: string;
  readonly result?: string;
  readonly findings: readonly { readonly outcome: string; readonly found: string; readonly remedy: string | null }[];
}

/** Every entry of a report: what became of it, and what speaks against it. */
export function entriesIn({ document }: ToldReport): string[] {
  const entries = document().entries as unknown as readonly EntryDocument[];
  return entries.map(({ version, stage, verdict, result, findings }) => {
    const blocking = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive');
    return [`${version} ${stage} ${result ?? verdict}`, ...blocking.map(({ found }) => found)].join(': ');
  });
}
