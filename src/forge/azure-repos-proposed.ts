import { UsageFailure } from '../core/failure.js';
import { pageOf } from './azure-repos-pull-requests-page.js';
import { must, type Reads } from './azure-repos-pull-requests-reads.js';
import type { ProposedPullRequest } from './pull-requests.js';

/** The pull request that this run validates: its number stands in the ref that it builds, all else is read back. */
export async function proposedPullRequest(reads: Reads): Promise<ProposedPullRequest> {
  const build = must(await reads.build(), 'this run');
  const [, digits] = /^refs\/pull\/([1-9]\d*)\/merge$/.exec(build.sourceBranch) ?? [];
  if (!/^pullrequest$/i.test(build.reason) || digits === undefined)
    throw new UsageFailure({
      what: `This run builds ${build.sourceBranch} (${build.reason}), and no pull request`,
      fix: 'Plan promotions in a build validation of the branch (Repos, Branches, Branch policies)',
    });
  const number = Number(digits);
  const [repository, pullRequest, merge] = await Promise.all([
    reads.repository(),
    reads.pullRequest(number),
    reads.commit(build.sourceVersion),
  ]);
  const {
    status,
    targetRefName: target,
    lastMergeSourceCommit,
    lastMergeTargetCommit,
    forkSource,
  } = must(pullRequest, `pull request !${number}`);
  if (status !== 'active')
    throw new UsageFailure({ what: `Pull request !${number} is ${status}`, fix: 'Plan what is still to be merged' });
  const head = lastMergeSourceCommit?.commitId;
  const tip = lastMergeTargetCommit?.commitId;
  if (head === undefined || tip === undefined)
    throw new UsageFailure({
      what: `Pull request !${number} cannot be merged into ${target} as it is`,
      fix: 'Solve its conflicts',
    });
  const { parents } = must(merge, `the commit ${build.sourceVersion.slice(0, 12)}`);
  // What this run has checked out is the merge of another head, where somebody has pushed since.
  if (build.sourceVersion !== head && !parents.includes(head))
    throw new UsageFailure({
      what: `Pull request !${number} has moved on to ${head.slice(0, 12)} since this run began`,
      fix: 'Look at the run of its newest commit',
    });
  const bases = must(await reads.mergeBases(head, tip), `where pull request !${number} begins`);
  const [base, ...others] = bases;
  if (base === undefined || others.length > 0)
    throw new UsageFailure({
      what: `Pull request !${number} and ${target} share ${base === undefined ? 'no commit' : 'more than one last commit'}`,
      fix: `Merge ${target} into its branch`,
    });
  const isFork = forkSource != null || /^true$/i.test(build.triggerInfo?.['pr.isFork'] ?? '');
  const url = pageOf(reads.context, must(repository, 'the repository of this run'), number);
  return { number, url, target, head, base, isFork };
}
