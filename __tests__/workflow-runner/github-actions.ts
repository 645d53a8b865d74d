import { randomBytes } from 'node:crypto';
import { zipSync } from 'fflate';
import { plant } from '../e2e/planted.js';
import type { Certificate } from '../e2e/servers/certificate.js';
import { type Arrived, arrived, listen } from '../e2e/servers/front.js';
import type { Server } from '../e2e/servers/process.js';
import { answerGit } from './git-of-github.js';
import { claimsOf, signed } from './id-token.js';
import { mayRead } from './needed-permission.js';
import {
  type ArtifactState,
  type JobState,
  type RunState,
  scenarioArtifact,
  scenarioJob,
  scenarioRun,
  type Trigger,
} from './run-state.js';
import type { Permissions, WorkflowJob } from './workflow.js';

const API = 'https://api.github.com';
const GIT = 'https://github.com';
const STORAGE = 'https://productionresultssa0.blob.core.windows.net';
const TOKENS = 'https://pipelines.actions.githubusercontent.com';

/** A GitHub Enterprise Server, whose API stands beneath a path. */
export const ENTERPRISE = 'https://github.acme.example';
const ENTERPRISE_PATH = '/api/v3';

/** The hosts of GitHub that this server plays; a proxy leads them here. */
export const HOSTS = [API, GIT, STORAGE, TOKENS, ENTERPRISE].map((url) => new URL(url).host);

/** A call that a job made, as a test looks at it. */
export interface JobCall {
  readonly host: string;
  readonly path: string;
  readonly status: number;
}

/**
 * GitHub as its jobs meet it: the stand-in, at GitHub's own names, behind tokens that may what their job says and end
 * with it. What jobs make it tells the stand-in.
 */
export interface GitHubActions extends Server {
  /** Where the stand-in is, which has everything that is not a token. */
  standIn: string;
  readonly calls: readonly JobCall[];
  readonly runs: readonly RunState[];
  /** A token that may all, as one of an app that the organization has installed. */
  readonly organizationToken: string;
  /** Apps that the organization has installed, by their ids. */
  apps: Readonly<Record<string, App>>;
  /** A token of an app, as actions/create-github-app-token gets it; throws where GitHub gives none. */
  appToken(asked: AppTokenAsked): string;
  /** Paths, with their queries, that are answered with 403 whatever the token may. */
  forbid: RegExp | null;
  /** Claims that ID tokens carry beside the usual ones; undefined leaves one out. */
  claims: Readonly<Record<string, unknown>>;
  startRun(trigger: Trigger): Promise<RunState>;
  /** A further attempt, asked for by this person. */
  startAttempt(run: RunState, triggeringActor: string): Promise<void>;
  /** A job gets its turn: it runs, or waits at the gate of its environment. */
  reach(run: RunState, job: WorkflowJob, options: Reached): Promise<JobState>;
  begin(run: RunState, job: JobState): Promise<void>;
  end(run: RunState, job: JobState, conclusion: 'success' | 'failure' | 'skipped'): Promise<void>;
  upload(run: RunState, name: string, files: Readonly<Record<string, Uint8Array>>): Promise<ArtifactState>;
  /** What the runner tells a job of where to ask for ID tokens; nothing without the permission. */
  tokenEnvironment(job: JobState): Record<string, string>;
  /** Changes the stand-in by its control address. */
  tell(path: string, body: object): Promise<void>;
}

/** An app with where it is installed. */
export interface App {
  readonly key: string;
  /** Full names of repositories. */
  readonly repositories: readonly string[];
  readonly permissions: Permissions;
}

export interface AppTokenAsked {
  readonly app: string;
  readonly key: string;
  /** Full names. */
  readonly repositories: readonly string[];
  readonly permissions: Permissions;
}

/** What came out of a job's expressions. */
export interface Reached {
  readonly name: string;
  /** The called workflow in which it stands; null in the run's own. */
  readonly calledFrom: string | null;
  readonly environment: string | null;
  readonly isGated: boolean;
}

export interface GitHubActionsOptions {
  readonly certificate: Certificate;
  readonly repository: string;
  /** Where git finds repositories really, by their full names: its own, and others that no job's token reaches. */
  readonly behind: Readonly<Record<string, string>>;
}

