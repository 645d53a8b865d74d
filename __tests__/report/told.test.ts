import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { exitCodeOf } from '../../src/core/failure.js';
import { writeFiles } from '../../src/hosts/files.js';
import { withoutSecrets } from '../../src/hosts/without-secrets.js';
import { createRedactor } from '../../src/http/redact.js';
import { annotations } from '../../src/report/annotations.js';
import { endOf } from '../../src/report/ending.js';
import { jsonDocument } from '../../src/report/json.js';
import { NO_FILES, outputs } from '../../src/report/outputs.js';
import { summary } from '../../src/report/summary.js';
import { terminal } from '../../src/report/terminal.js';
import { drawn, PATHS, promoted, told } from './reports.js';

describe('what a command saw', () => {
  it('is a table in a shell, and nothing of what has no rows', () => {
    expect(
      terminal(told, { colour: false }),
    ).toBe(`✗ ledger of taxi-fare: broken. Event 7 of taxi-fare: it says that it is event 8.

  What is broken
  Asset            Event  What
  model taxi-fare  7      it says that it is event 8
  model churn      12     it is missing from the ledger
  note: version 3 of taxi-fare is in Production by the ledger, and Azure ML says no stage: see drift
`);
  });

  it('has a line for each sentence in a shell, and none for one that is not said', () => {
    const table = {
      title: 'Drift',
      of: 'difference',
      head: ['', 'Kind', 'Found', 'To resolve it'],
      sentences: 2,
      rows: [
        ['✗', 'unfinished', `${'x'.repeat(100)}`, 'ask again'],
        ['…', 'unreviewed', 'it has time', ''],
      ],
    };
    expect(terminal({ ...told, tables: [table], notes: [] }, { colour: false })).toContain(`
  Drift
     Kind
  ✗  unfinished
      found: ${'x'.repeat(100)}
      to resolve it: ask again
  …  unreviewed
      found: it has time
`);
  });

  it('is a table on the page, and a picture where one was asked for', () => {
    const page = summary(told);
    expect(page).toContain('## ⛔ ledger of taxi-fare: broken\n\nEvent 7 of taxi-fare');
    expect(page).toContain(
      '### What is broken\n\n| Asset | Event | What |\n| --- | --- | --- |\n| model taxi-fare | 7 | it says',
    );
    expect(page).not.toContain('Unproven');
    expect(summary(drawn)).toContain('```mermaid\ntimeline\n  title taxi-fare\n```\n\n### What is broken');
    expect(summary(drawn)).toContain('## ✅ history');
  });

  it('stays below what a step summary may hold, however many rows there are', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [`${index}`, 'x'.repeat(2000), 'y'.repeat(2000)]);
    const table = { title: 'Events', of: 'event', head: ['Event', 'What', 'Why'], rows };
    const page = summary({ ...told, tables: [table, { ...table, title: 'More' }] });
    expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024);
    expect(page).toContain('and 4800 more events');
    expect(terminal({ ...told, tables: [table] }, { colour: false })).toContain('  and 4800 more events');
  });

  it('sets every output, those of a promotion to nothing', () => {
    const { verdict, record, report, ...others } = outputs(told, PATHS);
    expect([verdict, record, report]).toEqual(['deny', PATHS.record, PATHS.report]);
    expect(Object.values({ ...others, plan: '' })).toEqual(['', '', '', '[]', '[]', '', '']);
    expect(exitCodeOf(endOf(told))).toBe(1);
    expect(exitCodeOf(endOf(drawn))).toBe(0);
  });

  it('is one JSON document: the keys of every end, and its own', () => {
    const document = jsonDocument(drawn, 0, NO_FILES, '1.2.3');
    const common = Object.keys(jsonDocument(promoted, 0, NO_FILES, '1.2.3'));
    expect(Object.keys(document)).toEqual(expect.arrayContaining(common));
    expect(document).toMatchObject({
      command: 'history',
      verdict: 'allow',
      asset: { kind: 'model', name: 'taxi-fare', version: null },
      place: told.place,
      broken: [{ name: 'taxi-fare', number: 7 }],
      rendering: 'timeline\n  title taxi-fare\n',
      notes: told.notes,
      error: null,
      'exit-code': 0,
    });
  });

  it('is annotated at most ten times', () => {
    expect(annotations(told)).toEqual([
      { title: 'aml-promote: broken ledger', message: 'event 7 of taxi-fare: it says that it is event 8', at: null },
    ]);
    const [first] = told.annotations;
    if (first === undefined) throw new Error('no annotation');
    expect(annotations({ ...told, annotations: Array(30).fill(first) })).toHaveLength(10);
  });

  it('leaves its record, and its report in the format that was asked for', async () => {
    const root = mkdtempSync(join(tmpdir(), 'told-'));
    try {
      const paths = await writeFiles(drawn, 0, root);
      expect(paths).toEqual({ record: join(root, 'record.json'), report: join(root, 'report.mmd'), plan: '' });
      expect(readFileSync(paths.report, 'utf8')).toBe(drawn.rendering?.text);
      expect(JSON.parse(readFileSync(paths.record, 'utf8'))).toMatchObject({ report: paths.report });
      expect((await writeFiles(told, 1, root)).report).toBe(join(root, 'report.md'));
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it('loses known secrets wherever they are', () => {
    const redactor = createRedactor();
    redactor.know('hunter2-hunter2');
    const secret = 'it is hunter2-hunter2';
    const cleaned = withoutSecrets(
      {
        ...told,
        tables: [{ title: secret, of: 'x', head: [secret], rows: [[secret]] }],
        document: () => ({ deep: [{ secret }] }),
        rendering: { format: 'mermaid', extension: 'mmd', text: secret },
        notes: [secret],
      },
      redactor,
    );
    const document = cleaned.is === 'told' && cleaned.document();
    expect(document).toEqual({ deep: [{ secret: 'it is ***' }] });
    expect(JSON.stringify(cleaned)).not.toContain('hunter2');
  });
});
