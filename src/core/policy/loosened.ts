import { durationMs } from '../duration.js';
import type { Problem } from '../problem.js';
import { ruleLosses } from './floor-rule.js';
import { mayBothMatch } from './match.js';
import {
  add,
  approverText,
  type Environment,
  type Override,
  type Pair,
  type RollbackRule,
  type Rule,
} from './policy.js';

/**
 * What a file takes away from the preset that it extends by listing a pair of the preset again. It may: the file is
 * the repository's own. A reader has to see it, so `lint` prints it.
 *
 * @param before the preset's rules, as far as `disable` leaves them
 * @param after the rules that apply
 */
export function loosened(before: ReadonlyMap<Pair, Rule>, after: ReadonlyMap<Pair, Rule>): Problem[] {
  return [...before].flatMap(([key, preset]) => {
    const own = after.get(key);
    if (own === undefined || own === preset) return [];
    return losses(preset, own).map((what) => ({
      what: `${own.from} -> ${own.to} ${what}`,
      at: own.at,
      fix: 'Repeat it here unless that is meant',
    }));
  });
}

/** The same of the rollbacks that a file lists again. */
export function loosenedRollbacks(
  before: ReadonlyMap<string, RollbackRule>,
  after: ReadonlyMap<string, RollbackRule>,
): Problem[] {
  return [...before].flatMap(([stage, preset]) => {
    const own = after.get(stage);
    if (own === undefined || own === preset) return [];
    const later = durationMs(own.review.within) > durationMs(preset.review.within);
    const all = [
      ...losses(preset.rule, own.rule),
      ...(later ? [`is reviewed within ${own.review.within}, where the preset says ${preset.review.within}`] : []),
    ];
    return all.map((what) => ({
      what: `rollback of ${stage} ${what}`,
      at: own.rule.at,
      fix: 'Repeat it here unless that is meant',
    }));
  });
}

/**
 * What overrides take away by replacing: each is held against the rule of its pair with all that the overrides before it
 * may have added.
 */
export function loosenedByReplacing(rules: ReadonlyMap<Pair, Rule>, overrides: readonly Override[]): Problem[] {
  return overrides.flatMap(({ match, additions }, index) =>
    [...additions].flatMap(([key, addition]) => {
      const rule = rules.get(key);
      if (rule === undefined || addition.replaces.length === 0) return [];
      const before = overrides
        .slice(0, index)
        .filter((other) => mayBothMatch(other.match, match))
        .map((other) => other.additions.get(key))
        .reduce<Rule>((sum, one) => (one === undefined || one.replaces.length > 0 ? sum : add(sum, one)), rule);
      return ruleLosses(add(before, addition), before).map(({ what, base }) => ({
        what: `${rule.from} -> ${rule.to}, where this override matches, ${what} (${base.file}:${base.line})`,
        at: addition.at,
        fix: 'Repeat it here unless that is meant',
      }));
    }),
  );
}

function losses(preset: Rule, own: Rule): string[] {
  const asks = preset.approvals.flatMap(({ value }) => value.from.map(approverText)).join(', ');
  const asked = own.approvals.length > 0;
  const open = asked ? preset.separate.filter((who) => !own.separate.includes(who)) : [];
  const checks = preset.checks.filter(
    ({ value }) => !own.checks.some((check) => JSON.stringify(check.value) === JSON.stringify(value)),
  );
  return [
    ...(preset.approvals.length > 0 && own.approvals.length === 0
      ? [`asks for no approval, where the preset asks for one of ${asks}`]
      : []),
    ...open.map((who) => `lets the ${who} approve, where the preset does not`),
    ...(asked ? openings(preset.environment, own.environment) : []),
    ...(preset.requirePlan && !own.requirePlan ? ['requires no plan, where the preset does'] : []),
    ...(preset.freeze.length > 0 && own.freeze.length === 0 ? ['has no freeze, where the preset has one'] : []),
    ...(checks.length > 0 ? [`lacks ${checks.length} of the checks that the preset has`] : []),
  ];
}

function openings(preset: Environment | null, own: Environment | null): string[] {
  if (preset === null || own === null) return [];
  return [
    ...(preset.forbidAdminBypass && !own.forbidAdminBypass
      ? ['lets administrators bypass its environment, where the preset does not']
      : []),
    ...(own.allowReruns && !preset.allowReruns ? ['lets re-runs finish, where the preset does not'] : []),
    ...(preset.allowedRefs === null && own.allowedRefs !== null
      ? [`lets runs on ${own.allowedRefs.join(', ')} ask, where the preset lets those on the policy's ref`]
      : []),
  ];
}
