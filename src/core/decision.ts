import type { Need } from './checks/check.js';
import { needsOf } from './checks/index.js';
import { demandsOf } from './demands.js';
import { type Entry, lastEntry, withoutEntry } from './entry.js';
import { bearsWitness, explanationOf } from './explained.js';
import { type AssetFacts, type Facts, inOrder, readBag } from './facts.js';
import { findStage, holds, readStage, STAGE_TAG, type Stage, type StageReading, UNREGISTERED } from './lifecycle.js';
import type { Place } from './place.js';
import { type Change, makePlan, type Plan, planDigest } from './plan.js';
import { isGuarded, type Policy, type Rule, ruleFor } from './policy/policy.js';
import { type Finding, type Verdict, verdictOf } from './verdict.js';

/** What a request asks of the policy, its asset resolved. */
export interface Wish {
  readonly to: Stage;
  /** Whether holders move aside where the stage displaces them on request only. */
  readonly archiveExisting: boolean;
}

/**
 * - `change`: the plan says what is to be written.
 * - `done`: the version is in the stage, explained, and nobody else holds what only one may hold.
 * - `unfinished`: an earlier run of this very request stopped half-way; `changes` are what it left over, if anything.
 * - `none`: nothing can be planned, and the findings say why.
 */
export type Decision =
  | { readonly state: 'none'; readonly from: string | null; readonly findings: readonly Finding[] }
  | { readonly state: 'done'; readonly from: string; readonly findings: readonly Finding[] }
  | Planned;

export interface Planned {
  readonly state: 'change' | 'unfinished';
  readonly from: string;
  readonly findings: readonly Finding[];
  readonly rule: Rule;
  readonly plan: Plan;
  readonly digest: string;
  /** The writes that are left to make, in their order. */
  readonly changes: readonly Change[];
  /** The run that started it before, by the ledger or by its entry; null where nobody has. */
  readonly startedBy: string | null;
}

/** Where a version stands, and the rule for the way it is asked to go: enough to know what else must be gathered. */
export function needs(policy: Policy, asset: AssetFacts, place: Place, to: Stage): ReadonlySet<Need> {
  const reading = stageOf(policy, asset);
  const isClaim =
    reading.is === 'known' && (reading.stage.name === to.name || isGuarded(policy, asset, place, reading.stage));
  const before =
    reading.is === 'known' && reading.stage.name === to.name ? lastEntry(asset)?.entry.from : nameOf(reading);
  const rule = before === undefined || before === null ? undefined : ruleFor(policy, asset, place, before, to.name);
  return new Set([
    ...(rule?.checks.flatMap(({ value }) => needsOf(value)) ?? []),
    ...(rule?.separate.includes('job-owner') ? (['lineage'] as const) : []),
    ...(isClaim ? (['record'] as const) : []),
  ]);
}

/** Whether a promotion into the stage displaces who holds it. */
export function displaces({ to, archiveExisting }: Wish): boolean {
  return to.exclusive !== null && (to.exclusive.when === 'always' || archiveExisting);
}

/** Whether a version, as it was listed, concerns a promotion into the stage: as its holder, or as displaced by the asset. */
export function concerns(
  policy: Policy,
  to: Stage,
  listed: AssetFacts,
  asset: string,
): 'incumbent' | 'displaced' | undefined {
  if (listed.id === asset) return undefined;
  if (holds(stageOf(policy, listed), to)) return 'incumbent';
  const last = lastEntry(listed)?.entry;
  return last !== undefined && last.asset === asset && last.from === to.name ? 'displaced' : undefined;
}

/** The name of the stage in which a version is; null where it cannot be told. */
export function stageNameOf(policy: Policy, asset: AssetFacts): string | null {
  return nameOf(stageOf(policy, asset));
}

/** Whether a version stands in the stage of this name, as its holder. */
export function standsAt(policy: Policy, asset: AssetFacts, name: string): boolean {
  const stage = findStage(policy.lifecycle, name);
  return stage !== undefined && holds(stageOf(policy, asset), stage);
}

