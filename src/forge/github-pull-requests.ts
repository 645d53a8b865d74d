import type { GitHub } from '../github/client.js';
import { readAnnounced, writeCheck } from './github-pull-requests-check.js';
import { writeComment } from './github-pull-requests-comment.js';
import { readEvidence } from './github-pull-requests-evidence.js';
import { readFileAt, readFolder, readTip } from './github-pull-requests-files.js';
import { type PullRequestContext, pullRequestHost } from './github-pull-requests-host.js';
import { readMerged } from './github-pull-requests-merged.js';
import { readProposed } from './github-pull-requests-proposed.js';
import type { PullRequestsPort } from './pull-requests.js';

export interface GitHubPullRequestsOptions {
  readonly github: GitHub;
  readonly context: PullRequestContext;
}

/** Pull requests of the repository of a run of GitHub Actions, by GitHub's REST API. */
export function githubPullRequests({ github, context }: GitHubPullRequestsOptions): PullRequestsPort {
  const host = pullRequestHost(github, context);
  return {
    proposed: () => readProposed(host),
    merged: () => readMerged(host),
    tip: (ref) => readTip(host, ref),
    folder: (path, commit) => readFolder(host, path, commit),
    file: (path, commit) => readFileAt(host, path, commit),
    async announce({ number, head, isFork }, announcement) {
      if (isFork) return [`Pull request #${number} comes from a fork, whose runs may write nothing on it.`];
      await writeCheck(host, head, announcement);
      return writeComment(host, number, announcement);
    },
    announced: (commit, place) => readAnnounced(host, commit, place),
    evidence: (merge, rules) => readEvidence(host, merge, rules),
  };
}
