import { UsageFailure } from '../../../core/failure.js';
import { didYouMean } from '../../../core/nearest.js';
import { type ConnectionWay, type ServiceConnection, wayOfConnection } from './connection.js';

/** The ways to log in to Azure, by the names that the input `credential` takes. */
const CREDENTIALS = {
  github: ['github-oidc', 'azure-cli', 'managed-identity'],
  shell: ['github-oidc', 'azure-cli', 'managed-identity'],
  'azure-devops': ['service-connection', 'azure-cli', 'managed-identity'],
} as const;

/** Which one is used, and for whom. */
export type Choice =
  | { readonly is: 'github-oidc'; readonly tenantId: string; readonly clientId: string }
  | { readonly is: 'service-connection'; readonly connection: ServiceConnection; readonly way: ConnectionWay }
  /** Whoever is logged in; in this tenant, where one is named. */
  | { readonly is: 'azure-cli'; readonly tenantId: string }
  /** The machine's own identity, or the user-assigned one of this client. */
  | { readonly is: 'managed-identity'; readonly clientId: string };

export interface Asked {
  readonly credential: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly host: keyof typeof CREDENTIALS;
  /** Of a job of Azure Pipelines; null where it was given none. */
  readonly connection?: ServiceConnection | null;
}

// They become part of a URL and of a command line.
const TENANT = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,126}[A-Za-z0-9])?$/;
const CLIENT = /^[A-Za-z0-9-]{1,64}$/;

/**
 * Chooses by what is given alone: never one after the other, and nothing is looked for. Throws a UsageFailure where what
 * is given does not fit together.
 */
export function chooseCredential(asked: Asked): Choice {
  const { tenantId, clientId } = asked;
  if (tenantId !== '' && !TENANT.test(tenantId))
    throw wrong(`tenant-id is ${shown(tenantId)}`, 'Give the id of the tenant or one of its domains');
  if (clientId !== '' && !CLIENT.test(clientId))
    throw wrong(`client-id is ${shown(clientId)}`, 'Give the application (client) id, a UUID');
  switch (asked.credential) {
    case '':
      return choose(asked);
    case 'github-oidc':
      if (asked.host === 'azure-devops') throw unknown(asked);
      return federated(asked);
    case 'service-connection':
      if (asked.host !== 'azure-devops') throw unknown(asked);
      return connected(asked);
    case 'azure-cli':
      if (clientId !== '') throw wrong('client-id has no meaning for the Azure CLI', 'Leave client-id out');
      return { is: 'azure-cli', tenantId };
    case 'managed-identity':
      if (tenantId !== '')
        throw wrong('tenant-id has no meaning for a managed identity, which is of one tenant', 'Leave tenant-id out');
      return { is: 'managed-identity', clientId };
    default:
      throw unknown(asked);
  }
}

function unknown({ credential, host }: Asked): UsageFailure {
  const known = CREDENTIALS[host];
  return wrong(
    `credential is ${shown(credential)}`,
    didYouMean(credential, known) ?? `Credentials: ${known.join(', ')}`,
  );
}

function connected({ tenantId, clientId, connection = null }: Asked): Choice {
  if (connection === null)
    throw wrong(
      'azureSubscription is not given',
      'Name the service connection to log in with, or set credential to managed-identity or azure-cli',
    );
  if (tenantId !== '' || clientId !== '')
    throw wrong(
      'tenantId and clientId have no meaning for a service connection, which has its own',
      'Leave both out, or set credential to managed-identity or azure-cli',
    );
  return { is: 'service-connection', connection, way: wayOfConnection(connection) };
}

function choose(asked: Asked): Choice {
  const { tenantId, clientId, host } = asked;
  if (host === 'azure-devops') return connected(asked);
  if (tenantId === '' && clientId === '') return { is: 'azure-cli', tenantId };
  if (host === 'github' || tenantId === '' || clientId === '') return federated(asked);
  throw wrong(
    'tenant-id and client-id are for a login with the token of a GitHub job, and a shell has none',
    'Leave both out to take the Azure CLI’s login, or name another credential',
  );
}

function federated({ tenantId, clientId, host }: Asked): Choice {
  if (host !== 'github')
    throw wrong(
      tenantId === '' || clientId === ''
        ? `a login with the token of a GitHub job needs ${missing(tenantId, clientId)} as well, and a shell has no such token`
        : 'credential is github-oidc, and a shell has no token of a GitHub job',
      'Set credential to azure-cli or managed-identity',
    );
  if (tenantId === '' || clientId === '')
    throw wrong(
      `${missing(tenantId, clientId)} ${tenantId === '' && clientId === '' ? 'are' : 'is'} not given`,
      'A login with the token of the job needs tenant-id and client-id; without both, the Azure CLI’s login is taken',
    );
  return { is: 'github-oidc', tenantId, clientId };
}

function missing(tenantId: string, clientId: string): string {
  return [...(tenantId === '' ? ['tenant-id'] : []), ...(clientId === '' ? ['client-id'] : [])].join(' and ');
}

const wrong = (what: string, fix: string): UsageFailure => new UsageFailure({ what, fix });

const shown = (text: string): string => JSON.stringify(text.slice(0, 100));
