import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, sha256 } from '../../../src/core/digest.js';
import { parseRecord } from '../../../src/core/ledger/parse-record.js';
import {
  isEnded,
  type LedgerRecord,
  operationNumber,
  operationOf,
  recordDigest,
  recordText,
} from '../../../src/core/ledger/record.js';
import { life } from './events.js';
import { atMinute, chainOf, endedRecord, promotion, reviewedRecord, startedRecord } from './world.js';

const chained = life
  .filter((records) => records.length > 0)
  .map((records) => chainOf(...records).map((one) => one.record));

function why(text: string): string {
  const read = parseRecord(text);
  return read.ok ? '' : read.error;
}

/** The same value, its keys in another order at every depth. */
function turned<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).reverse())
      : inner,
  );
}

describe('a record', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(chained, (records) => {
        for (const record of records) expect(parseRecord(recordText(record))).toEqual({ ok: true, value: record });
      }),
    );
  });

  it('has one digest, in whatever order its keys were set: that of its bytes', () => {
    fc.assert(
      fc.property(chained, (records) => {
        for (const record of records) {
          expect(recordDigest(turned(record))).toBe(recordDigest(record));
          expect(recordDigest(record)).toBe(sha256(recordText(record)));
        }
      }),
    );
  });

  it('has another digest when anything in it is another', () => {
    const base = startedRecord();
    const others: readonly LedgerRecord[] = [
      startedRecord({ number: 2 }),
      startedRecord({ reason: null }),
      startedRecord({ expires: atMinute(6) }),
      startedRecord({ run: { name: 'r', attempt: 2, url: null } }),
      startedRecord({ findings: [...base.findings].reverse() }),
    ];
    expect(new Set([base, ...others].map(recordDigest)).size).toBe(others.length + 1);
  });

  it('is read the same whether the record that it ends was read before or not', () => {
    const [started, ended] = [startedRecord(), endedRecord(startedRecord())];
    const open = { record: started, text: recordText(started) };
    const whole = recordText(ended);
    expect(parseRecord(whole, open)).toEqual({ ok: true, value: ended });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom('', 'x', '0', '"', '\\', '{', '}', ',', ' '), (at, put) => {
        const text = whole.slice(0, at) + put + whole.slice(at + 1);
        expect(parseRecord(text, open)).toEqual(parseRecord(text));
      }),
    );
  });

  it('does not pass for an end of what is open because it holds that elsewhere', () => {
    const open = { record: startedRecord(), text: recordText(startedRecord()) };
    const other = startedRecord({ reason: 'another', plan: { started: startedRecord(), tool: 'x' } });
    const held = [endedRecord(other), endedRecord(startedRecord({ reason: `"started":${open.text},"tool":"x"}` }))];
    for (const ended of held) expect(parseRecord(recordText(ended), open)).toEqual({ ok: true, value: ended });
    const twice = recordText(endedRecord(startedRecord())).replace('"started":', '"started":null,"started":');
    expect(parseRecord(twice, open)).toEqual(parseRecord(twice));
    expect(parseRecord(twice, open).ok).toBe(false);
  });

  it('is refused when its bytes are not canonical', () => {
    fc.assert(
      fc.property(chained, (records) => {
        for (const record of records) {
          const texts = [JSON.stringify(record, null, 2), `${recordText(record)}\n`, ` ${recordText(record)}`];
          expect(texts.map(why)).toEqual(texts.map(() => 'it is not canonical JSON'));
        }
      }),
    );
    const text = recordText(reviewedRecord());
    expect(why(text.replace('"format":1', '"format":1.0'))).toBe('it is not canonical JSON');
    expect(why(text.replace('{', '{"tool":"0.1.0",'))).toBe('it is not canonical JSON');
    expect(why(text.replace('github', '\\u0067ithub'))).toBe('it is not canonical JSON');
  });

  it('says of each approval what it was given to: an environment or a pull request, and one alone', () => {
    const given = { number: 12, url: null, commit: 'b'.repeat(40), at: '2026-03-02T09:30:00Z' };
    const who = { id: '202', login: 'grace', match: 'group of the policy', comment: '' };
    const recordWith = (...approvals: readonly object[]) => ({
      ...startedRecord(),
      evidence: { ...startedRecord().evidence, approvals, merge: { number: 12, url: null, commit: given.commit } },
    });
    const reviewed = recordWith({ ...who, pullRequest: given }, { ...who, environment: 'production' });
    expect(parseRecord(canonicalJson(JSON.parse(JSON.stringify(reviewed))))).toEqual({ ok: true, value: reviewed });
    for (const wrong of [
      who,
      { ...who, environment: 'e', pullRequest: given },
      { ...who, pullRequest: { number: 12 } },
    ])
      expect(why(canonicalJson(JSON.parse(JSON.stringify(recordWith(wrong)))))).toContain('it is not a record');
  });

  it('is refused with a key that it does not know, wherever that stands', () => {
    const record = endedRecord(startedRecord());
    const { run, evidence } = record;
    const texts = [
      { ...record, foreign: 1 },
      { ...record, started: { ...record.started, foreign: 1 } },
      { ...record, run: { ...run, foreign: 1 } },
      { ...record, evidence: { ...evidence, foreign: 1 } },
      { ...record, evidence: { ...evidence, requesters: [{ id: '1', login: 'a', foreign: 1 }] } },
      { ...record, started: { ...record.started, changes: [{ ...record.started.changes[0], foreign: 1 }] } },
    ].map((value) => JSON.stringify(value));
    expect(texts.map(why)).toEqual([
      'it is not a record: / must NOT have additional properties',
      'it is not a record: /started must NOT have additional properties',
      'it is not a record: /run must NOT have additional properties',
      'it is not a record: /evidence must NOT have additional properties',
      'it is not a record: /evidence/requesters/0 must NOT have additional properties',
      'it is not a record: /started/changes/0 must NOT have additional properties',
    ]);
  });

  it('is refused without one of its keys', () => {
    fc.assert(
      fc.property(chained, fc.nat(), (records, pick) => {
        const record = records[pick % records.length] ?? startedRecord();
        const keys = Object.keys(record);
        const left = keys[pick % keys.length];
        const rest = Object.fromEntries(Object.entries(record).filter(([key]) => key !== left));
        expect(why(JSON.stringify(rest))).toMatch(/^it is not a record: /);
      }),
    );
  });

  it.each([
    ['', 'it is not JSON'],
    ['{', 'it is not JSON'],
    ['null', 'it is not a record: / must be object'],
    ['[]', 'it is not a record: / must be object'],
    ['{"event":"promoted"}', 'it is not a record: / must have required property'],
  ])('is refused when it is %j', (text, problem) => {
    expect(why(text)).toContain(problem);
  });

  it('is refused, not thrown, whatever the bytes are', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => why(text) !== ''));
  });

  it.each([
    ['a time that is none', { at: '2024-05-01' }],
    ['a time of another zone', { at: '2024-05-01T10:00:00.000+02:00' }],
    ['a number that is none', { number: 0 }],
    ['a digest in capitals', { previous: 'A'.repeat(64) }],
    ['a kind that is none', { kind: 'endpoint' }],
    ['another format', { format: 2 }],
  ])('is refused with %s', (_, given) => {
    expect(why(recordText(Object.assign(reviewedRecord(), given)))).toMatch(/^it is not a record: \//);
  });
});

describe('the identity of an operation', () => {
  it('is the digest of the record that began it, however often it was renewed', () => {
    const begun = startedRecord();
    const chain = chainOf(...promotion({ version: '1' }), begun, begun, begun, endedRecord(begun));
    const started = chain.flatMap(({ record }) => (record.event === 'started' ? [record] : [])).slice(1);
    expect(started.map(operationOf)).toEqual(started.map(() => chain[2]?.digest));
    expect(started.map(operationNumber)).toEqual([3, 3, 3]);
    const end = chain.at(-1)?.record;
    expect(end !== undefined && isEnded(end) && operationOf(end.started)).toBe(chain[2]?.digest);
  });
});
