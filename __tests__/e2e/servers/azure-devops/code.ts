import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { promisify } from 'node:util';
import { type Call, inPath, linkTo, projectShown, type Route, refuse } from './call.js';
import { absent, listed, page, Refusal, type Reply } from './reply.js';
import type { Policy, Repository } from './world.js';

/** Repositories, what is in them, and the policies of their branches. */
export const CODE: readonly Route[] = [
  {
    method: 'GET',
    path: 'git/repositories',
    origin: 'collection',
    needs: 'code',
    answer: (call) => {
      const { project, query } = call;
      return page(project.repositories, { query, names: [], size: Number.MAX_SAFE_INTEGER }, (one) => shown(call, one));
    },
  },
  {
    method: 'GET',
    path: 'git/repositories/{repositoryId}',
    origin: 'collection',
    needs: 'code',
    answer: (call) => ({ status: 200, json: shown(call, repositoryOf(call)) }),
  },
  { method: 'GET', path: 'git/repositories/{repositoryId}/items', origin: 'collection', needs: 'code', answer: item },
  { method: 'GET', path: 'git/repositories/{repositoryId}/refs', origin: 'collection', needs: 'code', answer: refs },
  {
    method: 'GET',
    path: 'git/repositories/{repositoryId}/commits/{commitId}',
    origin: 'collection',
    needs: 'code',
    answer: commit,
  },
  {
    method: 'GET',
    path: 'git/repositories/{repositoryId}/stats/branches',
    origin: 'collection',
    needs: 'code',
    answer: branch,
  },
  { method: 'GET', path: 'git/policy/configurations', origin: 'collection', needs: 'policies', answer: branchPolicies },
  { method: 'GET', path: 'policy/configurations', origin: 'collection', needs: 'policies', answer: policies },
];

function repositoryOf(call: Call, name = inPath(call, 'repositoryId')): Repository {
  const same = (text: string) => text.toLowerCase() === name.toLowerCase();
  const found = call.project.repositories.find((one) => same(one.id) || same(one.name));
  if (found !== undefined && found.isDisabled !== true) return found;
  throw absent(
    'GitRepositoryNotFoundException',
    `TF401019: The Git repository with name or identifier ${name} does not exist or you do not have permissions for the operation you are attempting.`,
  );
}

function shown(call: Call, { id, name, defaultBranch, isFork, isDisabled = false }: Repository): object {
  const { base, project } = call;
  const remoteUrl = `${base}/${encodeURIComponent(project.name)}/_git/${encodeURIComponent(name)}`;
  return {
    id,
    name,
    url: `${base}/${project.id}/_apis/git/repositories/${id}`,
    project: projectShown(call),
    defaultBranch,
    size: 1024,
    remoteUrl,
    webUrl: remoteUrl,
    isDisabled,
    isInMaintenance: false,
    ...(isFork !== undefined && { isFork }),
  };
}

