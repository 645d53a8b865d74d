import type { People } from '../azure-devops/people.js';
import type { EnvironmentProtection, Reading, Team, TeamEvidence } from '../core/evidence.js';
import type { Rule } from '../core/policy/policy.js';
import type { ActedFor } from './azure-devops-gate.js';

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
