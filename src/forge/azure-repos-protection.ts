import type { BranchPolicies, Repository } from '../azure-devops/answers.js';
import { isBranchPolicies, whyBranchPolicies } from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps } from '../azure-devops/client.js';
import { apisOf } from '../azure-devops/paths.js';
import { readingOf } from '../azure-devops/reading.js';
import type { Reading } from '../core/evidence.js';

type BranchPolicy = BranchPolicies['value'][number];

/** The type of the branch policy "Minimum number of reviewers". */
export const MINIMUM_REVIEWERS = 'fa4e907d-c16b-4a4c-9dfa-4906e5d171dd';

export interface ProtectionOptions {
  readonly devops: AzureDevOps;
  /** What to grant where the policies may not be read. */
  readonly grant: string;
  readonly repository: Repository;
  /** Full ref. */
  readonly ref: string;
}

/**
 * What the policies of a branch do not demand (operation Policy Configurations - Get). A branch with a blocking policy
 * takes changes through pull requests alone, and can be neither deleted nor forced
 * (learn.microsoft.com/azure/devops/repos/git/branch-policies).
 */
export async function provenGaps({
  devops,
  grant,
  repository,
  ref,
}: ProtectionOptions): Promise<Reading<readonly string[]>> {
  const path = `${apisOf({ project: repository.project.name })}/git/policy/configurations`;
  const query = { repositoryId: repository.id, refName: ref, policyType: MINIMUM_REVIEWERS };
  const read = await devops.list({ path, query }, isBranchPolicies, whyBranchPolicies);
  return readingOf(read, grant, (policies) => {
    const standing = policies.filter((policy) => isReviewPolicy(policy) && isOfBranch(policy, repository, ref));
    const [least = ['no branch policy that blocks demands a minimum number of reviewers']] = standing
      .map(gapsOf)
      .sort((one, other) => one.length - other.length);
    return { is: 'read', value: least };
  });
}

function isReviewPolicy({ type, isEnabled, isBlocking, isDeleted }: BranchPolicy): boolean {
  return type.id.toLowerCase() === MINIMUM_REVIEWERS && isEnabled && isBlocking && isDeleted !== true;
}

/** Whether one of its scopes covers the branch: the service is asked for these alone, and that is not taken for granted. */
export function isOfBranch(
  { settings }: Pick<BranchPolicy, 'settings'>,
  { id, defaultBranch }: Repository,
  ref: string,
): boolean {
  return (settings?.scope ?? []).some((scope) => {
    if (scope === null) return false;
    const { repositoryId, refName, matchKind } = scope;
    // Without a repository it holds for all of the project.
    if (repositoryId && repositoryId.toLowerCase() !== id.toLowerCase()) return false;
    const kind = (matchKind ?? 'exact').toLowerCase();
    if (kind === 'defaultbranch') return ref === defaultBranch;
    if (!refName) return false;
    if (kind === 'exact') return ref === refName;
    // A prefix is a folder of branches.
    return kind === 'prefix' && (ref === refName || ref.startsWith(refName.replace(/\/?$/, '/')));
  });
}

function gapsOf({ settings = {} }: BranchPolicy): readonly string[] {
  const { minimumApproverCount = 0, creatorVoteCounts, resetOnSourcePush } = settings;
  const { requireVoteOnLastIteration, requireVoteOnEachIteration } = settings;
  const asksAgain = [resetOnSourcePush, requireVoteOnLastIteration, requireVoteOnEachIteration].includes(true);
  return [
    ...(minimumApproverCount >= 1 ? [] : ['its branch policy demands no reviewer']),
    ...(creatorVoteCounts === false ? [] : ['its branch policy lets the author of a change approve it']),
    ...(asksAgain ? [] : ['its branch policy keeps the votes when new changes are pushed']),
    // Whoever changes another file beside it would need nobody, and patterns can leave the policy's own file out.
    ...((settings.filenamePatterns ?? []).length === 0 ? [] : ['its branch policy has a path filter']),
  ];
}
