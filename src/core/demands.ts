import { evaluate, subjectOf } from './checks/index.js';
import type { Facts, UsedFact } from './facts.js';
import { windowText } from './freeze.js';
import { approverText, type Rule } from './policy/policy.js';
import type { Finding } from './verdict.js';
import { awaitedWaivers, waivedBy } from './waived.js';

/** What a rule asks for beyond the way itself. */
export interface Demands {
  /** Its checks judged; approvals and times awaited. */
  readonly findings: readonly Finding[];
  /** What the checks read. */
  readonly used: readonly UsedFact[];
}

/** Holds a rule against the facts, as far as that can be done without asking who approved and what time it is. */
export function demandsOf(rule: Rule, facts: Facts): Demands {
  const evaluations = rule.checks.map((check) => ({ check, evaluation: evaluate(check.value, facts) }));
  const findings: Finding[] = [
    ...evaluations.map(({ check, evaluation: { used: _, ...judged } }) => ({
      subject: subjectOf(check.value),
      ...judged,
      at: check.at,
      ...waivedBy(check),
    })),
    ...rule.approvals.map(({ value, at }, index) => ({
      subject: `approval ${index + 1}`,
      outcome: 'awaited' as const,
      found:
        value.via === 'pull-request'
          ? 'awaited through the pull request that asks for this'
          : `awaited through the environment ${value.environment ?? rule.environment?.name ?? ''}`,
      wanted: `${value.count} of ${value.from.map(approverText).join(', ')}`,
      at,
    })),
    ...rule.freeze.map(({ value, at }) => ({
      subject: 'freeze',
      outcome: 'awaited' as const,
      found: 'judged when it is promoted',
      wanted: `not ${windowText(value)}`,
      at,
    })),
  ];
  return {
    findings: [...findings, ...awaitedWaivers(findings)],
    used: evaluations.flatMap(({ evaluation }) => evaluation.used),
  };
}
