// Defaults and limits of `per_page` and `page`: OpenAPI parameters `per-page` and `page`.
const USUAL_SIZE = 30;
const LARGEST_SIZE = 100;

/**
 * One page of a list and its Link header, which GitHub leaves out when there is but one page
 * (docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api).
 *
 * @param others what else the query asks, which links repeat
 */
export function paged<T>(all: readonly T[], query: URLSearchParams, url: string, others = '') {
  const size = Math.min(positive(query.get('per_page')) ?? USUAL_SIZE, LARGEST_SIZE);
  const page = positive(query.get('page')) ?? 1;
  const last = Math.max(Math.ceil(all.length / size), 1);
  const link = (number: number, rel: string) =>
    `<${url}?${others === '' ? '' : `${others}&`}per_page=${size}&page=${number}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  const headers: Record<string, string> = links.length > 0 ? { link: links.join(', ') } : {};
  return { items: all.slice((page - 1) * size, page * size), headers };
}

function positive(text: string | null): number | undefined {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
