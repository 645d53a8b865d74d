import { MADE_AT, nodeId } from '../made-up.js';
import { ok } from '../reply.js';
import type { Call, Route } from '../router.js';
import { findEnvironment, fullName, type Review, type Run, type World } from '../world.js';
import { suiteOf } from './check-runs.js';
import { PERSON, treeOf } from './commits.js';
import { environmentReference } from './environments.js';
import { minimalRepository, repositoryUrl } from './repository.js';
import { userNamed } from './users.js';

// One workflow stands for all: nothing that the stand-in answers leads further.
const WORKFLOW_ID = 1;

/** A run in its latest attempt (OpenAPI schema `workflow-run`). */
function runBody(site: string, world: World, run: Run) {
  const api = repositoryUrl(site, world);
  const url = `${api}/actions/runs/${run.id}`;
  const name = run.path.split('/').at(-1) ?? run.path;
  const suite = suiteOf(run);
  const head = minimalRepository(site, world, run.head_repository);
  return {
    id: run.id,
    node_id: nodeId('WorkflowRun', run.id),
    name,
    display_title: name,
    path: run.path,
    event: run.event,
    status: run.status,
    conclusion: run.status === 'completed' ? 'success' : null,
    head_branch: run.head_branch,
    head_sha: run.head_sha,
    run_number: 1,
    run_attempt: run.attempt,
    workflow_id: WORKFLOW_ID,
    check_suite_id: suite,
    check_suite_node_id: nodeId('CheckSuite', suite),
    pull_requests: [],
    referenced_workflows: [],
    created_at: MADE_AT,
    updated_at: MADE_AT,
    run_started_at: run.started_at,
    actor: userNamed(site, world, run.actor),
    triggering_actor: userNamed(site, world, run.triggering_actor),
    url,
    html_url: `${site}/${fullName(world)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    check_suite_url: `${api}/check-suites/${suite}`,
    workflow_url: `${api}/actions/workflows/${WORKFLOW_ID}`,
    head_commit: {
      id: run.head_sha,
      tree_id: treeOf(run.head_sha),
      message: `Commit ${run.head_sha.slice(0, 7)}`,
      timestamp: MADE_AT,
      author: PERSON,
      committer: PERSON,
    },
    repository: minimalRepository(site, world),
    head_repository: head,
    head_repository_id: head.id,
  };
}

/** One entry of the review history (OpenAPI schema `environment-approvals`). */
function reviewBody(site: string, world: World, review: Review) {
  return {
    state: review.state,
    comment: review.comment,
    user: userNamed(site, world, review.user),
    environments: review.environments
      .map((name) => findEnvironment(world, name))
      .filter((environment) => environment !== undefined)
      .map((environment) => environmentReference(site, world, environment)),
  };
}

function asked({ world, param }: Call): Run | undefined {
  return world.runs.find((run) => String(run.id) === param('id'));
}

export const runRoutes: readonly Route[] = [
  {
    // OpenAPI operation actions/get-workflow-run.
    pattern: '/repos/:owner/:repo/actions/runs/:id',
    docs: 'https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run',
    answer: (call) => {
      const run = asked(call);
      return run && ok(runBody(call.site, call.world, run));
    },
  },
  {
    // OpenAPI operation actions/get-reviews-for-run: all attempts together, without times and without pages.
    pattern: '/repos/:owner/:repo/actions/runs/:id/approvals',
    docs: 'https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run',
    answer: (call) => {
      const run = asked(call);
      return run && ok(run.reviews.map((review) => reviewBody(call.site, call.world, review)));
    },
  },
];