/** What git prints, or null where it says that it cannot. */
async function told({ path }: Repository, ...words: readonly string[]): Promise<Buffer | null> {
  // Whoever runs the tests has a configuration of git of their own.
  const env = { PATH: process.env.PATH, HOME: path, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const options = { cwd: path, env, encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 } as const;
  return run('git', words, options).then(
    ({ stdout }) => stdout,
    () => null,
  );
}

const run = promisify(execFile);

async function commitOf(repository: Repository, query: URLSearchParams, prefix: string): Promise<string> {
  const version = query.get(`${prefix}.version`) ?? query.get('version');
  const type = query.get(`${prefix}.versionType`) ?? query.get('versionType') ?? 'branch';
  const name = version ?? repository.defaultBranch.replace(/^refs\/heads\//, '');
  const revision = type === 'commit' ? name : `refs/${type === 'tag' ? 'tags' : 'heads'}/${name}`;
  // A whole name alone: what git would make of `main~1` is none of Azure Repos'.
  const isName = type === 'commit' ? /^[0-9a-f]{40}$/.test(name) : !/[~^:\s]|\.\.|@\{/.test(name);
  const found = isName ? await told(repository, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`) : null;
  if (found !== null) return found.toString('utf8').trim();
  throw absent(
    'GitUnresolvableToCommitException',
    `TF401175: The version descriptor <${type}: ${name} > could not be resolved to a version in the repository ${repository.name}`,
  );
}

async function item(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const { base, headers, project, query } = call;
  const path = `/${(query.get('path') ?? query.get('scopePath') ?? '/').replace(/^\/+/, '')}`;
  const commitId = await commitOf(repository, query, 'versionDescriptor');
  const level = query.get('recursionLevel');
  if (query.get('path') === null && level !== null) return items(call, repository, path, commitId, level);
  const entry = await told(repository, 'ls-tree', '-z', commitId, '--', path.slice(1).replace(/\/$/, ''));
  const [, mode = '', type = '', objectId = ''] = /^(\d+) (\w+) (\w+)\t/.exec(entry?.toString('utf8') ?? '') ?? [];
  if (type !== 'blob')
    throw absent(
      'GitItemNotFoundException',
      `TF401174: The item '${path}' could not be found in the repository '${repository.name}' at the version specified by '<Commit: ${commitId} >' (resolved to commit '${commitId}')`,
    );
  const bytes = (await told(repository, 'cat-file', 'blob', objectId)) ?? Buffer.alloc(0);
  const format = query.get('$format');
  const accepted = String(headers.accept ?? '');
  const wantsBytes = format === 'octetStream' || query.get('download') === 'true' || /octet-stream/.test(accepted);
  const wantsText = format === 'text' || (format === null && /text\/plain/.test(accepted));
  if (format !== 'json' && (wantsBytes || wantsText))
    return {
      status: 200,
      headers: { 'content-type': wantsText ? 'text/plain; charset=utf-8' : 'application/octet-stream' },
      bytes,
    };
  const isBinary = bytes.includes(0);
  const at = `${base}/${project.id}/_apis/git/repositories/${repository.id}/items${path}`;
  return {
    status: 200,
    json: {
      objectId,
      gitObjectType: 'blob',
      commitId,
      path,
      url: `${at}?versionType=Commit&version=${commitId}&versionOptions=None`,
      _links: linkTo(at),
      ...(mode === '120000' && { isSymLink: true }),
      ...(query.get('includeContent') === 'true' && !isBinary && { content: bytes.toString('utf8') }),
      ...(query.get('includeContentMetadata') === 'true' && {
        contentMetadata: {
          encoding: isBinary ? -1 : 65001,
          contentType: isBinary ? 'application/octet-stream' : 'text/plain',
          fileName: path.slice(path.lastIndexOf('/') + 1),
          extension: /\.([^./]+)$/.exec(path)?.[1] ?? '',
          isBinary,
        },
      }),
    },
  };
}

/** A folder and what is in it; a file alone. */
async function items(
  { base, project }: Call,
  repository: Repository,
  path: string,
  commitId: string,
  level: string,
): Promise<Reply> {
  const inside = path === '/' ? '' : `${path.slice(1).replace(/\/$/, '')}/`;
  const self =
    inside === ''
      ? ''
      : ((await told(repository, 'ls-tree', '-z', commitId, '--', inside.slice(0, -1)))?.toString('utf8') ?? '');
  const isFolder = inside === '' || / tree /.test(self);
  const recursion = /^full$/i.test(level) ? ['-r', '-t'] : [];
  const below =
    isFolder && !/^none$/i.test(level)
      ? ((await told(repository, 'ls-tree', '-z', ...recursion, commitId, '--', inside))?.toString('utf8') ?? '')
      : '';
  const all = `${self}${below}`
    .split('\0')
    .filter(Boolean)
    .flatMap((line) => {
      const [, mode, type = '', objectId, name] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
      const url = `${base}/${project.id}/_apis/git/repositories/${repository.id}/items/${name}?versionType=Commit&version=${commitId}`;
      const kind = { ...(type === 'tree' && { isFolder: true }), ...(mode === '120000' && { isSymLink: true }) };
      return [{ objectId, gitObjectType: type, commitId, path: `/${name}`, ...kind, url }];
    });
  if (all.length > 0) return listed(all);
  throw absent(
    'GitItemNotFoundException',
    `TF401174: The item '${path}' could not be found in the repository '${repository.name}' at the version specified by '<Commit: ${commitId} >' (resolved to commit '${commitId}')`,
  );
}

/** What the filter begins: `heads/main` finds `heads/main-old` as well. */
async function refs(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const { base, project, query, world } = call;
  const format = '--format=%(refname) %(objectname) %(*objectname)';
  const text = (await told(repository, 'for-each-ref', format))?.toString('utf8') ?? '';
  const filter = query.get('filter') ?? '';
  const all = text
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([name = '']) => name.startsWith('refs/') && name.slice('refs/'.length).startsWith(filter));
  return page(all, { query, names: ['$top'], size: world.pageSize }, ([name, objectId, peeled]) => ({
    name,
    objectId,
    ...(query.get('peelTags') === 'true' && peeled && { peeledObjectId: peeled }),
    url: `${base}/${project.id}/_apis/git/repositories/${repository.id}/refs?filter=${encodeURIComponent(filter)}`,
  }));
}

async function commit(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const id = inPath(call, 'commitId');
  const whole = /^[0-9a-f]{40}$/.test(id) ? await commitShown(call, repository, id) : null;
  if (whole === null)
    throw absent('GitCommitDoesNotExistException', `TF401175: The commit ${id} does not exist in ${repository.name}.`);
  return { status: 200, json: whole };
}

async function branch(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const { query } = call;
  const name = query.get('name') ?? '';
  const asked = new URLSearchParams({ version: name, versionType: 'branch' });
  const id = await commitOf(repository, asked, 'none');
  const isBaseVersion = repository.defaultBranch === `refs/heads/${name}`;
  const whole = await commitShown(call, repository, id);
  return { status: 200, json: { commit: whole, name, aheadCount: 0, behindCount: 0, isBaseVersion } };
}

async function commitShown(call: Call, repository: Repository, id: string): Promise<object | null> {
  const format = '--format=%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%P%x00%B';
  const text = (await told(repository, 'log', '-1', format, id))?.toString('utf8');
  if (text === undefined) return null;
  const [name, email, date, byName, byEmail, byDate, parents = '', comment = ''] = text.split('\0');
  return {
    commitId: id,
    author: { name, email, date },
    committer: { name: byName, email: byEmail, date: byDate },
    comment: comment.trim(),
    parents: parents.split(' ').filter(Boolean),
    url: `${call.base}/${call.project.id}/_apis/git/repositories/${repository.id}/commits/${id}`,
  };
}

/** Those that apply to a branch, or to a repository; without either, those that are defined for the whole project. */
function branchPolicies(call: Call): Reply {
  const { project, query, world } = call;
  const id = query.get('repositoryId');
  const repository = id === null ? undefined : repositoryOf(call, id);
  const ref = query.get('refName');
  const all = project.policies.filter(
    (one) => isOfType(one, query.get('policyType')) && appliesTo(one, repository, ref),
  );
  return page(all, { query, names: ['$top'], size: world.pageSize }, (one) => policyShown(call, one));
}

/** All of the project, whatever they apply to; `scope` asks for those whose own scope is this. */
function policies(call: Call): Reply {
  const { project, query, world } = call;
  const all = project.policies.filter((one) => isOfType(one, query.get('policyType')));
  return page(all, { query, names: ['$top'], size: world.pageSize }, (one) => policyShown(call, one));
}

const isOfType = ({ type }: Policy, wanted: string | null): boolean =>
  wanted === null || type.id.toLowerCase() === wanted.toLowerCase();

function appliesTo({ settings }: Policy, repository: Repository | undefined, ref: string | null): boolean {
  return settings.scope.some(({ repositoryId, refName, matchKind = 'Exact' }) => {
    if (repository === undefined) return repositoryId === null;
    if (repositoryId !== null && repositoryId !== repository.id) return false;
    if (ref === null) return true;
    if (matchKind === 'DefaultBranch') return ref === repository.defaultBranch;
    const own = refName ?? '';
    // A prefix is a folder of branches, not the beginning of a name.
    return matchKind === 'Exact'
      ? own === '' || own === ref
      : ref === own || ref.startsWith(`${own.replace(/\/$/, '')}/`);
  });
}

function policyShown({ base, project }: Call, policy: Policy): object {
  const { id, type, isEnabled, isBlocking, isDeleted = false, settings } = policy;
  const url = `${base}/${project.id}/_apis/policy/configurations/${id}`;
  return {
    createdDate: '2026-01-05T09:00:00.0000000Z',
    isEnabled,
    isBlocking,
    isDeleted,
    isEnterpriseManaged: false,
    settings,
    _links: linkTo(url),
    revision: 1,
    id,
    url,
    type: { ...type, url: `${base}/${project.id}/_apis/policy/types/${type.id}` },
  };
}

/** Smart HTTP: handed on to the server that has the repository, once the caller may come. */
export async function gitOverHttp(call: Call, rest: string, search: string): Promise<Reply> {
  refuse('code', call);
  const repository = repositoryOf(call, inPath(call, 'repository'));
  const pushes = rest === 'git-receive-pack' || search.includes('service=git-receive-pack');
  if (pushes && call.world.denied.includes('contribute'))
    throw new Refusal(
      403,
      'GitNeedsPermissionException',
      `TF401027: You need the Git 'GenericContribute' permission to perform this action.`,
    );
  if (repository.git === null) throw new Error(`${repository.name} is not served over HTTP`);
  const { host: _, authorization: __, connection: ___, 'transfer-encoding': ____, ...headers } = call.headers;
  const target = new URL(`${repository.git}/${rest}${search}`);
  return new Promise((resolve, reject) => {
    const asked = request(target, { method: call.method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () =>
        resolve({
          status: answer.statusCode ?? 500,
          headers: { 'content-type': answer.headers['content-type'] ?? 'text/plain' },
          bytes: Buffer.concat(chunks),
        }),
      );
    });
    asked.once('error', reject).end(call.body);
  });
}
