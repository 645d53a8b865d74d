import type { Iterations, PullRequest, Threads } from '../azure-devops/answers.js';
import type { Identity, People } from '../azure-devops/people.js';
import type { Reading } from '../core/evidence.js';
import type { PullRequestReview } from '../core/pull-request.js';

type Thread = Threads['value'][number];
type Iteration = Iterations['value'][number];

/** The service itself, as the author of what it notes (Microsoft.VisualStudio.Services.TFS). */
const SERVICE = '00000002-0000-8888-8000-000000000000';

/** A vote as the service noted it. */
interface Vote {
  readonly voter: Identity;
  readonly vote: number;
  readonly at: string;
}

export interface VotesOptions {
  readonly pullRequest: PullRequest;
  readonly threads: readonly Thread[];
  /** In their order. */
  readonly iterations: readonly Iteration[];
  readonly people: People;
}

/**
 * Every vote on a pull request, in its order. What somebody votes now stands beside the pull request, and when they voted
 * in the threads that the service keeps; an approval counts only where both say the same. Groups do not vote, people do.
 */
export function votesOf({
  pullRequest,
  threads,
  iterations,
  people,
}: VotesOptions): Reading<readonly PullRequestReview[]> {
  const votes = threads.flatMap(voteOf).sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const now = new Map(
    (pullRequest.reviewers ?? []).map((one) => [one.id.toLowerCase(), people.isGroup(one) ? 0 : one.vote]),
  );
  const noted = new Set(votes.filter(({ vote }) => vote > 0).map(({ voter }) => voter.id.toLowerCase()));
  const unnoted = (pullRequest.reviewers ?? []).find(
    (one) => one.vote > 0 && !people.isGroup(one) && !noted.has(one.id.toLowerCase()),
  );
  if (unnoted !== undefined)
    return { is: 'unreadable', why: `Azure DevOps says that ${people.nameOf(unnoted)} approved, and not when` };
  const reviews: PullRequestReview[] = [];
  for (const { voter, vote, at } of votes) {
    const person = people.person(voter);
    if (person === null) {
      if (vote <= 0) continue;
      return { is: 'unreadable', why: `Azure DevOps does not say whose account ${people.nameOf(voter)} is` };
    }
    const seen = iterations.filter(({ createdDate }) => Date.parse(createdDate) <= Date.parse(at));
    const later = iterations.slice(seen.length);
    const stands = (now.get(voter.id.toLowerCase()) ?? 0) > 0;
    // With another target, the same commits change something else.
    const isOfTarget = !later.some(({ reason }) => reason?.toLowerCase() === 'retarget');
    const state = vote < 0 ? 'rejected' : vote > 0 && stands && isOfTarget ? 'approved' : 'withdrawn';
    reviews.push({ state, person, commit: seen.at(-1)?.sourceRefCommit.commitId ?? null, at, comment: '' });
  }
  return { is: 'read', value: reviews };
}

/**
 * The vote that a thread notes; none where it is no such thread, or where neither the service nor the voter wrote it:
 * whoever may comment can give a thread any properties, and is its author under no other name than their own.
 */
function voteOf({ properties, identities, comments, publishedDate, isDeleted }: Thread): readonly Vote[] {
  if (properties?.CodeReviewThreadType?.$value !== 'VoteUpdate' || isDeleted === true || !publishedDate) return [];
  const { CodeReviewVotedByIdentity, CodeReviewVotedByInitiatorIdentity, CodeReviewVoteResult } = properties;
  const identityAt = (key: typeof CodeReviewVotedByIdentity): Identity | null => {
    const name = key?.$value;
    return name === undefined || name === null ? null : (identities?.[String(name)] ?? null);
  };
  const voter = identityAt(CodeReviewVotedByIdentity);
  const vote = Number(CodeReviewVoteResult?.$value ?? Number.NaN);
  if (voter === null || !Number.isInteger(vote)) return [];
  const written = comments ?? [];
  const isGenuine =
    // What somebody else takes back shows in how the voter votes now.
    same(identityAt(CodeReviewVotedByInitiatorIdentity) ?? voter, voter) &&
    written.length > 0 &&
    written.every(({ author, commentType }) => commentType === 'system' && isWriter(author, voter));
  return isGenuine ? [{ voter, vote, at: publishedDate }] : [];
}

const same = (one: Identity, other: Identity): boolean => one.id.toLowerCase() === other.id.toLowerCase();

function isWriter(author: Identity | null | undefined, voter: Identity): boolean {
  if (!author) return false;
  // On older servers a group of service accounts is the author, under which nobody can write.
  return author.id.toLowerCase() === SERVICE || author.isContainer === true || same(author, voter);
}
