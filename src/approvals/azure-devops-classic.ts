import { accountsOf } from '../azure-devops/accounts.js';
import type { Build, ReleaseStage } from '../azure-devops/answers.js';
import type { AzureDevOps } from '../azure-devops/client.js';
import type { ClassicContext } from '../azure-devops/context.js';
import { type Identity, type People, peopleOf, requestersOf } from '../azure-devops/people.js';
import type { PrimaryArtifact, ReleaseContext } from '../azure-devops/primary-artifact.js';
import type {
  EnvironmentProtection,
  Evidence,
  GatedJob,
  GateEvidence,
  PolicyEvidence,
  Reading,
  Review,
  RunEvidence,
} from '../core/evidence.js';
import { ServiceFailure } from '../core/failure.js';
import type { Rule } from '../core/policy/policy.js';
import { once } from './asked-once.js';
import type { ActedFor } from './azure-devops-gate.js';
import { readStage, refuseOtherJobOfStage, refuseOtherStage } from './azure-devops-release.js';
import { eventOf, foreignOf, refuseOtherEnvironment } from './azure-devops-run.js';
import { teamsOf } from './azure-devops-teams.js';
import { sameId } from './azure-devops-timeline.js';
import type { ApprovalsPort } from './port.js';

export interface ClassicApprovalsOptions {
  /** At the address of release management. */
  readonly releases: AzureDevOps;
  readonly context: ReleaseContext;
  /** The input `environment`, which is only held against what Azure DevOps says; empty where it is not given. */
  readonly environment: string;
}

type ReleaseApproval = ReleaseStage['preDeployApprovals'][number];

/** Gathers who asked for a classic release and who approved this stage of it before it was deployed. */
export function classicApprovals({ releases, context, environment }: ClassicApprovalsOptions): ApprovalsPort {
  const stage = once(() => readStage(releases, context));

  return {
    run: context.run,
    host: { is: 'azure-pipelines', attempt: context.attempt, url: context.runUrl },
    prepare() {
      void stage();
    },
    async evidence(rule: Rule, policy: PolicyEvidence | null, planDigest: string | null): Promise<Evidence> {
      const shown = await stage();
      // Without them, it cannot be judged whether the release may ask at all.
      const release = demand(context.release, 'the release');
      const primary = demand(context.primary, 'where the primary artifact comes from');
      if (shown.is === 'read') {
        refuseOtherStage(shown.value, context);
        refuseOtherJobOfStage(shown.value, context);
        refuseOtherEnvironment(environment, shown.value.name);
      }
      const deployers = shown.is === 'read' ? deployersOf(shown.value, context.attempt) : [];
      const asked = [release.createdBy, release.createdFor, ...deployers];
      const people = peopleOf([...asked, ...(shown.is === 'read' ? identitiesOf(shown.value) : [])]);
      const requesters = shown.is === 'read' ? requestersOf(people, asked) : shown;
      return {
        is: 'run',
        runner: 'azure-releases',
        run: context.run,
        requesters,
        repository: primary?.repository.name ?? context.project,
        event: eventOf(release.reason ?? ''),
        foreign: primary?.build ? foreignBuild(primary.build) : [],
        ...refOf(primary, policy),
        workflow: { is: 'read', value: null },
        policy: policyOf(policy, context),
        plans: planDigest === null ? null : NO_PLANS,
        merge: null,
        gate:
          rule.approvals.length === 0 || rule.environment === null
            ? null
            : { ...gateEvidence(rule, rule.environment.name, shown, people, context), requesters },
      };
    },
  };
}

function demand<T>(reading: Reading<T>, what: string): T {
  if (reading.is === 'read') return reading.value;
  const { why, grant } = reading;
  throw new ServiceFailure(
    `Azure DevOps does not show this job ${what}: ${why}`,
    grant === undefined ? {} : { fix: grant },
  );
}

function foreignBuild(build: Build): readonly string[] {
  const isPull = eventOf(build.reason) === 'pull_request';
  return [...(isPull ? ['a pull request whose build is released'] : []), ...foreignOf(build)];
}

/** A release that comes from no branch is on none that a policy could allow: nothing ties it to what was reviewed. */
function refOf(primary: PrimaryArtifact | null, policy: PolicyEvidence | null): Pick<RunEvidence, 'ref' | 'offRef'> {
  if (primary?.ref) return { ref: primary.ref };
  const found =
    'this release comes from no branch: its primary artifact is no branch of a repository, and no build of one';
  const branch = policy === null ? '' : `, on ${branchOf(policy.ref)}`;
  const which = policy === null ? 'the repository of the policy' : policy.repository;
  const remedy = `link ${which}, or a build of it${branch}, in the release pipeline (Releases, Edit, Artifacts, Add an artifact), choose Set as primary artifact, and create a new release`;
  return { ref: 'no branch', offRef: { found, remedy } };
}

