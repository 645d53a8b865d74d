import type { Kind } from '../core/asset.js';
import { compareMetrics } from '../core/checks/metric-comparison.js';
import { type LedgerRecord, recordDigest } from '../core/ledger/record.js';
import { openOf } from '../core/ledger/stored.js';
import { placeId } from '../core/place.js';
import type { Change } from '../core/plan.js';
import { approverText } from '../core/policy/policy.js';
import type { JudgedReport, LedgerMark } from '../report/report.js';
import { isPlanned, type Judgement } from './judge.js';
import type { Ports } from './ports.js';
import type { Asking } from './request.js';
import { SHELL } from './shell.js';

/** How a command ended, if its verdict allowed it to. */
export interface Ending {
  readonly state: Exclude<JudgedReport['state'], 'refused'>;
  readonly changes: readonly Change[];
  /** The event that this run has left; null where it left none. */
  readonly recorded: LedgerRecord | null;
}

/** The report of a request that was judged. */
export function judgedReport(request: Asking, ports: Ports, judgement: Judgement, ending: Ending): JudgedReport {
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
    policy: { file: rules.policy.file, evidence: rules.evidence, base: rules.base },
    ledger: ledgerMark(ports, judgement, ending.recorded),
    notes: [
      ...notes(judgement, ports.approvals.run),
      ...rollbackNotes(judgement, ending.recorded ?? doneBy(judgement)),
    ],
    at: ports.registry.now(),
    run: ports.approvals.run,
  };
}

// A no-op reports the record of when it was done.
function doneBy({ decision, facts }: Pick<Judgement, 'decision' | 'facts'>): LedgerRecord | null {
  return decision.state === 'done' ? (facts.ledger?.ends[0] ?? null) : null;
}

function ledgerMark(
  { ledger }: Ports,
  { decision, facts, head }: Judgement,
  recorded: LedgerRecord | null,
): LedgerMark | null {
  const record = recorded ?? doneBy({ decision, facts });
  if (ledger === null || head === null || record === null) return null;
  const { event, number } = record;
  return { ...ledger.describe(head.chain), event, number, digest: recordDigest(record) };
}

const witness = (kind: Kind): string =>
  kind === 'component'
    ? 'Without a ledger nothing witnesses this promotion, for the properties of a component can be overwritten'
    : 'Without a ledger, the entry in the version’s own properties is the only witness of this promotion';

function notes({ decision, verdict, facts, head }: Judgement, run: string): string[] {
  const { kind } = facts.asset;
  const written = verdict === 'allow' && isPlanned(decision);
  const open = openOf(head?.tip ?? null);
  return [
    ...(written && decision.state === 'unfinished'
      ? [`An earlier run, ${decision.startedBy ?? 'unknown'}, stopped half-way; what it left over is finished here.`]
      : []),
    ...(open !== null && !written
      ? [
          `${open.run?.name ?? 'A shell'} has begun to move this asset and has not ended it; others wait until ${open.expires} at the latest.`,
        ]
      : []),
    ...(written && run === SHELL
      ? ['A shell proves no approval: its record explains no stage that asks for approvals.']
      : []),
    ...(written && head === null ? [`${witness(kind)}, and nothing excludes two at once.`] : []),
  ];
}

function rollbackNotes({ decision, rules, wish }: Judgement, record: LedgerRecord | null): string[] {
  if (record?.event !== 'rolled-back') {
    const isRollback = isPlanned(decision) && decision.plan.changes.some(({ role }) => role === 'restore');
    const rule = isRollback ? rules.policy.rollbacks.get(wish.to.name) : undefined;
    if (rule === undefined) return [];
    const { by, within } = rule.review;
    return [
      'A rollback touches no deployment: traffic goes where it goes now.',
      `Afterwards ${by.map(approverText).join(' or ')} must review it within ${within}.`,
    ];
  }
  const { review } = record;
  return [
    'Deployments were not touched: traffic still goes where it went.',
    ...(review === null
      ? []
      : [`${review.by.join(' or ')} must have reviewed this by ${review.until}; after that drift finds it.`]),
  ];
}