/** Decides one request. Pure, deterministic and total: the same policy and facts give the same plan on every machine. */
export function decide(policy: Policy, facts: Facts, wish: Wish): Decision {
  const reading = stageOf(policy, facts.asset);
  const here = describe(policy, facts, reading);
  if (reading.is === 'known' && reading.stage.name === wish.to.name) {
    return decideAtDestination(policy, facts, wish, here) ?? none(reading, [here]);
  }
  const start = startOf(policy, reading);
  if (start === undefined || start.name === wish.to.name)
    return none(reading, [here, unlisted(policy, facts, null, wish.to)]);
  const rule = ruleFor(policy, facts.asset, facts.place, start.name, wish.to.name);
  if (rule === undefined) return none(reading, [here, unlisted(policy, facts, start, wish.to)]);
  return planned(policy, facts, wish, start, rule, [here]);
}

// "Already there" counts when it is explained, and then either nothing is left or an unfinished promotion is found.
function decideAtDestination(policy: Policy, facts: Facts, wish: Wish, here: Finding): Decision | undefined {
  const unfinished = decideUnfinished(policy, facts, wish, here);
  if (unfinished !== undefined) return unfinished;
  const { asset } = facts;
  if (here.outcome !== 'pass') return undefined;
  if (!displaces(wish) || facts.incumbents.length === 0) return { state: 'done', from: wish.to.name, findings: [here] };
  const others = facts.incumbents.map(({ version }) => version).join(', ');
  const found = `version ${asset.version} is in ${wish.to.name}, and version ${others} holds it too`;
  const wanted = 'one holder, or an unfinished promotion of this same request';
  const remedy = `move version ${others} out of ${wish.to.name} by a transition of its own`;
  return {
    state: 'none',
    from: wish.to.name,
    findings: [here, { subject: 'holders', outcome: 'inconclusive', found, wanted, remedy, at: policy.at }],
  };
}

// The version's own entry says that a promotion of it has begun to write; that it is this very one, the plan's digest says,
// worked out from the facts as they were before.
function decideUnfinished(policy: Policy, facts: Facts, wish: Wish, here: Finding): Decision | undefined {
  const { asset, ledger, incumbents } = facts;
  const last = lastEntry(asset);
  if (last === undefined || last.entry.to !== wish.to.name) return undefined;
  // Without a ledger only what is left over tells of a run that stopped; with one, that the record has no end.
  const hasStopped =
    ledger === null
      ? here.outcome === 'pass' && displaces(wish) && incumbents.length > 0
      : ledger.open !== null && ledger.open.operation === last.entry.started;
  const start = hasStopped ? findStage(policy.lifecycle, last.entry.from) : undefined;
  const rule = start && ruleFor(policy, asset, facts.place, start.name, wish.to.name);
  if (start === undefined || rule === undefined) return undefined;
  const found = `version ${asset.version} is in ${wish.to.name}, where an unfinished run of this request put it`;
  const before = ledger === null ? here : ({ subject: 'stage', outcome: 'pass', found } as const);
  const again = planned(policy, rewind(facts, last.key, last.entry), wish, start, rule, [before]);
  if (again.digest !== last.entry.plan) return undefined;
  const left = again.changes.filter(({ asset: id }) => incumbents.some((incumbent) => incumbent.id === id));
  return { ...again, state: 'unfinished', changes: left, startedBy: last.entry.run };
}

