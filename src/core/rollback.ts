import { type Decision, stageNameOf, stageOf, standsAt } from './decision.js';
import { demandsOf } from './demands.js';
import { type Entry, entriesOf, lastEntry, withoutEntry } from './entry.js';
import { bearsWitness } from './explained.js';
import { type AssetFacts, type Facts, inOrder, type UsedFact } from './facts.js';
import type { EndedRecord } from './ledger/ended.js';
import { isEnded, type LedgerRecord, operationNumber, operationOf, recordDigest } from './ledger/record.js';
import type { StartedRecord } from './ledger/started.js';
import { findStage, holds, STAGE_TAG, type Stage } from './lifecycle.js';
import { makeRollbackPlan, planDigest } from './plan.js';
import type { Policy, RollbackRule } from './policy/policy.js';
import { waive } from './policy/waiver.js';
import type { Finding } from './verdict.js';

/** An event that put a version into the stage, by the ledger, and the version as it is now. */
export interface Tenure {
  readonly version: string;
  readonly end: EndedRecord;
  /** The record that began it, the one whose digest Azure ML keeps; null where the ledger has none. */
  readonly began: StartedRecord | null;
  /** Null when the version is gone. */
  readonly asset: AssetFacts | null;
}

/** What choosing needs to know. */
export interface StageHistory {
  /** Who holds the stage now, each read from the registry. */
  readonly holders: readonly AssetFacts[];
  /** Newest first. */
  readonly tenures: readonly Tenure[];
  /** Number of the oldest event that was read; 1 when all were. */
  readonly readFrom: number;
}

/**
 * - `target`: this version comes back.
 * - `more`: what was read of the ledger does not reach far enough.
 * - `none`: nothing can come back, and the finding says why.
 */
export type Choice =
  | { readonly is: 'target'; readonly tenure: Proven; readonly passedOver: readonly string[] }
  | { readonly is: 'more' }
  | { readonly is: 'none'; readonly finding: Finding };

/** A tenure that the properties of the version itself bear out. */
export interface Proven extends Tenure {
  readonly began: StartedRecord;
  readonly asset: AssetFacts;
  /** Its place among the events: it stands in the properties too. */
  readonly number: number;
}

/** The versions that a record of the ledger says it put into the stage by themselves, not by another one's move. */
export function enteredBy(policy: Policy, stage: Stage, record: LedgerRecord): readonly string[] {
  if (!isEnded(record)) return [];
  return entering(policy, stage, record.started).map(({ version }) => version);
}

/**
 * The version that a rollback brings back: the last that a proven record shows in the stage before the present holder came
 * to it. What was itself rolled away stays away: from a version that came back the way leads on to what was before its
 * first coming.
 */
export function chooseTarget(policy: Policy, stage: Stage, history: StageHistory): Choice {
  const { holders, tenures, readFrom } = history;
  const proven = tenures
    .flatMap((tenure) => {
      const one = proofOf(policy, stage, tenure);
      return typeof one === 'string' ? [] : [one];
    })
    // What stands in the chain can be moved about; what stands in the properties cannot.
    .filter(({ number }) => number >= readFrom)
    .sort((one, other) => other.number - one.number);
  const present = presentOf(policy, stage, holders);
  const start = present === undefined ? Number.POSITIVE_INFINITY : comingOf(present, proven);
  const target = proven.find(({ number, version }) => number < start && version !== present?.version);
  if (target === undefined)
    return readFrom > 1 ? { is: 'more' } : { is: 'none', finding: nothing(policy, stage, history) };
  if (holders.some(({ id }) => id === target.asset.id))
    return { is: 'none', finding: stillThere(stage, holders, target) };
  const claimed = tenures.filter(({ end: { started } }) => {
    const number = operationNumber(started);
    return number < start && number > target.number;
  });
  const passedOver = claimed.flatMap((tenure) => {
    const why = proofOf(policy, stage, tenure);
    return typeof why === 'string' ? [`version ${tenure.version}, which ${why}`] : [];
  });
  return { is: 'target', tenure: target, passedOver: [...new Set(passedOver)] };
}

/** How the present holder came to the stage, where a proven record says that a rollback brought it. */
export function broughtBack(policy: Policy, stage: Stage, { holders, tenures }: StageHistory): Proven | undefined {
  const present = presentOf(policy, stage, holders);
  if (present === undefined) return undefined;
  const found = tenures
    .map((tenure) => proofOf(policy, stage, tenure))
    .find((one) => typeof one !== 'string' && one.number === present.number && one.version === present.version);
  return typeof found === 'object' && found.began.purpose === 'rollback' ? found : undefined;
}

