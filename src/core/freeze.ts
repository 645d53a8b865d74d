import type { Located } from './policy/policy.js';
import type { Finding } from './verdict.js';

export type Day = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun';

/** A window of time in which a transition is refused. What is null matches always. */
export interface FreezeWindow {
  readonly days: readonly Day[] | null;
  /** Days of the calendar as `2026-12-24`, both ends included. */
  readonly dates: readonly { readonly first: string; readonly last: string }[] | null;
  /** Minutes of the day at which it begins, 0 to 1440. */
  readonly from: number;
  /** Minutes of the day before which it ends; not after `from` means on the next day. */
  readonly to: number;
  /** IANA name. */
  readonly timeZone: string;
}

const MINUTE_MS = 60_000;
/** Nobody waits longer for a window to end; then there is no end to name. */
const LOOK_AHEAD_MS = 400 * 24 * 60 * MINUTE_MS;
/** How far apart the search for the end of a window looks; shorter gaps between windows are passed over. */
const STRIDE_MS = 15 * MINUTE_MS;

/** Whether the time zone is one that can be judged by. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Whether the window is closed for promotions at this moment, given in milliseconds since 1970. */
export function isFrozen(window: FreezeWindow, at: number): boolean {
  const { date, minutes } = localTime(window.timeZone, at);
  if (window.from < window.to) return onDay(window, date) && minutes >= window.from && minutes < window.to;
  // Over midnight: the night belongs to the day on which it begins.
  return (onDay(window, date) && minutes >= window.from) || (onDay(window, dayBefore(date)) && minutes < window.to);
}

/**
 * Holds a transition against its freeze windows; none gives no finding.
 *
 * @param now `Date` of the registry's answer, ISO 8601; null where it gave none
 */
export function judgeFreeze(windows: readonly Located<FreezeWindow>[], now: string | null): Finding[] {
  const [first] = windows;
  if (first === undefined) return [];
  const subject = 'freeze';
  const at = now === null ? Number.NaN : Date.parse(now);
  if (now === null || Number.isNaN(at)) {
    const found = 'Azure ML did not say what time it is';
    return [{ subject, outcome: 'inconclusive', found, remedy: 'run it again', at: first.at }];
  }
  const closed = windows.filter(({ value }) => isFrozen(value, at));
  const [hit] = closed;
  if (hit === undefined) return [{ subject, outcome: 'pass', found: `no freeze at ${now}`, at: first.at }];
  const opens = opensAt(
    windows.map(({ value }) => value),
    at,
  );
  const found = `frozen at ${now}: ${windowText(hit.value)}`;
  const remedy = opens === null ? 'it does not open within a year' : `opens at ${new Date(opens).toISOString()}`;
  return [{ subject, outcome: 'fail', found, wanted: 'a time outside every freeze window', remedy, at: hit.at }];
}

/** The window as a policy says it. */
export function windowText({ days, dates, from, to, timeZone }: FreezeWindow): string {
  const range = ({ first, last }: { first: string; last: string }) => (first === last ? first : `${first}..${last}`);
  return [
    ...(days === null ? [] : [days.join(', ')]),
    ...(dates === null ? [] : [dates.map(range).join(', ')]),
    `${clockText(from)} to ${clockText(to)}`,
    timeZone,
  ].join(' ');
}

/** The first moment after this one that no window closes, to the minute; null when there is none in sight. */
function opensAt(windows: readonly FreezeWindow[], now: number): number | null {
  const open = (at: number) => !windows.some((window) => isFrozen(window, at));
  const start = Math.ceil(now / MINUTE_MS) * MINUTE_MS;
  for (let at = start; at <= start + LOOK_AHEAD_MS; at += STRIDE_MS) {
    if (!open(at)) continue;
    let first = at;
    while (first > start && open(first - MINUTE_MS)) first -= MINUTE_MS;
    return first;
  }
  return null;
}

function onDay({ days, dates }: FreezeWindow, date: string): boolean {
  if (dates !== null && !dates.some(({ first, last }) => first <= date && date <= last)) return false;
  return days === null || days.some((day) => day === weekday(date));
}

/** Minutes of the day as `16:00`. */
export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);
const weekday = (date: string): string => midnight(date).toUTCString().slice(0, 3);
const dayBefore = (date: string): string =>
  new Date(midnight(date).getTime() - 1440 * MINUTE_MS).toISOString().slice(0, 10);

const clocks = new Map<string, Intl.DateTimeFormat>();

function localTime(timeZone: string, at: number): { readonly date: string; readonly minutes: number } {
  // Making one costs a thousand times what asking it does.
  const clock = clocks.get(timeZone) ?? clockOf(timeZone);
  clocks.set(timeZone, clock);
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit';
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
  });
}
