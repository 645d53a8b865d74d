import { Writable } from 'node:stream';
import * as tl from 'azure-pipelines-task-lib/task.js';
import type { ServiceConnection } from '../../compose/azure-devops.js';
import { UsageFailure } from '../../core/failure.js';
import { INPUTS, type InputName, taskName, textOfEachInput } from '../../inputs.js';
import type { Secrets } from '../reason.js';

/** What the agent hands to a task beside the environment. */
export interface Handed {
  readonly given: Record<InputName, string>;
  /** The address of the job's own connection to Azure DevOps. */
  readonly url: string;
  /** The job's own token. */
  readonly token: string;
  /** Of the agent's proxy; a secret variable, which tasks do not find in the environment. */
  readonly proxyPassword: string;
  /** Every secret variable of the run, whose macros the agent fills into inputs, with what it is called. */
  readonly secretVariables: Secrets;
}

const SYSTEM = 'SYSTEMVSSCONNECTION';

/**
 * Takes over what the agent hands to every task, in silence: the library prints what it reads as debug lines, secrets in
 * the clear.
 */
export function handedByAgent(): Handed {
  return inSilence(() => {
    const given = textOfEachInput(({ name, hosts, default: presets }) => {
      if (!hosts.includes('task')) return '';
      return tl.getInput(taskName(name)) || (presets?.task ?? '');
    });
    return {
      given,
      url: tl.getEndpointUrl(SYSTEM, true) ?? '',
      token: tl.getEndpointAuthorizationParameter(SYSTEM, 'AccessToken', true) ?? '',
      proxyPassword: tl.getVariable('Agent.ProxyPassword') ?? '',
      secretVariables: tl
        .getVariables()
        .flatMap(({ name, value, secret }) => (secret ? [[`the secret variable ${name}`, value]] : [])),
    };
  });
}

/** What is masked before anything is printed. */
export function secretsIn({ given, token, proxyPassword }: Handed): readonly string[] {
  const inputs = INPUTS.filter(({ secret }) => secret).map(({ name }) => given[name]);
  return [...inputs, token, proxyPassword].filter((text) => text !== '');
}

/** The service connection of this id, in silence; null for an empty one. A UsageFailure where the agent has none. */
export function connectionById(id: string): ServiceConnection | null {
  return id === '' ? null : inSilence(() => connectionOf(id));
}

function connectionOf(id: string): ServiceConnection {
  const auth = (key: string) => tl.getEndpointAuthorizationParameter(id, key, true) ?? '';
  const data = (key: string) => tl.getEndpointDataParameter(id, key, true) ?? '';
  const scheme = tl.getEndpointAuthorizationScheme(id, true) ?? '';
  if (scheme === '')
    throw new UsageFailure({
      what: `azureSubscription is ${JSON.stringify(id.slice(0, 100))}, and the agent gave the task no such service connection`,
      fix: 'Name an Azure Resource Manager service connection of this project that the pipeline may use. The name has to stand in the YAML: no variable that is set at run time',
    });
  return {
    id,
    scheme,
    url: tl.getEndpointUrl(id, true) ?? '',
    authority: data('activeDirectoryAuthority') || data('environmentAuthorityUrl'),
    tenantId: auth('tenantid'),
    clientId: /^managedserviceidentity$/i.test(scheme) ? data('msiclientId') : auth('serviceprincipalid'),
    authenticationType: auth('authenticationType'),
    secret: auth('serviceprincipalkey'),
    certificate: auth('servicePrincipalCertificate'),
    idToken: auth('idToken'),
    subscriptionId: data('subscriptionId'),
    resourceGroup: data('resourceGroupName'),
    workspace: data('mlWorkspaceName'),
  };
}

function inSilence<T>(read: () => T): T {
  tl.setStdStream(new Writable({ write: (_chunk, _encoding, done) => done() }));
  try {
    return read();
  } finally {
    tl.setStdStream(process.stdout);
  }
}
