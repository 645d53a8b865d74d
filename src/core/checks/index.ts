import type { Facts } from '../facts.js';
import type { Evaluation, Need } from './check.js';
import { type LineageCheck, lineageCheck, lineageSchema } from './lineage.js';
import { type MetricCheck, metricCheck, metricSchema } from './metric.js';
import { type TagCheck, tagCheck, tagSchema } from './tag.js';

/** Any check of the policy language that this release judges. */
export type Check = TagCheck | MetricCheck | LineageCheck;

/** Every kind of check by the key that names it in a policy, with its piece of the schema. */
export const CHECK_SCHEMAS = { tag: tagSchema, metric: metricSchema, lineage: lineageSchema } as const;

/** Kinds that the language has and this release does not judge: a policy that uses one is rejected. */
export const CHECKS_NOT_AVAILABLE_YET = ['soak', 'not-serving'] as const;

/** The name under which a finding speaks of the check. */
export function subjectOf(check: Check): string {
  if ('metric' in check) return metricCheck.subject(check);
  return 'lineage' in check ? lineageCheck.subject(check) : tagCheck.subject(check);
}

export function needsOf(check: Check): readonly Need[] {
  if ('metric' in check) return metricCheck.needs(check);
  return 'lineage' in check ? lineageCheck.needs(check) : tagCheck.needs(check);
}

/** Judges one check; total: whatever the facts are, it answers. */
export function evaluate(check: Check, facts: Facts): Evaluation {
  if ('metric' in check) return metricCheck.evaluate(check, facts);
  return 'lineage' in check ? lineageCheck.evaluate(check, facts) : tagCheck.evaluate(check, facts);
}
