import type { IdentitySystem, Runner } from '../evidence.js';

/** A finding’s words: what was found, what is wanted and what to do. */
export interface Told {
  readonly found: string;
  readonly wanted?: string;
  readonly remedy: string;
}

/** What the findings about a run and its gate say in the words of what runs the job. */
export interface RunWords {
  /** The code of a pull request runs. */
  readonly pullRequest: (event: string) => string;
  readonly ownBranch: string;
  readonly startedOn: (ref: string) => string;
  readonly startOn: (branch: string) => string;
  readonly startOnOne: string;
  readonly definitionUnread: (why: string) => string;
  /** Nothing says which file of the repository tells the run what to do. */
  readonly noDefinition: Told;
  readonly otherDefinition: (path: string) => string;
  /** Another attempt than the first, and whether it finishes something. */
  readonly attempt: (attempt: number) => Told;
  readonly attemptFinishes: (attempt: number) => string;
  readonly attemptIdle: (attempt: number) => Told;
  readonly newRun: string;
  readonly newApprovedRun: string;

  readonly gateUnread: (name: string, why: string) => string;
  readonly gateMissing: (name: string) => Told;
  readonly inNoGate: (name: string) => Told;
  readonly inOtherGate: (actual: string, name: string) => Told;
  readonly gateOpen: (name: string) => Told;
  readonly gateClosed: (name: string) => string;
  /** A bypass is let pass. */
  readonly gateNamedOnly: (name: string) => string;
  readonly bypassUnknown: (name: string) => Told;
  /** It can be bypassed, or was, and by whom as far as the host says. */
  readonly bypass: (name: string, by: readonly string[]) => Told;

  readonly jobsUnread: (name: string, why: string) => string;
  readonly sharedGate: (job: string, name: string) => Told;
  readonly noDeployment: (what: string) => Told;
  readonly noJobBefore: (name: string) => Told;
  readonly neededUnread: (job: string, why: string) => string;
  readonly notNeeded: (job: string, name: string) => Told;
  readonly notOverBefore: (job: string, name: string) => Told;

  readonly planWanted: (artifact: string) => string;
  readonly planInJobBefore: string;
  readonly artifactsUnread: (why: string) => string;
  readonly gateTimeUnread: (why: string) => string;
  readonly noPlan: string;
  readonly planExpired: string;
  readonly otherPlan: string;
  readonly plannedBefore: (reached: string) => string;
  readonly plannedAfter: (reached: string) => string;

  readonly approvalsUnread: (why: string) => string;
  readonly rejected: (login: string, name: string) => string;
  readonly nobodyApproved: (name: string) => Told;
}

const ONE_STAGE = 'ask for all approvals in one stage, or promote from a YAML pipeline';

const stageBefore = (name: string): string =>
  `let this stage depend on a stage with a deployment job in the environment ${name}`;

const byText = (by: readonly string[]): string => (by.length === 0 ? '' : ` by ${by.join(', ')}`);

