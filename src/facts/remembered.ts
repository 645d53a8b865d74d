import { entryBefore, lastEntry } from '../core/entry.js';
import type { AssetFacts, LedgerFacts } from '../core/facts.js';
import type { EndedRecord } from '../core/ledger/ended.js';
import { isEnded, operationOf } from '../core/ledger/record.js';
import { openOf } from '../core/ledger/stored.js';
import type { Head, LedgerPort } from '../ledger/port.js';

/** What is open at the head of a chain, with the digest that the properties of the moved versions repeat. */
export function openAt({ tip }: Head): LedgerFacts['open'] {
  const started = openOf(tip);
  return started && { operation: operationOf(started), started };
}

/**
 * The ends that the ledger holds of what the entries of a version repeat: of its last promotion, and where that one has no
 * end yet, of the one before. Of a component, whose entries prove nothing, the last that moved it.
 */
export async function endsOf(ledger: LedgerPort, head: Head, asset: AssetFacts): Promise<EndedRecord[]> {
  const last = head.tip?.record.number ?? 0;
  if (last === 0) return [];
  if (asset.kind === 'component') return lastMoveOf(ledger, head, asset, last);
  const entry = lastEntry(asset);
  const isOpen = entry !== undefined && entry.entry.started === openAt(head)?.operation;
  const wanted = (isOpen ? [entryBefore(asset, entry.key)] : [entry]).flatMap((one) => {
    const { started = null, number = null } = one?.entry ?? {};
    return started === null || number === null || number > last ? [] : [{ started, number }];
  });
  const [first] = wanted;
  if (first === undefined) return [];
  const events = await ledger.last(head, last - first.number + 1);
  return endsIn(events).filter(({ started }) => operationOf(started) === first.started);
}

/** More events than that are read at once from the second step on. */
const FIRST_STEP = 16;
const GROWTH = 8;

async function lastMoveOf(ledger: LedgerPort, head: Head, { id }: AssetFacts, all: number): Promise<EndedRecord[]> {
  for (let count = FIRST_STEP; ; count *= GROWTH) {
    const events = await ledger.last(head, Math.min(count, all));
    const move = endsIn(events).find(({ started }) => started.changes.some(({ asset }) => asset === id));
    if (move !== undefined) return [move];
    if (count >= all) return [];
  }
}

function endsIn(events: Awaited<ReturnType<LedgerPort['last']>>): EndedRecord[] {
  return events.map(({ record }) => record).filter(isEnded);
}
