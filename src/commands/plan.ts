import type { Report } from '../report/report.js';
import { isPlanned, judge } from './judge.js';
import { judgedReport } from './judged-report.js';
import type { Ports } from './ports.js';
import type { Request } from './request.js';

/** Freezes what a promotion would do: resolves, gathers, decides. Reads only; approvals are awaited, not judged. */
export async function plan(request: Request, ports: Ports): Promise<Report> {
  const judgement = await judge(request, ports);
  const { decision } = judgement;
  if (!isPlanned(decision))
    return judgedReport(request, ports, judgement, { state: 'unchanged', changes: [], recorded: null });
  return judgedReport(request, ports, judgement, { state: 'planned', changes: decision.changes, recorded: null });
}
