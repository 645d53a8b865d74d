import { judgeApprovals } from './authorisation/approvals.js';
import { baseFindings } from './authorisation/base.js';
import { gateFindings } from './authorisation/gate.js';
import { planFindings } from './authorisation/plan-proof.js';
import { policyFindings } from './authorisation/policy-ref.js';
import type { Match } from './authorisation/reviewer.js';
import { attemptFindings, refFindings, runFindings, workflowFindings } from './authorisation/run.js';
import { RUN_WORDS } from './authorisation/words.js';
import type { Evidence, Person, Reading } from './evidence.js';
import { approverText, type Human, type Rule } from './policy/policy.js';
import type { Finding } from './verdict.js';

export interface Approval {
  readonly person: Person;
  readonly match: Match;
  readonly comment: string;
  /** The environment that the approval released. */
  readonly environment: string;
}

export interface Authorisation {
  readonly findings: readonly Finding[];
  readonly approvals: readonly Approval[];
}

/** What is to be authorised, beside the rule. */
export interface Claim {
  /** Digest of the plan. */
  readonly digest: string;
  readonly people: readonly Human[];
  /** Who made the training job, as Azure names them; null where the rule does not separate its owner. */
  readonly jobOwner: Reading<string> | null;
  /** The run whose unfinished promotion this one would finish; null where it would start one. */
  readonly finishes: string | null;
}

/**
 * Holds the approvals that a rule requires against the evidence of the host. Pure; what cannot be known is inconclusive.
 */
export function authorise(rule: Rule, evidence: Evidence, claim: Claim): Authorisation {
  const asked = rule.approvals.length > 0;
  if (evidence.is === 'none') return { findings: asked ? unproven(rule, evidence.why) : [], approvals: [] };
  const run = [
    ...runFindings(evidence),
    ...refFindings(rule, evidence),
    ...workflowFindings(rule, evidence),
    ...baseFindings(evidence.policy.base),
  ];
  // A weakened policy on a ref of somebody's choice must not switch off its own proof.
  if (!asked)
    return { findings: evidence.policy.mustBeProtected ? [...run, ...policyFindings(evidence)] : run, approvals: [] };
  const { gate } = evidence;
  if (gate === null) throw new TypeError('approvals are required and no evidence of the gate was gathered');
  const words = RUN_WORDS[evidence.runner];
  const gates = gateFindings(rule, gate, words);
  const before = [
    ...run,
    ...attemptFindings(rule, evidence, gate, claim.finishes),
    ...policyFindings(evidence),
    ...planFindings(rule, evidence, gate, claim.digest),
    ...gates,
  ];
  if (gates.some(({ outcome }) => outcome !== 'pass')) return { findings: before, approvals: [] };
  const judged = judgeApprovals(rule, gate, claim, words);
  return { findings: [...before, ...judged.findings], approvals: judged.approvals };
}

function unproven(rule: Rule, why: string): Finding[] {
  return rule.approvals.map(({ value, at }, index) => ({
    subject: `approval ${index + 1}`,
    outcome: 'inconclusive',
    found: why,
    wanted: `${value.count} of ${value.from.map(approverText).join(', ')} through the environment ${value.environment ?? rule.environment?.name ?? ''}`,
    remedy: 'promote from a job in that environment',
    at,
  }));
}
