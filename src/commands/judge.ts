import { type Authorisation, authorise } from '../core/authorisation.js';
import { type Decision, decide, type Planned, type Wish } from '../core/decision.js';
import type { Facts } from '../core/facts.js';
import { type Finding, type Verdict, verdictOf } from '../core/verdict.js';
import { gatherFacts } from '../facts/gather.js';
import { type CommittedRules, destination, readPolicy } from './policy.js';
import type { Ports } from './ports.js';
import type { Request } from './request.js';

/** What has been gathered and judged, before anything is written. */
export interface Judgement {
  readonly rules: CommittedRules;
  readonly wish: Wish;
  readonly facts: Facts;
  readonly decision: Decision;
  readonly authorisation: Authorisation;
  /** Of the decision and of the authorisation, what was awaited replaced by what was judged. */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/** Takes a request through the house as far as it goes without writing: rules, facts, decision, authorisation. */
export async function judge(request: Request, ports: Ports): Promise<Judgement> {
  const rules = await readPolicy(request.policy, ports.forge);
  const wish: Wish = { to: destination(rules.policy, request.to), archiveExisting: request.archiveExisting };
  const facts = await gatherFacts(rules.policy, wish, request.reference, ports);
  const decision = comparePlans(decide(rules.policy, facts, wish), request);
  const authorisation = await authoriseWhere(request, decision, rules, ports);
  const findings = joined(decision, authorisation);
  return { rules, wish, facts, decision, authorisation, findings, verdict: verdictOf(findings) };
}

/** Whether there is something to write, or a plan of it. */
export const isPlanned = (decision: Decision): decision is Planned =>
  decision.state === 'change' || decision.state === 'unfinished';

// A plan lists what is awaited; only promote judges it.
async function authoriseWhere(
  request: Request,
  decision: Decision,
  { evidence }: CommittedRules,
  ports: Ports,
): Promise<Authorisation> {
  if (request.command === 'plan' || !isPlanned(decision)) return { findings: [], approvals: [] };
  return authorise(decision.rule, await ports.approvals.evidence(decision.rule, evidence));
}

// What was approved is what happens: a plan that comes out differently now is another one.
function comparePlans(decision: Decision, { planDigest }: Request): Decision {
  if (planDigest === null || !isPlanned(decision)) return decision;
  const same = decision.digest === planDigest;
  const finding: Finding = same
    ? { subject: 'plan', outcome: 'pass', found: `the plan is the one that was given, ${planDigest.slice(0, 12)}` }
    : {
        subject: 'plan',
        outcome: 'fail',
        found: `the plan is ${decision.digest.slice(0, 12)} now, so something that it covers has changed`,
        wanted: `the plan that was given, ${planDigest.slice(0, 12)}`,
        remedy: 'compare the two plans in the reports, and plan again',
      };
  return { ...decision, findings: [...decision.findings, finding] };
}

function joined({ findings }: Decision, authorisation: Authorisation): readonly Finding[] {
  if (authorisation.findings.length === 0) return findings;
  return [...findings.filter(({ outcome }) => outcome !== 'awaited'), ...authorisation.findings];
}
