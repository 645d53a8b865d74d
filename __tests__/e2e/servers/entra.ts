import type { Certificate } from './certificate.js';
import { arrived, listen } from './front.js';
import type { Server } from './process.js';

export const TENANT = '22222222-2222-2222-2222-222222222222';
export const CLIENT = '33333333-3333-3333-3333-333333333333';

/** Microsoft Entra, as far as a federated login needs it. */
export interface Entra extends Server {
  /** What was posted to the token endpoint. */
  readonly asked: readonly URLSearchParams[];
  /** Why a login was refused. */
  readonly refusals: readonly string[];
}

/**
 * Issues one bearer, and only for an ID token of the job for Entra's audience, to one client, for one scope.
 *
 * @param scope what may be asked for; it is known only once Azure's own address is
 */
export async function startEntra(certificate: Certificate, bearer: string, scope: () => string): Promise<Entra> {
  const asked: URLSearchParams[] = [];
  const refusals: string[] = [];
  const server = await listen(async (message, response) => {
    const { method, path, body, headers } = await arrived(message);
    const origin = `https://${headers.host}`;
    const json = (status: number, value: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const { pathname } = new URL(path, origin);
    if (pathname === `/${TENANT}/v2.0/.well-known/openid-configuration`) {
      json(200, {
        issuer: `${origin}/${TENANT}/v2.0`,
        authorization_endpoint: `${origin}/${TENANT}/oauth2/v2.0/authorize`,
        token_endpoint: `${origin}/${TENANT}/oauth2/v2.0/token`,
        jwks_uri: `${origin}/${TENANT}/discovery/v2.0/keys`,
      });
    } else if (method === 'POST' && pathname === `/${TENANT}/oauth2/v2.0/token`) {
      const form = new URLSearchParams(body);
      asked.push(form);
      const why = refusalOf(form, scope());
      if (why !== undefined) refusals.push(why);
      if (why === undefined)
        json(200, { token_type: 'Bearer', expires_in: 3600, ext_expires_in: 3600, access_token: bearer });
      else json(400, { error: 'invalid_client', error_description: `AADSTS700021: ${why}` });
    } else json(404, { error: 'not_found', error_description: path });
  }, certificate);
  return { ...server, asked, refusals };
}

function refusalOf(form: URLSearchParams, scope: string): string | undefined {
  if (form.get('grant_type') !== 'client_credentials') return 'grant_type';
  if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
    return 'client_assertion_type';
  if (form.get('client_id') !== CLIENT) return 'client_id';
  if (!(form.get('scope') ?? '').split(' ').includes(scope)) return `scope ${form.get('scope')}`;
  const claims: unknown = JSON.parse(
    Buffer.from(form.get('client_assertion')?.split('.')[1] ?? '', 'base64url').toString('utf8') || 'null',
  );
  const said = { iss: '', aud: '', sub: '', ...(typeof claims === 'object' ? claims : {}) };
  if (said.iss !== 'https://token.actions.githubusercontent.com') return `issuer ${said.iss}`;
  if (said.aud !== 'api://AzureADTokenExchange') return `audience ${said.aud}`;
  if (said.sub !== 'repo:octo-org/octo-repo:environment:production') return `subject ${said.sub}`;
  return undefined;
}
