import { canonicalJson, type Json } from '../core/digest.js';
import type { StartedRecord } from '../core/ledger/started.js';
import { refuses } from '../core/verdict.js';
import { WAIVER_SUBJECT } from '../core/waived.js';
import type { Beginning } from './carry-out.js';

/**
 * Whether a record that is open says what this run would say. Whoever can push can write one, and what is taken up is borne
 * out by Azure ML from then on: so nothing is taken up that this run has not found itself. Which attempt it is, and what was
 * judged by the clock, may differ.
 */
export function saysTheSame(open: StartedRecord, beginning: Beginning): boolean {
  return textOf(open) === textOf(beginning);
}

function textOf({
  purpose,
  version,
  from,
  to,
  reason,
  planDigest,
  plan,
  policy,
  findings,
  metrics,
  lineage,
  previousHolders,
  changes,
  pass,
  proven,
  host,
  run,
  evidence,
}: Beginning): string {
  const said = { purpose, version, from, to, reason, planDigest, plan, policy, metrics, lineage, previousHolders };
  // A record is made of JSON alone.
  return canonicalJson({
    ...said,
    changes,
    pass,
    proven,
    host,
    evidence: evidence && { ...evidence, findings: lasting(evidence.findings ?? []) },
    run: run?.name ?? null,
    findings: lasting(findings),
  } as unknown as Json);
}

const lasting = (findings: Beginning['findings']): Beginning['findings'] =>
  findings.filter((finding) => refuses(finding) || !isOfTheMoment(finding.subject));

const isOfTheMoment = (subject: string): boolean =>
  subject === 'run' || subject === 'freeze' || subject.startsWith('soak ') || subject.startsWith(WAIVER_SUBJECT);
