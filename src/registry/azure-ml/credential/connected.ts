import type { Choice } from './choice.js';
import { type Authority, demanded } from './cloud.js';
import type { ServiceConnection } from './connection.js';
import type { CredentialOptions } from './credential.js';
import { federatedLogin } from './federated.js';
import { managedIdentityLogin } from './managed-identity.js';
import { type PipelineJob, pipelineTokens } from './pipeline-token.js';
import type { LogIn } from './token.js';

/** The logins that only a job of Azure Pipelines has. */
export interface Connected {
  /** Null where the job was given none. */
  readonly connection: ServiceConnection | null;
  /** The way in that the connection says. */
  wayIn(
    choice: Extract<Choice, { is: 'service-connection' }>,
    authority: Authority | null,
    options: CredentialOptions,
  ): LogIn;
}

/** Logins by the service connection of this job. */
export function connectedLogin(job: PipelineJob): Connected {
  return { connection: job.connection, wayIn: (...asked) => wayIn(job, ...asked) };
}

function wayIn(
  job: PipelineJob,
  ...[{ connection, way }, authority, { endpoint, env, deadline, network, mask }]: Parameters<Connected['wayIn']>
): LogIn {
  const scope = `${endpoint.origin}/.default`;
  const { tenantId, clientId } = connection;
  if (way === 'managed-identity')
    return managedIdentityLogin({ clientId, scope, env, deadline, network, mask, ofConnection: true });
  const shared = { authority: demanded(authority, endpoint), scope, deadline, network };
  if (way === 'federation') {
    const assertions = pipelineTokens({ job, connection, env, endpoint, deadline, network, mask });
    return federatedLogin({ tenantId, clientId, assertions, ...shared, connection });
  }
  // A connection without a secret starts without it.
  const late = import('./connection-login.js');
  late.catch(() => undefined);
  let logIn: LogIn | undefined;
  return async () => {
    logIn ??= (await late).connectionLogin({ connection, way, ...shared });
    return logIn();
  };
}
