import { MADE_AT, nodeId } from '../made-up.js';
import { ok } from '../reply.js';
import type { Route } from '../router.js';
import { type Environment, findEnvironment, findTeam, fullName, type World } from '../world.js';
import { repositoryUrl } from './repository.js';
import { teamBody } from './teams.js';
import { userNamed } from './users.js';

type Reviewer = Environment['reviewers'][number];

/** An environment as the review history names it. The times are the environment's own, not the review's. */
export function environmentReference(site: string, world: World, { id, name }: Environment) {
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url: `${repositoryUrl(site, world)}/environments/${encodeURIComponent(name)}`,
    html_url: `${site}/${fullName(world)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: MADE_AT,
    updated_at: MADE_AT,
  };
}

function reviewerBody(site: string, world: World, reviewer: Reviewer) {
  if ('user' in reviewer) return { type: 'User', reviewer: userNamed(site, world, reviewer.user) };
  const team = findTeam(world, world.owner, reviewer.team);
  if (!team) throw new Error(`The world has no team '${reviewer.team}'.`);
  return { type: 'Team', reviewer: teamBody(site, team) };
}

function protectionRules(site: string, world: World, environment: Environment) {
  const { id, wait_timer, prevent_self_review, reviewers } = environment;
  const rule = (offset: number) => ({ id: id * 10 + offset, node_id: nodeId('Gate', id * 10 + offset) });
  return [
    ...(wait_timer > 0 ? [{ ...rule(1), type: 'wait_timer', wait_timer }] : []),
    ...(reviewers.length > 0
      ? [
          {
            ...rule(2),
            type: 'required_reviewers',
            prevent_self_review,
            reviewers: reviewers.map((reviewer) => reviewerBody(site, world, reviewer)),
          },
        ]
      : []),
  ];
}

/** An environment (OpenAPI schema `environment`, and `can_admins_bypass`, which GitHub returns beyond its schema). */
function environmentBody(site: string, world: World, environment: Environment) {
  const { can_admins_bypass } = environment;
  return {
    ...environmentReference(site, world, environment),
    ...(can_admins_bypass !== undefined && { can_admins_bypass }),
    protection_rules: protectionRules(site, world, environment),
    deployment_branch_policy: null,
  };
}

export const environmentRoutes: readonly Route[] = [
  {
    // OpenAPI operation repos/get-environment.
    pattern: '/repos/:owner/:repo/environments/:name',
    docs: 'https://docs.github.com/rest/deployments/environments#get-an-environment',
    answer: ({ world, site, param }) => {
      const environment = findEnvironment(world, param('name'));
      return environment && ok(environmentBody(site, world, environment));
    },
  },
];
