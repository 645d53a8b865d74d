import { describe, expect, it } from '@jest/globals';
import { assetPath, call, emulator } from './harness.js';

const OPERATION = 'providers/Microsoft.Authorization/permissions';
const ask = (server: Awaited<ReturnType<typeof emulator>>, path: string, api = '2022-04-01', method = 'GET') =>
  call(server, method, path, undefined, api);

describe('what the emulator says that its caller may do', () => {
  it.each([
    [undefined, ['*/read'], []],
    ['', ['*/read'], []],
    ['*', ['*'], []],
    ['*, !Microsoft.Authorization/*', ['*'], ['Microsoft.Authorization/*']],
  ])('is what the switch says: %s', async (permissions, actions, notActions) => {
    const server = await emulator(permissions === undefined ? {} : { permissions });
    for (const home of ['workspaces', 'registries'] as const) {
      const { status, json } = await ask(server, assetPath(OPERATION, home));
      const role = { actions, notActions, dataActions: [], notDataActions: [] };
      expect([status, json]).toEqual([200, { value: [role] }]);
    }
  });

  it('is told in the api-version of that provider alone, and only read', async () => {
    const server = await emulator();
    expect((await ask(server, assetPath(OPERATION), '2024-04-01')).status).toBe(400);
    expect((await ask(server, assetPath(OPERATION), '2022-04-01', 'DELETE')).status).toBe(405);
    expect((await ask(server, assetPath(`${OPERATION}/1`))).status).toBe(404);
  });
});
