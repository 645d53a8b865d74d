import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { at, CONTOSO, REPO, withGitHub } from './world-for-tests.js';

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

describe('an artifact', () => {
  it('is listed by its name, with what it weighs', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      const all = await get(`${REPO}/actions/runs/41/artifacts`);
      expect(all.body).toMatchObject({ total_count: 2, artifacts: [{ name: 'plan' }, { name: 'old', expired: true }] });
      const plans = await get(`${REPO}/actions/runs/41/artifacts?name=plan`);
      expect(plans.body).toMatchObject({ total_count: 1, artifacts: [{ id: 401, expired: false }] });
    });
  });

  it('is handed out by another origin, which takes no token', async () => {
    await withGitHub(CONTOSO, async ({ get, url }) => {
      const pointer = await fetch(`${url}${REPO}/actions/artifacts/401/zip`, { redirect: 'manual' });
      const location = pointer.headers.get('location') ?? '';
      expect([pointer.status, new URL(location).origin === url]).toEqual([302, false]);
      const zip = await fetch(location);
      const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
      expect([text(files['plan.json']), text(files['größe.txt'])]).toEqual(['{"a":1}', 'x']);
      expect((await fetch(location, { headers: { authorization: 'Bearer secret' } })).status).toBe(400);
      expect((await fetch(location.replace(/sig=.*/, 'sig=other'))).status).toBe(403);
      const { body } = await get('/_stand-in/requests');
      expect(at(body, '1')).toMatchObject({ path: expect.stringMatching(/^\/_storage\/artifacts\/401/), status: 200 });
    });
  });

  it('that expired, or never was, is gone', async () => {
    await withGitHub(CONTOSO, async ({ get }) => {
      expect((await get(`${REPO}/actions/artifacts/402/zip`)).status).toBe(410);
      expect((await get(`${REPO}/actions/artifacts/499/zip`)).status).toBe(404);
    });
  });
});

describe('the jobs of a run', () => {
  it('are its check runs, with a deployment for those that an environment gates', async () => {
    await withGitHub(CONTOSO, async ({ get, send }) => {
      const suite = at((await get(`${REPO}/actions/runs/41`)).body, 'check_suite_id');
      const list = `${REPO}/check-suites/${String(suite)}/check-runs`;
      const { body } = await get(`${list}?filter=all`);
      expect(body).toMatchObject({
        total_count: 4,
        check_runs: [
          { name: 'plan', conclusion: 'success' },
          { name: 'promote', status: 'in_progress', deployment: { environment: 'Aml Production' } },
          { name: 'deploy', status: 'waiting', started_at: null, deployment: { environment: 'Aml Production' } },
          { name: 'quiet' },
        ],
      });
      expect(at(body, 'check_runs.3.deployment')).toBeUndefined();
      const released = { id: 902, name: 'deploy', environment: 'Aml Production' };
      expect((await send('POST', '/_stand-in/runs/41/jobs', released)).status).toBe(201);
      expect((await send('POST', '/_stand-in/runs/41/jobs', { ...released, id: 904 })).status).toBe(201);
      expect(at((await get(`${list}?filter=all`)).body, 'total_count')).toBe(5);
      expect(at((await get(list)).body, 'total_count')).toBe(4);
      const second = await get(`${list}?filter=all&per_page=2&page=2`);
      expect(second.headers.get('link')).toContain(`${list}?filter=all&per_page=2&page=3`);
    });
  });
});
