import { type ServiceFailure, UsageFailure } from '../core/failure.js';
import { problemLine } from '../core/problem.js';
import type { Finding } from '../core/verdict.js';
import { ending, judgedPart, signOf, waivedText, worstFirst } from './ending.js';
import * as safe from './escape.js';
import { lineageParts } from './lineage.js';
import type { JudgedReport, Report, ToldReport, ToldTable } from './report.js';
import { howToApprove, ruleSentences, type Step } from './rules.js';

const MAX_ROWS = 200;
const MAX_SUBJECT = 24;
const MAX_VALUES = 5;
const MAX_CELL = 80;
const COLOURS: Readonly<Record<string, string>> = {
  '✓': '32',
  '✗': '31',
  '?': '33',
  '!': '33',
  '~': '33',
  '…': '36',
  '↺': '36',
};

type Paint = (sign: string) => string;

/** The report as compact text for a shell or a log, no line of which can start a workflow command. */
export function terminal(report: Report, { colour }: { readonly colour: boolean }): string {
  const paint: Paint = (sign) => (colour ? `\u001B[${COLOURS[sign] ?? '0'}m${sign}\u001B[0m` : sign);
  const { sign, title, sentence } = ending(report);
  const judged = judgedPart(report);
  const lines = [
    `${paint(sign)} ${text(title)}. ${text(sentence)}`,
    ...(report.is === 'failed' ? failureLines(report.failure).map((line) => `  ${line}`) : []),
    ...(judged === null ? [] : body(judged, report.is === 'failed', paint)),
    ...(report.is === 'told' ? toldLines(report) : []),
  ];
  return `${lines.map(safe.logCommand).join('\n')}\n`;
}

/** At most three lines for stderr: what is wrong, what stands, what to do. */
export function failureLines(failure: UsageFailure | ServiceFailure): string[] {
  if (failure instanceof UsageFailure) {
    const { problems } = failure;
    const shown = problems.slice(0, problems.length > 3 ? 2 : 3).map((problem) => text(problemLine(problem)));
    const more = problems.length > 3 ? [`and ${problems.length - 2} more problems`] : [];
    return [...shown, ...more].map(safe.logCommand);
  }
  const { correlationId, stands = [], fix } = failure.detail;
  return [
    `${text(failure.message)}${correlationId === undefined ? '' : ` (correlation id ${text(correlationId)})`}`,
    ...(stands.length === 0 ? [] : [`what stands: ${text(stands.join('; '))}`]),
    ...(fix === undefined ? [] : [text(fix)]),
  ].map(safe.logCommand);
}

function toldLines({ tables, notes }: ToldReport): string[] {
  return [...tables.filter(({ rows }) => rows.length > 0).flatMap(tableLines), ...noteLines(notes)];
}

function tableLines({ title, of, head, rows, sentences = 0 }: ToldTable): string[] {
  const short = head.length - sentences;
  const shown = [head, ...rows.slice(0, MAX_ROWS)].map((row) =>
    row.map((cell, column) => (column < short ? safe.terminal(safe.cut(cell, MAX_CELL)) : text(cell))),
  );
  const lines = shown.map((row) => row.slice(0, short));
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((row) => [...(row[column] ?? '')].length))) ?? [];
  const aligned = lines.map((row) =>
    row.map((cell, column) => `${cell}${' '.repeat((widths[column] ?? 0) - [...cell].length)}`).join('  '),
  );
  const [names = []] = shown;
  const all = aligned.flatMap((line, index) => {
    return index === 0 ? [line] : [line, ...sentenceLines(names, shown[index] ?? [], short)];
  });
  const rest = rows.length - (shown.length - 1);
  return ['', `  ${text(title)}`, ...all.map((line) => `  ${line}`.trimEnd()), ...more(rest, of)];
}

function sentenceLines(head: readonly string[], row: readonly string[], from: number): string[] {
  const lines = row.slice(from).map((cell, index) => [head[from + index] ?? '', cell] as const);
  return lines.filter(([, cell]) => cell !== '').map(([name, cell]) => `    ${name.toLowerCase()}: ${cell}`);
}

