import { ServiceFailure } from '../core/failure.js';
import { messageOf, usableJson } from '../http/answer.js';
import type { Deadline } from '../http/deadline.js';
import type { Network } from '../http/network.js';
import { isPassing, pauseBefore } from '../http/retry.js';
import { type Answer, createTransport } from '../http/transport.js';
import { isProblem } from './answers-validate.generated.js';
import { fetchFile, placeOf } from './redirected-file.js';

/** What a call gave. Anything else that GitHub may answer ends the run with a ServiceFailure. */
export type Read<T> =
  | { readonly is: 'value'; readonly value: T }
  /** 404. GitHub answers so, too, where the token may not see the thing. */
  | { readonly is: 'missing'; readonly message: string }
  /** 401 or 403. */
  | { readonly is: 'forbidden'; readonly message: string };

/** What a write gave. */
export type Written<T> =
  | Read<T>
  /** No usable answer: it may have been done or not. Whoever wrote looks before they write again. */
  | { readonly is: 'unsure'; readonly message: string };

/** What is ever written: a check run, or a comment on a pull request. */
export interface Write {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** GitHub's REST API, as far as it is used. */
export interface GitHub {
  /**
   * One thing.
   *
   * @param path beneath the API's address, for example `/repos/octo-org/octo-repo`; the caller escapes its parts
   */
  get<T>(path: string, isT: (value: unknown) => value is T, whyT: () => string): Promise<Read<T>>;
  /**
   * A whole list, page by page to its end.
   *
   * @param isSized false for a list that takes no size of its pages; should it have several, they are read
   */
  list<T>(
    path: string,
    isPage: (value: unknown) => value is T[],
    whyPage: () => string,
    isSized?: boolean,
  ): Promise<Read<readonly T[]>>;
  /** The first of a list that it is, read no further than that; null where none of the first 5,000 is. */
  first<T>(
    path: string,
    isPage: (value: unknown) => value is T[],
    whyPage: () => string,
    isIt: (item: T) => boolean,
  ): Promise<Read<T | null>>;
  /** The pages of a list that comes with its length beside it. */
  pages<T>(path: string, isPage: (value: unknown) => value is T, whyPage: () => string): Promise<Read<readonly T[]>>;
  /**
   * A file that the API does not hand out itself but points to. The one redirect is followed, without the token.
   *
   * @param largest the most bytes that are read
   */
  download(path: string, largest: number): Promise<Read<Uint8Array>>;
  /** Makes or changes a check run or a comment, in one try. After one that is unsure a while has passed. */
  write<T>(write: Write, isT: (value: unknown) => value is T, whyT: () => string): Promise<Written<T>>;
  /** `Date` of the last answer, ISO 8601; null before the first one. */
  now(): string | null;
}

export interface GitHubOptions {
  readonly apiUrl: URL;
  /** Sent over https only. */
  readonly token: string | null;
  readonly deadline: Deadline;
  readonly network?: Network;
}

/** A list that is longer is no list of rules or reviews. */
const MOST_PAGES = 50;
/** The only paths that are written, beneath the repository. */
const WRITABLE = /^\/repos\/[^/]+\/[^/]+\/(?:check-runs(?:\/\d+)?|issues\/(?:\d+\/comments|comments\/\d+))$/;

const HEADERS = { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' } as const;

/** Calls GitHub's REST API (docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api). */
export function createGitHub({ apiUrl, token, deadline, network }: GitHubOptions): GitHub {
  const base = apiUrl.href.replace(/\/+$/, '');
  const transport = createTransport({
    service: 'GitHub',
    origin: apiUrl.origin,
    deadline,
    ...(network && { network }),
    ...(token === null || token === '' ? {} : { token: async () => token }),
  });

  let date: string | null = null;
  const noted = (answer: Answer): Answer => {
    const time = Date.parse(answer.headers.date ?? '');
    if (!Number.isNaN(time)) date = new Date(time).toISOString();
    return answer;
  };

  const read = async <T>(
    url: string,
    isT: (value: unknown) => value is T,
    whyT: () => string,
  ): Promise<[Read<T>, Answer]> => {
    const answer = noted(await transport.read({ method: 'GET', url, headers: HEADERS }));
    return [judge(new URL(url).pathname, answer, isT, whyT), answer];
  };

  const pages = async <T>(
    path: string,
    isPage: (value: unknown) => value is T,
    whyPage: () => string,
    isSized = true,
  ): Promise<Read<readonly T[]>> => {
    const all: T[] = [];
    let url = isSized ? `${base}${path}${path.includes('?') ? '&' : '?'}per_page=100` : base + path;
    for (let page = 1; page <= MOST_PAGES; page++) {
      const [result, answer] = await read(url, isPage, whyPage);
      if (result.is !== 'value') return result;
      all.push(result.value);
      const next = nextPage(url, answer);
      if (next === null) return { is: 'value', value: all };
      url = next;
    }
    throw new ServiceFailure(`GitHub's list at ${new URL(base + path).pathname} has more than ${MOST_PAGES} pages`);
  };

  return {
    async get(path, isT, whyT) {
      const [result] = await read(base + path, isT, whyT);
      return result;
    },
    async list(path, isPage, whyPage, isSized) {
      const all = await pages(path, isPage, whyPage, isSized);
      return all.is === 'value' ? { is: 'value', value: all.value.flat() } : all;
    },
    pages,
    async first(path, isPage, whyPage, isIt) {
      let url = `${base}${path}${path.includes('?') ? '&' : '?'}per_page=100`;
      for (let page = 1; page <= MOST_PAGES; page++) {
        const [result, answer] = await read(url, isPage, whyPage);
        if (result.is !== 'value') return result;
        const found = result.value.find(isIt);
        const next = nextPage(url, answer);
        if (found !== undefined || next === null) return { is: 'value', value: found ?? null };
        url = next;
      }
      return { is: 'value', value: null };
    },
    async write({ method, path, body }, isT, whyT) {
      if (!WRITABLE.test(path)) throw new TypeError(`nothing is written at ${path}`);
      const headers = { ...HEADERS, 'Content-Type': 'application/json' };
      const call = { method, url: base + path, headers, body: JSON.stringify(body) };
      let answer: Answer | undefined;
      let message = '';
      try {
        answer = await transport.once(call);
        if (!isPassing(answer.status)) return judge(path, answer, isT, whyT, method);
        message = `status ${answer.status}`;
      } catch (error) {
        // An answer that was refused for what it says is an answer.
        if (!(error instanceof ServiceFailure) || answer !== undefined || error.detail.untouched === true) throw error;
        message = error.message;
      }
      await deadline.wait(pauseBefore(1, answer), `GitHub gave no usable answer to ${method} ${path} (${message})`);
      return { is: 'unsure', message };
    },
    async download(path, largest) {
      const answer = await transport.read({ method: 'GET', url: base + path, headers: HEADERS, mayRedirect: true });
      const { pathname } = new URL(base + path);
      if (answer.status !== 302) return refused(pathname, answer);
      const url = placeOf(pathname, answer, apiUrl);
      return fetchFile(url, largest, { deadline, ...(network && { network }) });
    },
    now: () => date,
  };
}

function judge<T>(
  path: string,
  answer: Answer,
  isT: (value: unknown) => value is T,
  whyT: () => string,
  method = 'GET',
): Read<T> {
  if (answer.status !== (method === 'POST' ? 201 : 200)) return refused(path, answer, method);
  return { is: 'value', value: usableValue(path, answer, isT, whyT, method) };
}

function refused(path: string, answer: Answer, method = 'GET'): Exclude<Read<never>, { readonly is: 'value' }> {
  const { status } = answer;
  const message = messageOf(answer, isProblem);
  if (isRateLimited(answer, message)) throw rateLimited(path, answer, message, method);
  if (status === 404) return { is: 'missing', message };
  if (status === 401 || status === 403) return { is: 'forbidden', message };
  throw new ServiceFailure(`GitHub answered ${status} to ${method} ${path}: ${message}`, trace(answer));
}

function usableValue<T>(
  path: string,
  answer: Answer,
  isT: (value: unknown) => value is T,
  whyT: () => string,
  method: string,
): T {
  const value = usableJson(answer.text, isT, whyT);
  if (value.ok) return value.value;
  const what = `GitHub's answer (${answer.status}) to ${method} ${path} cannot be used: ${value.error}`;
  throw new ServiceFailure(what, trace(answer));
}

// docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: 429, or 403 with either sign.
function isRateLimited({ status, headers }: Answer, message: string): boolean {
  if (status === 429) return true;
  return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit|abuse detection/i.test(message));
}

function rateLimited(path: string, answer: Answer, message: string, method: string): ServiceFailure {
  const reset = resetTime(answer.headers['x-ratelimit-reset']);
  const when = reset === null ? '' : `, until ${reset}`;
  return new ServiceFailure(`GitHub refuses further calls${when} (${answer.status} to ${method} ${path}: ${message})`, {
    ...trace(answer),
    fix: reset === null ? 'Run it again later' : `Run it again after ${reset}`,
  });
}

function resetTime(seconds: string | undefined): string | null {
  return seconds !== undefined && /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString() : null;
}

function trace({ headers }: Answer): { correlationId?: string } {
  const correlationId = headers['x-github-request-id'];
  return correlationId === undefined ? {} : { correlationId };
}

// docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
function nextPage(url: string, { headers }: Answer): string | null {
  const [, target] = /<([^<>]*)>\s*;[^,<]*\brel="?next"?/i.exec(headers.link ?? '') ?? [];
  if (target === undefined) return null;
  const { origin, pathname } = new URL(url);
  if (!URL.canParse(target, url)) throw new ServiceFailure(`GitHub's list at ${pathname} has no usable next page`);
  const next = new URL(target, url);
  if (next.origin !== origin)
    throw new ServiceFailure(`GitHub's list at ${pathname} goes on at another address, ${next.origin}`);
  return next.href;
}
