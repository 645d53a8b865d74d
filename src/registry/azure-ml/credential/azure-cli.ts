import { execFile } from 'node:child_process';
import { ServiceFailure } from '../../../core/failure.js';
import type { Deadline } from '../../../http/deadline.js';
import type { Network } from '../../../http/network.js';
import { isCliToken } from './answers-validate.generated.js';
import { codeIn, wordsOf } from './entra-failure.js';
import { type LogIn, parsed } from './token.js';

type Env = Readonly<Record<string, string | undefined>>;

export interface AzureCliOptions {
  /** Empty for the tenant of the active subscription. */
  readonly tenantId: string;
  /** The origin of Azure Resource Manager. */
  readonly resource: string;
  readonly env: Env;
  readonly deadline: Deadline;
  readonly network: Network;
}

const LONGEST_ANSWER = 1024 * 1024;
const LONGEST_RUN_MS = 60_000;
// What else az says of a login that is over: github.com/Azure/azure-cli/issues/25108, /16745, /23822.
const OVER = new Set(['700082', '50173', '70043', '50076', '50078', '50079', '50132', '50133']);
const ELSE = 'or log in by another way: the job’s token (tenant-id and client-id), or credential: managed-identity';

/** Takes the token of whoever is logged in to the Azure CLI: `az account get-access-token`. */
export function azureCliLogin({ tenantId, resource, env, deadline, network }: AzureCliOptions): LogIn {
  const words = ['account', 'get-access-token', '--output', 'json', '--resource', resource];
  const all = tenantId === '' ? words : [...words, '--tenant', tenantId];
  return async () => {
    const begun = performance.now();
    const ended = await run(all, env, Math.ceil(Math.min(LONGEST_RUN_MS, Math.max(1, deadline.remaining()))));
    network.debug(`Azure CLI: az ${all.join(' ')} -> ${ended.outcome} in ${Math.round(performance.now() - begun)} ms`);
    if (ended.outcome !== 'exit 0') throw failure(ended, tenantId, network);
    const answer = parsed(ended.stdout);
    if (!isCliToken(answer))
      throw new ServiceFailure('no login to Azure: the Azure CLI printed no token', {
        fix: 'Run az version; this needs the Azure CLI 2.30 or later',
      });
    const ends =
      answer.expires_on === undefined ? Date.parse(answer.expiresOn ?? '') : Number(answer.expires_on) * 1000;
    return { text: answer.accessToken, ends: Number.isNaN(ends) ? 0 : ends };
  };
}

interface Ended {
  readonly outcome: 'exit 0' | 'failed' | 'not found' | 'too late';
  readonly stdout: string;
  readonly stderr: string;
}

// Windows starts az.cmd by a shell only, which looks for it in the working directory first: so not in the checkout. Every
// word is ours or was proven to be an id or an origin.
function run(words: readonly string[], env: Env, timeout: number): Promise<Ended> {
  const windows = process.platform === 'win32';
  const cwd = windows ? (env.SystemRoot ?? 'C:\\Windows') : '/';
  const options = { cwd, env: { ...env }, timeout, maxBuffer: LONGEST_ANSWER, windowsHide: true, shell: windows };
  return new Promise((resolve) => {
    execFile('az', [...words], options, (error, stdout, stderr) => {
      const notFound = error?.code === 'ENOENT' || /is not recognized|az: (?:command )?not found/.test(stderr);
      const outcome = error === null ? 'exit 0' : notFound ? 'not found' : error.killed ? 'too late' : 'failed';
      resolve({ outcome, stdout, stderr });
    });
  });
}

function failure({ outcome, stderr }: Ended, tenantId: string, network: Network): ServiceFailure {
  const login = tenantId === '' ? 'az login' : `az login --tenant ${tenantId}`;
  const no = (why: string, fix: string) => new ServiceFailure(`no login to Azure: ${why}`, { fix });
  if (outcome === 'not found')
    return no(
      'the Azure CLI (az) is not installed here',
      `Install it (https://aka.ms/azure-cli) and run ${login}, ${ELSE}`,
    );
  if (outcome === 'too late')
    return no('the Azure CLI gave no token in time', 'Try az account get-access-token by hand');
  const said = wordsOf(network.clean(stderr).replace(/^\s*ERROR:\s*/, ''));
  if (OVER.has(codeIn(stderr)))
    return no(`the login of the Azure CLI is over. It says: ${said}`, `Run ${login} again, ${ELSE}`);
  if (/az login/.test(stderr) && codeIn(stderr) === '')
    return no(`nobody is logged in to the Azure CLI. It says: ${said}`, `Run ${login}, ${ELSE}`);
  return no(`the Azure CLI gave no token. It says: ${said || 'nothing'}`, `Run ${login}, ${ELSE}`);
}
