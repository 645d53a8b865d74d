import type { Approval } from '../core/authorisation.js';
import type { UsedFact } from '../core/facts.js';
import { type Change, type Plan, planText } from '../core/plan.js';
import type { Location } from '../core/problem.js';
import type { Finding } from '../core/verdict.js';
import { SIGN, worstFirst } from './ending.js';
import * as safe from './escape.js';
import { picture } from './picture.js';
import type { JudgedReport } from './report.js';
import { list, table } from './table.js';

// GitHub drops a step summary of more than 1 MiB. The bounds of all sections together stay below that, whatever they
// hold.
const KIB = 1024;
const BYTES = {
  findings: 256 * KIB,
  changes: 96 * KIB,
  approvers: 96 * KIB,
  awaited: 32 * KIB,
  facts: 96 * KIB,
  plan: 128 * KIB,
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
  const { file, evidence } = policy;
  const from =
    evidence && ` at ${name(evidence.commit.slice(0, 12))} of ${name(evidence.ref)} in ${name(evidence.repository)}`;
  return [
    `- **Asset:** ${asset.kind} ${name(asset.name)} version ${name(asset.version)}, asked for as ${name(asked.asset)}`,
    `- **To:** ${name(asked.to)} in ${name(place)}`,
    `- **Run:** ${name(run)}`,
    ...(asked.reason === null ? [] : [`- **Reason:** ${prose(asked.reason)}`]),
    `- **Policy:** ${name(file)}${from ?? ''}`,
    ...(digest === null || state === 'planned' ? [] : [`- **Plan:** ${name(digest)}`]),
    ...(at === null ? [] : [`- **As of:** ${name(at)}`]),
  ].join('\n');
}

/** What each rule said, what blocks first. */
export function findings({ findings }: JudgedReport): string {
  const cells = ({ outcome, subject, found, wanted, remedy, at }: Finding): string[] => {
    return [SIGN[outcome], prose(subject), prose(found), prose(wanted), prose(remedy), where(at)];
  };
  const head = ['', 'Rule', 'Found', 'Wanted', 'To make it pass', 'Policy'];
  return section('Findings', table(head, worstFirst(findings), cells, { of: 'finding', bytes: BYTES.findings }));
}

const WRITTEN = {
  planned: 'planned',
  promoted: 'written',
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
  const cells = ({ person, match, comment }: Approval): string[] => {
    return [name(person.login), name(person.id), prose(match), comment === '' ? '' : name(comment)];
  };
  const head = ['Login', 'Id', 'How', 'Comment'];
  return section('Approvers', table(head, approvals, cells, { of: 'approver', bytes: BYTES.approvers }));
}

/** What a reviewer approves: the facts, what is awaited, the digest and the plan itself. */
export function plan({ plan, digest, state, findings }: JudgedReport): string {
  if (plan === null || digest === null || state !== 'planned') return '';
  const cells = ({ check, asset, source, value }: UsedFact): string[] => {
    return [prose(check), name(asset), prose(source), name(String(value))];
  };
  const demand = ({ subject, wanted, found }: Finding): string => `${prose(subject)}: ${prose(wanted ?? found)}`;
  const awaited = findings.filter(({ outcome }) => outcome === 'awaited');
  const head = ['Check', 'Asset', 'Source', 'Value'];
  const meaning = 'An approval approves exactly this digest; `promote` refuses when it comes to another:';
  return [
    section('Awaited', list(awaited, demand, { of: 'demand', bytes: BYTES.awaited })),
    section('Facts', table(head, plan.facts, cells, { of: 'fact', bytes: BYTES.facts })),
    section('Plan', `${meaning}\n\n${safe.fence(safe.terminal(safe.cut(digest)), 'text')}`),
    '<details><summary>The plan: its canonical JSON (RFC 8785) has this SHA-256</summary>',
    planBlock(plan),
    '</details>',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

// Spread over lines for the eye; the digest is of the canonical form.
function planBlock(plan: Plan): string {
  const canonical = planText(plan);
  const text = canonical.length > BYTES.plan ? '' : safe.json(JSON.parse(canonical));
  const fits = text !== '' && Buffer.byteLength(text) <= BYTES.plan;
  return fits ? safe.fence(text, 'json') : 'It is too long for a page; the record has it.';
}

/** The lifecycle with the present stage filled. */
export function lifecycle({ lifecycle }: JudgedReport, here: string | null): string {
  const drawn = picture(lifecycle, here);
  return section('Lifecycle', drawn && `\`\`\`mermaid\n${drawn}\n\`\`\``);
}

/** What a reader should know that judged nothing. */
export function notes({ notes }: JudgedReport): string {
  return section('Notes', list(notes, prose, { of: 'note', bytes: BYTES.notes }));
}

/** A heading over what stands under it; nothing over nothing. */
export function section(heading: string, content: string): string {
  return content === '' ? '' : `### ${heading}\n\n${content}`;
}