function planned(
  policy: Policy,
  given: Facts,
  wish: Wish,
  from: Stage,
  rule: Rule,
  before: readonly Finding[],
): Planned {
  // Lists come back in any order, and a plan has one.
  const facts = { ...given, incumbents: inOrder(given.incumbents) };
  const { findings: demanded, used } = demandsOf(rule, facts);
  const target = displaces(wish) ? wish.to.exclusive : null;
  const displacedTo = target === null ? null : (findStage(policy.lifecycle, target.incumbentTo) ?? null);
  const plan = makePlan(facts, { from, to: wish.to, displacedTo }, rule, policy.lifecycle, used);
  const found = `${from.name} -> ${wish.to.name} is a transition of the policy`;
  const findings: Finding[] = [
    ...before,
    { subject: 'transition', outcome: 'pass', found, at: rule.at },
    ...unremembered(policy, facts, rule),
    ...unprovable(policy, facts, [wish.to, ...(displacedTo === null ? [] : [displacedTo])]),
    ...demanded,
  ];
  const digest = planDigest(plan);
  const open = facts.ledger?.open?.started;
  const startedBy = open?.planDigest === digest ? (open.run?.name ?? SHELL) : null;
  return { state: 'change', from: from.name, findings, rule, plan, digest, changes: plan.changes, startedBy };
}

const SHELL = 'shell';

// Whoever may approve does so on the word that it will be remembered.
function unremembered({ ledger: wanted, at }: Policy, { ledger }: Facts, rule: Rule): Finding[] {
  if (ledger !== null || wanted === 'optional' || rule.approvals.length === 0) return [];
  const found = 'the ledger is off, so nothing but the version itself would remember who approved';
  const remedy = 'leave the input ledger at its default, or say "ledger: optional" in the policy';
  return [{ subject: 'ledger', outcome: 'fail', found, wanted: 'a ledger where approvals are asked for', remedy, at }];
}

// A stage that asks for approvals and that nothing could explain afterwards would be a dead end: it is not entered.
function unprovable(
  policy: Policy,
  { asset, incumbents, place, ledger }: Facts,
  [to, aside]: readonly Stage[],
): Finding[] {
  if (bearsWitness(asset) || ledger !== null) return [];
  const guarded = [
    ...(to !== undefined && isGuarded(policy, asset, place, to) ? [to] : []),
    ...(aside !== undefined && incumbents.some((other) => isGuarded(policy, other, place, aside)) ? [aside] : []),
  ];
  return guarded.map(({ name }) => ({
    subject: 'ledger',
    outcome: 'inconclusive',
    found: `${name} asks for approvals, and the properties of a component can be overwritten: nothing would prove later how it came there`,
    wanted: 'a ledger',
    remedy: 'leave the input ledger at its default',
    at: policy.stagesAt.get(name) ?? policy.at,
  }));
}

/** The verdict on what a decision could judge; approvals are judged by `authorise`. */
export function decisionVerdict(decision: Decision): Verdict {
  return verdictOf(decision.findings);
}

/** What the registry says of the stage of a version. */
export function stageOf(policy: Policy, asset: AssetFacts): StageReading {
  const { stage, isAnonymous } = asset;
  return readStage(policy.lifecycle, { stage, tag: readBag(asset.tags, STAGE_TAG), isAnonymous });
}

function nameOf(reading: StageReading): string | null {
  if (reading.is === 'known') return reading.stage.name;
  return reading.is === 'unregistered' ? UNREGISTERED : null;
}

// A divided or unknown stage cannot be left; for the reader it still has a name where one can be told.
function startOf(policy: Policy, reading: StageReading): Stage | undefined {
  if (reading.is === 'known') return reading.stage;
  return reading.is === 'divided' ? findStage(policy.lifecycle, reading.native) : undefined;
}

function none(reading: StageReading, findings: readonly Finding[]): Decision {
  return { state: 'none', from: nameOf(reading), findings };
}

/** Says where the version stands and whether that counts: a stage in Azure is a claim, not a proof. */
function describe(policy: Policy, facts: Facts, reading: StageReading): Finding {
  const { asset } = facts;
  const subject = 'stage';
  const version = `version ${asset.version}`;
  switch (reading.is) {
    case 'unregistered':
      return {
        subject,
        outcome: 'fail',
        found: `${version} is ${UNREGISTERED}: the system made it and nobody named it`,
        remedy: 'register it under a name; that makes a new asset in the first stage',
      };
    case 'unknown':
      return {
        subject,
        outcome: 'inconclusive',
        found: `unexplained stage: ${version} is in ${JSON.stringify(reading.name)}, which the policy does not know`,
        remedy: OUT,
        at: policy.at,
      };
    case 'divided':
      return {
        subject,
        outcome: 'inconclusive',
        found: `unexplained stage: ${version} has the stage ${JSON.stringify(reading.native)} and the tag ${STAGE_TAG} ${JSON.stringify(reading.tag)}`,
        wanted: 'stage and tag agree',
        remedy: `find out which is right and set the other to it, then promote again`,
        at: policy.at,
      };
    case 'known':
      return describeKnown(policy, facts, reading.stage);
  }
}

