import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../src/emulator/server.js';
import { call, emulator, pages, seedFile, versionId, versions, versionsPath } from './harness.js';

const API = 'api-version=2024-04-01';
const BODY = { properties: { description: 'x'.repeat(1000) } };

/** A fault's one call, as far as it goes: what arrives on a bare connection until the server closes it. */
async function raw({ url }: Emulator, method: string, path: string, body = ''): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const head = `${method} ${path}?${API} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Length: ${body.length}\r\n\r\n`;
  socket.write(head + body);
  let text = '';
  return new Promise((resolve) => {
    socket.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
    socket.on('error', (error) => resolve(`${text}${'code' in error ? error.code : ''}`));
    socket.on('end', () => resolve(text));
  });
}

const seed = (): string => seedFile(versions(2, () => BODY.properties));
const isThere = async (server: Emulator, version: string): Promise<boolean> => {
  const { status } = await call(server, 'GET', versionId(version));
  return status === 200;
};

describe('the switch --faults', () => {
  it('meets the calls that it names, by number, range and *, and the first entry counts', async () => {
    const server = await emulator({ seed: seed(), faults: '2:503, 4-5:500,6:403,*:504' });
    const statuses: number[] = [];
    for (let count = 0; count < 7; count++) statuses.push((await call(server, 'GET', versionId('1'))).status);
    expect(statuses).toEqual([504, 503, 504, 500, 500, 403, 504]);
  });

  it('answers 429 as it was recorded: the wait in the words only, and the connection closed', async () => {
    const server = await emulator({ seed: seed(), faults: '1:429,2:429=7,3:429-header=7' });
    const [recorded, seven, header] = [
      await call(server, 'GET', versionId('1')),
      await call(server, 'PUT', versionId('3'), BODY),
      await call(server, 'GET', versionId('1')),
    ];
    expect(recorded.json.error).toMatchObject({
      code: 'UserError',
      message: 'Received too many requests in a short amount of time. Retry again after 20 seconds.',
      details: [],
    });
    expect(recorded.json.error.additionalInfo.at(-1)).toEqual({
      type: 'InnerError',
      info: { value: { code: 'QuotaExceeded', innerError: { code: 'TooManyRequests', innerError: null } } },
    });
    expect([recorded.status, recorded.headers.get('retry-after'), recorded.headers.get('connection')]).toEqual([
      429,
      null,
      'close',
    ]);
    expect(recorded.headers.get('x-ms-ratelimit-remaining-subscription-reads')).toBe('11999');
    expect(seven.json.error.message).toMatch(/Retry again after 7 seconds\.$/);
    expect(header.headers.get('retry-after')).toBe('7');
  });

  it('answers 5xx in the three shapes that were recorded', async () => {
    const server = await emulator({ faults: '1:500,2:502,3:502-html' });
    const path = `${versionId('1')}?${API}`;
    const answers = await Promise.all([1, 2, 3].map(() => fetch(`${server.url}${path}`)));
    const shapes = await Promise.all(
      answers.map(async (answer) => [answer.status, answer.headers.get('content-type'), await answer.text()] as const),
    );
    const sorted = shapes.sort(([one], [other]) => one - other);
    expect(sorted.map(([status, type]) => [status, type])).toEqual(
      expect.arrayContaining([
        [500, 'application/json; charset=utf-8'],
        [502, 'application/json; charset=utf-8'],
        [502, 'text/html'],
      ]),
    );
    const texts = sorted.map(([, , text]) => text).join('\n');
    expect(texts).toContain('"code":"ServiceError"');
    expect(texts).toContain('"code":"BadGatewayConnection"');
    expect(texts).toContain('<hr><center>nginx</center>');
  });

  it('names the permission that is missing with 403, and the token with 401', async () => {
    const server = await emulator({ faults: '1:403,2:403,3:401' });
    expect((await call(server, 'PUT', versionId('1'), BODY)).json.error.message).toContain('/versions/write');
    expect((await call(server, 'GET', versionId('1'))).json.error.message).toContain('/versions/read');
    expect((await call(server, 'GET', versionId('1'))).json.error.code).toBe('ExpiredAuthenticationToken');
  });

  it.each(['429', '429-header', '500', '502', '502-html', '503', '504', '401', '403', 'not-json'])(
    'makes no write with %s, and the write with %s-after',
    async (fault) => {
      const server = await emulator({ faults: `1:${fault},3:${fault}-after` });
      const put = async (version: string) =>
        (await fetch(`${server.url}${versionId(version)}?${API}`, { method: 'PUT', body: JSON.stringify(BODY) }))
          .status;
      const status = await put('1');
      expect(await isThere(server, '1')).toBe(false);
      expect(await put('2')).toBe(status);
      expect(await isThere(server, '2')).toBe(true);
    },
  );

  it.each([
    ['half', /^HTTP\/1\.1 200 .*Content-Length: \d{4}\r\n.*x{300}x*$/s],
    ['reset', /^ECONNRESET$/],
  ])('makes no write with %s, and the write with it -after', async (fault, shape) => {
    const server = await emulator({ faults: `1:${fault},3:${fault}-after` });
    const body = JSON.stringify(BODY);
    expect(await raw(server, 'PUT', versionId('1'), body)).toMatch(shape);
    expect(await isThere(server, '1')).toBe(false);
    expect(await raw(server, 'PUT', versionId('2'), body)).toMatch(
      fault === 'half' ? new RegExp(shape.source.replace('200', '201'), 's') : shape,
    );
    expect(await isThere(server, '2')).toBe(true);
  });

  it('says nothing with silence, and stops all the same', async () => {
    const server = await emulator({ faults: '1:silence-after,3:silence' });
    const silent = raw(server, 'PUT', versionId('1'), JSON.stringify(BODY));
    while (!(await isThere(server, '1')));
    const other = raw(server, 'GET', versionId('1'));
    const early = await Promise.race([silent, other, new Promise((resolve) => setTimeout(resolve, 100, 'nothing'))]);
    expect(early).toBe('nothing');
    await server.close();
    expect([await silent, await other]).toEqual(['', '']);
  });

  it('sends for as long as somebody reads with huge', async () => {
    const server = await emulator({ seed: seed(), faults: '1:huge' });
    const response = await fetch(`${server.url}${versionsPath()}?${API}`);
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > 8_000_000) break;
    }
    expect(bytes).toBeGreaterThan(8_000_000);
    expect(await isThere(server, '1')).toBe(true);
  });

  it('points elsewhere with redirect and, in a list only, with nextlink', async () => {
    const elsewhere = 'http://127.0.0.1:9/elsewhere?x=y';
    const server = await emulator({ seed: seed(), faults: `1:redirect=${elsewhere},*:nextlink=${elsewhere}` });
    const url = `${server.url}${versionId('1')}?${API}`;
    const redirected = await fetch(url, { redirect: 'manual' });
    expect([redirected.status, redirected.headers.get('location')]).toEqual([302, elsewhere]);
    const list = await call(server, 'GET', versionsPath());
    expect([list.json.value.length, list.json.nextLink]).toEqual([2, elsewhere]);
    for (const method of ['GET', 'PUT']) {
      const version = await call(server, method, versionId('1'), method === 'PUT' ? BODY : undefined);
      expect([version.json.name, version.json.nextLink]).toEqual(['1', undefined]);
    }
  });

  it.each([
    ['3', /"3" is not written as CALLS:FAULT/],
    [':429', /is not written as CALLS:FAULT/],
    ['0:429', /"0:429" does not say which calls/],
    ['5-3:429', /does not say which calls/],
    ['x:429', /does not say which calls/],
    ['1:418', /"1:418" is not known; there are .*429, .*half, /],
    ['1:429,2:', /"2:" is not known/],
    ['1:toString', /is not known/],
    ['1:503=5', /503 takes none/],
    ['1:429=soon', /needs whole seconds/],
    ['1:redirect', /needs an address/],
    ['1:nextlink=ftp://x', /needs an address/],
    ['1:\u001b[31m\nx', /is not known/],
  ])('refuses %j in one line', async (faults, reason) => {
    const refused = emulator({ faults }).catch((error: Error) => error.message);
    const message = await refused;
    expect(message).toMatch(reason);
    expect(message).not.toMatch(/\p{Cc}/u);
  });
});

