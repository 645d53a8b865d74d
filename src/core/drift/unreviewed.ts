import type { Drift } from './drift.js';
import type { Observed } from './observed.js';
import { command } from './remedy.js';

/** Rollbacks that ask for a review and have none: drift once the time for it is over, until then a note. */
export function unreviewed({ policy, asset, chain, now }: Observed): readonly Drift[] {
  return (chain?.tip?.board.reviews ?? []).map(({ number, version, stage, until, by }): Drift => {
    const isOver = Date.parse(until) <= Date.parse(now);
    const what = `the rollback of ${stage} to version ${version} (event ${number} of the ledger)`;
    return {
      kind: 'unreviewed',
      severity: isOver ? 'error' : 'note',
      asset,
      version,
      stage,
      found: isOver
        ? `${what} was to be reviewed until ${until}, and was not`
        : `${what} is to be reviewed until ${until}`,
      remedy: `let ${by.length === 0 ? 'somebody' : by.join(' or ')} look at it, and record that in a job that they release: ${command('drift', asset, version, '--accept', '--reason', 'WHAT WAS FOUND')}`,
      at: policy.at,
    };
  });
}
