import type { Person, Reading, Team } from '../core/evidence.js';
import type { Rule } from '../core/policy/policy.js';
import { isMembership, isTeam, whyMembership, whyTeam } from './answers-validate.generated.js';
import type { GitHub } from './client.js';

const GRANT = 'give github-token the token of an app with Members: read';

/** One name for one team, whatever its case. */
export const teamName = ({ organization, slug }: Pick<Team, 'organization' | 'slug'>): string =>
  `${organization}/${slug}`.toLowerCase();

/** The teams that a rule names. It knows a team by its name alone. */
export function namedTeams({ approvals }: Pick<Rule, 'approvals'>): readonly Team[] {
  return approvals.flatMap(({ value }) =>
    value.from.flatMap((one) =>
      one.is === 'team' ? [{ id: '', organization: one.organization, slug: one.slug }] : [],
    ),
  );
}

/**
 * The ids of those people who are in a team (operations teams/get-membership-for-user-in-org and teams/get-by-name).
 * A membership's 404 says "not a member" and "no team that you may see" alike; the team itself tells them apart, and is
 * asked for beside them.
 */
export async function readMembers(
  github: GitHub,
  team: Team,
  people: readonly Person[],
): Promise<Reading<ReadonlySet<string>>> {
  if (people.length === 0) return { is: 'read', value: new Set() };
  const path = `/orgs/${encodeURIComponent(team.organization)}/teams/${encodeURIComponent(team.slug)}`;
  const asking = people.map(async (person) => {
    const one = `${path}/memberships/${encodeURIComponent(person.login)}`;
    return { person, read: await github.get(one, isMembership, whyMembership) };
  });
  const [itself, ...answers] = await Promise.all([github.get(path, isTeam, whyTeam), ...asking]);
  const unseen = answers.map(({ read }) => read).filter((read) => read.is !== 'value');
  const forbidden = unseen.find(({ is }) => is === 'forbidden');
  if (forbidden !== undefined) return { is: 'unreadable', why: forbidden.message, grant: GRANT };
  if (unseen.length > 0 && itself.is !== 'value') return { is: 'unreadable', why: itself.message, grant: GRANT };
  const members = answers.filter(({ read }) => read.is === 'value' && read.value.state === 'active');
  return { is: 'read', value: new Set(members.map(({ person }) => person.id)) };
}
