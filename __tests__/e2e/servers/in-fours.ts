/** How one thing came out. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/** Begins all of them, four at a time, in order; each outcome can be waited for by its own test. */
export function inFours<T>(tasks: readonly (() => Promise<T>)[], most = 4): readonly Promise<Outcome<T>>[] {
  const resolvers: ((outcome: Outcome<T>) => void)[] = [];
  const outcomes = tasks.map(() => new Promise<Outcome<T>>((resolve) => void resolvers.push(resolve)));
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < tasks.length; index = next++) {
      const outcome = await tasks[index]?.().then(
        (value): Outcome<T> => ({ value }),
        (error: unknown): Outcome<T> => ({ error }),
      );
      if (outcome !== undefined) resolvers[index]?.(outcome);
    }
  };
  for (let index = 0; index < most; index++) void worker();
  return outcomes;
}
