import { shellApprovals } from '../approvals/shell.js';
import { readPoliciesFor } from '../commands/policy.js';
import { workingTree } from '../forge/working-tree.js';
import type { Compose } from './composition.js';
import { ledgerOf } from './ledger.js';
import { metricsOf } from './metrics.js';
import { networkOf } from './network.js';
import { registryOf } from './registry.js';

/** The ports of a shell: the policy of the working tree, and nobody who approves. */
export const composeShell: Compose = async (reach, given, endpoint, deadline, host) => ({
  registry: registryOf(reach, given, endpoint, deadline, host, networkOf(host), { host: 'shell', assertions: null }),
  forge: workingTree,
  policiesFor: readPoliciesFor(given.host),
  approvals: shellApprovals,
  pullRequests: null,
  ledger: await ledgerOf(reach, given, deadline, host, { workspace: undefined, onGitHub: false, azureRepos: null }),
  metrics: metricsOf(reach),
  timeout: deadline.total,
});
