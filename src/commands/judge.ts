import { type Authorisation, authorise, type Claim } from '../core/authorisation.js';
import { judgeTimed } from '../core/checks/index.js';
import { type Decision, decide, type Planned, type Wish } from '../core/decision.js';
import type { Evidence, Reading } from '../core/evidence.js';
import type { Facts, Lineage } from '../core/facts.js';
import { judgeFreeze } from '../core/freeze.js';
import { judgePlan } from '../core/planned-before.js';
import { type Finding, type Verdict, verdictOf } from '../core/verdict.js';
import { settleWaivers } from '../core/waived.js';
import { gatherFacts } from '../facts/gather.js';
import type { Head } from '../ledger/port.js';
import { type CommittedRules, destination, readPolicy } from './policy.js';
import type { Ports } from './ports.js';
import type { Request } from './request.js';

/** What has been gathered and judged, before anything is written. */
export interface Judgement {
  readonly rules: CommittedRules;
  readonly wish: Wish;
  readonly facts: Facts;
  readonly decision: Decision;
  /** The last event of the asset's chain, read before the facts; null without a ledger. */
  readonly head: Head | null;
  /** What the host showed of who asked and who approved; null where nothing had to be authorised. */
  readonly evidence: Evidence | null;
  readonly authorisation: Authorisation;
  /** Of the decision and of the authorisation, what was awaited replaced by what was judged. */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/** Takes a request through the house as far as it goes without writing: rules, facts, decision, authorisation. */
export async function judge(request: Request, ports: Ports): Promise<Judgement> {
  if (request.command !== 'plan') ports.approvals.prepare();
  const { kind, name } = request.reference;
  const [rules, head] = await bothOrNone(
    readPolicy(request.policy, ports),
    ports.ledger === null ? null : ports.ledger.head({ kind, name }),
  );
  const wish: Wish = { to: destination(rules.policy, request.to), archiveExisting: request.archiveExisting };
  // A record says where the version came from, whether a rule asks for it or not.
  const alsoLineage = request.command === 'plan' || head !== null;
  const facts = await gatherFacts(rules.policy, wish, request.reference, ports, head, alsoLineage);
  const decision = decide(rules.policy, facts, wish);
  return authorised(request, { rules, wish, facts, decision, head }, ports);
}

/** Holds what was decided against the evidence of the host: the last step before anything is written. */
export async function authorised(
  request: Pick<Request, 'command' | 'planDigest'>,
  decided: Pick<Judgement, 'rules' | 'wish' | 'facts' | 'decision' | 'head'>,
  ports: Ports,
): Promise<Judgement> {
  const { decision, rules } = decided;
  const evidence = await gatherEvidence(request, decision, rules, ports);
  const judged = judgeEvidence(request, decided, evidence, ports);
  const findings = evidence === null ? decision.findings : joined(decision, judged, ports);
  const { authorisation } = judged;
  return { ...decided, evidence, authorisation, findings, verdict: verdictOf(findings) };
}

/** Both are asked at once; what is wrong with the policy is told before what is wrong with the ledger. */
export async function bothOrNone<A, B>(first: Promise<A>, second: Promise<B> | null): Promise<[A, B | null]> {
  second?.catch(() => undefined);
  return [await first, await second];
}

/** Whether there is something to write, or a plan of it. */
export const isPlanned = (decision: Decision): decision is Planned =>
  decision.state === 'change' || decision.state === 'unfinished';

// A plan lists what is awaited; only promote judges it.
async function gatherEvidence(
  request: Pick<Request, 'command' | 'planDigest'>,
  decision: Decision,
  { evidence }: CommittedRules,
  { approvals }: Ports,
): Promise<Evidence | null> {
  if (request.command === 'plan' || !isPlanned(decision)) return null;
  const { rule, digest } = decision;
  return approvals.evidence(rule, evidence, request.planDigest ?? (rule.requirePlan ? digest : null));
}

/** What only a promotion can judge: the plan that was given, the evidence of the host, the time. */
interface Judged {
  readonly compared: readonly Finding[];
  readonly authorisation: Authorisation;
  readonly timed: readonly Finding[];
}

const NOTHING: Judged = { compared: [], authorisation: { findings: [], approvals: [] }, timed: [] };

function judgeEvidence(
  { planDigest }: Pick<Request, 'planDigest'>,
  { rules, decision, facts }: Pick<Judgement, 'rules' | 'decision' | 'facts'>,
  evidence: Evidence | null,
  { registry, approvals }: Ports,
): Judged {
  if (evidence === null || !isPlanned(decision)) return NOTHING;
  const { rule, plan, digest, state, startedBy } = decision;
  const claim: Claim = {
    digest,
    people: rules.policy.people,
    jobOwner: rule.separate.includes('job-owner') && facts.lineage !== null ? ownerOf(facts.lineage) : null,
    finishes: state === 'unfinished' ? (startedBy ?? approvals.run) : startedBy,
  };
  const authorisation = authorise(rule, evidence, claim);
  const compared = planDigest === null ? [] : judgePlan(plan, planDigest, evidence);
  // Time stops what starts; what is half-done leaves two holders, so it may end.
  const now = registry.now();
  const timed =
    state === 'unfinished' ? [] : [...judgeTimed(rule.checks, facts, now), ...judgeFreeze(rule.freeze, now)];
  return { compared, authorisation, timed };
}

/** Who made the training job of a version. */
export function ownerOf(lineage: Reading<Lineage>): Reading<string> {
  if (lineage.is === 'unreadable') return lineage;
  const { job } = lineage.value;
  if (job === null) return { is: 'unreadable', why: 'the version names no training job' };
  if (job.missing !== null)
    return { is: 'unreadable', why: `nobody can say who made the training job ${job.name}, ${job.missing}` };
  if (job.owner === null) return { is: 'unreadable', why: `Azure ML does not say who made the job ${job.name}` };
  return { is: 'read', value: job.owner };
}

function joined(
  { findings, state }: Decision,
  { compared, authorisation, timed }: Judged,
  { registry }: Ports,
): readonly Finding[] {
  const certain = findings.filter(({ outcome }) => outcome !== 'awaited');
  const judged = [...certain, ...compared, ...authorisation.findings, ...timed];
  return state === 'unfinished' ? judged : settleWaivers(judged, registry.now());
}
