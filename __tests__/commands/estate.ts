import { afterEach, beforeEach } from '@jest/globals';
import type { ApprovalsPort } from '../../src/approvals/port.js';
import type { Ports } from '../../src/commands/ports.js';
import { promote } from '../../src/commands/promote.js';
import type { Request } from '../../src/commands/request.js';
import type { EnvironmentProtection, Evidence, Person, Reading } from '../../src/core/evidence.js';
import type { LedgerRecord } from '../../src/core/ledger/record.js';
import type { Place } from '../../src/core/place.js';
import { refuses } from '../../src/core/verdict.js';
import { type Emulator, startEmulator } from '../../src/emulator/server.js';
import { startDeadline } from '../../src/http/deadline.js';
import { createNetwork } from '../../src/http/network.js';
import { createRedactor } from '../../src/http/redact.js';
import { createTransport } from '../../src/http/transport.js';
import { azureMlRegistry } from '../../src/registry/azure-ml/registry.js';
import type { RegistryPort } from '../../src/registry/port.js';
import type { Report } from '../../src/report/report.js';
import { MemoryLedger } from './memory-ledger.js';

/** A model `churn` with versions 1 to 4 on an emulator, a ledger in memory, and gated jobs that promote it. */

export const SUBSCRIPTION = '11111111-1111-1111-1111-111111111111';
export const WORKSPACE = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws`;
export const CHAIN = { kind: 'model', name: 'churn' } as const;

export let emulator: Emulator;
export let ledger: MemoryLedger;

/** Starts one for each test of a file. */
export function anEstate(): void {
  beforeEach(async () => {
    emulator = await startEmulator({ port: 0 });
    ledger = new MemoryLedger();
    for (const version of ['1', '2', '3', '4']) await put(version, {});
  });
  afterEach(() => emulator.close());
}

export async function put(version: string, given: object): Promise<void> {
  const properties = { modelUri: `azureml://m/${version}`, modelType: 'custom_model', ...given };
  await fetch(`${emulator.url}${WORKSPACE}/models/churn/versions/${version}?api-version=2024-04-01`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ properties }),
  });
}

export function place(): Place {
  return {
    in: 'workspace',
    endpoint: emulator.url,
    subscriptionId: SUBSCRIPTION,
    resourceGroup: 'rg',
    workspace: 'ws',
  };
}

export function registry(): RegistryPort {
  const network = createNetwork({ env: {}, redactor: createRedactor(), mask: () => undefined, debug: () => undefined });
  const deadline = startDeadline(20_000, () => undefined);
  const transport = createTransport({ service: 'Azure ML', origin: emulator.url, deadline, network });
  return azureMlRegistry(place(), transport, deadline);
}

/** A registry that dies after so many writes. */
export function dyingAfter(count: number): RegistryPort {
  const real = registry();
  return {
    ...real,
    async write(writes, written, until) {
      await real.write(writes.slice(0, count), written, until);
      if (count < writes.length) throw new Error('killed');
    },
  };
}

const read = <T>(value: T): Reading<T> => ({ is: 'read', value });
export const person = (id: string, login: string): Person => ({ id, login, isBot: false });
const dana = person('2', 'dana');

/** The gated job of a run that ana started and dana released, unless said otherwise. */
export function jobOf(number: number, environment: string | null = 'emergency', approver = dana): ApprovalsPort {
  const run = `github.com/acme/ml/${number}`;
  const protection: EnvironmentProtection = {
    id: 'e1',
    name: 'emergency',
    adminsCanBypass: false,
    users: [dana],
    teams: [],
  };
  const evidence: Evidence = {
    is: 'run',
    runner: 'github-actions',
    run,
    requesters: read([person('1', 'ana')]),
    repository: 'acme/ml',
    event: 'workflow_dispatch',
    foreign: [],
    ref: 'refs/heads/main',
    workflow: { is: 'read', value: '.github/workflows/promote.yml' },
    plans: null,
    merge: null,
    policy: {
      system: 'github',
      repository: 'acme/ml',
      ref: 'refs/heads/main',
      commit: 'c'.repeat(40),
      mustBeProtected: false,
      gaps: read([]),
    },
    gate: {
      system: 'github',
      attempt: 1,
      requesters: read([person('1', 'ana')]),
      environment,
      actual: null,
      environments: new Map([['emergency', read(protection)]]),
      jobs: read([
        {
          id: 'j1',
          name: 'rollback',
          environment: 'emergency',
          isThis: true,
          isNeeded: read(false),
          reachedAt: '2026-03-02T10:10:00Z',
          isReleased: true,
          succeededAt: null,
          isEarlierAttempt: false,
        },
      ]),
      reviews: read([{ state: 'approved', person: approver, environments: ['e1'], comment: '' }]),
      accounts: new Map(),
      teams: [],
    },
  };
  return {
    run,
    host: { is: 'github-actions', attempt: 1, url: null },
    prepare: () => undefined,
    evidence: async () => evidence,
  };
}

let runs = 0;

/** The ports of the next run, under a policy. */
export function portsUnder(policy: string, given: Partial<Ports> = {}): Ports {
  return {
    registry: registry(),
    policiesFor: 'github',
    forge: {
      policy: async (file) => ({ bytes: new TextEncoder().encode(policy), file, evidence: null }),
      standing: async () => null,
      base: () => Promise.reject(new Error('no base')),
    },
    approvals: jobOf(++runs),
    pullRequests: null,
    ledger,
    metrics: async () => null,
    timeout: 20_000,
    ...given,
  };
}

/** A request to promote a version. */
export function requestFor(version: string, to: string, given: Partial<Request> = {}): Request {
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

export const promoteUnder = (
  policy: string,
  version: string,
  to: string,
  given: Partial<Ports> = {},
): Promise<Report> => promote(requestFor(version, to), portsUnder(policy, given));

export const records = (): LedgerRecord[] => (ledger.chainsByName.get('model/churn') ?? []).map(({ record }) => record);

/** Which version, the verdict, how it ended, and what stands against it. */
export function told(report: Report): string {
  if (report.is === 'failed') return report.failure.message;
  if (report.is !== 'judged') return '';
  const blocking = report.findings.filter(refuses);
  return [`${report.asset.version} ${report.verdict} ${report.state}`, ...blocking.map(({ found }) => found)].join(
    ': ',
  );
}
