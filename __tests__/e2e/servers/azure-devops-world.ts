import type { Endpoint, Job } from '../agent/environment.js';
import type {
  Approval,
  Artifact,
  Build,
  Check,
  Deployment,
  Identity,
  Policy,
  Project,
  Release,
  ReleaseApproval,
  ReleaseStage,
  Stage,
  Step,
  World,
} from './azure-devops.js';
import type { BareRepository } from './git.js';

export const PROJECT = { id: '6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c', name: 'Models' } as const;
export const REPOSITORY = { id: '278d5cd2-584d-4b63-824a-2ba458937249', name: 'churn' } as const;
export const BUILD_ID = 77;
export const RELEASE_ID = 9;
export const PLAN_ID = '5b1d6e2f-40aa-4c10-9a2b-0d6a1f0c7701';
export const ENVIRONMENT = { id: 31, name: 'production' } as const;
/** The job that promotes, and the one that planned before it. */
export const PROMOTE_JOB = 'a1000000-0000-5000-8000-00000000000b';
export const PLAN_JOB = 'a1000000-0000-5000-8000-00000000000a';
/** Of the gate of the stage that promotes. */
export const CHECKPOINT = 'c4000000-0000-5000-8000-00000000000b';
export const APPROVAL = 'e5000000-0000-4000-8000-00000000000b';
export const APPROVAL_CHECK = 22;
const LOCK_CHECK = 23;
const LOCK = 'e5000000-0000-4000-8000-0000000000f2';
/** The classic release's stage that promotes, the one before it, and the job there. */
export const RELEASE_STAGE = 902;
export const EARLIER_RELEASE_STAGE = 901;
const RELEASE_PLAN = '5b1d6e2f-40aa-4c10-9a2b-0d6a1f0c7799';
const RELEASE_JOB = 'a1000000-0000-5000-8000-0000000000c9';
export const WRITER = { id: '0a1b2c3d-0000-4000-8000-0000000000aa', name: 'aml-writer' } as const;
export const READER = { id: '0a1b2c3d-0000-4000-8000-0000000000bb', name: 'aml-reader' } as const;
export const MINIMUM_REVIEWERS = 'fa4e907d-c16b-4a4c-9dfa-4906e5d171dd';

const person = (name: string, at: number): Identity => ({
  id: `d0000000-0000-6000-8000-0000000000${at}`,
  descriptor: `aad.${Buffer.from(`person ${name}`).toString('base64url')}`,
  displayName: `${name[0]?.toUpperCase()}${name.slice(1)} of Contoso`,
  uniqueName: `${name}@contoso.example`,
});

/** Ana asks, dana approves, lee is of the group of approvers, eve may look on. */
export const IDENTITIES: World['identities'] = {
  ana: person('ana', 11),
  dana: person('dana', 12),
  eve: person('eve', 13),
  lee: person('lee', 14),
  admin: person('admin', 15),
  approvers: {
    id: 'd0000000-0000-6000-8000-000000000021',
    descriptor: 'vssgp.Uy0xLTktMTU1MTM3NDI0NS1hcHByb3ZlcnM',
    displayName: '[Models]\\Model Risk',
    uniqueName: 'vstfs:///Classification/TeamProject/6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c\\Model Risk',
    isContainer: true,
  },
  'build-service': {
    id: 'd0000000-0000-6000-8000-000000000031',
    // The collection, what it is for, and the project.
    descriptor: `svc.${Buffer.from('c0a1e5ce-0000-4000-8000-000000000001:Build:6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c').toString('base64url')}`,
    displayName: 'Models Build Service (contoso)',
    uniqueName: 'Build\\6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c',
  },
};

/** Minutes after the run began. */
export const at = (minutes: number): string => new Date(Date.UTC(2026, 10, 20, 9, minutes)).toISOString();

/** What the world stands on. */
export interface Ground {
  readonly organization: string;
  readonly repository: BareRepository;
  /** Where main stands: the commit of the run. */
  readonly head: string;
}

