import type { GateEvidence, RunEvidence } from '../evidence.js';
import { matchesGlob } from '../glob.js';
import type { Rule } from '../policy/policy.js';
import type { Finding } from '../verdict.js';
import { branchOf } from './policy-ref.js';

const subject = 'run';

/** Whether the run's code and trigger are this repository's own. */
export function runFindings({ event, foreign }: RunEvidence): Finding[] {
  const remedy = 'promote from a run on the policy’s own branch';
  if (event.startsWith('pull_request')) {
    const found = `the run was triggered by ${event}, whose code nobody has merged`;
    return [{ subject, outcome: 'fail', found, remedy }];
  }
  return foreign.map((repository) => ({
    subject,
    outcome: 'fail',
    found: `the run stems from another repository, ${repository}`,
    remedy,
  }));
}

/** Whether the run is on a ref that may ask: a branch that nobody has reviewed could ask under a workflow of its own making. */
export function refFindings({ environment, at }: Rule, { ref, offRef, repository, policy }: RunEvidence): Finding[] {
  const allowed = environment?.allowedRefs ?? null;
  if (offRef !== undefined)
    return [{ subject, outcome: 'fail', ...offRef, wanted: allowed?.join(', ') ?? `the policy's ref, ${policy.ref}` }];
  if (allowed !== null) {
    if (allowed.some((glob) => matchesGlob(glob, ref))) return [];
    const remedy = 'start it on one of these';
    return [
      { subject, outcome: 'fail', found: `the run was started on ${ref}`, wanted: allowed.join(', '), remedy, at },
    ];
  }
  if (policy.repository.toLowerCase() !== repository.toLowerCase()) {
    const found = `the policy stands in ${policy.repository}, on a ref that no run of ${repository} can be on`;
    return [{ subject, outcome: 'fail', found, remedy: 'say in the policy with allowed-refs which refs may ask', at }];
  }
  if (ref === policy.ref) return [];
  const wanted = `the policy's ref, ${policy.ref}`;
  const remedy = `start it on ${branchOf(policy)}`;
  return [{ subject, outcome: 'fail', found: `the run was started on ${ref}`, wanted, remedy }];
}

/** Whether the workflow is one that may ask. */
export function workflowFindings({ environment, at }: Rule, { workflow }: RunEvidence): Finding[] {
  const allowed = environment?.allowedWorkflows ?? null;
  if (allowed === null) return [];
  const wanted = allowed.join(', ');
  if (workflow === null) {
    const found = 'the host does not say which workflow of this repository runs';
    return [{ subject, outcome: 'inconclusive', found, wanted, at }];
  }
  if (allowed.some((glob) => matchesGlob(glob, workflow))) return [];
  const remedy = 'promote from one of these';
  return [{ subject, outcome: 'fail', found: `the run is of the workflow ${workflow}`, wanted, remedy, at }];
}

/** A later attempt may finish what the run has started, where the policy lets it; it starts nothing. */
export function attemptFindings(
  { environment, at }: Rule,
  { run }: RunEvidence,
  { attempt }: GateEvidence,
  finishes: string | null,
): Finding[] {
  if (attempt === 1) return [];
  const remedy = 'start a new run and have it approved';
  if (environment?.allowReruns !== true) {
    const found = `this is attempt ${attempt} of the run, and the host does not say which attempt an approval was for`;
    return [{ subject, outcome: 'fail', found, wanted: 'the first attempt', remedy, at }];
  }
  if (finishes === run) {
    return [{ subject, outcome: 'pass', found: `attempt ${attempt} finishes what an earlier attempt started`, at }];
  }
  const found = `this is attempt ${attempt} of the run, and no earlier attempt has left anything to finish`;
  return [{ subject, outcome: 'fail', found, wanted: 'a re-run that only finishes', remedy, at }];
}
