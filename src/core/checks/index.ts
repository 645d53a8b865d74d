import type { Facts } from '../facts.js';
import type { RuleCheck } from '../policy/policy.js';
import type { Finding } from '../verdict.js';
import { waivedBy } from '../waived.js';
import type { Evaluation, Need } from './check.js';
import { type LineageCheck, lineageCheck, lineageSchema } from './lineage.js';
import { type MetricCheck, metricCheck, metricSchema } from './metric.js';
import { judgeSoak, type SoakCheck, soakCheck, soakSchema } from './soak.js';
import { type TagCheck, tagCheck, tagSchema } from './tag.js';

/** Any check of the policy language that this release judges. */
export type Check = TagCheck | MetricCheck | LineageCheck | SoakCheck;

/** Every kind of check by the key that names it in a policy, with its piece of the schema. */
export const CHECK_SCHEMAS = {
  tag: tagSchema,
  metric: metricSchema,
  lineage: lineageSchema,
  soak: soakSchema,
} as const;

/** Kinds that the language has and this release does not judge: a policy that uses one is rejected. */
export const CHECKS_NOT_AVAILABLE_YET = ['not-serving'] as const;

/** The name under which a finding speaks of the check. */
export function subjectOf(check: Check): string {
  if ('metric' in check) return metricCheck.subject(check);
  if ('soak' in check) return soakCheck.subject(check);
  return 'lineage' in check ? lineageCheck.subject(check) : tagCheck.subject(check);
}

export function needsOf(check: Check): readonly Need[] {
  if ('metric' in check) return metricCheck.needs(check);
  if ('soak' in check) return soakCheck.needs(check);
  return 'lineage' in check ? lineageCheck.needs(check) : tagCheck.needs(check);
}

/** Judges one check; total: whatever the facts are, it answers. */
export function evaluate(check: Check, facts: Facts): Evaluation {
  if ('metric' in check) return metricCheck.evaluate(check, facts);
  if ('soak' in check) return soakCheck.evaluate(check, facts);
  return 'lineage' in check ? lineageCheck.evaluate(check, facts) : tagCheck.evaluate(check, facts);
}

/**
 * Judges the checks that depend on the time; the others give no finding.
 *
 * @param now `Date` of the registry's answer, ISO 8601; null where it gave none
 */
export function judgeTimed(checks: readonly RuleCheck[], facts: Facts, now: string | null): Finding[] {
  return checks.flatMap((check) => {
    const { value, at } = check;
    const judged = 'soak' in value ? judgeSoak(value, facts, now) : undefined;
    return judged === undefined ? [] : [{ ...judged, at, ...waivedBy(check) }];
  });
}
