import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { startGitHub } from '../../../src/stand-in/github.js';
import type { Scenario } from '../../../src/stand-in/scenario.js';
import { startChecked } from '../../stand-in/checked.js';
import { CLAIMS, REQUEST_TOKEN } from './github.js';
import type { Server, Started } from './process.js';

const HERE = '/repos/octo-org/octo-repo';

export interface RulesetGiven {
  readonly id: number;
  name: string;
  target: 'branch' | 'tag';
  /** Full refs; `/**` at the end stands for all below. */
  include: string[];
  rules: { type: string; parameters?: Record<string, unknown> }[];
  /** Left out: not shown, as to whoever may not change the ruleset. */
  bypass_actors?: { actor_id: number | null; actor_type: string; bypass_mode: string }[];
}

/** How a repository is set up, to be changed by a test. */
export interface Settings {
  policy: string;
  /** Beside the policy, by path. */
  files: Record<string, string>;
  environments: (NonNullable<Scenario['environments']>[number] & {
    /** Names of branches and tags; null is all of them. */
    branches: 'protected' | { name: string; type: 'branch' | 'tag' }[] | null;
  })[];
  rulesets: RulesetGiven[];
  subject: { use_default: boolean; include_claim_keys?: string[]; use_immutable_subject?: boolean };
  workflowRights: { default_workflow_permissions: 'read' | 'write'; can_approve_pull_request_reviews: boolean };
  actions: { enabled: boolean; allowed_actions: 'all' | 'local_only' | 'selected'; sha_pinning_required: boolean };
  /** Paths below the repository that the token may not read. */
  forbidden: string[];
  /** The environment of the job that asks; null for none. */
  jobEnvironment: string | null;
}

/** GitHub as it answers what a repository is set to: settings of its own, and the stand-in for the rest. */
export async function startSettings(started: Started, settings: Settings): Promise<Server> {
  const { environment: _, ...bare } = CLAIMS;
  const claims = { ...bare, ...(settings.jobEnvironment === null ? {} : { environment: settings.jobEnvironment }) };
  const { files, policy } = settings;
  const standIn = await startGitHub({
    port: 0,
    scenario: {
      users: [
        { login: 'ana', id: 11 },
        { login: 'dana', id: 12 },
        { login: 'eve', id: 13 },
      ],
      teams: [{ slug: 'risk', id: 21, members: ['dana'] }],
      branches: [{ name: 'main', protected: true }],
      files: Object.entries({ '.aml/promotion-policy.yml': policy, ...files }).map(([path, text]) => ({ path, text })),
      environments: settings.environments.map(({ branches: __, ...environment }) => environment),
      oidc: { requestToken: REQUEST_TOKEN, claims },
    },
  });
  const front = createServer((message, response) => {
    answer(settings, standIn.url, message, response).catch(() => response.destroy());
  });
  const url = await new Promise<string>((resolve, reject) => {
    front.once('error', reject);
    front.listen(0, '127.0.0.1', () => {
      const address = front.address();
      if (typeof address === 'object' && address !== null) resolve(`http://127.0.0.1:${address.port}`);
    });
  });
  const checked = await startChecked(url);
  return started.add({
    url: checked.url,
    async stop() {
      front.close();
      front.closeAllConnections();
      await standIn.close();
      await checked.close();
    },
  });
}

async function answer(
  settings: Settings,
  standIn: string,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://localhost');
  const path = pathname.startsWith(HERE) ? pathname.slice(HERE.length) : pathname;
  const reply = (status: number, body: unknown) => {
    const headers = { 'content-type': 'application/json; charset=utf-8', date: new Date().toUTCString() };
    response.writeHead(status, headers).end(JSON.stringify(body));
  };
  if (settings.forbidden.includes(path)) return reply(403, problem('Resource not accessible by integration', 403));
  const own = ownAnswer(settings, path, searchParams);
  if (own !== undefined) return own === null ? reply(404, problem('Not Found', 404)) : reply(200, own);
  const { status, headers, body } = await forwarded(standIn, message);
  const [, name] = /^\/environments\/([^/]+)$/.exec(path) ?? [];
  const environment = settings.environments.find((one) => one.name === decodeURIComponent(name ?? ''));
  if (status === 200 && environment !== undefined) {
    const { branches } = environment;
    const policy = branches && {
      protected_branches: branches === 'protected',
      custom_branch_policies: branches !== 'protected',
    };
    return reply(200, { ...JSON.parse(body), deployment_branch_policy: policy });
  }
  response.writeHead(status, headers).end(body);
}

