import type { Kind } from '../core/asset.js';
import { type AssetFacts, readBag } from '../core/facts.js';
import type { ChainIdentity, Link } from '../core/ledger/chain.js';
import type { Fault, Past } from '../core/ledger/past.js';
import {
  type Disagreement,
  disagreement,
  isForeign,
  type Proof,
  proofs,
  type Witness,
  witnessesOf,
} from '../core/ledger/witness.js';
import { STAGE_TAG } from '../core/lifecycle.js';
import type { LedgerPort } from '../ledger/port.js';
import type { RegistryPort } from '../registry/port.js';

/** What was found of one asset. */
export interface Verified {
  readonly kind: Kind;
  readonly name: string;
  /** How many events follow from each other, from the first on. */
  readonly events: number;
  /** Whether Azure ML has a version of it, or the ledger a chain. */
  readonly exists: boolean;
  /** The first event that does not follow; null where the chain is whole. */
  readonly fault: Fault | null;
  readonly disagreements: readonly Disagreement[];
  readonly proofs: readonly Proof[];
  /** What else a reader should look at. */
  readonly notes: readonly string[];
}

/** What Azure ML shows of an asset: of each version what stands in it, as far as it concerns the ledger. */
type Versions = Map<string, { readonly witnesses: readonly Witness[]; readonly stage: string | null }>;

/**
 * Holds the chain of one asset against itself, then against Azure ML. Azure ML is read first: what a version carries by
 * then was in the ledger before, so a promotion that goes on meanwhile is not taken for a lost event.
 */
export async function verifyAsset(chain: ChainIdentity, ledger: LedgerPort, registry: RegistryPort): Promise<Verified> {
  const versions: Versions = new Map();
  for await (const asset of registry.list(chain)) versions.set(asset.id, seenOf(asset));
  const past = await ledger.past(chain);
  const { tip, fault } = past;
  await lookAgain(chain, past, versions, registry);
  const witnesses = [...versions.values()].flatMap((version) => version.witnesses);
  const remembered = new Map(
    [...versions].map(([id, seen]) => {
      return [id, new Map(seen.witnesses.map(({ entry }) => [entry.started ?? '', entry] as const))] as const;
    }),
  );
  const said = disagreements(witnesses, past);
  const later = fault === null ? await addedSince(chain, tip, said, ledger) : [];
  return {
    kind: chain.kind,
    name: chain.name,
    events: tip?.number ?? 0,
    exists: versions.size > 0 || tip !== null || fault !== null,
    fault,
    disagreements: said.filter((one) => !later.includes(one)),
    proofs: proofs(chain.kind, past, remembered),
    notes:
      fault === null
        ? [...openNote(chain, tip), ...stageNotes(chain, tip, versions), ...foreignNote(chain, witnesses)]
        : [],
  };
}

/** How long a list of Azure ML may be behind what was written. */
const LIST_LAG_MS = 10 * 60_000;

// What was written a moment ago need not show in the list yet, so its versions are read themselves.
async function lookAgain(chain: ChainIdentity, { operations }: Past, versions: Versions, registry: RegistryPort) {
  const now = Date.parse(registry.now() ?? '');
  for (const { digest, changes, end } of operations.values()) {
    if (end === null || now - Date.parse(end.at) > LIST_LAG_MS) continue;
    for (const [id, { version }] of changes) {
      if (versions.get(id)?.witnesses.some(({ entry }) => entry.started === digest)) continue;
      const asset = await registry.read({ kind: chain.kind, name: chain.name, version });
      if (asset?.id === id) versions.set(id, seenOf(asset));
    }
  }
}

function seenOf(asset: AssetFacts) {
  return { witnesses: witnessesOf(asset), stage: stageIn(asset) };
}

// As our own writes leave it: "None" and nothing are one, and of the native stage and the tag one may be absent.
function stageIn({ stage, tags }: AssetFacts): string | null {
  const stages = [stage, readBag(tags, STAGE_TAG)].filter((text) => text !== null && text !== '' && text !== 'None');
  return stages[0] ?? null;
}

/** Each once: a promotion leaves its entry in every version that it moves. */
function disagreements(witnesses: readonly Witness[], past: Past): readonly Disagreement[] {
  const found = new Map<string, Disagreement>();
  for (const witness of witnesses) {
    if (isForeign(witness)) continue;
    const one = disagreement(witness, past);
    if (one === null) continue;
    const key = one.is === 'missing' ? `${witness.entry.started}` : `${witness.asset} ${witness.entry.started}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()].sort((one, other) => one.number - other.number);
}

// All chains may have been read at once, before Azure ML was asked about this asset: what was added since then is there,
// and for the next run to judge.
async function addedSince(
  chain: ChainIdentity,
  tip: Link | null,
  said: readonly Disagreement[],
  ledger: LedgerPort,
): Promise<readonly Disagreement[]> {
  const read = tip?.number ?? 0;
  const missing = said.filter(({ is, number }) => is === 'missing' && number > read);
  if (missing.length === 0) return [];
  const now = (await ledger.head(chain)).tip?.record.number ?? 0;
  return missing.filter(({ number }) => number <= now);
}

function openNote({ name }: ChainIdentity, tip: Link | null): string[] {
  return tip?.open
    ? [`event ${tip.number} of ${name} was started and has not ended; the same request again ends it`]
    : [];
}

function stageNotes({ name }: ChainIdentity, tip: Link | null, versions: Versions): string[] {
  const inAzure = new Map([...versions].map(([id, { stage }]) => [id.slice(id.lastIndexOf('/') + 1), stage]));
  return (tip?.board.stages ?? []).flatMap(({ stage, holders }) =>
    holders.flatMap(({ version }) => {
      const found = inAzure.get(version);
      if (found === stage) return [];
      const says = found === undefined ? 'has no such version' : `says ${found ?? 'no stage'}`;
      return [`version ${version} of ${name} is in ${stage} by the ledger, and Azure ML ${says}: see drift`];
    }),
  );
}

function foreignNote({ name }: ChainIdentity, witnesses: readonly Witness[]): string[] {
  const count = witnesses.filter(isForeign).length;
  return count === 0
    ? []
    : [
        `${count === 1 ? 'an entry' : `${count} entries`} in the properties of ${name} came from another asset or place`,
      ];
}