const github: RunWords = {
  pullRequest: (event) => `the run was triggered by ${event}, whose code nobody has merged`,
  ownBranch: 'promote from a run on the policy’s own branch',
  startedOn: (ref) => `the run was started on ${ref}`,
  startOn: (branch) => `start it on ${branch}`,
  startOnOne: 'start it on one of these',
  definitionUnread: (why) => `which workflow runs could not be read: ${why}`,
  noDefinition: {
    found: 'the host does not say which workflow of this repository runs',
    remedy: 'promote from a workflow of this repository',
  },
  otherDefinition: (path) => `the run is of the workflow ${path}`,
  attempt: (attempt) => ({
    found: `this is attempt ${attempt} of the run, and the host does not say which attempt an approval was for`,
    wanted: 'the first attempt',
    remedy: github.newApprovedRun,
  }),
  attemptFinishes: (attempt) => `attempt ${attempt} finishes what an earlier attempt started`,
  attemptIdle: (attempt) => ({
    found: `this is attempt ${attempt} of the run, and no earlier attempt has left anything to finish`,
    wanted: 'a re-run that only finishes',
    remedy: github.newApprovedRun,
  }),
  newRun: 'start a new run',
  newApprovedRun: 'start a new run and have it approved',

  gateUnread: (name, why) => `the environment ${name} could not be read: ${why}`,
  gateMissing: (name) => ({
    found: `the environment ${name} does not exist`,
    remedy: `create ${name} with required reviewers`,
  }),
  inNoGate: (name) => ({
    found: 'this job is in no environment',
    wanted: name,
    remedy: `add "environment: ${name}" to the job`,
  }),
  inOtherGate: (actual, name) => ({
    found: `this job is in the environment ${actual}`,
    wanted: name,
    remedy: `move the job into ${name}`,
  }),
  gateOpen: (name) => ({
    found: `the environment ${name} has no required reviewers`,
    remedy: 'add required reviewers to it',
  }),
  gateClosed: (name) => `the environment ${name} has required reviewers that nobody can bypass`,
  gateNamedOnly: (name) =>
    `the environment ${name} has required reviewers; administrators may bypass it, so only named users count`,
  bypassUnknown: (name) => ({
    found: `the host does not say whether administrators can bypass the environment ${name}`,
    wanted: 'administrators cannot bypass it',
    remedy: 'read it with a token that sees can_admins_bypass',
  }),
  bypass: (name) => ({
    found: `administrators can bypass the environment ${name}`,
    wanted: 'administrators cannot bypass it',
    remedy: 'clear "Allow administrators to bypass configured protection rules" in its settings',
  }),

  jobsUnread: (name, why) => `which jobs of this run the environment ${name} gates could not be read: ${why}`,
  sharedGate: (job, name) => ({
    found: `the job ${job} of this run was released through ${name} too, and an approval does not say for which job it was`,
    wanted: 'one job of a run in it',
    remedy: 'give the other job an environment of its own',
  }),
  noDeployment: (what) => ({
    found: `this job has no deployment, so ${what} is not known`,
    remedy: 'take "deployment: false" out of the job’s environment',
  }),
  noJobBefore: (name) => ({
    found: `no job of this run went through the environment ${name}`,
    remedy: `let this job need a job in the environment ${name}`,
  }),
  neededUnread: (job, why) => `whether this job needs ${job} could not be read: ${why}`,
  notNeeded: (job, name) => ({
    found: `this job does not need ${job}, which went through ${name}`,
    remedy: `let this job need a job in the environment ${name}`,
  }),
  notOverBefore: (job, name) => ({
    found: `the job ${job} in ${name} had not succeeded before this job reached its gate`,
    remedy: `let this job need a job in the environment ${name}`,
  }),

  planWanted: (artifact) => `the artifact ${artifact} of a job before the gate`,
  planInJobBefore: 'plan in a job before this one, upload its plan under that name, and have this job need it',
  artifactsUnread: (why) => `the artifacts of this run could not be read: ${why}`,
  gateTimeUnread: (why) => `when this job reached its gate could not be read: ${why}`,
  noPlan: 'no job of this run has planned this',
  planExpired: 'the plan of this run has expired',
  otherPlan: 'what this run keeps under that name is not this plan',
  plannedBefore: (reached) => `planned before this job reached its gate at ${reached}`,
  plannedAfter: (reached) => `the plan was made after this job reached its gate at ${reached}, so nobody saw it there`,

  approvalsUnread: (why) => `the approvals of this run could not be read: ${why}`,
  rejected: (login, name) => `${login} rejected ${name} in this run`,
  nobodyApproved: (name) => ({
    found: `nobody has approved ${name} in this run`,
    remedy: `have a required reviewer of ${name} approve this run`,
  }),
};

