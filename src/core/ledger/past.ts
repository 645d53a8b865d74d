import { ok, type Result } from '../result.js';
import { type ChainIdentity, type Followed, follow, followBrief, type Link } from './chain.js';
import { Chronicle, type Operation } from './chronicle.js';
import type { BriefEvent, RawEvent } from './stored.js';

/** What a chain says, held against itself: from its first event to the last that follows from the ones before it. */
export interface Past {
  /** By their digests, in the order in which they began. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** The last event that follows; null where none does. */
  readonly tip: Link | null;
  /** The first event that does not follow; null where the chain is whole. */
  readonly fault: Fault | null;
}

export interface Fault {
  readonly number: number;
  /** The commit that holds it. */
  readonly commit: string;
  readonly what: string;
}

/**
 * Follows a chain event by event, as far as it can be followed.
 *
 * @param events oldest first
 */
export async function readPast(events: AsyncIterable<RawEvent | BriefEvent>, chain: ChainIdentity): Promise<Past> {
  const chronicle = new Chronicle();
  let tip: Link | null = null;
  let fault: Fault | null = null;
  for await (const event of events) {
    const followed = await followedBy(tip, event, chain);
    if (!followed.ok) {
      fault = { number: (tip?.number ?? 0) + 1, commit: event.commit, what: followed.error };
      break;
    }
    chronicle.add(followed.value, event.signature);
    tip = followed.value.link;
  }
  return { operations: chronicle.operations, tip, fault };
}

async function followedBy(
  tip: Link | null,
  event: RawEvent | BriefEvent,
  chain: ChainIdentity,
): Promise<Result<Followed, string>> {
  if (!('whole' in event)) return follow(tip, event, chain);
  const followed = followBrief(tip, event, chain);
  return followed === null ? follow(tip, await event.whole(), chain) : ok(followed);
}
