import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ServiceFailure } from '../../src/core/failure.js';
import { openOf } from '../../src/core/ledger/stored.js';
import { anEstate, CHAIN, ledger, records, registry } from './estate.js';
import { entriesIn, Merges, POLICY, POLICY_FILE, runOf, type Wish, wanting } from './merges.js';

anEstate();

const A = 'promotions/a.yml';
const POLICY_BACK = POLICY.replace('version: 1\n', 'version: 1\nallow-cycles: true\n').replace(
  'environment: emergency, approvals: [{ from: [environment-reviewers] }] }\nrollback',
  'approvals: [{ from: [user:dana], via: pull-request }] }\n  - { from: Archived, to: Staging }\nrollback',
);

/** Production, and maybe others; each version once. */
const wishes = fc
  .tuple(fc.subarray(['Staging', 'Archived']), fc.shuffledSubarray(['1', '2', '3', '4'], { minLength: 3 }))
  .map(([others, versions]) => ['Production', ...others].map((stage, index): Wish => [versions[index] ?? '1', stage]));

/** What the repository wants first and then, and after how many writes of the second merge the run dies. */
const CASES = [
  ...fc.sample(fc.record({ first: wishes, second: wishes, writes: fc.integer({ min: 0, max: 4 }) }), {
    numRuns: 12,
    seed: 20260301,
  }),
  // Between the two writes of one entry, with another one after it.
  {
    first: [['1', 'Production']],
    second: [
      ['2', 'Production'],
      ['3', 'Staging'],
    ],
    writes: 1,
  },
] satisfies readonly { first: readonly Wish[]; second: readonly Wish[]; writes: number }[];

async function stages(): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  for await (const { version, stage } of registry().list(CHAIN)) found.set(version, stage);
  return found;
}

/** A registry that gives no answer once so many writes were made. */
function lasting(count: number) {
  const real = registry();
  let left = count;
  return {
    ...real,
    async write(...[writes, written, until]: Parameters<typeof real.write>) {
      const now = writes.slice(0, left);
      left -= now.length;
      await real.write(now, written, until);
      if (now.length < writes.length) throw new ServiceFailure('no answer');
    },
  };
}

/** How entries ended after the second attempt, over all cases. */
const ends = new Map<string, number>();

describe('whatever is wanted, and wherever a run of apply dies', () => {
  it.each(CASES)('a case of it, %#', async ({ first, second, writes }) => {
    const merges = new Merges({ [POLICY_FILE]: POLICY_BACK, [A]: wanting() });
    const before = await merges.merged({ [A]: wanting(...first) });
    await merges.apply(before.merge, before.reviews);
    const proposed = merges.propose({ [A]: wanting(...second) });
    const plan = await merges.plan(proposed);
    const reviews = [merges.approval(proposed)];
    const merge = merges.merge(proposed);
    const untouched = await stages();
    await merges.apply(merge, reviews, { registry: lasting(writes), approvals: runOf(500) });
    const again = await merges.apply(merge, reviews, { approvals: runOf(500, 2) });
    const entries = entriesIn(again);
    const now = await stages();
    // What the plan let pass is where it is wanted, and nothing is open or held twice.
    if (plan.verdict === 'allow')
      expect([again.verdict, entries.filter((one) => one.includes('refused'))]).toEqual(['allow', []]);
    for (const one of entries) {
      const [version = '', stage, ...result] = one.split(': ', 1).join().split(' ');
      ends.set(result.join(' '), (ends.get(result.join(' ')) ?? 0) + 1);
      if (['promoted', 'finished', 'already there'].includes(result.join(' '))) expect(now.get(version)).toBe(stage);
    }
    if (entries.every((one) => / (refused|not done)/.test(one))) expect(now).toEqual(untouched);
    expect([...now.values()].filter((stage) => stage === 'Production').length).toBeLessThanOrEqual(1);
    expect(openOf((await ledger.head(CHAIN)).tip)).toBeNull();
    // Once more writes nothing.
    const count = records().length;
    await merges.apply(merge, reviews, { approvals: runOf(500, 3) });
    expect([records().length, await stages()]).toEqual([count, now]);
  });

  it('is what the cases try: some go on, some finish, some find it done, some are refused', () => {
    for (const end of ['promoted', 'finished', 'already there', 'refused', 'not done'])
      expect([end, ends.get(end) ?? 0]).not.toEqual([end, 0]);
  });
});
