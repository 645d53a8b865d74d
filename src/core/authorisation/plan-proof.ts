import { canonicalJson, sha256 } from '../digest.js';
import type { GateEvidence, RunEvidence } from '../evidence.js';
import type { Rule } from '../policy/policy.js';
import type { Finding } from '../verdict.js';
import { remedyOf } from './remedy.js';
import { RUN_WORDS } from './words.js';

/** Whether a job of its own had planned exactly this before the gate was reached, where the rule asks for that. */
export function planFindings(
  { requirePlan, at }: Rule,
  { plans, runner }: RunEvidence,
  { jobs }: GateEvidence,
  digest: string,
): Finding[] {
  if (!requirePlan) return [];
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
