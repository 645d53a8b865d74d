import { describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/commands/told-request.js';
import { DRIFT_KINDS } from '../../src/core/drift/drift.js';
import { read } from './pages.js';

const page = read('docs/drift.md');
const rows = (head: string): string[][] => {
  const table = page.slice(page.indexOf(head)).split('\n\n', 1)[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

describe('the page about drift', () => {
  test('lists every kind, as the program describes it', () => {
    const found = { registry: 'Azure ML', ledger: 'ledger', files: 'files of promotions' };
    expect(rows('| kind | what it is |')).toEqual(
      DRIFT_KINDS.map(({ name, description, needs }) => [`\`${name}\``, description, found[needs]]),
    );
    const byLedger = DRIFT_KINDS.filter(({ needs }) => needs === 'ledger');
    expect(DRIFT_KINDS.slice(-byLedger.length)).toEqual(byLedger);
    expect(page).toContain(`the last ${['', 'one', 'two', 'three', 'four', 'five'][byLedger.length]} cannot be told`);
  });

  test('lists every format', () => {
    expect(rows('| option of `format` |').map(([name]) => name)).toEqual(FORMATS.drift.map((name) => `\`${name}\``));
  });
});
