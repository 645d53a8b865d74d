import type { Json } from '../core/digest.js';
import { placeId, placeName } from '../core/place.js';
import { planJson } from '../core/plan.js';
import { entryText, versionText } from '../core/promotions/entry.js';
import { type Finding, verdictOf } from '../core/verdict.js';
import type { ProposedPullRequest } from '../forge/pull-requests.js';
import { SIGN } from '../report/ending.js';
import { detailsPage, type PlannedEntry, signOf } from '../report/promotions-page.js';
import type { Annotation, ToldReport, ToldTable } from '../report/report.js';
import type { CommittedRules } from './policy.js';
import type { Ports } from './ports.js';
import type { PromotionsRequest } from './promotions-request.js';
import type { WantedChange } from './wanted-change.js';

/** What was planned of a pull request. */
export interface PlannedPromotions {
  readonly request: PromotionsRequest;
  readonly ports: Ports;
  readonly proposed: ProposedPullRequest;
  readonly rules: CommittedRules;
  readonly change: WantedChange;
  readonly entries: readonly PlannedEntry[];
  /** Of the pull request as a whole. */
  readonly findings: readonly Finding[];
  /** Of all plans together; null where there is none. */
  readonly digest: string | null;
  readonly notes: readonly string[];
}

/** The report of a plan of promotions. */
export function plannedReport(planned: PlannedPromotions): ToldReport {
  const { request, ports, proposed, entries, findings, digest, change } = planned;
  const verdict = verdictOf([...findings, ...entries.flatMap((one) => one.findings)]);
  const number = `pull request ${proposed.number}`;
  const blocked = entries.filter((one) => verdictOf(one.findings) !== 'allow').length;
  return {
    is: 'told',
    command: 'plan',
    verdict,
    title: `${placeName(request.place)}, ${number}: ${verdict === 'allow' ? 'planned' : 'not as it stands'}`,
    sentence: `${countedEntries(entries.length)} changed${blocked === 0 ? '' : `, ${blocked} of them cannot be promoted as it stands`}. Nothing was written to Azure ML.`,
    asset: null,
    place: placeId(request.place),
    tables: [
      findingsTable(findings),
      {
        title: 'Changed entries',
        of: 'entry',
        head: ['', 'Entry', 'From', 'Plan', 'File', 'Found', 'To make it pass'],
        sentences: 2,
        rows: entries.map((one) => [
          signOf(one),
          entryText(one.entry),
          one.report?.from ?? '',
          one.report?.digest?.slice(0, 12) ?? '',
          `${one.entry.at.file}:${one.entry.at.line}`,
          blocking(one.findings)
            .map(({ found }) => found)
            .join('; '),
          blocking(one.findings)
            .flatMap(({ remedy }) => remedy ?? [])
            .join('; '),
        ]),
      },
    ],
    page: detailsPage(entries),
    document: () => ({
      'pull-request': {
        number: proposed.number,
        url: proposed.url,
        target: proposed.target,
        head: proposed.head,
        base: proposed.base,
        fork: proposed.isFork,
      },
      entries: entries.map((one) => plannedJson(one)),
    }),
    rendering: null,
    annotations: [...findings, ...entries.flatMap((one) => atItsLine(one))].flatMap(annotationOf),
    approved: { digest, approvals: [] },
    notes: [...notesOf(change), ...planned.notes],
    at: ports.registry.now(),
    run: ports.approvals.run,
  };
}

/** `1 entry`, `3 entries`. */
export const countedEntries = (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`;

/** What a reader of a difference should know beside its entries. */
export function notesOf({ difference: { removed, reasonOnly }, notes }: WantedChange): readonly string[] {
  return [
    ...notes,
    ...reasonOnly.map((entry) => `${entryText(entry)}: another reason alone promotes nothing.`),
    ...removed.map(
      (entry) =>
        `${entryText(entry)}: taking an entry out moves nothing; to leave the stage, write the stage that the version shall enter.`,
    ),
  ];
}

/** What speaks against something. */
export const blocking = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive');

/** Findings about the whole, as rows. */
export function findingsTable(findings: readonly Finding[]): ToldTable {
  return {
    title: 'Findings',
    of: 'finding',
    head: ['', 'About', 'Found', 'To make it pass'],
    sentences: 2,
    rows: findings.map(({ outcome, subject, found, remedy }) => [SIGN[outcome], subject, found, remedy ?? '']),
  };
}

/** What a host shows beside its log of what blocks. */
export function annotationOf({ subject, outcome, found, remedy, at }: Finding): readonly Annotation[] {
  if (outcome !== 'fail' && outcome !== 'inconclusive') return [];
  const message = [found, ...(remedy === undefined ? [] : [`To make it pass: ${remedy}`])].join('. ');
  return [{ title: subject, message, at: at ?? null }];
}

/** What was found of an entry is shown where the entry stands: the line of the policy is the same for all of them. */
export const atItsLine = ({ entry, findings }: Pick<PlannedEntry, 'entry' | 'findings'>): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, at: entry.at }));

/** An entry as machines read it. */
export function entryJson({ entry, findings }: Pick<PlannedEntry, 'entry' | 'findings'>): Record<string, Json> {
  const { kind, name, stage, reason, version, at } = entry;
  return {
    kind,
    name,
    stage,
    version: versionText(version),
    reason,
    file: at.file,
    line: at.line,
    verdict: verdictOf(findings),
    findings: findings.map(({ subject, outcome, found, wanted, remedy }) => ({
      subject,
      outcome,
      found,
      wanted: wanted ?? null,
      remedy: remedy ?? null,
    })),
  };
}

function plannedJson(one: PlannedEntry): Json {
  const { report } = one;
  return {
    ...entryJson(one),
    from: report?.from ?? null,
    'plan-digest': report?.digest ?? null,
    plan: report === null || report.plan === null ? null : { ...planJson(report.plan) },
  };
}
