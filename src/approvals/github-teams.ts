import type { EnvironmentProtection, Person, Reading, Review, Team, TeamEvidence } from '../core/evidence.js';
import type { Rule } from '../core/policy/policy.js';
import { isMembership, isTeam, whyMembership, whyTeam } from '../github/answers-validate.generated.js';
import type { GitHub } from '../github/client.js';

const GRANT = 'github-token of an app with Members: read';

/** The teams of the environment and of the rule, with those of the environment's approvers who are in them. */
export async function readTeams(
  github: GitHub,
  rule: Rule,
  protection: Reading<EnvironmentProtection | null>,
  reviews: Reading<readonly Review[]>,
): Promise<readonly TeamEvidence[]> {
  if (protection.is === 'unreadable' || protection.value === null || reviews.is === 'unreadable') return [];
  const { id, teams } = protection.value;
  const approvers = unique(
    reviews.value
      .filter(({ state, environments }) => state === 'approved' && environments.includes(id))
      .map(({ person }) => person),
    (person) => person.id,
  );
  const all = unique([...teams, ...teamsOf(rule)], ({ organization, slug }) => `${organization}/${slug}`.toLowerCase());
  return Promise.all(all.map(async (team) => ({ team, members: await readMembers(github, team, approvers) })));
}

/** A rule knows a team by its name alone. */
function teamsOf(rule: Rule): readonly Team[] {
  return rule.approvals.flatMap(({ value }) =>
    value.from.flatMap((one) =>
      one.is === 'team' ? [{ id: '', organization: one.organization, slug: one.slug }] : [],
    ),
  );
}

/** Operations teams/get-membership-for-user-in-org and, where it answers 404, teams/get-by-name. */
async function readMembers(
  github: GitHub,
  team: Team,
  approvers: readonly Person[],
): Promise<Reading<ReadonlySet<string>>> {
  const path = `/orgs/${encodeURIComponent(team.organization)}/teams/${encodeURIComponent(team.slug)}`;
  const answers = await Promise.all(
    approvers.map(async (person) => {
      const read = await github.get(
        `${path}/memberships/${encodeURIComponent(person.login)}`,
        isMembership,
        whyMembership,
      );
      return { person, read };
    }),
  );
  const forbidden = answers.find(({ read }) => read.is === 'forbidden')?.read;
  if (forbidden?.is === 'forbidden') return { is: 'unreadable', why: forbidden.message, grant: GRANT };
  if (answers.some(({ read }) => read.is === 'missing')) {
    // 404 says "not a member" and "no team that you may see" alike; the team itself tells them apart.
    const itself = await github.get(path, isTeam, whyTeam);
    if (itself.is !== 'value') return { is: 'unreadable', why: itself.message, grant: GRANT };
  }
  const members = answers.filter(({ read }) => read.is === 'value' && read.value.state === 'active');
  return { is: 'read', value: new Set(members.map(({ person }) => person.id)) };
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return items.filter((item, index) => items.findIndex((one) => keyOf(one) === keyOf(item)) === index);
}
