import { type Identity, type People, shownNameOf } from '../azure-devops/people.js';
import type { EnvironmentProtection, Person, Reading, Review } from '../core/evidence.js';
import { type Approval, type CheckConfiguration, type CheckRun, isApprovalCheck } from './azure-devops-checks.js';
import type { Environment } from './azure-devops-deployments.js';
import { type Checkpoint, sameId } from './azure-devops-timeline.js';

/** A gate with all that was read of it. */
export interface ReadGate {
  readonly checkpoint: Checkpoint;
  readonly runs: readonly CheckRun[];
  /** By the id of the record. */
  readonly approvals: ReadonlyMap<string, Approval>;
}

type Step = NonNullable<Approval['steps']>[number];

/** Somebody who acted for a group, which proves that they are in it. */
export interface ActedFor {
  readonly group: Identity;
  readonly person: Person;
}

/** What a gate shows of one environment. */
export interface GateOf {
  readonly bypassed: boolean;
  /** Who did, by name, as far as Azure DevOps says it. */
  readonly bypassedBy: readonly string[];
  readonly reviews: readonly Review[];
  readonly acted: readonly ActedFor[];
}

/**
 * What a gate shows of an environment: who approved it, and whether somebody went past its checks. Each of its approval
 * checks must have run there, and must be met or bypassed; anything else proves nothing.
 */
export function gateOf(
  environment: Environment,
  checks: readonly CheckConfiguration[],
  gate: ReadGate | null,
  people: People,
): Reading<GateOf> {
  const runs = gate?.runs.filter((run) => isOf(run, environment, checks)) ?? [];
  for (const check of approvalChecks(checks)) {
    const asked = runs.filter(({ checkConfigurationRef }) => checkConfigurationRef.id === check.id);
    const open = asked.find(({ status }) => status !== 'approved' && status !== 'bypassed');
    const which = `the approval ${check.id} of ${environment.name}`;
    if (asked.length === 0) return unreadable(`${which} was not asked for at this gate`, NEW_RUN);
    if (open !== undefined) return unreadable(`${which} is ${open.status}, and the job runs all the same`, NEW_RUN);
  }
  const approvals = gate === null ? read([]) : approvalsOf(environment, runs, gate);
  if (approvals.is === 'unreadable') return approvals;
  const reviews: Review[] = [];
  const acted: ActedFor[] = [];
  for (const approval of approvals.value) {
    const given = reviewsOf(approval, environment, people);
    if (given.is === 'unreadable') return given;
    reviews.push(...given.value.reviews);
    acted.push(...given.value.acted);
  }
  // Of what was bypassed and says of no resource that it was for it, the worst is taken.
  const bypasses = (gate?.runs ?? []).filter(
    (run) => run.status === 'bypassed' && (runs.includes(run) || !run.checkConfigurationRef.resource),
  );
  const bypassedBy = bypasses.flatMap(({ modifiedBy }) => (modifiedBy && shownNameOf(modifiedBy)) || []);
  return read({ bypassed: bypasses.length > 0, bypassedBy: [...new Set(bypassedBy)], reviews, acted });
}

const NEW_RUN = 'start a new run';

function approvalChecks(checks: readonly CheckConfiguration[]): readonly CheckConfiguration[] {
  return checks.filter((check) => isApprovalCheck(check) && check.isDisabled !== true);
}

function isOf(
  { checkConfigurationRef: { id, resource } }: CheckRun,
  environment: Environment,
  checks: readonly CheckConfiguration[],
): boolean {
  if (checks.some((check) => check.id === id)) return true;
  return resource ? sameId(resource.type, 'environment') && resource.id === String(environment.id) : false;
}

/**
 * The approvals of a gate that are this environment's. One has the id of its check run; where the service numbers them
 * otherwise, all are the environment's if every check that asks for one is.
 */
