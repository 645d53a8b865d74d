import type { StartedRecord } from './started.js';

/** The longest time that a run can be given (the input `timeout`). */
const LONGEST_MS = 24 * 3_600_000;
/** How far the clocks of two answers of Azure ML may be apart. */
const SKEW_MS = 5 * 60_000;

/**
 * For how long what was started keeps others away, in milliseconds; 0 when its time is over. No run can claim more than
 * the longest time, nor begin in the future: a record that does was not written by one, and keeps nobody away.
 *
 * @param now milliseconds since 1970, by the registry's clock
 */
export function timeLeft({ at, expires }: Pick<StartedRecord, 'at' | 'expires'>, now: number): number {
  const [from, to] = [Date.parse(at), Date.parse(expires)];
  if (from > now + SKEW_MS || to - from > LONGEST_MS) return 0;
  return Math.max(0, to - now);
}
