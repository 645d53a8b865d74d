import type { Planned } from '../core/decision.js';
import { ServiceFailure } from '../core/failure.js';
import type { Change } from '../core/plan.js';
import type { FailedReport, JudgedReport, Report } from '../report/report.js';
import { applyChanges } from './apply-changes.js';
import { isPlanned, type Judgement, judge } from './judge.js';
import { judgedReport } from './judged-report.js';
import type { Ports } from './ports.js';
import type { Request } from './request.js';

/** Promotes one version: judges the request, writes what is left to write, and reports. */
export async function promote(request: Request, ports: Ports): Promise<Report> {
  const judgement = await judge(request, ports);
  const { decision, verdict } = judgement;
  if (verdict !== 'allow' || !isPlanned(decision))
    return judgedReport(request, ports, judgement, { state: 'unchanged', changes: [] });
  return write(request, ports, judgement, decision);
}

async function write(request: Request, ports: Ports, judgement: Judgement, decision: Planned): Promise<Report> {
  const state = decision.state === 'unfinished' ? 'finished' : 'promoted';
  const done: Change[] = [];
  try {
    const { rules, facts } = judgement;
    await applyChanges(rules.policy, facts.asset.kind, decision, ports, (change) => done.push(change));
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    const intended = judgedReport(request, ports, judgement, { state, changes: decision.changes });
    return halfWay(request, error, done, intended);
  }
  return judgedReport(request, ports, judgement, { state, changes: done });
}

// Nothing is half-done silently: what was written, what stands, and how to go on.
function halfWay(
  request: Request,
  failure: ServiceFailure,
  done: readonly Change[],
  judged: JudgedReport,
): FailedReport {
  const { asset, to, reason } = request;
  const asked = { asset, to, reason };
  if (done.length === 0 && failure.detail.untouched === true)
    return { is: 'failed', command: request.command, failure, asked, judged: { ...judged, changes: [] } };
  const written = done.map((change) => `version ${change.version} was moved from ${change.from} to ${change.to}`);
  const open = judged.changes
    .filter((change) => !done.includes(change))
    .map((change) => `version ${change.version} may still be in ${change.from} instead of ${change.to}`);
  const fix = failure.detail.fix ?? 'Run the same request again: it finishes what is left';
  const told = new ServiceFailure(failure.message, { ...failure.detail, stands: [...written, ...open], fix });
  return { is: 'failed', command: request.command, failure: told, asked, judged };
}
