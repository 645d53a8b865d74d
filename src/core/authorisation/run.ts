import type { RunEvidence } from '../evidence.js';
import { matchesGlob } from '../glob.js';
import { isByMergeAlone, type Rule } from '../policy/policy.js';
import type { Finding } from '../verdict.js';
import { branchOf } from './policy-ref.js';
import { remedyOf } from './remedy.js';
import { RUN_WORDS } from './words.js';

const subject = 'run';

/** Whether the run's code and trigger are this repository's own. */
export function runFindings({ event, foreign, runner }: RunEvidence): Finding[] {
  const { pullRequest, ownBranch: remedy } = RUN_WORDS[runner];
  if (event.startsWith('pull_request')) return [{ subject, outcome: 'fail', found: pullRequest(event), remedy }];
  return foreign.map((repository) => ({
    subject,
    outcome: 'fail',
    found: `the run stems from another repository, ${repository}`,
    remedy,
  }));
}

/** Whether the run is on a ref that may ask: a branch that nobody has reviewed could ask under a workflow of its own making. */
export function refFindings(
  { environment, at }: Rule,
  { ref, offRef, repository, policy, runner }: RunEvidence,
): Finding[] {
  const words = RUN_WORDS[runner];
  const found = words.startedOn(ref);
  const allowed = environment?.allowedRefs ?? null;
  if (offRef !== undefined)
    return [{ subject, outcome: 'fail', ...offRef, wanted: allowed?.join(', ') ?? `the policy's ref, ${policy.ref}` }];
  if (allowed !== null) {
    if (allowed.some((glob) => matchesGlob(glob, ref))) return [];
    return [{ subject, outcome: 'fail', found, wanted: allowed.join(', '), remedy: words.startOnOne, at }];
  }
  if (policy.repository.toLowerCase() !== repository.toLowerCase()) {
    const elsewhere = `the policy stands in ${policy.repository}, on a ref that no run of ${repository} can be on`;
    return [
      {
        subject,
        outcome: 'fail',
        found: elsewhere,
        remedy: 'say in the policy with allowed-refs which refs may ask',
        at,
      },
    ];
  }
  if (ref === policy.ref) return [];
  const wanted = `the policy's ref, ${policy.ref}`;
  return [{ subject, outcome: 'fail', found, wanted, remedy: words.startOn(branchOf(policy)) }];
}

/** Whether the YAML that runs is one that may ask. */
export function workflowFindings({ environment, at }: Rule, { workflow, runner }: RunEvidence): Finding[] {
  const allowed = environment?.allowedWorkflows ?? null;
  if (allowed === null) return [];
  const words = RUN_WORDS[runner];
  const wanted = allowed.join(', ');
  if (workflow.is === 'unreadable') {
    const found = words.definitionUnread(workflow.why);
    return [{ subject, outcome: 'inconclusive', found, wanted, ...remedyOf(workflow.grant), at }];
  }
  const path = workflow.value;
  if (path === null) return [{ subject, outcome: 'inconclusive', ...words.noDefinition, wanted, at }];
  if (allowed.some((glob) => matchesGlob(glob, path))) return [];
  const remedy = 'promote from one of these';
  return [{ subject, outcome: 'fail', found: words.otherDefinition(path), wanted, remedy, at }];
}

/**
 * A later attempt may finish what the run has started, where the policy lets it; it starts nothing. What a merge asks for
 * in several entries is one thing, which the run has started with the first. Reviews of a pull request are of no attempt.
 */
export function attemptFindings(
  rule: Rule,
  { run, runner, gate, merge }: RunEvidence,
  finishes: string | null,
): Finding[] {
  if (gate === null || gate.attempt === 1 || isByMergeAlone(rule)) return [];
  const { environment, at } = rule;
  const { attempt } = gate;
  const words = RUN_WORDS[runner];
  if (environment?.allowReruns !== true) return [{ subject, outcome: 'fail', ...words.attempt(attempt), at }];
  if (finishes === run || merge?.goesOn === true)
    return [{ subject, outcome: 'pass', found: words.attemptFinishes(attempt), at }];
  return [{ subject, outcome: 'fail', ...words.attemptIdle(attempt), at }];
}
