import type { EndedRecord } from '../../../src/core/ledger/ended.js';
import { isEnded } from '../../../src/core/ledger/record.js';
import type { StartedRecord } from '../../../src/core/ledger/started.js';
import type { StoredEnd } from '../../../src/report/export/proven.js';
import { chainOf, endedRecord, startedRecord } from '../../core/ledger/world.js';

/** An event that ended, as the ledger holds it, proven by Azure ML until something else is said. */
export function storedEnd(
  given: Partial<StartedRecord> = {},
  proof: StoredEnd['proof'] = 'azure',
  end: Partial<EndedRecord> = {},
): StoredEnd {
  const started = startedRecord(given);
  const [, last] = chainOf(started, endedRecord(started, end));
  if (last === undefined || !isEnded(last.record)) throw new Error('no such chain');
  return { record: last.record, digest: last.digest, commit: last.commit, proof };
}

/** The same with other evidence. */
export function withEvidence(given: Partial<NonNullable<StartedRecord['evidence']>>): Partial<StartedRecord> {
  const { evidence } = startedRecord();
  if (evidence === null) throw new Error('no evidence');
  return { evidence: { ...evidence, ...given } };
}
