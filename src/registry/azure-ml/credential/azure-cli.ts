import { ServiceFailure } from '../../../core/failure.js';
import type { Deadline } from '../../../http/deadline.js';
import type { Network } from '../../../http/network.js';
import { codeIn, wordsOf } from './entra-failure.js';
import { askFor } from './library.js';
import type { LogIn } from './token.js';

export interface AzureCliOptions {
  /** Empty for the tenant of the active subscription. */
  readonly tenantId: string;
  readonly scope: string;
  readonly deadline: Deadline;
  readonly network: Network;
}

const LONGEST_RUN_MS = 60_000;
// What else az says of a login that is over: github.com/Azure/azure-cli/issues/25108, /16745, /23822.
const OVER = new Set(['700082', '50173', '70043', '50076', '50078', '50079', '50132', '50133']);
// What Node and the library say of what az printed.
const NO_TOKEN =
  /is not valid JSON$|JSON at position \d|end of JSON input|^Cannot read properties|^Unexpected response|^no token/;
const ELSE = 'or log in by another way: the job’s token (tenant-id and client-id), or credential: managed-identity';

/** Takes the token of whoever is logged in to the Azure CLI: `az account get-access-token`. */
export function azureCliLogin({ tenantId, scope, deadline, network }: AzureCliOptions): LogIn {
  return async () => {
    const { AzureCliCredential } = await import('./azure-identity.js');
    const most = Math.ceil(Math.min(LONGEST_RUN_MS, Math.max(1, deadline.remaining())));
    const credential = new AzureCliCredential({ processTimeoutInMs: most, ...(tenantId === '' ? {} : { tenantId }) });
    const begun = performance.now();
    const asked = await askFor(credential, scope);
    const took = performance.now() - begun;
    network.debug(
      `Azure CLI: az account get-access-token -> ${asked.ok ? 'a token' : 'no token'} in ${Math.round(took)} ms`,
    );
    if (asked.ok) return asked.value;
    throw failure(took >= most ? 'too late' : asked.error, tenantId, network);
  };
}

/** By the words of the library, which hands on those of az unless it has its own for the case. */
function failure(message: string, tenantId: string, network: Network): ServiceFailure {
  const login = tenantId === '' ? 'az login' : `az login --tenant ${tenantId}`;
  const no = (why: string, fix: string) => new ServiceFailure(`no login to Azure: ${why}`, { fix });
  if (message === 'too late')
    return no('the Azure CLI gave no token in time', 'Try az account get-access-token by hand');
  if (message.startsWith('Azure CLI could not be found'))
    return no(
      'the Azure CLI (az) is not installed here',
      `Install it (https://aka.ms/azure-cli) and run ${login}, ${ELSE}`,
    );
  if (message.startsWith("Please run 'az login'"))
    return no('nobody is logged in to the Azure CLI, or the login is over', `Run ${login}, ${ELSE}`);
  if (NO_TOKEN.test(message))
    return no('the Azure CLI printed no token', 'Run az version; this needs the Azure CLI 2.30 or later');
  const said = wordsOf(network.clean(message).replace(/^\s*ERROR:\s*/, ''));
  return OVER.has(codeIn(message))
    ? no(`the login of the Azure CLI is over. It says: ${said}`, `Run ${login} again, ${ELSE}`)
    : no(`the Azure CLI gave no token. It says: ${said || 'nothing'}`, `Run ${login}, ${ELSE}`);
}
