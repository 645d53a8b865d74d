import type { Json } from '../core/digest.js';
import type { Drift } from '../core/drift/drift.js';
import { placeId, placeName } from '../core/place.js';
import { entryText } from '../core/promotions/entry.js';
import { type Finding, verdictOf } from '../core/verdict.js';
import type { Merge } from '../forge/pull-requests.js';
import { SIGN } from '../report/ending.js';
import type { ToldReport } from '../report/report.js';
import type { AppliedEntry, Result } from './apply-entry.js';
import type { Ports } from './ports.js';
import {
  annotationOf,
  atItsLine,
  blocking,
  countedEntries,
  entryJson,
  findingsTable,
  notesOf,
} from './promotions-report.js';
import type { PromotionsRequest } from './promotions-request.js';
import type { WantedChange } from './wanted-change.js';

/** What became of a merged pull request. */
export interface AppliedPromotions {
  readonly request: PromotionsRequest;
  readonly ports: Ports;
  readonly merge: Merge;
  readonly change: WantedChange;
  readonly entries: readonly AppliedEntry[];
  /** Of all plans that were reviewed; null where none is known. */
  readonly digest: string | null;
  /** What other entries want and reality lacks. */
  readonly drifts: readonly Drift[];
  readonly notes: readonly string[];
}

const SIGNS: Readonly<Record<Result, string>> = {
  promoted: SIGN.pass,
  finished: SIGN.pass,
  'already there': '↺',
  superseded: '↺',
  held: SIGN.fail,
  refused: SIGN.fail,
  'not done': SIGN.inconclusive,
  stopped: '!',
};

/** The report of `apply`: of each entry whether it is done, and why not. */
export function appliedReport(applied: AppliedPromotions): ToldReport {
  const { request, ports, merge, change, entries, digest, drifts, notes } = applied;
  const failure = entries.flatMap((one) => one.failure ?? [])[0];
  const written = entries.filter(({ result }) => result === 'promoted' || result === 'finished').length;
  const open = entries.filter((one) => verdictOf(one.findings) !== 'allow').length;
  return {
    ...common(request, ports),
    verdict: verdictOf(entries.flatMap((one) => one.findings)),
    ...(failure === undefined ? {} : { failure }),
    title: `${placeName(request.place)}, pull request ${merge.number}: ${titleOf(entries.length, written, open)}`,
    sentence: sentenceOf(entries.length, written, open),
    tables: [
      {
        title: 'Changed entries',
        of: 'entry',
        head: ['', 'Entry', 'Result', 'Plan', 'Event', 'File', 'Found', 'To make it pass'],
        sentences: 2,
        rows: entries.map((one) => [
          SIGNS[one.result],
          entryText(one.entry),
          one.result,
          one.report?.digest?.slice(0, 12) ?? '',
          one.report?.ledger == null ? '' : `${one.report.ledger.number} of ${one.report.ledger.branch}`,
          `${one.entry.at.file}:${one.entry.at.line}`,
          told(one)
            .map(({ found }) => found)
            .join('; '),
          told(one)
            .flatMap(({ remedy }) => remedy ?? [])
            .join('; '),
        ]),
      },
      {
        title: 'Not as wanted, and not changed by this merge',
        of: 'entry',
        head: ['', 'File', 'Found', 'To resolve it'],
        sentences: 2,
        rows: drifts.map(({ found, remedy, at, asset }) => [
          '!',
          at === undefined ? '' : `${at.file}:${at.line}`,
          `${asset.kind} ${asset.name}: ${found}`,
          remedy,
        ]),
      },
    ],
    document: () => ({
      'pull-request': mergeJson(merge),
      entries: entries.map(appliedJson),
      'not-as-wanted': drifts.map(({ asset, version, stage, found }) => {
        return { kind: asset.kind, name: asset.name, version, stage, found };
      }),
    }),
    annotations: entries.flatMap((one) => atItsLine({ entry: one.entry, findings: told(one) })).flatMap(annotationOf),
    approved: { digest, approvals: entries.flatMap(({ report }) => report?.approvals ?? []) },
    notes: [...notesOf(change), ...notes],
  };
}

/** The report of a run that applies no merge. */
export function unmerged(request: PromotionsRequest, ports: Ports, finding: Finding): ToldReport {
  return {
    ...common(request, ports),
    verdict: verdictOf([finding]),
    title: `${placeName(request.place)}: nothing applied`,
    sentence: 'This run is for no merge that could be applied. Nothing was written.',
    tables: [findingsTable([finding])],
    document: () => ({ 'pull-request': null, entries: [], 'not-as-wanted': [] }),
    annotations: annotationOf(finding),
    notes: [],
  };
}

function common(request: PromotionsRequest, { registry, approvals }: Ports) {
  return {
    is: 'told',
    command: 'apply',
    asset: null,
    place: placeId(request.place),
    rendering: null,
    at: registry.now(),
    run: approvals.run,
  } as const;
}

/** What is worth telling of an entry: what blocks it, else what was found first. */
function told({ findings }: AppliedEntry): readonly Finding[] {
  const blocks = blocking(findings);
  return blocks.length > 0 ? blocks : findings.slice(0, 1);
}

function titleOf(all: number, written: number, open: number): string {
  if (all === 0) return 'nothing to apply';
  if (open > 0) return `${open} of ${countedEntries(all)} not applied`;
  return written === 0 ? 'nothing left to do' : `${countedEntries(written)} promoted`;
}

function sentenceOf(all: number, written: number, open: number): string {
  if (all === 0) return 'The merge changes no entry. Nothing was written.';
  const rest = all - written - open;
  const parts = [
    `${countedEntries(all)} changed: ${written} promoted`,
    ...(rest === 0 ? [] : [`${rest} needed nothing`]),
    ...(open === 0 ? [] : [`${open} not applied`]),
  ];
  return `${parts.join(', ')}.`;
}

const mergeJson = ({ number, url, target, head, before, after, mergedAt }: Merge): Json => {
  return { number, url, target, head, before, after, 'merged-at': mergedAt };
};

function appliedJson(one: AppliedEntry): Json {
  const { report, result, failure } = one;
  return {
    ...entryJson(one),
    result,
    from: report?.from ?? null,
    'plan-digest': report?.digest ?? null,
    changes:
      result === 'promoted' || result === 'finished' ? (report?.changes ?? []).map((change) => ({ ...change })) : [],
    approvers: (report?.approvals ?? []).map(({ person }) => person.login),
    ledger: report?.ledger == null ? null : { ...report.ledger },
    stands: [...(failure?.detail.stands ?? [])],
  };
}
