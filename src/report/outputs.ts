import { UsageFailure } from '../core/failure.js';
import type { Verdict } from '../core/verdict.js';
import { displaced, judgedPart, stageAfter } from './ending.js';
import type { Report } from './report.js';

/** What every command sets, on every end, in this order. */
export const OUTPUT_NAMES = [
  'verdict',
  'stage',
  'previous-stage',
  'version',
  'archived',
  'approvers',
  'plan-digest',
  'plan',
  'record',
  'report',
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];

/** Where the run keeps its files; empty where there is none. */
export interface ReportPaths {
  /** The JSON document. */
  readonly record: string;
  /** The Markdown, or the text in the format that was asked for. */
  readonly report: string;
  /** The canonical JSON of the plan: the bytes of which its digest is the SHA-256. */
  readonly plan: string;
}

/** The paths of a run that leaves nothing behind. */
export const NO_FILES: ReportPaths = { record: '', report: '', plan: '' };

/**
 * The outputs as both hosts take them: strings, empty where there is nothing to say. Values are raw: the host encodes.
 */
export function outputs(report: Report, paths: ReportPaths): Record<OutputName, string> {
  const judged = judgedPart(report);
  const approved = report.is === 'told' ? report.approved : judged;
  return {
    verdict: verdict(report) ?? '',
    stage: stageAfter(report) ?? '',
    'previous-stage': judged?.from ?? '',
    version: (report.is === 'told' ? report.asset?.version : judged?.asset.version) ?? '',
    archived: JSON.stringify(displaced(report)),
    approvers: JSON.stringify((approved?.approvals ?? []).map(({ person }) => person.login)),
    'plan-digest': approved?.digest ?? '',
    plan: paths.plan,
    record: paths.record,
    report: paths.report,
  };
}

/** A service failure leaves the verdict open; on wrong usage there is none. */
export function verdict(report: Report): Verdict | null {
  if (report.is !== 'failed') return report.verdict;
  return report.failure instanceof UsageFailure ? null : 'inconclusive';
}
