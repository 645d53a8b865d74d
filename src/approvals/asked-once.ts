import type { Reading } from '../core/evidence.js';

/** What follows from a reading; one that could not be read stays what it is. */
export async function after<T, V>(
  reading: Promise<Reading<T>>,
  next: (value: T) => Promise<Reading<V>>,
): Promise<Reading<V>> {
  const read = await reading;
  return read.is === 'read' ? next(read.value) : read;
}

/** A question that is asked when the answer is first wanted; who wants it later gets that answer. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= quiet(ask());
    return asked;
  };
}

/** The same, once for each key. */
export function onceEach<K, T>(keyOf: (item: K) => string, ask: (item: K) => Promise<T>): (item: K) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (item) => {
    const answer = asked.get(keyOf(item)) ?? quiet(ask(item));
    asked.set(keyOf(item), answer);
    return answer;
  };
}

// That nobody waits for an answer in the end is no failure.
function quiet<T>(answer: Promise<T>): Promise<T> {
  answer.catch(() => undefined);
  return answer;
}
