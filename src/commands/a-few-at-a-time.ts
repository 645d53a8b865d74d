const AT_ONCE = 8;

/** Does the same with each item, a few at a time, and gives the results in the order of the items. The first error ends it. */
export async function aFewAtATime<Item, Done>(
  items: readonly Item[],
  work: (item: Item) => Promise<Done>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) done[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}