function approvalsOf(
  environment: Environment,
  own: readonly CheckRun[],
  { runs, approvals, checkpoint }: ReadGate,
): Reading<readonly Approval[]> {
  const asking = runs.filter(({ checkConfigurationRef }) => isApprovalCheck(checkConfigurationRef));
  const all = checkpoint.approvals.map(({ id }) => ({ id, approval: approvals.get(id) }));
  const runOf = ({ id, approval }: (typeof all)[number]) =>
    asking.find((run) => sameId(run.id, id) || sameId(run.id, approval?.id ?? ''));
  const isNumbered = all.every((one) => runOf(one) !== undefined);
  const isAlone = asking.every((run) => own.includes(run)) && asking.length === all.length;
  if (!isNumbered && !isAlone) {
    const grant = 'let one environment alone ask for approvals in this stage';
    return unreadable(`which of the approvals at this gate is for ${environment.name} cannot be told`, grant);
  }
  const found = all.filter((one) => (isNumbered ? own.some((run) => run === runOf(one)) : true));
  return read(found.flatMap(({ approval }) => (approval === undefined ? [] : [approval])));
}

/** Who approved or rejected. An approval that is not met counts for nobody; one that claims to be and is not is no proof. */
function reviewsOf(
  { id, status, steps = [], minRequiredApprovers = 0 }: Approval,
  environment: Environment,
  people: People,
): Reading<Pick<GateOf, 'reviews' | 'acted'>> {
  if (status !== 'approved' && status !== 'rejected') return read({ reviews: [], acted: [] });
  if (steps.length === 0)
    return unreadable(`Azure DevOps does not show this job who acted on the approval ${id} of ${environment.name}`);
  const reviews: Review[] = [];
  const acted: ActedFor[] = [];
  const approved = steps.filter((step) => step.status === 'approved');
  for (const step of steps.filter(isAct)) {
    const { assignedApprover, actualApprover, comment } = step;
    const person = actualApprover ? people.person(actualApprover) : null;
    if (person === null)
      return unreadable(
        `Azure DevOps does not say who ${step.status} ${environment.name} for ${people.nameOf(assignedApprover)}`,
      );
    const state = step.status === 'approved' ? 'approved' : 'rejected';
    // Whoever was given another's step is not whom the environment names.
    if (state === 'approved' && isReassigned(step)) continue;
    reviews.push({ state, person, environments: [String(environment.id)], comment: comment ?? '' });
    if (state === 'approved' && people.isGroup(assignedApprover)) acted.push({ group: assignedApprover, person });
  }
  const wanted = minRequiredApprovers === 0 ? steps.length : minRequiredApprovers;
  if (status === 'approved' && approved.length < wanted) {
    const why = `the approval ${id} of ${environment.name} is met by ${approved.length} of ${wanted}, which cannot be`;
    return unreadable(why, NEW_RUN);
  }
  return read({ reviews, acted });
}

/** Pending, deferred, skipped, canceled and timed-out steps are nobody's act. */
const isAct = ({ status }: Step): boolean => status === 'approved' || status === 'rejected';

const isReassigned = ({ history }: Step): boolean => (history ?? []).length > 0;

/** Who must approve an environment, as its checks say now. */
export function protectionOf(
  { id, name }: Environment,
  checks: readonly CheckConfiguration[],
  gate: GateOf | null,
  people: People,
): Reading<EnvironmentProtection> {
  const approvers: Identity[] = [];
  for (const { id: check, settings } of approvalChecks(checks)) {
    if (!settings?.approvers)
      return unreadable(`Azure DevOps does not show this job the approvers of ${name} (check ${check})`);
    approvers.push(...settings.approvers);
  }
  const groups = approvers.filter((one) => people.isGroup(one));
  return read({
    id: String(id),
    name,
    // Where the run went through no gate, nobody went past one.
    adminsCanBypass: gate?.bypassed ?? false,
    ...(gate?.bypassed ? { bypassedBy: gate.bypassedBy } : {}),
    users: approvers.filter((one) => !groups.includes(one)).map((one) => people.approver(one)),
    teams: groups.map((one) => people.team(one)),
  });
}

const read = <T>(value: T): Reading<T> => ({ is: 'read', value });

function unreadable(why: string, grant?: string): Reading<never> {
  return { is: 'unreadable', why, ...(grant === undefined ? {} : { grant }) };
}