function noteLines(notes: readonly string[]): string[] {
  return [...notes.slice(0, MAX_ROWS).map((note) => `  note: ${text(note)}`), ...more(notes.length - MAX_ROWS, 'note')];
}

function body(report: JudgedReport, halfWay: boolean, paint: Paint): string[] {
  const { findings, changes, state, digest, notes } = report;
  const width = Math.max(0, ...findings.map(({ subject }) => [...label(subject)].length));
  const shown = worstFirst(findings).slice(0, MAX_ROWS);
  const verb = halfWay
    ? 'intended'
    : state === 'planned'
      ? 'planned'
      : state === 'refused' || state === 'unchanged'
        ? 'not written'
        : 'written';
  return [
    ...shown.flatMap((finding) => findingLines(finding, width, paint)),
    ...more(findings.length - shown.length, 'finding'),
    ...changes.slice(0, MAX_ROWS).map(({ version, from, to, archived }) => {
      const effect = archived === null ? '' : `, isArchived becomes ${archived}`;
      return `  ${verb}: version ${text(version)} ${text(from)} → ${text(to)}${effect}`;
    }),
    ...more(changes.length - MAX_ROWS, 'change'),
    ...(report.command === 'plan' ? comesFrom(report) : []),
    ...(state === 'planned' && report.rule !== null
      ? ruleSentences(report.rule)
          .slice(0, MAX_ROWS)
          .map((sentence) => `  rule: ${text(sentence)}`)
      : []),
    ...(state === 'planned' && digest !== null ? [`  plan ${text(digest)}`] : []),
    ...(state === 'planned' ? howToApprove(report).map(stepText) : []),
    ...noteLines(notes),
  ];
}

function findingLines(finding: Finding, width: number, paint: Paint): string[] {
  const { outcome, subject, found, wanted, remedy, at, waived } = finding;
  const indent = ' '.repeat(width + 6);
  const name = label(subject);
  const gap = ' '.repeat(Math.max(0, width - [...name].length));
  const first = `  ${paint(signOf(finding))} ${name}${gap}  ${text(found)}`;
  if (outcome === 'pass') return [first];
  return [
    first,
    ...(wanted === undefined ? [] : [`${indent}wanted: ${text(wanted)}`]),
    ...(waived === undefined ? [] : [`${indent}${text(waivedText(waived))}`]),
    ...(remedy === undefined ? [] : [`${indent}to make it pass: ${text(remedy)}`]),
    ...(at === undefined ? [] : [`${indent}policy: ${text(`${at.file}:${at.line}`)}`]),
  ];
}

/** A line for each part of the lineage, what nobody recorded in one. */
function comesFrom(report: JudgedReport): string[] {
  const { lineage } = report;
  const parts = lineageParts(report);
  if (parts === null)
    return lineage === null || lineage.is === 'read' ? [] : [`  lineage: could not be read: ${text(lineage.why)}`];
  const missing = parts.filter(({ origins }) => origins.length === 0).map(({ what }) => what.toLowerCase());
  return [
    ...parts.flatMap(({ what, origins }) => {
      const shown = origins
        .slice(0, MAX_VALUES)
        .map(({ value, remark }) => text(remark === '' ? value : `${value} (${remark})`));
      const rest = origins.length - shown.length;
      return shown.length === 0
        ? []
        : [`  ${what.toLowerCase()}: ${[...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ')}`];
    }),
    ...(missing.length === 0 ? [] : [`  not recorded: ${missing.join(', ')}`]),
  ];
}

const stepText = ({ environment, comment }: Step): string => {
  const what = environment === null ? 'approve the pull request' : `release the job that waits at ${text(environment)}`;
  return `  to approve: ${what}${comment === null ? '' : `, with ${text(comment)} in the comment`}`;
};

const text = (foreign: string): string => safe.terminal(safe.cut(foreign));

const label = (subject: string): string => safe.terminal(safe.cut(subject, MAX_SUBJECT));

function more(rest: number, thing: string): string[] {
  return rest > 0 ? [`  and ${rest} more ${thing}${rest === 1 ? '' : 's'}`] : [];
}
