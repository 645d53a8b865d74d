import { nodeId } from '../made-up.js';
import { json } from '../reply.js';
import type { Route } from '../router.js';
import type { Job, Run, World } from '../world.js';
import { paged } from './paging.js';
import { repositoryUrl } from './repository.js';

// Far from the ids of runs and jobs, so that nobody can take one for the other.
const FIRST_SUITE = 700_000_000;
const FIRST_DEPLOYMENT = 800_000_000;

/** The check suite of a run: one for all its attempts. */
export const suiteOf = ({ id }: Pick<Run, 'id'>): number => FIRST_SUITE + id;

/** A deployment as a check run names it (OpenAPI schema `deployment-simple`). */
function deploymentBody(api: string, { id, reached_at }: Job, environment: string) {
  const url = `${api}/deployments/${FIRST_DEPLOYMENT + id}`;
  return {
    url,
    id: FIRST_DEPLOYMENT + id,
    node_id: nodeId('Deployment', FIRST_DEPLOYMENT + id),
    task: 'deploy',
    original_environment: environment,
    environment,
    description: null,
    created_at: reached_at,
    updated_at: reached_at,
    statuses_url: `${url}/statuses`,
    repository_url: api,
    transient_environment: false,
    production_environment: false,
  };
}

/** The check run of a job (OpenAPI schema `check-run`). */
function checkRunBody(site: string, world: World, run: Run, job: Job) {
  const api = repositoryUrl(site, world);
  const { id, name, status, conclusion, started_at, completed_at, environment, deployment } = job;
  const url = `${api}/check-runs/${id}`;
  const page = `${site}/${world.owner}/${world.repository.name}/actions/runs/${run.id}/job/${id}`;
  return {
    id,
    name,
    node_id: nodeId('CheckRun', id),
    head_sha: run.head_sha,
    external_id: nodeId('Job', id),
    url,
    html_url: page,
    details_url: page,
    status,
    conclusion,
    started_at,
    completed_at,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    check_suite: { id: suiteOf(run) },
    app: null,
    pull_requests: [],
    ...(environment !== null && deployment ? { deployment: deploymentBody(api, job, environment) } : {}),
  };
}

/** Of the jobs with one name the last is the latest. */
function shown(jobs: readonly Job[], filter: string | null): readonly Job[] {
  if (filter === 'all') return jobs;
  return jobs.filter(({ name }, index) => jobs.findLastIndex((job) => job.name === name) === index);
}

export const checkRunRoutes: readonly Route[] = [
  {
    // OpenAPI operation checks/list-for-suite.
    pattern: '/repos/:owner/:repo/check-suites/:id/check-runs',
    docs: 'https://docs.github.com/rest/checks/runs#list-check-runs-in-a-check-suite',
    answer: ({ world, site, query, param }) => {
      const run = world.runs.find((one) => String(suiteOf(one)) === param('id'));
      if (!run) return undefined;
      const all = shown(run.jobs, query.get('filter'));
      const filter = query.get('filter') === null ? '' : `filter=${query.get('filter')}`;
      const url = `${repositoryUrl(site, world)}/check-suites/${param('id')}/check-runs`;
      const { items, headers } = paged(all, query, url, filter);
      const bodies = items.map((job) => checkRunBody(site, world, run, job));
      return json(200, { total_count: all.length, check_runs: bodies }, headers);
    },
  },
];
