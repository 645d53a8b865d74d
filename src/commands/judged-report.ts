import type { Kind } from '../core/asset.js';
import { compareMetrics } from '../core/checks/metric-comparison.js';
import { placeId } from '../core/place.js';
import type { Change } from '../core/plan.js';
import type { JudgedReport } from '../report/report.js';
import { isPlanned, type Judgement } from './judge.js';
import type { Ports } from './ports.js';
import type { Request } from './request.js';

/** How a command ended, if its verdict allowed it to. */
export interface Ending {
  readonly state: Exclude<JudgedReport['state'], 'refused'>;
  readonly changes: readonly Change[];
}

/** The report of a request that was judged. */
export function judgedReport(request: Request, ports: Ports, judgement: Judgement, ending: Ending): JudgedReport {
  const { rules, wish, facts, decision, authorisation, findings, verdict } = judgement;
  const planned = isPlanned(decision) ? decision : null;
  const allowed = verdict === 'allow';
  const { kind, name, version } = facts.asset;
  return {
    is: 'judged',
    command: request.command,
    verdict,
    state: allowed ? ending.state : 'refused',
    asked: { asset: request.asset, to: request.to, reason: request.reason },
    asset: { kind, name, version },
    place: placeId(facts.place),
    // What is unfinished has its new stage already; refused, that is where it stays.
    from: decision.state === 'unfinished' && !allowed ? wish.to.name : decision.from,
    to: wish.to.name,
    findings,
    plan: planned?.plan ?? null,
    digest: planned?.digest ?? null,
    rule: planned?.rule ?? null,
    metrics: compareMetrics(
      (planned?.rule.checks ?? []).map(({ value }) => value),
      facts,
    ),
    lineage: facts.lineage,
    changes: allowed ? ending.changes : [],
    approvals: authorisation.approvals,
    lifecycle: {
      stages: rules.policy.lifecycle.stages,
      transitions: [...rules.policy.rules.values()].map(({ from, to, approvals }) => ({
        from,
        to,
        gated: approvals.length > 0,
      })),
    },
    policy: { file: rules.policy.file, evidence: rules.evidence },
    notes: notes(judgement, ports.approvals.run),
    at: ports.registry.now(),
    run: ports.approvals.run,
  };
}

const witness = (kind: Kind): string =>
  kind === 'component'
    ? 'Without a ledger nothing witnesses this promotion, for the properties of a component can be overwritten'
    : 'Without a ledger, the entry in the version’s own properties is the only witness of this promotion';

function notes({ decision, verdict, facts }: Judgement, run: string): string[] {
  const { kind } = facts.asset;
  const written = verdict === 'allow' && isPlanned(decision);
  return [
    ...(written && decision.state === 'unfinished'
      ? [`An earlier run, ${decision.startedBy ?? 'unknown'}, stopped half-way; what it left over is finished here.`]
      : []),
    ...(written && run === 'shell'
      ? ['A shell proves no approval: its entry explains no stage that asks for approvals.']
      : []),
    ...(written ? [`${witness(kind)}, and nothing excludes two at once.`] : []),
  ];
}
