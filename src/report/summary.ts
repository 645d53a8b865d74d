import { UsageFailure } from '../core/failure.js';
import { problemLine } from '../core/problem.js';
import { ending, stageAfter } from './ending.js';
import * as safe from './escape.js';
import * as planned from './plan-sections.js';
import type { FailedReport, JudgedReport, Report, ToldReport } from './report.js';
import * as sections from './sections.js';
import { list, table } from './table.js';

const MAX_PROBLEMS = 10;
const MAX_TITLE = 200;
// All tables of a report together stay below what a step summary may hold.
const TABLES_BYTES = 640 * 1024;
const PICTURE_BYTES = 128 * 1024;

/** The report as GitHub Markdown, below the 1 MiB of a step summary: what reviewers read before they approve. */
export function summary(report: Report): string {
  const { mark, title, sentence } = ending(report);
  const heading = `## ${mark} ${safe.markdown(safe.cut(title, MAX_TITLE))}`;
  const parts = partsOf(report);
  return `${[heading, sections.prose(sentence), ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}

function partsOf(report: Report): readonly string[] {
  switch (report.is) {
    case 'judged':
      return judged(report, stageAfter(report), false);
    case 'told':
      return told(report);
    case 'failed':
      return failed(report);
  }
}

function told({ tables, rendering, notes, place, at, page = '' }: ToldReport): readonly string[] {
  const bytes = Math.floor(TABLES_BYTES / Math.max(1, tables.length));
  return [
    [
      ...(place === null ? [] : [`- **Place:** ${sections.name(place)}`]),
      ...(at === null ? [] : [`- **As of:** ${sections.name(at)}`]),
    ].join('\n'),
    drawing(rendering),
    ...tables.map(({ title, of, head, rows }) =>
      sections.section(
        safe.markdown(title),
        table(head.map(sections.prose), rows, (row) => row.map(sections.prose), { of, bytes }),
      ),
    ),
    page,
    sections.notes({ notes }),
  ];
}

// GitHub draws Mermaid; what else was asked for is for a file.
function drawing(rendering: ToldReport['rendering']): string {
  if (rendering?.format !== 'mermaid' || Buffer.byteLength(rendering.text) > PICTURE_BYTES) return '';
  return safe.fence(rendering.text.trimEnd(), 'mermaid');
}

function judged(report: JudgedReport, here: string | null, halfWay: boolean): readonly string[] {
  // Reviewers read a plan; what promote wrote is read by whoever looks for what happened.
  const isPlan = report.command === 'plan';
  return [
    sections.request(report),
    isPlan && report.state === 'planned' ? '' : sections.findings(report),
    isPlan ? planned.metrics(report) : '',
    isPlan ? planned.lineage(report) : '',
    sections.changes(report, halfWay),
    isPlan ? planned.rules(report) : '',
    sections.approvers(report),
    halfWay ? '' : planned.plan(report),
    sections.lifecycle(report, here),
    sections.notes(report),
  ];
}

function failed(report: FailedReport): readonly string[] {
  const { failure, asked } = report;
  const before = report.judged === null ? [] : ['---', ...judged(report.judged, stageAfter(report), true)];
  const reason =
    asked.reason === undefined || asked.reason === null ? '' : `- **Reason:** ${sections.prose(asked.reason)}`;
  if (failure instanceof UsageFailure) return [report.judged === null ? reason : '', problems(failure), ...before];
  const { correlationId, stands = [], fix, commands = [] } = failure.detail;
  const id = correlationId === undefined ? '' : ` The service knows the call as ${sections.name(correlationId)}.`;
  return [
    report.judged === null ? reason : '',
    sections.section('What happened', `${sections.prose(failure.message).replace(/\.$/, '')}.${id}`),
    sections.section('What stands', list(stands, sections.prose, { of: 'write', bytes: 64 * 1024 })),
    sections.section(
      'How to go on',
      [sections.prose(fix), pasteable(commands)].filter((part) => part !== '').join('\n\n'),
    ),
    ...before,
  ];
}

function pasteable(commands: readonly string[]): string {
  return commands.length === 0 ? '' : safe.fence(commands.join('\n'), 'sh');
}

function problems({ problems }: UsageFailure): string {
  const shown = problems.slice(0, MAX_PROBLEMS).map(({ what, at, fix }) => {
    const place = at === undefined ? '' : `${sections.where(at)}: `;
    return `- ${place}${sections.prose(problemLine(fix === undefined ? { what } : { what, fix }))}`;
  });
  const rest = problems.length - shown.length;
  return sections.section(
    'Problems',
    [...shown, ...(rest > 0 ? [`- and ${rest} more; \`aml-promote lint\` lists them`] : [])].join('\n'),
  );
}
