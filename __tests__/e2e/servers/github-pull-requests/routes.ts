import { suiteOf } from '../../../../src/stand-in/api/check-runs.js';
import { answerApi } from '../../../../src/stand-in/api/index.js';
import { paged } from '../../../../src/stand-in/api/paging.js';
import { json, ok, problem, type Reply } from '../../../../src/stand-in/reply.js';
import { match, paramOf } from '../../../../src/stand-in/router.js';
import { Bodies } from './bodies.js';
import { APP, BOT, type Check, type JobState, type Repository } from './repository.js';

/** A call of the REST API by a job, or by whoever may all. */
export interface Call {
  readonly repository: Repository;
  readonly site: string;
  readonly method: string;
  readonly url: URL;
  readonly accept: string;
  readonly body: string;
  readonly job: JobState | null;
}

interface Asked extends Call {
  readonly bodies: Bodies;
  readonly param: (name: string) => string;
}

interface Route {
  readonly on: string;
  /** Any one of these lets a token in. */
  readonly needs: readonly string[];
  readonly answer: (asked: Asked) => Reply | undefined;
}

const HERE = '/repos/:owner/:repo';
const LONGEST_OUTPUT = 65_535;
const LONGEST_COMMENT = 65_536;
const MOST_COMMITS = 250;
const LARGEST_CONTENT = 1024 * 1024;

