import { plant } from '../planted.js';
import { arrived, listen } from './front.js';
import type { Server } from './process.js';

export const HEADER = 'identity-header-of-the-app-41c2';
/** The one user-assigned identity that there is, beside the machine's own. */
export const ASSIGNED = '55555555-5555-5555-5555-555555555555';

/** The endpoints of managed identities, of apps and of virtual machines. */
export interface Identity extends Server {
  /** Queries that a token was given for. */
  readonly given: readonly URLSearchParams[];
}

/**
 * Answers as App Service (`/msi/token`, 2019-08-01), as a compute of Azure ML (`/MSI/auth`, 2017-09-01) and as the metadata
 * service of virtual machines (`/metadata/identity/oauth2/token`, 2018-02-01) do; learn.microsoft.com/azure/app-service/overview-managed-identity,
 * learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token.
 */
export async function startIdentity(token: string): Promise<Identity> {
  plant(token);
  plant(HEADER);
  const given: URLSearchParams[] = [];
  const server = await listen(async (message, response) => {
    const { path, headers } = await arrived(message);
    const { pathname: asked, searchParams } = new URL(path, 'http://x');
    // The Azure SDKs end it in a slash where they are told another address than the usual one.
    const pathname = asked.replace(/\/$/, '');
    const json = (status: number, value: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const app = pathname === '/msi/token' || pathname === '/MSI/auth';
    if (!app && pathname !== '/metadata/identity/oauth2/token') return void json(404, { error: 'not_found' });
    if (app && (pathname === '/MSI/auth' ? headers.secret : headers['x-identity-header']) !== HEADER)
      return void json(401, { statusCode: 401, message: 'no header' });
    if (!app && headers.metadata !== 'true')
      return void json(400, { error: 'invalid_request', error_description: 'Required metadata header not specified' });
    const client = searchParams.get('client_id') ?? searchParams.get('clientid');
    if (client !== null && client !== ASSIGNED)
      return void (app
        ? json(400, {
            statusCode: 400,
            message: 'No User Assigned or Delegated Managed Identity found for specified ClientId',
          })
        : json(400, { error: 'invalid_request', error_description: 'Identity not found' }));
    given.push(searchParams);
    const expires = String(Math.floor(Date.now() / 1000) + 3600);
    json(200, {
      access_token: token,
      expires_on: expires,
      resource: searchParams.get('resource'),
      token_type: 'Bearer',
    });
  });
  return { ...server, given };
}