/** What a rollback looks at once its target is chosen. */
export interface Chosen {
  /** Of the target, with the holders as incumbents, all as they were before the rollback's first write. */
  readonly facts: Facts;
  readonly tenure: Proven;
  readonly passedOver: readonly string[];
  /** Ids of the versions that this very rollback has moved already. */
  readonly moved: ReadonlySet<string>;
}

/** Decides a rollback. Pure, deterministic and total, as `decide`. */
export function decideRollback(policy: Policy, rollback: RollbackRule, stage: Stage, chosen: Chosen): Decision {
  const { tenure, passedOver, moved } = chosen;
  const facts = { ...chosen.facts, incumbents: inOrder(chosen.facts.incumbents) };
  const { asset, ledger } = facts;
  const rule = waive(rollback.rule, policy.waivers, asset, facts.place);
  const reading = stageOf(policy, asset);
  const displacedTo = findStage(policy.lifecycle, rollback.displacedTo);
  const operation = recordDigest(tenure.began);
  const found = `version ${asset.version} was in ${stage.name} before, as event ${tenure.end.number} of the ledger says and its own properties bear out`;
  const target: Finding = {
    subject: 'target',
    outcome: 'pass',
    found: passedOver.length === 0 ? found : `${found}; passed over: ${passedOver.slice(0, MOST_TOLD).join('; ')}`,
  };
  if (reading.is !== 'known' || displacedTo === undefined) {
    return { state: 'none', from: stageNameOf(policy, asset), findings: [target, nowhere(asset, policy)] };
  }
  const { findings: demanded, used } = demandsOf(rule, facts);
  const from = reading.stage;
  const plan = makeRollbackPlan(facts, { from, to: stage, displacedTo }, { ...rollback, rule }, policy.lifecycle, [
    { check: RESTS_ON, asset: asset.id, source: 'ledger', value: operation },
    ...used,
  ]);
  const digest = planDigest(plan);
  const open = ledger?.open?.started;
  const startedBy = open?.planDigest === digest ? (open.run?.name ?? 'shell') : null;
  const held = facts.incumbents.map(({ version }) => version).join(', ');
  const findings: Finding[] = [
    target,
    {
      subject: 'rollback',
      outcome: 'pass',
      found: `the policy has a rollback of ${stage.name}; version ${held} goes to ${displacedTo.name}`,
      at: rule.at,
    },
    ...demanded,
  ];
  return {
    state: startedBy !== null && moved.size > 0 ? 'unfinished' : 'change',
    from: from.name,
    findings,
    rule: { ...rule, from: from.name },
    plan,
    digest,
    changes: startedBy === null ? plan.changes : plan.changes.filter((change) => !moved.has(change.asset)),
    startedBy,
  };
}

const MOST_TOLD = 3;

/** A version as it was before an operation moved it; one that it has not moved stays as it is. */
export function asBefore(asset: AssetFacts, operation: string): AssetFacts {
  const own = [...entriesOf(asset.properties)].find(([, entry]) => entry.started === operation);
  if (own === undefined) return asset;
  const [key, { from }] = own;
  return withoutEntry({ ...asset, stage: from, tags: { ...asset.tags, [STAGE_TAG]: from } }, key);
}

/** Whether an operation has moved a version, and it is where that left it. */
export function isMovedBy(policy: Policy, asset: AssetFacts, operation: string): boolean {
  const own = [...entriesOf(asset.properties).values()].find(({ started }) => started === operation);
  return own !== undefined && standsAt(policy, asset, own.to);
}

/** Whether a version holds the stage. */
export function isHolder(policy: Policy, stage: Stage, asset: AssetFacts): boolean {
  return holds(stageOf(policy, asset), stage);
}

function entering(policy: Policy, stage: Stage, { changes }: StartedRecord): StartedRecord['changes'] {
  return changes.filter(({ role, to }) => role !== 'displace' && isStage(policy, stage, to));
}

// A stage may have been called otherwise when the record was written: its aliases say so.
const isStage = ({ lifecycle }: Policy, stage: Stage, name: string): boolean =>
  findStage(lifecycle, name)?.name === stage.name;

