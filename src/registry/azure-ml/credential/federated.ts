import { ServiceFailure } from '../../../core/failure.js';
import type { Deadline } from '../../../http/deadline.js';
import type { Network } from '../../../http/network.js';
import { createTransport } from '../../../http/transport.js';
import type { Authority } from './cloud.js';
import type { ServiceConnection } from './connection.js';
import { connectionFailure } from './connection-failure.js';
import { entraFailure, isUnmatched, type Presented } from './entra-failure.js';
import { libraryOn } from './library.js';
import type { LogIn } from './token.js';

/** The host's own tokens for this job. */
export interface Assertions {
  /** One for this audience. */
  token(audience: string): Promise<string>;
  /** What such a token says about the job, for the one who has to set up the trust in it. */
  presented(audience: string): Promise<Presented>;
}

export interface FederatedOptions {
  readonly tenantId: string;
  readonly clientId: string;
  readonly authority: Authority;
  readonly scope: string;
  readonly assertions: Assertions;
  readonly deadline: Deadline;
  readonly network: Network;
  /** The service connection that is logged in with; left out where the inputs say who. */
  readonly connection?: ServiceConnection;
}

/** Exchanges a token of the job for one of Azure. */
export function federatedLogin(options: FederatedOptions): LogIn {
  const { tenantId, clientId, authority, scope, assertions, deadline, network, connection } = options;
  const { origin } = new URL(authority.url);
  const logins = libraryOn(createTransport({ service: 'Entra', origin, deadline, network }));
  return async () => {
    // Not by the library, which would hide why there is none.
    const [assertion, { ClientAssertionCredential }] = await Promise.all([
      assertions.token(authority.audience),
      import('./azure-identity.js'),
    ]);
    const credential = new ClientAssertionCredential(tenantId, clientId, async () => assertion, {
      ...logins.options,
      authorityHost: authority.url,
      // Else it would ask the public cloud about an authority that it does not know, a private one say.
      disableInstanceDiscovery: true,
    });
    const asked = await logins.ask(credential, scope);
    if (asked.ok) return asked.value;
    if (asked.error.answer?.status === 200)
      throw new ServiceFailure('Entra answered a login in a form that is not its own', {
        fix: `Check that ${authority.url} is Microsoft Entra`,
      });
    if (connection !== undefined && !isUnmatched(asked.error))
      throw connectionFailure(asked.error, { connection, way: 'federation', authority: authority.url });
    throw entraFailure(asked.error, {
      tenantId,
      clientId,
      authority: authority.url,
      presented: await assertions.presented(authority.audience),
    });
  };
}