describe('the control address', () => {
  it('counts the calls and tells what was done to each, and is not counted itself', async () => {
    const server = await emulator({ seed: seed(), faults: '2:503' });
    await call(server, 'GET', versionId('1'));
    await call(server, 'PUT', versionId('1'), BODY);
    const { json, status } = await call(server, 'GET', '/_emulator/calls');
    const target = `${versionId('1')}?${API}`;
    expect([status, json]).toEqual([
      200,
      {
        count: 2,
        calls: [
          { number: 1, method: 'GET', target },
          { number: 2, method: 'PUT', target, fault: '503' },
        ],
      },
    ]);
  });

  it('sets other faults and counts from 1 again', async () => {
    const server = await emulator({ seed: seed(), faults: '*:503' });
    const get = async () => (await call(server, 'GET', versionId('1'))).status;
    expect(await get()).toBe(503);
    expect((await call(server, 'PUT', '/_emulator/faults', '2:500')).status).toBe(204);
    expect([await get(), await get(), await get()]).toEqual([200, 500, 200]);
    expect((await call(server, 'GET', '/_emulator/calls')).json.count).toBe(3);
    await call(server, 'PUT', '/_emulator/faults', ' ');
    expect([await get(), await get()]).toEqual([200, 200]);
  });

  it('keeps the faults that it has when the new ones cannot be read', async () => {
    const server = await emulator({ seed: seed(), faults: '*:503' });
    const refused = await call(server, 'PUT', '/_emulator/faults', '2:tired');
    expect([refused.status, refused.json.error.code]).toEqual([400, 'InvalidFaults']);
    expect((await call(server, 'GET', versionId('1'))).status).toBe(503);
    expect((await call(server, 'GET', '/_emulator/')).json.error.message).toMatch(/GET \/_emulator\/calls/);
  });
});

