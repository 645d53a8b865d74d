import { shellApprovals } from './approvals/shell.js';
import type { AzureDevOps } from './azure-devops/client.js';
import type { AzureDevOpsContext } from './azure-devops/context.js';
import type { DoctorPorts } from './commands/doctor-ports.js';
import type { Ports } from './commands/ports.js';
import type { Given } from './commands/request.js';
import { UsageFailure } from './core/failure.js';
import { type Place, placeShortId } from './core/place.js';
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

/** Where a repository keeps the wanted state, unless it says otherwise. */
const PROMOTIONS = 'promotions';

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
    return { registry, forge: workingTree, approvals: shellApprovals, ledger, metrics, timeout: deadline.total };
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

/** The same for an examination of how the host is set up. */
export async function composeDoctor(
  place: Place | null,
  given: Given,
  endpoint: URL,
  deadline: Deadline,
  host: HostServices,
): Promise<DoctorPorts> {
  if (host.is === 'azure-devops')
    throw new UsageFailure({
      what: 'doctor examines GitHub, and this is a job of Azure Pipelines',
      fix: 'Run it in a job of GitHub Actions, or from a shell with --repository',
    });
  const network = networkOf(host);
  const [{ githubDoctor }, { examinedRepository }, { ledgerChoice }, { githubForge }, { createGitHub }, oidc, ledger] =
    await Promise.all([
      import('./doctor/github.js'),
      import('./doctor/github-repository.js'),
      import('./doctor/github-ledger.js'),
      import('./forge/github.js'),
      import('./github/client.js'),
      import('./github/oidc.js'),
      import('./ledger/where.js'),
    ]);
  const inJob = host.is === 'github';
  const origin = () => originOf(host, deadline);
  const examined = await examinedRepository(given, { env: host.env, azureEndpoint: endpoint, inJob, origin });
  const { repository, apiUrl, run, idToken, token } = examined;
  maskOf(host)(token);
  const [owner = '', name = ''] = repository.split('/');
  const github = createGitHub({ apiUrl, token, deadline, network });
  const idTokens = inJob
    ? oidc.createIdTokens({
        requestUrl: idToken?.requestUrl ?? null,
        requestToken: idToken?.requestToken ?? null,
        deadline,
        network,
        mask: maskOf(host),
      })
    : null;
  const assertions = idToken === null ? null : idTokens;
  return {
    forge: githubForge({ github, context: { repository, owner, name }, policyRef: given['policy-ref'] }),
    doctor: githubDoctor({
      github,
      repository,
      run,
      ledger: ledgerChoice(ledger.readWhere(given.ledger, true), repository),
      place: place === null ? 'any' : placeShortId(place),
      promotions: PROMOTIONS,
      idTokens,
    }),
    // Whoever sits at a shell is neither of the two identities.
    registry:
      place === null || !inJob
        ? null
        : registryOf({ place, metrics: null }, given, endpoint, deadline, host, network, assertions),
  };
}

async function originOf({ env, debug }: HostServices, deadline: Deadline): Promise<string> {
  const { createGit } = await import('./ledger/git/process.js');
  const asking = createGit(env, deadline, debug).run(['config', '--get', 'remote.origin.url']);
  // Without a git there is no origin either, and the repository can be named.
  const answer = await asking.catch(() => null);
  return answer?.stdout.toString('utf8').trim() ?? '';
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
  const { env, job } = host;
  if (job === undefined) throw new TypeError('a job of Azure Pipelines without what it may use');
  const mask = maskOf(host);
  for (const secret of [job.token, ...(job.connection === null ? [] : secretsOf(job.connection))]) mask(secret);
  const [{ azureDevOpsApprovals }, { createAzureDevOps }, { azureDevOpsContext }] = await Promise.all([
    import('./approvals/azure-devops.js'),
    import('./azure-devops/client.js'),
    import('./azure-devops/context.js'),
  ]);
  const context = azureDevOpsContext(env, { azureEndpoint: endpoint, connection: job.url });
  const { collection } = context;
  const at = (address: URL) => createAzureDevOps({ address, token: job.token, deadline, network });
  const devops = at(collection);
  const opening = ledgerOf(reach, given, deadline, host, { collection, token: job.token });
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
