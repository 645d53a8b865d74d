import { needsOf } from '../core/checks/index.js';
import type { Decision, Wish } from '../core/decision.js';
import { durationMs } from '../core/duration.js';
import type { Facts } from '../core/facts.js';
import { UsageFailure } from '../core/failure.js';
import type { EndedRecord } from '../core/ledger/ended.js';
import type { Stage } from '../core/lifecycle.js';
import { didYouMean } from '../core/nearest.js';
import { approverText, type Policy, type RollbackRule } from '../core/policy/policy.js';
import { broughtBack, decideRollback, type Proven } from '../core/rollback.js';
import { endsOf } from '../facts/remembered.js';
import { gatherStageHistory, type StageFacts } from '../facts/stage-history.js';
import type { Head } from '../ledger/port.js';
import type { Report } from '../report/report.js';
import { hasLedger, type LedgerPorts } from './carry-out.js';
import { authorised, bothOrNone, isPlanned, type Judgement } from './judge.js';
import { planned } from './plan.js';
import { withPlannerNote } from './planner-note.js';
import { type CommittedRules, destination, readPolicy } from './policy.js';
import type { Ports } from './ports.js';
import { perform } from './promote.js';
import type { RollbackRequest } from './rollback-request.js';
import { SHELL } from './shell.js';
import { clockOf } from './time.js';

/** Gives a stage back to the version that held it before: judges, writes, and leaves a record that asks for review. */
export async function rollback(request: RollbackRequest, ports: Ports): Promise<Report> {
  return perform(request, ports, {
    purpose: 'rollback',
    end: 'rolled-back',
    judge: () => judgeRollback(request, withLedger(ports)),
    review: ({ rules, wish }) => reviewOf(ruleOf(rules.policy, wish.to), ports),
  });
}

/** Freezes what a rollback would do, for those who approve it. Reads only. */
export async function planRollback(request: RollbackRequest, ports: Ports): Promise<Report> {
  return withPlannerNote(async () => planned(request, ports, await judgeRollback(request, withLedger(ports))), ports);
}

function withLedger(ports: Ports): LedgerPorts {
  if (hasLedger(ports)) return ports;
  throw new UsageFailure({ what: 'a rollback is chosen from what the ledger remembers' });
}

async function judgeRollback(request: RollbackRequest, ports: LedgerPorts): Promise<Judgement> {
  if (request.command !== 'plan') ports.approvals.prepare();
  const { kind, name } = request.reference;
  const [rules, head] = await bothOrNone(readPolicy(request.policy, ports), ports.ledger.head({ kind, name }));
  if (head === null) throw new TypeError('a ledger that was not read');
  const wish: Wish = { to: destination(rules.policy, request.to), archiveExisting: true };
  const rule = ruleOf(rules.policy, wish.to);
  const stage = await gatherStageHistory(rules.policy, wish.to, { kind, name }, ports, head);
  const { facts, decision } = await decided(request, ports, rules, rule, wish.to, stage, head);
  return authorised(request, { rules, wish, facts, decision, head }, ports);
}

interface Decided {
  readonly facts: Facts;
  readonly decision: Decision;
}

async function decided(
  request: RollbackRequest,
  ports: LedgerPorts,
  { policy }: CommittedRules,
  rule: RollbackRule,
  stage: Stage,
  known: StageFacts,
  head: Head,
): Promise<Decided> {
  const { history, choice, open, moved, pass } = known;
  const [holder] = history.holders;
  if (holder === undefined)
    throw new UsageFailure({
      what: `no version of ${request.reference.name} is in ${stage.name}, so there is nothing to go back from`,
      fix: 'Promote a version into it',
    });
  const bare: Facts = {
    place: ports.registry.place,
    asset: holder,
    incumbents: history.holders,
    displaced: [],
    metrics: null,
    lineage: null,
    ledger: { open, ends: [], pass },
  };
  const done = open === null ? doneBefore(request, ports, broughtBack(policy, stage, history)) : undefined;
  if (done !== undefined) return noMore(stage, bare, done);
  if (choice.is === 'none') {
    if (open === null) mustBe(request, stage, null);
    return { facts: bare, decision: { state: 'none', from: stage.name, findings: [choice.finding] } };
  }
  const { tenure, passedOver } = choice;
  const facts = { ...bare, asset: tenure.asset, ...(await demandedBy(rule, tenure, bare, ports, head)) };
  const decision = decideRollback(policy, rule, stage, { facts, tenure, passedOver, moved });
  // What another request has begun may change which one comes back.
  if (open === null || (isPlanned(decision) && decision.startedBy !== null)) mustBe(request, stage, tenure);
  return { facts, decision };
}

