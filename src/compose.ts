import { shellApprovals } from './approvals/shell.js';
import type { Ports } from './commands/ports.js';
import type { Given, Request } from './commands/request.js';
import { readMetricsFile } from './facts/metrics-file.js';
import { workingTree } from './forge/working-tree.js';
import type { RunContext } from './github/context.js';
import type { IdTokens } from './github/oidc.js';
import { mayCarryToken } from './http/address.js';
import type { Deadline } from './http/deadline.js';
import { createTransport } from './http/transport.js';
import { azureToken } from './registry/azure-ml/credential.js';
import { azureMlRegistry } from './registry/azure-ml/registry.js';

/** What a host lends to the adapters. */
export interface HostServices {
  readonly is: 'github' | 'shell';
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Keeps a secret out of everything that is printed from now on. */
  readonly mask: (secret: string) => void;
}

/** The only place that puts adapters behind ports. */
export async function compose(
  request: Request,
  given: Given,
  endpoint: URL,
  deadline: Deadline,
  host: HostServices,
): Promise<Ports> {
  const metrics = async () => (request.metrics === null ? null : readMetricsFile(request.metrics));
  if (host.is === 'shell') {
    const registry = registryOf(request, given, endpoint, deadline, host, null);
    return { registry, forge: workingTree, approvals: shellApprovals, metrics };
  }
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
    mask: host.mask,
  });
  const github = createGitHub({ apiUrl: context.apiUrl, token: given['github-token'], deadline });
  return {
    registry: registryOf(request, given, endpoint, deadline, host, { context, idTokens }),
    forge: githubForge({ github, context, policyRef: given['policy-ref'] }),
    approvals: githubApprovals({
      github,
      context,
      idTokens,
      inputs: { environment: given.environment, checkRunId: given['check-run-id'] },
    }),
    metrics,
  };
}

function registryOf(
  { place }: Request,
  given: Given,
  endpoint: URL,
  deadline: Deadline,
  { mask }: HostServices,
  job: { readonly context: RunContext; readonly idTokens: IdTokens } | null,
) {
  const token = azureToken({
    tenantId: given['tenant-id'],
    clientId: given['client-id'],
    authorityHost: given['authority-host'],
    assertion: job === null || job.context.idToken === null ? null : (audience) => job.idTokens.token(audience),
    noAssertion: job === null ? 'a shell has none' : 'the job has no id-token permission',
    scope: `${endpoint.origin}/.default`,
    mask,
  });
  const transport = createTransport({
    service: 'Azure ML',
    origin: endpoint.origin,
    deadline,
    ...(mayCarryToken(endpoint) ? { token } : {}),
  });
  return azureMlRegistry(place, transport, deadline);
}
