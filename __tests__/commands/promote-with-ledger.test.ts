import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { shellApprovals } from '../../src/approvals/shell.js';
import type { Ports } from '../../src/commands/ports.js';
import { promote } from '../../src/commands/promote.js';
import type { Request } from '../../src/commands/request.js';
import { giveUp } from '../../src/commands/settle.js';
import { entriesOf, lastEntry } from '../../src/core/entry.js';
import { ServiceFailure } from '../../src/core/failure.js';
import type { LedgerRecord } from '../../src/core/ledger/record.js';
import { operationOf, recordDigest } from '../../src/core/ledger/record.js';
import type { StartedRecord } from '../../src/core/ledger/started.js';
import { openOf } from '../../src/core/ledger/stored.js';
import type { Place } from '../../src/core/place.js';
import { type Emulator, startEmulator } from '../../src/emulator/server.js';
import { startDeadline } from '../../src/http/deadline.js';
import { createNetwork } from '../../src/http/network.js';
import { createRedactor } from '../../src/http/redact.js';
import { createTransport, type Transport } from '../../src/http/transport.js';
import { azureMlRegistry } from '../../src/registry/azure-ml/registry.js';
import type { RegistryPort } from '../../src/registry/port.js';
import type { Report } from '../../src/report/report.js';
import { MemoryLedger } from './memory-ledger.js';

const POLICY = `version: 1
stages:
  None: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Production }
  - { from: Production, to: Archived }
`;
const WORKSPACE =
  '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws';
const CHAIN = { kind: 'model', name: 'churn' } as const;

let emulator: Emulator;
let ledger: MemoryLedger;

beforeEach(async () => {
  emulator = await startEmulator({ port: 0 });
  ledger = new MemoryLedger();
  for (const version of ['1', '2', '3']) {
    await fetch(`${emulator.url}${WORKSPACE}/models/churn/versions/${version}?api-version=2024-04-01`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ properties: { modelUri: `azureml://m/${version}`, modelType: 'custom_model' } }),
    });
  }
});

afterEach(() => emulator.close());

function place(): Place {
  return {
    in: 'workspace',
    endpoint: emulator.url,
    subscriptionId: '11111111-1111-1111-1111-111111111111',
    resourceGroup: 'rg',
    workspace: 'ws',
  };
}

function registryOf(change: (transport: Transport) => Transport = (same) => same): RegistryPort {
  const network = createNetwork({
    env: {},
    redactor: createRedactor(),
    mask: () => undefined,
    debug: () => undefined,
  });
  const deadline = startDeadline(20_000, () => undefined);
  const transport = createTransport({ service: 'Azure ML', origin: emulator.url, deadline, network });
  return azureMlRegistry(place(), change(transport), deadline);
}

function portsOf(given: Partial<Ports> = {}): Ports {
  return {
    registry: registryOf(),
    policiesFor: 'github',
    forge: {
      policy: async (file) => ({ bytes: new TextEncoder().encode(POLICY), file, evidence: null }),
      standing: async () => null,
      base: () => Promise.reject(new Error('no base')),
    },
    approvals: shellApprovals,
    pullRequests: null,
    ledger,
    metrics: async () => null,
    timeout: 20_000,
    ...given,
  };
}

function request(version: string, to = 'Production', given: Partial<Request> = {}): Request {
  return {
    command: 'promote',
    reference: { ...CHAIN, version: { is: 'version', version }, where: { in: 'elsewhere' } },
    to,
    place: place(),
    policy: 'policy.yml',
    metrics: null,
    planDigest: null,
    reason: null,
    archiveExisting: false,
    recordRefusals: false,
    asset: `azureml:churn:${version}`,
    ...given,
  };
}

const records = (): LedgerRecord[] => (ledger.chainsByName.get('model/churn') ?? []).map(({ record }) => record);
const events = (): string[] => records().map(({ event }) => event);
const stateOf = (report: Report): string =>
  report.is === 'judged' ? `${report.verdict} ${report.state}` : report.is === 'failed' ? report.failure.message : '';

async function stages(): Promise<Record<string, string | null>> {
  const registry = registryOf();
  const rows: [string, string | null][] = [];
  for await (const { version, stage } of registry.list(CHAIN)) rows.push([version, stage]);
  return Object.fromEntries(rows.sort());
}

/** A registry that dies after so many writes. */
function dyingAfter(count: number): RegistryPort {
  const registry = registryOf();
  return {
    ...registry,
    async write(writes, written, until) {
      await registry.write(writes.slice(0, count), written, until);
      if (count < writes.length) throw new Error('killed');
    },
  };
}

