import type { Known, Source } from '../core/doctor/known.js';
import type { GitHub, Read } from '../github/client.js';

/** Asks GitHub for settings, and keeps with each answer by which call and when it came. */
export interface Asking {
  readonly github: GitHub;
  /** One thing; null where there is none. */
  one<T, V>(path: string, guard: Guard<T>, grant: string, toValue: (value: T) => V): Promise<Known<V | null>>;
  /** One thing that is always there, so that 404 hides it. */
  always<T, V>(path: string, guard: Guard<T>, grant: string, toValue: (value: T) => V): Promise<Known<V>>;
  /** Where and when: for what was read by other means. */
  source(path: string): Source;
}

/** A compiled schema: whether a value is of it, and why it is not. */
export interface Guard<T> {
  is(value: unknown): value is T;
  why(): string;
}

export function createAsking(github: GitHub): Asking {
  // GitHub's clock; ours only where it has not answered with one.
  const source = (path: string): Source => ({ call: `GET ${path}`, at: github.now() ?? new Date().toISOString() });
  const unreadable = <T>(path: string, read: Exclude<Read<T>, { is: 'value' }>, grant: string): Known<never> => {
    return { is: 'unreadable', why: read.message, grant, from: source(path) };
  };
  return {
    github,
    source,
    async one(path, guard, grant, toValue) {
      const read = await github.get(path, guard.is, guard.why);
      if (read.is === 'forbidden') return unreadable(path, read, grant);
      const value = read.is === 'value' ? toValue(read.value) : null;
      return { is: 'readable', value, from: source(path) };
    },
    async always(path, guard, grant, toValue) {
      const read = await github.get(path, guard.is, guard.why);
      if (read.is !== 'value') return unreadable(path, read, grant);
      return { is: 'readable', value: toValue(read.value), from: source(path) };
    },
  };
}
