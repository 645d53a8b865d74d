import type { PolicyEvidence, RunEvidence } from '../evidence.js';
import type { Finding } from '../verdict.js';
import { remedyOf } from './remedy.js';

/** The branch's name without its namespace. */
export const branchOf = (policy: PolicyEvidence): string => policy.ref.replace(/^refs\/heads\//, '');

/** Whether the ref on which the policy stands is proven protected. */
export function policyFindings({ policy, repository }: RunEvidence): Finding[] {
  const subject = 'policy';
  const elsewhere = policy.repository.toLowerCase() === repository.toLowerCase() ? '' : ` of ${policy.repository}`;
  const name = `${branchOf(policy)}${elsewhere}`;
  if (policy.gaps.is === 'unreadable') {
    const found = `that ${name} is protected could not be proven: ${policy.gaps.why}`;
    return [{ subject, outcome: 'inconclusive', found, ...remedyOf(policy.gaps.grant) }];
  }
  const gaps = policy.gaps.value;
  if (gaps.length > 0) {
    const found = `${name}, where the policy stands, is not protected: ${gaps.join('; ')}`;
    const wanted = 'active rules demand a reviewed pull request and forbid force-pushes and deletion';
    const remedy = `add a branch ruleset for ${name} that does`;
    return [{ subject, outcome: 'inconclusive', found, wanted, remedy }];
  }
  return [{ subject, outcome: 'pass', found: `policy at ${policy.commit.slice(0, 12)} of the protected ${name}` }];
}
