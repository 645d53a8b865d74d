import { judgeApprovals } from './authorisation/approvals.js';
import { baseFindings } from './authorisation/base.js';
import { ASK_BY_MERGE } from './authorisation/count-reviews.js';
import { gateFindings } from './authorisation/gate.js';
import { planFindings } from './authorisation/plan-proof.js';
import { policyFindings } from './authorisation/policy-ref.js';
import type { Match } from './authorisation/reviewer.js';
import { attemptFindings, refFindings, runFindings, workflowFindings } from './authorisation/run.js';
import { RUN_WORDS } from './authorisation/words.js';
import type { Evidence, Person, Reading } from './evidence.js';
import { approverText, type Human, isByMergeAlone, type Rule } from './policy/policy.js';
import type { Finding } from './verdict.js';

export interface Approval {
  readonly person: Person;
  readonly match: Match;
  readonly comment: string;
  readonly through: Through;
}

/** What an approval was given to: an environment that it released, or a commit of the pull request that asks. */
export type Through =
  | { readonly is: 'environment'; readonly name: string }
  | {
      readonly is: 'pull-request';
      readonly number: number;
      /** Page for people; null where the host names none. */
      readonly url: string | null;
      /** The commit that was reviewed. */
      readonly commit: string;
      /** When, as the host told it, ISO 8601. */
      readonly at: string;
    };

/** What an approval was given to, in few words. */
export const throughText = (through: Through): string =>
  through.is === 'environment' ? through.name : `pull request ${through.number} at ${through.commit.slice(0, 12)}`;

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
  const isGated = rule.environment !== null || !isByMergeAlone(rule);
  if (isGated && gate === null) throw new TypeError('approvals are required and no evidence of the gate was gathered');
  const gates = isGated && gate !== null ? gateFindings(rule, gate, RUN_WORDS[evidence.runner]) : [];
  const before = [
    ...run,
    ...attemptFindings(rule, evidence, claim.finishes),
    ...policyFindings(evidence),
    ...planFindings(rule, evidence, claim.digest),
    ...gates,
  ];
  if (gates.some(({ outcome }) => outcome !== 'pass')) return { findings: before, approvals: [] };
  const judged = judgeApprovals(rule, evidence, claim);
  return { findings: [...before, ...judged.findings], approvals: judged.approvals };
}

function unproven(rule: Rule, why: string): Finding[] {
  return rule.approvals.map(({ value, at }, index) => {
    const isByMerge = value.via === 'pull-request';
    const through = isByMerge
      ? 'through the pull request'
      : `through the environment ${value.environment ?? rule.environment?.name ?? ''}`;
    return {
      subject: `approval ${index + 1}`,
      outcome: 'inconclusive',
      found: why,
      wanted: `${value.count} of ${value.from.map(approverText).join(', ')} ${through}`,
      remedy: isByMerge ? ASK_BY_MERGE : 'promote from a job in that environment',
      at,
    };
  });
}
