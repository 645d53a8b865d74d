import { MADE_AT, nodeId } from '../made-up.js';
import { forbidden, ok } from '../reply.js';
import type { Call, Route } from '../router.js';
import { findTeam, sameName, type Team } from '../world.js';

const TEAM_DOCS = 'https://docs.github.com/rest/teams/teams#get-a-team-by-name';
const MEMBERSHIP_DOCS = 'https://docs.github.com/rest/teams/members#get-team-membership-for-a-user';

// A number that no scenario can contradict: the organization of a team need not be a listed user.
const ORGANIZATION_ID = 900_000_003;

/** A team as an environment's reviewers name it (OpenAPI schema `team`). */
export function teamBody(site: string, { org, slug, id }: Team) {
  const url = `${site}/teams/${id}`;
  return {
    id,
    node_id: nodeId('Team', id),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    url,
    html_url: `${site}/orgs/${org}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    parent: null,
  };
}

function organizationBody(site: string, login: string) {
  const url = `${site}/orgs/${login}`;
  return {
    login,
    id: ORGANIZATION_ID,
    node_id: nodeId('Organization', ORGANIZATION_ID),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${site}/avatars/u/${ORGANIZATION_ID}`,
    description: null,
    has_organization_projects: false,
    has_repository_projects: false,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${site}/${login}`,
    type: 'Organization',
    created_at: MADE_AT,
    updated_at: MADE_AT,
    archived_at: null,
  };
}

/** A team on its own (OpenAPI schema `team-full`). */
function fullTeam(site: string, team: Team) {
  return {
    ...teamBody(site, team),
    members_count: team.members.length,
    repos_count: 1,
    created_at: MADE_AT,
    updated_at: MADE_AT,
    organization: organizationBody(site, team.org),
  };
}

function asked({ world, param }: Call): Team | undefined {
  return findTeam(world, param('org'), param('slug'));
}

export const teamRoutes: readonly Route[] = [
  {
    // OpenAPI operation teams/get-by-name: needs an organization permission, which GITHUB_TOKEN cannot have.
    pattern: '/orgs/:org/teams/:slug',
    docs: TEAM_DOCS,
    answer: (call) => {
      const team = asked(call);
      if (team?.readable === false) return forbidden(call.docs);
      return team && ok(fullTeam(call.site, team));
    },
  },
  {
    // OpenAPI operation teams/get-membership-for-user-in-org: 404 says "not a member" and "no such team" alike.
    pattern: '/orgs/:org/teams/:slug/memberships/:login',
    docs: MEMBERSHIP_DOCS,
    answer: (call) => {
      const team = asked(call);
      if (team?.readable === false) return forbidden(call.docs);
      const member = team?.members.find((login) => sameName(login, call.param('login')));
      if (!team || member === undefined) return undefined;
      return ok({ url: `${call.site}/teams/${team.id}/memberships/${member}`, role: 'member', state: 'active' });
    },
  },
];
