import { compareMetrics } from '../core/checks/metric-comparison.js';
import type { Planned } from '../core/decision.js';
import { canonicalJson, sha256 } from '../core/digest.js';
import type { Reading } from '../core/evidence.js';
import type { Lineage } from '../core/facts.js';
import type { StartedRecord } from '../core/ledger/started.js';
import { planJson } from '../core/plan.js';
import { actorOf, findingsBeside } from './actor.js';
import type { Beginning } from './carry-out.js';
import type { Judgement } from './judge.js';
import type { Ports } from './ports.js';
import type { Request } from './request.js';

/** What the record says that begins a promotion: everything that a risk officer must show, before anything is written. */
export function beginPromotion(
  request: Pick<Request, 'reason'>,
  ports: Ports,
  judgement: Judgement,
  decision: Planned,
  purpose: Beginning['purpose'],
): Beginning {
  const { rules, facts, findings, evidence, authorisation } = judgement;
  const { plan, digest, rule } = decision;
  const actor = actorOf(ports.approvals, evidence, authorisation);
  return {
    purpose,
    version: facts.asset.version,
    from: plan.from,
    to: plan.to,
    reason: request.reason,
    planDigest: digest,
    plan: { ...planJson(plan) },
    policy: { file: rules.policy.file, rules: sha256(canonicalJson(plan.rules)) },
    findings: findingsBeside(findings, authorisation, actor),
    metrics: compareMetrics(
      rule.checks.map(({ value }) => value),
      facts,
    ).map((metric) => ({ ...metric, incumbents: metric.incumbents.map((one) => ({ ...one })) })),
    lineage: lineageOf(facts.lineage),
    previousHolders: plan.changes.filter(({ role }) => role === 'displace').map(({ version }) => version),
    changes: plan.changes.map((change) => ({ ...change })),
    pass: facts.ledger?.pass ?? null,
    proven: actor.host !== 'shell',
    ...actor,
  };
}

/** Where a version comes from, as a record keeps it. */
export function lineageOf(reading: Reading<Lineage> | null): StartedRecord['lineage'] {
  if (reading === null || reading.is === 'unreadable') return null;
  const { job, commit } = reading.value;
  return { job: job?.name ?? null, commit: commit?.value ?? null, repository: commit?.repository ?? null };
}
