import type { Settings } from './settings-world.js';

export type { Settings } from './settings-world.js';

/** What there is in an organization of Azure DevOps, as far as a promotion reads it. Times are ISO 8601, refs are full. */
export interface World {
  readonly organization: string;
  readonly organizationId: string;
  /** The job's token: the build service, to whom everything is readable but what `denied` names. */
  readonly token: string;
  /** People, groups and services, by the name under which the rest of the world refers to them. */
  readonly identities: Readonly<Record<string, Identity>>;
  readonly projects: readonly Project[];
  /** What the build service may not do; it is told so with 403. */
  readonly denied: readonly Permission[];
  /** Items on a page where the caller asks for no number. */
  readonly pageSize: number;
}

export type Permission =
  | 'code'
  | 'contribute'
  /** Contribute to pull requests: threads and statuses. */
  | 'pull-requests'
  | 'policies'
  | 'builds'
  | 'timeline'
  | 'artifacts'
  | 'definitions'
  | 'approvals'
  /** Approvals are shown without their steps. */
  | 'steps'
  | 'checks'
  | 'check-runs'
  | 'environments'
  | 'deployments'
  | 'releases'
  | 'oidc'
  | 'pipeline-permissions'
  | 'general-settings'
  | 'endpoints'
  | 'roles'
  | 'acls';

export interface Identity {
  readonly id: string;
  readonly descriptor: string;
  readonly displayName: string;
  /** UPN or e-mail of a person, `[ORG]\NAME` of a group; absent where the directory has forgotten it. */
  readonly uniqueName?: string;
  readonly isContainer?: boolean;
}

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly repositories: readonly Repository[];
  readonly policies: readonly Policy[];
  readonly definitions: readonly Definition[];
  readonly builds: readonly Build[];
  readonly approvals: readonly Approval[];
  readonly checks: readonly Check[];
  readonly suites: readonly CheckSuite[];
  readonly environments: readonly Environment[];
  readonly releases: readonly Release[];
  readonly connections: readonly Connection[];
  /** How it is set up; absent where no test asks. */
  readonly settings?: Settings;
}

export interface Repository {
  readonly id: string;
  readonly name: string;
  /** The bare repository on disk. */
  readonly path: string;
  /** Where it is served over smart HTTP; null where it is not. */
  readonly git: string | null;
  readonly defaultBranch: string;
  readonly isFork?: boolean;
  readonly isDisabled?: boolean;
}

export interface Policy {
  readonly id: number;
  readonly type: { readonly id: string; readonly displayName: string };
  readonly isEnabled: boolean;
  readonly isBlocking: boolean;
  readonly isDeleted?: boolean;
  readonly settings: {
    readonly scope: readonly {
      readonly repositoryId: string | null;
      readonly refName?: string | null;
      readonly matchKind?: 'Exact' | 'Prefix' | 'DefaultBranch';
    }[];
    readonly [key: string]: unknown;
  };
}

export interface Definition {
  readonly id: number;
  readonly name: string;
  readonly yamlFilename: string;
  readonly repositoryId: string;
}

export interface Build {
  readonly id: number;
  readonly number: string;
  readonly definition: number;
  readonly reason: string;
  readonly status: string;
  readonly requestedFor: string;
  readonly requestedBy: string;
  readonly sourceBranch: string;
  readonly sourceVersion: string;
  readonly repository: { readonly id: string; readonly name: string; readonly type: string };
  readonly triggerInfo: Readonly<Record<string, string>>;
  readonly triggeredBy?: number;
  readonly planId: string;
  readonly queueTime: string;
  readonly startTime: string;
  readonly stages: readonly Stage[];
  readonly artifacts: readonly Artifact[];
  readonly tags: readonly string[];
  /** The commits that are new in it; of a run that batched pushes, those of all of them. */
  readonly changes?: readonly string[];
}

type State = 'pending' | 'inProgress' | 'completed';
type Outcome = 'succeeded' | 'succeededWithIssues' | 'failed' | 'canceled' | 'skipped' | 'abandoned';

interface TimelineEntry {
  readonly id: string;
  readonly identifier: string;
  readonly name: string;
  readonly attempt: number;
  readonly state: State;
  readonly result: Outcome | null;
  readonly startTime: string | null;
  readonly finishTime: string | null;
}

export interface Stage extends TimelineEntry {
  readonly previousAttempts?: readonly {
    readonly attempt: number;
    readonly recordId: string;
    readonly timelineId: string;
  }[];
  /** What held the stage; null where nothing does. */
  readonly checkpoint: Checkpoint | null;
  readonly jobs: readonly Job[];
}

export interface Checkpoint {
  /** Also the id of its suite of checks. */
  readonly id: string;
  readonly state: State;
  readonly result: Outcome | null;
  /** Approvals that it asked for: each a record whose id is the approval's. */
  readonly approvals: readonly string[];
  /** Other records below it. */
  readonly others: readonly { readonly id: string; readonly type: string }[];
}

export interface Job extends TimelineEntry {
  readonly phaseId: string;
  readonly tasks: readonly { readonly id: string; readonly name: string }[];
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** The timeline record of the job that published it. */
  readonly source: string;
  /** `Container` is what the agent's `artifact.upload` makes; a `PipelineArtifact` is kept by another service. */
  readonly type: 'Container' | 'PipelineArtifact';
  /** What it holds, by name. */
  readonly files: Readonly<Record<string, string>>;
}

export interface Approval {
  readonly id: string;
  readonly build: number;
  readonly status: ApprovalStatus;
  readonly minRequiredApprovers: number;
  readonly executionOrder: 'anyOrder' | 'inSequence';
  readonly blockedApprovers: readonly string[];
  readonly instructions: string;
  readonly createdOn: string;
  readonly lastModifiedOn: string;
  readonly steps: readonly Step[];
}

