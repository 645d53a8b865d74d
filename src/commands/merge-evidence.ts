import type { ApprovalsPort } from '../approvals/port.js';
import type { MergeEvidence } from '../core/evidence.js';

/** The gates of this run, joined with the merge that asks: what both show stands in one evidence. */
export function askedByMerge(approvals: ApprovalsPort, merge: MergeEvidence): ApprovalsPort {
  return {
    run: approvals.run,
    host: approvals.host,
    prepare: () => approvals.prepare(),
    async evidence(rule, policy, planDigest) {
      const evidence = await approvals.evidence(rule, policy, planDigest);
      return evidence.is === 'run' ? { ...evidence, merge } : evidence;
    },
  };
}
