import { describe, expect, test } from '@jest/globals';
import { entrySchema } from '../../src/core/entry.js';
import { boardSchema, startedSchema } from '../../src/core/ledger/schemas.js';
import { read } from './pages.js';

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const page = read('docs/record.md');

/** The rows of the tables in a chapter, as cells without their heads. */
function rowsIn(heading: string): readonly (readonly string[])[] {
  const [, chapter = ''] = page.split(`\n${heading}\n`);
  const [text = ''] = chapter.split(/^## /m);
  return text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.split('|').slice(1, -1));
}

const codes = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The schema at a path such as `evidence.approvals[].match`. */
function at(schema: unknown, path: string): unknown {
  return path.split('.').reduce((node, step) => {
    const key = step.replace('[]', '');
    const forms: readonly unknown[] = isNode(node) && Array.isArray(node.anyOf) ? node.anyOf : [node];
    const found = forms
      .flatMap((form) => (isNode(form) && isNode(form.properties) ? [form.properties[key]] : []))
      .find((one) => one !== undefined);
    return step.endsWith('[]') ? isNode(found) && found.items : found;
  }, schema);
}

const schemaOf = (path: string): unknown =>
  path.startsWith('board.') ? at(boardSchema, path.slice('board.'.length)) : at(startedSchema, path);

describe('what the record answers in an audit', () => {
  const rows = rowsIn('## What it answers in an audit');
  const fields = rows.flatMap((cells) => codes(cells[2] ?? ''));

  test('names fields in every row', () => {
    expect(rows.length).toBeGreaterThan(12);
    expect(rows.filter((cells) => cells[1]?.trim() !== 'what is shown' && codes(cells[2] ?? '').length === 0)).toEqual(
      [],
    );
  });

  test.each([...new Set(fields)])('names %s, which is a field of the record', (path) => {
    expect(schemaOf(path)).toBeInstanceOf(Object);
  });

  test('would not pass for a field that is none', () => {
    for (const path of ['approvers', 'evidence.approver', 'findings.subject', 'board.versions'])
      expect(schemaOf(path)).toBeUndefined();
  });
});

test('the entry is told key by key', () => {
  const told = rowsIn('## The entry').flatMap((cells) => codes(cells[0] ?? ''));
  expect(told.sort()).toEqual(Object.keys(entrySchema.properties).sort());
});
