import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { callViolations } from '../../stand-in/github-schema.js';
import { runStep, type Step, type StepOptions } from '../runner.js';
import { git } from './git.js';
import type {
  Beginning,
  CheckState,
  Fault,
  Job,
  Merging,
  NewJob,
  Opening,
  PullState,
  Push,
  Reviewing,
  SeenCall,
} from './github-pull-requests/orders.js';
import { ROOT, type Started } from './process.js';

export type * from './github-pull-requests/orders.js';

/** GitHub with pull requests, as a process of its own. */
export interface PullRequestsServer {
  readonly url: string;
  repository(beginning: Beginning): Promise<GitHubRepository>;
}

/** A repository of it. People act by the login that the scenario lists them with. */
export interface GitHubRepository {
  readonly name: string;
  /** The API, for whoever may all; as one of the app GitHub Actions. */
  readonly url: string;
  /** The bare repository on disk. */
  readonly path: string;
  /** Makes the branch, or what it holds, and gives its tip. */
  push(push: Push): Promise<string>;
  deleteBranch(branch: string, by: string, repository?: string): Promise<void>;
  /** A fork of all branches, `owner/name`. */
  fork(repository: string): Promise<void>;
  /** Its number. */
  open(opening: Opening): Promise<number>;
  close(pull: number): Promise<void>;
  /** The id of the review. */
  review(reviewing: Reviewing): Promise<number>;
  dismiss(pull: number, review: number): Promise<void>;
  /** The tips of the target before and after. */
  merge(merging: Merging): Promise<{ readonly before: string; readonly after: string }>;
  comment(pull: number, by: string, body: string): Promise<number>;
  editComment(pull: number, id: number, body: string): Promise<void>;
  deleteComment(pull: number, id: number): Promise<void>;
  /** A check of another app unless it says otherwise. */
  putCheck(check: Partial<CheckState> & Pick<CheckState, 'name' | 'sha'>): Promise<void>;
  changeCheck(check: Partial<CheckState> & Pick<CheckState, 'id'>): Promise<void>;
  startJob(job: NewJob): Promise<Job>;
  /** A review of an environment of a run. */
  approve(run: number, by: string, environment: string): Promise<void>;
  /** From now on these calls go wrong, and no others. */
  fail(faults: readonly Fault[]): Promise<void>;
  pull(number: number): Promise<PullState>;
  checks(): Promise<readonly CheckState[]>;
  /** Of a branch, or of what has a full name. */
  tip(ref: string): Promise<string>;
  calls(): Promise<readonly SeenCall[]>;
  /** Runs the shipped Action as a job of such an event, its repository checked out as `actions/checkout` does. */
  runOn(event: JobEvent, step: JobStep): Promise<JobRun>;
}

/** Why a job runs. */
export type JobEvent =
  | { readonly on: 'pull_request'; readonly pull: number; readonly actor?: string; readonly action?: string }
  | {
      readonly on: 'push' | 'workflow_dispatch';
      readonly branch?: string;
      readonly sha?: string;
      readonly actor?: string;
    }
  /** The same job again. */
  | { readonly on: 'rerun'; readonly of: JobRun; readonly actor?: string };

export interface JobStep extends Partial<Pick<StepOptions, 'env' | 'files' | 'launched'>> {
  readonly command: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** The environment that gates it, and who let it through; without one it is gated by none. */
  readonly environment?: string;
  readonly approvedBy?: string;
  /** Default: those that the event's command needs. */
  readonly permissions?: NewJob['permissions'];
}

export interface JobRun extends Step {
  readonly job: Job;
  readonly asked: NewJob;
}

/** What a job needs that plans a pull request, and one that applies a merge. */
const PLANNING = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  'id-token': 'write',
  'pull-requests': 'write',
} as const;
const APPLYING = {
  actions: 'read',
  checks: 'read',
  contents: 'write',
  'id-token': 'write',
  'pull-requests': 'read',
} as const;

