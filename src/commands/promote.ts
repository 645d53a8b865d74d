import type { Planned } from '../core/decision.js';
import { ServiceFailure } from '../core/failure.js';
import type { EndedRecord } from '../core/ledger/ended.js';
import type { StartedRecord } from '../core/ledger/started.js';
import { openOf } from '../core/ledger/stored.js';
import type { Change } from '../core/plan.js';
import type { FailedReport, JudgedReport, Report } from '../report/report.js';
import { actorOf } from './actor.js';
import { beginPromotion } from './begin-promotion.js';
import { carryOut, hasLedger, type LedgerPorts } from './carry-out.js';
import { isPlanned, type Judgement, judge } from './judge.js';
import { judgedReport } from './judged-report.js';
import type { Ports } from './ports.js';
import { recordRefusal } from './record-refusal.js';
import type { Asking, Request } from './request.js';
import { settle } from './settle.js';
import { SHELL } from './shell.js';
import { writesOf } from './writes.js';

/** How often a promotion starts over because others were first; each time one of them has come through. */
const MOST_TURNS = 100;

/** Promotes one version: judges the request, writes what is left to write, and reports. */
export function promote(request: Request, ports: Ports): Promise<Report> {
  return perform(request, ports, {
    purpose: 'promote',
    end: 'completed',
    judge: () => judge(request, ports),
    review: () => null,
  });
}

/** What is done for a request: how it is judged, and what its records say of it. */
export interface Deed {
  readonly purpose: 'promote' | 'rollback';
  readonly end: EndedRecord['event'];
  judge(): Promise<Judgement>;
  /** Who must look at it afterwards; null where nobody must. */
  review(judgement: Judgement): EndedRecord['review'];
}

/** Judges, and does what the verdict allows, alone on its asset: starts over when others were first. */
export async function perform(request: Asking, ports: Ports, deed: Deed): Promise<Report> {
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    const judgement = await deed.judge();
    const { decision, verdict } = judgement;
    const rival = rivalOf(judgement);
    // What is under way may change what was found; what is refused for good need not wait for it.
    if (rival !== null && verdict !== 'deny' && hasLedger(ports)) {
      await giveWay(judgement, rival, ports);
    } else if (verdict !== 'allow' && (await hasMoved(judgement, ports))) {
      // What was found may be what another one had half done.
    } else if (verdict !== 'allow' || !isPlanned(decision)) {
      return remaining(request, ports, judgement, deed);
    } else if (hasLedger(ports)) {
      const report = await promoteWithLedger(request, ports, judgement, decision, deed);
      if (report !== null) return report;
    } else {
      return promoteWithout(request, ports, judgement, decision);
    }
  }
  const { name } = request.reference;
  throw new ServiceFailure(`other promotions of ${name} were first ${MOST_TURNS} times in a row; nothing was written`, {
    untouched: true,
    fix: 'Run it again when fewer promote this asset',
  });
}

/** What another request has open on the chain of the asset; null where nothing is, or it is this very request's. */
function rivalOf({ head, decision, facts }: Judgement): StartedRecord | null {
  const open = openOf(head?.tip ?? null);
  if (open === null || (isPlanned(decision) && decision.startedBy !== null && facts.ledger?.open !== null)) return null;
  return open;
}

/** Whether somebody has added to the chain since it was read: then the facts may be those of before, of after, or of between. */
async function hasMoved({ head }: Judgement, { ledger }: Ports): Promise<boolean> {
  if (head === null || ledger === null) return false;
  const now = await ledger.head(head.chain);
  return now.tip?.digest !== head.tip?.digest;
}

async function giveWay({ head, evidence, authorisation }: Judgement, rival: StartedRecord, ports: LedgerPorts) {
  if (head !== null) await settle(head, rival, actorOf(ports.approvals, evidence, authorisation), ports);
}

