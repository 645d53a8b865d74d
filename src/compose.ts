import { shellApprovals } from './approvals/shell.js';
import type { Ports } from './commands/ports.js';
import type { Given } from './commands/request.js';
import type { Place } from './core/place.js';
import { readMetricsFile } from './facts/metrics-file.js';
import { workingTree } from './forge/working-tree.js';
import { mayCarryToken } from './http/address.js';
import type { Deadline } from './http/deadline.js';
import { createNetwork, type Network } from './http/network.js';
import type { Redactor } from './http/redact.js';
import { createTransport } from './http/transport.js';
import type { LedgerPort } from './ledger/port.js';
import { azureToken } from './registry/azure-ml/credential/credential.js';
import type { Assertions } from './registry/azure-ml/credential/federated.js';
import { azureMlRegistry } from './registry/azure-ml/registry.js';

/** What a host lends to the adapters. */
export interface HostServices {
  readonly is: 'github' | 'shell';
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Keeps a secret out of everything that is printed from now on. */
  readonly mask: (secret: string) => void;
  /** What keeps secrets out of what we write ourselves. */
  readonly redactor: Redactor;
  /** Where debug lines go. */
  readonly debug: (line: string) => void;
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

async function ledgerOf(
  { place }: Reach,
  given: Given,
  deadline: Deadline,
  host: HostServices,
): Promise<LedgerPort | null> {
  if (given.ledger === 'off') return null;
  const onGitHub = host.is === 'github';
  const [{ readWhere }, { openGitLedger }] = await Promise.all([
    import('./ledger/where.js'),
    import('./ledger/git/ledger.js'),
  ]);
  const where = readWhere(given.ledger, onGitHub);
  if (where === null) return null;
  return openGitLedger({
    where,
    place,
    env: host.env,
    directory: (onGitHub && host.env.GITHUB_WORKSPACE) || process.cwd(),
    onGitHub,
    githubToken: given['github-token'],
    deadline,
    mask: maskOf(host),
    debug: host.debug,
  });
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