function ownAnswer(settings: Settings, path: string, query: URLSearchParams): unknown {
  if (path === '/actions/oidc/customization/sub') return settings.subject;
  if (path === '/actions/permissions/workflow') return settings.workflowRights;
  if (path === '/actions/permissions') return settings.actions;
  const [, branch] = /^\/rules\/branches\/(.+)$/.exec(path) ?? [];
  if (branch !== undefined) return rulesFor(decodeURIComponent(branch), settings.rulesets);
  if (path === '/rulesets')
    return settings.rulesets.filter(({ target }) => target === (query.get('targets') ?? target)).map(rulesetBody);
  const [, id] = /^\/rulesets\/(\d+)$/.exec(path) ?? [];
  if (id !== undefined) {
    const found = settings.rulesets.find((one) => String(one.id) === id);
    return found === undefined ? null : rulesetBody(found);
  }
  const [, deploying] = /^\/environments\/([^/]+)\/deployment-branch-policies$/.exec(path) ?? [];
  if (deploying !== undefined) {
    const branches = settings.environments.find(({ name }) => name === decodeURIComponent(deploying))?.branches;
    const policies = Array.isArray(branches)
      ? branches.map((one, index) => ({ id: 400 + index, node_id: 'x', ...one }))
      : [];
    return { total_count: policies.length, branch_policies: policies };
  }
  const [, folder] = /^\/contents\/(.+)$/.exec(path) ?? [];
  return folder === undefined ? undefined : folderBody(settings, decodeURIComponent(folder));
}

/** The files of a folder (schema `content-directory`); undefined where it is none. */
function folderBody({ files }: Settings, folder: string): unknown {
  const below = Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
  if (below.length === 0) return undefined;
  const url = `https://api.github.com${HERE}/contents`;
  return below.map((file) => ({
    type: 'file',
    size: 1,
    name: file.slice(folder.length + 1),
    path: file,
    sha: 'a'.repeat(40),
    url: `${url}/${file}`,
    git_url: null,
    html_url: null,
    download_url: null,
    _links: { git: null, html: null, self: `${url}/${file}` },
  }));
}

function rulesFor(branch: string, rulesets: readonly RulesetGiven[]) {
  return rulesets
    .filter(({ target, include }) => target === 'branch' && include.some((ref) => isUnder(`refs/heads/${branch}`, ref)))
    .flatMap(({ id, rules }) =>
      rules.map(({ type, parameters }) => ({
        type,
        ruleset_source_type: 'Repository',
        ruleset_source: 'octo-org/octo-repo',
        ruleset_id: id,
        ...(type === 'pull_request' ? { parameters: { ...PULL_REQUEST, ...parameters } } : {}),
      })),
    );
}

const isUnder = (ref: string, include: string): boolean =>
  /\/\*\*(\/\*)?$/.test(include) ? ref.startsWith(include.slice(0, include.indexOf('**'))) : ref === include;

const PULL_REQUEST = {
  allowed_merge_methods: ['merge', 'squash', 'rebase'],
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: 0,
  required_review_thread_resolution: false,
};

function rulesetBody({ id, name, target, include, rules, bypass_actors }: RulesetGiven): object {
  return {
    id,
    name,
    target,
    source_type: 'Repository',
    source: 'octo-org/octo-repo',
    enforcement: 'active',
    ...(bypass_actors === undefined ? {} : { bypass_actors }),
    conditions: { ref_name: { include, exclude: [] } },
    rules: rules.map(({ type, parameters }) => ({
      type,
      ...(type === 'pull_request' ? { parameters: { ...PULL_REQUEST, ...parameters } } : {}),
    })),
  };
}

function problem(text: string, status: number): object {
  return { message: text, documentation_url: 'https://docs.github.com/rest', status: String(status) };
}

function forwarded(
  standIn: string,
  { url = '/', method, headers }: IncomingMessage,
): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  return new Promise((resolve, reject) => {
    request(new URL(url, standIn), { method, headers, agent: false }, (answered) => {
      let body = '';
      answered
        .setEncoding('utf8')
        .on('data', (text: string) => {
          body += text;
        })
        .once('end', () => {
          const type = answered.headers['content-type'] ?? 'application/json; charset=utf-8';
          resolve({ status: answered.statusCode ?? 500, headers: { 'content-type': type }, body });
        });
    })
      .once('error', reject)
      .end();
  });
}
