import { randomBytes } from 'node:crypto';
import { zipSync } from 'fflate';
import type { Certificate } from '../e2e/servers/certificate.js';
import { type Arrived, arrived, listen } from '../e2e/servers/front.js';
import type { Server } from '../e2e/servers/process.js';
import { API, artifactBody, checkRunBody, STORAGE } from './bodies.js';
import { claimsOf, signed } from './id-token.js';
import { mayRead } from './needed-permission.js';
import type { ArtifactState, JobState, RunState, Trigger } from './run-state.js';
import type { Permissions, WorkflowJob } from './workflow.js';

/** The hosts of GitHub that this server plays; a proxy leads them here. */
export const HOSTS = ['api.github.com', 'pipelines.actions.githubusercontent.com', new URL(STORAGE).host] as const;
const TOKEN_URL = 'https://pipelines.actions.githubusercontent.com/token?api-version=2.0';

/** A call that a job made, as a test looks at it. */
export interface JobCall {
  readonly host: string;
  readonly path: string;
  readonly status: number;
}

/** GitHub as its jobs meet it: tokens that may what the job says, check runs, artifacts. */
export interface GitHubActions extends Server {
  /** Where everything is that jobs do not make: the repository, people, environments, runs and their reviews. */
  standIn: string;
  readonly calls: readonly JobCall[];
  /** A token that may all, as one of an app that the organization has installed. */
  readonly organizationToken: string;
  /** Paths, with their queries, that are answered with 403 whatever the token may. */
  forbid: RegExp | null;
  /** Claims that the next tokens carry beside the usual ones; undefined leaves one out. */
  claims: Readonly<Record<string, unknown>>;
  startRun(trigger: Trigger): RunState;
  startAttempt(run: RunState): void;
  /** A job gets its turn: it runs, or waits at the gate of its environment. */
  reach(run: RunState, job: WorkflowJob, options: { environment: string | null; isGated: boolean }): JobState;
  begin(job: JobState): void;
  end(job: JobState, conclusion: 'success' | 'failure' | 'skipped'): void;
  upload(run: RunState, name: string, files: Readonly<Record<string, Uint8Array>>): ArtifactState;
  /** What the runner tells a job of where to ask for ID tokens; nothing without the permission. */
  tokenEnvironment(job: JobState): Record<string, string>;
}

export interface GitHubActionsOptions {
  readonly certificate: Certificate;
  readonly repository: string;
}

interface Reply {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const secret = (kind: string): string => `${kind}_${randomBytes(20).toString('hex')}`;

/** Starts it for one repository. */
export async function startGitHubActions({ certificate, repository }: GitHubActionsOptions): Promise<GitHubActions> {
  const runs: RunState[] = [];
  const calls: JobCall[] = [];
  let ids = 9000;
  // Nothing of GitHub's is finer than a second, and nothing here happens twice in one.
  let now = Math.floor(Date.now() / 1000) * 1000;
  const time = (): string => {
    now += 1000;
    return new Date(now).toISOString().replace('.000Z', 'Z');
  };
  const allJobs = () => runs.flatMap((run) => run.jobs.map((job) => ({ run, job })));
  const artifactOf = (id: string | undefined) =>
    runs.flatMap(({ artifacts }) => artifacts).find((one) => String(one.id) === id);

  const answer = async (call: Arrived): Promise<Reply> => {
    const { host, pathname, url } = addressOf(call);
    if (host === new URL(STORAGE).host) return fromStorage(call, artifactOf(pathname.split('/')[1]));
    if (host !== 'api.github.com') return idToken(call, url);
    const permissions = permissionsOf(call);
    if (permissions === null) return problem(401, 'Bad credentials');
    const isForbidden = self.forbid?.test(call.path) === true;
    if (isForbidden || (permissions !== 'all' && !mayRead(pathname, permissions)))
      return problem(403, 'Resource not accessible by integration');
    return ownAnswer(url) ?? (await shown(call, url));
  };

  const permissionsOf = ({ headers }: Arrived): Permissions | 'all' | null => {
    const [, token] = /^(?:bearer|token) (.+)$/i.exec(headers.authorization ?? '') ?? [];
    if (token === self.organizationToken) return 'all';
    // A token dies with its job.
    const found = allJobs().find(({ job }) => job.token === token && job.status === 'in_progress');
    return found?.job.permissions ?? null;
  };

  const ownAnswer = (url: URL): Reply | undefined => {
    const path = url.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, '');
    const [, suite] = /^\/check-suites\/(\d+)\/check-runs$/.exec(path) ?? [];
    if (suite !== undefined) {
      const all = allJobs().map(({ run, job }) => checkRunBody(repository, run, job, Number(suite)));
      const latest = all.filter((one) => !all.some((other) => other.name === one.name && other.id > one.id));
      return paged(url, 'check_runs', url.searchParams.get('filter') === 'all' ? all : latest);
    }
    const [, checkRun] = /^\/check-runs\/(\d+)$/.exec(path) ?? [];
    const one = allJobs().find(({ job }) => String(job.id) === checkRun);
    if (one !== undefined) return json(200, checkRunBody(repository, one.run, one.job, 1));
    const [, id] = /^\/actions\/runs\/(\d+)\/artifacts$/.exec(path) ?? [];
    const run = runs.find((other) => String(other.id) === id);
    if (run !== undefined) {
      const name = url.searchParams.get('name');
      const named = run.artifacts.filter((artifact) => name === null || artifact.name === name);
      return paged(
        url,
        'artifacts',
        named.map((artifact) => artifactBody(repository, run, artifact)),
      );
    }
    const [, zip] = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(path) ?? [];
    const artifact = artifactOf(zip);
    if (artifact === undefined) return undefined;
    if (artifact.expired) return problem(410, 'Artifact has expired');
    return { status: 302, body: '', headers: { location: `${STORAGE}/${artifact.id}/zip?sig=of-the-storage` } };
  };