// A record alone proves nothing. What does is the entry that the version itself carries: nobody can change it afterwards,
// and it repeats the digest of the record that began it all.
function proofOf(policy: Policy, stage: Stage, tenure: Tenure): Proven | string {
  const { version, end, began, asset } = tenure;
  if (asset === null) return 'is gone';
  if (!bearsWitness(asset)) return 'is a component, whose properties can be overwritten';
  if (began === null || recordDigest(began) !== operationOf(end.started)) return 'has a record without its beginning';
  const operation = recordDigest(began);
  const entry = [...entriesOf(asset.properties).values()].find(({ started }) => started === operation);
  if (entry === undefined) return 'has no entry in its properties that repeats the record';
  if (!agrees(policy, stage, entry, began, asset)) return 'has an entry in its properties that says something else';
  if (!entry.proven || !began.proven) return 'came by a record that proves no approval';
  return { version, end, began, asset, number: began.number };
}

function agrees(
  policy: Policy,
  stage: Stage,
  entry: Entry,
  began: StartedRecord,
  { id, version }: AssetFacts,
): boolean {
  const told = entering(policy, stage, began).some((change) => change.asset === id && change.version === version);
  return told && entry.asset === id && entry.number === began.number && isStage(policy, stage, entry.to);
}

interface Present {
  readonly version: string;
  /** Of the event that began its coming, by its own properties. */
  readonly number: number;
}

/** The holder that came last, by the properties of the holders; undefined where none says how it came. */
function presentOf(policy: Policy, stage: Stage, holders: readonly AssetFacts[]): Present | undefined {
  const all = holders.flatMap((holder): Present[] => {
    const last = lastEntry(holder)?.entry;
    const isOwn = last !== undefined && last.asset === holder.id && isStage(policy, stage, last.to);
    return isOwn && last.number !== null ? [{ version: holder.version, number: last.number }] : [];
  });
  return all.reduce<Present | undefined>(
    (most, one) => (most === undefined || one.number > most.number ? one : most),
    undefined,
  );
}

// Of a version that a rollback brought back, what counts is the coming that it was brought back to.
function comingOf({ version, number }: Present, proven: readonly Proven[]): number {
  let coming = proven.find((one) => one.version === version && one.number === number);
  if (coming === undefined) return number;
  while (coming.began.purpose === 'rollback') {
    const earlier = earlierOf(coming, proven);
    if (earlier === undefined) return 0;
    coming = earlier;
  }
  return coming.number;
}

// The plan of a rollback says on which record it rests, and the digest in the properties covers the plan.
function earlierOf({ began, number }: Proven, proven: readonly Proven[]): Proven | undefined {
  const { facts } = began.plan;
  const rests = Array.isArray(facts) ? facts.find(isRestingOn)?.value : undefined;
  return proven.find((one) => one.number < number && recordDigest(one.began) === rests);
}

/** How the plan of a rollback calls the record on which it rests. */
const RESTS_ON = 'rollback';

const isRestingOn = (fact: unknown): fact is UsedFact =>
  typeof fact === 'object' && fact !== null && 'check' in fact && fact.check === RESTS_ON;

function nothing(policy: Policy, stage: Stage, { holders, tenures }: StageHistory): Finding {
  const reasons = tenures
    .filter(({ version }) => holders.every((holder) => holder.version !== version))
    .flatMap((tenure) => {
      const why = proofOf(policy, stage, tenure);
      return typeof why === 'string' ? [`version ${tenure.version} ${why}`] : [];
    });
  const unique = [...new Set(reasons)].slice(0, MOST_TOLD);
  const why = unique.length === 0 ? '' : `: ${unique.join('; ')}`;
  return {
    subject: 'target',
    outcome: unique.length === 0 ? 'fail' : 'inconclusive',
    found: `no proven record shows a version in ${stage.name} before the present holder that could come back${why}`,
    wanted: 'a record whose digest the properties of its version repeat',
    remedy: `promote another version into ${stage.name}`,
    at: policy.stagesAt.get(stage.name) ?? policy.at,
  };
}

function stillThere(stage: Stage, holders: readonly AssetFacts[], { version }: Proven): Finding {
  const others = holders.filter((holder) => holder.version !== version).map((holder) => holder.version);
  return {
    subject: 'holders',
    outcome: 'inconclusive',
    found: `version ${version} was in ${stage.name} before, and it still is, beside version ${others.join(', ')}`,
    wanted: 'one holder: something stopped half-way',
    remedy: `run again what stopped, or move version ${others.join(', ')} out of ${stage.name} by a transition of its own`,
  };
}

function nowhere({ version }: AssetFacts, policy: Policy): Finding {
  return {
    subject: 'stage',
    outcome: 'inconclusive',
    found: `the policy cannot tell in which one stage version ${version} is now`,
    wanted: 'stage and tag agree on a stage of the policy',
    remedy: 'set both right, then roll back again',
    at: policy.at,
  };
}
