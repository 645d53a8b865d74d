import type { Scenario } from '../../../../src/stand-in/scenario.js';

/** What a repository begins with. */
export interface Beginning {
  /** `owner/name`. */
  readonly repository: string;
  /** Who and what there is beside code and pull requests: people, teams, environments, rules of branches. */
  readonly scenario: Omit<Scenario, 'files' | 'runs' | 'oidc' | 'faults' | 'others'>;
  /** The first commit of the default branch. */
  readonly files: Readonly<Record<string, string>>;
}

/** Whom a commit names. */
export interface Signature {
  readonly name: string;
  readonly email: string;
}

/** A commit to be made. A person of the scenario is named by login, with the address that GitHub gives; null deletes a file. */
export interface NewCommit {
  readonly files: Readonly<Record<string, string | null>>;
  readonly message?: string;
  /** Default: whoever pushes it. */
  readonly author?: string | Signature;
  /** Default: the author. */
  readonly committer?: string | Signature;
  /** So many of it, of which the later ones change nothing. */
  readonly times?: number;
  /** Paths that shall be links to these targets. */
  readonly links?: Readonly<Record<string, string>>;
}

export interface Push {
  readonly branch: string;
  readonly by: string;
  readonly commits: readonly NewCommit[];
  /** Where the branch begins that is not there yet, or again with `force`; a branch or a commit. Default: the default branch. */
  readonly from?: string;
  /** Replaces what the branch holds. */
  readonly force?: boolean;
  /** Default: the repository itself. */
  readonly repository?: string;
}

export interface Opening {
  readonly head: string;
  readonly by: string;
  /** Default: the default branch. */
  readonly base?: string;
  /** Of the head; default: the repository itself. */
  readonly repository?: string;
  readonly title?: string;
}

/** The button's three ways, the same through a merge queue, and without the button: the head pushed to the target. */
export type How = 'merge' | 'squash' | 'rebase' | 'queue-merge' | 'queue-squash' | 'queue-rebase' | 'fast-forward';

export interface Merging {
  readonly pulls: readonly number[];
  readonly how: How;
  readonly by: string;
  /** Whether it happens in the second of what happened last. */
  readonly sameSecond?: boolean;
}

export interface Reviewing {
  readonly pull: number;
  readonly by: string | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
  readonly body?: string;
  /** Default: the head now. */
  readonly commit?: string | null;
  /** How many of it. */
  readonly times?: number;
}

/** A job of a run, and what its token may. */
export interface NewJob {
  readonly event: string;
  readonly ref: string;
  /** What GitHub keeps as the run's commit: of a pull request, its head. */
  readonly sha: string;
  /** What the job is told as GITHUB_SHA. Default: the same. */
  readonly checkedOut?: string;
  readonly actor: string;
  /** Default: the repository itself. */
  readonly headRepository?: string;
  /** Name of the branch or the tag; default: from the ref, and of a pull request its head's. */
  readonly headBranch?: string;
  readonly environment?: string;
  /** Who released it; as one review of the environment. */
  readonly approvedBy?: string;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  /** A run of which this is a further attempt. */
  readonly attemptOf?: number;
}

export interface Job {
  readonly run: number;
  readonly job: number;
  readonly attempt: number;
  /** The path beneath the server that is this job's API. */
  readonly api: string;
  readonly requestToken: string;
}

export interface Fault {
  readonly method?: string;
  /** A regular expression for path and query. */
  readonly path: string;
  /** `drop`: the connection ends with nothing done; `lose`: it is done, and the answer is lost. */
  readonly deed: 'drop' | 'lose' | { readonly status: number; readonly message?: string };
  /** How often; default: always. */
  readonly times?: number;
}

export interface SeenCall {
  readonly method: string;
  /** Beneath the API. */
  readonly path: string;
  readonly body: string;
  readonly status: number;
  readonly answer?: unknown;
  readonly isFault: boolean;
}

/** A pull request as a test looks at it. */
export interface PullState {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly head: string;
  readonly base: string;
  readonly mergedAt: string | null;
  /** The tip of the target before and after; null without a merge. */
  readonly before: string | null;
  readonly after: string | null;
  readonly comments: readonly { readonly id: number; readonly user: string; readonly body: string }[];
}

export interface CheckState {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  readonly app: string;
  readonly conclusion: string | null;
  readonly externalId: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly completedAt: string | null;
}