/** Reviewers are required on main, and a vote falls with a new push. */
export const REVIEWED: Policy = {
  id: 5,
  type: { id: MINIMUM_REVIEWERS, displayName: 'Minimum number of reviewers' },
  isEnabled: true,
  isBlocking: true,
  settings: {
    minimumApproverCount: 1,
    creatorVoteCounts: false,
    allowDownvotes: false,
    resetOnSourcePush: true,
    requireVoteOnLastIteration: false,
    resetRejectionsOnSourcePush: false,
    blockLastPusherVote: true,
    scope: [{ refName: 'refs/heads/main', matchKind: 'Exact', repositoryId: REPOSITORY.id }],
  },
};

export const approvedStep = (assigned: string, actual: string | null, comment = 'looks right'): Step => ({
  assigned,
  actual,
  status: 'approved',
  comment,
  order: 1,
  initiatedOn: at(12),
  lastModifiedOn: at(20),
  lastModifiedBy: actual ?? assigned,
  history: [],
});

const PLAN_STAGE: Stage = {
  id: 'b2000000-0000-5000-8000-00000000000a',
  identifier: 'plan',
  name: 'Plan',
  attempt: 1,
  state: 'completed',
  result: 'succeeded',
  startTime: at(1),
  finishTime: at(10),
  checkpoint: null,
  jobs: [
    {
      id: PLAN_JOB,
      phaseId: 'f3000000-0000-5000-8000-00000000000a',
      identifier: 'plan.plan.__default',
      name: 'plan',
      attempt: 1,
      state: 'completed',
      result: 'succeeded',
      startTime: at(2),
      finishTime: at(9),
      tasks: [{ id: '99000000-0000-5000-8000-00000000000a', name: 'AmlPromote' }],
    },
  ],
};

export const PROMOTE_STAGE: Stage = {
  id: 'b2000000-0000-5000-8000-00000000000b',
  identifier: 'promote',
  name: 'Promote',
  attempt: 1,
  state: 'inProgress',
  result: null,
  startTime: at(12),
  finishTime: null,
  checkpoint: {
    id: CHECKPOINT,
    state: 'completed',
    result: 'succeeded',
    approvals: [APPROVAL],
    others: [
      { id: 'c4000000-0000-5000-8000-0000000000f1', type: 'Checkpoint.Authorization' },
      { id: LOCK, type: 'Checkpoint.ExclusiveLock' },
    ],
  },
  jobs: [
    {
      id: PROMOTE_JOB,
      phaseId: 'f3000000-0000-5000-8000-00000000000b',
      identifier: 'promote.promote.Deploy',
      name: 'promote',
      attempt: 1,
      state: 'inProgress',
      result: null,
      startTime: at(21),
      finishTime: null,
      tasks: [{ id: '99000000-0000-5000-8000-00000000000b', name: 'AmlPromote' }],
    },
  ],
};

export const DEPLOYMENT: Deployment = {
  id: 501,
  build: BUILD_ID,
  stageName: 'promote',
  stageAttempt: 1,
  jobName: 'promote',
  jobAttempt: 1,
  result: null,
  queueTime: at(12),
  startTime: at(21),
  finishTime: null,
};

/** One person must approve: dana herself. */
export const ASKS_DANA: Check = {
  id: APPROVAL_CHECK,
  kind: 'approval',
  resource: { type: 'environment', id: String(ENVIRONMENT.id), name: ENVIRONMENT.name },
  approvers: ['dana'],
  blockedApprovers: [],
  settings: {
    executionOrder: 'anyOrder',
    minRequiredApprovers: 1,
    instructions: 'Read the plan first.',
    requesterCannotBeApprover: true,
    definitionRef: { id: '26014962-64a0-49f4-885b-4b874119a5cc' },
  },
  modifiedBy: 'admin',
  modifiedOn: '2026-01-05T09:00:00.000Z',
};

/** One promotion at a time. */
const ONE_AT_A_TIME: Check = {
  ...ASKS_DANA,
  id: LOCK_CHECK,
  kind: 'exclusive-lock',
  approvers: [],
  settings: {},
};

