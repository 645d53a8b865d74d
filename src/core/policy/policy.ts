import type { Check } from '../checks/index.js';
import type { AssetFacts } from '../facts.js';
import type { FreezeWindow } from '../freeze.js';
import type { Lifecycle, Stage } from '../lifecycle.js';
import type { Place } from '../place.js';
import type { Location, Problem } from '../problem.js';
import { type Match, matches, matchesForCertain } from './match.js';
import { type Waiver, waive } from './waiver.js';

/** A policy as it applies: preset and file composed, names proven to exist, pairs expanded. */
export interface Policy {
  readonly file: string;
  /** Where a reader looks for what is not listed: the `transitions` of the file. */
  readonly at: Location;
  readonly lifecycle: Lifecycle;
  readonly stagesAt: ReadonlyMap<string, Location>;
  readonly rules: ReadonlyMap<Pair, Rule>;
  readonly overrides: readonly Override[];
  /** Checks that do not refuse for a time. */
  readonly waivers: readonly Waiver[];
  /** How a stage is given back to an earlier holder, by the stage. */
  readonly rollbacks: ReadonlyMap<string, RollbackRule>;
  /** Humans in several identity systems, by the name that the policy gives them. */
  readonly people: readonly Human[];
  readonly ledger: 'required' | 'optional';
  readonly allowCycles: boolean;
  /** What `guard` answers for assets that nobody named; deleting them is always allowed. */
  readonly unregistered: { readonly deployable: boolean };
  /** What the file takes away from the preset that it extends, and by `replace` from what else would apply. */
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
  readonly checks: readonly RuleCheck[];
  readonly freeze: readonly Located<FreezeWindow>[];
  readonly at: Location;
}

/** A check, and for one asset the waiver that covers it, if any. */
export interface RuleCheck extends Located<Check> {
  readonly waiver?: Waiver;
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

/** What matching assets are asked for beyond the rule of the pair, or in its place. */
export interface Override {
  readonly match: Match;
  readonly additions: ReadonlyMap<Pair, Addition>;
}

export const REPLACEABLE = ['environment', 'approvals', 'checks', 'freeze'] as const;
export type Replaceable = (typeof REPLACEABLE)[number];

export interface Addition {
  readonly environment: Environment | null;
  readonly approvals: readonly Located<ApprovalRule>[];
  readonly checks: readonly Located<Check>[];
  readonly freeze: readonly Located<FreezeWindow>[];
  /** What it stands in the place of, instead of adding to it; empty where it only adds. */
  readonly replaces: readonly Replaceable[];
  readonly at: Location;
}

/**
 * The rule that this asset must meet to go from one stage to another, overrides and waivers included; undefined where the
 * pair does not exist.
 */
export function ruleFor(policy: Policy, asset: AssetFacts, place: Place, from: string, to: string): Rule | undefined {
  const rule = overriddenRule(policy, asset, place, pair(from, to));
  return rule && waive(rule, policy.waivers, asset, place);
}

/** Whether an override counts, beside that it matches. */
type Counts = (override: Override, addition: Addition) => boolean;

function overriddenRule(
  { rules, overrides }: Policy,
  asset: AssetFacts,
  place: Place,
  key: Pair,
  counts?: Counts,
): Rule | undefined {
  const rule = rules.get(key);
  if (rule === undefined || overrides.length === 0) return rule;
  return overrides.reduce<Rule>((sum, override) => {
    const addition = override.additions.get(key);
    if (addition === undefined || counts?.(override, addition) === false) return sum;
    return appliesTo(override, addition, asset, place) ? add(sum, addition) : sum;
  }, rule);
}

// A tag that an asset lacks must not be a way around a rule: what only adds applies without it, what replaces does not.
function appliesTo({ match }: Override, { replaces }: Addition, asset: AssetFacts, place: Place): boolean {
  return replaces.length === 0 ? matches(match, asset, place) : matchesForCertain(match, asset, place);
}

/** A rule and what an override adds to it, or puts in the place of parts of it. */
export function add(rule: Rule, addition: Addition): Rule {
  const { replaces } = addition;
  const isNew = (part: Replaceable): boolean => replaces.includes(part);
  return {
    ...rule,
    environment: isNew('environment') ? addition.environment : (rule.environment ?? addition.environment),
    approvals: isNew('approvals') ? addition.approvals : [...rule.approvals, ...addition.approvals],
    checks: isNew('checks') ? addition.checks : [...rule.checks, ...addition.checks],
    freeze: isNew('freeze') ? addition.freeze : [...rule.freeze, ...addition.freeze],
  };
}

/**
 * Whether any transition into the stage asks this asset for approvals: then a stage in Azure needs an explanation. One
 * that the base asks for guards the stage also where the file has removed it: or removing it would explain what somebody
 * set by hand.
 */
export function isGuarded(policy: Policy, asset: AssetFacts, place: Place, stage: Stage): boolean {
  if (policy.floor !== null && isGuarded(policy.floor, asset, place, stage)) return true;
  const asks = (from: string, counts?: Counts): boolean => {
    const rule = overriddenRule(policy, asset, place, pair(from, stage.name), counts);
    return rule !== undefined && rule.approvals.length > 0;
  };
  return startsOf(policy, stage.name).some((from) => asks(from) || asks(from, restsOnNoTag));
}

// Whoever can set a stage by hand can set a tag, too: what replaces by a tag takes no guard away.
const restsOnNoTag: Counts = ({ match }, { replaces }) => replaces.length === 0 || match.tag === undefined;

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
