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
  /** The waiver under which it does not refuse, whatever its outcome is. One that has ended is none. */
  readonly waived?: Waived;
}

/** A waiver as a finding shows it. */
export interface Waived {
  readonly id: string;
  readonly reason: string;
  readonly approvedBy: string;
  /** The moment at which it ends, ISO 8601 in UTC. */
  readonly until: string;
  readonly at: Location;
}

export type Verdict = 'allow' | 'deny' | 'inconclusive';

/**
 * Deny when anything failed, else inconclusive when anything could not be judged, else allow. What is awaited does not
 * count, nor does what is waived.
 */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const counting = findings.filter(refuses);
  if (counting.some((finding) => finding.outcome === 'fail')) return 'deny';
  return counting.length > 0 ? 'inconclusive' : 'allow';
}

/** What of a finding says whether it counts. */
type Judged = Pick<Finding, 'outcome'> & { readonly waived?: unknown };

/** Whether a finding stands in the way. */
export function refuses({ outcome, waived }: Judged): boolean {
  return waived === undefined && (outcome === 'fail' || outcome === 'inconclusive');
}

/** Whether a finding would stand in the way, or may yet, but for its waiver. */
export function isSpared({ outcome, waived }: Judged): boolean {
  return waived !== undefined && outcome !== 'pass';
}
