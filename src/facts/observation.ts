import { type Drift, isDrift } from '../core/drift/drift.js';
import { driftOf, mayDrift } from '../core/drift/index.js';
import type { Observation } from '../core/drift/observed.js';
import { stageOf } from '../core/drift/observed.js';
import { lastEntry } from '../core/entry.js';
import type { AssetFacts } from '../core/facts.js';
import { ServiceFailure } from '../core/failure.js';
import type { EndedRecord } from '../core/ledger/ended.js';
import { type ChainName, isEnded } from '../core/ledger/record.js';
import { holds } from '../core/lifecycle.js';
import { isGuarded, type Policy } from '../core/policy/policy.js';
import type { Head, LedgerPort } from '../ledger/port.js';
import type { RegistryPort } from '../registry/port.js';

/** Where an observation comes from. */
export interface Witnesses {
  readonly registry: RegistryPort;
  readonly ledger: LedgerPort | null;
  /** The chains of the place, where they were listed: nothing is asked of the ledger for an asset without one. */
  readonly chains?: readonly ChainName[];
}

/** Versions that are read together. */
const AT_ONCE = 8;
/** While somebody promotes, the two are not of one moment; each round reads again what seems to drift. */
const MOST_ROUNDS = 5;

/**
 * Looks at one asset: every version once by the list, and again, one by one, what seems to drift. A list lags behind
 * writes, and between the ledger and the registry somebody may have promoted.
 *
 * @returns null where neither registry nor ledger has the asset
 */
export async function observeAsset(
  policy: Policy,
  asset: ChainName,
  { registry, ledger, chains }: Witnesses,
): Promise<Observation | null> {
  const isKnown = chains?.some(({ kind, name }) => kind === asset.kind && name === asset.name) ?? true;
  let head = ledger && (isKnown ? await ledger.head(asset) : { chain: asset, tip: null });
  let { versions, count } = await listed(policy, asset, head, registry);
  if (count === 0 && (head?.tip ?? null) === null) return null;
  for (let round = 1; ; round++) {
    versions = await withHolders(versions, asset, head, registry);
    const observation = await observationOf(policy, asset, versions, head, { registry, ledger });
    const drifts = driftOf(observation).filter(isDrift);
    if (drifts.length === 0 || round === MOST_ROUNDS) return observation;
    const next = ledger && (await ledger.head(asset));
    if (round > 1 && next?.tip?.digest === head?.tip?.digest) return observation;
    head = next;
    versions = await readAgain(policy, versions, drifts, registry);
  }
}

/** The versions that may drift, of all that the registry lists; the others are not kept. */
async function listed(
  policy: Policy,
  asset: ChainName,
  head: Head | null,
  registry: RegistryPort,
): Promise<{ versions: readonly AssetFacts[]; count: number }> {
  const versions: AssetFacts[] = [];
  let count = 0;
  for await (const version of registry.list(asset)) {
    count++;
    if (mayDrift(policy, registry.place, head?.tip?.board ?? null, version)) versions.push(version);
  }
  return { versions, count };
}

/** What the ledger says to hold a stage is looked for by name: a list may not show it yet. */
async function withHolders(
  versions: readonly AssetFacts[],
  { kind, name }: ChainName,
  head: Head | null,
  registry: RegistryPort,
): Promise<readonly AssetFacts[]> {
  const known = new Set(versions.map(({ version }) => version));
  const holders = (head?.tip?.board.stages ?? []).flatMap((stage) => stage.holders.map(({ version }) => version));
  const missing = [...new Set(holders)].filter((version) => !known.has(version));
  const read = await inGroups(missing, (version) => registry.read({ kind, name, version }));
  return [...versions, ...read.filter((version) => version !== undefined)];
}

async function readAgain(
  policy: Policy,
  versions: readonly AssetFacts[],
  drifts: readonly Drift[],
  registry: RegistryPort,
): Promise<readonly AssetFacts[]> {
  const isConcerned = (asset: AssetFacts): boolean =>
    drifts.some(({ version, stage }) => {
      if (version !== null) return version === asset.version;
      return policy.lifecycle.stages.some((one) => one.name === stage && holds(stageOf(policy, asset), one));
    });
  const read = await inGroups(versions, async (one) => (isConcerned(one) ? registry.read(one) : one));
  return read.filter((version) => version !== undefined);
}

async function inGroups<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE)
    done.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))));
  return done;
}

async function observationOf(
  policy: Policy,
  asset: ChainName,
  versions: readonly AssetFacts[],
  head: Head | null,
  { registry, ledger }: Witnesses,
): Promise<Observation> {
  const { place } = registry;
  const ends = ledger === null || head === null ? [] : await endsOf(policy, versions, head, { registry, ledger });
  const now = registry.now();
  if (now === null)
    throw new ServiceFailure('Azure ML did not say what time it is, so nobody can say what is overdue', {
      fix: 'Check azure-endpoint, and that nothing between strips the header Date',
    });
  return { policy, place, asset, chain: head && { tip: head.tip, ends }, versions, now };
}

/** The ends that what must be explained repeats: as far back as the oldest of them, of a component every one. */
async function endsOf(
  policy: Policy,
  versions: readonly AssetFacts[],
  head: Head,
  { registry, ledger }: { readonly registry: RegistryPort; readonly ledger: LedgerPort },
): Promise<readonly EndedRecord[]> {
  const last = head.tip?.record.number ?? 0;
  const numbers = versions.flatMap((asset): readonly number[] => {
    const reading = stageOf(policy, asset);
    if (reading.is !== 'known' || !isGuarded(policy, asset, registry.place, reading.stage)) return [];
    if (asset.kind === 'component') return [1];
    const number = lastEntry(asset)?.entry.number ?? null;
    return number === null || number > last ? [] : [number];
  });
  if (last === 0 || numbers.length === 0) return [];
  const oldest = numbers.reduce((least, number) => Math.min(least, number), last);
  const events = await ledger.last(head, last - oldest + 1);
  return events.map(({ record }) => record).filter(isEnded);
}
