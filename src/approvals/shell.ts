import type { ApprovalsPort } from './port.js';

/** A shell shows nobody who approved, and no flag stands in for one. */
export const shellApprovals: ApprovalsPort = {
  run: 'shell',
  host: { is: 'shell' },
  prepare: () => undefined,
  evidence: () => Promise.resolve({ is: 'none', why: 'a shell cannot show who approved' }),
};
