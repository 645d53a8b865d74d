import { drift } from '../../src/commands/drift.js';
import { readDriftRequest } from '../../src/commands/drift-request.js';
import type { Ports } from '../../src/commands/ports.js';
import { promote } from '../../src/commands/promote.js';
import { type Given as Inputs, readRequest } from '../../src/commands/request.js';
import { type Kind, segmentOf } from '../../src/core/asset.js';
import { UsageFailure } from '../../src/core/failure.js';
import type { LedgerRecord } from '../../src/core/ledger/record.js';
import type { Workspace } from '../../src/core/place.js';
import { type Emulator, startEmulator } from '../../src/emulator/server.js';
import { startDeadline } from '../../src/http/deadline.js';
import { createNetwork } from '../../src/http/network.js';
import { createRedactor } from '../../src/http/redact.js';
import { createTransport } from '../../src/http/transport.js';
import { textOfEachInput } from '../../src/inputs.js';
import { azureMlRegistry } from '../../src/registry/azure-ml/registry.js';
import type { RegistryPort } from '../../src/registry/port.js';
import type { Report, ToldReport } from '../../src/report/report.js';
import { gatedRun, POLICY_EVIDENCE } from './gated-run.js';
import { MemoryLedger } from './memory-ledger.js';

export const POLICY = `version: 1
ledger: optional
stages:
  None: { aliases: [Development] }
  Staging: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions:
  - { from: None, to: Staging }
  - { from: Staging, to: Production, environment: production, approvals: [{ from: [environment-reviewers] }] }
  - { from: [None, Staging, Production], to: Archived, environment: production, approvals: [{ from: [environment-reviewers] }] }
rollback:
  - { stage: Production, displaced-to: Archived, environment: production, approvals: [{ from: [environment-reviewers] }], review-by: ["user:dana"] }
`;

const SUBSCRIPTION = '11111111-1111-1111-1111-111111111111';

/** A workspace on an emulator, a ledger in memory, and a policy. */
export class DriftWorld {
  readonly ledger = new MemoryLedger();
  readonly told: string[] = [];
  /** What lies in the folder of promotions. */
  files: readonly { readonly file: string; readonly text: string }[] = [];
  policy = POLICY;

  private constructor(readonly emulator: Emulator) {}

  static async start(): Promise<DriftWorld> {
    return new DriftWorld(await startEmulator({ port: 0 }));
  }

  get place(): Workspace {
    return {
      in: 'workspace',
      endpoint: this.emulator.url,
      subscriptionId: SUBSCRIPTION,
      resourceGroup: 'rg',
      workspace: 'ws',
    };
  }

