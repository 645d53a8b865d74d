import { ServiceFailure } from '../../../core/failure.js';
import type { Deadline } from '../../../http/deadline.js';
import type { Network } from '../../../http/network.js';
import { createTransport } from '../../../http/transport.js';
import { isIssued } from './answers-validate.generated.js';
import type { Authority } from './cloud.js';
import { entraFailure, type Presented } from './entra-failure.js';
import { type LogIn, parsed } from './token.js';

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
}

/**
 * Exchanges a token of the job for one of Azure (learn.microsoft.com/entra/identity-platform/
 * v2-oauth2-client-creds-grant-flow, "Third case: Access token request with a federated credential").
 */
export function federatedLogin(options: FederatedOptions): LogIn {
  const { tenantId, clientId, authority, scope, assertions, deadline, network } = options;
  const transport = createTransport({ service: 'Entra', origin: new URL(authority.url).origin, deadline, network });
  return async () => {
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      scope,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await assertions.token(authority.audience),
    });
    const answer = await transport.read({
      method: 'POST',
      url: `${authority.url}/${tenantId}/oauth2/v2.0/token`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    });
    if (answer.status !== 200)
      throw entraFailure(answer, {
        tenantId,
        clientId,
        authority: authority.url,
        presented: await assertions.presented(authority.audience),
      });
    const issued = parsed(answer.text);
    if (!isIssued(issued)) throw new ServiceFailure('Entra answered a login in a form that is not its own');
    return { text: issued.access_token, ends: Date.now() + Number(issued.expires_in ?? 0) * 1000 };
  };
}
