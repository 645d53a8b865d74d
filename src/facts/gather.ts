import type { AssetReference } from '../core/asset.js';
import { needs, type Wish } from '../core/decision.js';
import type { Facts, MetricsFile } from '../core/facts.js';
import { assetId } from '../core/plan.js';
import type { Policy } from '../core/policy/policy.js';
import type { Head, LedgerPort } from '../ledger/port.js';
import type { RegistryPort } from '../registry/port.js';
import { endsOf, openAt } from './remembered.js';
import { gatherSiblings } from './siblings.js';

/** Where facts come from. */
export interface Sources {
  readonly registry: RegistryPort;
  readonly ledger: LedgerPort | null;
  /** Reads the file of the `metrics` input; null when none was given. */
  readonly metrics: () => Promise<MetricsFile | null>;
}

/**
 * Gathers what deciding this request needs, and no more. The version and the pass over its siblings are read together:
 * whether the destination is exclusive is known before the version is.
 *
 * @param head last event of the asset's chain, read before anything else; null without a ledger
 * @param alsoLineage whether somebody wants to read where the version comes from, though no rule asks
 */
export async function gatherFacts(
  policy: Policy,
  wish: Wish,
  reference: AssetReference,
  sources: Sources,
  head: Head | null,
  alsoLineage: boolean,
): Promise<Facts> {
  const { registry, ledger } = sources;
  const { place } = registry;
  const { version } = reference;
  const siblings = (asset: string) => gatherSiblings(policy, wish, reference, asset, registry, head);
  const id = version.is === 'version' ? assetId(place, reference.kind, reference.name, version.version) : undefined;
  const early = id === undefined ? undefined : siblings(id);
  // Should the version be missing, that is the error to tell; the pass beside it must not fail on its own.
  early?.catch(() => undefined);
  const asset = await registry.resolve(reference);
  const wanted = needs(policy, asset, place, wish.to);
  const [{ incumbents, displaced, pass }, lineage, ends] = await Promise.all([
    early ?? siblings(asset.id),
    wanted.has('lineage') || alsoLineage ? registry.lineage(asset) : null,
    ledger !== null && head !== null && wanted.has('record') ? endsOf(ledger, head, asset) : [],
  ]);
  const metrics = wanted.has('metrics-file') ? await sources.metrics() : null;
  const remembered = head === null ? null : { open: openAt(head), ends, pass };
  return { place, asset, incumbents, displaced, metrics, lineage, ledger: remembered };
}