function describeKnown(policy: Policy, { asset, place, ledger }: Facts, stage: Stage): Finding {
  const found = `version ${asset.version} is in ${stage.name}`;
  const at = policy.stagesAt.get(stage.name) ?? policy.at;
  const explanation = explanationOf(policy, asset, place, ledger, stage);
  switch (explanation.is) {
    case 'free':
      return { subject: 'stage', outcome: 'pass', found };
    case 'explained':
      return { subject: 'stage', outcome: 'pass', found: `${found}, as ${explanation.by}` };
    case 'under-way': {
      const { purpose, run, expires } = explanation.started;
      const by = `where a ${purpose === 'rollback' ? 'rollback' : 'promotion'} that has no end yet put it`;
      const wanted = 'the end of what is under way';
      const remedy = `wait until ${expires} at the latest, or run that request again: ${run?.name ?? 'from a shell'}`;
      return { subject: 'stage', outcome: 'inconclusive', found: `${found}, ${by}`, wanted, remedy, at };
    }
    case 'unexplained': {
      const { why, wanted } = explanation;
      return {
        subject: 'stage',
        outcome: 'inconclusive',
        found: `unexplained stage: ${found}, but ${why}`,
        wanted,
        remedy: OUT,
        at,
      };
    }
  }
}

const OUT = 'adopt the present stage with drift --adopt, or set it back and promote through the policy';

function unlisted(policy: Policy, { asset, place }: Facts, from: Stage | null, to: Stage): Finding {
  const subject = 'transition';
  if (from === null)
    return { subject, outcome: 'inconclusive', found: `no rule can be chosen for a way to ${to.name}`, at: policy.at };
  const ways = policy.lifecycle.stages
    .map(({ name }) => name)
    .filter((name) => ruleFor(policy, asset, place, from.name, name) !== undefined);
  const found = `the policy has no transition ${from.name} -> ${to.name}`;
  const wanted = ways.length === 0 ? `nothing leads out of ${from.name}` : `from ${from.name} to ${ways.join(' or ')}`;
  const remedy = route(policy, from, to);
  return { subject, outcome: 'fail', found, wanted, ...(remedy === undefined ? {} : { remedy }), at: policy.at };
}

function route(policy: Policy, from: Stage, to: Stage): string | undefined {
  const trails: string[][] = [[from.name]];
  const seen = new Set([from.name]);
  for (const trail of trails) {
    for (const rule of policy.rules.values()) {
      if (rule.from !== trail.at(-1) || seen.has(rule.to)) continue;
      if (rule.to === to.name) return `promote in steps: ${[...trail, rule.to].join(' -> ')}`;
      seen.add(rule.to);
      trails.push([...trail, rule.to]);
    }
  }
  return undefined;
}

/** The facts as they were before an unfinished promotion made its first write. */
function rewind(facts: Facts, key: string, entry: Entry): Facts {
  const back = (version: AssetFacts, stage: string, own: string): AssetFacts => {
    return withoutEntry({ ...version, stage, tags: { ...version.tags, [STAGE_TAG]: stage } }, own);
  };
  const moved = facts.displaced.filter((version) => {
    const last = lastEntry(version)?.entry;
    return last?.plan === entry.plan && last.started === entry.started;
  });
  return {
    ...facts,
    asset: back(facts.asset, entry.from, key),
    incumbents: [
      ...facts.incumbents,
      ...moved.map((version) => back(version, entry.to, lastEntry(version)?.key ?? key)),
    ],
    displaced: [],
  };
}
