import type { Location } from './problem.js';

/** `awaited`: listed in a plan, judged by `promote` (approvals, time). */
export type Outcome = 'pass' | 'fail' | 'inconclusive' | 'awaited';

/** What one rule said about one request. */
export interface Finding {
  /** What was judged, in the words of the policy: `transition`, `tag owner`, `approval 1`. */
  readonly subject: string;
  readonly outcome: Outcome;
  /** What was found, as a sentence without its full stop. */
  readonly found: string;
  /** The threshold or demand, where there is one. */
  readonly wanted?: string;
  /** What would make it pass. */
  readonly remedy?: string;
  /** The policy line that asked for it. */
  readonly at?: Location;
}

export type Verdict = 'allow' | 'deny' | 'inconclusive';

/** Deny when anything failed, else inconclusive when anything could not be judged, else allow. What is awaited does not count. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.outcome === 'fail')) return 'deny';
  return findings.some((finding) => finding.outcome === 'inconclusive') ? 'inconclusive' : 'allow';
}
