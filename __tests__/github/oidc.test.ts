import { describe, expect, it } from '@jest/globals';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import { claims, inJob } from './gated-run.js';

const OIDC = '/_oidc/token';

describe('the job’s tokens', () => {
  it('are asked for once per audience, and masked', async () => {
    await inJob({}, async ({ idTokens, masked, requests }) => {
      const [one, same] = await Promise.all([idTokens.token('api://azure'), idTokens.token('api://azure')]);
      const other = await idTokens.token('api://other');
      expect(same).toBe(one);
      expect(masked).toEqual([one, other]);
      expect((await requests()).map(({ path }) => path)).toEqual([
        `${OIDC}?api-version=2.0&audience=api%3A%2F%2Fazure`,
        `${OIDC}?api-version=2.0&audience=api%3A%2F%2Fother`,
      ]);
    });
  });

  it('say what the job is', async () => {
    await inJob({}, async ({ idTokens }) => {
      const read = {
        repository: 'contoso/models',
        run_id: '41',
        environment: 'aml-production',
        event_name: 'workflow_dispatch',
      };
      expect(await idTokens.claims()).toMatchObject(read);
      expect(await idTokens.claimsReading()).toMatchObject({ is: 'read', value: read });
    });
  });

  it.each([
    ['repo:contoso/models:environment:a%3Ab', 'repo:contoso@11/models@22:environment:a%3Ab'],
    ['repo:contoso@11/models@22:ref:refs/heads/main', 'repo:contoso/models:ref:refs/heads/main'],
    ['repository_owner_id:11:environment:x', null],
  ])('present a subject, %s, and that of the other format', async (sub, otherSubject) => {
    await inJob(claims({ sub, repository_id: '22', repository_owner_id: '11' }), async ({ idTokens }) => {
      expect(await idTokens.presented('api://azure')).toEqual({
        issuer: 'https://token.actions.githubusercontent.com',
        subject: sub,
        audience: 'api://azure',
        otherSubject,
      });
    });
  });

  it('are asked for again a minute before they end', async () => {
    const exp = Math.floor(Date.now() / 1000) + 59;
    await inJob(claims({ exp }), async ({ idTokens, requests }) => {
      await idTokens.token('api://azure');
      await idTokens.token('api://azure');
      expect(await requests()).toHaveLength(2);
    });
  });

  it('are asked for again after a failure', async () => {
    await inJob({ faults: [{ path: OIDC, status: 400, times: 1 }] }, async ({ idTokens }) => {
      await expect(idTokens.token('api://azure')).rejects.toBeInstanceOf(ServiceFailure);
      expect(await idTokens.token('api://azure')).toMatch(/^ey/);
    });
  });

  it('may have no more claims than their end for whoever logs in with them', async () => {
    await inJob({ oidc: { requestToken: 'open' } }, async ({ idTokens }) => {
      expect(await idTokens.token('api://azure')).toMatch(/^ey/);
      await expect(idTokens.claims()).rejects.toThrow(/cannot be used: its claims: .*repository/);
    });
  });

  it('are missing where the job may not have them', async () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
    const test: Parameters<typeof inJob>[1] = async ({ idTokens, requests }) => {
      expect(await idTokens.claimsReading()).toEqual({
        is: 'unreadable',
        why: 'the job has no id-token permission',
        grant: expect.stringMatching(/^Give the job id-token: write, as in permissions: \{.*id-token: write \}$/),
      });
      const asking = idTokens.token('api://azure');
      await expect(asking).rejects.toBeInstanceOf(UsageFailure);
      await expect(asking).rejects.toThrow(
        'permissions: { actions: read, checks: read, contents: write, id-token: write }',
      );
      expect(await requests()).toEqual([]);
    };
    await inJob({}, test, env);
  });

  it.each([401, 403, 404])('are unreadable where the service refuses with %i', async (status) => {
    await inJob({ faults: [{ path: OIDC, status }] }, async ({ idTokens }) => {
      expect(await idTokens.claimsReading()).toMatchObject({
        is: 'unreadable',
        why: expect.stringContaining(`${status}`),
      });
      // The permission was there: it is the service that gave no token.
      await expect(idTokens.token('api://azure')).rejects.toBeInstanceOf(ServiceFailure);
    });
  });

  it.each<[string, unknown]>([
    ['no JSON', '<html>'],
    ['no token', {}],
    ['no JSON Web Token', { value: 'sesame' }],
    ['claims that are no JSON', { value: 'a.b.c' }],
  ])('are a failure, which does not show them, where the service answers %s', async (_, body) => {
    await inJob({ faults: [{ path: OIDC, status: 200, body }] }, async ({ idTokens }) => {
      const failure: unknown = await idTokens.token('api://azure').catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ServiceFailure);
      expect(String(failure)).not.toContain('sesame');
    });
  });
});
