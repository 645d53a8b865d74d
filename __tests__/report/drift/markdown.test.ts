import { describe, expect, it } from '@jest/globals';
import { markdown } from '../../../src/report/drift/markdown.js';
import { HOSTILE } from '../hostile.js';
import { drift, hostile, oneOfEach, view } from './drifts.js';

const rows = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('| '));

describe('drift as Markdown', () => {
  it('is one table, what is gravest first', () => {
    const text = markdown(view({ drifts: oneOfEach }));
    expect(text).toContain('## Drift: 9 differences');
    const marks = rows(text)
      .slice(2)
      .map((row) => row.split(' | ')[0]);
    expect(marks).toEqual([...Array(8).fill('| ✗'), '| !', '| …']);
    expect(text).toContain('`model/fraud/3`');
    expect(text).toContain('`.aml/promotion-policy.yml:9`');
  });

  it('says that there is none, and what was not looked for', () => {
    const text = markdown(view({ drifts: [], ledger: false }));
    expect(text).toContain('## No drift');
    expect(text).toContain('Looked at 3 assets');
    expect(text).toContain('The ledger is off');
    expect(rows(text)).toEqual([]);
  });

  it.each(HOSTILE)('keeps each drift on one row of six cells, whatever strangers write: %j', (text) => {
    const [, , row = ''] = rows(markdown(view({ drifts: [hostile(text)] })));
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(7);
    // What stands in a code span is shown as it is.
    expect(row.replaceAll(/`[^`]*`/g, '')).not.toContain('<img');
  });

  it('stays short enough for an issue', () => {
    const drifts = Array.from({ length: 900 }, () => drift({ found: 'x'.repeat(400) }));
    const text = markdown(view({ drifts }));
    expect(Buffer.byteLength(text)).toBeLessThan(65_536);
    expect(text).toMatch(/and \d+ more differences/);
  });
});
