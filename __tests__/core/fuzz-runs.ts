import fc from 'fast-check';

/** What a run of a fuzz test uses: `FUZZ_SEED` to repeat one, `FUZZ_RUNS` to multiply its cases. */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const factor = Number(process.env.FUZZ_RUNS ?? 1);

process.stderr.write(`fuzz: FUZZ_SEED=${seed}\n`);

/** Holds for so many cases; a failure names its seed and its smallest case. */
export function holds<T>(cases: fc.Arbitrary<T>, runs: number, law: (one: T) => void): void {
  fc.assert(fc.property(cases, law), { seed, numRuns: runs * factor });
}
