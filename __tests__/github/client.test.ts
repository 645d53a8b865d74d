import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { ServiceFailure } from '../../src/core/failure.js';
import {
  isBranchRules,
  isRepository,
  whyBranchRules,
  whyRepository,
} from '../../src/github/answers-validate.generated.js';
import { createGitHub, type GitHub } from '../../src/github/client.js';
import { startDeadline } from '../../src/http/deadline.js';
import type { ScenarioFault } from '../../src/stand-in/scenario.js';
import { inJob, REPO } from './gated-run.js';

const repository = (github: GitHub) => github.get(REPO, isRepository, whyRepository);
const rules = (github: GitHub) => github.list(`${REPO}/rules/branches/main`, isBranchRules, whyBranchRules);

async function failureOf(fault: Partial<ScenarioFault>, call: (github: GitHub) => Promise<unknown> = repository) {
  const failures: unknown[] = [];
  await inJob({ faults: [{ path: `^${REPO}`, ...fault }] }, async ({ github }) => {
    await call(github).catch((error: unknown) => failures.push(error));
  });
  expect(failures[0]).toBeInstanceOf(ServiceFailure);
  return failures[0];
}

describe('a call to GitHub', () => {
  it('gives the value', async () => {
    await inJob({}, async ({ github }) => {
      expect(await repository(github)).toMatchObject({ is: 'value', value: { default_branch: 'main' } });
    });
  });

  it.each([
    [404, 'missing', 'Not Found'],
    [403, 'forbidden', 'Resource not accessible by integration'],
    [401, 'forbidden', 'Unauthorized'],
  ])('answered with %i is %s', async (status, is, message) => {
    await inJob({ faults: [{ path: REPO, status }] }, async ({ github }) => {
      expect(await repository(github)).toEqual({ is, message });
    });
  });

  it('shows GitHub’s words on one short line', async () => {
    const body = { message: `no\n::error::way ${'x'.repeat(500)}` };
    await inJob({ faults: [{ path: REPO, body }] }, async ({ github }) => {
      const read = await repository(github);
      const message = read.is === 'forbidden' ? read.message : '';
      expect(message).toMatch(/^no ::error::way x+…$/);
      expect(message.length).toBeLessThan(210);
    });
  });

  it('is repeated after a passing failure', async () => {
    await inJob({ faults: [{ path: REPO, status: 500, times: 2 }] }, async ({ github, requests }) => {
      expect(await repository(github)).toMatchObject({ is: 'value' });
      expect(await requests()).toHaveLength(3);
    });
  });

  it.each<[string, Partial<ScenarioFault>, string]>([
    ['HTML', { status: 200, body: '<html>', contentType: 'text/html' }, 'it is not JSON'],
    ['another shape', { status: 200, body: { default_branch: 1 } }, '/default_branch must be string'],
    [
      'a redirection',
      { status: 301, body: { message: 'Moved Permanently' } },
      '301 to GET /repos/contoso/models and points to',
    ],
    ['an unexpected refusal', { status: 422 }, '422 to GET /repos/contoso/models'],
  ])('answered with %s is a failure that names the call and its id', async (_, fault, text) => {
    expect(await failureOf({ ...fault, headers: { 'x-github-request-id': 'AB:1' } })).toMatchObject({
      message: expect.stringContaining(text),
      detail: { correlationId: 'AB:1' },
    });
  });

  it.each<[string, Partial<ScenarioFault>]>([
    ['nothing left', { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' } }],
    [
      'a secondary limit',
      { body: { message: 'You have exceeded a secondary rate limit' }, headers: { 'x-ratelimit-reset': '1800000000' } },
    ],
    ['429', { status: 429, headers: { 'retry-after': '0', 'x-ratelimit-reset': '1800000000' } }],
  ])('refused for its rate by %s is a failure that names the time', async (_, fault) => {
    expect(await failureOf(fault)).toMatchObject({
      message: expect.stringContaining('until 2027-01-15T08:00:00.000Z'),
      detail: { fix: 'Run it again after 2027-01-15T08:00:00.000Z' },
    });
  });

  it('sends the version of the API, and no token in the clear', async () => {
    const seen: Record<string, unknown>[] = [];
    await withServer(
      (headers) => {
        seen.push(headers);
        return { body: '{"default_branch":"main"}', headers: {} };
      },
      async (github) => {
        await repository(github);
      },
    );
    expect(seen).toMatchObject([{ accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }]);
    expect(seen[0]).not.toHaveProperty('authorization');
  });
});

describe('a list', () => {
  it('is read to its end', async () => {
    const many = Array.from({ length: 205 }, () => ({ type: 'deletion' }));
    await inJob({ branches: [{ name: 'main', rules: many }] }, async ({ github, requests }) => {
      const read = await rules(github);
      expect(read.is === 'value' ? read.value.length : 0).toBe(205);
      expect(await requests()).toHaveLength(3);
    });
  });

  it('whose last page may not be read is forbidden', async () => {
    const many = Array.from({ length: 105 }, () => ({ type: 'deletion' }));
    const scenario = { branches: [{ name: 'main', rules: many }], faults: [{ path: '[&?]page=2' }] };
    await inJob(scenario, async ({ github }) => {
      expect((await rules(github)).is).toBe('forbidden');
    });
  });

  it.each([
    ['goes on at another address', '<https://mallory.example/next>; rel="next"', 'goes on at another address'],
    ['has no usable next page', '<http://[>; rel="next"', 'no usable next page'],
    ['never ends', `<${REPO}/rules/branches/main?page=1>; rel="next"`, 'more than 50 pages'],
  ])('that %s is a failure', async (_, link, text) => {
    const fault = { status: 200, body: [], headers: { link } };
    expect(await failureOf(fault, rules)).toMatchObject({ message: expect.stringContaining(text) });
  });
});

describe('the first of a list', () => {
  const many = [...Array.from({ length: 105 }, () => ({ type: 'deletion' })), { type: 'creation' }];
  const first = (github: GitHub, type: string) =>
    github.first(`${REPO}/rules/branches/main`, isBranchRules, whyBranchRules, (one) => one.type === type);

  it.each([
    ['creation', { type: 'creation' }, 2],
    ['deletion', { type: 'deletion' }, 1],
    ['update', null, 2],
  ])('that is %s is looked for no further than it stands', async (type, wanted, calls) => {
    await inJob({ branches: [{ name: 'main', rules: many }] }, async ({ github, requests }) => {
      const value = wanted === null ? null : expect.objectContaining(wanted);
      expect(await first(github, type)).toEqual({ is: 'value', value });
      expect(await requests()).toHaveLength(calls);
    });
  });

  it('is none where five thousand are not it', async () => {
    const link = `<${REPO}/rules/branches/main?page=1>; rel="next"`;
    const faults = [{ path: REPO, status: 200, body: [], headers: { link } }];
    await inJob({ faults }, async ({ github, requests }) => {
      expect(await first(github, 'update')).toEqual({ is: 'value', value: null });
      expect(await requests()).toHaveLength(50);
    });
  });
});

describe('a write', () => {
  const body = { body: 'words' };

  it.each([
    '/merges',
    '/issues/1',
    '/git/refs',
    '/pulls/1/reviews',
    '/issues/1/comments/../../merges',
    '/check-runs?x=1',
  ])('at %s is never made', async (path) => {
    await inJob({}, async ({ github, requests }) => {
      const writing = github.write({ method: 'POST', path: REPO + path, body }, isRepository, whyRepository);
      await expect(writing).rejects.toBeInstanceOf(TypeError);
      expect(await requests()).toEqual([]);
    });
  });

  it.each([
    [{ status: 503 }, { is: 'unsure', message: 'status 503' }],
    [{ status: 403 }, { is: 'forbidden', message: 'Resource not accessible by integration' }],
    [{ status: 404 }, { is: 'missing', message: 'Not Found' }],
    [
      { status: 201, body: { default_branch: 'x' } },
      { is: 'value', value: { default_branch: 'x' } },
    ],
  ])('is tried once: answered with %j', async (fault, wanted) => {
    await inJob({ faults: [{ path: REPO, ...fault }] }, async ({ github, requests }) => {
      const path = `${REPO}/issues/1/comments`;
      expect(await github.write({ method: 'POST', path, body }, isRepository, whyRepository)).toEqual(wanted);
      expect(await requests()).toMatchObject([{ method: 'POST', path }]);
    });
  });

  it('whose answer cannot be used, or is no success, is a failure that names the call', async () => {
    const post = (github: GitHub) =>
      github.write({ method: 'POST', path: `${REPO}/check-runs`, body }, isRepository, whyRepository);
    const unusable = await failureOf({ status: 201, body: { default_branch: 1 } }, post);
    expect(unusable).toMatchObject({
      message: expect.stringContaining('(201) to POST /repos/contoso/models/check-runs'),
    });
    const invalid = await failureOf({ status: 422, body: { message: 'Validation Failed' } }, post);
    expect(invalid).toMatchObject({ message: expect.stringContaining('answered 422 to POST') });
  });
});

type Respond = (headers: Record<string, unknown>) => {
  readonly body: string;
  readonly headers: Record<string, string>;
};

async function withServer(respond: Respond, test: (github: GitHub) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    const { body, headers } = respond(request.headers);
    response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const apiUrl = new URL(`http://127.0.0.1:${port}/api/v3/`);
  try {
    await test(createGitHub({ apiUrl, token: 'secret', deadline: startDeadline(10_000, () => {}) }));
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
