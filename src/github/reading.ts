import type { Reading } from '../core/evidence.js';
import type { Read } from './client.js';
import { grantOf } from './permissions.js';

/** What a job that reads runs and environments needs. */
export const ACTIONS_READ = grantOf('actions: read');

/** A call's answer as evidence; what is not shown cannot be read. */
export function readingOf<T, V>(read: Read<T>, grant: string, toValue: (value: T) => Reading<V>): Reading<V> {
  return read.is === 'value' ? toValue(read.value) : { is: 'unreadable', why: read.message, grant };
}

/** The same, where 404 means that there is no such thing. */
export function readingOrNull<T, V>(read: Read<T>, grant: string, toValue: (value: T) => V): Reading<V | null> {
  if (read.is === 'missing') return { is: 'read', value: null };
  return readingOf(read, grant, (value): Reading<V | null> => ({ is: 'read', value: toValue(value) }));
}

/** A list that comes with its length: one that is shorter than it says proves nothing. */
export function wholeList<T extends { readonly id: number }>(
  pages: readonly { readonly total_count: number }[],
  items: readonly T[],
  what: string,
): Reading<readonly T[]> {
  const whole = [...new Map(items.map((item) => [item.id, item])).values()];
  const total = Math.max(0, ...pages.map(({ total_count }) => total_count));
  if (whole.length >= total) return { is: 'read', value: whole };
  return { is: 'unreadable', why: `GitHub shows ${whole.length} of ${total} ${what}` };
}
