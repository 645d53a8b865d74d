import type { Check } from '../checks/index.js';
import type { AssetFacts } from '../facts.js';
import type { Place } from '../place.js';
import type { Location } from '../problem.js';
import { type Match, matchesForCertain } from './match.js';
import type { Located, Rule, RuleCheck } from './policy.js';

/** Checks that do not refuse matching assets for a time. */
export interface Waiver {
  readonly id: string;
  readonly match: Match;
  readonly check: WaivedCheck;
  readonly reason: string;
  /** As the file says it. Nobody proves it: what does is the review of the file. */
  readonly approvedBy: string;
  /** The moment at which it ends, ISO 8601 in UTC. */
  readonly until: string;
  /** The file on top of the waiver's own, none of whose checks it waives: they were written against it. Null without one. */
  readonly spares: string | null;
  readonly at: Location;
}

/** A kind of check, and of tags and metrics perhaps the one of this name. */
export interface WaivedCheck {
  readonly kind: CheckName;
  readonly name: string | null;
}

/** The kinds of checks that can be waived: all. Approvals, freezes and plans are no checks. */
export const CHECK_NAMES = ['tag', 'metric', 'lineage', 'soak'] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

/** What a waiver waives, as a policy says it: `metric accuracy`, `soak`. */
export const waivedText = ({ kind, name }: WaivedCheck): string => (name === null ? kind : `${kind} ${name}`);

/** Whether a waiver names this check; whom it is for is another question. */
export function covers({ check: { kind, name }, spares }: Waiver, { value, at }: Located<Check>): boolean {
  return kind === kindOf(value) && (name === null || name === nameOf(value)) && at.file !== spares;
}

/**
 * A rule with the waivers of its checks for one asset. Of several that cover one check the last to end counts: a plan knows
 * no time, so it must not depend on which have ended.
 */
export function waive(rule: Rule, waivers: readonly Waiver[], asset: AssetFacts, place: Place): Rule {
  if (waivers.length === 0 || rule.checks.length === 0) return rule;
  const own = waivers.filter(({ match }) => matchesForCertain(match, asset, place));
  const checks = rule.checks.map((check): RuleCheck => {
    const waiver = lastToEnd(own.filter((one) => covers(one, check)));
    return waiver === undefined ? check : { ...check, waiver };
  });
  return checks.some(({ waiver }) => waiver !== undefined) ? { ...rule, checks } : rule;
}

const lastToEnd = (waivers: readonly Waiver[]): Waiver | undefined =>
  waivers.reduce<Waiver | undefined>(
    (last, one) => (last === undefined || one.until > last.until ? one : last),
    undefined,
  );

function kindOf(check: Check): CheckName {
  if ('metric' in check) return 'metric';
  if ('soak' in check) return 'soak';
  return 'lineage' in check ? 'lineage' : 'tag';
}

function nameOf(check: Check): string | null {
  if ('metric' in check) return check.metric;
  return 'tag' in check ? check.tag : null;
}