const ROUTES: readonly Route[] = [
  {
    on: `GET ${HERE}/pulls/:number`,
    needs: ['pull-requests: read', 'contents: read'],
    answer: ({ bodies, repository, param }) => {
      const pull = repository.pulls.find(({ number }) => String(number) === param('number'));
      return pull && ok(bodies.pull(pull));
    },
  },
  {
    on: `GET ${HERE}/pulls/:number/commits`,
    needs: ['pull-requests: read'],
    answer: ({ bodies, repository, param, url }) => {
      const pull = repository.pull(Number(param('number')));
      return list(url, pull.commits.slice(0, MOST_COMMITS), bodies.site, (sha) => bodies.commit(sha));
    },
  },
  {
    on: `GET ${HERE}/pulls/:number/reviews`,
    needs: ['pull-requests: read'],
    answer: ({ bodies, repository, param, url }) => {
      const pull = repository.pull(Number(param('number')));
      return list(url, pull.reviews, bodies.site, (review) => bodies.review(pull, review));
    },
  },
  {
    on: `GET ${HERE}/commits/:sha/pulls`,
    needs: ['pull-requests: read'],
    answer: ({ bodies, repository, param, url }) => {
      const sha = repository.code.commitOf(param('sha'));
      if (sha === null) return noCommit(param('sha'));
      return list(url, repository.pullsOf(sha), bodies.site, (pull) => bodies.simplePull(pull));
    },
  },
  {
    on: `GET ${HERE}/commits`,
    needs: ['contents: read'],
    answer: ({ bodies, repository, url }) => {
      const author = (url.searchParams.get('author') ?? '').toLowerCase();
      const from = repository.code.commitOf(url.searchParams.get('sha') ?? repository.defaultBranch);
      if (from === null) return problem(404);
      const all = repository.code.between(null, from).reverse();
      const isTheirs = (sha: string) => {
        const { email } = repository.code.facts(sha).author;
        return (
          author === '' || email.toLowerCase() === author || repository.accountOf(email)?.login.toLowerCase() === author
        );
      };
      return list(url, all.filter(isTheirs), bodies.site, (sha) => bodies.commit(sha));
    },
  },
  {
    on: `GET ${HERE}/commits/:ref/check-runs`,
    needs: ['checks: read'],
    answer: ({ bodies, repository, param, url }) => {
      const sha = repository.code.commitOf(param('ref'));
      if (sha === null) return noCommit(param('ref'));
      const name = url.searchParams.get('check_name');
      const named = repository.checks.filter((one) => one.sha === sha && (name === null || one.name === name));
      const latest = (one: Check) =>
        !named.some((other) => other.id > one.id && other.name === one.name && other.app === one.app);
      const all = [...named].reverse().filter((one) => url.searchParams.get('filter') === 'all' || latest(one));
      const { items, headers } = paged(all, url.searchParams, bodies.site + url.pathname, others(url));
      return json(200, { total_count: all.length, check_runs: items.map((one) => bodies.check(one)) }, headers);
    },
  },
  {
    on: `GET ${HERE}/git/commits/:sha`,
    needs: ['contents: read'],
    answer: ({ bodies, repository, param }) => {
      const sha = repository.code.commitOf(param('sha'));
      return sha === null ? undefined : ok(bodies.gitCommit(sha));
    },
  },
  {
    on: `GET ${HERE}/git/ref/:ref*`,
    needs: ['contents: read'],
    answer: ({ bodies, repository, param }) => {
      const ref = `refs/${param('ref')}`;
      const sha = repository.codeOf(`${param('owner')}/${param('repo')}`).commitOf(ref);
      const url = `${bodies.api}/git/${ref}`;
      if (sha === null) return undefined;
      return ok({ ref, node_id: 'ref', url, object: { type: 'commit', sha, url: `${bodies.api}/git/commits/${sha}` } });
    },
  },
  {
    on: `GET ${HERE}/commits/:ref*`,
    needs: ['contents: read'],
    answer: ({ bodies, repository, param }) => {
      const sha = repository.code.commitOf(param('ref'));
      return sha === null ? noCommit(param('ref')) : ok(bodies.commit(sha));
    },
  },
  {
    on: `GET ${HERE}/compare/:range`,
    needs: ['contents: read'],
    answer: ({ bodies, repository, param, url }) => {
      const { code } = repository;
      const [one = '', other = ''] = param('range').split('...');
      const [base, head] = [code.commitOf(one), code.commitOf(other)];
      const shared = base === null || head === null ? null : code.mergeBase(base, head);
      if (base === null || head === null || shared === null) return undefined;
      const ahead = code.between(base, head);
      const behind = code.between(head, base).length;
      const { items, headers } = paged(ahead, url.searchParams, bodies.site + url.pathname, others(url));
      const page = `${bodies.site}/${repository.name}/compare/${param('range')}`;
      const status = ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
      return json(
        200,
        {
          ...{ url: bodies.site + url.pathname, html_url: page, permalink_url: page, diff_url: page, patch_url: page },
          ...{ base_commit: bodies.commit(base), merge_base_commit: bodies.commit(shared), status },
          ...{ ahead_by: ahead.length, behind_by: behind, total_commits: ahead.length, files: [] },
          commits: items.map((sha) => bodies.commit(sha)),
        },
        headers,
      );
    },
  },
  {
    on: `GET ${HERE}/contents/:path*`,
    needs: ['contents: read'],
    answer: (asked) => contents(asked, asked.param('path')),
  },
  {
    on: `GET ${HERE}/activity`,
    needs: ['contents: read'],
    answer: ({ bodies, repository, url, param }) => {
      const full = `${param('owner')}/${param('repo')}`;
      const ref = (url.searchParams.get('ref') ?? '').replace(/^refs\/heads\//, '');
      // Of a branch that is no more GitHub is not known to tell anything where it is asked for by name.
      const isGone = ref !== '' && repository.codeOf(full).tip(ref) === null;
      const all = repository.activities.filter(
        (one) => one.repository === full && !isGone && (ref === '' || one.ref === `refs/heads/${ref}`),
      );
      // The pages are told by cursors, not by numbers.
      const size = Number(url.searchParams.get('per_page') ?? '30');
      const from = all.findIndex(({ id }) => String(id) === url.searchParams.get('after')) + 1;
      const items = all.slice(from, from + size);
      const last = items.at(-1);
      const kept = ref === '' ? '' : `ref=${encodeURIComponent(ref)}&`;
      const link = `<${bodies.site}${url.pathname}?${kept}per_page=${size}&after=${last?.id}>; rel="next"`;
      return json(
        200,
        items.map((one) => bodies.activity(one)),
        from + size < all.length ? { link } : {},
      );
    },
  },
  {
    on: `GET ${HERE}/actions/runs`,
    needs: ['actions: read'],
    answer: (asked) => {
      const { repository, url } = asked;
      const fits = (name: string, value: string) => [null, value].includes(url.searchParams.get(name));
      const all = repository.world.runs
        .filter((run) => fits('head_sha', run.head_sha) && fits('event', run.event))
        .reverse();
      const { items, headers } = paged(all, url.searchParams, asked.bodies.site + url.pathname, others(url));
      const runs = items.map(({ id }) => {
        const one = new URL(`${asked.bodies.api}/actions/runs/${id}`);
        return JSON.parse(
          String(standIn({ ...asked, url: new URL(one.pathname.replace(/^\/_as\/[^/]+/, ''), one) }).body),
        );
      });
      return json(200, { total_count: all.length, workflow_runs: runs }, headers);
    },
  },
  {
    on: `GET ${HERE}/check-suites/:id`,
    needs: ['checks: read'],
    answer: ({ bodies, repository, param }) => {
      const run = repository.world.runs.find((one) => suiteOf(one) === Number(param('id')));
      return run && ok(bodies.suite(Number(param('id')), run.head_sha, run.head_branch));
    },
  },
  {
    on: `GET ${HERE}/check-runs/:id`,
    needs: ['checks: read'],
    answer: ({ bodies, repository, param }) => {
      const check = repository.checks.find(({ id }) => String(id) === param('id'));
      return check && ok(bodies.check(check));
    },
  },
  {
    on: `POST ${HERE}/check-runs`,
    needs: ['checks: write'],
    answer: ({ bodies, repository, body }) => {
      const sent = checkOf(body, ['name', 'head_sha']);
      if (typeof sent === 'string') return problem(422, sent);
      if (repository.code.commitOf(String(sent.head_sha)) === null)
        return problem(422, `No commit found for SHA: ${sent.head_sha}`);
      const check: Check = {
        ...{
          id: repository.id(),
          name: String(sent.name),
          sha: String(sent.head_sha),
          app: APP.slug,
          status: 'queued',
        },
        ...{ conclusion: null, externalId: null, detailsUrl: null, startedAt: repository.tick(), completedAt: null },
        ...{ title: null, summary: null, text: null },
      };
      repository.checks.push(check);
      changeCheck(repository, check, sent);
      return json(201, bodies.check(check));
    },
  },
  {
    on: `PATCH ${HERE}/check-runs/:id`,
    needs: ['checks: write'],
    answer: ({ bodies, repository, body, param }) => {
      const check = repository.checks.find(({ id }) => String(id) === param('id'));
      if (check === undefined) return undefined;
      if (check.app !== APP.slug)
        return problem(
          403,
          'Invalid app_id `15368` - check run can only be modified by the GitHub App that created it.',
        );
      const sent = checkOf(body, []);
      if (typeof sent === 'string') return problem(422, sent);
      changeCheck(repository, check, sent);
      return ok(bodies.check(check));
    },
  },
  {
    on: `GET ${HERE}/issues/:number/comments`,
    needs: ['issues: read', 'pull-requests: read'],
    answer: ({ bodies, repository, param, url }) => {
      const pull = repository.pull(Number(param('number')));
      return list(url, pull.comments, bodies.site, (comment) => bodies.comment(pull, comment));
    },
  },
  {
    on: `POST ${HERE}/issues/:number/comments`,
    needs: ['issues: write', 'pull-requests: write'],
    answer: ({ bodies, repository, param, body }) => {
      const pull = repository.pull(Number(param('number')));
      const text = commentOf(body);
      if (text === null) return problem(422, 'Validation Failed');
      return json(201, bodies.comment(pull, repository.comment(pull.number, BOT.login, text)));
    },
  },
  {
    on: `PATCH ${HERE}/issues/comments/:id`,
    needs: ['issues: write', 'pull-requests: write'],
    answer: ({ bodies, repository, param, body }) => {
      const all = repository.pulls.flatMap((pull) => pull.comments.map((comment) => ({ pull, comment })));
      const found = all.find(({ comment }) => String(comment.id) === param('id'));
      const text = commentOf(body);
      if (found === undefined) return undefined;
      if (text === null) return problem(422, 'Validation Failed');
      found.comment.body = text;
      found.comment.changedAt = repository.tick();
      return ok(bodies.comment(found.pull, found.comment));
    },
  },
];

/** What the stand-in's own endpoints demand of a token; what is not here is free to all. */
const NEEDED: readonly (readonly [RegExp, string])[] = [
  [/^\/repos\/[^/]+\/[^/]+\/(?:branches\/[^/]+\/protection|teams)/, 'never'],
  [/^\/orgs\//, 'never'],
  [/^\/repos\/[^/]+\/[^/]+\/branches\//, 'contents: read'],
  [/^\/repos\/[^/]+\/[^/]+\/(?:actions|environments)\//, 'actions: read'],
  [/^\/repos\/[^/]+\/[^/]+\/check-/, 'checks: read'],
];

/** Answers as GitHub does. */
export function answer(call: Call): Reply {
  const { repository, site, method, url, job } = call;
  for (const route of ROUTES) {
    const values = match(route.on, `${method} ${url.pathname}`);
    if (values === undefined) continue;
    const full = `${values.get('owner')}/${values.get('repo')}`.toLowerCase();
    const isFork = [...repository.forks.keys()].some((name) => name.toLowerCase() === full);
    if (full !== repository.name.toLowerCase() && !(isFork && /\/(activity|git\/ref\/:ref\*)$/.test(route.on)))
      return problem(404);
    if (!isFork && !route.needs.some((need) => may(job, need)))
      return problem(403, 'Resource not accessible by integration');
    const reply = route.answer({ ...call, bodies: new Bodies(site, repository), param: paramOf(values) });
    return reply ?? problem(404);
  }
  const [, need = ''] = NEEDED.find(([pattern]) => pattern.test(url.pathname)) ?? [];
  if (need !== '' && !may(job, need)) return problem(403, 'Resource not accessible by integration');
  return standIn(call);
}

function standIn({ repository, site, method, url, accept }: Call): Reply {
  return answerApi({ world: repository.view(), site, method, url, accept, authorization: undefined, storage: site });
}

function may(job: JobState | null, need: string): boolean {
  if (job === null) return true;
  const [name = '', level] = need.split(': ');
  const given = job.permissions[name];
  return given === 'write' || (given !== undefined && given === level);
}

const others = (url: URL): string =>
  [...url.searchParams]
    .filter(([name]) => !['page', 'per_page'].includes(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

function list<T>(url: URL, all: readonly T[], site: string, body: (item: T) => unknown): Reply {
  const { items, headers } = paged(all, url.searchParams, site + url.pathname, others(url));
  return json(200, items.map(body), headers);
}

const noCommit = (name: string): Reply => problem(422, `No commit found for SHA: ${name}`);

function contents({ bodies, repository, url }: Asked, path: string): Reply | undefined {
  const { code } = repository;
  const name = url.searchParams.get('ref') ?? repository.defaultBranch;
  const commit = code.commitOf(name);
  if (commit === null) return problem(404, `No commit found for the ref ${name}`);
  const found = code.entry(commit, path);
  if (found === null) return undefined;
  if (found.type === 'tree') {
    const under = (entry: string) => (path === '' ? entry : `${path}/${entry}`);
    return ok(code.entries(found.sha).map((entry) => bodies.content(commit, under(entry.name), entry.name, entry)));
  }
  const own = path.split('/').at(-1) ?? path;
  if (found.type === 'commit') {
    const submodule = bodies.content(commit, path, own, { ...found, size: 0 });
    return ok({ ...submodule, type: 'submodule', submodule_git_url: 'https://example.com/x.git', download_url: null });
  }
  const bytes = code.blob(found.sha);
  if (found.mode === '120000') {
    // A link to a file of the repository is followed, and its name is kept.
    const target = code.entry(commit, new URL(bytes.toString('utf8'), `file:///${path}`).pathname.slice(1));
    if (target?.type === 'blob') return ok(file(bodies, commit, path, own, target, code.blob(target.sha)));
    return ok({
      ...bodies.content(commit, path, own, { ...found, size: bytes.length }),
      target: bytes.toString('utf8'),
    });
  }
  return ok(file(bodies, commit, path, own, found, bytes));
}

function file(
  bodies: Bodies,
  commit: string,
  path: string,
  name: string,
  found: { mode: string; type: string; sha: string },
  bytes: Buffer,
) {
  const isLarge = bytes.length > LARGEST_CONTENT;
  const content = isLarge ? '' : `${bytes.toString('base64').replace(/(.{60})/g, '$1\n')}\n`;
  return {
    ...bodies.content(commit, path, name, { ...found, size: bytes.length }),
    encoding: isLarge ? 'none' : 'base64',
    content,
  };
}

function commentOf(body: string): string | null {
  const sent: unknown = JSON.parse(body);
  if (typeof sent !== 'object' || sent === null || !('body' in sent) || typeof sent.body !== 'string') return null;
  return sent.body === '' || sent.body.length > LONGEST_COMMENT ? null : sent.body;
}

const CHECK_KEYS = [
  'name',
  'head_sha',
  'details_url',
  'external_id',
  'status',
  'started_at',
  'conclusion',
  'completed_at',
  'output',
  'actions',
];
const CONCLUSIONS = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'];

function checkOf(body: string, needed: readonly string[]): Record<string, unknown> | string {
  const sent: Record<string, unknown> = JSON.parse(body);
  const lacking = needed.filter((key) => typeof sent[key] !== 'string');
  if (lacking.length > 0) return `Invalid request. "${lacking.join('", "')}" wasn't supplied.`;
  const unknown = Object.keys(sent).filter((key) => !CHECK_KEYS.includes(key));
  if (unknown.length > 0) return `Invalid request. No such property: ${unknown.join(', ')}`;
  if (sent.conclusion !== undefined && !CONCLUSIONS.includes(String(sent.conclusion))) return 'Invalid conclusion';
  if (sent.status === 'completed' && sent.conclusion === undefined) return 'Invalid request. conclusion is needed';
  const output = outputOf(sent);
  if (sent.output !== undefined && (output.title === undefined || output.summary === undefined))
    return 'Invalid output';
  const long = ['summary', 'text'].filter((key) => [...String(output[key] ?? '')].length > LONGEST_OUTPUT);
  return long.length > 0 ? `Only ${LONGEST_OUTPUT} characters are allowed; ${long.join(', ')} has more` : sent;
}

const outputOf = (sent: Record<string, unknown>): Record<string, unknown> =>
  typeof sent.output === 'object' && sent.output !== null ? { ...sent.output } : {};

function changeCheck(repository: Repository, check: Check, sent: Record<string, unknown>): void {
  const text = (value: unknown, before: string | null): string | null => (typeof value === 'string' ? value : before);
  const output = outputOf(sent);
  const conclusion = text(sent.conclusion, check.conclusion);
  Object.assign(check, {
    ...{
      externalId: text(sent.external_id, check.externalId),
      detailsUrl: text(sent.details_url, check.detailsUrl),
      conclusion,
    },
    status: conclusion === null ? (text(sent.status, check.status) ?? 'queued') : 'completed',
    completedAt:
      conclusion === null
        ? null
        : text(sent.completed_at, sent.conclusion === undefined ? check.completedAt : repository.tick()),
    ...{
      title: text(output.title, check.title),
      summary: text(output.summary, check.summary),
      text: text(output.text, check.text),
    },
  });
}