/** The report of a request that is refused, or that has nothing to write. */
async function remaining(request: Asking, ports: Ports, judgement: Judgement, { purpose }: Deed): Promise<Report> {
  if (judgement.verdict !== 'allow' && request.recordRefusals && hasLedger(ports))
    await recordRefusal(request, judgement, ports, purpose);
  return judgedReport(request, ports, judgement, { state: 'unchanged', changes: [], recorded: null });
}

/** Promotes under the journal and the lock of the ledger; null when somebody else was first. */
async function promoteWithLedger(
  request: Asking,
  ports: LedgerPorts,
  judgement: Judgement,
  decision: Planned,
  { purpose, end, review }: Deed,
): Promise<Report | null> {
  const { rules, facts, head } = judgement;
  if (head === null) throw new TypeError('a ledger that was not read');
  const begun = {
    head,
    policy: rules.policy,
    kind: facts.asset.kind,
    beginning: beginPromotion(request, ports, judgement, decision, purpose),
    asset: facts.asset.id,
    changes: decision.changes,
    end,
    isCarried: decision.state === 'unfinished',
    review: review(judgement),
  };
  const told = await writing(request, ports, judgement, decision, (written) => carryOut(begun, ports, written));
  if (told.is === 'failed') return told.report;
  if (told.value.is === 'again') return null;
  const { ended } = told.value;
  return judgedReport(request, ports, judgement, {
    state: stateOf(decision),
    changes: told.done,
    recorded: ended.record,
  });
}

/** Promotes with nothing but the version's own entry to witness it. */
async function promoteWithout(request: Asking, ports: Ports, judgement: Judgement, decision: Planned): Promise<Report> {
  const { rules, facts } = judgement;
  const run = decision.startedBy ?? ports.approvals.run;
  const mark = { plan: decision.digest, run, proven: run !== SHELL, started: null, number: null };
  const writes = writesOf(rules.policy, facts.asset.kind, decision.changes, mark, facts.asset.id);
  const told = await writing(request, ports, judgement, decision, (written) =>
    ports.registry.write(writes, written, null),
  );
  if (told.is === 'failed') return told.report;
  return judgedReport(request, ports, judgement, { state: stateOf(decision), changes: told.done, recorded: null });
}

function stateOf({ state, plan }: Planned): 'finished' | 'promoted' | 'rolled-back' {
  if (state === 'unfinished') return 'finished';
  return plan.changes.some(({ role }) => role === 'restore') ? 'rolled-back' : 'promoted';
}

type Written<T> =
  | { readonly is: 'written'; readonly value: T; readonly done: readonly Change[] }
  | { readonly is: 'failed'; readonly report: FailedReport };

/** Writes, and tells what stands where that ends half-way. */
async function writing<T>(
  request: Asking,
  ports: Ports,
  judgement: Judgement,
  decision: Planned,
  write: (written: (change: Change) => void) => Promise<T>,
): Promise<Written<T>> {
  const done: Change[] = [];
  try {
    return { is: 'written', value: await write((change) => done.push(change)), done };
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    const intended = { state: stateOf(decision), changes: decision.changes, recorded: null } as const;
    return { is: 'failed', report: halfWay(request, error, done, judgedReport(request, ports, judgement, intended)) };
  }
}

// Nothing is half-done silently: what was written, what stands, and how to go on.
function halfWay(
  request: Asking,
  failure: ServiceFailure,
  done: readonly Change[],
  judged: JudgedReport,
): FailedReport {
  const { asset, to, reason } = request;
  const asked = { asset, to, reason };
  if (done.length === 0 && failure.detail.untouched === true)
    return { is: 'failed', command: request.command, failure, asked, judged: { ...judged, changes: [] } };
  const written = done.map((change) => `version ${change.version} was moved from ${change.from} to ${change.to}`);
  const open = judged.changes
    .filter((change) => !done.includes(change))
    .map((change) => `version ${change.version} may still be in ${change.from} instead of ${change.to}`);
  const fix = failure.detail.fix ?? 'Run the same request again: it finishes what is left';
  const told = new ServiceFailure(failure.message, { ...failure.detail, stands: [...written, ...open], fix });
  return { is: 'failed', command: request.command, failure: told, asked, judged };
}
