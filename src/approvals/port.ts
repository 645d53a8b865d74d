import type { Evidence, PolicyEvidence } from '../core/evidence.js';
import type { Rule } from '../core/policy/policy.js';

/** The gates of this run. Reads, never approves. */
export interface ApprovalsPort {
  /** A stable name of the run for records: `shell`, or server, repository and number. */
  readonly run: string;
  /** What runs us, as a record names it. */
  readonly host: Host;
  /**
   * Starts to read what does not depend on the rule, so that it is there when the rule is. May be left out, and never
   * fails: what went wrong is told by `evidence`.
   */
  prepare(): void;
  /**
   * Everything that `authorise` needs for this rule; what cannot be read is told as such, with the permission to grant.
   *
   * @param policy where the policy was read; null in a shell
   * @param planDigest the plan whose artifact is looked for; null where none is asked for
   */
  evidence(rule: Rule, policy: PolicyEvidence | null, planDigest: string | null): Promise<Evidence>;
}

/** What runs us, and which run of it this is; a shell has none. */
export type Host =
  | { readonly is: 'shell' }
  | {
      readonly is: 'github-actions' | 'azure-pipelines';
      readonly attempt: number;
      /** Page of the run, for people. */
      readonly url: string | null;
    };
