import type { Person, Team } from '../../evidence.js';
import type { Known } from '../known.js';
import type { AccessControlList } from './git-rights.js';

/** What Azure DevOps tells of a project and of what guards its promotions. */
export interface AzureDevOpsSetup {
  readonly is: 'azure-devops';
  readonly project: string;
  /** What jobs are there, as the portal calls it: `Models Build Service (contoso)`. */
  readonly buildService: string;
  /** Whether the job that asks is one of a classic release, whose gate is its stage. */
  readonly isClassic: boolean;
  /** By the name in the policy; null for one that is not shown. None in a classic release. */
  readonly environments: ReadonlyMap<string, Known<AzureEnvironment | null>>;
  /** The stage of a classic release; null in a YAML pipeline. */
  readonly stage: ReleaseStage | null;
  readonly connection: WritingConnection;
  /** The branch of the policy; null where it is not in Azure Repos. */
  readonly branch: PolicyBranch | null;
  /** Null where the ledger is off, or not in Azure Repos. */
  readonly ledger: AzureLedger | null;
  readonly settings: Known<PipelineSettings>;
  /** The pipelines that may use the environments, with what their YAML says. */
  readonly pipelines: readonly Pipeline[];
  /** What else a promotion reads: in words, with whether this job could. */
  readonly reads: readonly { readonly what: string; readonly known: Known<unknown> }[];
  /** Where the repository of the run has its code: `TfsGit` for Azure Repos, `GitHub`; empty where it has none. */
  readonly provider: string;
}

export interface AzureEnvironment {
  readonly id: string;
  readonly name: string;
  readonly checks: Known<Checks>;
  /** Whether every pipeline of the project may use it. */
  readonly isOpen: Known<boolean>;
  /** Names of those with the role Administrator. */
  readonly administrators: Known<readonly string[]>;
}

/** The checks of a resource, those that are switched on. */
export interface Checks {
  readonly approvals: readonly ApprovalCheck[];
  readonly branchControls: readonly BranchControl[];
  readonly locks: number;
  readonly templates: number;
  /** Names of other checks. */
  readonly others: readonly string[];
  /** Names of those that are switched off. */
  readonly disabled: readonly string[];
}

/** Who is asked, by an environment or by a stage of a release. */
export interface ApprovalCheck {
  readonly users: readonly Person[];
  readonly teams: readonly Team[];
  /** How many of them must approve; 0 for all. */
  readonly minimum: number;
  readonly requesterMayApprove: boolean;
}

export interface BranchControl {
  /** Patterns of full refs. */
  readonly allowed: readonly string[];
  /** Whether the branch must be protected. */
  readonly verifies: boolean;
  /** Whether a branch passes of which it is not known whether it is. */
  readonly letsUnknownPass: boolean;
}

export interface ReleaseStage {
  readonly name: string;
  readonly approvals: Known<StageApprovals>;
}

export interface StageApprovals {
  /** Null where the stage is approved automatically. */
  readonly check: ApprovalCheck | null;
  /** Whether it is skipped where the same person approved the stage before. */
  readonly maySkip: boolean;
}

/** The service connection that promotes, as far as this job knows which one that is. */
export type WritingConnection =
  | { readonly is: 'unnamed' }
  /** It was named, and which one that is cannot be told. */
  | { readonly is: 'unknown'; readonly name: string; readonly known: Extract<Known<never>, { is: 'unreadable' }> }
  | {
      readonly is: 'named';
      /** Its name, or its id where it was not told. */
      readonly name: string;
      readonly checks: Known<Checks>;
      readonly isOpen: Known<boolean>;
      /** Whether this job, which is in no environment, logs in with it, too. */
      readonly alsoPlans: boolean;
    };

export interface PolicyBranch {
  /** `PROJECT/NAME`. */
  readonly repository: string;
  readonly id: string;
  /** Without `refs/heads/`. */
  readonly name: string;
  readonly policies: Known<readonly BranchPolicy[]>;
  readonly rights: Known<RepositoryRights>;
  /** The folder of the wanted state, where it is shown there. */
  readonly promotions: string | null;
}

/** A policy of a branch that has to do with reviewers. */
export interface BranchPolicy {
  readonly id: string;
  readonly is: 'minimum-reviewers' | 'required-reviewers' | 'other';
  /** As the portal calls its kind. */
  readonly kind: string;
  readonly isEnabled: boolean;
  readonly isBlocking: boolean;
  /** How many must approve. */
  readonly minimum: number;
  /** Patterns of paths for which it is asked; none for all. */
  readonly paths: readonly string[];
}

/** Who may do what with a repository, and where in it is looked. */
export interface RepositoryRights {
  readonly project: string;
  readonly repository: string;
  readonly lists: readonly AccessControlList[];
}

export interface AzureLedger {
  /** `PROJECT/NAME`. */
  readonly repository: string;
  readonly prefix: string;
  readonly rights: Known<RepositoryRights>;
  /** The policies that a branch of it is under. */
  readonly policies: Known<readonly BranchPolicy[]>;
}

/** Settings of all pipelines of the project; null where they are not shown. */
export interface PipelineSettings {
  readonly limitsToProject: boolean | null;
  readonly limitsReleasesToProject: boolean | null;
  readonly limitsToReferencedRepositories: boolean | null;
  readonly keepsSecretsFromForks: boolean | null;
}

export interface Pipeline {
  readonly name: string;
  readonly yaml: Known<PipelineYaml | null>;
}

/** What the YAML of a pipeline says itself; what its templates say is not seen. */
export interface PipelineYaml {
  readonly path: string;
  /** The stages that deploy to an environment and keep waiting runs only if they are the latest. */
  readonly latestOnly: readonly { readonly stage: string; readonly environment: string }[];
}