/** Ana runs the pipeline on the protected main; its stage `plan` has planned, and dana has let `promote` begin. */
export function honestRun({ organization, repository, head }: Ground): World {
  const build: Build = {
    id: BUILD_ID,
    number: '20261120.1',
    definition: 12,
    reason: 'manual',
    status: 'inProgress',
    requestedFor: 'ana',
    requestedBy: 'ana',
    sourceBranch: 'refs/heads/main',
    sourceVersion: head,
    repository: { ...REPOSITORY, type: 'TfsGit' },
    triggerInfo: {},
    planId: PLAN_ID,
    queueTime: at(0),
    startTime: at(1),
    stages: [PLAN_STAGE, PROMOTE_STAGE],
    artifacts: [],
    tags: [],
  };
  const approval: Approval = {
    id: APPROVAL,
    build: BUILD_ID,
    status: 'approved',
    minRequiredApprovers: 1,
    executionOrder: 'anyOrder',
    blockedApprovers: [],
    instructions: 'Read the plan first.',
    createdOn: at(12),
    lastModifiedOn: at(20),
    steps: [approvedStep('dana', 'dana')],
  };
  const project: Project = {
    ...PROJECT,
    repositories: [{ ...REPOSITORY, path: repository.path, git: repository.url, defaultBranch: 'refs/heads/main' }],
    policies: [REVIEWED],
    definitions: [{ id: 12, name: 'promote-churn', yamlFilename: '/azure-pipelines.yml', repositoryId: REPOSITORY.id }],
    builds: [build],
    approvals: [approval],
    checks: [ASKS_DANA, ONE_AT_A_TIME],
    suites: [
      {
        id: CHECKPOINT,
        status: 'approved',
        runs: [
          {
            id: APPROVAL,
            check: APPROVAL_CHECK,
            status: 'approved',
            modifiedBy: 'dana',
            resultMessage: '',
            createdDate: at(12),
            completedDate: at(20),
          },
          {
            id: LOCK,
            check: LOCK_CHECK,
            status: 'approved',
            modifiedBy: null,
            resultMessage: '',
            createdDate: at(20),
            completedDate: at(20),
          },
        ],
      },
    ],
    environments: [
      { ...ENVIRONMENT, createdBy: 'admin', createdOn: '2026-01-05T09:00:00.000Z', deployments: [DEPLOYMENT] },
    ],
    releases: [],
    connections: [WRITER, READER],
  };
  return {
    organization,
    organizationId: 'c0a1e5ce-0000-4000-8000-000000000001',
    token: `token-of-the-job-in-${organization}-5a7d`,
    identities: IDENTITIES,
    projects: [project],
    denied: [],
    pageSize: 100,
  };
}

/** Ana created the release, and dana let its stage `Production` begin. */
export function honestRelease(ground: Ground): World {
  const approval = (id: number, different: Partial<ReleaseApproval> = {}): ReleaseApproval => ({
    id,
    type: 'preDeploy',
    status: 'approved',
    approver: 'dana',
    approvedBy: 'dana',
    comments: 'looks right',
    isAutomated: false,
    attempt: 1,
    rank: 1,
    createdOn: at(12),
    modifiedOn: at(20),
    history: [],
    ...different,
  });
  const stage: ReleaseStage = {
    id: RELEASE_STAGE,
    definitionEnvironmentId: 42,
    name: 'Production',
    status: 'inProgress',
    rank: 2,
    options: {
      requiredApproverCount: 1,
      releaseCreatorCanBeApprover: false,
      autoTriggeredAndPreviousEnvironmentApprovedCanBeSkipped: false,
      enforceIdentityRevalidation: false,
    },
    approvers: ['dana'],
    approvals: [approval(7002)],
    attempts: [
      {
        id: 8002,
        deploymentId: 602,
        attempt: 1,
        reason: 'manual',
        status: 'inProgress',
        requestedBy: 'ana',
        requestedFor: 'ana',
        queuedOn: at(12),
        planId: RELEASE_PLAN,
        jobId: RELEASE_JOB,
      },
    ],
  };
  const before: ReleaseStage = {
    ...stage,
    id: EARLIER_RELEASE_STAGE,
    definitionEnvironmentId: 41,
    name: 'Staging',
    status: 'succeeded',
    rank: 1,
    approvers: [],
    approvals: [approval(7001, { isAutomated: true, approvedBy: null, comments: '', approver: 'ana' })],
    attempts: stage.attempts.map((one) => ({
      ...one,
      ...{ id: 8001, deploymentId: 601, status: 'succeeded', jobId: PLAN_JOB, planId: PLAN_ID },
    })),
  };
  const release: Release = {
    id: RELEASE_ID,
    name: 'Release-9',
    definition: { id: 3, name: 'promote-churn' },
    reason: 'manual',
    createdBy: 'ana',
    createdOn: at(0),
    artifacts: [
      {
        alias: '_churn',
        type: 'Git',
        isPrimary: true,
        reference: {
          branch: { id: 'main', name: 'main' },
          definition: { id: REPOSITORY.id, name: REPOSITORY.name },
          project: PROJECT,
          version: { id: ground.head, name: ground.head.slice(0, 8) },
        },
      },
    ],
    environments: [before, stage],
  };
  // The run stays: a release may be of a build.
  return inProject(honestRun(ground), (project) => ({
    ...project,
    approvals: [],
    suites: [],
    environments: [],
    releases: [release],
  }));
}

