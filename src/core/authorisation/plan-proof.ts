import { canonicalJson, sha256 } from '../digest.js';
import type { GateEvidence, RunEvidence } from '../evidence.js';
import type { Rule } from '../policy/policy.js';
import type { Finding } from '../verdict.js';
import { remedyOf } from './remedy.js';

/** Whether a job of its own had planned exactly this before the gate was reached, where the rule asks for that. */
export function planFindings(
  { requirePlan, at }: Rule,
  { plans }: RunEvidence,
  { jobs }: GateEvidence,
  digest: string,
): Finding[] {
  if (!requirePlan) return [];
  const artifact = `aml-promote-plan-${digest}`;
  const finding = (outcome: 'pass' | 'fail' | 'inconclusive', found: string, remedy?: string): Finding[] => [
    {
      subject: 'require-plan',
      outcome,
      found,
      wanted: `the artifact ${artifact} of a job before the gate`,
      ...remedyOf(remedy),
      at,
    },
  ];
  const again = 'plan in a job before this one, upload its plan under that name, and have this job need it';
  if (plans === null) throw new TypeError('a plan is required and no evidence of one was gathered');
  if (plans.is === 'unreadable')
    return finding('inconclusive', `the artifacts of this run could not be read: ${plans.why}`, plans.grant);
  if (jobs.is === 'unreadable')
    return finding('inconclusive', `when this job reached its gate could not be read: ${jobs.why}`, jobs.grant);
  const reached = jobs.value.find(({ isThis }) => isThis)?.reachedAt;
  if (reached === undefined) {
    const remedy = 'take "deployment: false" out of the job’s environment';
    return finding('inconclusive', 'this job has no deployment, so when it reached its gate is not known', remedy);
  }
  if (plans.value.length === 0) return finding('fail', 'no job of this run has planned this', again);
  const held = plans.value.filter(({ isExpired }) => !isExpired);
  if (held.length === 0) return finding('fail', 'the plan of this run has expired', 'start a new run');
  const before = held.filter(({ createdAt }) => Date.parse(createdAt) < Date.parse(reached));
  // What it holds only says more than its name: it is not always read, and where it was, it must be this plan.
  const contents = before.map(({ content }) => content);
  if (contents.some((content) => content.is === 'read' && sha256(canonicalJson(content.value)) !== digest))
    return finding('fail', 'what this run keeps under that name is not this plan', again);
  if (before.length > 0) return finding('pass', `planned before this job reached its gate at ${reached}`);
  return finding(
    'fail',
    `the plan was made after this job reached its gate at ${reached}, so nobody saw it there`,
    again,
  );
}
