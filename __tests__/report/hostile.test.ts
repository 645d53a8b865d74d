import { describe, expect, it } from '@jest/globals';
import { annotations } from '../../src/report/annotations.js';
import { json } from '../../src/report/escape.js';
import { jsonDocument } from '../../src/report/json.js';
import { outputs } from '../../src/report/outputs.js';
import type { Report } from '../../src/report/report.js';
import { summary } from '../../src/report/summary.js';
import { terminal } from '../../src/report/terminal.js';
import { filled, HOSTILE, SHAPES } from './hostile.js';
import { PATHS } from './reports.js';

const HIDDEN = /(?!\n)\p{Cc}|\p{Cs}|\p{Bidi_Control}|[\u200B-\u200F\uFEFF\u2028\u2029]/u;
const COMMAND = /^[\s\u0085]*::|##(?:vso)?\[/im;
const CASES = HOSTILE.flatMap((text) =>
  SHAPES.map((shape) => ({ text, shape, name: `${JSON.stringify(text)} (${shape.command}, ${shape.is})` })),
);

const FENCED = /^(`{3,})(?!`)[^`\n]*\n([\s\S]*?)\n\1$/gm;

/** What opens each line, how many cells a row has and how long a block is: text that stays where it was put changes none. */
function skeleton(page: string): readonly string[] {
  const lines = page.replace(FENCED, (_, _ticks, inner: string) => `block of ${inner.split('\n').length}`).split('\n');
  return lines.map((line) => {
    const cells = line.startsWith('|') ? line.split('|').length : '';
    return `${/^(?:#+ |- |\||block of \d+|<\/?details>|---$)?/.exec(line)?.[0] ?? ''}${cells}`;
  });
}

/** The page without its code: fenced blocks and spans, which GitHub shows as they are. */
const outside = (page: string): string => page.replace(FENCED, '').replace(/`[^`\n]+`/g, '');

const OUR_LABELS = /^- \*\*[A-Z][a-z ]+:\*\*/gim;
const OUR_HTML = /<wbr>|<br>|<span>\$<\/span>|<\/?code>|<\/?details>|<\/?summary>/g;

describe.each(CASES)('$name in every field', ({ text, shape }) => {
  const report: Report = filled(shape, text);

  it('leaves the page its shape', () => {
    expect(skeleton(summary(report))).toEqual(skeleton(summary(filled(shape, 'x'))));
  });

  it('is only text on the page', () => {
    const page = summary(report);
    const prose = outside(page)
      .replace(OUR_LABELS, '')
      .replace(OUR_HTML, (tag) => (tag === '<wbr>' ? '\u2060' : ''));
    expect(prose).not.toMatch(/<|@\w|:\/\/|www\.|\$|`|&(?!amp;|lt;|#\d+;)|:\w+:|(?<!&)#\d|GH-\d/);
    // Every sign that could be markup has its backslash.
    expect(prose.replace(/\\[\\*_[\]~#:=>+-]/g, '')).not.toMatch(/[*_[\]~\\]/);
    expect(page).not.toMatch(HIDDEN);
  });

  it('neither starts a command in a log nor moves the cursor', () => {
    const shown = terminal(report, { colour: false });
    expect(shown).not.toMatch(COMMAND);
    expect(shown).not.toMatch(HIDDEN);
    expect(shown.split('\n')).toHaveLength(terminal(filled(shape, 'x'), { colour: false }).split('\n').length);
  });

  it('stays on one line of an annotation', () => {
    for (const { title, message, at } of annotations(report)) {
      expect(`${title}\n${message}`).not.toMatch(COMMAND);
      expect(`${title}${message}${at?.file ?? ''}`).not.toMatch(/\n/);
      expect(`${title}${message}${at?.file ?? ''}`).not.toMatch(HIDDEN);
    }
  });

  it('stays inside its string in the document and in the outputs', () => {
    const document = jsonDocument(report, 1, PATHS, '1.2.3');
    const printed = json(document);
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(document)));
    expect(printed).not.toMatch(COMMAND);
    expect(printed).not.toMatch(HIDDEN);
    for (const name of ['archived', 'approvers'] as const)
      expect(Array.isArray(JSON.parse(outputs(report, PATHS)[name]))).toBe(true);
  });
});
