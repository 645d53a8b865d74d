import { isRecord } from '../check.js';
import { forbidden, json, ok, problem } from '../reply.js';
import type { Route } from '../router.js';
import type { ScenarioRule } from '../scenario.js';
import { type Branch, fullName, type World } from '../world.js';
import { commitBody } from './commits.js';
import { paged } from './paging.js';
import { repositoryUrl } from './repository.js';
import { userNamed } from './users.js';

/** What GitHub says of a pull_request rule when nothing was ticked (OpenAPI schema `repository-rule-pull-request`). */
const PULL_REQUEST_PARAMETERS = {
  allowed_merge_methods: ['merge', 'squash', 'rebase'],
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: 0,
  required_review_thread_resolution: false,
};

/** The same for the classic kind (OpenAPI schema `protected-branch-pull-request-review`). */
const CLASSIC_REVIEWS = { dismiss_stale_reviews: false, require_code_owner_reviews: false };

const RULESET_ID = 1;

function branchUrl(site: string, world: World, name: string): string {
  return `${repositoryUrl(site, world)}/branches/${encodeURIComponent(name)}`;
}

function findBranch(world: World, name: string): Branch | undefined {
  return world.branches.find((branch) => branch.name === name);
}

/** A branch (OpenAPI schema `branch-with-protection`). */
function branchBody(site: string, world: World, branch: Branch) {
  const url = branchUrl(site, world, branch.name);
  return {
    name: branch.name,
    commit: commitBody(site, world, branch.sha),
    _links: { self: url, html: `${site}/${fullName(world)}/tree/${branch.name}` },
    protected: branch.protected,
    protection: {
      enabled: branch.protected,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${url}/protection`,
  };
}

/** A rule and the ruleset that it comes from (OpenAPI schema `repository-rule-detailed`). */
function ruleBody(world: World, { type, parameters }: ScenarioRule) {
  const complete = type === 'pull_request' ? { ...PULL_REQUEST_PARAMETERS, ...parameters } : parameters;
  return {
    type,
    ruleset_source_type: 'Repository',
    ruleset_source: fullName(world),
    ruleset_id: RULESET_ID,
    ...(complete && { parameters: complete }),
  };
}

/** The classic protection as the scenario has it (OpenAPI schema `branch-protection`), with what GitHub never leaves out. */
function protectionBody(site: string, world: World, name: string, protection: Readonly<Record<string, unknown>>) {
  const url = `${branchUrl(site, world, name)}/protection`;
  const { required_pull_request_reviews: reviews, enforce_admins: admins } = protection;
  return {
    url,
    ...protection,
    ...(isRecord(reviews) && { required_pull_request_reviews: { ...CLASSIC_REVIEWS, ...named(site, world, reviews) } }),
    ...(isRecord(admins) && { enforce_admins: { url: `${url}/enforce_admins`, ...admins } }),
  };
}

/** Whoever may bypass the pull request, as whole users instead of logins. */
function named(site: string, world: World, reviews: Readonly<Record<string, unknown>>): object {
  const { bypass_pull_request_allowances: bypass } = reviews;
  if (!isRecord(bypass) || !Array.isArray(bypass.users)) return reviews;
  const users = bypass.users.map((login: unknown) => userNamed(site, world, String(login)));
  return { ...reviews, bypass_pull_request_allowances: { ...bypass, users } };
}

export const branchRoutes: readonly Route[] = [
  {
    // OpenAPI operation repos/get-branch.
    pattern: '/repos/:owner/:repo/branches/:branch',
    docs: 'https://docs.github.com/rest/branches/branches#get-a-branch',
    answer: ({ world, site, docs, param }) => {
      const branch = findBranch(world, param('branch'));
      return branch ? ok(branchBody(site, world, branch)) : problem(404, 'Branch not found', docs);
    },
  },
  {
    // OpenAPI operation repos/get-branch-protection: needs administration, which GITHUB_TOKEN cannot have.
    pattern: '/repos/:owner/:repo/branches/:branch/protection',
    docs: 'https://docs.github.com/rest/branches/branch-protection#get-branch-protection',
    answer: ({ world, site, docs, param }) => {
      const branch = findBranch(world, param('branch'));
      if (!branch) return problem(404, 'Branch not found', docs);
      const protection = branch.classicProtection;
      if (protection === 'forbidden') return forbidden(docs);
      if (protection === null) return problem(404, 'Branch not protected', docs);
      return ok(protectionBody(site, world, branch.name, protection));
    },
  },
  {
    // OpenAPI operation repos/get-branch-rules. "The branch does not need to exist", so an unknown one has no rules.
    pattern: '/repos/:owner/:repo/rules/branches/:branch',
    docs: 'https://docs.github.com/rest/repos/rules#get-rules-for-a-branch',
    answer: ({ world, site, query, param }) => {
      const rules = findBranch(world, param('branch'))?.rules ?? [];
      const url = `${repositoryUrl(site, world)}/rules/branches/${encodeURIComponent(param('branch'))}`;
      const { items, headers } = paged(rules, query, url);
      return json(
        200,
        items.map((rule) => ruleBody(world, rule)),
        headers,
      );
    },
  },
];
