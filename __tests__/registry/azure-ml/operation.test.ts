import { describe, expect, it } from '@jest/globals';
import { ServiceFailure } from '../../../src/core/failure.js';
import type { Answer } from '../../../src/http/transport.js';
import { settled } from '../../../src/registry/azure-ml/operation.js';

const ORIGIN = 'https://management.azure.com';
const answer = (status: number, body: unknown = '', headers: Record<string, string> = {}): Answer => ({
  status,
  headers,
  text: typeof body === 'string' ? body : JSON.stringify(body),
});

/** Follows a write through the answers to its polls; tells how it ended, what was asked and how long it waited. */
async function follow(accepted: Answer, ...polls: readonly Answer[]) {
  const asked: string[] = [];
  const waits: number[] = [];
  const left = [...polls];
  const read = async (url: string): Promise<Answer> => {
    asked.push(url);
    const next = left.shift();
    if (next === undefined) throw new Error('asked too often');
    return next;
  };
  const deadline = {
    signal: new AbortController().signal,
    total: 1000,
    remaining: () => 1000,
    wait: async (pause: number) => {
      waits.push(pause);
    },
  };
  const end = await settled(accepted, `${ORIGIN}/version?api-version=1`, 'version 3', read, deadline).catch((error) => {
    if (error instanceof ServiceFailure) return error.message;
    throw error;
  });
  return { end, asked, waits };
}

const status = (word: string) => answer(200, { id: '1', status: word });
const operation = answer(201, {}, { 'azure-asyncoperation': `${ORIGIN}/op`, location: `${ORIGIN}/version` });

describe('a write that was accepted', () => {
  it.each([200, 201])('is done at once by %s without an operation, whatever Location says', async (code) => {
    expect(await follow(answer(code, {}, { location: `${ORIGIN}/version` }))).toMatchObject({
      end: { is: 'done' },
      asked: [],
    });
  });

  it.each(['InProgress', 'Updating', 'Creating', 'Accepted', 'succeeding'])(
    'runs while its status is %s',
    async (word) => {
      const { end, asked } = await follow(operation, status(word), status(word), status('Succeeded'));
      expect([end, asked]).toEqual([{ is: 'done' }, [`${ORIGIN}/op`, `${ORIGIN}/op`, `${ORIGIN}/op`]]);
    },
  );

  it('ends the run when the operation failed, in the words of the service', async () => {
    const failed = answer(200, { status: 'Failed', error: { code: 'X', message: 'no.' } });
    expect((await follow(operation, failed)).end).toBe(
      'Azure ML took the write of version 3 and then ended it as Failed: X: no',
    );
    expect((await follow(operation, status('Canceled'))).end).toMatch(/ended it as Canceled$/);
    const refused = answer(409, { error: { message: 'not now' } });
    expect((await follow(answer(202, 'null', { location: `${ORIGIN}/l` }), refused)).end).toMatch(/as 409: not now$/);
  });

  it('follows the Location of a 202 until it is no 202', async () => {
    const accepted = answer(202, 'null', { location: '/l?x=1' });
    for (const last of [answer(200, '{"assetId":"a"}'), answer(200), answer(204)]) {
      const { end, asked } = await follow(accepted, answer(202), answer(202), last);
      expect([end, asked]).toEqual([{ is: 'done' }, Array(3).fill(`${ORIGIN}/l?x=1`)]);
    }
  });

  it('asks no other host: its version has to tell', async () => {
    const elsewhere = { 'azure-asyncoperation': 'https://eastus.api.azureml.ms/op' };
    const { end, asked } = await follow(answer(201, {}, elsewhere));
    expect([end, asked]).toEqual([
      {
        is: 'untold',
        why: 'Azure ML follows the write at another address, https://eastus.api.azureml.ms, which is not asked',
        pause: expect.any(Number),
      },
      [],
    ]);
    const both = answer(202, 'null', { ...elsewhere, location: `${ORIGIN}/l` });
    expect((await follow(both, answer(200))).asked).toEqual([`${ORIGIN}/l`]);
    for (const address of ['http://[', '']) {
      const odd = await follow(answer(202, 'null', { location: address }), answer(200));
      expect(odd.asked.every((url) => url.startsWith(ORIGIN))).toBe(true);
    }
  });

  it.each([401, 403, 404, 429, 503])('lets its version tell when the operation answers %s', async (code) => {
    expect((await follow(operation, answer(code))).end).toMatchObject({ is: 'untold' });
  });

  it('waits as long as it is told, by the header alone', async () => {
    const slow = answer(201, 'Retry again after 9999 seconds', { ...operation.headers, 'retry-after': '7' });
    const { waits } = await follow(slow, answer(200, { status: 'x' }, { 'retry-after': '0' }), status('Succeeded'));
    expect(waits).toEqual([7000, 100]);
  });
});
