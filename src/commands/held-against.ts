import type { Drift } from '../core/drift/drift.js';
import { notAsWanted } from '../core/drift/not-as-wanted.js';
import type { Policy } from '../core/policy/policy.js';
import type { Wanted } from '../core/promotions/wanted.js';
import { aFewAtATime } from './a-few-at-a-time.js';
import type { Ports } from './ports.js';

/** What the files want and reality lacks, each version read. */
export async function heldAgainst(policy: Policy, wanted: Wanted, { registry }: Ports): Promise<readonly Drift[]> {
  const drifts = await aFewAtATime(wanted, async (entry) => {
    const { kind, name, version } = entry;
    const asset = version.is === 'label' ? undefined : await registry.read({ kind, name, version: version.version });
    return notAsWanted(policy, entry, asset ?? null);
  });
  return drifts.filter((drift) => drift !== null);
}
