import type { IdentitySystem } from '../evidence.js';

/** What the findings about a pull request say in the words of the system that has it. */
export interface MergeWords {
  readonly pullRequest: (number: number) => string;
  /** What people say of it there. */
  readonly reviewsUnread: (pullRequest: string, why: string) => string;
  readonly nobodyApproved: (pullRequest: string) => string;
  /** Why somebody's approval does not count. */
  readonly rejected: (login: string) => string;
  readonly takenBack: (login: string) => string;
  readonly otherCommit: (login: string, commit: string) => string;
  readonly noCommit: (login: string) => string;
  readonly noTime: (login: string) => string;
  readonly tooLate: (login: string, at: string) => string;
  readonly tooEarly: (login: string, at: string) => string;
  /** What is left to do after a merge. */
  readonly askAgain: string;
}

const github: MergeWords = {
  pullRequest: (number) => `pull request #${number}`,
  reviewsUnread: (pullRequest, why) => `the reviews of ${pullRequest} could not be read: ${why}`,
  nobodyApproved: (pullRequest) => `nobody has approved ${pullRequest}`,
  rejected: (login) => `${login} requested changes`,
  takenBack: (login) => `the approval of ${login} was dismissed, or ${login} requested changes after it`,
  otherCommit: (login, commit) => `${login} reviewed ${commit}, which is not the last commit`,
  noCommit: (login) => `GitHub does not say which commit ${login} reviewed`,
  noTime: (login) => `when ${login} reviewed it cannot be told`,
  tooLate: (login, at) => `${login} reviewed it at ${at}, after the merge`,
  tooEarly: (login, at) => `${login} reviewed it at ${at}, before its plan stood, so the plan is not what they saw`,
  askAgain:
    'revert the merge and ask again in a new pull request, reviewed on its last commit, after its plan and before its merge',
};

const azureRepos: MergeWords = {
  pullRequest: (number) => `pull request !${number}`,
  reviewsUnread: (pullRequest, why) => `the votes on ${pullRequest} could not be read: ${why}`,
  nobodyApproved: (pullRequest) => `nobody has approved ${pullRequest}`,
  rejected: (login) => `${login} voted against it, or waits for the author`,
  takenBack: (login) => `the vote of ${login} was reset or changed after the approval`,
  otherCommit: (login, commit) => `${login} voted on ${commit}, which is not the last commit`,
  noCommit: (login) => `Azure DevOps does not say on which commit ${login} voted`,
  noTime: (login) => `when ${login} voted cannot be told`,
  tooLate: (login, at) => `${login} voted at ${at}, after the pull request was completed`,
  tooEarly: (login, at) => `${login} voted at ${at}, before its plan stood, so the plan is not what they saw`,
  askAgain:
    'revert the merge and ask again in a new pull request, with votes on its last commit, after its plan and before it is completed',
};

/** The words of where the pull request is. */
export const MERGE_WORDS: Readonly<Record<IdentitySystem, MergeWords>> = { github, 'azure-devops': azureRepos };
