import { ServiceFailure, UsageFailure } from '../../../core/failure.js';
import { isLoopback } from '../../../http/address.js';
import type { Deadline } from '../../../http/deadline.js';
import type { Answer } from '../../../http/exchange.js';
import type { Network } from '../../../http/network.js';
import { createTransport } from '../../../http/transport.js';
import { isIssued, isRefusal } from './answers-validate.generated.js';
import { wordsOf } from './entra-failure.js';
import { type LogIn, parsed } from './token.js';

type Env = Readonly<Record<string, string | undefined>>;

export interface ManagedIdentityOptions {
  /** Of a user-assigned identity; empty for the machine's own. */
  readonly clientId: string;
  /** The origin of Azure Resource Manager. */
  readonly resource: string;
  readonly env: Env;
  readonly deadline: Deadline;
  readonly network: Network;
  /** Keeps a secret out of everything that is printed. */
  readonly mask: (secret: string) => void;
}

interface Source {
  readonly name: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** The metadata service of virtual machines: learn.microsoft.com/azure/virtual-machines/instance-metadata-service. */
const METADATA = 'http://169.254.169.254';
const LINK_LOCAL = /^169\.254\.\d{1,3}\.\d{1,3}$/;
const LONGEST_PROBE_MS = 2000;

/** Takes a token of the identity that Azure gave to this machine, app or container. */
export function managedIdentityLogin(options: ManagedIdentityOptions): LogIn {
  const { clientId, resource, deadline, network } = options;
  const source = sourceOf(options);
  const { origin } = source.url;
  const url = new URL(source.url);
  url.searchParams.set('resource', resource);
  if (clientId !== '') url.searchParams.set('client_id', clientId);
  const service = source.name;
  const transport = createTransport({ service, origin, deadline, network });
  const probe = createTransport({ service, origin, deadline, network, longest: LONGEST_PROBE_MS, tries: 1 });
  return async () => {
    await reach(() => probe.read({ method: 'GET', url: `${origin}${url.pathname}` }), source, options);
    const answer = await transport.read({ method: 'GET', url: url.href, headers: source.headers });
    if (answer.status !== 200) throw refused(answer, source, clientId);
    const issued = parsed(answer.text);
    if (!isIssued(issued)) throw new ServiceFailure(`${service} answered in a form that is not its own`);
    const ends =
      issued.expires_on === undefined
        ? Date.now() + Number(issued.expires_in ?? 0) * 1000
        : Number(issued.expires_on) * 1000;
    return { text: issued.access_token, ends };
  };
}

// learn.microsoft.com/azure/app-service/overview-managed-identity, "REST endpoint reference", and
// learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token.
function sourceOf({ env, mask }: ManagedIdentityOptions): Source {
  const { IDENTITY_ENDPOINT: endpoint = '', IDENTITY_HEADER: header = '' } = env;
  if (endpoint !== '' && header !== '') {
    mask(header);
    const url = nearby('IDENTITY_ENDPOINT', endpoint);
    url.searchParams.set('api-version', '2019-08-01');
    return { name: "Azure's identity endpoint", url, headers: { 'X-IDENTITY-HEADER': header } };
  }
  if (endpoint !== '')
    throw new UsageFailure({
      what: 'IDENTITY_ENDPOINT is set without IDENTITY_HEADER: this kind of managed identity (Azure Arc) is not supported',
      fix: 'Run az login --identity before, and set credential to azure-cli',
    });
  // The variable by which the Azure SDKs are told another address.
  const url = nearby('AZURE_POD_IDENTITY_AUTHORITY_HOST', env.AZURE_POD_IDENTITY_AUTHORITY_HOST || METADATA);
  url.pathname = '/metadata/identity/oauth2/token';
  url.searchParams.set('api-version', '2018-02-01');
  return { name: "Azure's metadata service", url, headers: { Metadata: 'true' } };
}

// Tokens come from there in the clear, so it has to be this machine or what answers for it.
function nearby(name: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && (url.protocol === 'https:' || isLoopback(url) || LINK_LOCAL.test(url.hostname))) return url;
  throw new UsageFailure({ what: `${name} is no address of this machine`, fix: 'Azure sets it; leave it as it is' });
}

// Any answer will do, also a refusal: without its header neither of the two gives a token.
async function reach(probe: () => Promise<Answer>, { name }: Source, { clientId }: ManagedIdentityOptions) {
  try {
    await probe();
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    throw new ServiceFailure(
      `no login to Azure: ${name} does not answer within ${LONGEST_PROBE_MS / 1000} s, so there is no managed identity here`,
      {
        fix: `Run this on a machine, app or container of Azure ${clientId === '' ? 'with an identity' : 'to which the identity is assigned'}, or leave credential out`,
      },
    );
  }
}

function refused(answer: Answer, { name }: Source, clientId: string): ServiceFailure {
  const body = parsed(answer.text);
  const said = (isRefusal(body) && (body.error_description ?? body.message)) || `status ${answer.status}`;
  const who = clientId === '' ? 'no identity of its own' : `no identity with the client id ${clientId}`;
  const cause = answer.status === 400 || answer.status === 404 ? `there is ${who} here` : `${name} gave no token`;
  return new ServiceFailure(`no login to Azure: ${cause}. It says: ${wordsOf(said)}`, {
    fix:
      clientId === ''
        ? 'Switch the system-assigned identity on, or give the client-id of a user-assigned one'
        : 'Check client-id, and assign the identity: az vm identity assign --identities ID (az webapp identity assign for an app)',
  });
}
