import type { IdentitySystem, Person, Reading, TeamEvidence } from './evidence.js';

/** What the host shows of the pull request that asked for a promotion by merge. Times are ISO 8601. */
export interface PullRequestEvidence {
  /** Where the accounts of everybody in it are. */
  readonly system: IdentitySystem;
  readonly number: number;
  /** Page for people; null where the host names none. */
  readonly url: string | null;
  /** The commit that was merged: what a review must have been about. */
  readonly head: string;
  readonly mergedAt: string;
  /** Who opened it: the requester. */
  readonly author: Reading<Person>;
  /** The authors and co-authors of all its commits. */
  readonly contributors: Reading<readonly Contributor[]>;
  /** Who pushed its head. */
  readonly pusher: Reading<Person>;
  /** Who merged it. */
  readonly merger: Reading<Person>;
  /** Every review, in the order in which they were given; of one person the last that is no comment counts. */
  readonly reviews: Reading<readonly PullRequestReview[]>;
  /** Accounts of the logins that the policy names, by lower-case login; null where there is no such account. */
  readonly accounts: ReadonlyMap<string, Reading<Person | null>>;
  /** Teams that the policy names, with those of the reviewers who are in them. */
  readonly teams: readonly TeamEvidence[];
}

/** Whom a commit names as its author or co-author. An address that belongs to no known account is somebody all the same. */
export type Contributor =
  | { readonly is: 'account'; readonly person: Person }
  | { readonly is: 'address'; readonly address: string };

export interface PullRequestReview {
  /** `withdrawn`: dismissed, reset by a push or taken back. */
  readonly state: 'approved' | 'rejected' | 'withdrawn' | 'commented';
  readonly person: Person;
  /** The commit that it was about; null where the host does not say. */
  readonly commit: string | null;
  readonly at: string;
  readonly comment: string;
}
