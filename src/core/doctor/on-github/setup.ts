import type { Person, Team } from '../../evidence.js';
import type { Known } from '../known.js';

/** What GitHub tells of a repository and of what guards it. */
export interface GitHubSetup {
  readonly is: 'github';
  readonly repository: GitHubRepository;
  /** The branch of the policy. */
  readonly branch: GuardedBranch;
  /** By the name in the policy; null for one that does not exist. */
  readonly environments: ReadonlyMap<string, Known<GitHubEnvironment | null>>;
  /** The branches of the ledger; null where it is off, or not on this server. */
  readonly ledger: LedgerBranches | null;
  readonly subject: Known<SubjectFormat>;
  readonly workflowRights: Known<WorkflowRights>;
  readonly allowedActions: Known<AllowedActions>;
  readonly workflows: Known<readonly Workflow[]>;
  /** The folder of the wanted state, where the repository has one. */
  readonly promotions: Known<string | null>;
  /** The active rulesets for tags; null where no rule lets a run on a tag ask. */
  readonly tags: Known<readonly TagRuleset[]> | null;
}

export interface TagRuleset {
  readonly name: string;
  /** Patterns of full refs, `~ALL` for every tag. */
  readonly include: readonly string[];
  readonly types: readonly string[];
}

export interface GitHubRepository {
  /** `OWNER/NAME`. */
  readonly fullName: string;
  readonly id: string;
  readonly owner: { readonly login: string; readonly id: string };
  readonly defaultBranch: string;
  /** Address of its page. */
  readonly page: string;
}

/** What rules say of a branch, in the repository that holds it. */
export interface GuardedBranch {
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly name: string;
  readonly rules: Known<readonly BranchRule[]>;
  /** What is asked of a pull request into it; null where none is asked for. */
  readonly reviews: Known<ReviewDemands | null>;
  /** The rulesets that its rules come from. */
  readonly rulesets: readonly Known<Ruleset>[];
  /** Null where there is no such file. */
  readonly codeOwners: Known<CodeOwners | null>;
}

export interface BranchRule {
  readonly type: string;
}

export interface ReviewDemands {
  readonly count: number;
  readonly dismissesStale: boolean;
  readonly lastPush: boolean;
  readonly codeOwners: boolean;
}

export interface Ruleset {
  readonly id: string;
  readonly name: string;
  /** Who need not heed it; null where this is not shown. */
  readonly bypass: readonly Bypass[] | null;
  /** Whether the token that asked need not heed it; null where this is not shown. */
  readonly ownBypass: boolean | null;
}

export interface Bypass {
  /** `Team`, `RepositoryRole`, `OrganizationAdmin`, `Integration`, `DeployKey`. */
  readonly type: string;
  readonly id: string | null;
  /** `pull_request`: only by a pull request, which still leaves a trace. */
  readonly mode: string;
}

export interface CodeOwners {
  readonly path: string;
  /** Patterns in their order with their owners; the last that matches counts. */
  readonly entries: readonly { readonly pattern: string; readonly owners: readonly string[] }[];
}

export interface GitHubEnvironment {
  readonly name: string;
  /** Null where GitHub does not say. */
  readonly adminsCanBypass: boolean | null;
  readonly preventsSelfReview: boolean;
  readonly users: readonly Person[];
  readonly teams: readonly Team[];
  /** Which refs may deploy. */
  readonly branches: DeployableFrom;
}

export type DeployableFrom =
  | { readonly is: 'any' }
  | { readonly is: 'protected' }
  /** Patterns of names of branches and tags; unreadable where they are not shown. */
  | { readonly is: 'selected'; readonly patterns: Known<readonly { readonly type: string; readonly name: string }[]> };

/** A branch as the ledger names its branches, and the rules that it would be under. */
export interface LedgerBranches {
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly prefix: string;
  readonly rules: Known<readonly BranchRule[]>;
  readonly rulesets: readonly Known<Ruleset>[];
}

/** How the subject of a job's token is made. */
export interface SubjectFormat {
  readonly usesDefault: boolean;
  /** Claims that the subject is made of, where it is not the default. */
  readonly claims: readonly string[];
  /** What it begins with, such as `repo:octo-org@1/octo-repo@2`; null where GitHub does not say. */
  readonly prefix: string | null;
  /** Whether it names the repository by its ids too; null where GitHub does not say. */
  readonly immutable: boolean | null;
}

/** What a workflow may do that says nothing of permissions. */
export interface WorkflowRights {
  readonly default: 'read' | 'write';
  readonly mayApprove: boolean;
}

export interface AllowedActions {
  readonly allowed: 'all' | 'local_only' | 'selected';
  /** Whether actions must be named by a commit. */
  readonly pinned: boolean;
}

/** A workflow file, as far as it says who may do what. */
export interface Workflow {
  readonly path: string;
  /** Names of the events that start it. */
  readonly events: readonly string[];
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  readonly key: string;
  /** Null where it is in none; `dynamic` where an expression names it. */
  readonly environment: { readonly is: 'named'; readonly name: string } | { readonly is: 'dynamic' } | null;
  /** What it, or else its workflow, grants; null where neither says. */
  readonly permissions: Grants | null;
  /** The steps that call this tool. */
  readonly calls: readonly ToolCall[];
}

/** `all`: one word for every permission. */
export type Grants =
  | { readonly is: 'all'; readonly level: 'read' | 'write' }
  | { readonly is: 'some'; readonly of: Readonly<Record<string, string>> };

/** A step that calls this tool. */
export interface ToolCall {
  readonly command: string;
  /** What stands behind the `@`. */
  readonly version: string;
  /** Inputs as they are written, expressions and all. */
  readonly inputs: Readonly<Record<string, string>>;
}
