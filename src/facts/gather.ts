import type { AssetReference } from '../core/asset.js';
import { concerns, needs, type Wish } from '../core/decision.js';
import { lastEntry } from '../core/entry.js';
import type { AssetFacts, Facts, MetricsFile } from '../core/facts.js';
import { assetId } from '../core/plan.js';
import type { Policy } from '../core/policy/policy.js';
import type { RegistryPort } from '../registry/port.js';

/** Where facts come from. */
export interface Sources {
  readonly registry: RegistryPort;
  /** Reads the file of the `metrics` input; null when none was given. */
  readonly metrics: () => Promise<MetricsFile | null>;
}

/**
 * Gathers what deciding this request needs, and no more. The version and the pass over its siblings are read together:
 * whether the destination is exclusive is known before the version is.
 *
 * @param alsoLineage whether somebody wants to read where the version comes from, though no rule asks
 */
export async function gatherFacts(
  policy: Policy,
  wish: Wish,
  reference: AssetReference,
  sources: Sources,
  alsoLineage: boolean,
): Promise<Facts> {
  const { registry } = sources;
  const { place } = registry;
  const { version } = reference;
  const id = version.is === 'version' ? assetId(place, reference.kind, reference.name, version.version) : undefined;
  const early = id === undefined ? undefined : siblings(policy, wish, reference, id, registry);
  // Should the version be missing, that is the error to tell; the pass beside it must not fail on its own.
  early?.catch(() => undefined);
  const asset = await registry.resolve(reference);
  const wanted = needs(policy, asset, place, wish.to);
  const [{ incumbents, displaced }, lineage] = await Promise.all([
    early ?? siblings(policy, wish, reference, asset.id, registry),
    wanted.has('lineage') || alsoLineage ? registry.lineage(asset) : null,
  ]);
  const metrics = wanted.has('metrics-file') ? await sources.metrics() : null;
  return { place, asset, incumbents, displaced, metrics, lineage, ledger: null };
}

interface Siblings {
  readonly incumbents: readonly AssetFacts[];
  readonly displaced: readonly AssetFacts[];
}

// Lists lag behind writes, and other tools write no tag that could be filtered by, so it is one full pass, and each
// version that it points out is read again.
async function siblings(
  policy: Policy,
  wish: Wish,
  reference: AssetReference,
  asset: string,
  registry: RegistryPort,
): Promise<Siblings> {
  if (wish.to.exclusive === null) return { incumbents: [], displaced: [] };
  const found: AssetFacts[] = [];
  for await (const listed of registry.list(reference)) {
    if (concerns(policy, wish.to, listed, asset) !== undefined) found.push(listed);
  }
  const present = await readAgain(found, wish.to.name, asset, registry);
  const those = (role: 'incumbent' | 'displaced') =>
    present.filter((version) => concerns(policy, wish.to, version, asset) === role);
  return { incumbents: those('incumbent'), displaced: those('displaced') };
}

// A holder that has given up the stage since the list was true says in its entry to whom: the list does not show that one
// yet, nor those that came and went in between.
async function readAgain(
  found: readonly AssetFacts[],
  stage: string,
  asset: string,
  registry: RegistryPort,
): Promise<AssetFacts[]> {
  const present: AssetFacts[] = [];
  const asked = new Set<string>();
  for (let wanted: readonly Version[] = found; wanted.length > 0; ) {
    for (const { version } of wanted) asked.add(version);
    const read = (await Promise.all(wanted.map((version) => registry.read(version)))).filter(isThere);
    present.push(...read);
    const successors = read.flatMap((version) => successorOf(version, stage, asset));
    // Several may have made room for the same one.
    const fresh = new Map(successors.map((version) => [version.version, version] as const));
    wanted = [...fresh.values()].filter(({ version }) => !asked.has(version));
  }
  return present;
}

type Version = Pick<AssetFacts, 'kind' | 'name' | 'version'>;

const isThere = (version: AssetFacts | undefined): version is AssetFacts => version !== undefined;

function successorOf(version: AssetFacts, stage: string, asset: string): Version[] {
  const last = lastEntry(version)?.entry;
  if (last === undefined || last.from !== stage || last.asset === version.id || last.asset === asset) return [];
  const { kind, name } = version;
  const successor = last.asset.slice(last.asset.lastIndexOf('/') + 1);
  return successor === '' ? [] : [{ kind, name, version: successor }];
}
