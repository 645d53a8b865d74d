import type { ArtifactState, JobState, RunState } from './run-state.js';

/** Where links lead. */
export const API = 'https://api.github.com';
export const STORAGE = 'https://productionresultssa0.blob.core.windows.net';

/** One of all check runs (OpenAPI schema `check-run`). */
export function checkRunBody(repository: string, run: RunState, job: JobState, suite: number) {
  const here = `${API}/repos/${repository}`;
  const url = `${here}/check-runs/${job.id}`;
  const html = `https://github.com/${repository}/actions/runs/${run.id}/job/${job.id}`;
  return {
    id: job.id,
    node_id: `CR_${job.id}`,
    external_id: '',
    head_sha: run.trigger.sha,
    name: job.name,
    url,
    html_url: html,
    details_url: html,
    status: job.status,
    conclusion: job.conclusion,
    started_at: job.startedAt ?? job.deployment?.createdAt ?? run.startedAt,
    completed_at: job.completedAt,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    check_suite: { id: suite },
    app: null,
    pull_requests: [],
    ...(job.deployment !== null && { deployment: deploymentBody(here, job, job.deployment) }),
  };
}

/** OpenAPI schema `deployment-simple`. */
function deploymentBody(here: string, job: JobState, { id, createdAt }: NonNullable<JobState['deployment']>) {
  const url = `${here}/deployments/${id}`;
  return {
    id,
    node_id: `DE_${id}`,
    url,
    task: 'deploy',
    environment: job.environment ?? '',
    original_environment: job.environment ?? '',
    description: null,
    created_at: createdAt,
    updated_at: createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: here,
    transient_environment: false,
    production_environment: false,
    performed_via_github_app: null,
  };
}

/** OpenAPI schema `artifact`. */
export function artifactBody(
  repository: string,
  run: RunState,
  { id, name, bytes, createdAt, expired }: ArtifactState,
) {
  const url = `${API}/repos/${repository}/actions/artifacts/${id}`;
  return {
    id,
    node_id: `MDg6QXJ0aWZhY3Q${id}`,
    name,
    size_in_bytes: bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: createdAt,
    workflow_run: {
      id: run.id,
      repository_id: 1,
      head_repository_id: 1,
      head_branch: run.trigger.ref.replace('refs/heads/', ''),
      head_sha: run.trigger.sha,
    },
  };
}
