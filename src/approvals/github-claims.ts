import { UsageFailure } from '../core/failure.js';
import type { Claims } from '../github/answers.js';
import type { RunContext } from '../github/context.js';

/** Inputs that tell of the run; empty where they are not given. The first two only cross-check what the token says. */
export interface ClaimedInputs {
  readonly environment?: string | undefined;
  readonly checkRunId?: string | undefined;
  /** The plan that was approved; its artifact is opened. */
  readonly planDigest?: string | undefined;
}

type Claimed = Pick<RunContext, 'repository' | 'runId' | 'attempt' | 'ref'>;

/** Ends the run when the environment variables or the inputs contradict the job's signed token. */
export function refuseContradictions(claims: Claims, context: Claimed, inputs: ClaimedInputs): void {
  same('GITHUB_RUN_ID', context.runId, claims.run_id);
  same('GITHUB_RUN_ATTEMPT', context.attempt, claims.run_attempt);
  same('GITHUB_REPOSITORY', context.repository, claims.repository);
  same('GITHUB_REF', context.ref, claims.ref);
  if (inputs.environment) {
    const fix = 'Leave the input environment out, or correct the environment of the job';
    if (!claims.environment) throw contradiction('the input environment', inputs.environment, 'no environment', fix);
    same('the input environment', inputs.environment, claims.environment, fix);
  }
  if (inputs.checkRunId && claims.check_run_id !== undefined) {
    same('the input check-run-id', inputs.checkRunId, claims.check_run_id, 'Leave the input check-run-id out');
  }
}

function same(name: string, given: string | number, claim: string | number, fix?: string): void {
  if (String(given) !== String(claim)) throw contradiction(name, String(given), String(claim), fix);
}

function contradiction(
  name: string,
  given: string,
  claim: string,
  fix = 'Leave the variables of the runner as they are',
): UsageFailure {
  return new UsageFailure({ what: `${name} says ${given}, and the job's ID token says ${claim}`, fix });
}
