import { ServiceFailure, UsageFailure } from '../../../core/failure.js';
import type { Deadline } from '../../../http/deadline.js';
import type { Network } from '../../../http/network.js';
import { createTransport } from '../../../http/transport.js';
import type { Authority } from './cloud.js';
import type { ServiceConnection } from './connection.js';
import { connectionFailure } from './connection-failure.js';
import { libraryOn } from './library.js';
import type { LogIn } from './token.js';

export interface ConnectionLoginOptions {
  readonly connection: ServiceConnection;
  readonly way: 'secret' | 'certificate';
  readonly authority: Authority;
  readonly scope: string;
  readonly deadline: Deadline;
  readonly network: Network;
}

/** Logs in with the secret or the certificate that a service connection holds. */
export function connectionLogin(options: ConnectionLoginOptions): LogIn {
  const { connection, way, authority, scope, deadline, network } = options;
  const { tenantId, clientId, secret } = connection;
  const { origin } = new URL(authority.url);
  const logins = libraryOn(createTransport({ service: 'Entra', origin, deadline, network }));
  const settings = { ...logins.options, authorityHost: authority.url, disableInstanceDiscovery: true };
  return async () => {
    const { ClientCertificateCredential, ClientSecretCredential } = await import('./azure-identity-connection.js');
    const credential =
      way === 'secret'
        ? new ClientSecretCredential(tenantId, clientId, secret, settings)
        : new ClientCertificateCredential(tenantId, clientId, { certificate: pemOf(connection) }, settings);
    const asked = await logins.ask(credential, scope);
    if (asked.ok) return asked.value;
    const { answer } = asked.error;
    if (answer?.status === 200)
      throw new ServiceFailure('Entra answered a login in a form that is not its own', {
        fix: `Check that ${authority.url} is Microsoft Entra`,
      });
    // The library's own words would quote the key that it cannot read.
    if (answer === undefined && way === 'certificate') throw unreadable();
    throw connectionFailure(asked.error, { connection, way, authority: authority.url });
  };
}

/** Line breaks are lost where a certificate is pasted into a form of one line. */
function pemOf({ certificate }: ServiceConnection): string {
  const blocks = [...certificate.matchAll(/-----BEGIN ([A-Z ]+)-----([^-]+)-----END \1-----/g)];
  const has = (kind: RegExp) => blocks.some(([, name = '']) => kind.test(name));
  if (!has(/^CERTIFICATE$/) || !has(/PRIVATE KEY$/)) throw unreadable();
  const lines = ([, name = '', body = '']: RegExpExecArray) =>
    `-----BEGIN ${name}-----\n${body.trim().replaceAll(/\s+/g, '\n')}\n-----END ${name}-----\n`;
  return blocks.map(lines).join('');
}

function unreadable(): UsageFailure {
  return new UsageFailure({
    what: 'the certificate of the service connection cannot be used',
    fix: 'Give the connection a PEM with the certificate and its private key, without a password',
  });
}
