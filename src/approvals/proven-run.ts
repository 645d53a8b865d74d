import type { PolicyEvidence, Reading } from '../core/evidence.js';

/**
 * The policy of a run without a gate. There nothing else shows that it was not proven what the run is and on which ref:
 * where one of these cannot be read, neither is it proven that the policy is that of a protected ref.
 */
export function provenBy(readings: readonly Reading<unknown>[], policy: PolicyEvidence): PolicyEvidence {
  const unread = readings.find(({ is }) => is === 'unreadable');
  if (unread?.is !== 'unreadable') return policy;
  return { ...policy, gaps: { ...unread, why: `what runs could not be read: ${unread.why}` } };
}