  /** Registers a version, or sets it by hand. */
  async put(kind: Kind, name: string, version: string, properties: object = {}): Promise<void> {
    const content = {
      model: { modelUri: `azureml://m/${version}`, modelType: 'custom_model' },
      data: { dataUri: `azureml://d/${version}`, dataType: 'uri_file' },
      environment: { image: 'ubuntu' },
      component: { componentSpec: { name, version, type: 'command' } },
    }[kind];
    const answer = await fetch(this.url(kind, name, version), {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ properties: { ...content, ...properties } }),
    });
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  }

  async get(name: string, version: string) {
    const answer = await fetch(this.url('model', name, version));
    const { properties } = (await answer.json()) as {
      properties: {
        stage?: string;
        isArchived?: boolean;
        tags: Record<string, string>;
        properties: Record<string, string>;
      };
    };
    return properties;
  }

  /** How many entries of ours a version carries. */
  async entries(name: string, version: string): Promise<number> {
    const { properties } = await this.get(name, version);
    return Object.keys(properties ?? {}).filter((key) => key.startsWith('aml-promote.')).length;
  }

  registry(): RegistryPort {
    const network = createNetwork({
      env: {},
      redactor: createRedactor(),
      mask: () => undefined,
      debug: () => undefined,
    });
    const deadline = startDeadline(20_000, () => undefined);
    const transport = createTransport({ service: 'Azure ML', origin: this.emulator.url, deadline, network });
    return azureMlRegistry(this.place, transport, deadline);
  }

  /** The registry after somebody deleted everything in it. */
  emptied(): RegistryPort {
    const registry = this.registry();
    const read = () => registry.read({ kind: 'model', name: 'nothing', version: '1' });
    return { ...registry, read, async *names() {}, async *list() {} };
  }

  ports(given: Partial<Ports> = {}): Ports {
    return {
      registry: this.registry(),
      policiesFor: 'github',
      forge: {
        policy: async (file) => {
          return { bytes: new TextEncoder().encode(this.policy), file, evidence: POLICY_EVIDENCE };
        },
        base: () => Promise.reject(new Error('no base')),
        standing: async () => POLICY_EVIDENCE,
      },
      approvals: gatedRun().approvals,
      pullRequests: null,
      ledger: this.ledger,
      metrics: async () => null,
      timeout: 20_000,
      ...given,
    };
  }

  inputs(given: Partial<Inputs>): Inputs {
    const place = { 'subscription-id': SUBSCRIPTION, 'resource-group': 'rg', workspace: 'ws' };
    const all: Partial<Inputs> = { ...place, policy: 'policy.yml', ...given };
    return textOfEachInput(({ name, default: presets }) => {
      const [, text = presets?.cli ?? ''] = Object.entries(all).find(([key]) => key === name) ?? [];
      return text;
    });
  }

  async drift(given: Partial<Inputs> = {}, ports: Partial<Ports> = {}): Promise<ToldReport> {
    const request = readDriftRequest(this.inputs(given), this.emulator.url);
    return toldOf(
      await drift(
        request,
        this.ports(ports),
        (line) => this.told.push(line),
        async (folder) =>
          this.files.map(({ file, text }) => ({ file: `${folder}/${file}`, bytes: new TextEncoder().encode(text) })),
      ),
    );
  }

  /** What drifts, as `kind name/version`. */
  async kinds(given: Partial<Inputs> = {}, ports: Partial<Ports> = {}): Promise<string[]> {
    return driftsIn(await this.drift(given, ports));
  }

  /** The problems of a request that cannot be made. */
  async problems(given: Partial<Inputs>): Promise<string> {
    try {
      await this.drift(given);
    } catch (error) {
      if (error instanceof UsageFailure) return error.problems.map(({ what }) => what).join('; ');
      throw error;
    }
    return 'none';
  }

  async promote(name: string, version: string, to: string, ports: Partial<Ports> = {}): Promise<void> {
    const request = readRequest('promote', this.inputs({ asset: `azureml:${name}:${version}`, to }), this.emulator.url);
    const report = await promote(request, this.ports(ports));
    if (report.is !== 'judged' || report.verdict !== 'allow') throw new Error(JSON.stringify(report));
  }

  records(kind: Kind, name: string): LedgerRecord[] {
    return (this.ledger.chainsByName.get(`${kind}/${name}`) ?? []).map(({ record }) => record);
  }

  private url(kind: Kind, name: string, version: string): string {
    const { subscriptionId, resourceGroup, workspace } = this.place;
    const path = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`;
    return `${this.emulator.url}${path}/${segmentOf(kind)}/${name}/versions/${version}?api-version=2024-04-01`;
  }
}

export function toldOf(report: Report): ToldReport {
  if (report.is !== 'told') throw new Error('another report');
  return report;
}

interface DriftDocument {
  readonly kind: string;
  readonly asset: { readonly name: string };
  readonly version: string | null;
}

export function driftsIn({ document }: ToldReport): string[] {
  const drifts = document().drifts as unknown as readonly DriftDocument[];
  return drifts.map(({ kind, asset, version }) => `${kind} ${asset.name}/${version ?? '-'}`);
}

/** With its stage and tag set by hand. */
export const byHand = (stage: string) => ({ stage, tags: { stage } });

/** The outcome and the subject of each finding that does not pass, with what was found. */
export function refusals({ document }: ToldReport): string[] {
  const findings = document().findings as unknown as readonly { outcome: string; subject: string; found: string }[];
  return findings.filter(({ outcome }) => outcome !== 'pass').map(({ subject, found }) => `${subject}: ${found}`);
}
