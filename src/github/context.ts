import { UsageFailure } from '../core/failure.js';
import type { Problem } from '../core/problem.js';
import { isLoopback, parseAddress } from '../http/address.js';
import { foreignRepositories } from './event.js';

/** The run and the job as the runner describes them in the environment. Not signed: evidence comes from elsewhere. */
export interface RunContext {
  /** `owner/name`. */
  readonly repository: string;
  readonly owner: string;
  readonly name: string;
  readonly runId: string;
  readonly attempt: number;
  readonly event: string;
  /** Full ref on which the run was started. */
  readonly ref: string;
  readonly sha: string;
  /** A stable name: server, repository and number of the run. */
  readonly run: string;
  /** Its page. */
  readonly runUrl: string;
  readonly apiUrl: URL;
  /** Where the job gets its tokens; null where it lacks the permission. */
  readonly idToken: { readonly requestUrl: URL; readonly requestToken: string } | null;
  /** Repositories other than this one that the event names as origin. */
  readonly foreign: readonly string[];
}

type Env = Readonly<Record<string, string | undefined>>;

const NEEDED = [
  ['GITHUB_REPOSITORY', /^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/, 'owner/name'],
  ['GITHUB_RUN_ID', /^[1-9]\d{0,18}$/, 'a number'],
  ['GITHUB_EVENT_NAME', /^\w+$/, 'the name of an event'],
  ['GITHUB_REF', /^refs\/\S+$/, 'a full ref such as refs/heads/main'],
  ['GITHUB_SHA', /^[0-9a-f]{40}([0-9a-f]{24})?$/, 'a commit'],
  ['GITHUB_SERVER_URL', /^https?:/, 'a URL'],
  ['GITHUB_API_URL', /^https?:/, 'a URL'],
] as const;

/**
 * The context of this run (docs.github.com/actions/reference/workflows-and-actions/variables). Throws a UsageFailure
 * that names everything that is missing or wrong.
 *
 * @param azureEndpoint where assets are promoted; a local stand-in of GitHub is accepted only with a local one of Azure
 */
export function runContext(env: Env, { azureEndpoint }: { readonly azureEndpoint: URL }): RunContext {
  const problems: Problem[] = [];
  const wrong = (what: string, fix?: string) => problems.push({ what, ...(fix === undefined ? {} : { fix }) });

  for (const [name, pattern, wanted] of NEEDED) {
    const text = env[name] ?? '';
    if (text === '') wrong(`${name} is not set`, 'GitHub sets it in every job; run this in a job of GitHub Actions');
    else if (!pattern.test(text)) wrong(`${name} is ${shown(text)}, not ${wanted}`);
  }
  const attempt = env.GITHUB_RUN_ATTEMPT || '1';
  if (!/^[1-9]\d{0,5}$/.test(attempt)) wrong(`GITHUB_RUN_ATTEMPT is ${shown(attempt)}, not a number`);
  stop(problems);

  const address = (name: string, text: string): URL | null => {
    const parsed = parseAddress(text);
    if (!parsed.ok) wrong(`${name}: ${parsed.error}`);
    return parsed.ok ? parsed.value : null;
  };
  const server = address('GITHUB_SERVER_URL', value(env, 'GITHUB_SERVER_URL'));
  const apiUrl = address('GITHUB_API_URL', value(env, 'GITHUB_API_URL'));
  const requestText = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
  const requestToken = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '';
  // The request URL has a query of its own, so only where it points to is judged.
  const requestUrl = requestText === '' ? null : URL.canParse(requestText) ? new URL(requestText) : undefined;
  if (requestUrl === undefined) wrong('ACTIONS_ID_TOKEN_REQUEST_URL is not a URL');
  else if (requestUrl !== null) address('ACTIONS_ID_TOKEN_REQUEST_URL', originOf(requestUrl));

  for (const [name, url] of [
    ['GITHUB_API_URL', apiUrl],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', requestUrl],
  ] as const) {
    if (url && isLoopback(url) && !isLoopback(azureEndpoint)) {
      wrong(`${name} points to a local stand-in, which is accepted only together with a loopback azure-endpoint`);
    }
  }
  stop(problems);
  if (server === null || apiUrl === null) throw new TypeError('an address that was refused is in use');

  const repository = value(env, 'GITHUB_REPOSITORY');
  const [owner = '', name = ''] = repository.split('/');
  const runId = value(env, 'GITHUB_RUN_ID');
  return {
    repository,
    owner,
    name,
    runId,
    attempt: Number(attempt),
    event: value(env, 'GITHUB_EVENT_NAME'),
    ref: value(env, 'GITHUB_REF'),
    sha: value(env, 'GITHUB_SHA'),
    run: `${server.host}/${repository}/actions/runs/${runId}`,
    runUrl: `${server.origin}/${repository}/actions/runs/${runId}`,
    apiUrl,
    idToken: requestUrl && requestToken !== '' ? { requestUrl, requestToken } : null,
    foreign: foreignRepositories(env.GITHUB_EVENT_PATH, repository),
  };
}

/** `scheme://host` with a user, if there is one: an address in which a user hides is refused. */
function originOf({ protocol, username, password, host }: URL): string {
  return `${protocol}//${username || password ? 'user@' : ''}${host}`;
}

function stop([first, ...others]: readonly Problem[]): void {
  if (first !== undefined) throw new UsageFailure(first, ...others);
}

const value = (env: Env, name: (typeof NEEDED)[number][0]): string => env[name] ?? '';

const shown = (text: string): string => JSON.stringify(text.slice(0, 100));
