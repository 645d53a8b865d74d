import type { AccessToken, TokenCredential } from '@azure/core-auth';
import { ServiceFailure } from '../../core/failure.js';

/** What can be used to log in to Azure. */
export interface CredentialOptions {
  readonly tenantId: string;
  readonly clientId: string;
  /** Login authority; empty for the public cloud's. */
  readonly authorityHost: string;
  /** Gives an ID token of the host for Azure's audience; null where the host has none to give. */
  readonly assertion: ((audience: string) => Promise<string>) | null;
  /** Why the host has none, for the message that lists what was tried. */
  readonly noAssertion: string;
  readonly scope: string;
  /** Keeps a secret out of the log. */
  readonly mask: (secret: string) => void;
}

/** The audience that Entra asks of a federated token: learn.microsoft.com/entra/workload-id/workload-identity-federation. */
const AUDIENCE = 'api://AzureADTokenExchange';
const RENEW_BEFORE_MS = 5 * 60_000;
const KNOWN_AUTHORITIES = [
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login.chinacloudapi.cn',
];
const YAML =
  'Add to the job "permissions: { id-token: write, contents: read }", and to the step "with: { tenant-id: …, client-id: … }"; or run az login first';

/**
 * A source of tokens for Azure: the host's federated token when tenant-id and client-id say for whom, else a logged-in
 * Azure CLI. One of the two, chosen by what is given, never one after the other.
 */
export function azureToken(options: CredentialOptions): () => Promise<string> {
  let held: Promise<AccessToken> | undefined;
  return async () => {
    const now = held && (await held);
    if (now === undefined || now.expiresOnTimestamp - Date.now() < RENEW_BEFORE_MS) held = logIn(options);
    return (await (held ?? logIn(options))).token;
  };
}

async function logIn(options: CredentialOptions): Promise<AccessToken> {
  const federated = options.tenantId !== '' && options.clientId !== '' && options.assertion !== null;
  try {
    const credential = federated ? await fromAssertion(options, options.assertion) : await fromCli(options);
    const token = await credential.getToken(options.scope);
    if (token === null) throw new Error('it gave no token');
    options.mask(token.token);
    return token;
  } catch (error) {
    if (error instanceof ServiceFailure) throw error;
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '').slice(0, 300) : String(error);
    const tried = federated
      ? `tried a federated token for the client ${options.clientId} in the tenant ${options.tenantId}`
      : `tried a logged-in Azure CLI; a federated token was not tried, for ${whyNot(options)}`;
    throw new ServiceFailure(`no login to Azure (${tried}): ${reason}`, { fix: YAML });
  }
}

function whyNot({ tenantId, clientId, noAssertion }: CredentialOptions): string {
  const missing = [...(tenantId === '' ? ['tenant-id'] : []), ...(clientId === '' ? ['client-id'] : [])];
  return missing.length > 0 ? `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not given` : noAssertion;
}

// The library costs more to load than the rest of a promotion, so it is loaded where a token is needed.
async function fromAssertion(
  options: CredentialOptions,
  assertion: CredentialOptions['assertion'],
): Promise<TokenCredential> {
  const { ClientAssertionCredential } = await import('@azure/identity');
  const { tenantId, clientId, authorityHost } = options;
  if (assertion === null) throw new Error(options.noAssertion);
  return new ClientAssertionCredential(tenantId, clientId, () => assertion(AUDIENCE), {
    ...(authorityHost === ''
      ? {}
      : { authorityHost, disableInstanceDiscovery: !KNOWN_AUTHORITIES.includes(new URL(authorityHost).hostname) }),
  });
}

async function fromCli({ tenantId }: CredentialOptions): Promise<TokenCredential> {
  const { AzureCliCredential } = await import('@azure/identity');
  return new AzureCliCredential(tenantId === '' ? {} : { tenantId });
}
