import type { Policy } from '../core/policy/policy.js';
import type { Wanted } from '../core/promotions/wanted.js';

/** How much there is in what was found to be valid: `4 stages, 5 transitions, 1 rollbacks, 2 promotions`. */
export function countsText({ lifecycle, rules, rollbacks }: Policy, wanted: Wanted | null): string {
  const counts = [`${lifecycle.stages.length} stages`, `${rules.size} transitions`, `${rollbacks.size} rollbacks`];
  return [...counts, ...(wanted === null ? [] : [`${wanted.length} promotions`])].join(', ');
}
