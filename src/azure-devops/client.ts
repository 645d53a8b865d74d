import { ServiceFailure } from '../core/failure.js';
import { messageOf, usableJson } from '../http/answer.js';
import type { Deadline } from '../http/deadline.js';
import type { Network } from '../http/network.js';
import { type Answer, type Call, createTransport } from '../http/transport.js';
import {
  isCreated,
  isProblem,
  isPullRequestQuery,
  whyCreated,
  whyPullRequestQuery,
} from './answers-validate.generated.js';
import { apisOf } from './paths.js';
import type { Created, PullRequestQuery } from './pull-request-answers.js';

/** What a call gave. Anything else that Azure DevOps may answer ends the run with a ServiceFailure. */
export type Read<T> =
  | { readonly is: 'value'; readonly value: T }
  /** 404. Azure DevOps answers so, too, where the token may not see the thing. */
  | { readonly is: 'missing'; readonly message: string }
  /** 401, 403, or a page to sign in. */
  | { readonly is: 'forbidden'; readonly message: string };

/** What asking for a file gave. */
export type ReadFile =
  | Read<Uint8Array>
  /** It is kept at another origin. The job's token is sent nowhere else, so that it is not fetched. */
  | { readonly is: 'elsewhere'; readonly origin: string };

/** What is asked for, beneath the address of a collection. The caller escapes the parts of the path. */
export interface Question {
  /** For example `/Models/_apis/build/builds/41`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** 7.1 unless the description of the operation says otherwise. */
  readonly version?: '7.1-preview.1';
}

/** A repository: its path in the API, without what is below it. */
export interface RepositoryPath {
  readonly project: string;
  /** GUID. */
  readonly repository: string;
}

/** A pull request of a repository. */
export interface PullRequestPath extends RepositoryPath {
  readonly number: number;
}

/** What stands beside a pull request, for its branch policies and its readers. */
export interface PullRequestStatus {
  /** The iteration that it is about. */
  readonly iterationId: number;
  readonly state: 'succeeded' | 'failed' | 'error';
  readonly description: string;
  readonly targetUrl: string;
  readonly context: { readonly genre: string; readonly name: string };
}

/**
 * The REST API of Azure DevOps, as far as it is read, and the three things that are written beside a pull request. There
 * is no way to vote, to approve, to complete, or to change anything else.
 */
export interface AzureDevOps {
  /** One thing. */
  get<T>(question: Question, isT: (value: unknown) => value is T, whyT: () => string): Promise<Read<T>>;
  /**
   * A list, page by page to its end.
   *
   * @param isEnough whether the rest of the list is not wanted, judged after each page by all that was read
   */
  list<T>(
    question: Question,
    isPage: (value: unknown) => value is { readonly value: readonly T[] },
    whyPage: () => string,
    isEnough?: (items: readonly T[]) => boolean,
  ): Promise<Read<readonly T[]>>;
  /**
   * A file, as a zip.
   *
   * @param largest the most bytes that are read
   */
  download(question: Question, largest: number): Promise<ReadFile>;
  /** The service's clock, ISO 8601; null before the first answer. */
  now(): string | null;
  /** The pull requests of which this commit is the merge, and those that brought it: a question, although it is a POST. */
  pullRequestsOf(path: RepositoryPath, commit: string): Promise<Read<PullRequestQuery>>;
  /** Sets a status (operation Pull Request Statuses - Create). */
  setStatus(path: PullRequestPath, status: PullRequestStatus): Promise<Read<Created>>;
  /** Opens a thread with one comment, closed from the start (operation Pull Request Threads - Create). */
  openThread(path: PullRequestPath, content: string): Promise<Read<Created>>;
  /** Writes a comment of its own anew (operation Pull Request Thread Comments - Update). */
  rewriteComment(path: PullRequestPath, thread: number, comment: number, content: string): Promise<Read<Created>>;
}

export interface AzureDevOpsOptions {
  /** The collection, or where its releases are, without a slash at its end. */
  readonly address: URL;
  /** The job's own token. Sent over https only. */
  readonly token: string;
  readonly deadline: Deadline;
  readonly network?: Network;
}

/** A list that is longer is no list of what one run did. */
const MOST_PAGES = 50;
const VERSION = '7.1';

// Without the second the service sends whoever is not signed in to a page of HTML.
const HEADERS = { Accept: 'application/json', 'X-TFS-FedAuthRedirect': 'Suppress' } as const;

