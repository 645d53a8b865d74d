import { describe, expect, it } from '@jest/globals';
import { ServiceFailure, UsageFailure } from '../../../src/core/failure.js';
import type { Place } from '../../../src/core/place.js';
import { startDeadline } from '../../../src/http/deadline.js';
import type { Answer, Transport } from '../../../src/http/transport.js';
import { azureMlRegistry } from '../../../src/registry/azure-ml/registry.js';

const PLACE: Place = {
  in: 'workspace',
  endpoint: 'https://management.azure.com',
  subscriptionId: '11111111-1111-1111-1111-111111111111',
  resourceGroup: 'ml',
  workspace: 'acme',
};

const answer = (status: number, body: unknown): Answer => ({ status, headers: {}, text: JSON.stringify(body) });

/** Asks, and answers so, one after the other. */
async function permissions(...answers: readonly (Answer | Error)[]) {
  const open = [...answers];
  const asked: string[] = [];
  const read: Transport['read'] = async ({ url }) => {
    asked.push(url);
    const next = open.shift() ?? new Error('asked too often');
    if (next instanceof Error) throw next;
    return next;
  };
  const deadline = startDeadline(5000, () => undefined);
  const told = await azureMlRegistry(PLACE, { read, once: read }, deadline).permissions();
  return { ...told, asked };
}

describe('what the identity may do', () => {
  it('is read from Azure, page by page, and says by which call', async () => {
    const { reading, call, asked } = await permissions(
      answer(200, {
        value: [{ actions: ['a'], notActions: ['b'], dataActions: [] }],
        nextLink: 'https://management.azure.com/next',
      }),
      answer(200, { value: [{ actions: null }] }),
    );
    expect(reading).toEqual({
      is: 'read',
      value: [
        { actions: ['a'], notActions: ['b'] },
        { actions: [], notActions: [] },
      ],
    });
    const path =
      '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/ml/providers/Microsoft.MachineLearningServices/workspaces/acme/providers/Microsoft.Authorization/permissions';
    expect(call).toBe(`GET https://management.azure.com${path}`);
    expect(asked).toEqual([
      `https://management.azure.com${path}?api-version=2022-04-01`,
      'https://management.azure.com/next',
    ]);
  });

  it.each([
    [
      'a refusal',
      answer(403, { error: { code: 'AuthorizationFailed', message: 'no' } }),
      /403: AuthorizationFailed: no/,
    ],
    ['another form', answer(200, { value: 'x' }), /not its own/],
    ['no JSON', { status: 200, headers: {}, text: '<html>' }, /not its own/],
    ['no login', new UsageFailure({ what: 'nobody is logged in' }), /nobody is logged in/],
    ['no answer', new ServiceFailure('no answer'), /no answer/],
  ])('is unreadable, and stops nobody, after %s', async (_, first, why) => {
    const { reading } = await permissions(first);
    expect(reading).toEqual({ is: 'unreadable', why: expect.stringMatching(why) });
  });
});
