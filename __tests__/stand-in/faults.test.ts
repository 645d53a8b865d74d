import { request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { CONTOSO, REPO, withGitHub } from './world-for-tests.js';

describe('a fault', () => {
  it('answers as for a token without the permission, when it says nothing else', async () => {
    await withGitHub({ ...CONTOSO, faults: [{ path: '/environments/' }] }, async ({ get }) => {
      const { status, body } = await get(`${REPO}/environments/test`);
      expect(status).toBe(403);
      expect(body).toMatchObject({ message: 'Resource not accessible by integration', status: '403' });
      expect((await get(`${REPO}/actions/runs/41`)).status).toBe(200);
    });
  });

  it('lets later calls pass once it is used up', async () => {
    await withGitHub({ ...CONTOSO, faults: [{ path: '/runs/41$', status: 502, times: 2 }] }, async ({ get }) => {
      const statuses = [];
      for (let call = 0; call < 3; call += 1) statuses.push((await get(`${REPO}/actions/runs/41`)).status);
      expect(statuses).toEqual([502, 502, 200]);
    });
  });

  it('sends the body, type and headers that it is given', async () => {
    const faults = [
      { path: 'html', status: 503, body: '<h1>Unicorn!</h1>', contentType: 'text/html' },
      { path: 'slow', status: 429, headers: { 'retry-after': '7' } },
      { path: 'odd', status: 200, body: { message: 'odd' } },
      { path: 'empty', status: 204 },
      { path: 'written', method: 'post' },
    ];
    await withGitHub(
      { faults },
      async ({ get, send }) => {
        const html = await get('/html');
        expect([html.status, html.text, html.headers.get('content-type')]).toEqual([
          503,
          '<h1>Unicorn!</h1>',
          'text/html',
        ]);
        const slow = await get('/slow');
        expect([slow.status, slow.headers.get('retry-after')]).toEqual([429, '7']);
        expect(slow.body).toMatchObject({ message: 'Too Many Requests', status: '429' });
        expect(await get('/odd')).toMatchObject({ status: 200, body: { message: 'odd' } });
        expect((await get('/empty')).text).toBe('');
        expect((await get('/written')).status).toBe(404);
        expect((await send('POST', '/written', {})).status).toBe(403);
      },
      { unchecked: true },
    );
  });

  it('never hits the control side', async () => {
    await withGitHub({ faults: [{ path: '.' }] }, async ({ get }) => {
      expect((await get('/repos/octo-org/octo-repo')).status).toBe(403);
      expect((await get('/_stand-in/requests')).body).toHaveLength(1);
    });
  });
});

describe('the stand-in', () => {
  it('refuses a host name that is not loopback, as a rebound web page would send', async () => {
    await withGitHub({}, async ({ url }) => {
      expect(await statusFor(url, 'evil.example')).toBe(403);
      expect(await statusFor(url, '127.0.0.1.evil.example:80')).toBe(403);
      expect(await statusFor(url, 'localhost:1')).toBe(200);
    });
  });

  it('is gone after close, even when clients keep their connections', async () => {
    let address = '';
    await withGitHub({}, async ({ get, url }) => {
      address = url;
      await get('/user');
    });
    await expect(fetch(address)).rejects.toThrow();
  });

  it('says so when its port is taken', async () => {
    await withGitHub({}, async ({ url }) => {
      const { startGitHub } = await import('../../src/stand-in/github.js');
      await expect(startGitHub({ port: Number(new URL(url).port), scenario: {} })).rejects.toThrow('EADDRINUSE');
    });
  });
});

/** fetch() does not let a caller choose the Host header; a plain request does. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${url}/_stand-in/requests`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
