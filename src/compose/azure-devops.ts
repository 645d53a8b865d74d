import type { AzureDevOps } from '../azure-devops/client.js';
import type { OwnedContext } from '../azure-devops/primary-artifact.js';
import type { Given } from '../commands/request.js';
import { UsageFailure } from '../core/failure.js';
import type { ForgePort } from '../forge/port.js';
import type { PullRequestsPort } from '../forge/pull-requests.js';
import type { Deadline } from '../http/deadline.js';
import type { Network } from '../http/network.js';
import { connectedLogin } from '../registry/azure-ml/credential/connected.js';
import { secretsOf } from '../registry/azure-ml/credential/connection.js';
import type { PipelineJob } from '../registry/azure-ml/credential/pipeline-token.js';
import type { Compose, ComposeBase, HostServices } from './composition.js';
import { githubApi, NOWHERE } from './github-api.js';
import { ledgerOf } from './ledger.js';
import { metricsOf } from './metrics.js';
import { maskOf, networkOf } from './network.js';
import { needsPullRequests } from './pull-requests.js';
import { registryOf } from './registry.js';

export type { ServiceConnection } from '../registry/azure-ml/credential/connection.js';
export type { PipelineJob } from '../registry/azure-ml/credential/pipeline-token.js';

/** The ports of a job of Azure Pipelines, which may use this much. */
export function composePipeline(job: PipelineJob): Compose {
  return async (reach, given, endpoint, deadline, host) => {
    const network = networkOf(host);
    const [{ azureDevOpsApprovals }, { devops, context, at, collection }] = await Promise.all([
      import('../approvals/azure-devops.js'),
      organizationOf(job, endpoint, deadline, host, network),
    ]);
    const released = context.is === 'classic' ? { own: context.primary } : {};
    const opening = ledgerOf(reach, given, deadline, host, {
      workspace: host.env.BUILD_SOURCESDIRECTORY,
      onGitHub: false,
      azureRepos: { collection, token: job.token, ...released },
    });
    opening.catch(() => undefined);
    return {
      registry: registryOf(reach, given, endpoint, deadline, host, network, {
        host: 'azure-devops',
        assertions: null,
        connected: connectedLogin(job),
      }),
      forge: await pipelineForge(devops, context, given, endpoint, deadline, host, network),
      policiesFor: 'azure-devops',
      approvals: azureDevOpsApprovals({
        devops,
        releases: context.is === 'classic' ? at(context.releases) : null,
        context,
        environment: given.environment,
        planDigest: given['plan-digest'],
      }),
      pullRequests: needsPullRequests(given) ? await pipelinePullRequests(devops, context) : null,
      ledger: await opening,
      metrics: metricsOf(reach),
      timeout: deadline.total,
    };
  };
}

/** Reads the base of a policy of the working tree in a job of Azure Pipelines. */
export function pipelineBase(job: PipelineJob): ComposeBase {
  return (given, deadline, host) => async (reference) => {
    const network = networkOf(host);
    const { devops, context } = await organizationOf(job, NOWHERE, deadline, host, network);
    const forge = await pipelineForge(devops, context, given, NOWHERE, deadline, host, network);
    return forge.base(reference);
  };
}

/** Azure DevOps as this job reaches it, and where the job is in it. */
export async function organizationOf(
  job: PipelineJob,
  endpoint: URL,
  deadline: Deadline,
  host: HostServices,
  network: Network,
) {
  const mask = maskOf(host);
  for (const secret of [job.token, ...(job.connection === null ? [] : secretsOf(job.connection))]) mask(secret);
  const [{ createAzureDevOps }, { azureDevOpsContext }, { withOwnRepository }] = await Promise.all([
    import('../azure-devops/client.js'),
    import('../azure-devops/context.js'),
    import('../azure-devops/primary-artifact.js'),
  ]);
  const told = azureDevOpsContext(host.env, { azureEndpoint: endpoint, connection: job.url });
  const { collection } = told;
  const at = (address: URL) => createAzureDevOps({ address, token: job.token, deadline, network });
  const devops = at(collection);
  return { devops, context: await withOwnRepository(told, devops, at), at, collection };
}

// On GitHub the check of a plan counts by the app that wrote it, and no token of a pipeline is GitHub Actions'.
async function pipelinePullRequests(devops: AzureDevOps, context: OwnedContext): Promise<PullRequestsPort> {
  if (context.is === 'yaml' && context.repository.provider === 'TfsGit') {
    const { azureReposPullRequests } = await import('../forge/azure-repos-pull-requests.js');
    return azureReposPullRequests({ devops, context });
  }
  const isOnGitHub = context.repository?.provider.startsWith('GitHub') === true;
  throw new UsageFailure({
    what: `Azure Pipelines promotes by merge in YAML pipelines of repositories in Azure Repos, and this is ${
      context.is === 'classic' ? 'a classic release' : `a pipeline of ${context.repository.name}, which is elsewhere`
    }`,
    fix: isOnGitHub ? 'Promote by merge in a workflow of GitHub Actions' : 'Use a YAML pipeline of the repository',
  });
}

/** Of the repository of this run, wherever it is; `policy-repository` is always one of Azure Repos. */
export async function pipelineForge(
  devops: AzureDevOps,
  context: OwnedContext,
  given: Given,
  endpoint: URL,
  deadline: Deadline,
  { env }: HostServices,
  network: Network,
): Promise<ForgePort> {
  const policyRef = given['policy-ref'];
  const policyRepository = given['policy-repository'];
  if (context.repository?.provider !== 'GitHub' || policyRepository !== '') {
    const { azureReposForge } = await import('../forge/azure-repos.js');
    return azureReposForge({ devops, context, policyRepository, policyRef });
  }
  const [{ githubForge }, { createGitHub }] = await Promise.all([
    import('../forge/github.js'),
    import('../github/client.js'),
  ]);
  // There, the id is the name, and unlike the name it is held against what Azure DevOps says of the run.
  const { id: repository } = context.repository;
  const [owner = '', name = ''] = repository.split('/');
  const apiUrl = githubApi(env.GITHUB_API_URL ?? '', endpoint);
  const github = createGitHub({ apiUrl, token: given['github-token'], deadline, network });
  return githubForge({ github, context: { repository, owner, name }, policyRef });
}
