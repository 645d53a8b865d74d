import type { Facts, UsedFact } from '../facts.js';
import type { Outcome } from '../verdict.js';
import type { Check } from './index.js';
import { metricCheck } from './metric.js';

/** A number that a rule asks for beside that of each holder of the destination, also where the rule compares them not. */
export interface MetricComparison {
  readonly metric: string;
  /** As it was recorded; null where there is none. */
  readonly value: UsedFact['value'];
  readonly source: string;
  readonly incumbents: readonly { readonly version: string; readonly value: UsedFact['value'] }[];
  readonly wanted: string;
  readonly outcome: Outcome;
}

/** The metrics of a rule, in its order, for reading; what they decide stands in the findings. */
export function compareMetrics(checks: readonly Check[], facts: Facts): MetricComparison[] {
  return checks.flatMap((check) => {
    if (!('metric' in check)) return [];
    const { outcome, wanted } = metricCheck.evaluate(check, facts);
    const { used } = metricCheck.evaluate({ ...check, 'no-worse-than': 'incumbent' }, facts);
    const [own, ...others] = used;
    const incumbents = facts.incumbents.map(({ version }, index) => ({ version, value: others[index]?.value ?? null }));
    const { value, source } = own ?? { value: null, source: check.source };
    return [{ metric: check.metric, value, source, incumbents, wanted, outcome }];
  });
}
