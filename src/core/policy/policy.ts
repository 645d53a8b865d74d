import type { Kind } from '../asset.js';
import type { Check } from '../checks/index.js';
import { type AssetFacts, readBag } from '../facts.js';
import type { FreezeWindow } from '../freeze.js';
import { matchesGlob } from '../glob.js';
import type { Lifecycle, Stage } from '../lifecycle.js';
import { type Place, placeName, placeShortId } from '../place.js';
import type { Location, Problem } from '../problem.js';

/** A policy as it applies: preset and file composed, names proven to exist, pairs expanded. */
export interface Policy {
  readonly file: string;
  /** Where a reader looks for what is not listed: the `transitions` of the file. */
  readonly at: Location;
  readonly lifecycle: Lifecycle;
  readonly stagesAt: ReadonlyMap<string, Location>;
  readonly rules: ReadonlyMap<Pair, Rule>;
  readonly overrides: readonly Override[];
  /** How a stage is given back to an earlier holder, by the stage. */
  readonly rollbacks: ReadonlyMap<string, RollbackRule>;
  /** Humans in several identity systems, by the name that the policy gives them. */
  readonly people: readonly Human[];
  readonly ledger: 'required' | 'optional';
  readonly allowCycles: boolean;
  /** What `guard` answers for assets that nobody named; deleting them is always allowed. */
  readonly unregistered: { readonly deployable: boolean };
  /** What the file takes away from the preset that it extends. */
  readonly loosened: readonly Problem[];
  /** The base in another repository, as it stands alone: what this policy does not fall below. Null without one. */
  readonly floor: Policy | null;
}

/** From and to as one key; stage names cannot hold the separator, a control character. */
export type Pair = `${string}\u0000${string}`;
export const pair = (from: string, to: string): Pair => `${from}\u0000${to}`;

/** What one transition asks for. */
export interface Rule {
  readonly from: string;
  readonly to: string;
  /** Whether the policy names the pair; one that comes from '*' gives way to one that is named. */
  readonly named: boolean;
  /** The protected environment that releases the job; null where no approval is asked for through one. */
  readonly environment: Environment | null;
  readonly approvals: readonly Located<ApprovalRule>[];
  /** People whose approval does not count. */
  readonly separate: readonly Separated[];
  /** Whether a job of its own must have planned this before the gate was reached. */
  readonly requirePlan: boolean;
  readonly checks: readonly Located<Check>[];
  readonly freeze: readonly Located<FreezeWindow>[];
  readonly at: Location;
}

/** What giving a stage back to the version that held it before asks for: an edge of its own, outside the graph. */
export interface RollbackRule {
  readonly stage: string;
  /** Where the present holder goes. */
  readonly displacedTo: string;
  /** What must be met. Its `from` is `*`, for the version comes back from wherever it is. */
  readonly rule: Rule;
  /** Who must look at it afterwards, any of them, and how soon, as `48h`. */
  readonly review: { readonly by: readonly Approver[]; readonly within: string };
}

export type Separated = 'requester' | 'job-owner' | 'author' | 'pusher' | 'merger';

/** The gate of a job, and what the policy demands of it and of the run. */
export interface Environment {
  readonly name: string;
  readonly forbidAdminBypass: boolean;
  readonly allowReruns: boolean;
  /** Globs of full refs on which a run may ask; null for the policy's own ref. */
  readonly allowedRefs: readonly string[] | null;
  /** Globs of workflow paths that may ask; null for any. */
  readonly allowedWorkflows: readonly string[] | null;
}

export interface Located<T> {
  readonly value: T;
  readonly at: Location;
}

/** How an approval is given: by who releases this job, or by who reviews the pull request whose merge asks. */
export type Via = 'environment' | 'pull-request';

/** Any of these people. */
export interface ApprovalRule {
  readonly from: readonly Approver[];
  readonly count: number;
  readonly via: Via;
  /** The environment of a job that this one needs; null for the rule's own. A pull request has none. */
  readonly environment: string | null;
  readonly comment: 'plan-digest' | null;
}

/** One human: a key of `people`, or an account of the host by its login. */
export type Individual =
  | { readonly is: 'user'; readonly login: string }
  | { readonly is: 'person'; readonly person: Human };

export type Approver =
  | Individual
  | { readonly is: 'team'; readonly organization: string; readonly slug: string }
  | { readonly is: 'group'; readonly name: string; readonly members: readonly Individual[] }
  | { readonly is: 'environment-reviewers' };

/** One human in each identity system; ids, not names, say who it is. */
export interface Human {
  readonly name: string;
  /** Ids of accounts of GitHub, as text. */
  readonly github: readonly string[];
  /** Object ids in Microsoft Entra, in lower case. */
  readonly entra: readonly string[];
  /** Addresses, in lower case. */
  readonly email: readonly string[];
  /** Subject descriptors of Azure DevOps. */
  readonly azureDevOps: readonly string[];
}

