import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Server, type Started, startCli } from './process.js';

const SUBSCRIPTION = '22222222-2222-2222-2222-222222222222';
export const PLACE = { 'subscription-id': SUBSCRIPTION, 'resource-group': 'rg-ml', workspace: 'bad' } as const;
const WORKSPACE = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/bad`;

/** A call as the emulator counted it. */
export interface Counted {
  readonly number: number;
  readonly method: string;
  readonly target: string;
  readonly fault?: string;
}

/** Where a version stands, and how many promotions have left their entry in it. */
export interface Standing {
  readonly stage: string | null;
  readonly tag: string | null;
  readonly archived: boolean;
  readonly entries: number;
}

/** The shipped emulator with its switches. */
export interface BadAzure extends Server {
  /** A model of its own: versions by number, each in a stage. */
  model(stages: Readonly<Record<string, string>>): Promise<string>;
  /** Sets the faults and counts the calls from 1 again. */
  spoil(faults: string): Promise<void>;
  calls(): Promise<readonly Counted[]>;
  standings(model: string): Promise<Readonly<Record<string, Standing>>>;
}

interface Version {
  readonly name: string;
  readonly properties: {
    readonly stage: string | null;
    readonly tags: Readonly<Record<string, string>>;
    readonly properties: Readonly<Record<string, string>>;
    readonly isArchived: boolean;
  };
}

let models = 0;

export async function startBadAzure(started: Started, switches: readonly string[] = []): Promise<BadAzure> {
  const server = started.add(await startCli(['emulator', ...switches]));
  const versionsOf = new Map<string, readonly string[]>();
  const send = async (method: string, path: string, body?: string): Promise<string> => {
    const answer = await fetch(`${server.url}${path}`, { method, ...(body === undefined ? {} : { body }) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${text}`);
    return text;
  };
  const path = (model: string, version: string) =>
    `${WORKSPACE}/models/${model}/versions/${version}?api-version=2024-04-01`;
  return {
    ...server,
    async model(stages) {
      const name = `model-${++models}`;
      versionsOf.set(name, Object.keys(stages));
      for (const [version, stage] of Object.entries(stages)) {
        const modelUri = `https://store.example/${name}/${version}`;
        const properties = { modelUri, modelType: 'custom_model', stage, tags: { stage } };
        await send('PUT', path(name, version), JSON.stringify({ properties }));
      }
      return name;
    },
    async spoil(faults) {
      await send('PUT', '/_emulator/faults', faults);
    },
    async calls() {
      const { calls } = JSON.parse(await send('GET', '/_emulator/calls')) as { calls: Counted[] };
      return calls;
    },
    async standings(model) {
      const read = async (version: string): Promise<readonly [string, Standing]> => {
        const { properties } = JSON.parse(await send('GET', path(model, version))) as Version;
        const entries = Object.keys(properties.properties).filter((key) => key.startsWith('aml-promote.')).length;
        const { stage, tags, isArchived: archived } = properties;
        return [version, { stage, tag: tags.stage ?? null, archived, entries }];
      };
      return Object.fromEntries(await Promise.all((versionsOf.get(model) ?? []).map(read)));
    },
  };
}

/** A server that nobody may call: it writes down who did. */
export async function startElsewhere(
  started: Started,
): Promise<Server & { readonly arrived: readonly IncomingHttpHeaders[] }> {
  const arrived: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    arrived.push(request.headers);
    response.end('{"value":[]}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return started.add({ url, arrived, stop });
}
