import type { PolicyEvidence, RunEvidence } from '../evidence.js';
import type { Finding } from '../verdict.js';
import { remedyOf } from './remedy.js';
import { SYSTEM_WORDS } from './words.js';

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
    return [{ subject, outcome: 'inconclusive', found, ...SYSTEM_WORDS[policy.system].unprotected(name) }];
  }
  return [{ subject, outcome: 'pass', found: `policy at ${policy.commit.slice(0, 12)} of the protected ${name}` }];
}
