import type { EnvironmentProtection, GateEvidence, Person, Reading, Team } from '../evidence.js';
import type { ApprovalRule, Approver, Human, Individual } from '../policy/policy.js';
import { isOneOf as isOneOfHuman, KEY_OF, NAME_OF } from './identity.js';
import { SYSTEM_WORDS } from './words.js';

/** How a person was found to be one of those who may approve. */
export type Match =
  | 'named in the environment'
  | 'named in the policy'
  | 'member of a team that was read'
  | 'inferred from a team that could not be read'
  | 'group of the policy';

export type Matching =
  | { readonly is: 'yes'; readonly how: Match }
  | { readonly is: 'no' }
  | { readonly is: 'unknown'; readonly why: string; readonly grant?: string };

/** What is known of accounts and teams, by whichever evidence shows them. */
export type Known = Pick<GateEvidence, 'system' | 'accounts' | 'teams'>;

/** Whether somebody is among those whom the policy's entry names. */
export function matchNamed(person: Person, rule: ApprovalRule, known: Known): Matching {
  return isAllowed(person, rule, known, { is: 'no' });
}

/**
 * Whether an approver counts: a required reviewer of the environment, and among those whom the policy's entry names.
 *
 * @param namedOnly whether only those count whom the environment names as users: where administrators can bypass it, a
 *   release proves no more than that somebody could
 */
export function matchReviewer(
  person: Person,
  rule: ApprovalRule,
  environment: EnvironmentProtection,
  gate: GateEvidence,
  namedOnly: boolean,
): Matching {
  const reviewer = isReviewer(person, environment, gate, namedOnly);
  const allowed = isAllowed(person, rule, gate, reviewer);
  if (reviewer.is === 'no' || allowed.is === 'no') return { is: 'no' };
  if (reviewer.is === 'yes' && allowed.is === 'yes')
    return reviewer.how === 'named in the environment' && allowed.how !== 'named in the policy' ? allowed : reviewer;
  // Only a reviewer can release the job. When every reviewer may approve, whoever released it may, seen in the team or not.
  if (!namedOnly && everyReviewerIsAllowed(rule, environment, gate))
    return { is: 'yes', how: 'inferred from a team that could not be read' };
  return reviewer.is === 'unknown' ? reviewer : allowed;
}

function isReviewer(
  person: Person,
  environment: EnvironmentProtection,
  gate: GateEvidence,
  namedOnly: boolean,
): Matching {
  if (environment.users.some(({ id }) => id === person.id)) return { is: 'yes', how: 'named in the environment' };
  if (namedOnly) return { is: 'no' };
  return anyOf(environment.teams.map((team) => isMember(person, team, gate)));
}

function isAllowed(person: Person, rule: ApprovalRule, known: Known, reviewer: Matching): Matching {
  return anyOf(rule.from.map((approver) => isOneOf(person, approver, known, reviewer)));
}

function isOneOf(person: Person, approver: Approver, known: Known, reviewer: Matching): Matching {
  switch (approver.is) {
    case 'environment-reviewers':
      return reviewer;
    case 'team':
      return isMember(person, approver, known);
    case 'group': {
      const member = anyOf(approver.members.map((one) => isIndividual(person, one, known)));
      return member.is === 'yes' ? { is: 'yes', how: 'group of the policy' } : member;
    }
    default:
      return isIndividual(person, approver, known);
  }
}

function isIndividual(person: Person, individual: Individual, known: Known): Matching {
  return individual.is === 'user'
    ? isAccount(person, individual.login, known)
    : isHuman(person, individual.person, known);
}

// By id alone: whoever takes over a login that was given up is another human.
function isHuman(person: Person, human: Human, { system }: Known): Matching {
  const isTheirs = isOneOfHuman(person, human, system);
  if (isTheirs !== null) return isTheirs ? { is: 'yes', how: 'named in the policy' } : { is: 'no' };
  const { name } = human;
  const why = `whether ${person.login} is ${name} cannot be told: the entry ${name} of people has no id of ${NAME_OF[system]}`;
  return { is: 'unknown', why, grant: `add ${KEY_OF[system]} to people.${name}` };
}

function anyOf(answers: readonly Matching[]): Matching {
  return answers.find(({ is }) => is === 'yes') ?? answers.find(({ is }) => is === 'unknown') ?? { is: 'no' };
}

type TeamName = Pick<Team, 'organization' | 'slug'>;

function isMember(person: Person, team: TeamName, known: Known): Matching {
  const members: Reading<ReadonlySet<string>> = known.teams.find((one) => sameTeam(one.team, team))?.members ?? {
    is: 'unreadable',
    why: 'it was not asked for',
  };
  if (members.is === 'read')
    return members.value.has(person.id) ? { is: 'yes', how: 'member of a team that was read' } : { is: 'no' };
  const { why, grant } = members;
  return {
    is: 'unknown',
    why: `whether ${person.login} is in ${SYSTEM_WORDS[known.system].team(team.organization, team.slug)} could not be read: ${why}`,
    ...(grant && { grant }),
  };
}

function isAccount(person: Person, login: string, known: Known): Matching {
  const account: Reading<Person | null> = known.accounts.get(login.toLowerCase()) ?? {
    is: 'unreadable',
    why: 'it was not asked for',
  };
  if (account.is === 'read')
    return account.value?.id === person.id ? { is: 'yes', how: 'named in the policy' } : { is: 'no' };
  const { why, grant } = account;
  return { is: 'unknown', why: `the account ${login} could not be read: ${why}`, ...(grant && { grant }) };
}

function sameTeam(one: TeamName, other: TeamName): boolean {
  const text = ({ organization, slug }: TeamName) => `${organization}/${slug}`.toLowerCase();
  return text(one) === text(other);
}

function everyReviewerIsAllowed(rule: ApprovalRule, environment: EnvironmentProtection, gate: GateEvidence): boolean {
  const namesTeam = (approver: Approver, team: Team) => approver.is === 'team' && sameTeam(approver, team);
  const namesUser = (approver: Approver, user: Person) =>
    approver.is !== 'team' && isOneOf(user, approver, gate, { is: 'no' }).is === 'yes';
  if (rule.from.some(({ is }) => is === 'environment-reviewers')) return true;
  return (
    environment.users.every((user) => rule.from.some((approver) => namesUser(approver, user))) &&
    environment.teams.every((team) => rule.from.some((approver) => namesTeam(approver, team)))
  );
}