const longer = () => new Promise((resolve) => setTimeout(resolve, 3100));

describe('a promotion with a ledger', () => {
  it('says what it is about to write before it writes, and what it has written afterwards', async () => {
    expect(stateOf(await promote(request('1'), portsOf()))).toBe('allow promoted');
    expect(events()).toEqual(['started', 'completed']);
    const [started, completed] = records();
    if (started?.event !== 'started' || completed?.event !== 'completed') throw new Error('other events');
    expect(completed.started).toEqual(started);
    expect(completed.previous).toBe(recordDigest(started));
    expect(started).toMatchObject({ version: '1', from: 'None', to: 'Production', pass: 'full', proven: false });
    const version = await registryOf().read({ ...CHAIN, version: '1' });
    expect(version && lastEntry(version)?.entry).toMatchObject({ started: operationOf(started), number: 1 });
  });

  it('is found done by the same request, which reports the record and adds none', async () => {
    await promote(request('1'), portsOf());
    const again = await promote(request('1'), portsOf());
    expect(stateOf(again)).toBe('allow unchanged');
    expect(again).toMatchObject({ ledger: { event: 'completed', number: 2, repository: 'memory' } });
    expect(events()).toEqual(['started', 'completed']);
  });

  it('makes the holder give way, and needs no full pass once one is on record', async () => {
    await promote(request('1'), portsOf());
    await promote(request('2'), portsOf());
    await promote(request('3'), portsOf());
    expect(await stages()).toEqual({ 1: 'Archived', 2: 'Archived', 3: 'Production' });
    const passes = records().flatMap((record) => (record.event === 'started' ? [record.pass] : []));
    expect(passes).toEqual(['full', 'filtered', 'filtered']);
    expect(ledger.chainsByName.get('model/churn')?.at(-1)?.board.stages).toContainEqual({
      stage: 'Production',
      holders: [{ version: '3', number: 6 }],
    });
  });

  it.each([
    ['before the first write', 0, 'allow promoted'],
    ['between the two writes', 1, 'allow finished'],
    ['before the end was recorded', 2, 'allow finished'],
  ])('that is killed %s is taken up by the same request', async (_when, writes, state) => {
    await promote(request('1'), portsOf());
    ledger.before = async (record) => {
      if (writes === 2 && record.event === 'completed') throw new Error('killed');
    };
    await expect(promote(request('2'), portsOf({ registry: dyingAfter(writes) }))).rejects.toThrow('killed');
    ledger.before = async () => undefined;
    expect(stateOf(await promote(request('2'), portsOf()))).toBe(state);
    expect(events()).toEqual(['started', 'completed', 'started', 'completed']);
    expect(await stages()).toEqual({ 1: 'Archived', 2: 'Production', 3: null });
    const version = await registryOf().read({ ...CHAIN, version: '2' });
    expect(entriesOf(version?.properties ?? {}).size).toBe(1);
  });

  it('starts over on what is true when another one was first', async () => {
    let isFirst = true;
    ledger.before = async (record) => {
      if (record.event !== 'started' || !isFirst) return;
      isFirst = false;
      await promote(request('1'), portsOf());
    };
    expect(stateOf(await promote(request('2'), portsOf()))).toBe('allow promoted');
    expect(await stages()).toEqual({ 1: 'Archived', 2: 'Production', 3: null });
    expect(events()).toEqual(['started', 'completed', 'started', 'completed']);
  });

  it('waits for the end of another one, and then goes by what that one has done', async () => {
    await expect(promote(request('1'), portsOf({ registry: dyingAfter(0) }))).rejects.toThrow('killed');
    ledger.whileWaiting = async () => {
      ledger.whileWaiting = async () => undefined;
      await promote(request('1'), portsOf());
    };
    expect(stateOf(await promote(request('2'), portsOf()))).toBe('allow promoted');
    expect(ledger.waits).toEqual([expect.stringMatching(/^model churn is being moved by a shell, until /)]);
    expect(await stages()).toEqual({ 1: 'Archived', 2: 'Production', 3: null });
  });

  it('gives up for another one what was left open when its time was over, and says what stands', async () => {
    await promote(request('1'), portsOf());
    await expect(promote(request('2'), portsOf({ registry: dyingAfter(1), timeout: 3000 }))).rejects.toThrow('killed');
    await longer();
    expect(stateOf(await promote(request('3'), portsOf()))).toBe('allow promoted');
    expect(events().slice(2)).toEqual(['started', 'abandoned', 'started', 'completed']);
    expect(records()[3]).toMatchObject({
      stands: [
        'version 2 was moved to Production, and is in Production',
        'version 1 was not moved, and is in Production',
      ],
    });
    expect(await stages()).toEqual({ 1: 'Archived', 2: 'Archived', 3: 'Production' });
  });

  it('takes new time for what it takes up late, and leaves the same entry', async () => {
    await expect(promote(request('1'), portsOf({ registry: dyingAfter(0), timeout: 3000 }))).rejects.toThrow('killed');
    await longer();
    expect(stateOf(await promote(request('1'), portsOf()))).toBe('allow promoted');
    expect(events()).toEqual(['started', 'started', 'completed']);
    const [first] = records();
    const version = await registryOf().read({ ...CHAIN, version: '1' });
    expect(version && lastEntry(version)?.entry.started).toBe(first && recordDigest(first));
  });

  it('keeps nobody waiting where it is certain that nothing was written', async () => {
    const declining = registryOf((transport) => ({
      ...transport,
      once: async () => ({ status: 403, headers: {}, text: '{"error":{"code":"AuthorizationFailed","message":"no"}}' }),
    }));
    const report = await promote(request('1'), portsOf({ registry: declining }));
    expect(report).toMatchObject({ is: 'failed', judged: { changes: [] } });
    expect(events()).toEqual(['started', 'abandoned']);
  });

  it('sends no write that could land after its time', async () => {
    ledger.before = async (record) => {
      if (record.event === 'started') await new Promise((resolve) => setTimeout(resolve, 2100));
    };
    const report = await promote(request('1'), portsOf({ timeout: 1000 }));
    expect(stateOf(report)).toMatch(/was not written: the time for which the ledger keeps others away/);
    expect(await stages()).toMatchObject({ 1: null });
  });

  it('has a refusal remembered where the caller wants it', async () => {
    await promote(request('1', 'Archived'), portsOf());
    expect(events()).toEqual([]);
    await promote(request('1', 'Archived', { recordRefusals: true }), portsOf());
    expect(records()).toMatchObject([{ event: 'refused', version: '1', to: 'Archived', verdict: 'deny' }]);
  });

  it('needs none where nobody approves, and is then told what is lost', async () => {
    const report = await promote(request('1'), portsOf({ ledger: null }));
    expect(stateOf(report)).toBe('allow promoted');
    expect(report).toMatchObject({
      notes: [expect.anything(), expect.stringMatching(/^Without a ledger, .*only witness/)],
    });
  });
});