/** Starts it. Stopping throws with all that GitHub's description has against what has passed. */
export async function startGitHubPullRequests(started: Started): Promise<PullRequestsServer> {
  const folder = started.folder();
  const script = join(folder, 'github.mjs');
  await build({
    entryPoints: [join(ROOT, '__tests__/e2e/servers/github-pull-requests/process.ts')],
    ...{ outfile: script, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'silent' },
  });
  const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', () => reject(new Error('GitHub did not start')));
  });
  const names: string[] = [];
  const order = async (name: string, what: string, sent: unknown = null) => {
    const answer = await fetch(`${url}/_control/${name}/${what}`, { method: 'POST', body: JSON.stringify(sent) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${what}: ${text}`);
    return JSON.parse(text);
  };
  started.add({
    async stop() {
      const all: SeenCall[][] = [];
      for (const name of names) all.push(await order(name, 'calls'));
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
      const seen = all.flat().filter(({ isFault }) => !isFault);
      const wrong = [
        ...new Set(
          seen.flatMap(({ path, answer, ...call }) => callViolations({ ...call, target: path, body: answer })),
        ),
      ];
      if (wrong.length > 0) throw new Error(`against GitHub's description:\n${wrong.join('\n')}`);
    },
  });
  return {
    url,
    async repository(beginning) {
      const { repository: name } = beginning;
      names.push(name);
      await order(name, 'begin', beginning);
      const path: string = await order(name, 'path');
      const ask = (what: string, sent?: unknown) => order(name, what, sent);
      const self: GitHubRepository = {
        ...{ name, url, path },
        push: (push) => ask('push', push),
        deleteBranch: (branch, by, repository) => ask('delete-branch', { branch, by, repository }),
        fork: (repository) => ask('fork', repository),
        open: (opening) => ask('open', opening),
        close: (pull) => ask('close', pull),
        review: (reviewing) => ask('review', reviewing),
        dismiss: (pull, review) => ask('dismiss', { pull, review }),
        async merge(merging) {
          await ask('merge', merging);
          const last = await self.pull(merging.pulls.at(-1) ?? 0);
          return { before: last.before ?? '', after: last.after ?? '' };
        },
        comment: (pull, by, body) => ask('comment', { pull, by, body }),
        editComment: (pull, id, body) => ask('change-comment', { pull, id, body }),
        deleteComment: (pull, id) => ask('change-comment', { pull, id, body: null }),
        putCheck: (check) => ask('put-check', check),
        changeCheck: (check) => ask('change-check', check),
        startJob: (job) => ask('job', job),
        approve: (run, by, environment) => ask('approve', { run, by, environment }),
        fail: (faults) => ask('fail', faults),
        pull: (number) => ask('pull', number),
        checks: () => ask('checks'),
        tip: (ref) => ask('tip', ref),
        calls: () => ask('calls'),
        runOn: (event, step) => runOn(started, self, event, step),
      };
      return self;
    },
  };
}

async function runOn(started: Started, repository: GitHubRepository, event: JobEvent, step: JobStep): Promise<JobRun> {
  const { command, inputs, env = {}, files = {}, launched } = step;
  const asked = await jobOf(repository, event, step);
  const job = await repository.startJob(asked);
  const checkedOut = asked.checkedOut ?? asked.sha;
  const idToken = asked.permissions['id-token'] === 'write';
  const done = await runStep(started, {
    inputs: { command, ...inputs },
    env: {
      GITHUB_REPOSITORY: repository.name,
      GITHUB_RUN_ID: String(job.run),
      GITHUB_RUN_ATTEMPT: String(job.attempt),
      GITHUB_EVENT_NAME: asked.event,
      GITHUB_REF: asked.ref,
      GITHUB_SHA: checkedOut,
      GITHUB_ACTOR: asked.actor,
      GITHUB_API_URL: `${repository.url}${job.api}`,
      ...(idToken && {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${repository.url}${job.api}/_oidc/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.requestToken,
      }),
      ...env,
    },
    event: await payloadOf(repository, event),
    files,
    async inWorkspace(folder) {
      await git(folder, ['init', '--quiet']);
      await git(folder, ['fetch', '--quiet', '--depth=1', repository.path, checkedOut]);
      await git(folder, ['checkout', '--quiet', '--force', checkedOut]);
    },
    ...(launched !== undefined && { launched }),
  });
  return { ...done, job, asked };
}

async function jobOf(repository: GitHubRepository, event: JobEvent, step: JobStep): Promise<NewJob> {
  const { environment, approvedBy } = step;
  const gate = { ...(environment !== undefined && { environment }), ...(approvedBy !== undefined && { approvedBy }) };
  if (event.on === 'rerun') return { ...event.of.asked, ...gate, attemptOf: event.of.job.run };
  if (event.on !== 'pull_request') {
    const { branch = 'main', actor = 'ana' } = event;
    const sha = event.sha ?? (await repository.tip(branch));
    const { permissions = APPLYING } = step;
    return { ...gate, event: event.on, ref: `refs/heads/${branch}`, sha, actor, permissions };
  }
  const pull = await api(repository, `/pulls/${event.pull}`);
  const actor = event.actor ?? pull.user.login;
  const fork = pull.head.repo === null || pull.head.repo.full_name !== repository.name;
  // A fork's job may read, whatever its workflow says, and gets no token of its own for others.
  const permissions = fork ? READING : (step.permissions ?? PLANNING);
  return {
    ...gate,
    ...{ event: event.on, ref: `refs/pull/${event.pull}/merge`, sha: pull.head.sha, actor, permissions },
    ...{ checkedOut: await repository.tip(`refs/pull/${event.pull}/merge`), headBranch: pull.head.ref },
    ...(fork && { headRepository: pull.head.repo?.full_name ?? 'gone/gone' }),
  };
}

const READING = { actions: 'read', checks: 'read', contents: 'read', 'pull-requests': 'read' } as const;

/** What GitHub puts into the event file, as far as anybody looks at it. */
async function payloadOf(repository: GitHubRepository, event: JobEvent): Promise<object> {
  if (event.on !== 'pull_request') return {};
  const { action = 'synchronize', pull: number } = event;
  return { action, number, pull_request: await api(repository, `/pulls/${number}`) };
}

async function api({ url, name }: GitHubRepository, path: string) {
  return JSON.parse(await (await fetch(`${url}/repos/${name}${path}`)).text());
}
