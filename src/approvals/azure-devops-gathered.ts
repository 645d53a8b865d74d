import { accountsOf } from '../azure-devops/accounts.js';
import type { YamlContext } from '../azure-devops/context.js';
import { type Identity, type People, peopleOf } from '../azure-devops/people.js';
import type { GatedJob, GateEvidence, Reading, Review } from '../core/evidence.js';
import type { Rule } from '../core/policy/policy.js';
import type { Deployed } from './azure-devops-deployments.js';
import { type GateOf, gateOf, protectionOf, type ReadGate } from './azure-devops-gate.js';
import type { Lookups, ReadEnvironment } from './azure-devops-lookups.js';
import { teamsOf } from './azure-devops-teams.js';
import { type RunTimeline, type Stage, sameId, waitedFor } from './azure-devops-timeline.js';

/** What was gathered about the gate of a stage. */
export interface Gathered {
  readonly timeline: Reading<RunTimeline>;
  /** The environment that this job is in; null for none. */
  readonly own: Reading<string | null>;
  readonly people: People;
  readonly evidence: Omit<GateEvidence, 'requesters'>;
}

/** Where this job stands in the run. */
type Place = NonNullable<ReturnType<RunTimeline['jobOf']>>;

/** An environment under a name that somebody gave it, and the gates through which this run went to it. */
interface Gated {
  readonly name: string;
  readonly read: Reading<ReadEnvironment>;
  readonly gates: readonly Reading<ReadGate | null>[];
}

/**
 * Gathers what gates this job: the environments that the rule, its approvals and the variables name.
 *
 * @param wanted the environment of the rule
 */
export async function gather(lookups: Lookups, rule: Rule, wanted: string, context: YamlContext): Promise<Gathered> {
  const named = [...new Set([wanted, ...rule.approvals.map(({ value }) => value.environment ?? wanted)])];
  const names = [...new Set([...named, ...(context.environment === null ? [] : [context.environment])])];
  const [build, timeline, environments] = await Promise.all([
    lookups.build(),
    lookups.timeline(),
    Promise.all(names.map(async (name) => ({ name, read: await lookups.environment(name) }))),
  ]);
  const place = timeline.is === 'read' ? timeline.value.jobOf(context.jobId) : null;
  const own = ownEnvironment(environments, timeline, place);
  const gated = await Promise.all(
    environments.map(async (one) => ({ ...one, gates: await gatesOf(lookups, one.read, place) })),
  );
  const people = peopleOf([
    ...(build.is === 'read' ? [build.value.requestedFor, build.value.requestedBy] : []),
    ...gated.flatMap(identitiesOf),
  ]);
  const seen = gated.map((one) => ({ ...one, ...seenOf(one, people) }));
  const counted = seen.filter(({ name }) => named.includes(name));
  const shown = counted.map((one) => one.shown);
  const environment = own.is === 'read' ? own.value : '';
  const isOther = environment !== null && environment !== wanted;
  const actual = isOther ? seen.find(({ name }) => sameId(name, environment))?.protection : undefined;
  return {
    timeline,
    own,
    people,
    evidence: {
      system: 'azure-devops',
      attempt: Math.max(context.attempt, place?.stage.record.attempt ?? 0, place?.job.attempt ?? 0),
      environment,
      actual: actual ?? null,
      environments: new Map(counted.map(({ name, protection }) => [name, own.is === 'read' ? protection : own])),
      jobs: jobsOf(counted, timeline, place),
      reviews: reviewsOf(shown),
      accounts: accountsOf(rule),
      teams: teamsOf({
        rule,
        environments: seen.map(({ protection }) => protection),
        acted: shown.flatMap((one) => (one.is === 'read' ? (one.value?.acted ?? []) : [])),
        people,
      }),
    },
  };
}

/** The environment that Azure DevOps has this job deploy to; what the variables say of it is not asked. */
function ownEnvironment(
  environments: readonly { readonly read: Reading<ReadEnvironment> }[],
  timeline: Reading<RunTimeline>,
  place: Place | null,
): Reading<string | null> {
  if (timeline.is === 'unreadable') return timeline;
  if (place === null) return { is: 'unreadable', why: 'this job is none of the run' };
  const known = environments.flatMap(({ read }) => (read.is === 'read' ? [read.value] : []));
  const all = known.filter(({ deployed }) => deployed.some(({ phase }) => phase === place.phase));
  const [only, other] = [...new Map(all.map((one) => [one.environment.id, one.environment.name])).values()];
  if (other !== undefined) return { is: 'unreadable', why: `this job deploys to ${only} and to ${other}` };
  if (only !== undefined) return { is: 'read', value: only };
  const hidden = environments.find(({ read }) => read.is === 'unreadable')?.read;
  return hidden?.is === 'unreadable' ? hidden : { is: 'read', value: null };
}

