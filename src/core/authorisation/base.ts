import type { BaseEvidence } from '../evidence.js';
import type { Finding } from '../verdict.js';
import { remedyOf } from './remedy.js';

const subject = 'base';
const BRANCHES = 'refs/heads/';

/**
 * Whether the base of the policy is what more than one has agreed on. Whatever the rule asks for, it is asked for: a
 * weakened base must not switch off its own proof.
 */
export function baseFindings(base: BaseEvidence | undefined): Finding[] {
  if (base === undefined) return [];
  const { ref, repository, commit, gaps } = base;
  const isBranch = ref.startsWith(BRANCHES);
  const name = isBranch ? `${ref.slice(BRANCHES.length)} of ${repository}` : `${commit.slice(0, 12)} in ${repository}`;
  if (gaps.is === 'unreadable') {
    const found = `that ${name}, where the base stands, is protected could not be proven: ${gaps.why}`;
    return [{ subject, outcome: 'inconclusive', found, ...remedyOf(gaps.grant) }];
  }
  if (gaps.value.length === 0) {
    const found = `base at ${isBranch ? `${commit.slice(0, 12)} of the protected ${name}` : name}`;
    return [{ subject, outcome: 'pass', found }];
  }
  const found = `${name}, where the base stands, is not protected: ${gaps.value.join('; ')}`;
  const [wanted, remedy] = isBranch
    ? [
        'active rules demand a reviewed pull request and forbid force-pushes and deletion',
        `protect ${name} by rules that do`,
      ]
    : ['a commit of the default branch', 'name a commit that has been merged there'];
  return [{ subject, outcome: 'inconclusive', found, wanted, remedy }];
}
