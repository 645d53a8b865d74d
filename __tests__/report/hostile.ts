import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import type { Report } from '../../src/report/report.js';
import { halfWay, misused, planned, promoted, refused, told } from './reports.js';

/** What strangers write into tags, names, comments and policies. */
export const HOSTILE: readonly string[] = [
  '::set-output name=x::y',
  'ok\n::error title=a::b',
  'ok\r  ::add-mask::x',
  '##vso[task.complete result=Succeeded;]done',
  'see ##[error]red ##VSO[task.setvariable variable=x]y',
  '\u001B[2J\u001B]0;title\u0007\u009B31m',
  '<img src=x onerror=alert(1)></td></details><!--',
  'a | b || \\| c \\',
  '``` `x` ``\n```\n# heading',
  '@org/team and ada@example.org',
  '![i](https://evil.example/p.png) [l](javascript:x) https://evil.example www.evil.example',
  '- [ ] item\n1. one\n> quote\n---\n=== ',
  'abc\u202Edcba\u2066\u200B\uFEFF\u2028\u061C\u{E0041}\uD800',
  '"]; click s0 "javascript:alert(1)"; %%{init: {}}%% end',
  '$x$ #1 GH-1 :tada: *b* _i_ ~~s~~ &lt;',
];

// These decide how a report is read; a stranger has no say in them.
const OURS = new Set(['is', 'command', 'verdict', 'state', 'outcome', 'kind', 'role', 'match']);

/** The same report with this text in every field that holds a text. */
export function filled(report: Report, text: string): Report {
  const fill = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return OURS.has(key) ? value : text;
    if (value instanceof UsageFailure) {
      const [first, second, third] = value.problems.map(({ at }) => ({
        what: text,
        fix: text,
        ...(at && { at: { ...at, file: text } }),
      }));
      return new UsageFailure(first ?? { what: text }, ...[second, third].flatMap((problem) => problem ?? []));
    }
    if (value instanceof ServiceFailure)
      return new ServiceFailure(text, { correlationId: text, stands: [text, text], fix: text });
    if (Array.isArray(value)) return value.map((item) => fill(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, name)]));
  };
  const made = fill(report, '');
  if (!isReport(made)) throw new TypeError('not a report any more');
  return made;
}

const isReport = (value: unknown): value is Report => typeof value === 'object' && value !== null && 'is' in value;

/** One report for each shape of a rendering. */
export const SHAPES: readonly Report[] = [
  promoted,
  refused,
  planned,
  { ...planned, command: 'promote' },
  misused,
  halfWay,
  told,
  { ...told, tables: told.tables.map((table) => ({ ...table, sentences: 1 })) },
];
