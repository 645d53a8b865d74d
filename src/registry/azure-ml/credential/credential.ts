import { UsageFailure } from '../../../core/failure.js';
import type { Deadline } from '../../../http/deadline.js';
import type { Network } from '../../../http/network.js';
import { azureCliLogin } from './azure-cli.js';
import { type Asked, type Choice, chooseCredential } from './choice.js';
import { type Authority, authorityOf, demanded } from './cloud.js';
import type { Connected } from './connected.js';
import { type Assertions, federatedLogin } from './federated.js';
import { managedIdentityLogin } from './managed-identity.js';
import type { LogIn, Token } from './token.js';

/** What can be used to log in to Azure. */
export interface CredentialOptions {
  /** The inputs, as they were given. */
  readonly given: {
    readonly credential: string;
    readonly 'tenant-id': string;
    readonly 'client-id': string;
    /** Proven to be an address, or empty. */
    readonly 'authority-host': string;
  };
  readonly host: Asked['host'];
  /** The logins by a service connection; only a job of Azure Pipelines has any. */
  readonly connected?: Connected;
  readonly endpoint: URL;
  /** The job's tokens; null where it may not have any. */
  readonly assertions: Assertions | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly deadline: Deadline;
  readonly network: Network;
  /** Keeps a secret out of everything that is printed. */
  readonly mask: (secret: string) => void;
}

const RENEW_BEFORE_MS = 5 * 60_000;

/** A source of tokens for Azure, by the one way that the inputs say; a UsageFailure where they say what cannot be. */
export function azureToken(options: CredentialOptions): () => Promise<string> {
  const { given, host, endpoint, network, mask, connected } = options;
  const isPlain = endpoint.protocol !== 'https:';
  // The emulator needs no service connection.
  if (isPlain && host === 'azure-devops' && given.credential === '' && !connected?.connection) return sendsNone;
  const choice = chooseCredential({
    credential: given.credential,
    tenantId: given['tenant-id'],
    clientId: given['client-id'],
    host,
    connection: connected?.connection ?? null,
  });
  const authority = authorityOf(endpoint, given['authority-host']);
  // Over plain http no token is sent, so none is asked for.
  if (isPlain) return sendsNone;
  const logIn = wayOf(choice, authority, options);
  network.debug(`credential: ${wordsFor(choice)}`);

  let held: Promise<Token> | undefined;
  const renew = async (): Promise<Token> => {
    const token = await logIn();
    mask(token.text);
    return token;
  };
  // Kept while it is asked for, so that calls side by side log in once.
  const ask = (): Promise<Token> => {
    const next = renew();
    held = next;
    next.catch(() => {
      if (held === next) held = undefined;
    });
    return next;
  };
  return async () => {
    const asked = held ?? ask();
    const token = await asked;
    if (token.ends - Date.now() >= RENEW_BEFORE_MS) return token.text;
    return (await (held === undefined || held === asked ? ask() : held)).text;
  };
}

const sendsNone = () => Promise.reject(new TypeError('no token may be sent there'));

function wayOf(choice: Choice, authority: Authority | null, options: CredentialOptions): LogIn {
  const { endpoint, assertions, env, deadline, network, mask } = options;
  const scope = `${endpoint.origin}/.default`;
  switch (choice.is) {
    case 'azure-cli':
      return azureCliLogin({ tenantId: choice.tenantId, scope, deadline, network });
    case 'managed-identity':
      return managedIdentityLogin({ clientId: choice.clientId, scope, env, deadline, network, mask });
    case 'github-oidc':
      if (assertions === null)
        throw new UsageFailure({
          what: 'the job may not have a token to log in to Azure with',
          fix: 'Add to the job: permissions: { id-token: write, contents: write }',
        });
      return federatedLogin({
        ...choice,
        authority: demanded(authority, endpoint),
        scope,
        assertions,
        deadline,
        network,
      });
    case 'service-connection':
      if (options.connected === undefined)
        throw new TypeError('a service connection outside of a job of Azure Pipelines');
      return options.connected.wayIn(choice, authority, options);
  }
}

function wordsFor(choice: Choice): string {
  const { is, ...others } = choice;
  const whom = choice.is === 'service-connection' ? choice.connection : others;
  const ids = [
    ['scheme', 'scheme' in whom ? whom.scheme : ''],
    ['tenant-id', 'tenantId' in whom ? whom.tenantId : ''],
    ['client-id', 'clientId' in whom ? whom.clientId : ''],
  ];
  return [is, ...ids.flatMap(([name, id]) => (id === '' ? [] : `${name} ${id}`))].join(', ');
}
