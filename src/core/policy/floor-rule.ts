import { assign } from '../authorisation/assignment.js';
import { subjectOf } from '../checks/index.js';
import { windowText } from '../freeze.js';
import { matchesGlob } from '../glob.js';
import type { Location } from '../problem.js';
import { isAsStrict } from './floor-check.js';
import {
  type ApprovalRule,
  type Approver,
  approverText,
  type Environment,
  type Individual,
  type Located,
  type Rule,
} from './policy.js';

/** Something that a rule asks for less strictly than that of its base. */
export interface Loss {
  /** What it does, to be read after the name of the rule. */
  readonly what: string;
  /** The line of the base that it falls below. */
  readonly base: Location;
}

/** What a rule loosens of the one that the base has for the same pair. None: whatever it lets through, the base would. */
export function ruleLosses(own: Rule, base: Rule): Loss[] {
  const lost = (what: string, at = base.at): Loss => ({ what, base: at });
  const open = base.separate.filter((who) => !own.separate.includes(who));
  const unchecked = base.checks.filter(({ value }) => !own.checks.some((check) => isAsStrict(check.value, value)));
  const thawed = base.freeze.filter(({ value }) => !own.freeze.some((one) => sameJson(one.value, value)));
  return [
    ...environmentLosses(own.environment, base.environment).map((what) => lost(what)),
    ...unmet(own, base).map((entry) => lost(`does not ask for ${approvalText(entry.value)}`, entry.at)),
    ...open.map((who) => lost(`lets the ${who} approve`)),
    ...(base.requirePlan && !own.requirePlan ? [lost('requires no plan')] : []),
    ...unchecked.map(({ value, at }) => lost(`lacks the check "${subjectOf(value)}", or asks less of it`, at)),
    ...thawed.map(({ value, at }) => lost(`lacks the freeze ${windowText(value)}`, at)),
  ];
}

/** What a gate demands less than that of the base. Where the base has none, a run is on the policy's own ref. */
export function environmentLosses(own: Environment | null, base: Environment | null): string[] {
  if (own === null) return base === null ? [] : [`names no environment, where the base names ${base.name}`];
  const refs = globsWithin(own.allowedRefs, base?.allowedRefs ?? null)
    ? []
    : [`lets runs on ${own.allowedRefs?.join(', ') ?? "the policy's ref"} ask`];
  if (base === null) return refs;
  if (own.name !== base.name) return [`names the environment ${own.name}, where the base names ${base.name}`];
  const anyWorkflow = base.allowedWorkflows === null || globsWithin(own.allowedWorkflows, base.allowedWorkflows);
  return [
    // Neither is stricter: with false only those count whom the environment names as users.
    ...(own.forbidAdminBypass === base.forbidAdminBypass
      ? []
      : [`sets forbid-admin-bypass to ${own.forbidAdminBypass}`]),
    ...(own.allowReruns && !base.allowReruns ? ['lets re-runs finish'] : []),
    ...refs,
    ...(anyWorkflow ? [] : [`lets ${own.allowedWorkflows?.join(', ') ?? 'any workflow'} ask`]),
  ];
}

/**
 * Whether what matches these globs matches one of the base's. Null is a default that stands for something else, so it is
 * within itself alone.
 */
function globsWithin(own: readonly string[] | null, base: readonly string[] | null): boolean {
  if (own === null || base === null) return own === base;
  const isPlain = (glob: string) => !/[*?]/u.test(glob);
  return own.every((glob) => base.some((other) => other === glob || (isPlain(glob) && matchesGlob(other, glob))));
}

/** The entries of the base that no entry of the rule stands for; one stands for one alone, as one human does. */
function unmet(own: Rule, base: Rule): readonly Located<ApprovalRule>[] {
  const through = (rule: Rule, { via, environment }: ApprovalRule) =>
    via === 'pull-request' ? via : `${via} ${environment ?? rule.environment?.name ?? ''}`;
  const fits = base.approvals.map(({ value: wanted }) =>
    own.approvals.map(({ value: given }) => {
      const isSame = through(own, given) === through(base, wanted);
      const isEnough = given.count >= wanted.count && (wanted.comment === null || given.comment === wanted.comment);
      return isSame && isEnough && isWithin(given.from, wanted.from) ? 'yes' : 'no';
    }),
  );
  const held = assign(fits);
  return base.approvals.filter((_entry, index) => held[index] === null);
}

/** Whether everybody whom these name is named by the base's. */
export function isWithin(own: readonly Approver[], base: readonly Approver[]): boolean {
  // Only a reviewer of the environment counts, whoever else is named.
  if (base.some(({ is }) => is === 'environment-reviewers')) return true;
  const members = base.flatMap((one) => (one.is === 'group' ? one.members : isIndividual(one) ? [one] : []));
  const isMember = (one: Individual) => members.some((other) => isSameIndividual(one, other));
  return own.every((one) => {
    if (one.is === 'group') return one.members.length > 0 && one.members.every(isMember);
    if (isIndividual(one)) return isMember(one);
    return base.some((other) => approverText(other).toLowerCase() === approverText(one).toLowerCase());
  });
}

const isIndividual = (one: Approver): one is Individual => one.is === 'user' || one.is === 'person';

export function isSameIndividual(one: Individual, other: Individual): boolean {
  if (one.is === 'user') return other.is === 'user' && one.login.toLowerCase() === other.login.toLowerCase();
  return other.is === 'person' && sameJson(one.person, other.person);
}

function approvalText({ from, count, via, environment, comment }: ApprovalRule): string {
  const through =
    via === 'pull-request' ? ' through the pull request' : environment === null ? '' : ` through ${environment}`;
  const digest = comment === null ? '' : ' with the plan’s digest in the comment';
  return `${count} of ${from.map(approverText).join(', ')}${through}${digest}`;
}

const sameJson = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
