import type { ContainerAddress } from './addresses.js';
import type { ApiVersion } from './api-versions.js';
import { userError } from './arm-errors.js';
import type { AssetVersion } from './assets.js';
import type { Entry } from './catalog.js';
import type { JsonObject } from './json.js';
import type { Filter } from './kinds/kind.js';
import { kindOf } from './kinds/kinds.js';
import type { Query } from './query.js';

/** How many versions a page has when nobody says. */
const PAGE_SIZE = 30;

type Order = 'createdtime desc' | 'createdtime asc' | 'updatedtime desc' | 'updatedtime asc';

/** What a list is asked for. */
export interface ListRequest {
  readonly order: Order;
  readonly filters: readonly Filter[];
  readonly pageSize: number;
  /** The list ends with this page, whether there is more or not. */
  readonly isCut: boolean;
  readonly offset: number;
  /** How far the page before this one had come. */
  readonly resumeAt: number | undefined;
}

/** One page, and the token for the next if there is one. */
export interface Page {
  readonly versions: readonly AssetVersion[];
  readonly next?: string;
}

/**
 * Reads the parameters of a list of versions (swagger of 2024-04-01; `stage` from the previews that describe it).
 *
 * @throws ArmError 400 for a parameter that cannot be understood.
 */
export function listRequest(query: Query, api: ApiVersion, address: ContainerAddress): ListRequest {
  const kind = kindOf(address);
  const order = orderOf(query.get('$orderBy') ?? '');
  const token = query.get('$skipToken') ?? query.get('$skip');
  const top = wholeNumber(query, '$top', 1);
  return {
    order,
    filters: [viewFilter(query), ...kind.filters(query, api, address)],
    pageSize: top ?? PAGE_SIZE,
    isCut: top !== undefined && !kind.isPagedByTop,
    offset: token === undefined ? (wholeNumber(query, 'offset', 0) ?? 0) : 0,
    resumeAt: token === undefined ? undefined : placeIn(token, order),
  };
}

/** Cuts one page. Newest first by default (all recordings of lists); it walks no further than the page needs. */
export function page(entries: readonly (Entry | undefined)[], request: ListRequest): Page {
  const versions: AssetVersion[] = [];
  let toSkip = request.offset;
  let last = 0;
  for (const { place, version } of walk(entries, request)) {
    if (!request.filters.every((filter) => filter(version))) {
      continue;
    }
    if (toSkip > 0) {
      toSkip -= 1;
      continue;
    }
    if (versions.length === request.pageSize) {
      return request.isCut ? { versions } : { versions, next: tokenOf(last, request.order) };
    }
    versions.push(version);
    last = place;
  }
  return { versions };
}

/** The versions in the order that was asked for, each with its place, from after the last page on. */
function* walk(entries: readonly (Entry | undefined)[], { order, resumeAt }: ListRequest) {
  const ordered = order.startsWith('updatedtime') ? byUpdate(entries) : entries;
  const step = order.endsWith('desc') ? -1 : 1;
  const start = resumeAt === undefined ? (step < 0 ? ordered.length - 1 : 0) : resumeAt + step;
  for (let place = start; place >= 0 && place < ordered.length; place += step) {
    const entry = ordered[place];
    if (entry !== undefined) {
      yield { place, version: entry.version };
    }
  }
}

/** Sorted per page: nobody pages through ten thousand versions in this order. */
function byUpdate(entries: readonly (Entry | undefined)[]): readonly Entry[] {
  return entries
    .filter((entry) => entry !== undefined)
    .map((entry) => ({ entry, at: String(entry.version.systemData.lastModifiedAt) }))
    .sort((one, other) => instant(one.at) - instant(other.at) || compare(one.at, other.at))
    .map(({ entry }) => entry);
}

function instant(text: string): number {
  return Date.parse(text) || 0;
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function orderOf(text: string): Order {
  const match = /^\s*(created|updated)time(?:\s+(asc|desc))?\s*$/i.exec(text === '' ? 'createdtime desc' : text);
  if (match === null) {
    throw userError(`'$orderBy' must be createdtime or updatedtime, asc or desc, not '${text}'.`, '$orderBy');
  }
  const by = match[1]?.toLowerCase() === 'created' ? 'createdtime' : 'updatedtime';
  return match[2]?.toLowerCase() === 'desc' ? `${by} desc` : `${by} asc`;
}

/**
 * `listViewType`: without it archived versions and containers are hidden.
 *
 * @throws ArmError 400 for a view that does not exist.
 */
export function viewFilter(query: Query): (held: { readonly properties: JsonObject }) => boolean {
  const view = query.get('listViewType') ?? 'ActiveOnly';
  switch (view.toLowerCase()) {
    case 'activeonly':
      return ({ properties }) => properties.isArchived !== true;
    case 'archivedonly':
      return ({ properties }) => properties.isArchived === true;
    case 'all':
      return () => true;
    default:
      throw userError(`'listViewType' must be ActiveOnly, ArchivedOnly or All, not '${view}'.`, 'listViewType');
  }
}

/** A parameter that is a whole number, or absent. */
export function wholeNumber(query: Query, name: string, least: number): number | undefined {
  const text = query.get(name);
  if (text === undefined) {
    return undefined;
  }
  const number = Number(text);
  if (!/^\d{1,10}$/.test(text) || number < least || number > 2_147_483_647) {
    throw userError(`'${name}' must be a whole number from ${least} on, not '${text}'.`, name);
  }
  return number;
}

/** The continuation token of a list: where its last page ended. */
export function tokenOf(place: number, order: string): string {
  return Buffer.from(`${order}:${place}`).toString('base64url');
}

/** @throws ArmError 400 for a token of another list. */
export function placeIn(token: string, order: string): number {
  const match = /^(.*):(\d{1,15})$/.exec(Buffer.from(token, 'base64url').toString());
  if (match?.[1] !== order) {
    throw userError('The continuation token is not one that this list gave.', '$skipToken');
  }
  return Number(match[2]);
}
