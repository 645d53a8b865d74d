import { MADE_AT, nodeId } from '../made-up.js';
import { ok } from '../reply.js';
import type { Route } from '../router.js';
import { findUser, fullName, sameName, type World } from '../world.js';
import { simpleUser } from './users.js';

/** Where the links of `minimal-repository` lead, below the repository's own address. */
const LINKS = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const;

// Ids for a fork and an owner whom no scenario lists: far from those that scenarios use.
const FORK_ID = 900_000_001;
const FORK_OWNER_ID = 900_000_002;

/** The address of the API for the scenario's repository. */
export function repositoryUrl(site: string, world: World): string {
  return `${site}/repos/${fullName(world)}`;
}

/** A repository as a run embeds it (OpenAPI schema `minimal-repository`); another name than the world's is a fork. */
export function minimalRepository(site: string, world: World, name = fullName(world)) {
  const fork = !sameName(name, fullName(world));
  const [login = '', repository = ''] = name.split('/');
  const owner = findUser(world, login) ?? { login, id: FORK_OWNER_ID, type: 'User' as const };
  const id = fork ? FORK_ID : world.repository.id;
  const url = `${site}/repos/${name}`;
  return {
    id,
    node_id: nodeId('Repository', id),
    name: repository,
    full_name: name,
    private: fork ? false : world.repository.private,
    owner: simpleUser(site, owner),
    html_url: `${site}/${name}`,
    description: null,
    fork,
    url,
    ...below(url),
  };
}

function below(url: string): { [Link in keyof typeof LINKS]: string } {
  const links: { [link: string]: string } & { [Link in keyof typeof LINKS]: string } = { ...LINKS };
  for (const [link, path] of Object.entries(LINKS)) links[link] = url + path;
  return links;
}

/** The repository itself (OpenAPI schema `full-repository`). */
function fullRepository(site: string, world: World) {
  const minimal = minimalRepository(site, world);
  return {
    ...minimal,
    git_url: `${minimal.html_url}.git`,
    ssh_url: `${minimal.html_url}.git`,
    clone_url: `${minimal.html_url}.git`,
    svn_url: minimal.html_url,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: world.repository.default_branch,
    visibility: world.repository.private ? 'private' : 'public',
    archived: false,
    disabled: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    open_issues_count: 0,
    subscribers_count: 0,
    network_count: 0,
    forks: 0,
    open_issues: 0,
    watchers: 0,
    size: 0,
    pushed_at: MADE_AT,
    created_at: MADE_AT,
    updated_at: MADE_AT,
  };
}

export const repositoryRoutes: readonly Route[] = [
  {
    // OpenAPI operation repos/get.
    pattern: '/repos/:owner/:repo',
    docs: 'https://docs.github.com/rest/repos/repos#get-a-repository',
    answer: ({ world, site }) => ok(fullRepository(site, world)),
  },
];
