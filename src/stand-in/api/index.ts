import { problem, type Reply } from '../reply.js';
import { match, paramOf, type Route } from '../router.js';
import { sameName, type World } from '../world.js';
import { artifactRoutes } from './artifacts.js';
import { branchRoutes } from './branches.js';
import { checkRunRoutes } from './check-runs.js';
import { commitRoutes } from './commits.js';
import { contentRoutes } from './contents.js';
import { environmentRoutes } from './environments.js';
import { repositoryRoutes } from './repository.js';
import { runRoutes } from './runs.js';
import { teamRoutes } from './teams.js';
import { userRoutes } from './users.js';

const ROUTES: readonly Route[] = [
  ...repositoryRoutes,
  ...branchRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...runRoutes,
  ...checkRunRoutes,
  ...artifactRoutes,
  ...environmentRoutes,
  ...userRoutes,
  ...teamRoutes,
];

/** A call of GitHub's REST API, before a route is found for it. */
export type ApiCall = {
  readonly world: World;
  readonly site: string;
  readonly method: string;
  readonly url: URL;
  readonly accept: string;
  readonly authorization: string | undefined;
  /** The address of the storage of artifacts. */
  readonly storage: string;
};

/** Answers a call of GitHub's REST API. What the stand-in does not have is a 404, as it is on GitHub. */
export function answerApi({ world, site, method, url, accept, authorization, storage }: ApiCall): Reply {
  if (world.token !== undefined && !carries(authorization, world.token)) return problem(401, 'Bad credentials');
  for (const { pattern, docs, answer } of ROUTES) {
    const values = method === 'GET' ? match(pattern, url.pathname) : undefined;
    if (!values) continue;
    const here = [world, ...world.others].find((one) => isOf(one, values));
    if (here === undefined) return problem(404, 'Not Found', docs);
    const call = { world: here, site, storage, query: url.searchParams, accept, docs, param: paramOf(values) };
    return answer(call) ?? problem(404, 'Not Found', docs);
  }
  return problem(404, 'Not Found');
}

/** Whether the credentials are this token (docs.github.com/rest/authentication: `Bearer` and `token` both work). */
function carries(authorization: string | undefined, token: string): boolean {
  const [, given] = /^(?:bearer|token) +(.+)$/i.exec(authorization ?? '') ?? [];
  return given === token;
}

/** Whether a repository is this world's; routes without one are every world's. */
function isOf(world: World, values: ReadonlyMap<string, string>): boolean {
  const owner = values.get('owner');
  const repo = values.get('repo');
  if (owner === undefined || repo === undefined) return true;
  return sameName(owner, world.owner) && sameName(repo, world.repository.name);
}