interface Reply {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const secret = (kind: string): string => `${kind}_${randomBytes(20).toString('hex')}`;

/** Starts it for one repository. */
export async function startGitHubActions({
  certificate,
  repository,
  behind,
}: GitHubActionsOptions): Promise<GitHubActions> {
  const runs: RunState[] = [];
  const calls: JobCall[] = [];
  const time = clock();
  let ids = 9000;
  // Where the stand-in keeps artifacts; it says so with each of them.
  let storage = '';

  const answer = async (call: Arrived): Promise<Reply> => {
    const { host = '' } = call.headers;
    const url = new URL(call.path, `https://${host}`);
    if (url.origin === TOKENS) return idToken(call, url);
    if (url.origin === STORAGE) return stored(call, storage);
    if (url.origin === ENTERPRISE) {
      if (!call.path.startsWith(ENTERPRISE_PATH)) return problem(404, 'Not Found');
      const { host: api } = new URL(API);
      return answer({
        ...call,
        path: call.path.slice(ENTERPRISE_PATH.length),
        headers: { ...call.headers, host: api },
      });
    }
    const [, asked = null] = /^\/repos\/([^/]+\/[^/]+)/.exec(url.pathname) ?? [];
    const [, token = ''] = /^(?:bearer|token) (.+)$/i.exec(call.headers.authorization ?? '') ?? [];
    const permissions = permissionsOf(token, asked);
    if (permissions === null) return problem(401, 'Bad credentials');
    if (permissions === 'unknown') return problem(404, 'Not Found');
    const isForbidden = self.forbid?.test(call.path) === true;
    const mayAsk = permissions === 'all' || mayRead(url.pathname, permissions) || readsTeams(token, url.pathname);
    if (isForbidden || !mayAsk) return problem(403, 'Resource not accessible by integration');
    return shown(call);
  };

  /** What the stand-in answers, with GitHub's names in it. */
  const shown = async (call: Arrived): Promise<Reply> => {
    const { status, headers, body } = await forwarded(call, self.standIn);
    const { location, ...others } = headers;
    const text = new TextDecoder().decode(body).replaceAll(self.standIn, API);
    const named = Object.fromEntries(
      Object.entries(others).map(([name, value]) => [name, value.replaceAll(self.standIn, API)]),
    );
    if (location === undefined) return { status, headers: named, body: text };
    const to = new URL(location);
    storage = to.origin;
    return { status, headers: { ...named, location: `${STORAGE}${to.pathname}${to.search}` }, body: text };
  };

  // A token ends with its job.
  const runningJob = (isIts: (job: JobState) => boolean) =>
    runs
      .flatMap((run) => run.jobs.map((job) => ({ run, job })))
      .find(({ job }) => job.status === 'in_progress' && isIts(job));

  const appTokens = new Map<string, Pick<App, 'repositories' | 'permissions'>>();

  // Of a private repository that is none of its own, a token does not even learn that it exists.
  const permissionsOf = (token: string, asked: string | null): Permissions | 'all' | 'unknown' | null => {
    if (token === self.organizationToken) return 'all';
    const ofApp = appTokens.get(token);
    const own = ofApp ?? runningJob((job) => job.token === token)?.job;
    if (own === undefined) return null;
    const reaches = asked === null || (ofApp?.repositories ?? [repository]).includes(asked);
    return reaches ? own.permissions : 'unknown';
  };

  const readsTeams = (token: string, path: string): boolean =>
    path.startsWith('/orgs/') && appTokens.get(token)?.permissions.members === 'read';

  const idToken = ({ headers }: Arrived, url: URL): Reply => {
    const found = runningJob((job) => headers.authorization === `Bearer ${job.requestToken}`);
    if (found === undefined) return problem(401, 'no such job');
    const audience = url.searchParams.get('audience') ?? `https://github.com/${repository.split('/')[0]}`;
    return json({ value: signed({ ...claimsOf(repository, found, audience), ...self.claims }) });
  };

  const server = await listen(async (message, response) => {
    const { host = '', url: path = '/' } = { ...message.headers, url: message.url };
    if (servesGit(host, path)) {
      const status = await answerGit(message, response, { behind, permissionsOf });
      calls.push({ host, path, status });
      return;
    }
    const call = await arrived(message);
    const reply = await answer(call);
    calls.push({ host: call.headers.host ?? '', path: call.path, status: reply.status });
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(reply.body);
  }, certificate);

  const told = (run: RunState, job: JobState) => self.tell(`runs/${run.id}/jobs`, scenarioJob(job));
  const self: GitHubActions = {
    ...server,
    standIn: '',
    calls,
    runs,
    organizationToken: secret('ghs'),
    forbid: null,
    claims: {},
    apps: {},
    appToken({ app, key, repositories, permissions }) {
      const installed = self.apps[app];
      if (installed === undefined || installed.key !== key) throw new Error(`no app ${app} with this key`);
      const other = repositories.find((one) => !installed.repositories.includes(one));
      if (other !== undefined) throw new Error(`the app ${app} is not installed in ${other}`);
      const more = Object.entries(permissions).find(
        ([scope, level]) => installed.permissions[scope] !== level && installed.permissions[scope] !== 'write',
      );
      if (more !== undefined) throw new Error(`the app ${app} has no ${more.join(': ')}`);
      const token = plant(secret('ghs'));
      appTokens.set(token, { repositories, permissions });
      return token;
    },
    async startRun(trigger) {
      const run: RunState = { id: ++ids, trigger, attempt: 1, startedAt: time(), jobs: [], artifacts: [] };
      runs.push(run);
      await self.tell('runs', scenarioRun(run));
      return run;
    },
    async startAttempt(run, triggeringActor) {
      run.attempt++;
      run.trigger = { ...run.trigger, triggeringActor };
      run.startedAt = time();
      await self.tell('runs', scenarioRun(run));
    },
    async reach(run, { key, permissions, hasDeployment }, { name, calledFrom, environment, isGated }) {
      const tokens = { token: secret('ghs'), requestToken: secret('request') };
      const status = isGated ? 'waiting' : 'queued';
      const job: JobState = {
        ...{
          id: ++ids,
          key,
          name,
          permissions,
          calledFrom,
          environment,
          hasDeployment,
          ...tokens,
          status,
          reachedAt: time(),
        },
        ...{ conclusion: null, startedAt: null, completedAt: null },
      };
      run.jobs.push(job);
      await told(run, job);
      return job;
    },
    async begin(run, job) {
      Object.assign(job, { status: 'in_progress', startedAt: time() });
      await told(run, job);
    },
    async end(run, job, conclusion) {
      Object.assign(job, { status: 'completed', conclusion, completedAt: time() });
      await told(run, job);
    },
    async upload(run, name, files) {
      const artifact = { id: ++ids, name, createdAt: time(), bytes: zipSync({ ...files }), expired: false };
      run.artifacts.push(artifact);
      await self.tell(`runs/${run.id}/artifacts`, scenarioArtifact(artifact));
      return artifact;
    },
    tokenEnvironment: ({ permissions, requestToken }) =>
      permissions['id-token'] === 'write'
        ? {
            ACTIONS_ID_TOKEN_REQUEST_URL: `${TOKENS}/token?api-version=2.0`,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
          }
        : {},
    async tell(path, body) {
      const headers = { 'content-type': 'application/json' };
      const text = JSON.stringify(body);
      const answered = await fetch(`${self.standIn}/_stand-in/${path}`, { method: 'POST', headers, body: text });
      if (answered.status !== 201)
        throw new Error(`the stand-in answered ${answered.status}: ${await answered.text()}`);
    },
  };
  return self;
}

const servesGit = (host: string, path: string): boolean =>
  host === new URL(GIT).host || (host === new URL(ENTERPRISE).host && !path.startsWith(ENTERPRISE_PATH));

/** Nothing of GitHub's is finer than a second, and nothing here happens twice in one. */
function clock(): () => string {
  let now = Math.floor(Date.now() / 1000) * 1000;
  return () => {
    now += 1000;
    return new Date(now).toISOString().replace('.000Z', 'Z');
  };
}

/** The storage knows nothing of GitHub's tokens: it refuses whoever sends one. */
const stored = (call: Arrived, storage: string): Promise<Reply> =>
  forwarded(
    call,
    storage,
    call.headers.authorization === undefined ? {} : { authorization: call.headers.authorization },
  );

async function forwarded({ method, path, headers: { accept = '*/*' } }: Arrived, to: string, more = {}) {
  const answer = await fetch(new URL(path, to), { method, headers: { accept, ...more }, redirect: 'manual' });
  const kept: Record<string, string> = {};
  for (const name of ['content-type', 'link', 'location']) {
    const value = answer.headers.get(name);
    if (value !== null) kept[name] = value;
  }
  return { status: answer.status, headers: kept, body: new Uint8Array(await answer.arrayBuffer()) };
}

const json = (body: object, status = 200): Reply => ({ status, body: JSON.stringify(body) });

const problem = (status: number, message: string): Reply =>
  json({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, status);