const pipelines: RunWords = {
  pullRequest: () => 'the run builds a pull request, whose code nobody has merged',
  ownBranch: 'run the pipeline on the policy’s own branch',
  startedOn: (ref) => `the run was started on ${ref}`,
  startOn: (branch) => `run the pipeline on ${branch}`,
  startOnOne: 'run the pipeline on one of these',
  definitionUnread: (why) => `which YAML file the pipeline runs could not be read: ${why}`,
  noDefinition: {
    found: 'the pipeline runs no YAML file of the repository that the run is of',
    remedy: 'promote from a pipeline whose YAML file is in that repository',
  },
  otherDefinition: (path) => `the pipeline’s YAML file is ${path}`,
  attempt: (attempt) => ({
    found: `this is attempt ${attempt} of the stage, and the policy lets the first alone promote`,
    wanted: 'the first attempt',
    remedy: pipelines.newApprovedRun,
  }),
  attemptFinishes: (attempt) => `attempt ${attempt} of the stage finishes what an earlier attempt started`,
  attemptIdle: (attempt) => ({
    found: `this is attempt ${attempt} of the stage, and no earlier attempt has left anything to finish`,
    wanted: 'another attempt that only finishes',
    remedy: pipelines.newApprovedRun,
  }),
  newRun: 'start a new run',
  newApprovedRun: 'start a new run and have its stage approved',

  gateUnread: (name, why) => `the environment ${name} could not be read: ${why}`,
  gateMissing: (name) => ({
    found: `the environment ${name} does not exist`,
    remedy: `create ${name} under Pipelines, Environments, with the check "Approvals"`,
  }),
  inNoGate: (name) => ({
    found: `this job does not deploy to the environment ${name}`,
    wanted: name,
    remedy: `make it a deployment job, "deployment:" in place of "job:", with "environment: ${name}"`,
  }),
  inOtherGate: (actual, name) => ({
    found: `this job is in the environment ${actual}`,
    wanted: name,
    remedy: `write "environment: ${name}" in the deployment job`,
  }),
  gateOpen: (name) => ({
    found: `the environment ${name} asks nobody to approve`,
    remedy: `add the check "Approvals" to it (Pipelines, Environments, ${name}, Approvals and checks)`,
  }),
  gateClosed: (name) => `the environment ${name} has approvers, and nobody bypassed its checks in this run`,
  gateNamedOnly: (name) =>
    `the environment ${name} has approvers; a bypassed check is let pass, so only named users count`,
  bypassUnknown: (name) => ({
    found: `Azure DevOps does not say whether a check of the environment ${name} was bypassed`,
    wanted: 'no bypassed check',
    remedy: pipelines.newApprovedRun,
  }),
  bypass: (name, by) => ({
    found: `a check of the environment ${name} was bypassed in this run${byText(by)}`,
    wanted: 'no bypassed check',
    remedy: `start a new run and have its stage approved; who may bypass a check is an Administrator of the environment (Pipelines, Environments, ${name}, Security)`,
  }),

  jobsUnread: (name, why) =>
    `which jobs of this run deploy to the environment ${name}, and when, could not be read: ${why}`,
  sharedGate: (job, name) => ({
    found: `the job ${job} of this run was released through ${name} too, and an approval does not say for which job it was`,
    wanted: 'one deployment job of a run in it',
    remedy: 'give the other job a stage and an environment of its own',
  }),
  noDeployment: (what) => ({
    found: `this job is no deployment job, so ${what} is not known`,
    remedy: 'make it a deployment job, "deployment:" in place of "job:", with its environment',
  }),
  noJobBefore: (name) => ({
    found: `no job of this run went through the environment ${name}`,
    remedy: stageBefore(name),
  }),
  neededUnread: (job, why) => `whether this stage waited for the job ${job} could not be read: ${why}`,
  notNeeded: (job, name) => ({
    found: `this stage did not wait for the job ${job}, which went through ${name}`,
    remedy: stageBefore(name),
  }),
  notOverBefore: (job, name) => ({
    found: `the job ${job} in ${name} had not succeeded before this stage reached its gate`,
    remedy: stageBefore(name),
  }),

  planWanted: (artifact) => `the artifact ${artifact} of a stage before the gate`,
  planInJobBefore:
    'plan in a stage before this one, which keeps its plan under that name, and let this stage depend on it',
  artifactsUnread: (why) => `the artifacts of this run could not be read: ${why}`,
  gateTimeUnread: (why) => `when this stage reached its gate could not be read: ${why}`,
  noPlan: 'no stage before this one has planned this',
  planExpired: 'the plan of this run has expired',
  otherPlan: 'what this run keeps under that name is not this plan',
  plannedBefore: (reached) => `planned before this stage reached its gate at ${reached}`,
  plannedAfter: (reached) =>
    `the plan was made after this stage reached its gate at ${reached}, so nobody saw it there`,

  approvalsUnread: (why) => `the approvals of this stage could not be read: ${why}`,
  rejected: (login, name) => `${login} rejected ${name} in this run`,
  nobodyApproved: (name) => ({
    found: `nobody has approved ${name} in this run`,
    remedy: `have an approver of the environment ${name} approve this stage (the run’s page, Review)`,
  }),
};

