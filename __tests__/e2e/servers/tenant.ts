import { plant } from '../planted.js';
import type { Certificate } from './certificate.js';
import { arrived, type Instead, listen } from './front.js';
import type { Server } from './process.js';

/** An application of the tenant that jobs can log in as. */
export interface Identity {
  readonly clientId: string;
  readonly bearer: string;
  /** The subject that its federated credential names; a regular expression for an estate that is less careful. */
  readonly subject: RegExp;
  readonly mayWrite: boolean;
}

export const TENANT_ID = '22222222-2222-2222-2222-222222222222';
const AZURE = 'https://management.azure.com';

/** Microsoft Entra for several applications, each of which trusts jobs of its own. */
export interface Tenant extends Server {
  /** Who was let in, and with which subject. */
  readonly logins: readonly { readonly clientId: string; readonly subject: string }[];
  /** What Azure answers to who may not do this; for the front of Azure ML. */
  readonly access: Instead;
}

/** Starts it on https. */
export async function startTenant(certificate: Certificate, identities: readonly Identity[]): Promise<Tenant> {
  for (const { bearer } of identities) plant(bearer);
  const logins: { clientId: string; subject: string }[] = [];
  const server = await listen(async (message, response) => {
    const { method, path, body } = await arrived(message);
    const json = (status: number, value: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const [place] = path.split('?');
    if (method !== 'POST' || place !== `/${TENANT_ID}/oauth2/v2.0/token`) return void json(404, { error: 'not_found' });
    const form = new URLSearchParams(body);
    const assertion = form.get('client_assertion') ?? '';
    plant(assertion);
    const said = claimsOf(assertion);
    const application = identities.find(({ clientId }) => clientId === form.get('client_id'));
    const refuse = (why: string) =>
      json(400, { error: 'invalid_client', error_description: why, error_codes: [Number(/\d+/.exec(why)?.[0])] });
    if (application === undefined)
      return void refuse(`AADSTS700016: Application with identifier '${form.get('client_id')}' was not found.`);
    if (said.aud !== 'api://AzureADTokenExchange') return void refuse(`AADSTS700212: audience '${said.aud}'.`);
    if (form.get('scope') !== `${AZURE}/.default`) return void refuse(`AADSTS500011: ${form.get('scope')}`);
    if (!application.subject.test(said.sub))
      return void refuse(`AADSTS700213: No matching federated identity record found for subject '${said.sub}'.`);
    logins.push({ clientId: application.clientId, subject: said.sub });
    json(200, { token_type: 'Bearer', expires_in: 3600, ext_expires_in: 3600, access_token: application.bearer });
  }, certificate);
  const access: Instead = ({ method, headers }) => {
    const error = (status: number, code: string) => ({
      status,
      body: JSON.stringify({ error: { code, message: `${method} is not for this one.` } }),
    });
    const who = identities.find(({ bearer }) => headers.authorization === `Bearer ${bearer}`);
    if (who === undefined) return error(401, 'InvalidAuthenticationToken');
    return method === 'GET' || who.mayWrite ? undefined : error(403, 'AuthorizationFailed');
  };
  return { ...server, logins, access };
}

function claimsOf(token: string): { readonly aud: string; readonly sub: string } {
  const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  const claims: unknown = JSON.parse(text === '' ? '{}' : text);
  return { aud: '', sub: '', ...(typeof claims === 'object' ? claims : {}) };
}