  /** What the stand-in shows; of a run, with the times that the stand-in does not have. */
  const shown = async ({ method, path, headers: { accept = '*/*' } }: Arrived, url: URL): Promise<Reply> => {
    const answer = await fetch(new URL(path, self.standIn), { method, headers: { accept } });
    const body = await answer.text();
    const headers: Record<string, string> = {};
    for (const name of ['content-type', 'link']) {
      const value = answer.headers.get(name);
      if (value !== null) headers[name] = value.replaceAll(self.standIn, API);
    }
    const [, id] = /\/actions\/runs\/(\d+)$/.exec(url.pathname) ?? [];
    const run = runs.find((other) => String(other.id) === id);
    const timed = run === undefined ? body : JSON.stringify({ ...JSON.parse(body), run_started_at: run.startedAt });
    return { status: answer.status, headers, body: timed.replaceAll(self.standIn, API) };
  };

  const idToken = ({ headers }: Arrived, url: URL): Reply => {
    const found = allJobs().find(({ job }) => headers.authorization === `Bearer ${job.requestToken}`);
    if (found === undefined || found.job.status !== 'in_progress') return problem(401, 'no such job');
    const audience = url.searchParams.get('audience') ?? `https://github.com/${repository.split('/')[0]}`;
    return json(200, { value: signed({ ...claimsOf(repository, found, audience), ...self.claims }) });
  };

  const server = await listen(async (message, response) => {
    const call = await arrived(message);
    const reply = await answer(call).catch((error: unknown) => problem(500, String(error)));
    calls.push({ host: call.headers.host ?? '', path: call.path, status: reply.status });
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(reply.body);
  }, certificate);

  const self: GitHubActions = {
    ...server,
    standIn: '',
    calls,
    organizationToken: secret('ghs'),
    forbid: null,
    claims: {},
    startRun(trigger) {
      const run: RunState = { id: ++ids, trigger, attempt: 1, startedAt: time(), jobs: [], artifacts: [] };
      runs.push(run);
      return run;
    },
    startAttempt(run) {
      run.attempt++;
      run.startedAt = time();
    },
    reach(run, { key, name, permissions }, { environment, isGated }) {
      const deployment = environment === null ? null : { id: ++ids, createdAt: time() };
      const job: JobState = {
        ...{ id: ++ids, key, name, attempt: run.attempt, permissions, environment, deployment },
        ...{ token: secret('ghs'), requestToken: secret('request'), status: isGated ? 'waiting' : 'queued' },
        ...{ conclusion: null, startedAt: null, completedAt: null },
      };
      run.jobs.push(job);
      return job;
    },
    begin: (job) => void Object.assign(job, { status: 'in_progress', startedAt: time() }),
    end: (job, conclusion) => void Object.assign(job, { status: 'completed', conclusion, completedAt: time() }),
    upload(run, name, files) {
      const artifact = { id: ++ids, name, bytes: zipSync({ ...files }), createdAt: time(), expired: false };
      run.artifacts.push(artifact);
      return artifact;
    },
    tokenEnvironment: ({ permissions, requestToken }) =>
      permissions['id-token'] === 'write'
        ? { ACTIONS_ID_TOKEN_REQUEST_URL: TOKEN_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken }
        : {},
  };
  return self;
}

/** The storage signs its addresses, and refuses a call that brings credentials of another kind as well. */
function fromStorage({ headers, path }: Arrived, artifact: ArtifactState | undefined): Reply {
  if (headers.authorization !== undefined) return problem(400, 'two kinds of credentials');
  if (artifact === undefined || !path.endsWith('?sig=of-the-storage')) return problem(403, 'no such signature');
  return { status: 200, body: artifact.bytes, headers: { 'content-type': 'application/zip' } };
}

function paged(url: URL, key: string, all: readonly object[]): Reply {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const reply = json(200, { total_count: all.length, [key]: all.slice((page - 1) * size, page * size) });
  if (page * size >= all.length) return reply;
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return { ...reply, headers: { link: `<${API}${next.pathname}${next.search}>; rel="next"` } };
}

function addressOf({ path, headers: { host = '' } }: Arrived) {
  const url = new URL(path, `https://${host}`);
  return { host: url.host, pathname: url.pathname, url };
}

const json = (status: number, body: object): Reply => ({ status, body: JSON.stringify(body) });

const problem = (status: number, message: string): Reply =>
  json(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) });
