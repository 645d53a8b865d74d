import { createHash } from 'node:crypto';
import { ok, plain, problem } from '../reply.js';
import type { Route } from '../router.js';
import { type File, fullName, type World } from '../world.js';
import { resolveRef } from './commits.js';
import { repositoryUrl } from './repository.js';

/** Above this many bytes GitHub answers JSON without the content; the raw media type still has it. */
const LARGEST_INLINE = 1024 * 1024;

const RAW_MEDIA_TYPE = /application\/vnd\.github(\.v3)?\.raw/;

/** The file at a commit: one that a scenario gives for a branch is there at the branch's head, too. */
function findFile(world: World, path: string, sha: string): File | undefined {
  return world.files.find((file) => file.path === path && (resolveRef(world, file.ref) ?? file.ref) === sha);
}

/** What git calls the file's content. */
function blobSha(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** Base64 in lines of 60 columns, each ended, as GitHub sends it. */
function base64Lines(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}

/** A file (OpenAPI schema `content-file`). */
function fileBody(site: string, world: World, { path, text }: File, ref: string) {
  const content = Buffer.from(text, 'utf8');
  const inline = content.length <= LARGEST_INLINE;
  const api = repositoryUrl(site, world);
  const pathInUrl = path.split('/').map(encodeURIComponent).join('/');
  const sha = blobSha(content);
  const links = {
    self: `${api}/contents/${pathInUrl}?ref=${encodeURIComponent(ref)}`,
    git: `${api}/git/blobs/${sha}`,
    html: `${site}/${fullName(world)}/blob/${ref}/${pathInUrl}`,
  };
  return {
    type: 'file',
    encoding: inline ? 'base64' : 'none',
    size: content.length,
    name: path.split('/').at(-1) ?? path,
    path,
    content: inline ? base64Lines(content) : '',
    sha,
    url: links.self,
    git_url: links.git,
    html_url: links.html,
    download_url: `${site}/raw/${fullName(world)}/${ref}/${pathInUrl}`,
    _links: links,
  };
}

export const contentRoutes: readonly Route[] = [
  {
    // OpenAPI operation repos/get-content, for files; directories are not listed.
    pattern: '/repos/:owner/:repo/contents/:path*',
    docs: 'https://docs.github.com/rest/repos/contents#get-repository-content',
    answer: ({ world, site, query, docs, accept, param }) => {
      const ref = query.get('ref') ?? world.repository.default_branch;
      const sha = resolveRef(world, ref);
      if (sha === undefined) return problem(404, `No commit found for the ref ${ref}`, docs);
      const file = findFile(world, param('path'), sha);
      if (!file) return undefined;
      if (RAW_MEDIA_TYPE.test(accept)) return plain('application/vnd.github.raw+json; charset=utf-8', file.text);
      return ok(fileBody(site, world, file, ref));
    },
  },
];