export type ApprovalStatus =
  | 'uninitiated'
  | 'pending'
  | 'approved'
  | 'rejected'
  | 'skipped'
  | 'canceled'
  | 'timedOut'
  | 'deferred'
  | 'failed';

export interface Step {
  /** A person or a group. */
  readonly assigned: string;
  /** Who acted; null where nobody did, or where the service does not say. */
  readonly actual: string | null;
  readonly status: ApprovalStatus;
  readonly comment: string;
  readonly order: number;
  readonly initiatedOn: string;
  readonly lastModifiedOn: string;
  readonly lastModifiedBy: string;
  readonly deferredTo?: string;
  /** Earlier assignments. */
  readonly history: readonly {
    readonly assignedTo: string;
    readonly createdBy: string;
    readonly comment: string;
    readonly createdOn: string;
  }[];
}

export interface Check {
  readonly id: number;
  readonly kind: 'approval' | 'task' | 'exclusive-lock' | 'authorization';
  readonly resource: { readonly type: string; readonly id: string; readonly name: string };
  /** Of an approval: who approves, by name. */
  readonly approvers: readonly string[];
  readonly blockedApprovers: readonly string[];
  /** What else the settings hold. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly isDisabled?: boolean;
  readonly modifiedBy: string;
  readonly modifiedOn: string;
}

export interface CheckSuite {
  readonly id: string;
  readonly status: string;
  readonly runs: readonly {
    readonly id: string;
    readonly check: number;
    readonly status: string;
    readonly modifiedBy: string | null;
    readonly resultMessage: string;
    readonly createdDate: string;
    readonly completedDate: string | null;
  }[];
}

export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly createdBy: string;
  readonly createdOn: string;
  readonly deployments: readonly Deployment[];
}

export interface Deployment {
  readonly id: number;
  readonly build: number;
  readonly stageName: string;
  readonly stageAttempt: number;
  readonly jobName: string;
  readonly jobAttempt: number;
  readonly result: Outcome | null;
  readonly queueTime: string;
  readonly startTime: string;
  readonly finishTime: string | null;
}

export interface Release {
  readonly id: number;
  readonly name: string;
  readonly definition: { readonly id: number; readonly name: string };
  readonly reason: string;
  readonly createdBy: string;
  readonly createdOn: string;
  readonly artifacts: readonly ReleaseArtifact[];
  readonly environments: readonly ReleaseStage[];
}

export interface ReleaseArtifact {
  readonly alias: string;
  readonly type: string;
  readonly isPrimary: boolean;
  readonly reference: Readonly<Record<string, { readonly id: string; readonly name: string }>>;
}

export interface ReleaseStage {
  readonly id: number;
  readonly definitionEnvironmentId: number;
  readonly name: string;
  readonly status: string;
  readonly rank: number;
  readonly options: {
    readonly requiredApproverCount: number;
    readonly releaseCreatorCanBeApprover: boolean;
    readonly autoTriggeredAndPreviousEnvironmentApprovedCanBeSkipped: boolean;
    readonly enforceIdentityRevalidation: boolean;
  };
  /** Whom the definition asks, by name; empty where the stage is approved automatically. */
  readonly approvers: readonly string[];
  readonly approvals: readonly ReleaseApproval[];
  readonly attempts: readonly {
    readonly id: number;
    readonly deploymentId: number;
    readonly attempt: number;
    readonly reason: string;
    readonly status: string;
    readonly requestedBy: string;
    readonly requestedFor: string;
    readonly queuedOn: string;
    /** Of the plan that runs the jobs. */
    readonly planId: string;
    readonly jobId: string;
  }[];
}

export interface ReleaseApproval {
  readonly id: number;
  readonly type: 'preDeploy' | 'postDeploy';
  readonly status: 'pending' | 'approved' | 'rejected' | 'reassigned' | 'canceled' | 'skipped';
  readonly approver: string;
  readonly approvedBy: string | null;
  readonly comments: string;
  readonly isAutomated: boolean;
  readonly attempt: number;
  readonly rank: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly history: readonly {
    readonly approver: string;
    readonly changedBy: string;
    readonly comments: string;
    readonly createdOn: string;
    readonly modifiedOn: string;
    readonly revision: number;
  }[];
}

/** A service connection whose tokens this pipeline may ask for. */
export interface Connection {
  readonly id: string;
  readonly name: string;
}

/** A call that goes otherwise than it would. */
export interface Fault {
  /** Regular expressions on the method and on path and query. */
  readonly method?: string;
  readonly path: string;
  /** How many such calls pass before, and how many it then meets; all that follow unless said. */
  readonly after?: number;
  readonly times?: number;
  readonly deed:
    | {
        readonly is: 'answer';
        readonly status: number;
        readonly headers?: Record<string, string>;
        readonly body?: string;
      }
    /** The sign-in page, as to a token that is none, with 203. */
    | { readonly is: 'sign-in' }
    | { readonly is: 'drop' }
    | { readonly is: 'hang' };
}

/** From the n-th such call on, before it is answered, the world is another. */
export interface Turn {
  readonly path: string;
  readonly nth: number;
  readonly world: World;
}

export interface SeenCall {
  readonly method: string;
  readonly host: string;
  /** Path and query, as they were sent. */
  readonly path: string;
  readonly authorization: 'bearer' | 'basic' | 'other' | null;
  readonly body: string;
  readonly status: number;
  /** Undefined where the answer was no JSON. */
  readonly answer?: unknown;
  /** Whether a fault answered: then it is no answer of Azure DevOps. */
  readonly isFault: boolean;
}
