import { describe, expect, it } from '@jest/globals';
import { at, CONTOSO, HEAD, REPO, withGitHub } from './world-for-tests.js';

describe('branches and their protection', () => {
  it('have rules whose missing parameters are filled in', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      const { body } = await get(`${REPO}/rules/branches/main`);
      expect(body).toMatchObject([
        { type: 'pull_request', parameters: { required_approving_review_count: 2, require_code_owner_review: false } },
        { type: 'non_fast_forward', ruleset_source: 'contoso/models' },
        { type: 'deletion' },
      ]);
      expect((await get(`${REPO}/rules/branches/not-there`)).body).toEqual([]);
    });
  });

  it('have rules in pages that link to each other', async () => {
    await withGitHub(CONTOSO, async ({ get, url }) => {
      const list = `${REPO}/rules/branches/main`;
      const page = (number: number, rel: string) => `<${url}${list}?per_page=1&page=${number}>; rel="${rel}"`;
      const first = await get(`${list}?per_page=1`);
      const second = await get(`${list}?per_page=1&page=2`);
      const third = await get(`${list}?per_page=1&page=3`);
      expect([first, second, third].map(({ body }) => at(body, '0.type'))).toEqual([
        'pull_request',
        'non_fast_forward',
        'deletion',
      ]);
      expect(first.headers.get('link')).toBe([page(2, 'next'), page(3, 'last')].join(', '));
      expect(second.headers.get('link')).toBe(
        [page(1, 'prev'), page(3, 'next'), page(3, 'last'), page(1, 'first')].join(', '),
      );
      expect(third.headers.get('link')).toBe([page(2, 'prev'), page(1, 'first')].join(', '));
      expect((await get(list)).headers.get('link')).toBeNull();
    });
  });

  it('answer classic protection, its absence, and the lack of permission', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      const main = await get(`${REPO}/branches/main/protection`);
      expect(main.body).toMatchObject({ enforce_admins: { enabled: true } });
      const open = await get(`${REPO}/branches/open/protection`);
      expect([open.status, at(open.body, 'message')]).toEqual([404, 'Branch not protected']);
      const release = await get(`${REPO}/branches/release%2F1/protection`);
      expect([release.status, at(release.body, 'message')]).toEqual([403, 'Resource not accessible by integration']);
    });
  });
});

describe('commits and contents', () => {
  it('resolve a branch, a heads/ ref and a sha', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      for (const ref of ['main', 'heads/main', HEAD]) {
        expect((await get(`${REPO}/commits/${ref}`)).body).toMatchObject({ sha: HEAD });
      }
      expect((await get(`${REPO}/commits/main`, { accept: 'application/vnd.github.sha' })).text).toBe(HEAD);
      const unknown = await get(`${REPO}/commits/nope`);
      expect([unknown.status, at(unknown.body, 'message')]).toEqual([422, 'No commit found for SHA: nope']);
    });
  });

  it('have a file in lines of 60 columns of base64, with the sha that git gives it', async () => {
    const text = 'hello world\n'.repeat(20);
    await withGitHub({ ...CONTOSO, files: [{ path: 'a b/ü.txt', text }] }, async ({ get }) => {
      const { body } = await get(`${REPO}/contents/a%20b/%C3%BC.txt?ref=${HEAD}`);
      const lines = String(at(body, 'content')).split('\n');
      expect(lines.slice(0, -2).every((line) => line.length === 60)).toBe(true);
      expect(lines.at(-1)).toBe('');
      expect(Buffer.from(lines.join(''), 'base64').toString('utf8')).toBe(text);
      expect(body).toMatchObject({ path: 'a b/ü.txt', name: 'ü.txt', encoding: 'base64', size: text.length });
    });
    await withGitHub({ files: [{ path: 'x', text: 'hello\n' }] }, async ({ get }) => {
      // The sha of `printf 'hello\n' | git hash-object --stdin`.
      const { body } = await get('/repos/octo-org/octo-repo/contents/x');
      expect(at(body, 'sha')).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    });
  });

  it('have a file at each ref', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      const read = async (ref: string) =>
        (await get(`${REPO}/contents/promote/policy.yml?ref=${ref}`, { accept: 'application/vnd.github.raw+json' }))
          .text;
      expect(await read('main')).toBe('version: 1\n# größer\n');
      expect(await read('refs/heads/main')).toBe('version: 1\n# größer\n');
      expect(await read('b'.repeat(40))).toBe('version: 0\n');
    });
  });

  it('leave the content of a file above 1 MB to the raw media type', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      const path = `${REPO}/contents/big.txt`;
      expect((await get(path)).body).toMatchObject({ encoding: 'none', content: '', size: 1024 * 1024 + 1 });
      expect((await get(path, { accept: 'application/vnd.github.raw' })).text).toHaveLength(1024 * 1024 + 1);
    });
  });

  it('say whether the file or the ref is missing', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      expect((await get(`${REPO}/contents/nope`)).body).toEqual({
        message: 'Not Found',
        documentation_url: 'https://docs.github.com/rest/repos/contents#get-repository-content',
        status: '404',
      });
      expect((await get(`${REPO}/contents/big.txt?ref=nope`)).body).toMatchObject({
        message: 'No commit found for the ref nope',
      });
    });
  });
});

