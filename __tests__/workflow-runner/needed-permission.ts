import type { Permissions } from './workflow.js';

/** What a call of the REST API demands of a token. `never` is what no workflow can grant to its own token. */
export type Demand = 'nothing' | 'never' | keyof Permissions;

// docs.github.com/rest/authentication/permissions-required-for-github-apps; the first that matches. Rules of a branch, the
// repository itself and users are metadata, which every token may read.
const DEMANDS: readonly (readonly [RegExp, Demand])[] = [
  [/^\/repos\/[^/]+\/[^/]+\/branches\/[^/]+\/protection/, 'never'],
  [/^\/repos\/[^/]+\/[^/]+\/rules\/branches\//, 'nothing'],
  [/^\/repos\/[^/]+\/[^/]+\/(?:branches|contents|commits|git)\//, 'contents'],
  [/^\/repos\/[^/]+\/[^/]+\/(?:actions|environments)\//, 'actions'],
  [/^\/repos\/[^/]+\/[^/]+\/check-(?:suites|runs)\//, 'checks'],
  [/^\/repos\/[^/]+\/[^/]+\/deployments/, 'deployments'],
  [/^\/repos\/[^/]+\/[^/]+\/pulls/, 'pull-requests'],
  [/^\/repos\/[^/]+\/[^/]+$/, 'nothing'],
  [/^\/users\//, 'nothing'],
  [/^\/(?:user$|orgs\/)/, 'never'],
];

/** Throws for a call that nobody has looked up yet. */
export function demandOf(path: string): Demand {
  const found = DEMANDS.find(([pattern]) => pattern.test(path));
  if (found === undefined) throw new Error(`what GET ${path} demands of a token is not in the table`);
  return found[1];
}

/** Whether a token of a job with these permissions may read this. */
export function mayRead(path: string, permissions: Permissions): boolean {
  const demand = demandOf(path);
  if (demand === 'nothing') return true;
  return demand !== 'never' && ['read', 'write'].includes(permissions[demand] ?? 'none');
}
