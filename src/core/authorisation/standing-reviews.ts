import type { MergeEvidence } from '../evidence.js';
import type { PullRequestReview } from '../pull-request.js';
import type { MergeWords } from './merge-words.js';

/** What the reviews of a pull request come to. */
export interface Standing {
  /** One approval of each account whose word it is: on the merged commit, after the plan stood and before the merge. */
  readonly approvals: readonly PullRequestReview[];
  /** Why the others' do not count, in words, for those who said more than a comment. */
  readonly void: readonly string[];
}

/**
 * Which approvals stand. Of one account the last word counts that is no comment; an approval that cannot count, because
 * it is on another commit, too early or too late, neither gives nor takes, so that to approve once more takes nothing back.
 */
export function standingReviews(
  reviews: readonly PullRequestReview[],
  merge: MergeEvidence,
  words: MergeWords,
): Standing {
  const people = new Map<string, PullRequestReview[]>();
  for (const review of reviews.filter(({ state }) => state !== 'commented')) {
    const own = people.get(review.person.id) ?? [];
    own.push(review);
    people.set(review.person.id, own);
  }
  const approvals: PullRequestReview[] = [];
  const left: string[] = [];
  for (const own of people.values()) {
    const last = own.findLast((review) => review.state !== 'approved' || faultOf(review, merge, words) === null);
    if (last?.state === 'approved') approvals.push(last);
    else left.push(whyNot(own, merge, words));
  }
  return { approvals, void: left };
}

function whyNot(own: readonly PullRequestReview[], merge: MergeEvidence, words: MergeWords): string {
  const last = own.at(-1);
  if (last === undefined) throw new TypeError('somebody without a review has none that fails');
  const { login } = last.person;
  if (last.state === 'approved') return faultOf(last, merge, words) ?? words.takenBack(login);
  const had = last.state === 'withdrawn' || own.some(({ state }) => state === 'approved');
  return had ? words.takenBack(login) : words.rejected(login);
}

/** Why an approval is not one of what was merged, seen with its plan; null where it is. */
function faultOf(
  { person: { login }, commit, at }: PullRequestReview,
  { pullRequest, plannedAt }: MergeEvidence,
  words: MergeWords,
): string | null {
  if (commit === null) return words.noCommit(login);
  if (commit !== pullRequest.head) return words.otherCommit(login, commit.slice(0, 12));
  const given = instant(at);
  const merged = instant(pullRequest.mergedAt);
  const planned = instant(plannedAt);
  if (given === null || merged === null || planned === null) return words.noTime(login);
  if (given >= merged) return words.tooLate(login, at);
  return given < planned ? words.tooEarly(login, at) : null;
}

// Without a zone the same text is another moment on another machine.
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Milliseconds since 1970 of a time that a host told; null for what is none. */
export function instant(text: string): number | null {
  const time = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
