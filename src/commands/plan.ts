import type { Report } from '../report/report.js';
import { isPlanned, type Judgement, judge } from './judge.js';
import { judgedReport } from './judged-report.js';
import { withPlannerNote } from './planner-note.js';
import type { Ports } from './ports.js';
import type { Asking, Request } from './request.js';

/** Freezes what a promotion would do: resolves, gathers, decides. Reads only; approvals are awaited, not judged. */
export async function plan(request: Request, ports: Ports): Promise<Report> {
  return withPlannerNote(async () => planned(request, ports, await judge(request, ports)), ports);
}

/** The report of a request that was judged only to be planned. */
export function planned(request: Asking, ports: Ports, judgement: Judgement): Report {
  const { decision } = judgement;
  if (!isPlanned(decision))
    return judgedReport(request, ports, judgement, { state: 'unchanged', changes: [], recorded: null });
  return judgedReport(request, ports, judgement, { state: 'planned', changes: decision.changes, recorded: null });
}
