import type { Facts } from '../facts.js';
import type { Evaluation, Need } from './check.js';
import { type MetricCheck, metricCheck, metricSchema } from './metric.js';
import { type TagCheck, tagCheck, tagSchema } from './tag.js';

/** Any check of the policy language that this release judges. */
export type Check = TagCheck | MetricCheck;

/** Every kind of check by the key that names it in a policy, with its piece of the schema. */
export const CHECK_SCHEMAS = { tag: tagSchema, metric: metricSchema } as const;

/** Kinds that the language has and this release does not judge: a policy that uses one is rejected. */
export const CHECKS_NOT_AVAILABLE_YET = ['lineage', 'soak', 'not-serving'] as const;

/** The name under which a finding speaks of the check. */
export function subjectOf(check: Check): string {
  return 'metric' in check ? metricCheck.subject(check) : tagCheck.subject(check);
}

export function needsOf(check: Check): readonly Need[] {
  return 'metric' in check ? metricCheck.needs(check) : tagCheck.needs(check);
}

/** Judges one check; total: whatever the facts are, it answers. */
export function evaluate(check: Check, facts: Facts): Evaluation {
  return 'metric' in check ? metricCheck.evaluate(check, facts) : tagCheck.evaluate(check, facts);
}
