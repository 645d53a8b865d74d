import { describe, expect, it } from '@jest/globals';
import { type Entry, entriesOf, entryKey, entryText, lastEntry, nextSequence } from '../../src/core/entry.js';
import { bagOf, DIGEST, idOf, version } from './world.js';

const entry: Entry = {
  plan: DIGEST,
  run: 'r/1',
  from: 'Staging',
  to: 'Production',
  sequence: 1,
  asset: idOf('1'),
  proven: true,
  started: null,
  number: null,
};
const bag = (given: Record<string, unknown>, key = entryKey(entry)) => ({
  [key]: JSON.stringify({ ...entry, ...given }),
});
const count = (properties: Record<string, string | null>): number => entriesOf(properties).size;

describe('the entry of a promotion', () => {
  it('has a key that every retry finds again, and that another run or plan does not share', () => {
    expect(entryKey({ started: null, run: 'r/1', plan: DIGEST })).toMatch(/^aml-promote\.[0-9a-f]{16}$/);
    expect(entryKey({ started: null, run: 'r/1', plan: DIGEST })).toBe(
      entryKey({ started: null, run: 'r/1', plan: DIGEST }),
    );
    expect(
      new Set([
        entryKey({ started: null, run: 'r/1', plan: DIGEST }),
        entryKey({ started: null, run: 'r/2', plan: DIGEST }),
        entryKey({ started: null, run: 'r/1', plan: 'b'.repeat(64) }),
      ]).size,
    ).toBe(3);
  });

  it('is written in the same bytes whatever the order in which it was built', () => {
    const { plan, ...others } = entry;
    expect(entryText({ ...others, plan })).toBe(entryText(entry));
  });

  it('is read back as it was written', () => {
    const key = entryKey(entry);
    expect([...entriesOf({ [key]: entryText(entry) })]).toEqual([[key, entry]]);
  });
});

describe('a property that is no entry of ours', () => {
  it.each<[string, Record<string, string | null>]>([
    ['another tool’s', { owner: 'dana', 'mlflow.version': '1' }],
    ['under a key that is not its own', bag({}, 'aml-promote.0000000000000000')],
    ['copied under the key of another run', bag({ run: 'r/2' })],
    ['not JSON', { [entryKey({ started: null, run: 'r/1', plan: DIGEST })]: '{' }],
    ['null', { [entryKey({ started: null, run: 'r/1', plan: DIGEST })]: null }],
    ['JSON null', { [entryKey({ started: null, run: 'r/1', plan: DIGEST })]: 'null' }],
    ['a list', { [entryKey({ started: null, run: 'r/1', plan: DIGEST })]: '[]' }],
    ['with a key too many', bag({ extra: 1 })],
    ['with a digest that is none', bag({ plan: 'A'.repeat(64) })],
    ['with proven as text', bag({ proven: 'true' })],
    ['with a negative number', bag({ sequence: -1 })],
    ['with a broken number', bag({ sequence: 1.5 })],
    ['with no sequence', bag({ sequence: undefined })],
    [
      'with __proto__',
      { [entryKey({ started: null, run: 'r/1', plan: DIGEST })]: `{"__proto__":${JSON.stringify(entry)}}` },
    ],
  ])('%s is left out', (_, properties) => {
    expect(count(properties)).toBe(0);
  });
});

describe('the last promotion of a version', () => {
  it('is the one with the greatest number, wherever it stands in the bag', () => {
    const properties = bagOf('1', { sequence: 3, to: 'Archived' }, { sequence: 1 }, { sequence: 2 });
    expect(lastEntry(version('1', { properties }))?.entry.to).toBe('Archived');
    expect(nextSequence(version('1', { properties }))).toBe(4);
  });

  it('is none when two claim to be it', () => {
    const properties = bagOf('1', { sequence: 2 }, { sequence: 2, to: 'Archived' }, { sequence: 1 });
    expect(lastEntry(version('1', { properties }))).toBeUndefined();
    expect(nextSequence(version('1', { properties }))).toBe(3);
  });

  it('is none for a new version, whose first promotion has the number 1', () => {
    expect(lastEntry(version('1'))).toBeUndefined();
    expect(nextSequence(version('1'))).toBe(1);
  });

  it('is found among very many', () => {
    const many = Array.from({ length: 150_000 }, (_, index) => ({ sequence: index + 1, run: `r/${index}` }));
    const properties = Object.fromEntries(many.flatMap((one) => Object.entries(bagOf('1', one))));
    expect(nextSequence(version('1', { properties }))).toBe(150_001);
  });
});
