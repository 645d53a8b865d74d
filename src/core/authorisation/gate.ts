import type { EnvironmentProtection, GatedJob, GateEvidence } from '../evidence.js';
import type { Environment, Rule } from '../policy/policy.js';
import type { Finding } from '../verdict.js';
import { remedyOf } from './remedy.js';

/** Whether this job, and the jobs that approvals name, went through environments that only a reviewer could open. */
export function gateFindings(rule: Rule, gate: GateEvidence): Finding[] {
  const { environment } = rule;
  if (environment === null) throw new TypeError('approvals are required through no environment');
  const own = [...ownFindings(rule, environment, gate), ...aloneFindings(rule, environment, gate)];
  return [...own, ...otherEnvironments(rule).flatMap((name) => neededFindings(rule, environment, name, gate))];
}

/** Environments of needed jobs that approvals name, beside the rule's own. */
export function otherEnvironments({ approvals, environment }: Rule): readonly string[] {
  const names = approvals.map(({ value }) => value.environment).filter((name) => name !== null);
  return [...new Set(names)].filter((name) => name !== environment?.name);
}

const subject = 'environment';

function ownFindings({ at }: Rule, wanted: Environment, gate: GateEvidence): Finding[] {
  const { name } = wanted;
  const elsewhere = (actual: string): Finding[] => [
    {
      subject,
      outcome: 'fail',
      found: `this job is in the environment ${actual}`,
      wanted: name,
      remedy: `move the job into ${name}`,
      at,
    },
  ];
  if (gate.environment === null) {
    const remedy = `add "environment: ${name}" to the job`;
    return [{ subject, outcome: 'fail', found: 'this job is in no environment', wanted: name, remedy, at }];
  }
  const protection = protectionOf(name, gate, at);
  if (protection.is === 'refused') return [protection.finding];
  if (gate.actual === null) {
    if (gate.environment !== name) return elsewhere(gate.environment);
  } else if (gate.actual.is === 'unreadable') {
    const found = `the environment ${gate.environment} could not be read: ${gate.actual.why}`;
    return [{ subject, outcome: 'inconclusive', found, ...remedyOf(gate.actual.grant), at }];
  } else if (gate.actual.value?.id !== protection.value.id) {
    return elsewhere(gate.environment);
  }
  return [protectionFinding(protection.value, wanted, at)];
}

type Protected =
  | { readonly is: 'protected'; readonly value: EnvironmentProtection }
  | { readonly is: 'refused'; readonly finding: Finding };

function protectionOf(name: string, { environments }: GateEvidence, at: Rule['at']): Protected {
  const reading = environments.get(name);
  if (reading === undefined || reading.is === 'unreadable') {
    const found = `the environment ${name} could not be read: ${reading?.why ?? 'it was not asked for'}`;
    return { is: 'refused', finding: { subject, outcome: 'inconclusive', found, ...remedyOf(reading?.grant), at } };
  }
  if (reading.value === null) {
    const found = `the environment ${name} does not exist`;
    const remedy = `create ${name} with required reviewers`;
    return { is: 'refused', finding: { subject, outcome: 'fail', found, remedy, at } };
  }
  return { is: 'protected', value: reading.value };
}

function protectionFinding(
  { name, adminsCanBypass, users, teams }: EnvironmentProtection,
  { forbidAdminBypass }: Environment,
  at: Rule['at'],
): Finding {
  if (users.length + teams.length === 0) {
    const found = `the environment ${name} has no required reviewers`;
    return { subject, outcome: 'fail', found, remedy: 'add required reviewers to it', at };
  }
  if (!forbidAdminBypass) {
    const found = `the environment ${name} has required reviewers; administrators may bypass it, so only named users count`;
    return { subject, outcome: 'pass', found, at };
  }
  const wanted = 'administrators cannot bypass it';
  if (adminsCanBypass === null) {
    const found = `the host does not say whether administrators can bypass the environment ${name}`;
    return {
      subject,
      outcome: 'inconclusive',
      found,
      wanted,
      remedy: 'read it with a token that sees can_admins_bypass',
      at,
    };
  }
  if (adminsCanBypass) {
    const found = `administrators can bypass the environment ${name}`;
    const remedy = 'clear "Allow administrators to bypass configured protection rules" in its settings';
    return { subject, outcome: 'fail', found, wanted, remedy, at };
  }
  const found = `the environment ${name} has required reviewers that nobody can bypass`;
  return { subject, outcome: 'pass', found, at };
}

