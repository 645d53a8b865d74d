import { describe, expect, it } from '@jest/globals';
import { violations } from './github-schema.js';
import { CONTOSO, HEAD, REPO, withGitHub } from './world-for-tests.js';

describe('a run', () => {
  it('has who started it and where it comes from', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      expect((await get(`${REPO}/actions/runs/41`)).body).toMatchObject({
        id: 41,
        run_attempt: 1,
        event: 'workflow_dispatch',
        status: 'in_progress',
        conclusion: null,
        head_branch: 'main',
        head_sha: HEAD,
        path: '.github/workflows/promote.yml',
        actor: { login: 'ana', id: 11 },
        triggering_actor: { login: 'robot[bot]', type: 'Bot' },
        repository: { id: 77 },
        head_repository: { id: 77, full_name: 'contoso/models', fork: false },
      });
    });
  });

  it('of a fork has another head repository', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      expect((await get(`${REPO}/actions/runs/42`)).body).toMatchObject({
        conclusion: 'success',
        actor: { login: 'ana' },
        repository: { full_name: 'contoso/models' },
        head_repository: { full_name: 'somebody/models', fork: true, owner: { login: 'somebody' } },
      });
    });
  });

  it('has reviews with the ids of people and environments', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      expect((await get(`${REPO}/actions/runs/41/approvals`)).body).toMatchObject([
        { state: 'approved', comment: 'plan 1234', user: { id: 12 }, environments: [{ id: 31 }, { id: 32 }] },
      ]);
      expect((await get(`${REPO}/actions/runs/42/approvals`)).body).toEqual([]);
      expect((await get(`${REPO}/actions/runs/43/approvals`)).status).toBe(404);
    });
  });
});

describe('the control side', () => {
  it('adds a run and its reviews', async () => {
    await withGitHub(CONTOSO, async ({ get, send }) => {
      expect((await send('POST', '/_stand-in/runs', { id: 50, actor: 'ana' })).status).toBe(201);
      const rejection = { user: 'bo', state: 'rejected', environments: ['test'] };
      expect(await send('POST', '/_stand-in/runs/50/reviews', rejection)).toMatchObject({
        status: 201,
        body: { ...rejection, comment: '' },
      });
      const approvals = await get(`${REPO}/actions/runs/50/approvals`);
      expect(approvals.body).toMatchObject([{ state: 'rejected', user: { login: 'bo' } }]);
      expect(violations('actions/get-reviews-for-run', approvals.body)).toEqual([]);
    });
  });

  it('keeps the reviews of a run when a further attempt replaces it', async () => {
    await withGitHub(CONTOSO, async ({ get, send }) => {
      expect((await send('POST', '/_stand-in/runs', { id: 41 })).status).toBe(422);
      expect((await send('POST', '/_stand-in/runs', { id: 41, attempt: 2 })).status).toBe(201);
      expect((await get(`${REPO}/actions/runs/41`)).body).toMatchObject({ run_attempt: 2 });
      expect((await get(`${REPO}/actions/runs/41/approvals`)).body).toHaveLength(1);
    });
  });

  it('says what is wrong with what it is sent', async () => {
    await withGitHub(CONTOSO, async ({ send, url }) => {
      const refusal = await send('POST', '/_stand-in/runs/41/reviews', { user: 'nobody', environments: [] });
      expect(refusal).toMatchObject({
        status: 422,
        body: { message: "The stand-in's review.user names no user: 'nobody'." },
      });
      expect((await send('POST', '/_stand-in/runs/99/reviews', {})).status).toBe(404);
      expect((await send('POST', '/_stand-in/nothing', {})).status).toBe(404);
      expect((await send('PUT', '/_stand-in/oidc/claims', {})).status).toBe(404);
      expect((await send('POST', '/_stand-in/runs', 'x'.repeat(1024 * 1024))).status).toBe(413);
      const post = (type: string, body: string) =>
        fetch(`${url}/_stand-in/runs`, { method: 'POST', body, headers: { 'content-type': type } });
      expect((await post('application/json', '{')).status).toBe(400);
      expect((await post('text/plain', '{"id": 60}')).status).toBe(415);
    });
  });

  it('shows the scenario with its defaults, and no token', async () => {
    const scenario = { token: 'sesame', oidc: { requestToken: 'open' } };
    await withGitHub(scenario, async ({ get }) => {
      const { body, text } = await get('/_stand-in/scenario');
      expect(body).toMatchObject({ owner: 'octo-org', branches: [{ name: 'main' }], token: '***' });
      expect(text).not.toMatch(/sesame|open/);
    });
  });

  it('keeps a journal of calls without their tokens', async () => {
    await withGitHub(
      { ...CONTOSO, token: 'sesame' },
      async ({ get }) => {
        await get(`${REPO}/rules/branches/main?per_page=1`, { authorization: 'Bearer sesame' });
        await get('/users/nobody');
        await get(`${REPO}/branches/%zz`, { authorization: 'Bearer sesame' });
        const { body, text } = await get('/_stand-in/requests');
        expect(body).toEqual([
          { method: 'GET', path: `${REPO}/rules/branches/main?per_page=1`, status: 200, authorization: true },
          { method: 'GET', path: '/users/nobody', status: 401, authorization: false },
          { method: 'GET', path: `${REPO}/branches/%zz`, status: 400, authorization: true },
        ]);
        expect(text).not.toContain('sesame');
      },
      { unchecked: true },
    );
  });
});
