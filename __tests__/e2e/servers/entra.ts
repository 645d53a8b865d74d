import { plant } from '../planted.js';
import type { Certificate } from './certificate.js';
import { arrived, listen } from './front.js';
import type { Server } from './process.js';

export const TENANT = '22222222-2222-2222-2222-222222222222';
/** Under what it knows a login that it refused. */
export const CORRELATION = 'c0ffee00-aaaa-bbbb-cccc-000000000001';
export const CLIENT = '33333333-3333-3333-3333-333333333333';

/** Where an authority describes itself, which is asked of all that are not known beforehand. */
export const DESCRIPTION = `/${TENANT}/v2.0/.well-known/openid-configuration`;
export const describedAt = (origin: string) => ({
  issuer: `${origin}/${TENANT}/v2.0`,
  authorization_endpoint: `${origin}/${TENANT}/oauth2/v2.0/authorize`,
  token_endpoint: `${origin}/${TENANT}/oauth2/v2.0/token`,
  jwks_uri: `${origin}/${TENANT}/discovery/v2.0/keys`,
});

/** Microsoft Entra, as far as a federated login needs it. */
export interface Entra extends Server {
  /** What was posted to the token endpoint. */
  readonly asked: readonly URLSearchParams[];
  /** Why a login was refused. */
  readonly refusals: readonly string[];
  /** From now on it refuses every login in these words. */
  refuse(why: string): void;
}

/**
 * Issues one bearer, and only for an ID token of the job for Entra's audience, to one client, for one scope.
 *
 * @param scope what may be asked for; it is known only once Azure's own address is
 */
export async function startEntra(certificate: Certificate, bearer: string, scope: () => string): Promise<Entra> {
  const asked: URLSearchParams[] = [];
  const refusals: string[] = [];
  plant(bearer);
  const said: { instead: string | undefined } = { instead: undefined };
  const server = await listen(async (message, response) => {
    const { method, path, body, headers } = await arrived(message);
    const origin = `https://${headers.host}`;
    const json = (status: number, value: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const { pathname } = new URL(path, origin);
    if (pathname === DESCRIPTION) json(200, describedAt(origin));
    else if (method === 'POST' && pathname === `/${TENANT}/oauth2/v2.0/token`) {
      const form = new URLSearchParams(body);
      asked.push(form);
      plant(form.get('client_assertion') ?? 'none at all');
      const why = said.instead ?? refusalOf(form, scope());
      if (why !== undefined) refusals.push(why);
      if (why === undefined)
        json(200, { token_type: 'Bearer', expires_in: 3600, ext_expires_in: 3600, access_token: bearer });
      else
        json(400, {
          error: 'invalid_client',
          error_description: `${why} Trace ID: 7aa0 Correlation ID: ${CORRELATION} Timestamp: 2026-11-21 08:00:00Z`,
          error_codes: [Number(/\d+/.exec(why)?.[0])],
          correlation_id: CORRELATION,
        });
    } else json(404, { error: 'not_found', error_description: path });
  }, certificate);
  return { ...server, asked, refusals, refuse: (why) => (said.instead = why) };
}

// As Entra says it; learn.microsoft.com/entra/identity-platform/reference-error-codes and github.com/Azure/login/issues/482.
function refusalOf(form: URLSearchParams, scope: string): string | undefined {
  if (form.get('grant_type') !== 'client_credentials') return 'AADSTS70003: grant_type';
  if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
    return 'AADSTS700021: client_assertion_type';
  const client = form.get('client_id');
  if (client !== CLIENT)
    return `AADSTS700016: Application with identifier '${client}' was not found in the directory 'Contoso'.`;
  if (!(form.get('scope') ?? '').split(' ').includes(scope))
    return `AADSTS500011: The resource principal named ${form.get('scope')} was not found in the tenant.`;
  const claims: unknown = JSON.parse(
    Buffer.from(form.get('client_assertion')?.split('.')[1] ?? '', 'base64url').toString('utf8') || 'null',
  );
  const said = { iss: '', aud: '', sub: '', ...(typeof claims === 'object' ? claims : {}) };
  const none = 'No matching federated identity record found for presented assertion';
  if (said.iss !== 'https://token.actions.githubusercontent.com') return `AADSTS700211: ${none} issuer '${said.iss}'.`;
  if (said.aud !== 'api://AzureADTokenExchange') return `AADSTS700212: ${none} audience '${said.aud}'.`;
  if (said.sub !== 'repo:octo-org/octo-repo:environment:production')
    return `AADSTS700213: ${none} subject '${said.sub}'. Check your federated identity credential.`;
  return undefined;
}