const branchOf = (ref: string): string => ref.replace(/^refs\/heads\//, '');

const NO_PLANS = {
  is: 'unreadable',
  why: 'a classic release shows no artifact that a job of its own published before the gate',
  grant: 'promote from a YAML pipeline whose earlier stage plans',
} as const;

/** Nothing says that a repository is the release's own, so that its default branch must be proven protected as any other. */
function policyOf(policy: PolicyEvidence | null, { project }: ClassicContext): PolicyEvidence {
  const gaps = { is: 'unreadable', why: 'the policy was not read from a branch' } as const;
  const none = { system: 'azure-devops', repository: project, ref: 'no branch', commit: '', gaps } as const;
  return { ...(policy ?? none), mustBeProtected: true };
}

function deployersOf({ deploySteps }: ReleaseStage, attempt: number): readonly (Identity | null | undefined)[] {
  const steps = (deploySteps ?? []).filter((step) => step.attempt === attempt);
  return steps.flatMap(({ requestedBy, requestedFor }) => [requestedBy, requestedFor]);
}

function identitiesOf({ preDeployApprovals, preApprovalsSnapshot }: ReleaseStage) {
  const approvals = preDeployApprovals.flatMap(({ approver, approvedBy }) => [approver, approvedBy]);
  return [...approvals, ...(preApprovalsSnapshot?.approvals ?? []).map(({ approver }) => approver)];
}

function gateEvidence(
  rule: Rule,
  wanted: string,
  stage: Reading<ReleaseStage>,
  people: People,
  context: ClassicContext,
): Omit<GateEvidence, 'requesters'> {
  const names = [...new Set([wanted, ...rule.approvals.map(({ value }) => value.environment ?? wanted)])];
  const protection: Reading<EnvironmentProtection> = stage.is === 'read' ? protectionOf(stage.value, people) : stage;
  const own = stage.is === 'read' ? stage.value.name : '';
  const given = stage.is === 'read' ? reviewsOf(stage.value, people, context) : stage;
  return {
    system: 'azure-devops',
    attempt: context.attempt,
    environment: own,
    actual: own === '' || own === wanted ? null : protection,
    environments: new Map(
      names.map((name) => [name, own === '' || sameId(name, own) ? protection : otherStage(name, wanted)]),
    ),
    jobs: stage.is === 'read' ? jobsOf(stage.value, context) : stage,
    reviews: given.is === 'read' ? { is: 'read', value: given.value.reviews } : given,
    accounts: accountsOf(rule),
    teams: teamsOf({
      rule,
      environments: [protection],
      acted: given.is === 'read' ? given.value.acted : [],
      people,
    }),
  };
}

/** Another stage than this one: the rule's own is told as not being here, and of others the approvals are not read. */
function otherStage(name: string, wanted: string): Reading<EnvironmentProtection> {
  const empty = { id: `stage ${name}`, name, adminsCanBypass: false, users: [], teams: [] };
  if (name === wanted) return { is: 'read', value: empty };
  return { is: 'unreadable', why: 'the approvals of another stage of a classic release are not read' };
}

/**
 * Who must approve the stage. Nobody goes past that: whoever overrides an approval is shown as the one who gave it.
 * Approvals that the service gives by itself are none.
 */
function protectionOf(
  { id, name, preApprovalsSnapshot }: ReleaseStage,
  people: People,
): Reading<EnvironmentProtection> {
  if (!preApprovalsSnapshot?.approvals)
    return { is: 'unreadable', why: `Azure DevOps does not show this job who must approve the stage ${name}` };
  const approvers = preApprovalsSnapshot.approvals.flatMap(({ isAutomated, approver }) =>
    isAutomated || !approver ? [] : [approver],
  );
  const groups = approvers.filter((one) => people.isGroup(one));
  const users = approvers.filter((one) => !groups.includes(one)).map((one) => people.approver(one));
  return {
    is: 'read',
    value: { id: String(id), name, adminsCanBypass: false, users, teams: groups.map((one) => people.team(one)) },
  };
}

function reviewsOf(
  { id, name, preDeployApprovals }: ReleaseStage,
  people: People,
  { attempt }: ClassicContext,
): Reading<{ readonly reviews: readonly Review[]; readonly acted: readonly ActedFor[] }> {
  const reviews: Review[] = [];
  const acted: ActedFor[] = [];
  for (const one of preDeployApprovals.filter((approval) => isHere(approval, id, attempt))) {
    if (one.status !== 'approved' && one.status !== 'rejected') continue;
    const person = one.approvedBy ? people.person(one.approvedBy) : null;
    if (person === null)
      return { is: 'unreadable', why: `Azure DevOps does not say who ${one.status} the stage ${name}` };
    reviews.push({ state: one.status, person, environments: [String(id)], comment: one.comments ?? '' });
    if (one.approver && one.status === 'approved' && people.isGroup(one.approver))
      acted.push({ group: one.approver, person });
  }
  return { is: 'read', value: { reviews, acted } };
}

/** An approval before the deployment of this stage in this attempt, by somebody. */
function isHere(
  { approvalType, attempt: of, isAutomated, releaseEnvironment }: ReleaseApproval,
  id: number,
  attempt: number,
) {
  const isStage = !releaseEnvironment || releaseEnvironment.id === id;
  return approvalType === 'preDeploy' && of === attempt && !isAutomated && isStage;
}

/** The stage is gated as a whole. */
function jobsOf({ id, name, deploySteps }: ReleaseStage, { attempt }: ClassicContext): Reading<readonly GatedJob[]> {
  const queuedOn = deploySteps?.find((step) => step.attempt === attempt)?.queuedOn;
  if (!queuedOn) return { is: 'unreadable', why: `Azure DevOps does not say when the stage ${name} reached its gate` };
  const job: GatedJob = {
    id: String(id),
    name,
    environment: name,
    isThis: true,
    isNeeded: { is: 'read', value: false },
    reachedAt: queuedOn,
    isReleased: true,
    succeededAt: null,
    isEarlierAttempt: false,
  };
  return { is: 'read', value: [job] };
}