// What of the facts only some rules ask for; a record says where the version came from, whether a rule asks or not.
async function demandedBy(
  { rule }: RollbackRule,
  { asset }: Proven,
  { ledger }: Facts,
  { registry, ledger: port, metrics }: LedgerPorts,
  head: Head,
): Promise<Pick<Facts, 'lineage' | 'metrics' | 'ledger'>> {
  const needs = new Set(rule.checks.flatMap(({ value }) => needsOf(value)));
  const [lineage, ends] = await Promise.all([
    registry.lineage(asset),
    needs.has('record') ? endsOf(port, head, asset) : [],
  ]);
  return {
    lineage,
    metrics: needs.has('metrics-file') ? await metrics() : null,
    ledger: ledger && { ...ledger, ends },
  };
}

/**
 * The rollback that this request has made before: one of this very run, or one that brought back the version which the
 * request names. Any other request is a new one, and goes one further back.
 */
function doneBefore(
  { reference: { version } }: RollbackRequest,
  { approvals }: Ports,
  last: Proven | undefined,
): Proven | undefined {
  if (last === undefined) return undefined;
  const isOfThisRun = approvals.run !== SHELL && last.began.run?.name === approvals.run;
  return isOfThisRun || (version?.is === 'version' && version.version === last.version) ? last : undefined;
}

function noMore(stage: Stage, bare: Facts, { asset, version, end }: Proven): Decided {
  const others = bare.incumbents.filter(({ id }) => id !== asset.id).map((holder) => holder.version);
  const found = `version ${version} came back to ${stage.name} before, as event ${end.number} of the ledger says`;
  const facts = {
    ...bare,
    asset,
    incumbents: bare.incumbents.filter(({ id }) => id !== asset.id),
    ledger: bare.ledger && { ...bare.ledger, ends: [end] },
  };
  if (others.length === 0)
    return {
      facts,
      decision: {
        state: 'done',
        from: stage.name,
        findings: [{ subject: 'rollback', outcome: 'pass', found }],
      },
    };
  const finding = {
    subject: 'holders',
    outcome: 'inconclusive',
    found: `${found}, and version ${others.join(', ')} holds ${stage.name} too`,
    wanted: 'one holder',
    remedy: `move version ${others.join(', ')} out of ${stage.name} by a transition of its own`,
  } as const;
  return { facts, decision: { state: 'none', from: stage.name, findings: [finding] } };
}

function mustBe(
  { reference: { version, name } }: RollbackRequest,
  { name: stage }: Stage,
  target: Proven | null,
): void {
  if (version?.is !== 'version' || version.version === target?.version) return;
  throw new UsageFailure({
    what:
      target === null
        ? `a rollback of ${stage} cannot bring back version ${version.version} of ${name}: no version can come back`
        : `a rollback of ${stage} brings back version ${target.version} of ${name}, not version ${version.version}`,
    fix: target === null ? 'Leave the version out to see why' : `Leave the version out, or name ${target.version}`,
  });
}

function ruleOf({ rollbacks, file }: Policy, { name }: Stage): RollbackRule {
  const rule = rollbacks.get(name);
  if (rule !== undefined) return rule;
  const names = [...rollbacks.keys()];
  const known = names.length === 0 ? 'List it under the key "rollback"' : `It has rollbacks of ${names.join(', ')}`;
  throw new UsageFailure({ what: `${file} has no rollback of ${name}`, fix: didYouMean(name, names) ?? known });
}

function reviewOf({ review: { by, within } }: RollbackRule, { registry }: Ports): EndedRecord['review'] {
  const until = new Date(clockOf(registry).milliseconds + durationMs(within)).toISOString();
  return { by: by.map(approverText), until };
}
