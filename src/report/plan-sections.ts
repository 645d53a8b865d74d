import type { MetricComparison } from '../core/checks/metric-comparison.js';
import type { UsedFact } from '../core/facts.js';
import { type Plan, planText } from '../core/plan.js';
import { type Finding, isSpared } from '../core/verdict.js';
import { SIGN, waivedText } from './ending.js';
import * as safe from './escape.js';
import { lineageParts, type Part } from './lineage.js';
import type { JudgedReport } from './report.js';
import { howToApprove, ruleSentences, type Step } from './rules.js';
import { findingTable, name, prose, section } from './sections.js';
import { list, table } from './table.js';

// See sections.ts: all bounds together keep a summary below what GitHub shows.
const KIB = 1024;
const BYTES = {
  metrics: 64 * KIB,
  lineage: 64 * KIB,
  rules: 48 * KIB,
  waived: 32 * KIB,
  awaited: 32 * KIB,
  facts: 96 * KIB,
  plan: 128 * KIB,
};

/** How many values a cell of a table bears. */
const MAX_CELL = 5;

/** Each number beside the incumbent's, with its threshold and who wrote it. */
export function metrics({ metrics }: JudgedReport): string {
  const cells = ({ metric, value, source, incumbents, wanted, outcome }: MetricComparison): string[] => {
    const others = incumbents
      .slice(0, MAX_CELL)
      .map((one) => `${numberText(one.value)} (version ${name(one.version)})`);
    const rest = incumbents.length - others.length;
    const beside = [...others, ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
    return [SIGN[outcome], prose(metric), numberText(value), beside || 'no incumbent', prose(wanted), prose(source)];
  };
  const head = ['', 'Metric', 'This version', 'Incumbent', 'Wanted', 'Source'];
  return section('Metrics', table(head, metrics, cells, { of: 'metric', bytes: BYTES.metrics }));
}

const numberText = (value: string | number | null): string => (value === null ? 'none' : name(String(value)));

/** Where the version comes from, part by part; what nobody recorded is said, too. */
export function lineage(report: JudgedReport): string {
  const parts = lineageParts(report);
  if (parts !== null) {
    const head = ['', 'Recorded', 'Where'];
    return section('Lineage', table(head, parts, originCells, { of: 'part', bytes: BYTES.lineage }));
  }
  if (report.lineage === null || report.lineage.is === 'read') return '';
  const { why, grant } = report.lineage;
  return section(
    'Lineage',
    `It could not be read: ${prose(why)}${grant === undefined ? '' : `. To read it, ${prose(grant)}`}.`,
  );
}

function originCells({ what, origins }: Part): string[] {
  if (origins.length === 0) return [what, 'not recorded', ''];
  const shown = origins.slice(0, MAX_CELL);
  const rest = origins.length - shown.length;
  const values = shown.map(({ value, page, remark }) => {
    const text = page === null ? name(value) : `[${name(value)}](${page})`;
    return remark === '' ? text : `${text}, ${prose(remark)}`;
  });
  return [
    what,
    [...values, ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>'),
    shown.map(({ source }) => prose(source)).join('<br>'),
  ];
}

/** What applies to this request, in words. */
export function rules({ rule }: JudgedReport): string {
  const sentences = rule === null ? [] : ruleSentences(rule);
  return section('Rules', list(sentences, prose, { of: 'rule', bytes: BYTES.rules }));
}

/** What a reviewer approves: what is awaited, how to give it, the digest; the facts and the plan itself to unfold. */
export function plan(report: JudgedReport): string {
  const { plan, digest, state, findings } = report;
  if (plan === null || digest === null || state !== 'planned') return '';
  const cells = ({ check, asset, source, value }: UsedFact): string[] => {
    return [prose(check), name(asset), prose(source), name(String(value))];
  };
  const demand = ({ subject, wanted, found }: Finding): string => `${prose(subject)}: ${prose(wanted ?? found)}`;
  const spared = ({ subject, found, wanted, waived }: Finding): string => {
    const words = waived === undefined ? '' : `; ${prose(waivedText(waived))}`;
    return `${prose(subject)}: ${prose(found)}${wanted === undefined ? '' : `, wanted ${prose(wanted)}`}${words}`;
  };
  const awaited = findings.filter((finding) => finding.outcome === 'awaited' && !isSpared(finding));
  const head = ['Check', 'Asset', 'Source', 'Value'];
  const meaning = 'An approval approves exactly this digest; `promote` refuses when it comes to another:';
  return [
    section('Waived', list(findings.filter(isSpared), spared, { of: 'finding', bytes: BYTES.waived })),
    section('Awaited', list(awaited, demand, { of: 'demand', bytes: BYTES.awaited })),
    list(howToApprove(report), stepText, { of: 'environment', bytes: BYTES.awaited }),
    section('Plan', `${meaning}\n\n${safe.fence(safe.terminal(safe.cut(digest)), 'text')}`),
    details('What else was judged, and passes', findingTable(findings.filter((finding) => !isShownAbove(finding)))),
    details('The raw values that the checks read', table(head, plan.facts, cells, { of: 'fact', bytes: BYTES.facts })),
    details('The plan: its canonical JSON (RFC 8785) has this SHA-256', planBlock(plan)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const isShownAbove = (finding: Finding): boolean =>
  isSpared(finding) || finding.outcome === 'awaited' || finding.subject.startsWith('metric ');

const stepText = ({ environment, comment }: Step): string => {
  const words = comment === null ? '' : `, with ${name(comment)} in the comment`;
  const what = environment === null ? 'approve the pull request' : `release the job that waits at ${name(environment)}`;
  return `**To approve:** ${what}${words}`;
};

// Spread over lines for the eye; the digest is of the canonical form.
function planBlock(plan: Plan): string {
  const canonical = planText(plan);
  const text = canonical.length > BYTES.plan ? '' : safe.json(JSON.parse(canonical));
  const fits = text !== '' && Buffer.byteLength(text) <= BYTES.plan;
  return fits ? safe.fence(text, 'json') : 'It is too long for a page; the record has it.';
}

const details = (heading: string, content: string): string =>
  content === '' ? '' : `<details><summary>${heading}</summary>\n\n${content}\n\n</details>`;