const releases: RunWords = {
  pullRequest: () => 'the release is of a pull request, whose code nobody has merged',
  ownBranch: 'release what was built from the policy’s own branch',
  startedOn: (ref) => `the release comes from ${ref}`,
  startOn: (branch) => `release what was built from ${branch}`,
  startOnOne: 'release what was built from one of these',
  definitionUnread: (why) => `what the release pipeline runs could not be read: ${why}`,
  noDefinition: {
    found: 'a classic release runs no YAML file that allowed-workflows could name',
    remedy: 'promote from a YAML pipeline',
  },
  otherDefinition: (path) => `the release runs ${path}`,
  attempt: (attempt) => ({
    found: `this is attempt ${attempt} of the release stage, and the policy lets the first alone promote`,
    wanted: 'the first attempt',
    remedy: releases.newApprovedRun,
  }),
  attemptFinishes: (attempt) => `attempt ${attempt} of the release stage finishes what an earlier attempt started`,
  attemptIdle: (attempt) => ({
    found: `this is attempt ${attempt} of the release stage, and no earlier attempt has left anything to finish`,
    wanted: 'another attempt that only finishes',
    remedy: releases.newApprovedRun,
  }),
  newRun: 'create a new release',
  newApprovedRun: 'create a new release and have its stage approved',

  gateUnread: (name, why) => `the release stage ${name} could not be read: ${why}`,
  gateMissing: (name) => ({
    found: `the release has no stage ${name}`,
    remedy: `add the stage ${name} with pre-deployment approvals to the release pipeline`,
  }),
  inNoGate: (name) => ({
    found: 'this job is in no release stage',
    wanted: name,
    remedy: `run the task in the stage ${name} of the release pipeline`,
  }),
  inOtherGate: (actual, name) => ({
    found: `this job is in the release stage ${actual}`,
    wanted: name,
    remedy: `run the task in the stage ${name} of the release pipeline`,
  }),
  gateOpen: (name) => ({
    found: `the release stage ${name} asks nobody to approve`,
    remedy: `switch on pre-deployment approvals with approvers (Releases, Edit, Pre-deployment conditions of ${name})`,
  }),
  gateClosed: (name) => `the release stage ${name} has approvers`,
  gateNamedOnly: (name) => `the release stage ${name} has approvers, of whom only named users count`,
  bypassUnknown: (name) => ({
    found: `Azure DevOps does not say whether the approvals of the release stage ${name} were bypassed`,
    wanted: 'no bypassed approval',
    remedy: releases.newApprovedRun,
  }),
  bypass: (name, by) => ({
    found: `the approvals of the release stage ${name} were bypassed${byText(by)}`,
    wanted: 'no bypassed approval',
    remedy: releases.newApprovedRun,
  }),

  jobsUnread: (name, why) => `when the release stage ${name} was reached could not be read: ${why}`,
  sharedGate: (job, name) => ({
    found: `the job ${job} of this release was released through ${name} too, and an approval does not say for which job it was`,
    wanted: 'one job of a release in it',
    remedy: 'give the other job a stage of its own',
  }),
  noDeployment: (what) => ({
    found: `this release stage has no deployment, so ${what} is not known`,
    remedy: releases.newApprovedRun,
  }),
  noJobBefore: (name) => ({ found: `this release did not go through the stage ${name}`, remedy: ONE_STAGE }),
  neededUnread: (job, why) => `whether this stage waited for ${job} could not be read: ${why}`,
  notNeeded: (job, name) => ({
    found: `this stage did not wait for ${job}, which went through ${name}`,
    remedy: ONE_STAGE,
  }),
  notOverBefore: (job, name) => ({
    found: `${job} in the stage ${name} had not succeeded before this stage was reached`,
    remedy: ONE_STAGE,
  }),

  planWanted: (artifact) => `the artifact ${artifact} of a stage before the gate`,
  planInJobBefore: 'promote from a YAML pipeline whose earlier stage plans',
  artifactsUnread: (why) => `the artifacts of this release could not be read: ${why}`,
  gateTimeUnread: (why) => `when this release stage was reached could not be read: ${why}`,
  noPlan: 'no stage before this one has planned this',
  planExpired: 'the plan of this release has expired',
  otherPlan: 'what this release keeps under that name is not this plan',
  plannedBefore: (reached) => `planned before this stage was reached at ${reached}`,
  plannedAfter: (reached) => `the plan was made after this stage was reached at ${reached}, so nobody saw it there`,

  approvalsUnread: (why) => `the approvals of this release stage could not be read: ${why}`,
  rejected: (login, name) => `${login} rejected the stage ${name} of this release`,
  nobodyApproved: (name) => ({
    found: `nobody has approved the stage ${name} of this release`,
    remedy: `have an approver approve the stage ${name} before it is deployed (the release’s page, Approve)`,
  }),
};

/** The words of what runs the job. */
export const RUN_WORDS: Readonly<Record<Runner, RunWords>> = {
  'github-actions': github,
  'azure-pipelines': pipelines,
  'azure-releases': releases,
};

/** What the findings about a repository and its people say in the words of the system that has them. */
export interface SystemWords {
  readonly unprotected: (branch: string) => { readonly wanted: string; readonly remedy: string };
  readonly team: (organization: string, slug: string) => string;
}

/** The words of where branches and people are: a pipeline of Azure DevOps may have its policy on GitHub. */
export const SYSTEM_WORDS: Readonly<Record<IdentitySystem, SystemWords>> = {
  github: {
    unprotected: (branch) => ({
      wanted: 'active rules demand a reviewed pull request and forbid force-pushes and deletion',
      remedy: `add a branch ruleset for ${branch} that does`,
    }),
    team: (organization, slug) => `the team ${organization}/${slug}`,
  },
  'azure-devops': {
    unprotected: (branch) => ({
      wanted: 'a required branch policy demands reviewers, not the author alone, again after every push',
      remedy: `add "Require a minimum number of reviewers" to the branch policies of ${branch} (Project settings, Repositories, Policies), without "Allow requestors to approve their own changes", and with a new vote when new changes are pushed`,
    }),
    team: (organization, slug) => `the group [${organization}]\\${slug}`,
  },
};
