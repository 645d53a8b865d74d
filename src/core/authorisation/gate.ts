import type { EnvironmentProtection, GatedJob, GateEvidence } from '../evidence.js';
import type { Environment, Rule } from '../policy/policy.js';
import type { Finding } from '../verdict.js';
import { remedyOf } from './remedy.js';
import type { RunWords } from './words.js';

/** Whether this job, and the jobs that approvals name, went through environments that only a reviewer could open. */
export function gateFindings(rule: Rule, gate: GateEvidence, words: RunWords): Finding[] {
  const { environment } = rule;
  if (environment === null) throw new TypeError('approvals are required through no environment');
  const own = [...ownFindings(rule, environment, gate, words), ...aloneFindings(rule, environment, gate, words)];
  return [...own, ...otherEnvironments(rule).flatMap((name) => neededFindings(rule, environment, name, gate, words))];
}

/** Environments of needed jobs that approvals name, beside the rule's own. */
export function otherEnvironments({ approvals, environment }: Rule): readonly string[] {
  const names = approvals.map(({ value }) => value.environment).filter((name) => name !== null);
  return [...new Set(names)].filter((name) => name !== environment?.name);
}

const subject = 'environment';

function ownFindings({ at }: Rule, wanted: Environment, gate: GateEvidence, words: RunWords): Finding[] {
  const { name } = wanted;
  const elsewhere = (actual: string): Finding[] => [
    { subject, outcome: 'fail', ...words.inOtherGate(actual, name), at },
  ];
  if (gate.environment === null) return [{ subject, outcome: 'fail', ...words.inNoGate(name), at }];
  const protection = protectionOf(name, gate, at, words);
  if (protection.is === 'refused') return [protection.finding];
  if (gate.actual === null) {
    if (gate.environment !== name) return elsewhere(gate.environment);
  } else if (gate.actual.is === 'unreadable') {
    const found = words.gateUnread(gate.environment, gate.actual.why);
    return [{ subject, outcome: 'inconclusive', found, ...remedyOf(gate.actual.grant), at }];
  } else if (gate.actual.value?.id !== protection.value.id) {
    return elsewhere(gate.environment);
  }
  return [protectionFinding(protection.value, wanted, at, words)];
}

type Protected =
  | { readonly is: 'protected'; readonly value: EnvironmentProtection }
  | { readonly is: 'refused'; readonly finding: Finding };

function protectionOf(name: string, { environments }: GateEvidence, at: Rule['at'], words: RunWords): Protected {
  const reading = environments.get(name);
  if (reading === undefined || reading.is === 'unreadable') {
    const found = words.gateUnread(name, reading?.why ?? 'it was not asked for');
    return { is: 'refused', finding: { subject, outcome: 'inconclusive', found, ...remedyOf(reading?.grant), at } };
  }
  if (reading.value === null)
    return { is: 'refused', finding: { subject, outcome: 'fail', ...words.gateMissing(name), at } };
  return { is: 'protected', value: reading.value };
}

function protectionFinding(
  { name, adminsCanBypass, bypassedBy = [], users, teams }: EnvironmentProtection,
  { forbidAdminBypass }: Environment,
  at: Rule['at'],
  words: RunWords,
): Finding {
  if (users.length + teams.length === 0) return { subject, outcome: 'fail', ...words.gateOpen(name), at };
  if (!forbidAdminBypass) return { subject, outcome: 'pass', found: words.gateNamedOnly(name), at };
  if (adminsCanBypass === null) return { subject, outcome: 'inconclusive', ...words.bypassUnknown(name), at };
  if (adminsCanBypass) return { subject, outcome: 'fail', ...words.bypass(name, bypassedBy), at };
  return { subject, outcome: 'pass', found: words.gateClosed(name), at };
}

// One approval releases every job that waits at the gate, and the list of approvals names neither a job nor a time: so
// also what was released after this job may have brought the approval that is counted. Who still waits has brought none.
function aloneFindings({ at }: Rule, { name }: Environment, { jobs }: GateEvidence, words: RunWords): Finding[] {
  if (jobs.is === 'unreadable') {
    const found = words.jobsUnread(name, jobs.why);
    return [{ subject, outcome: 'inconclusive', found, ...remedyOf(jobs.grant), at }];
  }
  const rival = jobs.value.find((job) => !job.isThis && inEnvironment(job, name) && hasBeenReleased(job));
  return rival === undefined ? [] : [ambiguous(rival, name, at, words)];
}

function ambiguous({ name: job }: GatedJob, environment: string, at: Rule['at'], words: RunWords): Finding {
  return { subject, outcome: 'inconclusive', ...words.sharedGate(job, environment), at };
}

const inEnvironment = (job: GatedJob, name: string): boolean => job.environment.toLowerCase() === name.toLowerCase();

/** Whether it may have brought an approval: this very job in an earlier attempt is told by the attempt. */
const hasBeenReleased = ({ isReleased, isEarlierAttempt }: GatedJob): boolean => isReleased && !isEarlierAttempt;

// An approval of an environment of its own was given for a job that this one needs, and that was over before this gate.
function neededFindings(
  { at }: Rule,
  options: Environment,
  name: string,
  gate: GateEvidence,
  words: RunWords,
): Finding[] {
  const protection = protectionOf(name, gate, at, words);
  if (protection.is === 'refused') return [protection.finding];
  const proven = protectionFinding(protection.value, options, at, words);
  if (proven.outcome !== 'pass') return [proven];
  const { jobs } = gate;
  if (jobs.is === 'unreadable') return [];
  const own = jobs.value.find(({ isThis }) => isThis);
  if (own === undefined) {
    const told = words.noDeployment(`what was over before it in ${name}`);
    return [{ subject, outcome: 'inconclusive', ...told, at }];
  }
  const released = jobs.value.filter((job) => inEnvironment(job, name) && hasBeenReleased(job));
  const [only, rival] = released;
  if (only === undefined) return [{ subject, outcome: 'fail', ...words.noJobBefore(name), at }];
  if (rival !== undefined) return [ambiguous(rival, name, at, words)];
  if (only.isNeeded.is === 'unreadable') {
    const found = words.neededUnread(only.name, only.isNeeded.why);
    return [{ subject, outcome: 'inconclusive', found, ...remedyOf(only.isNeeded.grant), at }];
  }
  if (!only.isNeeded.value) return [{ subject, outcome: 'fail', ...words.notNeeded(only.name, name), at }];
  if (only.succeededAt === null || Date.parse(only.succeededAt) > Date.parse(own.reachedAt)) {
    return [{ subject, outcome: 'fail', ...words.notOverBefore(only.name, name), at }];
  }
  return [proven];
}
