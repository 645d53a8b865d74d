import type { ManagedIdentityCredential } from '@azure/identity';
import { ServiceFailure, UsageFailure } from '../../../core/failure.js';
import { isLoopback } from '../../../http/address.js';
import type { Deadline } from '../../../http/deadline.js';
import type { Network } from '../../../http/network.js';
import { createTransport, type Transport } from '../../../http/transport.js';
import { describedIn, wordsOf } from './entra-failure.js';
import { libraryOn, type Refused } from './library.js';
import type { LogIn } from './token.js';

type Env = Readonly<Record<string, string | undefined>>;

export interface ManagedIdentityOptions {
  /** Of a user-assigned identity; empty for the machine's own. */
  readonly clientId: string;
  readonly scope: string;
  readonly env: Env;
  readonly deadline: Deadline;
  readonly network: Network;
  /** Keeps a secret out of everything that is printed. */
  readonly mask: (secret: string) => void;
  /** Whether a service connection names the identity; else the inputs do. */
  readonly ofConnection?: boolean;
}

/** Where the library will ask. */
interface Source {
  readonly name: string;
  readonly url: URL;
}

/** The metadata service of virtual machines: learn.microsoft.com/azure/virtual-machines/instance-metadata-service. */
const METADATA = 'http://169.254.169.254';
const LINK_LOCAL = /^169\.254\.\d{1,3}\.\d{1,3}$/;
const LONGEST_PROBE_MS = 2000;

/** Takes a token of the identity that Azure gave to this machine, app or container. */
export function managedIdentityLogin(options: ManagedIdentityOptions): LogIn {
  const { clientId, scope, deadline, network, ofConnection = false } = options;
  const source = sourceOf(options);
  const way = { service: source.name, origin: source.url.origin, deadline, network };
  const logins = libraryOn(createTransport(way));
  const probe = createTransport({ ...way, longest: LONGEST_PROBE_MS, tries: 1 });
  const whom = clientId === '' ? {} : { clientId };
  // Made once: the library keeps the network of the first for all others.
  let credential: ManagedIdentityCredential | undefined;
  return async () => {
    await reach(probe, source, clientId, ofConnection);
    const identity = await import('./azure-identity.js');
    credential ??= new identity.ManagedIdentityCredential({ ...logins.options, ...whom });
    const asked = await logins.ask(credential, scope);
    if (asked.ok) return asked.value;
    throw refused(asked.error, source, clientId, ofConnection);
  };
}

/** Variables by which Azure tells an app, or a compute of Azure ML, where to ask, and with which secret. */
const TOLD = [
  ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER', 'Azure Arc'],
  ['MSI_ENDPOINT', 'MSI_SECRET', 'Cloud Shell'],
] as const;

// In the order in which the library looks: learn.microsoft.com/azure/app-service/overview-managed-identity, "REST endpoint
// reference", and learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token.
function sourceOf({ env, mask }: ManagedIdentityOptions): Source {
  if (env.AZURE_FEDERATED_TOKEN_FILE)
    throw unsupported('AZURE_FEDERATED_TOKEN_FILE is set', 'Kubernetes', 'az login --federated-token');
  for (const [address, secret, other] of TOLD) {
    const { [address]: endpoint = '', [secret]: known = '' } = env;
    if (endpoint !== '' && known === '') throw unsupported(`${address} is set without ${secret}`, other);
    if (endpoint === '') continue;
    mask(known);
    return { name: "Azure's identity endpoint", url: nearby(address, endpoint) };
  }
  // The variable by which the Azure SDKs are told another address.
  const url = nearby('AZURE_POD_IDENTITY_AUTHORITY_HOST', env.AZURE_POD_IDENTITY_AUTHORITY_HOST || METADATA);
  url.pathname = '/metadata/identity/oauth2/token';
  return { name: "Azure's metadata service", url };
}

const unsupported = (what: string, kind: string, login = 'az login --identity'): UsageFailure =>
  new UsageFailure({
    what: `${what}: this kind of managed identity (${kind}) is not supported`,
    fix: `Run ${login} before, and set credential to azure-cli`,
  });

// Tokens come from there in the clear, so it has to be this machine or what answers for it.
function nearby(name: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && (url.protocol === 'https:' || isLoopback(url) || LINK_LOCAL.test(url.hostname))) return url;
  throw new UsageFailure({ what: `${name} is no address of this machine`, fix: 'Azure sets it; leave it as it is' });
}

// The library does not look before it asks, and a token may take longer than it takes to know that nobody is there. Any
// answer will do, also a refusal: without its header none of them gives a token.
async function reach(probe: Transport, { name, url }: Source, clientId: string, ofConnection: boolean): Promise<void> {
  try {
    await probe.read({ method: 'GET', url: `${url.origin}${url.pathname}` });
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    throw new ServiceFailure(
      `no login to Azure: ${name} does not answer within ${LONGEST_PROBE_MS / 1000} s, so there is no managed identity here`,
      {
        fix: `Run this on a machine, app or container of Azure ${clientId === '' ? 'with an identity' : 'to which the identity is assigned'}, or ${ofConnection ? 'give azureSubscription another service connection' : 'leave credential out'}`,
      },
    );
  }
}

function refused(
  { message, answer }: Refused,
  { name }: Source,
  clientId: string,
  ofConnection: boolean,
): ServiceFailure {
  const status = answer?.status ?? 0;
  if (status === 200) return new ServiceFailure(`${name} answered in a form that is not its own`);
  const who = clientId === '' ? 'no identity of its own' : `no identity with the client id ${clientId}`;
  const cause = status === 400 || status === 404 ? `there is ${who} here` : `${name} gave no token`;
  return new ServiceFailure(
    `no login to Azure: ${cause}. It says: ${wordsOf(describedIn(message) ?? `status ${status}`)}`,
    {
      fix:
        clientId === ''
          ? `Switch the system-assigned identity on, or give ${ofConnection ? 'the service connection' : 'the client-id of'} a user-assigned one`
          : `Check ${ofConnection ? 'the client of the service connection' : 'client-id'}, and assign the identity: az vm identity assign --identities ID (az webapp identity assign for an app)`,
    },
  );
}
