import type { Json } from './digest.js';
import type { PullRequestEvidence } from './pull-request.js';

/** What an adapter read, or why it could not: evidence that cannot be read is never taken for good. */
export type Reading<T> =
  | { readonly is: 'read'; readonly value: T }
  | { readonly is: 'unreadable'; readonly why: string; readonly grant?: string };

/** Where the accounts of a host are. Ids are compared inside one system only; `people` of the policy joins them. */
export type IdentitySystem = 'github' | 'azure-devops';

/** What runs a job: a workflow of GitHub, a YAML pipeline of Azure DevOps, or a classic release of it. */
export type Runner = 'github-actions' | 'azure-pipelines' | 'azure-releases';

/** A human or a machine, by the id that the host gives: names can be changed, ids cannot. */
export interface Person {
  /** GitHub's id of the account, or the subject descriptor of Azure DevOps. */
  readonly id: string;
  readonly login: string;
  readonly isBot: boolean;
  /** The address in lower case, where the host proves that it is this account's. */
  readonly address?: string;
}

/** What the host shows about who asked and who approved. A shell shows nothing. */
export type Evidence = { readonly is: 'none'; readonly why: string } | RunEvidence;

/** The run of the host that asks for this promotion. */
export interface RunEvidence {
  readonly is: 'run';
  readonly runner: Runner;
  /** A stable name: server, repository and number of the run. */
  readonly run: string;
  /** The people who started the run and this attempt of it. */
  readonly requesters: Reading<readonly Person[]>;
  /** OWNER/NAME of the repository whose run it is. */
  readonly repository: string;
  readonly event: string;
  /** Repositories other than this one from which the run's code or trigger comes. */
  readonly foreign: readonly string[];
  /** Full ref on which the run was started, for example `refs/heads/main`. */
  readonly ref: string;
  /** Of a run that is on no ref at all: why, and what to do about it in the host's words. No policy lets it in. */
  readonly offRef?: { readonly found: string; readonly remedy: string };
  /** Path of the YAML that runs, in this repository; null where the host does not say, or it lies in another one. */
  readonly workflow: Reading<string | null>;
  readonly policy: PolicyEvidence;
  /** The plan that a job of this run has left, by the digest that was asked for; null where none was asked for. */
  readonly plans: Reading<readonly PlanArtifact[]> | null;
  /** The merge that asked for this promotion; null where a run asked for it itself. */
  readonly merge: MergeEvidence | null;
  /** What gates this job; null where the rule asks for no approval, so nothing was gathered. */
  readonly gate: GateEvidence | null;
}

/** The pull request whose merge asks, and what its reviewers had before them. */
export interface MergeEvidence {
  readonly pullRequest: PullRequestEvidence;
  /** When the plan stood on the head of the pull request: an older review was not about it. ISO 8601. */
  readonly plannedAt: string;
  /** Whether an earlier attempt of this run has begun another entry of the same merge, so that this one only goes on. */
  readonly goesOn: boolean;
}

export interface GateEvidence {
  /** Where the accounts of everybody in it are. */
  readonly system: IdentitySystem;
  readonly attempt: number;
  /** The people who started the run and this attempt of it. */
  readonly requesters: Reading<readonly Person[]>;
  /** Name of the environment that gates this job as the host's signed token says; null when it is in none. */
  readonly environment: string | null;
  /** The environment that the job is in, where its name is written differently from the rule's. */
  readonly actual: Reading<EnvironmentProtection | null> | null;
  /** The environments that the rule and its approvals name, by the name in the policy; null for one that does not exist. */
  readonly environments: ReadonlyMap<string, Reading<EnvironmentProtection | null>>;
  /** The jobs of this run that an environment gates, this one among them. */
  readonly jobs: Reading<readonly GatedJob[]>;
  readonly reviews: Reading<readonly Review[]>;
  /** Accounts of the logins that the policy names, by lower-case login; null where there is no such account. */
  readonly accounts: ReadonlyMap<string, Reading<Person | null>>;
  /** Teams among the reviewers, with those of the approvers who are in them. */
  readonly teams: readonly TeamEvidence[];
}

/** A job of this run that an environment gates. Times are ISO 8601. */
export interface GatedJob {
  readonly id: string;
  readonly name: string;
  /** As the host writes it. */
  readonly environment: string;
  readonly isThis: boolean;
  /** Whether this job needs it, as the workflow says at the commit that runs; of this job itself, false. */
  readonly isNeeded: Reading<boolean>;
  /** When it reached its gate: its deployment was created. */
  readonly reachedAt: string;
  /** Whether it has passed its gate: it does not wait there any more, and was not skipped. */
  readonly isReleased: boolean;
  /** When it ended well; null where it has not. */
  readonly succeededAt: string | null;
  /** Whether it is this very job in an earlier attempt of the run. */
  readonly isEarlierAttempt: boolean;
}

/** An artifact of the run that is named after a plan's digest. Whoever can change a workflow can put anything into it. */
export interface PlanArtifact {
  readonly createdAt: string;
  readonly isExpired: boolean;
  /** The plan in it, as JSON; what is no JSON is unreadable. */
  readonly content: Reading<Json>;
}

/** Protection of an environment. */
export interface EnvironmentProtection {
  readonly id: string;
  readonly name: string;
  /**
   * Whether the job can have been released without a review: administrators can bypass the environment, or, where the
   * host shows what happened at this gate, somebody did. Null where the host does not say.
   */
  readonly adminsCanBypass: boolean | null;
  /** Who bypassed it at this gate, as far as the host shows that. */
  readonly bypassedBy?: readonly string[];
  readonly users: readonly Person[];
  readonly teams: readonly Team[];
}

export interface Team {
  readonly id: string;
  readonly organization: string;
  readonly slug: string;
}

/** Membership of the approvers in a team; unreadable where the token may not see the team. */
export interface TeamEvidence {
  readonly team: Team;
  readonly members: Reading<ReadonlySet<string>>;
}

/** One review of the environments of this run. A `pending` one is a comment. */
export interface Review {
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly person: Person;
  readonly environments: readonly string[];
  readonly comment: string;
}

/** Where the policy was read. */
export interface PolicyEvidence {
  /** What has the repository. */
  readonly system: IdentitySystem;
  readonly repository: string;
  /** Full ref. */
  readonly ref: string;
  readonly commit: string;
  /** Whether it is another ref than the default branch: then no rule may do without the proof that it is protected. */
  readonly mustBeProtected: boolean;
  /** What the ref's rules do not demand, as sentences; none when it is proven protected. */
  readonly gaps: Reading<readonly string[]>;
  /** Where its base was read; absent where it has none in a repository. */
  readonly base?: BaseEvidence;
}

/** Where the base of a policy was read. */
export interface BaseEvidence {
  /** Path in its repository. */
  readonly file: string;
  readonly repository: string;
  /** Full ref; the commit again where the policy names a commit. */
  readonly ref: string;
  readonly commit: string;
  /** Why it is not proven that nobody alone could have changed it, as sentences; none when that is proven. */
  readonly gaps: Reading<readonly string[]>;
}
