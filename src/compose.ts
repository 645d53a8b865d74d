import { shellApprovals } from './approvals/shell.js';
import type { AzureDevOps } from './azure-devops/client.js';
import type { AzureDevOpsContext } from './azure-devops/context.js';
import type { Ports } from './commands/ports.js';
import type { Given } from './commands/request.js';
import { UsageFailure } from './core/failure.js';
import type { Place } from './core/place.js';
import { readMetricsFile } from './facts/metrics-file.js';
import type { ForgePort } from './forge/port.js';
import { workingTree } from './forge/working-tree.js';
import { isLoopback, mayCarryToken } from './http/address.js';
import type { Deadline } from './http/deadline.js';
import { createNetwork, type Network } from './http/network.js';
import type { Redactor } from './http/redact.js';
import { createTransport } from './http/transport.js';
import type { AzureRepos } from './ledger/git/repository.js';
import type { LedgerPort } from './ledger/port.js';
import { secretsOf } from './registry/azure-ml/credential/connection.js';
import { azureToken } from './registry/azure-ml/credential/credential.js';
import type { Assertions } from './registry/azure-ml/credential/federated.js';
import type { PipelineJob } from './registry/azure-ml/credential/pipeline-token.js';
import { azureMlRegistry } from './registry/azure-ml/registry.js';

export type { ServiceConnection } from './registry/azure-ml/credential/connection.js';
export type { PipelineJob } from './registry/azure-ml/credential/pipeline-token.js';

/** What a host lends to the adapters. */
export interface HostServices {
  readonly is: 'github' | 'azure-devops' | 'shell';
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Keeps a secret out of everything that is printed from now on. */
  readonly mask: (secret: string) => void;
  /** What keeps secrets out of what we write ourselves. */
  readonly redactor: Redactor;
  /** Where debug lines go. */
  readonly debug: (line: string) => void;
  /** What a job of Azure Pipelines may use; no other host has it. */
  readonly job?: PipelineJob;
}

/** What of a request decides how the ports are made. */
export interface Reach {
  readonly place: Place;
  /** Path of the metrics file; null where there is none. */
  readonly metrics: string | null;
}

/** An endpoint of Azure that is on this machine, and never called. */
const NOWHERE = new URL('http://127.0.0.1');

