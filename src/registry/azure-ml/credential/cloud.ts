import { UsageFailure } from '../../../core/failure.js';

/** Who issues tokens for an endpoint, and for which audience they take a job's token. */
export interface Authority {
  /** Address without a slash at its end. */
  readonly url: string;
  readonly audience: string;
}

interface Cloud {
  readonly name: string;
  readonly endpoint: string;
  /** The first is the usual one. */
  readonly authorities: readonly [string, ...string[]];
  readonly audience: string;
}

/**
 * Authorities and endpoints: learn.microsoft.com/entra/identity-platform/authentication-national-cloud. Audiences:
 * github.com/Azure/login/issues/452, learn.microsoft.com/entra/workload-id/workload-identity-federation.
 */
const CLOUDS: readonly Cloud[] = [
  {
    name: 'the public cloud',
    endpoint: 'https://management.azure.com',
    // The second is its older name, which service connections still carry.
    authorities: ['https://login.microsoftonline.com', 'https://login.windows.net'],
    audience: 'api://AzureADTokenExchange',
  },
  {
    name: 'Azure Government',
    endpoint: 'https://management.usgovcloudapi.net',
    authorities: ['https://login.microsoftonline.us'],
    audience: 'api://AzureADTokenExchangeUSGov',
  },
  {
    name: 'Azure in China',
    endpoint: 'https://management.chinacloudapi.cn',
    authorities: ['https://login.partner.microsoftonline.cn', 'https://login.chinacloudapi.cn'],
    audience: 'api://AzureADTokenExchangeChina',
  },
];
const USUAL_AUDIENCE = 'api://AzureADTokenExchange';

/**
 * The authority of an endpoint: what is given, else what its cloud has. Null where the endpoint is of no known cloud and
 * none is given. Throws a UsageFailure where the two are of different clouds.
 */
export function authorityOf(endpoint: URL, authorityHost: string): Authority | null {
  const cloud = CLOUDS.find((known) => known.endpoint === endpoint.origin);
  if (authorityHost === '') return cloud ? { url: cloud.authorities[0], audience: cloud.audience } : null;
  const given = new URL(authorityHost);
  const other = CLOUDS.find(({ authorities }) => authorities.includes(given.origin));
  if (cloud === undefined && other === undefined) return { url: bare(given), audience: USUAL_AUDIENCE };
  // A stand-in on this machine, or a private cloud, may use an authority of a public one: only two known ones contradict.
  if (other === undefined || (cloud !== undefined && other !== cloud)) {
    const whose = other === undefined ? `no authority of ${cloud?.name}` : `the authority of ${other.name}`;
    throw new UsageFailure({
      what: `authority-host ${given.origin} is ${whose}, but azure-endpoint ${endpoint.origin} is ${cloud?.name}'s`,
      fix: `Leave authority-host out, or set it to ${cloud?.authorities[0]}`,
    });
  }
  return { url: bare(given), audience: other.audience };
}

const bare = ({ href }: URL): string => href.replace(/\/+$/, '');

/** The authority, or a UsageFailure that says that the cloud of the endpoint is not known. */
export function demanded(authority: Authority | null, endpoint: URL): Authority {
  if (authority !== null) return authority;
  throw new UsageFailure({
    what: `azure-endpoint ${endpoint.origin} is of no cloud that is known here`,
    fix: 'Set authority-host to its Microsoft Entra',
  });
}
