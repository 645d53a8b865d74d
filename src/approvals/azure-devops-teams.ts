import type { EnvironmentProtection, Person, Reading, Team, TeamEvidence } from '../core/evidence.js';
import type { Approver, Rule } from '../core/policy/policy.js';
import type { ActedFor } from './azure-devops-gate.js';
import type { People } from './azure-devops-people.js';

export interface TeamsOptions {
  readonly rule: Rule;
  readonly environments: readonly Reading<EnvironmentProtection | null>[];
  /** Who acted for which group. */
  readonly acted: readonly ActedFor[];
  readonly people: People;
}

/**
 * The groups among the approvers, with those who acted for them: who may do that is a member. Nobody else is asked for,
 * so of a group that no environment names nothing is known.
 */
export function teamsOf({ rule, environments, acted, people }: TeamsOptions): readonly TeamEvidence[] {
  const teams = environments.flatMap((one) => (one.is === 'read' ? (one.value?.teams ?? []) : []));
  const asked = new Map(teams.map((team) => [nameOf(team), team]));
  const known = [...asked.values()].map((team): TeamEvidence => {
    const members = acted.filter(({ group }) => nameOf(people.team(group)) === nameOf(team));
    return { team, members: { is: 'read', value: new Set(members.map(({ person }) => person.id)) } };
  });
  const named = rule.approvals.flatMap(({ value }) => value.from.flatMap((one) => (one.is === 'team' ? [one] : [])));
  const unknown = named
    .filter((team) => !asked.has(nameOf(team)))
    .map(({ organization, slug }): TeamEvidence => {
      const grant = `make [${organization}]\\${slug} an approver of the environment`;
      const why = 'Azure DevOps shows only who acted for a group that is an approver';
      return { team: { id: '', organization, slug }, members: { is: 'unreadable', why, grant } };
    });
  return [...known, ...unknown];
}

/** A group is named without regard to case. */
const nameOf = ({ organization, slug }: Pick<Team, 'organization' | 'slug'>): string =>
  `${organization}/${slug}`.toLowerCase();

/** The logins that a rule names are GitHub's: here they are nobody's. */
export function accountsOf(rule: Rule): ReadonlyMap<string, Reading<Person | null>> {
  const loginOf = (one: Approver): string[] => (one.is === 'user' ? [one.login.toLowerCase()] : []);
  const named = rule.approvals.flatMap(({ value }) =>
    value.from.flatMap((one) => (one.is === 'group' ? one.members.flatMap(loginOf) : loginOf(one))),
  );
  return new Map(named.map((login) => [login, { is: 'read', value: null }]));
}
