import { describe, expect, it } from '@jest/globals';
import { exitCodeOf } from '../../src/core/failure.js';
import { endOf } from '../../src/report/ending.js';
import { anEstate, records } from './estate.js';
import { entriesIn, Merges, wanting } from './merges.js';

anEstate();

const A = 'promotions/a.yml';

describe('apply', () => {
  it('promotes what the merge changed, each entry with its own record that names the pull request', async () => {
    const merges = new Merges();
    const { merge, reviews } = await merges.merged({ [A]: wanting(['1', 'Production', 'Better'], ['2', 'Staging']) });
    const report = await merges.apply(merge, reviews);
    expect([report.verdict, entriesIn(report)]).toEqual(['allow', ['1 Production promoted', '2 Staging promoted']]);
    expect(report.approved?.approvals.map(({ person }) => person.login)).toEqual(['dana']);
    const ended = records().filter(({ event }) => event === 'completed');
    expect(ended).toMatchObject([
      {
        started: {
          reason: 'Better',
          to: 'Production',
          evidence: { requesters: [{ login: 'ana' }], merge: { number: merge.number, commit: merge.head } },
        },
      },
      { started: { reason: null, to: 'Staging' } },
    ]);
  });

  it('does nothing twice: another run of the same merge finds everything there', async () => {
    const merges = new Merges();
    const { merge, reviews } = await merges.merged({ [A]: wanting(['1', 'Production'], ['2', 'Staging']) });
    await merges.apply(merge, reviews);
    const count = records().length;
    const again = await merges.apply(merge, reviews);
    expect([again.verdict, entriesIn(again)]).toEqual(['allow', ['1 Production already there', '2 Staging already there']]);
    expect(records()).toHaveLength(count);
  });
});
