import { describe, expect, it } from '@jest/globals';
import { KINDS, type Kind, segmentOf } from '../../../src/core/asset.js';
import type { Place } from '../../../src/core/place.js';
import { startDeadline } from '../../../src/http/deadline.js';
import { createNetwork } from '../../../src/http/network.js';
import { createRedactor } from '../../../src/http/redact.js';
import { createTransport, type Transport } from '../../../src/http/transport.js';
import { azureMlRegistry } from '../../../src/registry/azure-ml/registry.js';
import { emulator, seedFile } from '../../emulator/harness.js';

const common = { subscriptionId: '11111111-1111-1111-1111-111111111111', resourceGroup: 'ml' };

type Made = readonly [kind: Kind, name: string, isArchived?: boolean];

async function estate(where: 'workspace' | 'registry', made: readonly Made[]) {
  const above = `/subscriptions/${common.subscriptionId}/resourceGroups/ml/providers/Microsoft.MachineLearningServices/${where === 'workspace' ? 'workspaces/acme' : 'registries/shared'}`;
  const seed = seedFile(
    made.map(([kind, name, isArchived = false]) => ({
      id: `${above}/${segmentOf(kind)}/${name}/versions/1`,
      properties: { isArchived, ...(kind === 'data' ? { dataType: 'uri_file', dataUri: 'https://x' } : {}) },
    })),
  );
  const { url: endpoint } = await emulator({ seed });
  const place: Place =
    where === 'workspace'
      ? { in: 'workspace', endpoint, ...common, workspace: 'acme' }
      : { in: 'registry', endpoint, ...common, registry: 'shared' };
  const deadline = startDeadline(20_000, () => undefined);
  const network = createNetwork({ env: {}, redactor: createRedactor(), mask: () => undefined, debug: () => undefined });
  const transport = createTransport({ service: 'Azure ML', origin: new URL(endpoint).origin, deadline, network });
  return azureMlRegistry(place, transport, deadline);
}

async function all(names: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const name of names) found.push(name);
  return found.sort();
}

describe('the names of the assets of a place', () => {
  it.each(KINDS)('are those of one kind, %s', async (kind) => {
    const registry = await estate('workspace', [
      ...KINDS.map((each) => [each, `my-${each}`] as const),
      [kind, 'another'],
    ]);
    expect(await all(registry.names(kind))).toEqual(['another', `my-${kind}`]);
  });

  it('are all of them, however many pages that takes', async () => {
    const wanted = Array.from({ length: 45 }, (_, index) => `model-${100 + index}`);
    const registry = await estate(
      'workspace',
      wanted.map((name) => ['model', name]),
    );
    expect(await all(registry.names('model'))).toEqual(wanted);
  });

  it('are none where there is none, and those of a registry and of what is archived too', async () => {
    const registry = await estate('registry', [
      ['component', 'prepare'],
      ['model', 'new'],
      ['model', 'old', true],
    ]);
    expect(await all(registry.names('data'))).toEqual([]);
    expect(await all(registry.names('component'))).toEqual(['prepare']);
    expect(await all(registry.names('model'))).toEqual(['new', 'old']);
  });

  it('come once each, and a place that is not there is wrong usage', async () => {
    const answer = (status: number, body: object) => ({ status, headers: {}, text: JSON.stringify(body) });
    const pages = [
      answer(200, { value: [{ name: 'a' }, { name: 'b' }], nextLink: '/next' }),
      answer(200, { value: [{ name: 'b' }, { name: 'c' }] }),
      answer(404, { error: { code: 'ResourceNotFound', message: 'no workspace acme' } }),
    ];
    const read = async () => pages.shift() ?? answer(500, {});
    const transport: Transport = { read, once: read };
    const place: Place = { in: 'workspace', endpoint: 'https://management.azure.com', ...common, workspace: 'acme' };
    const registry = azureMlRegistry(
      place,
      transport,
      startDeadline(5000, () => undefined),
    );
    expect(await all(registry.names('model'))).toEqual(['a', 'b', 'c']);
    await expect(all(registry.names('model'))).rejects.toThrow(
      'the workspace acme cannot be found in the resource group ml: ResourceNotFound: no workspace acme. Check subscription-id, resource-group and workspace',
    );
  });
});
