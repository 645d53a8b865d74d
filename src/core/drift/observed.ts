import { lastEntry } from '../entry.js';
import { moves } from '../explained.js';
import { type AssetFacts, type LedgerFacts, readBag } from '../facts.js';
import type { EndedRecord } from '../ledger/ended.js';
import { type ChainName, operationOf } from '../ledger/record.js';
import type { StartedRecord } from '../ledger/started.js';
import { openOf, type Stored } from '../ledger/stored.js';
import { readStage, STAGE_TAG, type StageReading } from '../lifecycle.js';
import type { Place } from '../place.js';
import type { Policy } from '../policy/policy.js';

/** Everything about one asset that its drift is told from. */
export interface Observation {
  readonly policy: Policy;
  readonly place: Place;
  readonly asset: ChainName;
  /** Null where no ledger was read. */
  readonly chain: {
    /** The last event; null where the asset has none. */
    readonly tip: Stored | null;
    /** The ends of what the entries of its versions repeat; of a component every end that moved one. */
    readonly ends: readonly EndedRecord[];
  } | null;
  /** The versions as the registry holds them now: at least all that `mayDrift`. */
  readonly versions: readonly AssetFacts[];
  /** The registry's clock, ISO 8601. */
  readonly now: string;
  /** Whether what is open on the chain counts as given up: so it is looked at before it is. */
  readonly isGivenUp?: boolean;
}

/** One version, and what is known of it. */
export interface Seen {
  readonly asset: AssetFacts;
  readonly reading: StageReading;
  /** The stage that it holds by the ledger, as the ledger writes it; null where it holds none. */
  readonly recorded: string | null;
  /** What the ledger says that concerns it; null without a ledger. */
  readonly ledger: LedgerFacts | null;
  /** Whether its last entry is one of what is open in the ledger: what is being written explains where it stands. */
  readonly isUnderWay: boolean;
}

/** An observation with each of its versions looked up once. */
export interface Observed extends Observation {
  readonly seen: readonly Seen[];
}

/** Reads each version's stage and finds what the ledger says of it. */
export function observe(observation: Observation): Observed {
  const { policy, chain, versions } = observation;
  const recorded = new Map(
    (chain?.tip?.board.stages ?? []).flatMap(({ stage, holders }) =>
      holders.map(({ version }) => [version, stage] as const),
    ),
  );
  const started = openIn(observation);
  const open = started === null ? null : { operation: operationOf(started), started };
  const ends = endsByMove(chain?.ends ?? []);
  const seen = [...versions].sort(inOrder).map((asset): Seen => {
    const last = lastEntry(asset)?.entry;
    const moved = (key: string): readonly EndedRecord[] => ends.get(key) ?? [];
    return {
      asset,
      reading: stageOf(policy, asset),
      recorded: recorded.get(asset.version) ?? null,
      ledger: chain && {
        open,
        ends: asset.kind === 'component' ? moved(asset.id).slice(-1) : moved(last?.started ?? ''),
        pass: null,
      },
      isUnderWay: open !== null && last?.started === open.operation && moves(open.started, asset, last.to),
    };
  });
  return { ...observation, seen };
}

// 9 before 10, wherever it runs; what two lists show in two orders is told in one.
const { compare } = new Intl.Collator('en', { numeric: true });
const inOrder = (one: AssetFacts, other: AssetFacts): number => compare(one.version, other.version);

/** What was started on the asset and counts as open. */
export function openIn({ chain, isGivenUp = false }: Observation): StartedRecord | null {
  return isGivenUp ? null : openOf(chain?.tip ?? null);
}

/** The stage of a version as the policy reads it. */
export function stageOf({ lifecycle }: Policy, { stage, tags, isAnonymous }: AssetFacts): StageReading {
  return readStage(lifecycle, { stage, tag: readBag(tags, STAGE_TAG), isAnonymous });
}

// By the operation, and by the id of each version that it moved, the last one last.
function endsByMove(ends: readonly EndedRecord[]): ReadonlyMap<string, readonly EndedRecord[]> {
  const found = new Map<string, EndedRecord[]>();
  const note = (key: string, end: EndedRecord) => found.set(key, [...(found.get(key) ?? []), end]);
  for (const end of [...ends].sort((one, other) => one.number - other.number)) {
    note(operationOf(end.started), end);
    for (const { asset } of end.started.changes) note(asset, end);
  }
  return found;
}