// One approval releases every job that waits at the gate, and the list of approvals names neither a job nor a time: so
// also what was released after this job may have brought the approval that is counted. Who still waits has brought none.
function aloneFindings({ at }: Rule, { name }: Environment, { jobs }: GateEvidence): Finding[] {
  if (jobs.is === 'unreadable') {
    const found = `which jobs of this run the environment ${name} gates could not be read: ${jobs.why}`;
    return [{ subject, outcome: 'inconclusive', found, ...remedyOf(jobs.grant), at }];
  }
  const rival = jobs.value.find((job) => !job.isThis && inEnvironment(job, name) && hasBeenReleased(job));
  return rival === undefined ? [] : [ambiguous(rival, name, at)];
}

function ambiguous({ name: job }: GatedJob, environment: string, at: Rule['at']): Finding {
  const found = `the job ${job} of this run was released through ${environment} too, and an approval does not say for which job it was`;
  return {
    subject,
    outcome: 'inconclusive',
    found,
    wanted: 'one job of a run in it',
    remedy: 'give the other job an environment of its own',
    at,
  };
}

const inEnvironment = (job: GatedJob, name: string): boolean => job.environment.toLowerCase() === name.toLowerCase();

/** Whether it may have brought an approval: this very job in an earlier attempt is told by the attempt. */
const hasBeenReleased = ({ isReleased, isEarlierAttempt }: GatedJob): boolean => isReleased && !isEarlierAttempt;

// An approval of an environment of its own was given for a job that this one needs, and that was over before this gate.
function neededFindings({ at }: Rule, options: Environment, name: string, gate: GateEvidence): Finding[] {
  const protection = protectionOf(name, gate, at);
  if (protection.is === 'refused') return [protection.finding];
  const proven = protectionFinding(protection.value, options, at);
  if (proven.outcome !== 'pass') return [proven];
  const { jobs } = gate;
  if (jobs.is === 'unreadable') return [];
  const own = jobs.value.find(({ isThis }) => isThis);
  if (own === undefined) {
    const found = `this job has no deployment, so what was over before it in ${name} is not known`;
    return [
      { subject, outcome: 'inconclusive', found, remedy: 'take "deployment: false" out of the job’s environment', at },
    ];
  }
  const released = jobs.value.filter((job) => inEnvironment(job, name) && hasBeenReleased(job));
  const [only, rival] = released;
  const remedy = `let this job need a job in the environment ${name}`;
  if (only === undefined) {
    return [{ subject, outcome: 'fail', found: `no job of this run went through the environment ${name}`, remedy, at }];
  }
  if (rival !== undefined) return [ambiguous(rival, name, at)];
  if (only.isNeeded.is === 'unreadable') {
    const found = `whether this job needs ${only.name} could not be read: ${only.isNeeded.why}`;
    return [{ subject, outcome: 'inconclusive', found, ...remedyOf(only.isNeeded.grant), at }];
  }
  if (!only.isNeeded.value) {
    return [
      {
        subject,
        outcome: 'fail',
        found: `this job does not need ${only.name}, which went through ${name}`,
        remedy,
        at,
      },
    ];
  }
  if (only.succeededAt === null || Date.parse(only.succeededAt) > Date.parse(own.reachedAt)) {
    const found = `the job ${only.name} in ${name} had not succeeded before this job reached its gate`;
    return [{ subject, outcome: 'fail', found, remedy, at }];
  }
  return [proven];
}
