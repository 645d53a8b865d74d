import type { Answer, Call } from './exchange.js';

/** Parameters whose values say nothing that nobody may know; of any other only the name is shown. */
const OPEN = new Set(['api-version', 'audience', 'listViewType', 'page', 'per_page', 'ref', 'resource', '$top']);
/** Under what the services know a call: Azure, Entra and GitHub, in this order. */
const IDS = ['x-ms-correlation-request-id', 'x-ms-request-id', 'x-github-request-id', 'activityid'];

/** One line about one call: never a body, never a header but the ids. */
export function traceLine(
  service: string,
  { method, url }: Call,
  outcome: Pick<Answer, 'status' | 'headers'> | string,
  { milliseconds, tries }: { readonly milliseconds: number; readonly tries: number },
): string {
  const said = typeof outcome === 'string' ? outcome : String(outcome.status);
  const id = typeof outcome === 'string' ? undefined : correlationId(outcome.headers);
  return [
    `${service}: ${method} ${shownUrl(url)} -> ${said} in ${Math.round(milliseconds)} ms`,
    ...(id === undefined ? [] : [`correlation id ${id}`]),
    ...(tries > 1 ? [`retry ${tries - 1}`] : []),
  ].join(', ');
}

/** Under what the service logged the call. */
export function correlationId(headers: Answer['headers']): string | undefined {
  return IDS.map((name) => headers[name]).find((id) => id !== undefined);
}

/** Host and path, and the query as far as it is open. */
function shownUrl(text: string): string {
  const { host, pathname, searchParams } = new URL(text);
  const query = [...searchParams].map(([name, value]) => `${name}=${OPEN.has(name) ? value : '…'}`);
  return `${host}${pathname}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
