import type { Through } from '../core/authorisation.js';
import { UsageFailure } from '../core/failure.js';
import type { Location } from '../core/problem.js';
import type { Waived } from '../core/verdict.js';
import { displaced, judgedPart, stageAfter } from './ending.js';
import { type ReportPaths, verdict } from './outputs.js';
import type { FailedReport, JudgedReport, Report, ToldReport } from './report.js';

// The run of somebody's shell: nobody vouches for who ran it.
const SHELL = 'shell';

/**
 * The one JSON document of `--json` and of the `record` file: the outputs under their own names with their real types,
 * and what led to them. Its keys are the same at every end, in this order; what is not known is null. A command that
 * looked adds its own. Print it with `json` of `escape.ts`.
 *
 * @param tool version of this package
 */
export function jsonDocument(report: Report, exitCode: number, paths: ReportPaths, tool: string): object {
  const judged = judgedPart(report);
  const told = report.is === 'told' ? report : null;
  const approved = judged ?? told?.approved;
  const failure = report.is === 'failed' ? report.failure : (told?.failure ?? null);
  const asked: FailedReport['asked'] = judged?.asked ?? (report.is === 'failed' ? report.asked : {});
  return {
    command: report.command,
    verdict: verdict(report),
    // After a failure no state holds: see `error.stands`.
    state: report.is === 'judged' ? report.state : null,
    asset: subject(judged ?? told),
    place: (judged ?? told)?.place ?? null,
    to: judged?.to ?? asked.to ?? null,
    stage: stageAfter(report),
    'previous-stage': judged?.from ?? null,
    version: (judged ?? told)?.asset?.version ?? null,
    archived: displaced(report),
    approvers: (approved?.approvals ?? []).map(({ person, match, comment, through }) => ({
      login: person.login,
      id: person.id,
      match,
      comment,
      environment: through.is === 'environment' ? through.name : null,
      'pull-request': through.is === 'environment' ? null : pullRequest(through),
    })),
    'plan-digest': approved?.digest ?? null,
    reason: asked.reason ?? null,
    proven: judged !== null && judged.run !== SHELL,
    findings: (judged?.findings ?? []).map(({ subject, outcome, found, wanted, remedy, waived, at }) => {
      const said = { subject, outcome, found, wanted: wanted ?? null, remedy: remedy ?? null };
      return { ...said, waived: waiver(waived), at: location(at) };
    }),
    changes: (judged?.changes ?? []).map(({ asset, name, version, role, from, to, archived, sequence }) => {
      return { asset, name, version, role, from, to, archived, sequence };
    }),
    plan: judged?.plan ?? null,
    rules: judged?.plan?.rules ?? null,
    metrics: judged?.metrics ?? [],
    lineage: lineage(judged),
    policy: judged && {
      file: judged.policy.file,
      repository: judged.policy.evidence?.repository ?? null,
      ref: judged.policy.evidence?.ref ?? null,
      commit: judged.policy.evidence?.commit ?? null,
      base: judged.policy.base && {
        file: judged.policy.base.file,
        repository: judged.policy.base.repository,
        ref: judged.policy.base.ref,
        commit: judged.policy.base.commit,
      },
    },
    ledger: judged?.ledger ?? null,
    ...(told && { ...told.document(), rendering: told.rendering?.text ?? null }),
    notes: (judged ?? told)?.notes ?? [],
    run: (judged ?? told)?.run ?? null,
    at: (judged ?? told)?.at ?? null,
    tool: { name: 'aml-promote', version: tool },
    record: paths.record,
    report: paths.report,
    error: failure === null ? null : error(failure),
    'exit-code': exitCode,
  };
}

const pullRequest = ({ number, url, commit, at }: Extract<Through, { is: 'pull-request' }>): object => {
  return { number, url, commit, at };
};

const subject = (report: JudgedReport | ToldReport | null): object | null => {
  const asset = report?.asset ?? null;
  return asset && { kind: asset.kind, name: asset.name, version: asset.version };
};

const waiver = (waived: Waived | undefined): object | null =>
  waived === undefined
    ? null
    : { id: waived.id, reason: waived.reason, 'approved-by': waived.approvedBy, until: waived.until };

const lineage = (judged: JudgedReport | null): object | null => {
  const reading = judged?.lineage ?? null;
  return reading === null || reading.is === 'read' ? (reading?.value ?? null) : { unreadable: reading.why };
};

function error(failure: FailedReport['failure']): object {
  if (failure instanceof UsageFailure) {
    const problems = failure.problems.map(({ what, at, fix }) => ({ what, at: location(at), fix: fix ?? null }));
    return { kind: 'usage', message: failure.message, problems, 'correlation-id': null, stands: [], fix: null };
  }
  const { correlationId, stands, fix } = failure.detail;
  return {
    kind: 'service',
    message: failure.message,
    problems: [],
    'correlation-id': correlationId ?? null,
    stands: stands ?? [],
    fix: fix ?? null,
  };
}

const location = (at: Location | undefined): Location | null =>
  at === undefined ? null : { file: at.file, line: at.line, column: at.column };
