import { type Entry, entryText } from '../core/promotions/entry.js';
import { type Finding, verdictOf } from '../core/verdict.js';
import { SIGN } from './ending.js';
import * as planned from './plan-sections.js';
import type { JudgedReport } from './report.js';
import * as sections from './sections.js';
import { table } from './table.js';

/** A changed entry as it was planned. */
export interface PlannedEntry {
  /** With the version that `@latest` stands for. */
  readonly entry: Entry;
  /** Null where nothing could be planned. */
  readonly report: JudgedReport | null;
  /** Everything that was found of it: those of the plan, and what speaks against the entry itself. */
  readonly findings: readonly Finding[];
}

/** What the reviewers of a pull request read. */
export interface PromotionsPage {
  /** Place id. */
  readonly place: string;
  readonly entries: readonly PlannedEntry[];
  /** Of the pull request as a whole. */
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

// A check of GitHub bears 65,535 characters, and what machines read stands there too.
const BYTES = { entries: 10 * 1024, entry: 12 * 1024, all: 40 * 1024 };
// The page of a run bears a mebibyte, and tables stand there too.
const RUN_BYTES = { entry: 64 * 1024, all: 300 * 1024 };

const SIGNS = { allow: SIGN.pass, deny: SIGN.fail, inconclusive: SIGN.inconclusive } as const;

/** The sign of an entry, of all that was found of it. */
export const signOf = ({ findings }: Pick<PlannedEntry, 'findings'>): string => SIGNS[verdictOf(findings)];

/** Markdown for reviewers, every foreign word of it made safe: all entries in a table, then each as far as there is room. */
export function promotionsPage({ place, entries, findings, notes }: PromotionsPage): string {
  const head = ['', 'Asset', 'Version', 'From', 'To', 'Plan', 'File'];
  const cells = (one: PlannedEntry): string[] => {
    const { entry, report } = one;
    const { kind, name, stage, version, at } = entry;
    const number = version.is === 'version' ? version.version : `@${version.label}`;
    return [
      signOf(one),
      `${kind} ${sections.name(name)}`,
      sections.name(number),
      report?.from == null ? '' : sections.prose(report.from),
      sections.prose(stage),
      report?.digest == null ? '' : sections.name(report.digest.slice(0, 12)),
      sections.where(at),
    ];
  };
  const all = [
    `- **Place:** ${sections.name(place)}`,
    findings.length === 0 ? '' : sections.findingTable(findings),
    entries.length === 0 && findings.length === 0 ? 'No entry is changed; merging promotes nothing.' : '',
    table(head, entries, cells, { of: 'entry', bytes: BYTES.entries }),
    ...eachWithin(entries, BYTES, 'the run has them'),
    sections.notes({ notes }),
  ];
  return all.filter((part) => part !== '').join('\n\n');
}

interface Bytes {
  readonly entry: number;
  readonly all: number;
}

/** The same details for the page of the run, where there is more room. */
export function detailsPage(entries: readonly PlannedEntry[]): string {
  return eachWithin(entries, RUN_BYTES, 'the record has them').join('\n\n');
}

/** The details of the first entries, as many as there is room for; the others are told by the run. */
function eachWithin(entries: readonly PlannedEntry[], bytes: Bytes, where: string): readonly string[] {
  const shown: string[] = [];
  let left = bytes.all;
  for (const one of entries) {
    const text = details(one, bytes.entry);
    left -= Buffer.byteLength(text);
    if (left < 0) break;
    shown.push(text);
  }
  const rest = entries.length - shown.length;
  if (rest === 0) return shown;
  return [...shown, `The details of ${rest} more ${rest === 1 ? 'entry' : 'entries'} find no room here; ${where}.`];
}

function details(one: PlannedEntry, most: number): string {
  const { entry, report, findings } = one;
  const blocking = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive');
  const from = report?.from == null ? '' : ` from ${sections.prose(report.from)}`;
  const parts = [
    entry.reason === null ? '' : `**Reason:** ${sections.prose(entry.reason)}`,
    sections.findingTable(blocking),
    ...(report === null ? [] : bodyOf(report)),
  ].filter((part) => part !== '');
  const full = parts.join('\n\n');
  const body = Buffer.byteLength(full) > most ? parts.slice(0, 2).join('\n\n') : full;
  const summary = `<summary>${signOf(one)} ${sections.prose(entryText(entry))}${from}</summary>`;
  return `<details${blocking.length === 0 ? '' : ' open'}>${summary}\n\n${body}\n\n</details>`;
}

const bodyOf = (report: JudgedReport): readonly string[] => [
  planned.metrics(report),
  planned.lineage(report),
  sections.changes(report, false),
  planned.rules(report),
  awaited(report),
  sections.notes(report),
];

function awaited({ findings, digest }: JudgedReport): string {
  const demands = findings.filter(({ outcome }) => outcome === 'awaited');
  const plan = digest === null ? '' : `**Plan:** ${sections.name(digest)}`;
  return [sections.findingTable(demands), plan].filter((part) => part !== '').join('\n\n');
}
