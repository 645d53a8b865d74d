import type { Kind } from '../core/asset.js';
import { standsAt } from '../core/decision.js';
import { type Entry, entryKey } from '../core/entry.js';
import type { Change } from '../core/plan.js';
import type { Policy } from '../core/policy/policy.js';
import type { Write } from '../registry/port.js';

/** What the entries of one promotion share: their key derives from it, so a retry writes the same. */
export type Mark = Pick<Entry, 'plan' | 'run' | 'proven' | 'started' | 'number'>;

/**
 * The writes of a promotion, in the order of its changes: the new holder first, for a crash in between then leaves two
 * holders, never none.
 *
 * @param asset id of the version that all of it is about; null where each change is about its own
 */
export function writesOf(
  policy: Policy,
  kind: Kind,
  changes: readonly Change[],
  mark: Mark,
  asset: string | null,
): Write[] {
  const key = entryKey(mark);
  return changes.map((change): Write => {
    const { from, to, sequence } = change;
    const { plan, run, proven, started, number } = mark;
    return {
      kind,
      change,
      key,
      entry: { plan, run, from, to, sequence, asset: asset ?? change.asset, proven, started, number },
      isBefore: (version) => standsAt(policy, version, from),
      isAfter: (version) => standsAt(policy, version, to),
    };
  });
}
