import { type Approval, throughText } from '../core/authorisation.js';
import type { Change } from '../core/plan.js';
import type { Location } from '../core/problem.js';
import { type Finding, isSpared } from '../core/verdict.js';
import { signOf, waivedText, worstFirst } from './ending.js';
import * as safe from './escape.js';
import { picture } from './picture.js';
import type { JudgedReport } from './report.js';
import { list, table } from './table.js';

// GitHub drops a step summary of more than 1 MiB. The bounds of all sections together, here and in plan-sections.ts, stay
// below that, whatever they hold.
const KIB = 1024;
const BYTES = {
  findings: 192 * KIB,
  changes: 64 * KIB,
  approvers: 64 * KIB,
  notes: 64 * KIB,
};

/** Foreign text for prose and table cells, at a length that a page bears. */
export const prose = (text: string | null | undefined): string => safe.markdown(safe.cut(text ?? ''));

/** Foreign text as code, at a length that a page bears. */
export const name = (text: string): string => safe.code(safe.cut(text));

/** `file:line` as code. */
export const where = (at: Location | undefined): string => (at === undefined ? '' : name(`${at.file}:${at.line}`));

/** What was asked, by whom, under which policy. */
export function request({ asked, asset, place, run, policy, at, digest, state }: JudgedReport): string {
  const { file, evidence, base } = policy;
  const from =
    evidence && ` at ${name(evidence.commit.slice(0, 12))} of ${name(evidence.ref)} in ${name(evidence.repository)}`;
  return [
    `- **Asset:** ${asset.kind} ${name(asset.name)} version ${name(asset.version)}, asked for as ${name(asked.asset)}`,
    `- **To:** ${name(asked.to)} in ${name(place)}`,
    `- **Run:** ${name(run)}`,
    ...(asked.reason === null ? [] : [`- **Reason:** ${prose(asked.reason)}`]),
    `- **Policy:** ${name(file)}${from ?? ''}`,
    ...(base === null
      ? []
      : [`- **Base:** ${name(base.file)} at ${name(base.commit.slice(0, 12))} in ${name(base.repository)}`]),
    ...(digest === null || state === 'planned' ? [] : [`- **Plan:** ${name(digest)}`]),
    ...(at === null ? [] : [`- **As of:** ${name(at)}`]),
  ].join('\n');
}

/** What each rule said, what blocks first. */
export function findings({ findings }: JudgedReport): string {
  return section('Findings', findingTable(findings));
}

/** Findings as a table. */
export function findingTable(findings: readonly Finding[]): string {
  const cells = (finding: Finding): string[] => {
    const { subject, found, wanted, remedy, at } = finding;
    return [
      signOf(finding),
      prose(subject),
      [prose(found), ...waiverOf(finding)].join('<br>'),
      prose(wanted),
      prose(remedy),
      where(at),
    ];
  };
  const head = ['', 'Rule', 'Found', 'Wanted', 'To make it pass', 'Policy'];
  return table(head, worstFirst(findings), cells, { of: 'finding', bytes: BYTES.findings });
}

function waiverOf(finding: Finding): string[] {
  return finding.waived !== undefined && isSpared(finding) ? [prose(waivedText(finding.waived))] : [];
}

const WRITTEN = {
  planned: 'planned',
  promoted: 'written',
  'rolled-back': 'written',
  finished: 'written',
  unchanged: 'not written',
  refused: 'not written',
} as const;

/** Every write, made or to be made; after a stop half-way it is not for a table to say which were made. */
export function changes({ changes, state }: JudgedReport, halfWay: boolean): string {
  const status = halfWay ? 'intended' : WRITTEN[state];
  const cells = ({ version, from, to, archived }: Change): string[] => {
    return [name(version), prose(from), prose(to), archived === null ? 'left alone' : `becomes ${archived}`, status];
  };
  const head = ['Version', 'From', 'To', '`isArchived`', ''];
  return section('Changes', table(head, changes, cells, { of: 'change', bytes: BYTES.changes }));
}

/** Who approved, and how each was found to be one who may. */
export function approvers({ approvals }: JudgedReport): string {
  const cells = ({ person, match, through, comment }: Approval): string[] => {
    const given = through.is === 'environment' ? name(through.name) : prose(throughText(through));
    return [name(person.login), name(person.id), prose(match), given, comment === '' ? '' : name(comment)];
  };
  const head = ['Login', 'Id', 'How', 'Through', 'Comment'];
  return section('Approvers', table(head, approvals, cells, { of: 'approver', bytes: BYTES.approvers }));
}

/** The lifecycle with the present stage filled. */
export function lifecycle({ lifecycle }: JudgedReport, here: string | null): string {
  const drawn = picture(lifecycle, here);
  return section('Lifecycle', drawn && `\`\`\`mermaid\n${drawn}\n\`\`\``);
}

/** What a reader should know that judged nothing. */
export function notes({ notes }: Pick<JudgedReport, 'notes'>): string {
  return section('Notes', list(notes, prose, { of: 'note', bytes: BYTES.notes }));
}

/** A heading over what stands under it; nothing over nothing. */
export function section(heading: string, content: string): string {
  return content === '' ? '' : `### ${heading}\n\n${content}`;
}
