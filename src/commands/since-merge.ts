import { entriesOf } from '../core/entry.js';
import type { AssetFacts } from '../core/facts.js';
import { isEnded, operationOf } from '../core/ledger/record.js';
import type { StartedRecord } from '../core/ledger/started.js';
import type { Stored } from '../core/ledger/stored.js';
import type { RolledBack } from '../core/promotions/conduct.js';
import type { Head, LedgerPort } from '../ledger/port.js';

/** Events that are read at once, and how many times more in each step. */
const FIRST_STEP = 16;
const GROWTH = 8;
/** How far the clocks of forge and registry, and of two runs, may be apart. */
const MARGIN_MS = 24 * 3_600_000;

/**
 * The events of a chain since a merge, newest first, and some before it: as far back as it takes to be past the merge by any
 * clock.
 *
 * @param time of the merge, ISO 8601
 */
export async function eventsSince(ledger: LedgerPort, head: Head, time: string): Promise<readonly Stored[]> {
  const all = head.tip?.record.number ?? 0;
  if (all === 0) return [];
  const limit = Date.parse(time) - MARGIN_MS;
  for (let count = FIRST_STEP; ; count *= GROWTH) {
    const events = await ledger.last(head, Math.min(count, all));
    const oldest = events.at(-1);
    // A time that nobody can read is no time before the merge.
    if (oldest === undefined || count >= all || Date.parse(oldest.record.at) < limit) return events;
  }
}

/** The last rollback among events, newest first; null where there is none. */
export function lastRollback(events: readonly Stored[]): RolledBack | null {
  for (const { record } of events)
    if (record.event === 'rolled-back') return { number: record.number, at: record.at, stage: record.started.to ?? '' };
  return null;
}

/**
 * Whether an earlier attempt of a run has begun to move one of these versions, as the ledger says and the version's own
 * properties bear out: a record alone is no witness.
 */
export function hasBegun(
  events: readonly Stored[],
  versions: readonly AssetFacts[],
  run: string,
  attempt: number,
): boolean {
  const began = events.flatMap(({ record }): readonly StartedRecord[] => {
    if (record.event === 'started') return [record];
    return isEnded(record) ? [record.started] : [];
  });
  return began.some((started) => {
    if (started.purpose !== 'promote' || started.run?.name !== run || started.run.attempt >= attempt) return false;
    const operation = operationOf(started);
    const version = versions.find((one) => one.version === started.version);
    return (
      version !== undefined && [...entriesOf(version.properties).values()].some((one) => one.started === operation)
    );
  });
}
