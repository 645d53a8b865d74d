import { describe, expect, it } from '@jest/globals';
import { DRIFT_KINDS } from '../../../src/core/drift/drift.js';
import { junit } from '../../../src/report/drift/junit.js';
import type { DriftView } from '../../../src/report/drift/view.js';
import { HOSTILE } from '../hostile.js';
import { drift, hostile, oneOfEach, view } from './drifts.js';
import { all, type Element, readXml } from './xml.js';

const read = (given: Partial<DriftView> = {}): Element => readXml(junit(view(given)));
const failed = (root: Element): string[] =>
  all(root, 'testcase')
    .filter(({ children }) => children.some(({ name }) => name === 'failure'))
    .map(({ attributes }) => `${attributes.classname} ${attributes.name}`);

describe('drift as JUnit XML', () => {
  it('has a suite for each asset and a case for each kind', () => {
    const suites = all(read(), 'testsuite');
    expect(suites.map(({ attributes }) => attributes.name)).toEqual(['model/churn', 'model/fraud', 'data/fraud']);
    for (const suite of suites)
      expect(all(suite, 'testcase').map(({ attributes }) => attributes.name)).toEqual(
        DRIFT_KINDS.map(({ name }) => name),
      );
  });

  it('fails the cases that drift, and no others', () => {
    expect(failed(read())).toEqual(['model/fraud unexplained-stage']);
    expect(failed(read({ drifts: [] }))).toEqual([]);
    expect(failed(read({ drifts: [drift({ severity: 'note' })] }))).toEqual([]);
    expect(failed(read({ drifts: oneOfEach }))).toHaveLength(DRIFT_KINDS.length);
  });

  it('tells every drift of a case, and counts them', () => {
    const root = read({ drifts: [drift(), drift({ version: '4', found: 'version 4 drifts' })] });
    const [failure] = all(root, 'failure');
    expect(failure?.attributes.message).toBe('version 3 is in Production, and nothing explains it (and 1 more)');
    expect(failure?.text).toContain('version 4 drifts. To resolve it: adopt it');
    expect(root.attributes).toMatchObject({ tests: String(3 * DRIFT_KINDS.length), failures: '1', skipped: '0' });
  });

  it('skips what only a ledger can tell where there is none', () => {
    const root = read({ ledger: false });
    const kinds = DRIFT_KINDS.filter(({ needs }) => needs === 'ledger').length;
    expect(all(root, 'skipped')).toHaveLength(3 * kinds);
    expect(root.attributes.skipped).toBe(String(3 * kinds));
  });

  it.each(HOSTILE)('is well-formed whatever strangers write: %j', (text) => {
    const asset = hostile(text).asset;
    const root = read({ assets: [asset], drifts: [hostile(text)] });
    expect(all(root, 'failure')).toHaveLength(1);
  });

  it('is held to what XML may hold', () => {
    expect(() => readXml('<a b="<"/>')).toThrow();
    expect(() => readXml('<a>&</a>')).toThrow();
    expect(() => readXml('<a></b>')).toThrow();
    expect(() => readXml('<a>\u0001</a>')).toThrow();
  });
});
