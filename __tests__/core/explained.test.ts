import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/core/entry.js';
import { explanationOf } from '../../src/core/explained.js';
import type { AssetFacts } from '../../src/core/facts.js';
import { recordDigest } from '../../src/core/ledger/record.js';
import { changeOf, endedRecord, startedRecord } from './ledger/world.js';
import { bagBy, movedBy } from './records.js';
import { bagOf, place, policyOf, preset, stageIn, version } from './world.js';

const policy = preset('default');
const production = stageIn(policy, 'Production');
const inProduction: Partial<AssetFacts> = { stage: 'Production', tags: { stage: 'Production' } };

const explained = (asset: AssetFacts, ...ends: readonly ReturnType<typeof endedRecord>[]): string =>
  explanationOf(policy, asset, place, { open: null, ends, pass: null }, production).is;

describe('a stage that a record explains', () => {
  const started = startedRecord({ version: '5' });
  const promoted = movedBy(started, version('5'));
  const archiving = startedRecord({
    version: '5',
    number: 3,
    changes: [changeOf('5', { from: 'Production', to: 'Archived', sequence: 2 })],
  });
  const archived = movedBy(archiving, promoted);

  it('is the one that the record and the version’s own entry say', () => {
    expect(explained(promoted, endedRecord(started))).toBe('explained');
    expect(explained(promoted)).toBe('unexplained');
  });

  it('is none where a forged record takes up the last move of a version that was put back by hand', () => {
    const continues = { digest: recordDigest(archiving), number: archiving.number };
    const forged = endedRecord(startedRecord({ version: '5', number: 4, continues }));
    const byHand = { ...archived, ...inProduction };
    expect(explained(byHand, endedRecord(archiving))).toBe('unexplained');
    expect(explained(byHand, forged)).toBe('unexplained');
  });

  it('is none where a forged record calls proven what the entry does not', () => {
    const unproven: Partial<Entry> = { proven: false, started: recordDigest(started) };
    const asset = version('5', { ...inProduction, properties: bagBy(started, '5', unproven) });
    const continues = { digest: recordDigest(started), number: started.number };
    expect(explained(asset, endedRecord(startedRecord({ version: '5', continues })))).toBe('unexplained');
  });
});

describe('a stage that the entry alone explains', () => {
  it('may be the one into which a rollback displaces', () => {
    const own = policyOf(`version: 1
stages:
  None: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
  Withdrawn: {}
transitions:
  - { from: None, to: Production }
  - { from: Production, to: Archived }
  - { from: Production, to: Withdrawn, environment: e, approvals: [{ from: [environment-reviewers] }] }
rollback:
  - { stage: Production, displaced-to: Withdrawn, environment: e, approvals: [{ from: [environment-reviewers] }] }
`);
    const properties = bagOf('4', { from: 'Production', to: 'Withdrawn' });
    const displaced = version('5', { stage: 'Withdrawn', tags: { stage: 'Withdrawn' }, properties });
    expect(explanationOf(own, displaced, place, null, stageIn(own, 'Withdrawn')).is).toBe('explained');
  });
});
