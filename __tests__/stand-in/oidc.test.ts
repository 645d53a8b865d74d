import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Scenario } from '../../src/stand-in/scenario.js';
import { at, CONTOSO, type Started, withGitHub } from './world-for-tests.js';

const JOB: Scenario = {
  ...CONTOSO,
  oidc: { requestToken: 'open', claims: { environment: 'Aml Production', run_id: '41', check_run_id: '7' } },
};

const ASK = '/_oidc/token?api-version=2.0&audience=api%3A%2F%2Faml';

async function token({ get }: Started, path = ASK): Promise<string> {
  const { body } = await get(path, { authorization: 'Bearer open' });
  return String(at(body, 'value'));
}

function part(jwt: string, index: 0 | 1): Record<string, unknown> {
  return JSON.parse(Buffer.from(jwt.split('.')[index] ?? '', 'base64url').toString('utf8'));
}

describe('the OIDC endpoint', () => {
  it("answers the job's claims for an audience", async () => {
    await withGitHub(JOB, async (github) => {
      const now = Math.floor(Date.now() / 1000);
      const claims = part(await token(github), 1);
      expect(claims).toMatchObject({
        iss: 'https://token.actions.githubusercontent.com',
        aud: 'api://aml',
        sub: 'repo:contoso/models:environment:Aml Production',
        run_id: '41',
        check_run_id: '7',
      });
      expect(Number(claims.iat)).toBeGreaterThanOrEqual(now);
      expect(Number(claims.exp) - Number(claims.iat)).toBe(300);
      expect(claims.nbf).toBe(claims.iat);
    });
  });

  it('signs them so that its key set verifies them', async () => {
    await withGitHub(JOB, async (github) => {
      const jwt = await token(github);
      const { body } = await github.get('/_oidc/.well-known/jwks');
      expect(part(jwt, 0)).toEqual({ typ: 'JWT', alg: 'RS256', kid: at(body, 'keys.0.kid') });
      const jwk = { kty: 'RSA', n: String(at(body, 'keys.0.n')), e: String(at(body, 'keys.0.e')) };
      const [header, payload, signature = ''] = jwt.split('.');
      const key = createPublicKey({ key: jwk, format: 'jwk' });
      const signed = Buffer.from(`${header}.${payload}`);
      expect(verify('sha256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
      expect(JSON.stringify(body)).not.toContain('"d"');
    });
  });

  it('lets the scenario overrule any claim, also while it runs', async () => {
    await withGitHub(JOB, async (github) => {
      await github.send('PUT', '/_stand-in/oidc/claims', { iss: 'https://evil.example', exp: 1 });
      expect(part(await token(github), 1)).toMatchObject({
        iss: 'https://evil.example',
        exp: 1,
        sub: 'repo:contoso/models:ref:refs/heads/main',
      });
    });
  });

  it('defaults the audience to the owner', async () => {
    await withGitHub(JOB, async (github) => {
      expect(part(await token(github, '/_oidc/token'), 1)).toMatchObject({ aud: 'https://github.com/contoso' });
    });
  });

  it('needs the request token, and a job that may ask', async () => {
    await withGitHub({ ...JOB, token: 'sesame' }, async ({ get }) => {
      expect((await get(ASK)).status).toBe(401);
      expect((await get(ASK, { authorization: 'Bearer sesame' })).status).toBe(401);
      expect((await get(ASK, { authorization: 'Bearer open' })).status).toBe(200);
    });
    await withGitHub(CONTOSO, async ({ get }) => {
      expect((await get(ASK, { authorization: 'Bearer open' })).status).toBe(404);
    });
  });
});
