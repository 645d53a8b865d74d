import type { EnvironmentProtection, Person, Reading, Review, Team } from '../core/evidence.js';
import type { Rule } from '../core/policy/policy.js';
import { isMembership, isTeam, whyMembership, whyTeam } from '../github/answers-validate.generated.js';
import type { GitHub } from '../github/client.js';

const GRANT = 'give github-token the token of an app with Members: read';

/** The teams that may release these environments or that the rule names, once each. */
export function teamsOf(rule: Rule, environments: readonly Reading<EnvironmentProtection | null>[]): readonly Team[] {
  const reviewers = environments.flatMap((one) => (one.is === 'read' && one.value !== null ? one.value.teams : []));
  // A rule knows a team by its name alone.
  const named = rule.approvals.flatMap(({ value }) =>
    value.from.flatMap((one) => (one.is === 'team' ? [{ id: '', ...one }] : [])),
  );
  const teams = [...reviewers, ...named].map(({ id, organization, slug }) => ({ id, organization, slug }));
  return teams.filter((team, index) => teams.findIndex((one) => teamName(one) === teamName(team)) === index);
}

/** One name for one team, whatever its case. */
export const teamName = ({ organization, slug }: Pick<Team, 'organization' | 'slug'>): string =>
  `${organization}/${slug}`.toLowerCase();

/** Those who approved an environment of the run, once each. */
export function approversOf(reviews: readonly Review[]): readonly Person[] {
  const people = reviews.filter(({ state }) => state === 'approved').map(({ person }) => person);
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

/**
 * The ids of those approvers who are in a team (operations teams/get-membership-for-user-in-org and teams/get-by-name).
 * A membership's 404 says "not a member" and "no team that you may see" alike; the team itself tells them apart, and is
 * asked for beside them.
 */
export async function readMembers(
  github: GitHub,
  team: Team,
  approvers: readonly Person[],
): Promise<Reading<ReadonlySet<string>>> {
  if (approvers.length === 0) return { is: 'read', value: new Set() };
  const path = `/orgs/${encodeURIComponent(team.organization)}/teams/${encodeURIComponent(team.slug)}`;
  const asking = approvers.map(async (person) => {
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