/** The gates through which the run went to an environment: where this stage is among them, its own alone. */
async function gatesOf(
  lookups: Lookups,
  read: Reading<ReadEnvironment>,
  place: Place | null,
): Promise<readonly Reading<ReadGate | null>[]> {
  const deployed = read.is === 'read' ? read.value.deployed.map(({ stage }) => stage) : [];
  const own = deployed.find((stage) => stage === place?.stage);
  const stages: readonly Stage[] = own === undefined ? [...new Set(deployed)] : [own];
  return Promise.all(
    stages.map(async ({ checkpoint }): Promise<Reading<ReadGate | null>> => {
      if (checkpoint.is === 'unreadable') return checkpoint;
      return checkpoint.value === null ? { is: 'read', value: null } : lookups.gate(checkpoint.value);
    }),
  );
}

function identitiesOf({ read, gates }: Gated): readonly (Identity | null | undefined)[] {
  const approvers = read.is === 'read' ? read.value.checks.flatMap(({ settings }) => settings?.approvers ?? []) : [];
  const approvals = gates.flatMap((gate) => (gate.is === 'read' ? [...(gate.value?.approvals.values() ?? [])] : []));
  const steps = approvals.flatMap(({ steps: all = [] }) => all);
  return [...approvers, ...steps.flatMap((step) => [step.assignedApprover, step.actualApprover])];
}

/** What the gates show of an environment, null where the run did not go there; and how it is protected. */
function seenOf({ read, gates }: Gated, people: People) {
  if (read.is === 'unreadable') return { shown: read, protection: read };
  const { environment, checks } = read.value;
  const shown = shownOf(read.value, gates, people);
  const protection = shown.is === 'read' ? protectionOf(environment, checks, shown.value, people) : shown;
  return { shown, protection };
}

function shownOf(
  { environment, checks }: ReadEnvironment,
  gates: readonly Reading<ReadGate | null>[],
  people: People,
): Reading<GateOf | null> {
  if (gates.length === 0) return { is: 'read', value: null };
  const all: GateOf[] = [];
  for (const gate of gates) {
    if (gate.is === 'unreadable') return gate;
    const shown = gateOf(environment, checks, gate.value, people);
    if (shown.is === 'unreadable') return shown;
    all.push(shown.value);
  }
  return {
    is: 'read',
    value: {
      bypassed: all.some(({ bypassed }) => bypassed),
      bypassedBy: [...new Set(all.flatMap(({ bypassedBy }) => bypassedBy))],
      reviews: all.flatMap(({ reviews }) => reviews),
      acted: all.flatMap(({ acted }) => acted),
    },
  };
}

function reviewsOf(shown: readonly Reading<GateOf | null>[]): Reading<readonly Review[]> {
  const unread = shown.find((one) => one.is === 'unreadable');
  if (unread?.is === 'unreadable') return unread;
  return { is: 'read', value: shown.flatMap((one) => (one.is === 'read' ? (one.value?.reviews ?? []) : [])) };
}

/**
 * The jobs that these environments gate. An approval is given to a stage, so that in the environment of this job only the
 * jobs of its stage may share one.
 */
function jobsOf(
  gated: readonly Gated[],
  timeline: Reading<RunTimeline>,
  place: Place | null,
): Reading<readonly GatedJob[]> {
  if (timeline.is === 'unreadable') return timeline;
  if (place === null) return { is: 'unreadable', why: 'this job is none of the run' };
  const jobs = new Map<string, GatedJob>();
  for (const { read } of gated) {
    if (read.is === 'unreadable') return read;
    const { deployed } = read.value;
    const isOwn = deployed.some(({ phase }) => phase === place.phase);
    for (const one of isOwn ? deployed.filter(({ stage }) => stage === place.stage) : deployed) {
      const { reachedAt } = one.stage;
      if (reachedAt !== null)
        jobs.set(`${one.environment.id}/${one.phase.record.id}`, jobOf(one, reachedAt, timeline.value, place));
      else if (one.stage === place.stage)
        return { is: 'unreadable', why: 'Azure DevOps does not say when this stage reached its gate' };
    }
  }
  return { is: 'read', value: [...jobs.values()] };
}

function jobOf(
  { environment, stage, phase }: Deployed,
  reachedAt: string,
  timeline: RunTimeline,
  place: Place,
): GatedJob {
  const { id, name, identifier, state, result, finishTime } = phase.record;
  const isThis = phase === place.phase;
  return {
    id,
    name: name || identifier || id,
    environment: environment.name,
    isThis,
    isNeeded: isThis ? { is: 'read', value: false } : waitedFor(timeline, place.stage, stage),
    reachedAt,
    isReleased: isThis || (state !== 'pending' && result !== 'skipped'),
    succeededAt: state === 'completed' && isSuccess(result) ? (finishTime ?? null) : null,
    isEarlierAttempt: false,
  };
}

const isSuccess = (result: string | null | undefined): boolean =>
  result === 'succeeded' || result === 'succeededWithIssues';
