import type { Place } from '../place.js';
import { placeId } from '../place.js';
import type { ChainName } from './record.js';
import type { StartedRecord } from './started.js';
import type { Stored } from './stored.js';

/** What every record begins with, but for what it says. */
export type RecordHead = Pick<
  StartedRecord,
  'format' | 'number' | 'previous' | 'at' | 'tool' | 'place' | 'kind' | 'name'
>;

/**
 * The head of the record that follows on the last event of a chain.
 *
 * @param at ISO 8601 with milliseconds, by the registry's clock
 * @param tool version of this package
 */
export function nextHead(chain: ChainName, tip: Stored | null, place: Place, at: string, tool: string): RecordHead {
  return {
    format: 1,
    number: (tip?.record.number ?? 0) + 1,
    previous: tip?.digest ?? null,
    at,
    tool,
    place: placeId(place),
    kind: chain.kind,
    name: chain.name,
  };
}