describe('the other switches', () => {
  it('--latency holds every answer back, faults too', async () => {
    const server = await emulator({ seed: seed(), latency: '150ms', faults: '2:503' });
    for (const status of [200, 503]) {
      const before = performance.now();
      expect((await call(server, 'GET', versionId('1'))).status).toBe(status);
      expect(performance.now() - before).toBeGreaterThan(140);
    }
  });

  it('--list-lag shows a write at once when it is read, and later in a list', async () => {
    const server = await emulator({ seed: seed(), listLag: '400ms' });
    const wrote = performance.now();
    await call(server, 'PUT', versionId('3'), BODY);
    await call(server, 'DELETE', versionId('1'));
    expect([await isThere(server, '3'), await isThere(server, '1')]).toEqual([true, false]);
    const listed = await pages(server, '');
    // On a machine that slept meanwhile the new ones may be there by right.
    if (performance.now() - wrote < 400) expect(listed).toEqual([['2', '1']]);
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(await pages(server, '')).toEqual([['3', '2']]);
  });

  it.each([
    ['-2h', -2 * 3600],
    ['+3d', 3 * 86_400],
    ['90s', 90],
  ])('--clock-offset %s moves the Date of every answer and the timestamps', async (clockOffset, seconds) => {
    const server = await emulator({ clockOffset, faults: '2:503' });
    const now = Date.now() / 1000 + seconds;
    const near = (text: string | null) => expect(Math.abs(Date.parse(text ?? '') / 1000 - now)).toBeLessThan(30);
    const put = await call(server, 'PUT', versionId('1'), BODY);
    near(put.json.systemData.createdAt);
    near(put.headers.get('date'));
    near((await call(server, 'GET', versionId('1'))).headers.get('date'));
  });

  it.each([
    [{ latency: '5' }, /--latency is "5"; write it like 200ms/],
    [{ latency: '-5s' }, /--latency/],
    [{ listLag: 'long' }, /--list-lag is "long"/],
    [{ listLag: '60d' }, /--list-lag is more than 24 days/],
    [{ clockOffset: 'yesterday' }, /--clock-offset is "yesterday"; write it like -2h/],
    [{ clockOffset: '-60d' }, /--clock-offset is more than 24 days/],
  ])('refuse %j in one line', async (options, reason) => {
    await expect(emulator(options)).rejects.toThrow(reason);
  });
});
