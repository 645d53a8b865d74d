import { canonicalJson, type Json } from './digest.js';
import { clockText, type FreezeWindow } from './freeze.js';
import { findStage, type Lifecycle, type Stage } from './lifecycle.js';
import {
  type ApprovalRule,
  type Approver,
  approverText,
  type RollbackRule,
  type Rule,
  type RuleCheck,
} from './policy/policy.js';

// One policy judges many versions: what its rules come out as, and their text, is worked out once. Neither depends on
// anything but these values, and none of them ever changes.
const WORKED_OUT = new WeakMap<Rule, { readonly from: readonly unknown[]; readonly rules: Rules }>();
const TEXTS = new WeakMap<object, string>();

type Rules = { readonly [key: string]: Json };

/**
 * What applies to one request, presets, bases and overrides resolved, as it stands in the plan: a change of any of it
 * makes another plan.
 */
export function effectiveRules(rule: Rule, stages: readonly Stage[], lifecycle: Lifecycle): Rules {
  const from = [lifecycle, ...stages];
  const held = WORKED_OUT.get(rule);
  if (held?.from.length === from.length && held.from.every((value, index) => value === from[index])) return held.rules;
  const rules = workedOut(rule, stages, lifecycle);
  WORKED_OUT.set(rule, { from, rules });
  return rules;
}

/** The same for a rollback, with who must look at it afterwards. */
export function effectiveRollbackRules(
  { rule, review }: RollbackRule,
  stages: readonly Stage[],
  lifecycle: Lifecycle,
): Rules {
  const { by, within } = review;
  return { ...effectiveRules(rule, stages, lifecycle), review: { by: by.map(approverJson), within } };
}

/** Canonical JSON of effective rules. */
export function rulesText(rules: Json): string {
  if (typeof rules !== 'object' || rules === null) return canonicalJson(rules);
  const text = TEXTS.get(rules) ?? canonicalJson(rules);
  TEXTS.set(rules, text);
  return text;
}

function workedOut(rule: Rule, stages: readonly Stage[], lifecycle: Lifecycle): Rules {
  const { environment } = rule;
  return {
    environment: environment === null ? null : { ...environment },
    approvals: rule.approvals.map(({ value }) => approvalJson(value)),
    separate: rule.separate,
    requirePlan: rule.requirePlan,
    checks: rule.checks.map(checkJson),
    freeze: rule.freeze.map(({ value }) => freezeJson(value)),
    stages: stages.map(({ name }) => stageJson(findStage(lifecycle, name))),
  };
}

// Unless something else is said it is an environment, so that it stands in the plan only where it is not.
function approvalJson({ from, count, via, environment, comment }: ApprovalRule): Json {
  return { from: from.map(approverJson), count, environment, comment, ...(via === 'environment' ? {} : { via }) };
}

// Whom a name stands for is part of the rule: another member of a group makes another plan.
function approverJson(approver: Approver): Json {
  if (approver.is === 'person') return { ...approver.person };
  if (approver.is === 'group') return { group: approver.name, members: approver.members.map(approverJson) };
  return approverText(approver);
}

// Who reads the plan approves what is waived, too. Whether it has ended depends on the time, which is in no plan.
function checkJson({ value, waiver }: RuleCheck): Json {
  if (waiver === undefined) return { ...value };
  const { id, reason, approvedBy, until } = waiver;
  return { ...value, waived: { id, reason, approvedBy, until } };
}

function freezeJson({ dates, from, to, ...window }: FreezeWindow): Json {
  const days = dates === null ? null : dates.map((range) => ({ ...range }));
  return { ...window, dates: days, from: clockText(from), to: clockText(to) };
}

function stageJson(stage: Stage | undefined): Json {
  if (stage === undefined) return null;
  const { name, hidden, exclusive } = stage;
  return { name, hidden, exclusive: exclusive === null ? null : { ...exclusive } };
}
