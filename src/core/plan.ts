import { segmentOf } from './asset.js';
import { canonicalJson, canonicalObject, type Json, sha256 } from './digest.js';
import { effectiveRollbackRules, effectiveRules, rulesText } from './effective-rules.js';
import { nextSequence } from './entry.js';
import type { AssetFacts, Content, Facts, UsedFact } from './facts.js';
import type { Lifecycle, Stage } from './lifecycle.js';
import { type Place, placeId } from './place.js';
import type { RollbackRule, Rule } from './policy/policy.js';

/** One write: a version leaves one stage for another. */
export interface Change {
  /** ARM id of the version, without its endpoint. */
  readonly asset: string;
  readonly name: string;
  readonly version: string;
  readonly role: 'promote' | 'displace' | 'restore' | 'adopt';
  readonly from: string;
  readonly to: string;
  /** What the write makes of `isArchived`; null leaves it alone. */
  readonly archived: boolean | null;
  /** The number of this promotion in the life of the version. */
  readonly sequence: number;
}

/**
 * What the reviewers see and approve, and what `promote` must find again: no more, so that an unrelated merge voids
 * nothing, and no less, so that nothing that matters can change in between. Never in it: times, hosts, requester,
 * approvals, verdicts, and what Azure rewrites between two reads.
 */
export interface Plan {
  readonly place: string;
  readonly asset: { readonly id: string; readonly createdAt: string | null } & Content;
  readonly from: string;
  readonly to: string;
  readonly holders: readonly { readonly id: string; readonly createdAt: string | null; readonly to: string }[];
  readonly facts: readonly UsedFact[];
  readonly rules: Json;
  readonly changes: readonly Change[];
}

/** The plan as JSON. */
export function planJson(plan: Plan): { readonly [key in keyof Plan]: Json } {
  return {
    ...plan,
    asset: { ...plan.asset },
    holders: plan.holders.map((holder) => ({ ...holder })),
    facts: plan.facts.map((fact) => ({ ...fact })),
    changes: plan.changes.map((change) => ({ ...change })),
  };
}

/** Canonical JSON of the plan, RFC 8785. */
export function planText(plan: Plan): string {
  const { rules, ...others } = planJson(plan);
  const texts = Object.entries(others).map(([name, value]) => [name, canonicalJson(value)] as const);
  return canonicalObject(Object.fromEntries([...texts, ['rules', rulesText(rules)]]));
}

/** SHA-256 of the plan's canonical JSON: 64 lower-case hex characters. */
export function planDigest(plan: Plan): string {
  return sha256(planText(plan));
}

/** Freezes what a promotion is: from these facts, incumbents in order, under this rule, with these writes, the new holder first. */
export function makePlan(
  facts: Facts,
  move: { readonly from: Stage; readonly to: Stage; readonly displacedTo: Stage | null },
  rule: Rule,
  lifecycle: Lifecycle,
  used: readonly UsedFact[],
): Plan {
  const { asset, place } = facts;
  const { from, to, displacedTo } = move;
  const incumbents = displacedTo === null ? [] : facts.incumbents;
  return {
    place: placeId(place),
    asset: { id: asset.id, createdAt: asset.createdAt, ...asset.content },
    from: from.name,
    to: to.name,
    holders:
      displacedTo === null ? [] : incumbents.map(({ id, createdAt }) => ({ id, createdAt, to: displacedTo.name })),
    facts: used,
    rules: effectiveRules(rule, [from, to, ...(displacedTo === null ? [] : [displacedTo])], lifecycle),
    changes: [
      change(asset, 'promote', from, to),
      ...(displacedTo === null ? [] : incumbents.map((incumbent) => change(incumbent, 'displace', to, displacedTo))),
    ],
  };
}

/**
 * Freezes what a rollback is: the version comes back from where it is, and the holders, in order, make room for it; the
 * version first.
 */
export function makeRollbackPlan(
  facts: Facts,
  move: { readonly from: Stage; readonly to: Stage; readonly displacedTo: Stage },
  rollback: RollbackRule,
  lifecycle: Lifecycle,
  used: readonly UsedFact[],
): Plan {
  const { asset, place, incumbents } = facts;
  const { from, to, displacedTo } = move;
  return {
    place: placeId(place),
    asset: { id: asset.id, createdAt: asset.createdAt, ...asset.content },
    from: from.name,
    to: to.name,
    holders: incumbents.map(({ id, createdAt }) => ({ id, createdAt, to: displacedTo.name })),
    facts: used,
    rules: effectiveRollbackRules(rollback, [from, to, displacedTo], lifecycle),
    changes: [
      change(asset, 'restore', from, to),
      ...incumbents.map((incumbent) => change(incumbent, 'displace', to, displacedTo)),
    ],
  };
}

function change(asset: AssetFacts, role: Change['role'], from: Stage, to: Stage): Change {
  const archived = from.hidden === to.hidden ? null : to.hidden;
  return {
    asset: asset.id,
    name: asset.name,
    version: asset.version,
    role,
    from: from.name,
    to: to.name,
    archived,
    sequence: nextSequence(asset),
  };
}

/** The ARM id of a version in one spelling: ARM's own parts are case-insensitive, asset names and versions are not. */
export function assetId(place: Place, kind: AssetFacts['kind'], name: string, version: string): string {
  const provider = 'providers/Microsoft.MachineLearningServices';
  const parent =
    place.in === 'workspace'
      ? `/subscriptions/${place.subscriptionId.toLowerCase()}/resourceGroups/${place.resourceGroup.toLowerCase()}/${provider}/workspaces/${place.workspace.toLowerCase()}`
      : `/${provider}/registries/${place.registry.toLowerCase()}`;
  return `${parent}/${segmentOf(kind)}/${name}/versions/${version}`;
}
