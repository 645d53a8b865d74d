import type { GitHubPullRequestsOptions } from '../forge/github-pull-requests.js';
import type { PullRequestsPort } from '../forge/pull-requests.js';
import type { GitHub } from '../github/client.js';
import type { Compose, ComposeBase } from './composition.js';
import { NOWHERE } from './github-api.js';
import { ledgerOf } from './ledger.js';
import { metricsOf } from './metrics.js';
import { maskOf, networkOf } from './network.js';
import { needsPullRequests } from './pull-requests.js';
import { registryOf } from './registry.js';

/** Reads the base of a policy of the working tree in a job of GitHub Actions. */
export const gitHubBase: ComposeBase = (given, deadline, host) => async (reference) => {
  const [{ runContext }, { githubTokenBase }] = await Promise.all([
    import('../github/context.js'),
    import('../forge/github-token-base.js'),
  ]);
  const { apiUrl } = runContext(host.env, { azureEndpoint: NOWHERE });
  return githubTokenBase(reference, { apiUrl, token: given['github-token'], deadline, network: networkOf(host) });
};

/** The ports of a job of GitHub Actions. */
export const composeGitHub: Compose = async (reach, given, endpoint, deadline, host) => {
  const network = networkOf(host);
  // Git looks around while the rest is being read.
  const opening = ledgerOf(reach, given, deadline, host, {
    workspace: host.env.GITHUB_WORKSPACE,
    onGitHub: true,
    azureRepos: null,
  });
  opening.catch(() => undefined);
  // What ends before Azure is asked starts without these.
  const [{ githubApprovals }, { githubForge }, { createGitHub }, { runContext }, { createIdTokens }] =
    await Promise.all([
      import('../approvals/github.js'),
      import('../forge/github.js'),
      import('../github/client.js'),
      import('../github/context.js'),
      import('../github/oidc.js'),
    ]);
  const context = runContext(host.env, { azureEndpoint: endpoint });
  const { idToken } = context;
  const idTokens = createIdTokens({
    requestUrl: idToken?.requestUrl ?? null,
    requestToken: idToken?.requestToken ?? null,
    deadline,
    network,
    mask: maskOf(host),
  });
  const github = createGitHub({ apiUrl: context.apiUrl, token: given['github-token'], deadline, network });
  const assertions = idToken === null ? null : idTokens;
  return {
    registry: registryOf(reach, given, endpoint, deadline, host, network, { host: 'github', assertions }),
    forge: githubForge({ github, context, policyRef: given['policy-ref'] }),
    policiesFor: 'github',
    approvals: githubApprovals({
      github,
      context,
      idTokens,
      remembered: given.ledger !== 'off',
      inputs: {
        environment: given.environment,
        checkRunId: given['check-run-id'],
        planDigest: given['plan-digest'],
      },
    }),
    pullRequests: needsPullRequests(given) ? await pullRequestsOf(github, context) : null,
    ledger: await opening,
    metrics: metricsOf(reach),
    timeout: deadline.total,
  };
};

// Few runs need them, and none of the others loads them.
async function pullRequestsOf(
  github: GitHub,
  context: GitHubPullRequestsOptions['context'],
): Promise<PullRequestsPort> {
  const { githubPullRequests } = await import('../forge/github-pull-requests.js');
  return githubPullRequests({ github, context });
}