/** Reads the REST API of Azure DevOps (learn.microsoft.com/rest/api/azure/devops). */
export function createAzureDevOps({ address, token, deadline, network }: AzureDevOpsOptions): AzureDevOps {
  let date: string | null = null;
  const base = address.href.replace(/\/+$/, '');
  const transport = createTransport({
    service: 'Azure DevOps',
    origin: address.origin,
    deadline,
    ...(network && { network }),
    ...(token === '' ? {} : { token: async () => token }),
  });

  const ask = async (
    { path, query = {}, version }: Question,
    file?: { readonly largest: number },
  ): Promise<[string, Answer]> => {
    const url = new URL(base + path);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    url.searchParams.set('api-version', version ?? VERSION);
    const headers = file === undefined ? HEADERS : { ...HEADERS, Accept: 'application/zip' };
    const call = () => transport.read({ method: 'GET', url: url.href, headers, mayRedirect: true, ...file });
    const answer = await call();
    const told = Date.parse(answer.headers.date ?? '');
    if (!Number.isNaN(told)) date = new Date(told).toISOString();
    if (version !== undefined || !isUnderPreview(answer)) return [url.pathname, answer];
    // Whether an operation has left its preview differs from server to server.
    url.searchParams.set('api-version', `${VERSION}-preview.1`);
    return [url.pathname, await call()];
  };

  const read = async <T>(
    question: Question,
    isT: (value: unknown) => value is T,
    whyT: () => string,
  ): Promise<[Read<T>, Answer]> => {
    const [path, answer] = await ask(question);
    return [judge(path, answer, isT, whyT), answer];
  };

  const send = async <T>(
    method: 'POST' | 'PATCH',
    path: string,
    body: object,
    isT: (value: unknown) => value is T,
    whyT: () => string,
    isReading = false,
  ): Promise<Read<T>> => {
    const url = new URL(base + path);
    url.searchParams.set('api-version', VERSION);
    const headers = { ...HEADERS, 'Content-Type': 'application/json' };
    const call: Call = { method, url: url.href, headers, body: JSON.stringify(body), mayRedirect: true };
    // What was written may have arrived although no answer did: whoever runs again reads before it writes.
    const answer = await (isReading ? transport.read(call) : transport.once(call));
    return judge(url.pathname, answer, isT, whyT, method);
  };

  return {
    async get(question, isT, whyT) {
      const [result] = await read(question, isT, whyT);
      return result;
    },
    async list(question, isPage, whyPage, isEnough = () => false) {
      const items = [];
      let query = question.query ?? {};
      for (let page = 1; page <= MOST_PAGES; page++) {
        const [result, answer] = await read({ ...question, query }, isPage, whyPage);
        if (result.is !== 'value') return result;
        items.push(...result.value.value);
        const { 'x-ms-continuationtoken': continuationToken = '' } = answer.headers;
        if (continuationToken === '' || isEnough(items)) return { is: 'value', value: items };
        query = { ...question.query, continuationToken };
      }
      throw new ServiceFailure(`Azure DevOps’ list at ${question.path} has more than ${MOST_PAGES} pages`);
    },
    async download(question, largest) {
      const [path, answer] = await ask(question, { largest });
      const { bytes, headers } = answer;
      const { location = '' } = headers;
      // A pipeline artifact is kept by another service (Artifacts - Get Artifact answers 302), and a page to sign in is too.
      if (answer.status === 302 && URL.canParse(location) && !/\/_signin\b/i.test(location))
        return { is: 'elsewhere', origin: new URL(location).origin };
      return refusalOf(`GET ${path}`, answer) ?? { is: 'value', value: bytes ?? new Uint8Array() };
    },
    async pullRequestsOf(path, commit) {
      const queries = ['lastMergeCommit', 'commit'].map((type) => ({ type, items: [commit] }));
      const at = `${pathOf(path)}/pullrequestquery`;
      return send('POST', at, { queries }, isPullRequestQuery, whyPullRequestQuery, true);
    },
    setStatus: (path, status) => send('POST', `${ofPullRequest(path)}/statuses`, status, isCreated, whyCreated),
    openThread(path, content) {
      const comments = [{ parentCommentId: 0, content, commentType: 'text' }];
      return send('POST', `${ofPullRequest(path)}/threads`, { comments, status: 'closed' }, isCreated, whyCreated);
    },
    rewriteComment(path, thread, comment, content) {
      const at = `${ofPullRequest(path)}/threads/${thread}/comments/${comment}`;
      return send('PATCH', at, { content }, isCreated, whyCreated);
    },
    now: () => date,
  };
}

const pathOf = ({ project, repository }: RepositoryPath): string =>
  `${apisOf({ project })}/git/repositories/${encodeURIComponent(repository)}`;

const ofPullRequest = (path: PullRequestPath): string => `${pathOf(path)}/pullRequests/${path.number}`;

function judge<T>(
  path: string,
  answer: Answer,
  isT: (value: unknown) => value is T,
  whyT: () => string,
  method: Call['method'] = 'GET',
): Read<T> {
  const called = `${method} ${path}`;
  return refusalOf(called, answer) ?? { is: 'value', value: usableValue(called, answer, isT, whyT) };
}

/** Why there is no value; null where there is one. */
function refusalOf(called: string, answer: Answer): Exclude<Read<never>, { readonly is: 'value' }> | null {
  const { status } = answer;
  if (isSignIn(answer)) return { is: 'forbidden', message: `the job's token is not signed in (${status})` };
  if (status === 200) return null;
  const message = messageOf(answer, isProblem);
  if (status === 404) return { is: 'missing', message };
  if (status === 401 || status === 403) return { is: 'forbidden', message };
  throw new ServiceFailure(`Azure DevOps answered ${status} to ${called}: ${message}`, trace(answer));
}

/** A token that is not known gets a page to sign in instead of an answer, or is sent to one. */
function isSignIn({ status, headers }: Answer): boolean {
  if (status === 203 || (status >= 300 && status < 400)) return true;
  return status === 200 && /^text\/html\b/i.test(headers['content-type'] ?? '');
}

/** Of a file the words of a refusal are not read. */
function isUnderPreview(answer: Answer): boolean {
  return answer.status === 400 && (answer.bytes !== undefined || /-preview flag/i.test(messageOf(answer, isProblem)));
}

function usableValue<T>(called: string, answer: Answer, isT: (value: unknown) => value is T, whyT: () => string): T {
  const value = usableJson(answer.text, isT, whyT);
  if (value.ok) return value.value;
  const what = `Azure DevOps’ answer (${answer.status}) to ${called} cannot be used: ${value.error}`;
  throw new ServiceFailure(what, trace(answer));
}

function trace({ headers }: Answer): { correlationId?: string } {
  const correlationId = headers['x-vss-e2eid'] ?? headers.activityid;
  return correlationId === undefined ? {} : { correlationId };
}
