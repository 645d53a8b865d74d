import type { Reading } from '../core/evidence.js';
import type { Read } from './client.js';

/** A call's answer as evidence; what is not shown cannot be read. */
export function readingOf<T, V>(read: Read<T>, grant: string, toValue: (value: T) => Reading<V>): Reading<V> {
  return read.is === 'value' ? toValue(read.value) : { is: 'unreadable', why: read.message, grant };
}
