import type { ContainerAddress } from './addresses.js';
import type { ContainerEntry } from './catalog.js';
import { kindOf } from './kinds/kinds.js';
import { placeIn, tokenOf, viewFilter, wholeNumber } from './listing.js';
import type { Query } from './query.js';

const ORDER = 'containers';

/** One page of containers, and the token for the next if there is one. */
export interface ContainerPage {
  readonly containers: readonly ContainerEntry[];
  readonly next?: string;
}

/**
 * Cuts one page of a list of containers.
 *
 * @param entries the oldest first.
 * @throws ArmError 400 for a parameter that cannot be understood.
 */
export function containerPage(
  entries: readonly ContainerEntry[],
  query: Query,
  { kind }: Pick<ContainerAddress, 'kind'>,
): ContainerPage {
  const { order, pageSize } = kindOf({ kind }).container.list;
  const size = wholeNumber(query, 'count', 1) ?? pageSize;
  const token = query.get('$skipToken') ?? query.get('$skip');
  const end = token === undefined ? undefined : placeIn(token, ORDER);
  const isNewestFirst = order === 'newest first';
  const isVisible = viewFilter(query);
  const rest = (isNewestFirst ? entries.toReversed() : entries)
    .filter(({ sequence }) => end === undefined || (isNewestFirst ? sequence < end : sequence > end))
    .filter(({ container }) => isVisible(container));
  const containers = rest.slice(0, size);
  const last = containers.at(-1);
  return rest.length > size && last !== undefined
    ? { containers, next: tokenOf(last.sequence, ORDER) }
    : { containers };
}
