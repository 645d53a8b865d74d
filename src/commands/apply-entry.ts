import { decide } from '../core/decision.js';
import { expected, ServiceFailure } from '../core/failure.js';
import { openOf } from '../core/ledger/stored.js';
import type { Conduct } from '../core/promotions/conduct.js';
import { type Entry, entryText } from '../core/promotions/entry.js';
import { type Finding, verdictOf } from '../core/verdict.js';
import { gatherFacts } from '../facts/gather.js';
import type { JudgedReport } from '../report/report.js';
import { hasLedger } from './carry-out.js';
import { assetOf, type Compared, notDone } from './compare-entries.js';
import { missing } from './foretell.js';
import { authorised, isPlanned, type Judgement } from './judge.js';
import { judgedReport } from './judged-report.js';
import type { CommittedRules } from './policy.js';
import type { Ports } from './ports.js';
import { perform } from './promote.js';
import { type PromotionsRequest, requestOf } from './promotions-request.js';
import { recordRefusal } from './record-refusal.js';
import type { Request } from './request.js';

/** How an entry ended: `stopped` where a service gave no usable answer, maybe half-way. */
export type Result = Exclude<Conduct['is'], 'apply'> | 'not done' | 'promoted' | 'finished' | 'stopped';

/** An entry that `apply` is through with. */
export interface AppliedEntry {
  readonly entry: Entry;
  readonly result: Result;
  readonly findings: readonly Finding[];
  /** What was judged and written; null where it did not come to that. */
  readonly report: JudgedReport | null;
  readonly failure: ServiceFailure | null;
}

type ToApply = Extract<Compared, { readonly is: 'apply' }>;

/** Authorises all that is to be applied, and then promotes one after the other; what is refused stops its own asset only. */
export async function applyEach(
  compared: readonly Compared[],
  rules: CommittedRules,
  request: PromotionsRequest,
  ports: Ports,
): Promise<readonly AppliedEntry[]> {
  const refusals = new Map<Compared, AppliedEntry>();
  for (const one of compared) {
    const refusal = one.is === 'apply' ? await refusalOf(one, rules, request, ports) : null;
    if (refusal !== null) refusals.set(one, refusal);
  }
  const stopped = new Map<string, Entry>();
  const applied: AppliedEntry[] = [];
  for (const one of compared) {
    const before = stopped.get(assetOf(one.entry));
    const done = await through(one, refusals.get(one), before, rules, request, ports);
    if (!WENT_WELL.includes(done.result)) stopped.set(assetOf(one.entry), before ?? one.entry);
    applied.push(done);
  }
  return applied;
}

const WENT_WELL: readonly Result[] = ['promoted', 'finished', 'already there', 'superseded'];

async function through(
  one: Compared,
  refusal: AppliedEntry | undefined,
  before: Entry | undefined,
  rules: CommittedRules,
  request: PromotionsRequest,
  ports: Ports,
): Promise<AppliedEntry> {
  const { entry } = one;
  const unwritten = { entry, report: null, failure: null };
  if (one.is !== 'apply') return { ...unwritten, result: one.is, findings: [one.finding] };
  if (refusal !== undefined) return refusal;
  if (before !== undefined) return { ...unwritten, result: 'not done', findings: [notDone(entry, before)] };
  return promoteEntry(one, rules, request, ports);
}

/** The end of an entry whose authorisation fails before anything is written; null where it holds. */
async function refusalOf(
  { entry, finding, looked, facts, decision }: ToApply,
  rules: CommittedRules,
  request: PromotionsRequest,
  ports: Ports,
): Promise<AppliedEntry | null> {
  const { wish, head } = looked;
  const judgement = await authorised(ASKING, { rules, wish, facts, decision, head }, ports);
  if (judgement.verdict === 'allow') return null;
  const asking = requestOf(entry, request);
  if (request.recordRefusals && hasLedger(ports)) await recordRefusal(asking, judgement, ports, 'promote');
  const report = judgedReport(asking, ports, judgement, { state: 'unchanged', changes: [], recorded: null });
  return { entry, result: 'refused', findings: [finding, ...judgement.findings], report, failure: null };
}

const ASKING = { command: 'promote', planDigest: null } as const;

async function promoteEntry(
  one: ToApply,
  rules: CommittedRules,
  request: PromotionsRequest,
  ports: Ports,
): Promise<AppliedEntry> {
  const { entry, finding } = one;
  const asking = requestOf(entry, request);
  try {
    const report = await perform(asking, ports, {
      purpose: 'promote',
      end: 'completed',
      judge: () => judgeAgain(one, asking, rules, ports),
      review: () => null,
    });
    if (report.is === 'told') throw new TypeError('a promotion that was not judged');
    if (report.is === 'failed') return stoppedBy(one, report.failure, report.judged);
    const findings = [finding, ...report.findings];
    return { entry, result: resultOf(report), findings, report, failure: null };
  } catch (error) {
    return stoppedBy(one, expected(error), null);
  }
}

function resultOf({ state }: JudgedReport): Result {
  switch (state) {
    case 'promoted':
    case 'finished':
    case 'refused':
      return state;
    case 'unchanged':
      return 'already there';
    case 'planned':
    case 'rolled-back':
      throw new TypeError(`a promotion that is ${state}`);
  }
}

function stoppedBy(
  { entry, finding }: ToApply,
  failure: ReturnType<typeof expected>,
  report: JudgedReport | null,
): AppliedEntry {
  if (!(failure instanceof ServiceFailure)) {
    return { entry, result: 'refused', findings: [finding, missing(entry, failure)], report, failure: null };
  }
  const { stands = [], fix } = failure.detail;
  const found = [failure.message, ...(stands.length === 0 ? [] : [`what stands: ${stands.join('; ')}`])].join('; ');
  const said: Finding = {
    subject: entryText(entry),
    outcome: 'inconclusive',
    found,
    ...(fix === undefined ? {} : { remedy: fix }),
    at: entry.at,
  };
  return { entry, result: 'stopped', findings: [finding, said], report, failure };
}

/** What is true when it is its turn; the plan must still be the one that was reviewed. */
async function judgeAgain(
  { entry, looked: { wish }, decision: { digest } }: ToApply,
  asking: Request,
  rules: CommittedRules,
  ports: Ports,
): Promise<Judgement> {
  const { kind, name } = entry;
  const head = ports.ledger === null ? null : await ports.ledger.head({ kind, name });
  const facts = await gatherFacts(rules.policy, wish, asking.reference, ports, head, head !== null);
  const decision = decide(rules.policy, facts, wish);
  const judged = await authorised(ASKING, { rules, wish, facts, decision, head }, ports);
  if (!isPlanned(decision) || decision.digest === digest) return judged;
  const other: Finding = {
    subject: entryText(entry),
    // What somebody else has half done may be what it was before when they have ended.
    outcome: openOf(head?.tip ?? null) === null ? 'fail' : 'inconclusive',
    found: `the plan is ${decision.digest.slice(0, 12)} now, another one than was reviewed: something that it covers has changed in between`,
    wanted: 'the plan that was reviewed',
    remedy: 'change the entry in a new pull request, and have the plan that it shows reviewed',
    at: entry.at,
  };
  const findings = [...judged.findings, other];
  return { ...judged, findings, verdict: verdictOf(findings) };
}
