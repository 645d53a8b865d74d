import { canonicalJson, sha256 } from '../digest.js';
import type { MergeEvidence, RunEvidence } from '../evidence.js';
import type { Rule } from '../policy/policy.js';
import type { Finding } from '../verdict.js';
import { ASK_BY_MERGE } from './count-reviews.js';
import { MERGE_WORDS } from './merge-words.js';
import { remedyOf } from './remedy.js';
import { instant } from './standing-reviews.js';
import { RUN_WORDS } from './words.js';

/** Whether a job of its own had planned exactly this before the gate was reached, where the rule asks for that. */
export function planFindings(
  { requirePlan, at }: Rule,
  { plans, runner, gate, merge }: RunEvidence,
  digest: string,
): Finding[] {
  if (!requirePlan) return [];
  if (merge !== null) return [{ ...reviewedPlan(merge), at }];
  if (gate === null) {
    const found = 'no merge asks for this, so there is no plan that its reviewers had before them';
    return [{ subject: 'require-plan', outcome: 'inconclusive', found, remedy: ASK_BY_MERGE, at }];
  }
  const { jobs } = gate;
  const words = RUN_WORDS[runner];
  const finding = (outcome: 'pass' | 'fail' | 'inconclusive', found: string, remedy?: string): Finding[] => [
    {
      subject: 'require-plan',
      outcome,
      found,
      wanted: words.planWanted(`aml-promote-plan-${digest}`),
      ...remedyOf(remedy),
      at,
    },
  ];
  const again = words.planInJobBefore;
  if (plans === null) throw new TypeError('a plan is required and no evidence of one was gathered');
  if (plans.is === 'unreadable') return finding('inconclusive', words.artifactsUnread(plans.why), plans.grant);
  if (jobs.is === 'unreadable') return finding('inconclusive', words.gateTimeUnread(jobs.why), jobs.grant);
  const reached = jobs.value.find(({ isThis }) => isThis)?.reachedAt;
  if (reached === undefined) {
    const { found, remedy } = words.noDeployment('when it reached its gate');
    return finding('inconclusive', found, remedy);
  }
  if (plans.value.length === 0) return finding('fail', words.noPlan, again);
  const held = plans.value.filter(({ isExpired }) => !isExpired);
  if (held.length === 0) return finding('fail', words.planExpired, words.newRun);
  const before = held.filter(({ createdAt }) => Date.parse(createdAt) < Date.parse(reached));
  // What it holds only says more than its name: it is not always read, and where it was, it must be this plan.
  const contents = before.map(({ content }) => content);
  if (contents.some((content) => content.is === 'read' && sha256(canonicalJson(content.value)) !== digest))
    return finding('fail', words.otherPlan, again);
  if (before.length > 0) return finding('pass', words.plannedBefore(reached));
  return finding('fail', words.plannedAfter(reached), again);
}

// That it is this very plan is held against the digest of the check: here it counts that it stood before the merge.
function reviewedPlan({ pullRequest, plannedAt }: MergeEvidence): Finding {
  const { pullRequest: nameOf, askAgain } = MERGE_WORDS[pullRequest.system];
  const name = nameOf(pullRequest.number);
  const [planned, merged] = [instant(plannedAt), instant(pullRequest.mergedAt)];
  const finding = { subject: 'require-plan', wanted: `a plan on the last commit of ${name} before its merge` };
  if (planned === null || merged === null)
    return {
      ...finding,
      outcome: 'inconclusive',
      found: `when the plan of ${name} stood cannot be told`,
      remedy: askAgain,
    };
  if (planned >= merged)
    return {
      ...finding,
      outcome: 'fail',
      found: `${name} was planned at ${plannedAt}, after its merge`,
      remedy: askAgain,
    };
  return {
    ...finding,
    outcome: 'pass',
    found: `planned on the last commit of ${name} at ${plannedAt}, before its merge`,
  };
}
