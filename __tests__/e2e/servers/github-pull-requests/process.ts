/**
 * GitHub with pull requests, as a process of its own (see `../github-pull-requests.ts`): its repositories are real ones of
 * git, and whatever happens to a branch or a pull request is done by git. What is neither code nor pull request (people,
 * environments, rules of branches, jobs) the stand-in answers. Shares no code with the client. What a test orders goes
 * through `/_control/OWNER/NAME/ORDER`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FAULT_HEADER, problem, type Reply } from '../../../../src/stand-in/reply.js';
import { completeReview } from '../../../../src/stand-in/world.js';
import { claimsOf, signed } from '../../../workflow-runner/id-token.js';
import type { CheckState, PullState } from './orders.js';
import { type Check, type JobState, type Pull, Repository } from './repository.js';
import { answer } from './routes.js';

const [, , root = ''] = process.argv;
const repositories = new Map<string, Repository>();

function handle(request: IncomingMessage, body: string): Reply | 'drop' | 'lose' {
  const { method = 'GET', url: target = '/', headers } = request;
  const site = `http://${headers.host ?? 'localhost'}`;
  const [, owner, name, order] = /^\/_control\/([^/]+)\/([^/]+)\/([\w-]+)$/.exec(target) ?? [];
  if (owner !== undefined) return control(`${owner}/${name}`, order ?? '', JSON.parse(body || 'null'));
  const [, token, path = target] = /^\/_as\/([0-9a-f]+)(\/.*)$/.exec(target) ?? [];
  const all = [...repositories.values()];
  const found = all.flatMap((repository) => repository.jobs.map((job) => ({ repository, job })));
  const own = found.find(({ job }) => job.api === `/_as/${token}`);
  if (token !== undefined && own === undefined) return problem(401, 'Bad credentials');
  if (own !== undefined && path.startsWith('/_oidc/')) return idToken(own, new URL(path, site), headers.authorization);
  const repository = own?.repository ?? repositoryOf(path);
  if (repository === undefined) return problem(404);
  const fault = repository.faults.find(
    ({ fault: one, met }) =>
      new RegExp(one.path).test(path) &&
      [undefined, method].includes(one.method) &&
      met < (one.times ?? Number.POSITIVE_INFINITY),
  );
  if (fault !== undefined) fault.met++;
  const deed = fault?.fault.deed;
  const prefix = token === undefined ? site : `${site}/_as/${token}`;
  const call = {
    repository,
    site: prefix,
    method,
    url: new URL(path, site),
    accept: headers.accept ?? '',
    body,
    job: own?.job ?? null,
  };
  const made =
    deed === 'drop' ? problem(500) : typeof deed === 'object' ? problem(deed.status, deed.message) : answer(call);
  const isJson = made.headers['content-type']?.startsWith('application/json') === true;
  repository.calls.push({
    ...{ method, path, body, status: made.status, isFault: deed !== undefined && deed !== 'lose' },
    ...(isJson && { answer: JSON.parse(String(made.body)) }),
  });
  if (deed === 'drop' || deed === 'lose') return deed;
  return deed === undefined ? made : { ...made, headers: { ...made.headers, [FAULT_HEADER]: 'yes' } };
}

/** The one that a path names, or, of a path without a repository, any. */
function repositoryOf(path: string): Repository | undefined {
  const [, full] = /^\/repos\/([^/]+\/[^/?]+)/.exec(path) ?? [];
  const all = [...repositories.values()];
  return full === undefined ? all.at(-1) : all.find((one) => one.name.toLowerCase() === full.toLowerCase());
}

function idToken(
  { repository, job }: { repository: Repository; job: JobState },
  url: URL,
  authorization?: string,
): Reply {
  if (authorization !== `Bearer ${job.requestToken}` || job.permissions['id-token'] !== 'write') return problem(401);
  const { event, ref, sha, checkedOut, actor, environment } = job.asked;
  const run = {
    ...{ id: job.run, attempt: job.attempt, startedAt: '', jobs: [], artifacts: [] },
    trigger: { event, actor, ref, sha: checkedOut ?? sha, path: '.github/workflows/promote.yml' },
  };
  const began = { key: 'job', name: 'job', hasDeployment: true, status: 'in_progress', conclusion: null } as const;
  const state = {
    ...{ ...began, id: job.job, environment: environment ?? null, permissions: {}, token: '' },
    ...{ requestToken: job.requestToken, reachedAt: '', startedAt: null, completedAt: null },
  };
  const audience = url.searchParams.get('audience') ?? `https://github.com/${repository.name.split('/')[0]}`;
  const value = signed(claimsOf(repository.name, { run, job: state }, audience));
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ value }) };
}

