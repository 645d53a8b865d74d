import type { Kind } from '../core/asset.js';
import { type Planned, standsAt } from '../core/decision.js';
import { type Entry, entryKey } from '../core/entry.js';
import type { Change } from '../core/plan.js';
import type { Policy } from '../core/policy/policy.js';
import type { Write } from '../registry/port.js';
import type { Ports } from './ports.js';

const SHELL = 'shell';

/**
 * Writes what is left of a plan, the new holder first: a crash in between leaves two holders, never none. Every write
 * carries an entry whose key and value derive from the run that started it and from the plan, so a retry writes the same.
 */
export async function applyChanges(
  policy: Policy,
  kind: Kind,
  decision: Planned,
  ports: Ports,
  written: (change: Change) => void,
): Promise<void> {
  const run = decision.startedBy ?? ports.approvals.run;
  const key = entryKey({ started: null, plan: decision.digest, run });
  const writes = decision.changes.map((change): Write => {
    const { from, to, sequence } = change;
    const entry: Entry = {
      plan: decision.digest,
      run,
      from,
      to,
      sequence,
      asset: decision.plan.asset.id,
      proven: run !== SHELL,
      started: null,
      number: null,
    };
    return {
      kind,
      change,
      key,
      entry,
      isBefore: (asset) => standsAt(policy, asset, from),
      isAfter: (asset) => standsAt(policy, asset, to),
    };
  });
  await ports.registry.write(writes, written);
}
