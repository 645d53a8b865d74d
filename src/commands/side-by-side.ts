/**
 * Works on each item, a few at a time, and gives the results in the order of the items. The first failure ends it: what
 * was begun comes to its end, and nothing else is begun.
 *
 * @param most how many at a time, at least one
 */
export async function sideBySide<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const waiting = items.entries();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      if (failed) return;
      try {
        results.set(index, await work(item));
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(most, items.length) }, worker));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
  return [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
}
