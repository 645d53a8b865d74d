import { MADE_AT, nodeId } from '../made-up.js';
import { forbidden, ok } from '../reply.js';
import type { Route } from '../router.js';
import { findUser, type User, type World } from '../world.js';

/** A user as other answers embed it (OpenAPI schema `simple-user`). */
export function simpleUser(site: string, { login, id, type }: User) {
  const url = `${site}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: `${site}/avatars/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `${site}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** The same for a login. The world's names were checked when it was built, so an unknown one is a mistake here. */
export function userNamed(site: string, world: World, login: string) {
  const user = findUser(world, login);
  if (!user) throw new Error(`The world has no user '${login}'.`);
  return simpleUser(site, user);
}

/** A user's public page (OpenAPI schema `public-user`). */
function publicUser(site: string, user: User) {
  return {
    ...simpleUser(site, user),
    user_view_type: 'public',
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: MADE_AT,
    updated_at: MADE_AT,
  };
}

export const userRoutes: readonly Route[] = [
  {
    // OpenAPI operation users/get-by-username.
    pattern: '/users/:login',
    docs: 'https://docs.github.com/rest/users/users#get-a-user',
    answer: ({ world, site, param }) => {
      const user = findUser(world, param('login'));
      return user && ok(publicUser(site, user));
    },
  },
  {
    // OpenAPI operation users/get-authenticated. An installation token such as GITHUB_TOKEN belongs to no user.
    pattern: '/user',
    docs: 'https://docs.github.com/rest/users/users#get-the-authenticated-user',
    answer: ({ world, site, docs }) => {
      const viewer = findUser(world, world.viewer ?? '');
      return viewer ? ok(publicUser(site, viewer)) : forbidden(docs);
    },
  },
];