describe('two runs of one request at once', () => {
  // A version that had to leave Production may come back, so a late write could undo what others did since.
  const CYCLES = POLICY.replace('version: 1', 'version: 1\nallow-cycles: true')
    .replace('Archived }', 'Staging }')
    .replace('  Archived: { hidden: true }', '  Staging: {}')
    .replace('{ from: Production, to: Archived }', '{ from: [Production, None], to: Staging }')
    .concat('  - { from: Staging, to: Production }\n');
  const cyclic = (given: Partial<Ports> = {}): Ports =>
    portsOf({
      forge: {
        policy: async (file) => ({ bytes: new TextEncoder().encode(CYCLES), file, evidence: null }),
        standing: async () => null,
        base: () => Promise.reject(new Error('no base')),
      },
      ...given,
    });

  beforeEach(async () => {
    for (const version of ['1', '2', '3']) await promote(request(version, 'Staging'), cyclic());
    await promote(request('1'), cyclic());
    await expect(promote(request('2'), cyclic({ registry: dyingAfter(0) }))).rejects.toThrow('killed');
  });

  it('leave to others what the first has ended, though the second is about to write', async () => {
    const registry = registryOf();
    const late: RegistryPort = {
      ...registry,
      async write(writes, written, until) {
        await promote(request('2'), cyclic());
        await promote(request('3'), cyclic());
        await registry.write(writes, written, until);
      },
    };
    expect(stateOf(await promote(request('2'), cyclic({ registry: late })))).toBe('allow promoted');
    expect(await stages()).toEqual({ 1: 'Staging', 2: 'Staging', 3: 'Production' });
    expect(events().slice(-4)).toEqual(['started', 'completed', 'started', 'completed']);
  });

  it('both end well, though somebody else has begun before the second comes to record it', async () => {
    let isFirst = true;
    ledger.before = async (record) => {
      if (record.event !== 'completed' || !isFirst) return;
      isFirst = false;
      await promote(request('2'), cyclic());
      await promote(request('3'), cyclic());
    };
    expect(stateOf(await promote(request('2'), cyclic()))).toBe('allow promoted');
    expect(await stages()).toEqual({ 1: 'Staging', 2: 'Staging', 3: 'Production' });
    expect(events().slice(-4)).toEqual(['started', 'completed', 'started', 'completed']);
  });
});

