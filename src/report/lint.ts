import type { Policy } from '../core/policy/policy.js';
import type { Wanted } from '../core/promotions/wanted.js';
import { counted } from './ending.js';

/** How much there is in what was found to be valid: `4 stages, 5 transitions, 1 rollback, 2 promotions`. */
export function countsText({ lifecycle, rules, rollbacks }: Policy, wanted: Wanted | null): string {
  const { stages } = lifecycle;
  const counts = [
    counted(stages.length, 'stage'),
    counted(rules.size, 'transition'),
    counted(rollbacks.size, 'rollback'),
  ];
  return [...counts, ...(wanted === null ? [] : [counted(wanted.length, 'promotion')])].join(', ');
}