/** The approver as a policy writes it. */
export function approverText(approver: Approver): string {
  if (approver.is === 'user') return `user:${approver.login}`;
  if (approver.is === 'person') return `user:${approver.person.name}`;
  if (approver.is === 'group') return `group:${approver.name}`;
  return approver.is === 'team' ? `team:${approver.organization}/${approver.slug}` : approver.is;
}

/** Whether approvals are asked for, and all through the pull request whose merge asks: then no gate has to release the job. */
export const isByMergeAlone = ({ approvals }: Pick<Rule, 'approvals'>): boolean =>
  approvals.length > 0 && approvals.every(({ value }) => value.via === 'pull-request');

/** What matching assets are asked for beyond the rule of the pair. */
export interface Override {
  readonly match: Match;
  readonly additions: ReadonlyMap<Pair, Addition>;
}

export interface Match {
  readonly kind?: Kind;
  readonly name?: string;
  readonly place?: string;
  readonly tag?: Readonly<Record<string, string>>;
}

export interface Addition {
  readonly environment: Environment | null;
  readonly approvals: readonly Located<ApprovalRule>[];
  readonly checks: readonly Located<Check>[];
  readonly freeze: readonly Located<FreezeWindow>[];
  readonly at: Location;
}

/** The rule that this asset must meet to go from one stage to another, overrides included; undefined where the pair does not exist. */
export function ruleFor(policy: Policy, asset: AssetFacts, place: Place, from: string, to: string): Rule | undefined {
  const key = pair(from, to);
  const rule = policy.rules.get(key);
  if (rule === undefined || policy.overrides.length === 0) return rule;
  return policy.overrides
    .filter((override) => override.additions.has(key) && matches(override.match, asset, place))
    .map((override) => override.additions.get(key))
    .reduce<Rule>((sum, addition) => (addition === undefined ? sum : add(sum, addition)), rule);
}

/** A rule and what an override adds to it. */
export function add(rule: Rule, addition: Addition): Rule {
  return {
    ...rule,
    environment: rule.environment ?? addition.environment,
    approvals: [...rule.approvals, ...addition.approvals],
    checks: [...rule.checks, ...addition.checks],
    freeze: [...rule.freeze, ...addition.freeze],
  };
}

/**
 * Whether any transition into the stage asks this asset for approvals: then a stage in Azure needs an explanation. One
 * that the base asks for guards the stage also where the file has removed it: or removing it would explain what somebody
 * set by hand.
 */
export function isGuarded(policy: Policy, asset: AssetFacts, place: Place, stage: Stage): boolean {
  if (policy.floor !== null && isGuarded(policy.floor, asset, place, stage)) return true;
  return startsOf(policy, stage.name).some((from) => {
    const rule = ruleFor(policy, asset, place, from, stage.name);
    return rule !== undefined && rule.approvals.length > 0;
  });
}

// Every version of a list is asked about, so the rules are gone through once, not once a version.
const STARTS = new WeakMap<Policy['rules'], ReadonlyMap<string, readonly string[]>>();

/** The stages that a rule leads from into this one. */
function startsOf({ rules }: Policy, to: string): readonly string[] {
  const starts = STARTS.get(rules) ?? startsByEnd(rules);
  STARTS.set(rules, starts);
  return starts.get(to) ?? [];
}

function startsByEnd(rules: Policy['rules']): ReadonlyMap<string, readonly string[]> {
  const starts = new Map<string, string[]>();
  for (const { from, to } of rules.values()) starts.set(to, [...(starts.get(to) ?? []), from]);
  return starts;
}

function matches(match: Match, asset: AssetFacts, place: Place): boolean {
  if (match.kind !== undefined && match.kind !== asset.kind) return false;
  if (match.name !== undefined && !matchesGlob(match.name, asset.name)) return false;
  if (match.place !== undefined && !isPlace(match.place, place)) return false;
  // Without the tag the asset gets the override too, or leaving a tag off would be a way around it.
  // An empty one is none, as for the check of a tag.
  return Object.entries(match.tag ?? {}).every(([tag, value]) => {
    const own = readBag(asset.tags, tag) ?? '';
    return own.trim() === '' || own === value;
  });
}

/** Whether some asset may be matched by both; where that is open, yes. */
export function mayBothMatch(one: Match, other: Match): boolean {
  if (one.kind !== undefined && other.kind !== undefined && one.kind !== other.kind) return false;
  if (one.name !== undefined && other.name !== undefined && !mayBeSame(one.name, other.name)) return false;
  if (one.place === undefined || other.place === undefined) return true;
  // A place has a name and a short id that begins with it.
  const [first, second] = [one.place.toLowerCase(), other.place.toLowerCase()];
  return first === second || first.startsWith(`${second}-`) || second.startsWith(`${first}-`);
}

function mayBeSame(one: string, other: string): boolean {
  const isGlob = (text: string) => /[*?]/.test(text);
  if (isGlob(one) && isGlob(other)) return true;
  return isGlob(one) ? matchesGlob(one, other) : isGlob(other) ? matchesGlob(other, one) : one === other;
}

function isPlace(text: string, place: Place): boolean {
  const wanted = text.toLowerCase();
  return wanted === placeName(place).toLowerCase() || wanted === placeShortId(place);
}