/** The only place that puts adapters behind ports. */
export async function compose(
  reach: Reach,
  given: Given,
  endpoint: URL,
  deadline: Deadline,
  host: HostServices,
): Promise<Ports> {
  const network = networkOf(host);
  const metrics = async () => (reach.metrics === null ? null : readMetricsFile(reach.metrics));
  if (host.is === 'shell') {
    const registry = registryOf(reach, given, endpoint, deadline, host, network, null);
    const ledger = await ledgerOf(reach, given, deadline, host);
    const forge = composeTree(given, endpoint, deadline, host);
    return { registry, forge, approvals: shellApprovals, ledger, metrics, timeout: deadline.total };
  }
  if (host.is === 'azure-devops') return composePipeline(reach, given, endpoint, deadline, host, network, metrics);
  // Git looks around while the rest is being read.
  const opening = ledgerOf(reach, given, deadline, host);
  opening.catch(() => undefined);
  // A shell starts without what only a job of GitHub Actions needs.
  const [{ githubApprovals }, { githubForge }, { createGitHub }, { runContext }, { createIdTokens }] =
    await Promise.all([
      import('./approvals/github.js'),
      import('./forge/github.js'),
      import('./github/client.js'),
      import('./github/context.js'),
      import('./github/oidc.js'),
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
    registry: registryOf(reach, given, endpoint, deadline, host, network, assertions),
    forge: githubForge({ github, context, policyRef: given['policy-ref'] }),
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
    ledger: await opening,
    metrics,
    timeout: deadline.total,
  };
}

/**
 * The working tree, in a shell or in a job, with the base of its policy where that is in another repository.
 *
 * @param endpoint of Azure; null where nothing is done there, so that a stand-in of GitHub can mislead nobody
 */
export function composeTree(given: Given, endpoint: URL | null, deadline: Deadline, host: HostServices): ForgePort {
  return workingTree(async (reference) => {
    const network = networkOf(host);
    if (host.is === 'azure-devops') {
      const azure = endpoint ?? NOWHERE;
      const { devops, context } = await pipelineOf(azure, deadline, host, network);
      return (await pipelineForge(devops, context, given, azure, deadline, host, network)).base(reference);
    }
    const [{ githubBase }, { createGitHub }] = await Promise.all([
      import('./forge/github-base.js'),
      import('./github/client.js'),
    ]);
    const apiUrl =
      host.is === 'github'
        ? await apiOf(host, endpoint ?? NOWHERE)
        : githubApi(host.env.GITHUB_API_URL ?? '', endpoint ?? NOWHERE);
    const token = given['github-token'] || (host.env.GITHUB_TOKEN ?? '');
    if (token === '' && !isLoopback(apiUrl)) {
      throw new UsageFailure({
        what: `the base ${JSON.stringify(reference.text)} of the policy is read from GitHub, and there is no token for it`,
        fix: 'Set GITHUB_TOKEN, or github-token, to a token that may read the contents of that repository',
      });
    }
    return githubBase(createGitHub({ apiUrl, token, deadline, network }), reference);
  });
}

async function apiOf({ env }: HostServices, endpoint: URL): Promise<URL> {
  return (await import('./github/context.js')).runContext(env, { azureEndpoint: endpoint }).apiUrl;
}

async function composePipeline(
  reach: Reach,
  given: Given,
  endpoint: URL,
  deadline: Deadline,
  host: HostServices,
  network: Network,
  metrics: Ports['metrics'],
): Promise<Ports> {
  const [{ azureDevOpsApprovals }, { devops, context, at, token }] = await Promise.all([
    import('./approvals/azure-devops.js'),
    pipelineOf(endpoint, deadline, host, network),
  ]);
  const opening = ledgerOf(reach, given, deadline, host, { collection: context.collection, token });
  opening.catch(() => undefined);
  return {
    registry: registryOf(reach, given, endpoint, deadline, host, network, null),
    forge: await pipelineForge(devops, context, given, endpoint, deadline, host, network),
    approvals: azureDevOpsApprovals({
      devops,
      releases: context.is === 'classic' ? at(context.releases) : null,
      context,
      environment: given.environment,
    }),
    ledger: await opening,
    metrics,
    timeout: deadline.total,
  };
}

/** Azure DevOps as this job reaches it, and where the job is. */
async function pipelineOf(endpoint: URL, deadline: Deadline, host: HostServices, network: Network) {
  const { env, job } = host;
  if (job === undefined) throw new TypeError('a job of Azure Pipelines without what it may use');
  const mask = maskOf(host);
  for (const secret of [job.token, ...(job.connection === null ? [] : secretsOf(job.connection))]) mask(secret);
  const [{ createAzureDevOps }, { azureDevOpsContext }] = await Promise.all([
    import('./azure-devops/client.js'),
    import('./azure-devops/context.js'),
  ]);
  const context = azureDevOpsContext(env, { azureEndpoint: endpoint, connection: job.url });
  const at = (address: URL) => createAzureDevOps({ address, token: job.token, deadline, network });
  return { devops: at(context.collection), context, at, token: job.token };
}

/** Of the repository of this run, wherever it is; `policy-repository` is always one of Azure Repos. */
async function pipelineForge(
  devops: AzureDevOps,
  context: AzureDevOpsContext,
  given: Given,
  endpoint: URL,
  deadline: Deadline,
  { env }: HostServices,
  network: Network,
): Promise<ForgePort> {
  const policyRef = given['policy-ref'];
  const policyRepository = given['policy-repository'];
  if (context.repository?.provider !== 'GitHub' || policyRepository !== '') {
    const { azureReposForge } = await import('./forge/azure-repos.js');
    return azureReposForge({ devops, context, policyRepository, policyRef });
  }
  const [{ githubForge }, { createGitHub }] = await Promise.all([
    import('./forge/github.js'),
    import('./github/client.js'),
  ]);
  // There, the id is the name, and unlike the name it is held against what Azure DevOps says of the run.
  const { id: repository } = context.repository;
  const [owner = '', name = ''] = repository.split('/');
  const apiUrl = githubApi(env.GITHUB_API_URL ?? '', endpoint);
  const github = createGitHub({ apiUrl, token: given['github-token'], deadline, network });
  return githubForge({ github, context: { repository, owner, name }, policyRef });
}

/** A local stand-in of GitHub is accepted only with a local one of Azure. */
function githubApi(asked: string, endpoint: URL): URL {
  const url = URL.canParse(asked) ? new URL(asked) : null;
  return url !== null && isLoopback(url) && isLoopback(endpoint) ? url : new URL('https://api.github.com');
}

async function ledgerOf(
  { place }: Reach,
  given: Given,
  deadline: Deadline,
  host: HostServices,
  azureRepos: AzureRepos | null = null,
): Promise<LedgerPort | null> {
  if (given.ledger === 'off') return null;
  const onGitHub = host.is === 'github';
  const [{ readWhere }, { openGitLedger }] = await Promise.all([
    import('./ledger/where.js'),
    import('./ledger/git/ledger.js'),
  ]);
  const where = readWhere(given.ledger, host.is !== 'shell');
  if (where === null) return null;
  return openGitLedger({
    where,
    place,
    env: host.env,
    directory: workspaceOf(host) || process.cwd(),
    onGitHub,
    azureRepos,
    githubToken: given['github-token'],
    deadline,
    mask: maskOf(host),
    debug: host.debug,
  });
}

/** Where the host keeps what a job checked out. */
function workspaceOf({ is, env }: HostServices): string | undefined {
  if (is === 'shell') return undefined;
  return is === 'github' ? env.GITHUB_WORKSPACE : env.BUILD_SOURCESDIRECTORY;
}

function registryOf(
  { place }: Reach,
  given: Given,
  endpoint: URL,
  deadline: Deadline,
  host: HostServices,
  network: Network,
  assertions: Assertions | null,
) {
  const token = azureToken({
    given,
    host: host.is,
    job: host.job ?? null,
    endpoint,
    assertions,
    env: host.env,
    deadline,
    network,
    mask: maskOf(host),
  });
  const transport = createTransport({
    service: 'Azure ML',
    origin: endpoint.origin,
    deadline,
    network,
    ...(mayCarryToken(endpoint) ? { token } : {}),
  });
  return azureMlRegistry(place, transport, deadline);
}

function networkOf(host: HostServices): Network {
  return createNetwork({ env: host.env, redactor: host.redactor, mask: maskOf(host), debug: host.debug });
}

function maskOf({ redactor, mask }: HostServices): (secret: string) => void {
  return (secret) => {
    redactor.know(secret);
    mask(secret);
  };
}
