import { UsageFailure } from '../../../core/failure.js';

/**
 * An Azure Resource Manager service connection, as the agent of Azure Pipelines hands it to a task (Agent.Worker/
 * Handlers/Handler.cs; the names of its parts: azure-pipelines-tasks-common-packages, azure-arm-rest). Empty where the
 * connection says nothing.
 */
export interface ServiceConnection {
  /** A GUID. */
  readonly id: string;
  readonly scheme: string;
  /** Azure Resource Manager of its cloud. */
  readonly url: string;
  /** Microsoft Entra of its cloud. */
  readonly authority: string;
  readonly tenantId: string;
  /** The application or identity that logs in; a managed identity of the machine has none. */
  readonly clientId: string;
  /** `spnKey` or `spnCertificate`; empty in old connections, which have a secret. */
  readonly authenticationType: string;
  readonly secret: string;
  /** PEM: the certificate and its private key. */
  readonly certificate: string;
  /** A token that the agent asked for beforehand. */
  readonly idToken: string;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  /** Of a connection that is scoped to an Azure ML workspace. */
  readonly workspace: string;
}

/** How a connection logs in. */
export type ConnectionWay = 'federation' | 'secret' | 'certificate' | 'managed-identity';

const SCHEMES = ['WorkloadIdentityFederation', 'ServicePrincipal', 'ManagedServiceIdentity'];
// They become part of a URL.
const TENANT = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,126}[A-Za-z0-9])?$/;
const CLIENT = /^[A-Za-z0-9-]{1,64}$/;
const REPAIR = 'Repair or renew it: Project settings, Service connections, Edit';

/** How this connection logs in; a UsageFailure where it cannot, by the name of what it is or lacks. */
export function wayOfConnection(connection: ServiceConnection): ConnectionWay {
  switch (connection.scheme.toLowerCase()) {
    case 'workloadidentityfederation':
      demandIdentity(connection);
      return 'federation';
    case 'serviceprincipal':
      demandIdentity(connection);
      return wayOfPrincipal(connection);
    case 'managedserviceidentity':
      if (connection.clientId !== '' && !CLIENT.test(connection.clientId)) throw without('a usable client id');
      return 'managed-identity';
    default:
      throw new UsageFailure({
        what: `the service connection has the scheme ${JSON.stringify(connection.scheme.slice(0, 100))}, and it is not known how to log in with that`,
        fix: `Give azureSubscription a connection of one of these: ${SCHEMES.join(', ')}`,
      });
  }
}

function wayOfPrincipal({ authenticationType, secret, certificate }: ServiceConnection): ConnectionWay {
  switch (authenticationType.toLowerCase()) {
    case '':
    case 'spnkey':
      if (secret === '') throw without('a secret');
      return 'secret';
    case 'spncertificate':
      if (certificate === '') throw without('a certificate');
      return 'certificate';
    default:
      throw new UsageFailure({
        what: `the service connection authenticates by ${JSON.stringify(authenticationType.slice(0, 100))}, and it is not known how to log in with that`,
        fix: 'Give azureSubscription a connection with workload identity federation, a secret or a certificate',
      });
  }
}

function demandIdentity({ tenantId, clientId }: ServiceConnection): void {
  if (!TENANT.test(tenantId)) throw without('a usable tenant id');
  if (!CLIENT.test(clientId)) throw without('a usable client id');
}

const without = (what: string): UsageFailure =>
  new UsageFailure({ what: `the service connection is without ${what}`, fix: REPAIR });

/** What of a connection nobody may read, line by line: whoever masks it can take no line breaks. */
export function secretsOf({ secret, certificate, idToken }: ServiceConnection): readonly string[] {
  const lines = certificate.split(/\s+/).filter((line) => line.length >= 16 && !line.includes('-----'));
  return [secret, idToken, ...lines].filter((text) => text !== '');
}