describe('environments, users and teams', () => {
  it('find an environment by its name in any case', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      const { body } = await get(`${REPO}/environments/aml%20PRODUCTION`);
      expect(body).toMatchObject({
        id: 31,
        can_admins_bypass: false,
        protection_rules: [
          { type: 'wait_timer', wait_timer: 5 },
          {
            type: 'required_reviewers',
            prevent_self_review: true,
            reviewers: [
              { type: 'User', reviewer: { id: 12 } },
              { type: 'Team', reviewer: { id: 21, slug: 'approvers' } },
            ],
          },
        ],
      });
    });
  });

  it('leave can_admins_bypass out when the scenario does, and have no rules without reviewers', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      const { body } = await get(`${REPO}/environments/test`);
      expect(Object.keys(body ?? {})).not.toContain('can_admins_bypass');
      expect(body).toMatchObject({ protection_rules: [], deployment_branch_policy: null });
    });
  });

  it('find users in any case, and name nobody for a token without a user', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      expect((await get('/users/ANA')).body).toMatchObject({ login: 'ana', id: 11 });
      expect((await get('/users/robot%5Bbot%5D')).body).toMatchObject({ type: 'Bot' });
      expect((await get('/user')).body).toMatchObject({ login: 'ana' });
    });
    await withGitHub({}, async ({ get }) => {
      expect((await get('/user')).status).toBe(403);
    });
  });

  it('tell a member, a stranger, and a team that may not be read', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      const status = async (path: string) => (await get(`/orgs/contoso/teams/${path}`)).status;
      expect(await status('approvers/memberships/BO')).toBe(200);
      expect(await status('approvers/memberships/ana')).toBe(404);
      expect(await status('nope/memberships/bo')).toBe(404);
      expect(await status('secret/memberships/bo')).toBe(403);
      expect(await status('secret')).toBe(403);
    });
  });
});

describe('the door', () => {
  it('knows one repository, in any case', async () => {
    await withGitHub(
      CONTOSO,
      async ({ get }) => {
        expect((await get('/repos/CONTOSO/Models')).status).toBe(200);
        expect((await get('/repos/contoso/other')).status).toBe(404);
        expect((await get('/repos/contoso/models/branches/%zz')).status).toBe(400);
      },
      { unchecked: true },
    );
  });

  it('asks for the token when the scenario has one', async () => {
    await withGitHub({ ...CONTOSO, token: 'sesame' }, async ({ get }) => {
      const status = async (authorization?: string) => (await get(REPO, authorization ? { authorization } : {})).status;
      expect(await status()).toBe(401);
      expect(await status('Bearer wrong')).toBe(401);
      expect(await status('Bearer sesame')).toBe(200);
      expect(await status('token sesame')).toBe(200);
      expect((await get(REPO)).body).toMatchObject({ message: 'Bad credentials', status: '401' });
    });
  });

  it('links to itself, so that an answer never leads to the real GitHub', async () => {
    await withGitHub(CONTOSO, async ({ get, url }) => {
      for (const path of [REPO, `${REPO}/actions/runs/41`, `${REPO}/environments/test`, '/users/ana']) {
        const links = [...(await get(path)).text.matchAll(/https?:[^"]*/g)].map(([link]) => link);
        expect(links.length).toBeGreaterThan(1);
        expect(links.filter((link) => !link.startsWith(`${url}/`))).toEqual([]);
      }
    });
  });
});
