import type { Ports } from '../../src/commands/ports.js';
import type { ToldRequest } from '../../src/commands/told-request.js';
import type { Kind } from '../../src/core/asset.js';
import { type Entry, entryKey, entryText } from '../../src/core/entry.js';
import type { AssetFacts } from '../../src/core/facts.js';
import { parseEvent } from '../../src/core/ledger/parse-event.js';
import { readPast } from '../../src/core/ledger/past.js';
import { type ChainName, isEnded, operationNumber, operationOf } from '../../src/core/ledger/record.js';
import type { RawEvent, Stored } from '../../src/core/ledger/stored.js';
import type { Head, LedgerPort } from '../../src/ledger/port.js';
import type { RegistryPort } from '../../src/registry/port.js';
import { rawOf } from '../core/ledger/raw.js';
import { place, version } from '../core/world.js';

/** What a command that only looks finds: a ledger whose events a test may change, and the versions of Azure ML. */

/** The chains of a ledger by the names of their models, as they lie there. */
export type Chains = Readonly<Record<string, readonly RawEvent[]>>;

const never = () => Promise.reject(new Error('a command that looks does not do that'));

export function ledgerWith(chains: Chains, kind: Kind = 'model'): LedgerPort {
  const stored = (name: string): Stored[] =>
    (chains[name] ?? []).flatMap((event) => {
      const parsed = parseEvent(event);
      return parsed.ok ? [parsed.value] : [];
    });
  async function* events(chain: ChainName) {
    yield* chain.kind === kind ? (chains[chain.name] ?? []) : [];
  }
  return {
    describe: (chain) => ({ repository: 'acme/ml', branch: `ledger/${chain.kind}/${chain.name}` }),
    head: async (chain): Promise<Head> => ({ chain, tip: stored(chain.name).at(-1) ?? null }),
    at: async (chain, time): Promise<Head> => ({
      chain,
      tip: stored(chain.name).findLast(({ record }) => record.at <= time) ?? null,
    }),
    events,
    past: (chain) => readPast(events(chain), chain),
    chains: async () => Object.keys(chains).map((name) => ({ kind, name })),
    append: never,
    last: never,
    changed: never,
  };
}

/** What Azure ML shows, with what it shows to whoever reads one version. */
export function registryWith(
  listed: readonly AssetFacts[],
  { now = '2024-06-01T00:00:00.000Z', read = listed }: { now?: string; read?: readonly AssetFacts[] } = {},
): RegistryPort {
  const of =
    ({ kind, name }: Pick<AssetFacts, 'kind' | 'name'>) =>
    (asset: AssetFacts) =>
      asset.kind === kind && asset.name === name;
  return {
    place,
    async *list(asset) {
      yield* listed.filter(of(asset));
    },
    async *names(kind) {
      yield* new Set(listed.filter((asset) => asset.kind === kind).map(({ name }) => name));
    },
    read: async (asset) => read.filter(of(asset)).find((one) => one.version === asset.version),
    resolve: async ({ name }) => {
      const newest = listed.findLast((asset) => asset.name === name);
      if (newest === undefined) throw new Error('no version');
      return newest;
    },
    listTagged: () => {
      throw new Error('a command that looks looks at every version');
    },
    lineage: never,
    permissions: never,
    write: never,
    now: () => now,
    calls: () => 0,
  };
}

/** The versions of the model `fraud` as the chain left them: each with the entries of what moved it, in its last stage. */
export function versionsAfter(
  chain: readonly Stored[],
  change: (entry: Entry) => Entry = (same) => same,
): AssetFacts[] {
  const versions = new Map<string, AssetFacts>();
  for (const { record } of chain) {
    if (!isEnded(record)) continue;
    const { started } = record;
    for (const { version: name, from, to, sequence } of started.changes) {
      const entry = change({
        plan: started.planDigest,
        run: started.run?.name ?? 'shell',
        from,
        to,
        sequence,
        asset: started.changes[0]?.asset ?? '',
        proven: started.proven,
        started: operationOf(started),
        number: operationNumber(started),
      });
      const before = versions.get(name) ?? version(name);
      const properties = { ...before.properties, [entryKey(entry)]: entryText(entry) };
      versions.set(name, { ...before, stage: to, tags: { stage: to }, properties });
    }
  }
  return [...versions.values()];
}

export function portsWith(ledger: LedgerPort | null, registry: RegistryPort): Ports {
  return {
    registry,
    ledger,
    policiesFor: 'github',
    forge: { policy: never, base: never, standing: never },
    approvals: { run: 'shell', host: { is: 'shell' }, prepare: () => undefined, evidence: never },
    pullRequests: null,
    metrics: never,
    timeout: 60_000,
  };
}

/** A request about the model `fraud`. */
export function asking<Command extends 'history' | 'verify'>(
  command: Command,
  given: Partial<ToldRequest<Command>> = {},
): ToldRequest<Command> {
  return {
    command,
    place,
    subject: { kind: 'model', name: 'fraud', version: null, where: { in: 'elsewhere' } },
    asset: 'azureml:fraud',
    kind: null,
    policy: '',
    format: 'table',
    at: null,
    event: null,
    ...given,
  };
}

export const chains = (...chain: readonly Stored[]): Chains => ({ fraud: chain.map(rawOf) });
