import { nodeId } from '../made-up.js';
import { json, problem } from '../reply.js';
import type { Route } from '../router.js';
import { packed } from '../storage.js';
import type { Artifact, Run, World } from '../world.js';
import { paged } from './paging.js';
import { repositoryUrl } from './repository.js';

/** An artifact (OpenAPI schema `artifact`). */
function artifactBody(site: string, world: World, run: Run, artifact: Artifact) {
  const { id, name, created_at, expired } = artifact;
  const url = `${repositoryUrl(site, world)}/actions/artifacts/${id}`;
  return {
    id,
    node_id: nodeId('Artifact', id),
    name,
    size_in_bytes: packed(artifact).length,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    created_at,
    updated_at: created_at,
    expires_at: null,
    digest: null,
    workflow_run: {
      id: run.id,
      repository_id: world.repository.id,
      head_repository_id: world.repository.id,
      head_branch: run.head_branch,
      head_sha: run.head_sha,
    },
  };
}

export const artifactRoutes: readonly Route[] = [
  {
    // OpenAPI operation actions/list-workflow-run-artifacts.
    pattern: '/repos/:owner/:repo/actions/runs/:id/artifacts',
    docs: 'https://docs.github.com/rest/actions/artifacts#list-workflow-run-artifacts',
    answer: ({ world, site, query, param }) => {
      const run = world.runs.find(({ id }) => String(id) === param('id'));
      if (!run) return undefined;
      const name = query.get('name');
      const all = run.artifacts.filter((artifact) => name === null || artifact.name === name);
      const url = `${repositoryUrl(site, world)}/actions/runs/${run.id}/artifacts`;
      const { items, headers } = paged(all, query, url, name === null ? '' : `name=${encodeURIComponent(name)}`);
      const bodies = items.map((artifact) => artifactBody(site, world, run, artifact));
      return json(200, { total_count: all.length, artifacts: bodies }, headers);
    },
  },
  {
    // OpenAPI operation actions/download-artifact: points to the storage for a minute, and is gone once it expired.
    pattern: '/repos/:owner/:repo/actions/artifacts/:id/zip',
    docs: 'https://docs.github.com/rest/actions/artifacts#download-an-artifact',
    answer: ({ world, storage, docs, param }) => {
      const all = world.runs.flatMap(({ artifacts }) => artifacts);
      const artifact = all.find(({ id }) => String(id) === param('id'));
      if (!artifact) return undefined;
      if (artifact.expired) return problem(410, 'Artifact has expired', docs);
      const location = `${storage}/artifacts/${artifact.id}?sig=signed-by-the-stand-in`;
      return { status: 302, headers: { location }, body: '' };
    },
  },
];
