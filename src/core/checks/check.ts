import type { Facts, UsedFact } from '../facts.js';
import type { Outcome } from '../verdict.js';

/** A fact beyond the asset itself that a check cannot do without. */
export type Need = 'incumbents' | 'metrics-file' | 'lineage' | 'record';

/** What a check says, with the raw values that it looked at: these stand in the plan. */
export interface Evaluation {
  /** `awaited`: it depends on the time, so only `promote` can judge it. */
  readonly outcome: Outcome;
  readonly found: string;
  readonly wanted: string;
  readonly remedy?: string;
  readonly used: readonly UsedFact[];
}

/** One kind of check: how it is called, what it needs, how it judges. Its piece of the schema stands beside it. */
export interface CheckKind<C> {
  subject(check: C): string;
  needs(check: C): readonly Need[];
  evaluate(check: C, facts: Facts): Evaluation;
}
