import type { Reading } from '../core/evidence.js';
import type { Rule } from '../core/policy/policy.js';
import type { PullRequestEvidence } from '../core/pull-request.js';

/** A file of the wanted state as it is committed. */
export interface CommittedFile {
  /** Path in the repository. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A pull request that is open, as this run checks it. */
export interface ProposedPullRequest {
  readonly number: number;
  /** Page for people; null where the host names none. */
  readonly url: string | null;
  /** Full ref that it would be merged into. */
  readonly target: string;
  /** The commit that reviewers have before them. */
  readonly head: string;
  /** What it is compared with: the last commit that the target and the head share. */
  readonly base: string;
  /** Whether its head lies in another repository: then it gets checks only, and nothing is told to the host. */
  readonly isFork: boolean;
}

/** A merge that left this run's commit at the tip of its branch. */
export interface Merge {
  readonly number: number;
  readonly url: string | null;
  /** Full ref that it was merged into. */
  readonly target: string;
  /** The commit that was reviewed. */
  readonly head: string;
  /** The tip of the target before, its first parent whatever the way of merging: there the policy and the wanted state are read. */
  readonly before: string;
  /** The tip of the target after: this run's commit. */
  readonly after: string;
  /** ISO 8601. */
  readonly mergedAt: string;
}

/** Which merge a run is for. `none`: its commit came without a pull request, or with more than one. */
export type MergeOfRun =
  | { readonly is: 'merge'; readonly merge: Merge }
  | { readonly is: 'none'; readonly why: string; readonly fix: string };

/** What the reviewers shall see of a plan, on the head commit of a pull request. */
export interface Announcement {
  /** Which place this is about: a pull request can have one check of each. */
  readonly place: string;
  readonly verdict: 'allow' | 'deny' | 'inconclusive';
  /** One line. */
  readonly title: string;
  /** Markdown, made safe already. */
  readonly text: string;
  /** What `apply` will compare with: canonical JSON (core/promotions/reviewed.ts). Null where there is nothing to approve. */
  readonly reviewed: string | null;
}

/** What the check of a plan said on a commit, as the host kept it. */
export interface Announced {
  /** As it was given in `Announcement.reviewed`. Whoever can run a workflow in the repository can write it. */
  readonly reviewed: string;
  /** When it stood there: a review that is older was not about it. ISO 8601. */
  readonly at: string;
}

/** Pull requests of the repository of this run. Reads, and writes one check and one comment; never votes, never merges. */
export interface PullRequestsPort {
  /** The pull request that this run checks; a UsageFailure when it checks none. */
  proposed(): Promise<ProposedPullRequest>;
  /** The merge that this run is for, as the host recorded it: what the run says of itself only cross-checks. */
  merged(): Promise<Reading<MergeOfRun>>;
  /** The commit at the tip of a full ref now. */
  tip(ref: string): Promise<string>;
  /** The files directly in a folder at a commit whose names end in `.yml` or `.yaml`, by name; none where there is no such folder. */
  folder(path: string, commit: string): Promise<readonly CommittedFile[]>;
  /** One file at a commit; null where there is none. */
  file(path: string, commit: string): Promise<CommittedFile | null>;
  /**
   * Leaves the check on the head commit and the one comment of this place, both instead of what stood there before.
   * What could not be written is told in sentences that name the permission; the check counts, so without it this fails.
   */
  announce(pullRequest: ProposedPullRequest, announcement: Announcement): Promise<readonly string[]>;
  /** The latest check of a plan of this place on a commit, of those that our host's own runs wrote; null where there is none. */
  announced(commit: string, place: string): Promise<Reading<Announced | null>>;
  /** Who stands behind a merge, as far as these rules ask for it. */
  evidence(merge: Merge, rules: readonly Rule[]): Promise<PullRequestEvidence>;
}