describe('a run that gives up before it has written anything', () => {
  it('leaves open what another run of the same request has begun to write', async () => {
    await promote(request('1'), portsOf());
    const registry = registryOf();
    const refused: RegistryPort = {
      ...registry,
      async write() {
        await expect(promote(request('2'), portsOf({ registry: dyingAfter(1) }))).rejects.toThrow('killed');
        throw new ServiceFailure('too many requests', { untouched: true });
      },
    };
    expect(stateOf(await promote(request('2'), portsOf({ registry: refused })))).toBe('too many requests');
    expect(events()).toEqual(['started', 'completed', 'started']);
    expect(stateOf(await promote(request('2'), portsOf()))).toBe('allow finished');
    expect(events()).toEqual(['started', 'completed', 'started', 'completed']);
  });

  it('makes one that was about to join it start over', async () => {
    await expect(promote(request('1'), portsOf({ registry: dyingAfter(0) }))).rejects.toThrow('killed');
    const head = ledger.head.bind(ledger);
    ledger.head = async (chain) => {
      ledger.head = head;
      const read = await head(chain);
      const open = openOf(read.tip);
      const ports = portsOf();
      await ports.registry.resolve(request('1').reference);
      const actor = { host: 'shell', run: null, evidence: null } as const;
      if (open !== null) await giveUp(read, open, 'nothing was written', [], actor, { ...ports, ledger });
      return read;
    };
    expect(stateOf(await promote(request('1'), portsOf()))).toBe('allow promoted');
    expect(events()).toEqual(['started', 'abandoned', 'started', 'completed']);
    const version = await registryOf().read({ ...CHAIN, version: '1' });
    expect(entriesOf(version?.properties ?? {}).size).toBe(1);
  });
});

describe('a request that is judged while another one begins', () => {
  it('is not refused for what that one has half done', async () => {
    await promote(request('3'), portsOf());
    const head = ledger.head.bind(ledger);
    ledger.head = async (chain) => {
      ledger.head = head;
      const read = await head(chain);
      await expect(promote(request('1'), portsOf({ registry: dyingAfter(1) }))).rejects.toThrow('killed');
      return read;
    };
    ledger.whileWaiting = async () => {
      ledger.whileWaiting = async () => undefined;
      await promote(request('1'), portsOf());
    };
    const report = await promote(request('3'), portsOf());
    expect(ledger.waits).toHaveLength(1);
    expect(report).toMatchObject({ verdict: 'deny', from: 'Archived' });
  });
});

describe('what is open and was not found by this run itself', () => {
  const forged = async (given: Partial<StartedRecord>) => {
    await expect(promote(request('1'), portsOf({ registry: dyingAfter(0), timeout: 3000 }))).rejects.toThrow('killed');
    const [real] = records();
    if (real?.event !== 'started') throw new Error('nothing was begun');
    ledger.chainsByName.clear();
    ledger.add(CHAIN, { ...real, ...given });
  };

  it('is not taken up, for Azure ML would bear out from then on what somebody else wrote: it is given up after its time', async () => {
    await forged({
      findings: [{ subject: 'approval 1', outcome: 'pass', found: 'approved by the board', wanted: null }],
    });
    ledger.whileWaiting = async () => void (await longer());
    expect(stateOf(await promote(request('1'), portsOf()))).toBe('allow promoted');
    expect(events()).toEqual(['started', 'abandoned', 'started', 'completed']);
    expect(ledger.waits).toHaveLength(1);
    const version = await registryOf().read({ ...CHAIN, version: '1' });
    expect(version && lastEntry(version)?.entry.number).toBe(3);
  });

  it.each([
    ['for longer than any run can take', { expires: '2999-01-01T00:00:00.000Z' }],
    ['from a time that has not come', { at: '2999-01-01T00:00:00.000Z', expires: '2999-01-01T00:10:00.000Z' }],
  ])('keeps nobody away %s', async (_how, given) => {
    await forged({ ...given, reason: 'forged' });
    expect(stateOf(await promote(request('2'), portsOf()))).toBe('allow promoted');
    expect(ledger.waits).toEqual([]);
    expect(events()).toEqual(['started', 'abandoned', 'started', 'completed']);
  });
});
