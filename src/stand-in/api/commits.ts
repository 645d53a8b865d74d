import { MADE_AT, nodeId } from '../made-up.js';
import { ok, plain, problem } from '../reply.js';
import type { Route } from '../router.js';
import { fullName, madeUpSha, type World } from '../world.js';
import { repositoryUrl } from './repository.js';

const SHA = /^[0-9a-f]{40}$/;
const SHA_MEDIA_TYPE = /application\/vnd\.github(\.v3)?\.sha/;

/** Nobody in particular: GitHub answers `author: null` for an email address that belongs to no account. */
export const PERSON = { name: 'Octo Committer', email: 'committer@example.com' };

/** The commit that a branch, a `heads/` ref or a commit's sha names, if the world has it. */
export function resolveRef(world: World, ref: string): string | undefined {
  const branchName = ref.replace(/^(refs\/)?heads\//, '');
  const branch = world.branches.find(({ name }) => name === ref || name === branchName);
  if (branch) return branch.sha;
  const known = [
    ...world.branches.flatMap(({ sha, history }) => [sha, ...history]),
    ...world.runs.map((run) => run.head_sha),
    ...world.files.map((file) => file.ref).filter((fileRef) => SHA.test(fileRef)),
  ];
  return known.find((sha) => sha === ref);
}

export function treeOf(sha: string): string {
  return madeUpSha(`tree ${sha}`);
}

/** A commit (OpenAPI schema `commit`). The stand-in knows no history, so it has no parents. */
export function commitBody(site: string, world: World, sha: string) {
  const url = repositoryUrl(site, world);
  const person = { ...PERSON, date: MADE_AT };
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${url}/commits/${sha}`,
    html_url: `${site}/${fullName(world)}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: person,
      committer: person,
      message: `Commit ${sha.slice(0, 7)}`,
      comment_count: 0,
      tree: { sha: treeOf(sha), url: `${url}/git/trees/${treeOf(sha)}` },
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    author: null,
    committer: null,
    parents: [],
  };
}

export const commitRoutes: readonly Route[] = [
  {
    // OpenAPI operation repos/compare-commits, of which the stand-in knows how the two stand to each other.
    pattern: '/repos/:owner/:repo/compare/:range',
    docs: 'https://docs.github.com/rest/commits/commits#compare-two-commits',
    answer: ({ world, site, docs, param }) => {
      const [name = '', sha = ''] = param('range').split('...');
      const branch = world.branches.find((one) => one.name === name);
      if (branch === undefined || resolveRef(world, sha) === undefined) return problem(404, 'Not Found', docs);
      const status = branch.sha === sha ? 'identical' : branch.history.includes(sha) ? 'behind' : 'diverged';
      const ahead = status === 'diverged' ? [commitBody(site, world, sha)] : [];
      const url = `${repositoryUrl(site, world)}/compare/${param('range')}`;
      const page = `${site}/${fullName(world)}/compare/${param('range')}`;
      return ok({
        url,
        html_url: page,
        permalink_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        base_commit: commitBody(site, world, branch.sha),
        merge_base_commit: commitBody(site, world, status === 'diverged' ? branch.sha : sha),
        status,
        ahead_by: ahead.length,
        behind_by: status === 'identical' ? 0 : 1,
        total_commits: ahead.length,
        commits: ahead,
        files: [],
      });
    },
  },
  {
    // OpenAPI operation repos/get-commit, with its media type that answers the sha alone.
    pattern: '/repos/:owner/:repo/commits/:ref*',
    docs: 'https://docs.github.com/rest/commits/commits#get-a-commit',
    answer: ({ world, site, docs, accept, param }) => {
      const sha = resolveRef(world, param('ref'));
      // An unknown ref is not a 404 here: the operation documents 422, with this text.
      if (sha === undefined) return problem(422, `No commit found for SHA: ${param('ref')}`, docs);
      if (SHA_MEDIA_TYPE.test(accept)) return plain('application/vnd.github.sha; charset=utf-8', sha);
      return ok(commitBody(site, world, sha));
    },
  },
];
