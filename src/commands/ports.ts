import type { ApprovalsPort } from '../approvals/port.js';
import type { IdentitySystem } from '../core/evidence.js';
import type { MetricsFile } from '../core/facts.js';
import type { ForgePort } from '../forge/port.js';
import type { PullRequestsPort } from '../forge/pull-requests.js';
import type { LedgerPort } from '../ledger/port.js';
import type { RegistryPort } from '../registry/port.js';

/** Everything that a promotion reaches beyond the core, behind ports: a command never knows which host, forge or registry. */
export interface Ports {
  readonly registry: RegistryPort;
  readonly forge: ForgePort;
  /** Whose approvals are to meet the policies that are read: a policy that nobody can meet there is refused. */
  readonly policiesFor: IdentitySystem;
  readonly approvals: ApprovalsPort;
  /** Pull requests of the repository of this run; null where nothing shows them, as in a shell. */
  readonly pullRequests: PullRequestsPort | null;
  /** Where promotions are remembered; null where the request wants none. */
  readonly ledger: LedgerPort | null;
  readonly metrics: () => Promise<MetricsFile | null>;
  /** The whole run's time, in milliseconds. */
  readonly timeout: number;
}
