import { ServiceFailure } from '../../../core/failure.js';
import type { ConnectionWay, ServiceConnection } from './connection.js';
import { codeIn, correlationIdOf, kindOf, saidIn, wordsOf } from './entra-failure.js';
import type { Refused } from './library.js';

export interface TriedConnection {
  readonly connection: ServiceConnection;
  readonly way: ConnectionWay;
  readonly authority: string;
}

// learn.microsoft.com/entra/identity-platform/reference-error-codes: 7000215 invalid, 7000222 expired; 700027 a signature
// by a key that is not registered, 7000230 an expired certificate.
const WRONG_SECRET = new Set(['7000215', '7000216', '7000218']);
const OLD_SECRET = new Set(['7000222']);
const WRONG_CERTIFICATE = new Set(['700027', '7000229', '7000230', '50012']);
const WHERE = 'Project settings, Service connections, Edit';

/** Why Entra gave no token for a service connection, and what to do about it. */
export function connectionFailure(refused: Refused, tried: TriedConnection): ServiceFailure {
  const said = saidIn(refused);
  const code = codeIn(said);
  const correlationId = correlationIdOf(refused);
  const { cause, fix } = explained(code, tried);
  return new ServiceFailure(`no login to Azure with the service connection: ${cause}. Entra says: ${wordsOf(said)}`, {
    fix,
    ...(correlationId === undefined ? {} : { correlationId }),
  });
}

function explained(code: string, { connection, way, authority }: TriedConnection): { cause: string; fix: string } {
  const { tenantId, clientId } = connection;
  const federate = 'or convert it to workload identity federation, which keeps no secret';
  if (OLD_SECRET.has(code))
    return {
      cause: `its secret has expired`,
      fix: `Renew the secret of the client ${clientId}: ${WHERE}, ${federate}`,
    };
  if (WRONG_SECRET.has(code))
    return {
      cause: `its secret is not one of the client ${clientId}`,
      fix: `Give the connection the secret's value, not its id: ${WHERE}, ${federate}`,
    };
  if (way === 'certificate' && WRONG_CERTIFICATE.has(code))
    return {
      cause: `its certificate is not one of the client ${clientId}, or has expired`,
      fix: `Add the certificate to the application, or give the connection another: ${WHERE}, ${federate}`,
    };
  switch (kindOf(code)) {
    case 'no such tenant':
      return {
        cause: `${authority} knows no tenant ${tenantId}, or the client is of another`,
        fix: `Check the tenant and the cloud of the connection: ${WHERE}`,
      };
    case 'other cloud':
      return {
        cause: `the tenant ${tenantId} is of another cloud than ${authority}`,
        fix: `Check the environment of the connection, and leave authorityHost out`,
      };
    case 'policy':
      return {
        cause: `a Conditional Access policy of the tenant ${tenantId} forbids the client ${clientId} to log in from here`,
        fix: 'Ask who administers the tenant; the correlation id finds the policy in its sign-in logs',
      };
    case 'no such client':
      return {
        cause: `the tenant ${tenantId} has no usable client ${clientId}`,
        fix: `Check the application (client) id of the connection, and whether the application was deleted: ${WHERE}`,
      };
    case 'no such resource':
      return {
        cause: `the tenant ${tenantId} issues no tokens for this Azure Resource Manager`,
        fix: 'Check azureEndpoint, and whether the tenant of the connection is one of that cloud',
      };
    default:
      return {
        cause: `the client ${clientId} was not logged in to the tenant ${tenantId}`,
        fix: code === '' ? `Check that ${authority} is Microsoft Entra` : `${authority}/error?code=${code} explains it`,
      };
  }
}
