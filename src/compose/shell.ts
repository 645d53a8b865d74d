import { shellApprovals } from '../approvals/shell.js';
import { readPoliciesFor } from '../commands/policy.js';
import type { Given } from '../commands/request.js';
import type { ForgePort } from '../forge/port.js';
import { workingTree } from '../forge/working-tree.js';
import type { Deadline } from '../http/deadline.js';
import type { Compose, ComposeBase, HostServices } from './composition.js';
import { githubApi } from './github-api.js';
import { ledgerOf } from './ledger.js';
import { metricsOf } from './metrics.js';
import { networkOf } from './network.js';
import { registryOf } from './registry.js';

/** Reads the base of a policy from a shell. */
export const shellBase: ComposeBase = (given, deadline, host) => baseReader(null, given, deadline, host);

function baseReader(endpoint: URL | null, given: Given, deadline: Deadline, host: HostServices): ForgePort['base'] {
  return async (reference) => {
    // Most policies have none, and start without it.
    const { githubTokenBase } = await import('../forge/github-token-base.js');
    return githubTokenBase(reference, {
      apiUrl: githubApi(host.env.GITHUB_API_URL ?? '', endpoint),
      token: given['github-token'] || (host.env.GITHUB_TOKEN ?? ''),
      deadline,
      network: networkOf(host),
    });
  };
}

/** The ports of a shell: the policy of the working tree, and nobody who approves. */
export const composeShell: Compose = async (reach, given, endpoint, deadline, host) => ({
  registry: registryOf(reach, given, endpoint, deadline, host, networkOf(host), { host: 'shell', assertions: null }),
  forge: workingTree(baseReader(endpoint, given, deadline, host)),
  policiesFor: readPoliciesFor(given.host),
  approvals: shellApprovals,
  pullRequests: null,
  ledger: await ledgerOf(reach, given, deadline, host, { workspace: undefined, onGitHub: false, azureRepos: null }),
  metrics: metricsOf(reach),
  timeout: deadline.total,
});