/** The agent's job for the stage that promotes of an honest run. */
export function runJob(world: World, collection: string, different: Readonly<Record<string, string>> = {}): Job {
  const build = projectOf(world).builds[0];
  if (build === undefined) throw new Error('the world has no run');
  return {
    ...jobOf(world, collection, {
      'System.HostType': 'build',
      'System.PlanId': build.planId,
      'System.JobId': PROMOTE_JOB,
      'System.StageName': 'promote',
      'System.StageDisplayName': 'Promote',
      'System.StageAttempt': '1',
      'System.PhaseName': 'promote',
      'System.PhaseAttempt': '1',
      'System.JobName': 'Deploy',
      'System.JobDisplayName': 'promote',
      'System.JobAttempt': '1',
      'System.DefinitionId': String(build.definition),
      'Build.BuildId': String(build.id),
      'Build.BuildNumber': build.number,
      'Build.DefinitionName': 'promote-churn',
      'Build.Reason': `${build.reason[0]?.toUpperCase()}${build.reason.slice(1)}`,
      'Build.SourceBranch': build.sourceBranch,
      'Build.SourceBranchName': build.sourceBranch.replace(/^.*\//, ''),
      'Build.SourceVersion': build.sourceVersion,
      'Build.Repository.ID': build.repository.id,
      'Build.Repository.Name': build.repository.name,
      'Build.Repository.Provider': build.repository.type,
      'Build.Repository.Uri': `${collection}${PROJECT.name}/_git/${build.repository.name}`,
      'Build.RequestedFor': world.identities[build.requestedFor]?.displayName ?? '',
      'Build.RequestedForId': world.identities[build.requestedFor]?.id ?? '',
      'Build.RequestedForEmail': world.identities[build.requestedFor]?.uniqueName ?? '',
      'Environment.Name': ENVIRONMENT.name,
      'Environment.Id': String(ENVIRONMENT.id),
      'Strategy.Name': 'runOnce',
      ...different,
    }),
  };
}

/**
 * The agent's job for the stage that promotes of an honest release.
 *
 * @param releases where releases are, in the cloud another name than the collection's
 */
export function releaseJob(
  world: World,
  collection: string,
  releases = collection,
  different: Readonly<Record<string, string>> = {},
): Job {
  const release = projectOf(world).releases[0];
  if (release === undefined) throw new Error('the world has no release');
  const requester = world.identities[release.createdBy];
  return jobOf(world, collection, {
    'System.HostType': 'release',
    'System.TeamFoundationServerUri': releases,
    'System.PlanId': RELEASE_PLAN,
    'System.JobId': RELEASE_JOB,
    'Release.ReleaseId': String(release.id),
    'Release.ReleaseName': release.name,
    'Release.DefinitionId': String(release.definition.id),
    'Release.DefinitionName': release.definition.name,
    'Release.EnvironmentId': String(RELEASE_STAGE),
    'Release.EnvironmentName': 'Production',
    'Release.DefinitionEnvironmentId': '42',
    'Release.AttemptNumber': '1',
    'Release.DeploymentID': '602',
    'Release.RequestedFor': requester?.displayName ?? '',
    'Release.RequestedForId': requester?.id ?? '',
    'Release.Reason': 'Manual',
    'Release.PrimaryArtifactSourceAlias': '_churn',
    'Release.Artifacts._churn.Type': 'Git',
    'Release.Artifacts._churn.Repository.Id': REPOSITORY.id,
    'Release.Artifacts._churn.Repository.Name': REPOSITORY.name,
    'Release.Artifacts._churn.Repository.Provider': 'TfsGit',
    'Build.Repository.ID': REPOSITORY.id,
    'Build.Repository.Name': REPOSITORY.name,
    'Build.Repository.Provider': 'TfsGit',
    ...different,
  });
}

function jobOf(world: World, collection: string, variables: Readonly<Record<string, string>>): Job {
  const { host } = new URL(collection);
  const oidc = `${collection}${PROJECT.id}/_apis/distributedtask/hubs/${variables['System.HostType']}/plans/${variables['System.PlanId']}/jobs/${variables['System.JobId']}/oidctoken`;
  return {
    token: world.token,
    secretVariables: {},
    endpoints: [],
    variables: {
      'System.CollectionUri': collection,
      'System.TeamFoundationCollectionUri': collection,
      'System.TeamFoundationServerUri': collection,
      'System.CollectionId': world.organizationId,
      'System.TeamProject': PROJECT.name,
      'System.TeamProjectId': PROJECT.id,
      'System.OidcRequestUri': oidc,
      'System.ServerType': host.endsWith('azure.com') ? 'Hosted' : 'OnPremises',
      'System.Debug': 'true',
      'Agent.Name': 'Azure Pipelines 3',
      'Agent.Version': '4.270.0',
      'Agent.OS': 'Linux',
      'TF.Build': 'True',
      ...variables,
    },
  };
}

/** A connection to Azure, as the agent passes it. */
export function azureConnection(
  { id }: { readonly id: string },
  scheme: string,
  {
    arm,
    authority,
    parameters = {},
    data = {},
  }: {
    readonly arm: string;
    readonly authority: string;
    readonly parameters?: Readonly<Record<string, string>>;
    readonly data?: Readonly<Record<string, string>>;
  },
): Endpoint {
  return {
    id,
    url: arm,
    scheme,
    parameters,
    data: {
      environment: 'AzureCloud',
      scopeLevel: 'Subscription',
      environmentAuthorityUrl: authority,
      activeDirectoryAuthority: authority,
      ...data,
    },
  };
}

export const withEndpoints = (job: Job, ...endpoints: readonly Endpoint[]): Job => ({ ...job, endpoints });

/** A change of the one project. */
export const inProject = (world: World, change: (project: Project) => Project): World => ({
  ...world,
  projects: world.projects.map((one) => (one.id === PROJECT.id ? change(one) : one)),
});

function projectOf({ projects }: World): Project {
  const found = projects.find(({ id }) => id === PROJECT.id);
  if (found === undefined) throw new Error('the world has no project');
  return found;
}

/** What makes a world differ from an honest one. */
export type Difference = (world: World) => World;

export const all =
  (...differences: readonly Difference[]): Difference =>
  (world) =>
    differences.reduce((now, difference) => difference(now), world);

export const ofBuild =
  (change: (build: Build) => Build): Difference =>
  (world) =>
    inProject(world, (project) => ({
      ...project,
      builds: project.builds.map((one) => (one.id === BUILD_ID ? change(one) : one)),
    }));

export const ofStage = (change: (stage: Stage) => Stage): Difference =>
  ofBuild((build) => ({
    ...build,
    stages: build.stages.map((one) => (one.identifier === 'promote' ? change(one) : one)),
  }));

export const ofApproval =
  (change: (approval: Approval) => Approval): Difference =>
  (world) =>
    inProject(world, (project) => ({
      ...project,
      approvals: project.approvals.map((one) => (one.id === APPROVAL ? change(one) : one)),
    }));

export const ofStep = (change: Partial<Step>, status: Approval['status'] = 'approved'): Difference =>
  ofApproval((approval) => ({ ...approval, status, steps: approval.steps.map((step) => ({ ...step, ...change })) }));

export const ofCheck =
  (change: Partial<Check>): Difference =>
  (world) =>
    inProject(world, (project) => ({
      ...project,
      checks: project.checks.map((one) => (one.id === APPROVAL_CHECK ? { ...one, ...change } : one)),
    }));

export const ofDeployments =
  (change: (all: readonly Deployment[]) => readonly Deployment[]): Difference =>
  (world) =>
    inProject(world, (project) => ({
      ...project,
      environments: project.environments.map((one) =>
        one.id === ENVIRONMENT.id ? { ...one, deployments: change(one.deployments) } : one,
      ),
    }));

export const ofSuite =
  (status: string, modifiedBy: string | null): Difference =>
  (world) =>
    inProject(world, (project) => ({
      ...project,
      suites: project.suites.map((one) => ({
        ...one,
        runs: one.runs.map((run) => (run.check === APPROVAL_CHECK ? { ...run, status, modifiedBy } : run)),
      })),
    }));

export const ofReleaseStage =
  (change: (stage: ReleaseStage) => ReleaseStage): Difference =>
  (world) =>
    inProject(world, (project) => ({
      ...project,
      releases: project.releases.map((release) => ({
        ...release,
        environments: release.environments.map((one) => (one.id === RELEASE_STAGE ? change(one) : one)),
      })),
    }));

const ofReleaseApproval = (change: Partial<ReleaseApproval>): Difference =>
  ofReleaseStage((stage) => ({ ...stage, approvals: stage.approvals.map((one) => ({ ...one, ...change })) }));

/** The environment asks the group, and lee of the group has approved. */
export const groupApproves: Difference = all(
  ofCheck({ approvers: ['approvers'] }),
  ofApproval((approval) => ({ ...approval, steps: [approvedStep('approvers', 'lee')] })),
  ofSuite('approved', 'lee'),
);

/** The same, and the service does not say who acted. */
export const groupWithoutIdentity: Difference = all(
  groupApproves,
  ofApproval((approval) => ({ ...approval, steps: [approvedStep('approvers', null)] })),
);

/** Every identity in the approval lacks its descriptor and its name: the directory has forgotten the person. */
export const approverWithoutName: Difference = (world) => ({
  ...world,
  identities: {
    ...world.identities,
    dana: { id: IDENTITIES.dana?.id ?? '', descriptor: '', displayName: '' },
  },
});

/** Two persons must approve, and both have. */
export const twoApprove: Difference = all(
  ofCheck({
    approvers: ['dana', 'lee'],
    settings: { ...ASKS_DANA.settings, minRequiredApprovers: 0 },
  }),
  ofApproval((approval) => ({
    ...approval,
    minRequiredApprovers: 0,
    steps: [approvedStep('dana', 'dana'), { ...approvedStep('lee', 'lee'), order: 2 }],
  })),
);

/** Two persons must approve, one has, and the service calls it approved all the same. */
export const oneOfTwo: Difference = all(
  twoApprove,
  ofApproval(({ steps, ...approval }) => ({
    ...approval,
    steps: steps.map((step) => (step.assigned === 'lee' ? { ...step, status: 'skipped', actual: null } : step)),
  })),
);

/** Attacks, and days on which nobody has approved. */
export const deferredApproval: Difference = all(
  ofStep({ status: 'deferred', actual: 'dana', deferredTo: '2099-01-01T09:00:00.000Z' }, 'deferred'),
  ofSuite('deferred', 'dana'),
);

export const timedOutApproval: Difference = all(
  ofStep({ status: 'timedOut', actual: null, comment: '' }, 'timedOut'),
  ofSuite('timedOut', null),
);

export const skippedApproval: Difference = all(
  ofStep({ status: 'skipped', actual: null, comment: '' }, 'skipped'),
  ofSuite('approved', null),
);

export const rejectedApproval: Difference = all(
  ofStep({ status: 'rejected' }, 'rejected'),
  ofSuite('rejected', 'dana'),
);

/** An administrator has let the stage begin without asking anybody. */
export const bypassedApproval: Difference = all(
  ofStep({ status: 'skipped', actual: null, comment: '', lastModifiedBy: 'admin' }, 'skipped'),
  ofSuite('bypassed', 'admin'),
);

/** Dana has approved, and an administrator has bypassed the check all the same. */
export const bypassedBeside: Difference = ofSuite('bypassed', 'admin');

/** It was dana's to approve, and eve has done it. */
export const reassignedApproval: Difference = ofStep({
  assigned: 'eve',
  actual: 'eve',
  lastModifiedBy: 'eve',
  history: [{ assignedTo: 'dana', createdBy: 'admin', comment: 'dana is away', createdOn: at(15) }],
});

/** Ana, who asked, has approved herself. */
export const selfApproval: Difference = all(
  ofCheck({ approvers: ['ana', 'dana'], settings: { ...ASKS_DANA.settings, requesterCannotBeApprover: false } }),
  ofStep({ assigned: 'ana', actual: 'ana', lastModifiedBy: 'ana' }),
  ofSuite('approved', 'ana'),
);

/** The approval was asked for by the stage that planned; this one asked nobody. */
export const approvalOfAnotherStage: Difference = ofBuild((build) => ({
  ...build,
  stages: build.stages.map((stage) => ({
    ...stage,
    checkpoint: stage.identifier === 'plan' ? PROMOTE_STAGE.checkpoint : null,
  })),
}));

export const SECOND_CHECKPOINT = 'c4000000-0000-5000-8000-00000000002b';

/** The stage runs for the second time; the approval is of the first. Its job must say so: `System.StageAttempt`. */
export const approvalOfAnotherAttempt: Difference = all(
  ofStage((stage) => ({
    ...stage,
    id: 'b2000000-0000-5000-8000-00000000002b',
    attempt: 2,
    previousAttempts: [{ attempt: 1, recordId: stage.id, timelineId: '71000000-0000-5000-8000-000000000001' }],
    checkpoint: { id: SECOND_CHECKPOINT, state: 'completed', result: 'succeeded', approvals: [], others: [] },
    jobs: stage.jobs.map((job) => ({ ...job, attempt: 2 })),
  })),
  (world) =>
    inProject(world, (project) => ({
      ...project,
      suites: [...project.suites, { id: SECOND_CHECKPOINT, status: 'approved', runs: [] }],
    })),
  ofDeployments((deployments) => [
    ...deployments.map((one) => ({ ...one, result: 'failed' as const, finishTime: at(25) })),
    ...deployments.map((one) => ({ ...one, id: one.id + 1, stageAttempt: 2 })),
  ]),
);

/** The job is no deployment job; only its variables say so. */
export const plainJob: Difference = ofDeployments(() => []);

/** The job deploys to an environment that asks nobody; only its variables say `production`. */
export const deployedElsewhere: Difference = (world) =>
  inProject(world, (project) => ({
    ...project,
    environments: project.environments.flatMap((one) => [
      { ...one, deployments: [] },
      { ...one, id: 32, name: 'sandbox' },
    ]),
  }));

/** Another job of the stage deploys to the same environment, on the same approval. */
export const secondDeploymentJob: Difference = all(
  ofStage((stage) => ({
    ...stage,
    jobs: [
      ...stage.jobs,
      ...stage.jobs.map((job) => ({
        ...job,
        id: 'a1000000-0000-5000-8000-00000000000c',
        phaseId: 'f3000000-0000-5000-8000-00000000000c',
        identifier: 'promote.another.Deploy',
        name: 'another',
        tasks: [],
      })),
    ],
  })),
  ofDeployments((deployments) => [
    ...deployments,
    ...deployments.map((one) => ({ ...one, id: one.id + 1, jobName: 'another' })),
  ]),
);

export const branchWithoutPolicies: Difference = (world) =>
  inProject(world, (project) => ({ ...project, policies: [] }));

export const branchPolicy =
  (
    different: Partial<Omit<Policy, 'settings'>> & { readonly settings?: Readonly<Record<string, unknown>> },
  ): Difference =>
  (world) =>
    inProject(world, (project) => ({
      ...project,
      policies: [{ ...REVIEWED, ...different, settings: { ...REVIEWED.settings, ...different.settings } }],
    }));

export const run = (different: Partial<Build>): Difference => ofBuild((build) => ({ ...build, ...different }));

export const pullRequest: Difference = run({
  reason: 'pullRequest',
  sourceBranch: 'refs/pull/12/merge',
  triggerInfo: { 'pr.number': '12', 'pr.isFork': 'False', 'pr.sourceBranch': 'refs/heads/feature' },
});

export const fork: Difference = all(
  pullRequest,
  run({ triggerInfo: { 'pr.number': '12', 'pr.isFork': 'True', 'pr.sourceBranch': 'refs/heads/feature' } }),
);

export const denied =
  (...permissions: World['denied']): Difference =>
  (world) => ({ ...world, denied: [...world.denied, ...permissions] });

export const approvalComment = (comment: string): Difference => ofStep({ comment });

/** An artifact of the run that the job before has published, or another job, with this plan in it. */
export const artifact = (
  name: string,
  source = PLAN_JOB,
  plan = '{}',
  type: Artifact['type'] = 'Container',
): Difference =>
  ofBuild((build) => ({
    ...build,
    artifacts: [
      ...build.artifacts,
      { id: build.artifacts.length + 1, name, source, type, files: { 'plan.json': plan } },
    ],
  }));

const ofRelease =
  (change: (release: Release) => Release): Difference =>
  (world) =>
    inProject(world, (project) => ({ ...project, releases: project.releases.map(change) }));

/** Nothing is linked; the variables of the job name a repository all the same. */
export const releaseWithoutArtifact: Difference = ofRelease((release) => ({ ...release, artifacts: [] }));

/** The primary artifact of the release is of this type, and from there. */
export const releaseOf = (type: string, from: Readonly<Record<string, string>>): Difference =>
  ofRelease((release) => ({
    ...release,
    artifacts: release.artifacts.map((one) => ({
      ...one,
      type,
      reference: Object.fromEntries(Object.entries(from).map(([key, name]) => [key, { id: name, name }])),
    })),
  }));

/** The stage of the release is approved automatically: nobody was asked. */
export const automatedApproval: Difference = all(
  ofReleaseApproval({ isAutomated: true, comments: '' }),
  ofReleaseStage((stage) => ({ ...stage, approvers: [] })),
);

/** The approval is of the stage's first deployment, and this is the second. Its job must say so: `Release.AttemptNumber`. */
export const releaseApprovalOfAnotherAttempt: Difference = ofReleaseStage((stage) => ({
  ...stage,
  attempts: [
    ...stage.attempts.map((one) => ({ ...one, status: 'failed', jobId: PLAN_JOB })),
    ...stage.attempts.map((one) => ({ ...one, id: one.id + 10, deploymentId: one.deploymentId + 10, attempt: 2 })),
  ],
}));

/** Dana has approved the stage before, and nobody this one. */
export const releaseApprovalOfAnotherStage: Difference = (world) =>
  inProject(world, (project) => ({
    ...project,
    releases: project.releases.map((release) => ({
      ...release,
      environments: release.environments.map((one) => ({
        ...one,
        approvals:
          one.id === RELEASE_STAGE
            ? []
            : release.environments.flatMap(({ id, approvals }) => (id === RELEASE_STAGE ? approvals : [])),
      })),
    })),
  }));

export const releaseApproval = ofReleaseApproval;

export const reassignedReleaseApproval: Difference = ofReleaseApproval({
  approver: 'eve',
  approvedBy: 'eve',
  history: [
    {
      approver: 'dana',
      changedBy: 'admin',
      comments: 'dana is away',
      createdOn: at(12),
      modifiedOn: at(15),
      revision: 1,
    },
  ],
});

/** Ana, who created the release, has approved it herself, and the stage lets her. */
export const releaseSelfApproval: Difference = all(
  ofReleaseApproval({ approver: 'ana', approvedBy: 'ana' }),
  ofReleaseStage((stage) => ({
    ...stage,
    approvers: ['ana', 'dana'],
    options: { ...stage.options, releaseCreatorCanBeApprover: true },
  })),
);

/** The stage was skipped, as its definition allows when the one before was approved by the same people. */
export const skippedReleaseApproval: Difference = ofReleaseApproval({
  status: 'skipped',
  approvedBy: null,
  comments: '',
});

/**
 * Commits files to a branch of a bare repository, with what was there before gone.
 *
 * @returns the commit
 */
export async function commitFiles(
  { git }: BareRepository,
  files: Readonly<Record<string, string>>,
  branch = 'main',
): Promise<string> {
  const lines = Object.entries(files).map(
    ([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  const who = 'ana <ana@contoso.example> 1795000000 +0000';
  const stream = `commit refs/heads/${branch}\ncommitter ${who}\ndata 7\nfiles.\n\n${lines.join('')}\ndone\n`;
  await git(['fast-import', '--quiet', '--done', '--force'], stream);
  return (await git(['rev-parse', `refs/heads/${branch}`])).trim();
}
