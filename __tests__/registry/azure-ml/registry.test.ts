import { describe, expect, it } from '@jest/globals';
import { type Entry, entriesOf, entryKey, entryText } from '../../../src/core/entry.js';
import type { Place } from '../../../src/core/place.js';
import { startDeadline } from '../../../src/http/deadline.js';
import type { Answer, Transport } from '../../../src/http/transport.js';
import { azureMlRegistry } from '../../../src/registry/azure-ml/registry.js';
import type { Write } from '../../../src/registry/port.js';

const place: Place = {
  in: 'registry',
  endpoint: 'https://management.azure.com',
  subscriptionId: 's',
  resourceGroup: 'ml',
  registry: 'shared',
};
const PLAN = 'a'.repeat(64);
const entryOf = (run: string, proven = true): Entry => ({
  plan: PLAN,
  run,
  from: 'Staging',
  to: 'Production',
  sequence: 1,
  asset: 'id',
  proven,
  started: null,
  number: null,
});

function writeOf(entry: Entry): Write {
  const change = {
    asset: 'id',
    name: 'fraud',
    version: '3',
    role: 'promote',
    from: 'Staging',
    to: 'Production',
    archived: null,
    sequence: 1,
  } as const;
  return {
    kind: 'model',
    change,
    key: entryKey(entry),
    entry,
    isBefore: ({ stage }) => stage === 'Staging',
    isAfter: ({ stage }) => stage === 'Production',
  };
}

/** One version that is in Production by these entries; what becomes of it when a write is asked for. */
async function entriesAfter(standing: readonly Entry[], write: Write): Promise<string[]> {
  const properties = Object.fromEntries(standing.map((entry) => [entryKey(entry), entryText(entry)]));
  let text = JSON.stringify({ properties: { stage: 'Production', tags: { stage: 'Production' }, properties } });
  const answer = (): Answer => ({ status: 200, headers: {}, text });
  const transport: Transport = {
    read: async () => answer(),
    once: async ({ body = '' }) => {
      text = body;
      return answer();
    },
  };
  const registry = azureMlRegistry(
    place,
    transport,
    startDeadline(5000, () => undefined),
  );
  await registry.write([write], () => undefined, null);
  const now = await registry.read({ kind: 'model', name: 'fraud', version: '3' });
  return [...entriesOf(now?.properties ?? {}).values()].map(({ run }) => run);
}

describe('a write of what is there already', () => {
  it('adds no second entry beside the one of another run of the same plan', async () => {
    expect(await entriesAfter([entryOf('run/1')], writeOf(entryOf('run/2')))).toEqual(['run/1']);
    expect(await entriesAfter([entryOf('run/1')], writeOf(entryOf('run/1')))).toEqual(['run/1']);
  });

  it('adds its own where no entry, or one that proves nothing, says how the version came there', async () => {
    expect(await entriesAfter([], writeOf(entryOf('run/2')))).toEqual(['run/2']);
    const other = { ...entryOf('run/1'), plan: 'b'.repeat(64) };
    expect(await entriesAfter([other], writeOf(entryOf('run/2')))).toEqual(['run/1', 'run/2']);
    expect(await entriesAfter([entryOf('shell', false)], writeOf(entryOf('run/2')))).toEqual(['shell', 'run/2']);
  });
});
