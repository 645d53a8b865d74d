import { describe, expect, it } from '@jest/globals';
import { evaluate, judgeTimed, needsOf } from '../../../src/core/checks/index.js';
import { durationMs } from '../../../src/core/duration.js';
import type { AssetFacts, Facts } from '../../../src/core/facts.js';
import type { EndedRecord } from '../../../src/core/ledger/ended.js';
import { recordDigest } from '../../../src/core/ledger/record.js';
import { changeOf, endedRecord, shell, startedRecord } from '../ledger/world.js';
import { bagBy, movedBy } from '../records.js';
import { ask, factsOf, finding, plannedOf, policyOf, version } from '../world.js';

const policy = policyOf(`version: 1
extends: default
transitions: [{ from: Staging, to: Archived, checks: [{ soak: 24h }] }]
`);
const started = startedRecord({ version: '7', from: 'None', to: 'Staging', at: '2026-03-01T10:00:00.000Z' });
const ended = endedRecord(started);
const staged = movedBy(started, version('7'));
const check = { soak: '24h' };
const at = { file: 'p.yml', line: 1, column: 1 };

const remembered = (...ends: readonly EndedRecord[]): Pick<Facts, 'ledger'> => ({
  ledger: { open: null, ends, pass: null },
});
const facts = (asset: AssetFacts = staged, ends: readonly EndedRecord[] = [ended]): Facts =>
  factsOf(asset, remembered(...ends));
const judged = (now: string | null, of: Facts = facts()): string => {
  const [only] = judgeTimed([{ value: check, at }], of, now);
  return only === undefined ? 'none' : `${only.outcome}: ${only.found}${only.remedy ? `. ${only.remedy}` : ''}`;
};

describe('a version that must stay for a while', () => {
  it('is planned with the time since which it is there, and with when it may go', () => {
    const { outcome, found, used } = evaluate(check, facts());
    expect(`${outcome}: ${found}`).toBe(
      'awaited: in Staging since 2026-03-01T10:01:00.000Z, opens at 2026-03-02T10:01:00.000Z',
    );
    expect(used).toEqual([{ check: 'soak', asset: staged.id, source: 'ledger', value: '2026-03-01T10:01:00.000Z' }]);
    expect(needsOf(check)).toEqual(['record']);
  });

  it('has the same plan at every time, and another plan when it came at another time', () => {
    const digest = (ends: readonly EndedRecord[]): string =>
      plannedOf(ask(policy, staged, 'Archived', remembered(...ends))).digest;
    expect(digest([ended])).toBe(digest([ended]));
    expect(digest([endedRecord(started, { at: '2026-03-01T10:02:00.000Z' })])).not.toBe(digest([ended]));
  });

  it('is awaited by a plan', () => {
    expect(finding(ask(policy, staged, 'Archived', remembered(ended)), 'soak 24h')).toMatch(/^awaited: in Staging/);
  });

  it('may go from the very moment on', () => {
    expect(judged('2026-03-02T10:00:59.000Z')).toBe(
      'fail: in Staging since 2026-03-01T10:01:00.000Z, and it is 2026-03-02T10:00:59.000Z. opens at 2026-03-02T10:01:00.000Z',
    );
    expect(judged('2026-03-02T10:01:00.000Z')).toBe('pass: in Staging since 2026-03-01T10:01:00.000Z');
  });

  it('cannot be judged while Azure ML does not say what time it is', () => {
    expect(judged(null)).toBe('inconclusive: Azure ML did not say what time it is. run it again');
  });

  it('counts from the beginning of the record where its end claims to be earlier', () => {
    const forged = endedRecord(started, { at: '2020-01-01T00:00:00.000Z' });
    expect(judged('2026-03-02T09:59:59.000Z', facts(staged, [forged]))).toMatch(
      /^fail: in Staging since 2026-03-01T10:00:00.000Z/,
    );
  });
});

describe('what does not prove since when a version is there', () => {
  const why = (asset: AssetFacts, ends: readonly EndedRecord[] | null = [ended]): string => {
    const { outcome, found } = evaluate(check, { ...facts(asset), ledger: ends && { open: null, ends, pass: null } });
    return `${outcome}: ${found}`;
  };
  const none = 'inconclusive: no proven record shows since when version 7 is in Staging';
  const older = startedRecord({ ...started, at: '2020-01-01T00:00:00.000Z' });

  it('no ledger', () => {
    expect(why(staged, null)).toBe('inconclusive: without a ledger nothing proves since when version 7 is where it is');
  });

  it('a forged record with an earlier time, for Azure ML repeats the digest of another one', () => {
    expect(why(staged, [endedRecord(older)])).toBe(none);
  });

  it('a forged record that claims to take up the one that Azure ML repeats', () => {
    expect(
      why(staged, [endedRecord({ ...older, continues: { digest: recordDigest(started), number: started.number } })]),
    ).toBe(none);
  });

  it('a record of a shell', () => {
    const byShell = startedRecord({ ...started, proven: false, ...shell });
    expect(why(movedBy(byShell, version('7')), [endedRecord(byShell)])).toBe(
      'inconclusive: the record of how version 7 came into Staging is unproven: a shell wrote it',
    );
  });

  it('a record that says it was proven, while the entry in Azure ML says it was not', () => {
    const asset = { ...staged, properties: bagBy(started, '7', { proven: false }) };
    expect(why(asset)).toMatch(/is unproven: a shell wrote it$/);
  });

  it('a record that did not put this version into this stage', () => {
    const other = startedRecord({ ...started, changes: [changeOf('6', { to: 'Staging' })] });
    const asset = { ...staged, properties: bagBy(started, '7', { started: recordDigest(other) }) };
    expect(why(asset, [endedRecord(other)])).toBe(none);
  });

  it('a stage that somebody edited since', () => {
    const moved = 'inconclusive: no promotion of version 7 shows since when it is where it is';
    expect(why({ ...staged, stage: 'Production' })).toBe(moved);
    expect(why({ ...staged, stage: 'Production', tags: { stage: 'Production' } })).toBe(moved);
    expect(why(version('7'))).toBe(moved);
  });

  it('the properties of a component', () => {
    expect(why({ ...staged, kind: 'component' })).toMatch(/^inconclusive: the properties of a component/);
  });

  it('a record whose time is none', () => {
    expect(why(staged, [endedRecord(started, { at: '9999-99-99T99:99:99.999Z' })])).toMatch(/names no time$/);
  });

  it('is said once: there is nothing left to judge by the time', () => {
    expect(judged('2030-01-01T00:00:00.000Z', facts(staged, []))).toBe('none');
  });
});

describe('a length of time', () => {
  it.each([
    ['1m', 60_000],
    ['30m', 1_800_000],
    ['24h', 86_400_000],
    ['7d', 604_800_000],
    ['99999d', 99_999 * 86_400_000],
  ])('%s is %d ms', (text, ms) => expect(durationMs(text)).toBe(ms));

  it.each(['', '0h', '05m', '1.5h', '-1d', '24', '24H', '100000d', '1h30m', ' 1h'])('%j is none', (text) =>
    expect(durationMs(text)).toBeNaN(),
  );
});