const pullState = ({ number, state, head, base, merge, comments }: Pull): PullState => ({
  ...{
    number,
    state,
    head: head.sha,
    base: base.sha,
    comments: comments.map(({ id, user, body }) => ({ id, user, body })),
  },
  ...{ mergedAt: merge?.at ?? null, before: merge?.before ?? null, after: merge?.commit ?? null },
});

const checkState = (check: Check): CheckState => {
  const { id, name, sha, app, conclusion, externalId, title, summary, text, completedAt } = check;
  return { id, name, sha, app, conclusion, externalId, title, summary, text, completedAt };
};

type Orders = Readonly<Record<string, (repository: Repository, sent: never) => unknown>>;

/** What a test can do, as people and git do it. */
const ORDERS: Orders = {
  push: (one, sent: Parameters<Repository['push']>[0]) => one.push(sent),
  'delete-branch': (one, { branch, by, repository }: { branch: string; by: string; repository?: string }) =>
    one.deleteBranch(branch, by, repository),
  fork: (one, repository: string) => one.fork(repository),
  open: (one, sent: Parameters<Repository['open']>[0]) => one.open(sent).number,
  close: (one, number: number) => one.close(number),
  review: (one, sent: Parameters<Repository['review']>[0]) => one.review(sent),
  dismiss: (one, { pull, review }: { pull: number; review: number }) => one.dismiss(pull, review),
  merge: (one, sent: Parameters<Repository['merge']>[0]) => one.merge(sent),
  comment: (one, { pull, by, body }: { pull: number; by: string; body: string }) => one.comment(pull, by, body).id,
  'change-comment': (one, { pull, id, body }: { pull: number; id: number; body: string | null }) => {
    const { comments } = one.pull(pull);
    const index = comments.findIndex((comment) => comment.id === id);
    const found = comments[index];
    if (found === undefined) throw new Error(`there is no comment ${id}`);
    if (body === null) comments.splice(index, 1);
    else found.body = body;
  },
  'put-check': (one, sent: Partial<Check> & Pick<Check, 'name' | 'sha'>) => {
    const at = one.tick();
    const usual = {
      status: 'completed',
      conclusion: 'success',
      externalId: null,
      detailsUrl: null,
      startedAt: at,
      completedAt: at,
    };
    one.checks.push({ ...usual, title: null, summary: null, text: null, app: 'other-app', ...sent, id: one.id() });
  },
  'change-check': (one, { id, ...sent }: Partial<Check> & Pick<Check, 'id'>) => {
    Object.assign(one.checks.find((check) => check.id === id) ?? {}, sent);
  },
  approve: (one, { run, by, environment }: { run: number; by: string; environment: string }) => {
    const found = one.world.runs.find(({ id }) => id === run);
    found?.reviews.push(completeReview(one.world, { user: by, environments: [environment] }, 'review'));
  },
  job: (one, sent: Parameters<Repository['startJob']>[0]) => one.startJob(sent),
  fail: (one, faults: readonly { path: string; deed: never }[]) => {
    one.faults = faults.map((fault) => ({ fault, met: 0 }));
  },
  pull: (one, number: number) => pullState(one.pull(number)),
  checks: (one) => one.checks.map(checkState),
  tip: (one, ref: string) => one.code.commitOf(ref.startsWith('refs/') ? ref : `refs/heads/${ref}`),
  calls: (one) => one.calls,
  path: (one) => one.code.path,
};

function control(name: string, order: string, sent: unknown): Reply {
  try {
    const give = (value: unknown): Reply => ({ status: 200, headers: {}, body: JSON.stringify(value ?? null) });
    if (order === 'begin') {
      repositories.set(name, new Repository(name, root, sent as ConstructorParameters<typeof Repository>[2]));
      return give(null);
    }
    const repository = repositories.get(name);
    const obey = ORDERS[order];
    if (repository === undefined || obey === undefined) return problem(404, `no ${order} of ${name}`);
    return give(obey(repository, sent as never));
  } catch (error) {
    return problem(500, error instanceof Error ? error.stack : String(error));
  }
}

const server = createServer({ keepAliveTimeout: 60_000 }, (request: IncomingMessage, response: ServerResponse) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    let reply: Reply | 'drop' | 'lose';
    try {
      reply = handle(request, Buffer.concat(chunks).toString('utf8'));
    } catch (error) {
      reply = problem(500, error instanceof Error ? error.stack : String(error));
    }
    if (typeof reply === 'string') request.socket.destroy();
    else response.writeHead(reply.status, reply.headers).end(reply.body);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
// Whoever started this ends it by closing the pipe, also when it dies.
process.stdin.resume().on('end', () => process.exit(0));
