import type { AzureDevOps } from '../azure-devops/client.js';
import type { YamlContext } from '../azure-devops/context.js';
import { announce, announced } from './azure-repos-announcement.js';
import { mergeOfRun } from './azure-repos-merge.js';
import { proposedPullRequest } from './azure-repos-proposed.js';
import { pullRequestEvidence } from './azure-repos-pull-requests-evidence.js';
import { createReads } from './azure-repos-pull-requests-reads.js';
import { createTree } from './azure-repos-tree.js';
import type { PullRequestsPort } from './pull-requests.js';

export interface AzureReposPullRequestsOptions {
  readonly devops: AzureDevOps;
  readonly context: YamlContext;
}

/** Pull requests of Azure Repos, for a run of a YAML pipeline in the repository's own project. */
export function azureReposPullRequests({ devops, context }: AzureReposPullRequestsOptions): PullRequestsPort {
  const reads = createReads(devops, context);
  const { tip, folder, file } = createTree(devops, reads);
  return {
    tip,
    folder,
    file,
    proposed: () => proposedPullRequest(reads),
    merged: () => mergeOfRun(reads),
    // Nothing is told of a fork: what its writer proposes must not stand there in the name of the project.
    announce: async (pullRequest, announcement) =>
      pullRequest.isFork ? [] : announce(devops, reads, pullRequest, announcement),
    async announced(commit, place) {
      const merged = await mergeOfRun(reads);
      if (merged.is === 'unreadable') return merged;
      if (merged.value.is === 'none' || merged.value.merge.head !== commit)
        return { is: 'unreadable', why: `${commit.slice(0, 12)} is not the head of what this run's merge brought` };
      return announced(reads, merged.value.merge.number, commit, place);
    },
    evidence: (merge, rules) => pullRequestEvidence(reads, merge, rules),
  };
}
