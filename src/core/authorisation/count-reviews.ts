import type { Claim } from '../authorisation.js';
import type { RunEvidence } from '../evidence.js';
import type { ApprovalRule, Rule } from '../policy/policy.js';
import { type Counting, countGiven } from './counting.js';
import { MERGE_WORDS } from './merge-words.js';
import { matchNamed } from './reviewer.js';
import { separatedPeople } from './separate.js';
import { standingReviews } from './standing-reviews.js';

/** What to do where reviews are asked for and no merge asks. */
export const ASK_BY_MERGE = 'write the entry into promotions/ and let apply act on its merge';

/** Who approved the pull request whose merge asks. Without one nobody did: reviews of some other change prove nothing. */
export function countReviews(entry: ApprovalRule, rule: Rule, evidence: RunEvidence, claim: Claim): Counting {
  const { merge } = evidence;
  if (merge === null) {
    const found = 'no merge asks for this, and reviews of some other change prove nothing';
    return { is: 'closed', told: { outcome: 'inconclusive', found, remedy: ASK_BY_MERGE } };
  }
  const { pullRequest } = merge;
  const { system, number, url, reviews } = pullRequest;
  const words = MERGE_WORDS[system];
  const name = words.pullRequest(number);
  const remedy = (what: string): string => `${words.askAgain}, and ${what}`;
  if (reviews.is === 'unreadable')
    return {
      is: 'closed',
      told: { outcome: 'inconclusive', found: words.reviewsUnread(name, reviews.why), remedy: reviews.grant },
    };
  const separated = separatedPeople(rule, 'pull-request', system, evidence, claim);
  if (separated.is === 'unreadable')
    return { is: 'closed', told: { outcome: 'inconclusive', found: separated.why, remedy: separated.grant } };
  const standing = standingReviews(reviews.value, merge, words);
  if (standing.approvals.length === 0) {
    const commented = reviews.value.length > 0 && standing.void.length === 0 ? ' (a comment is no approval)' : '';
    const why = standing.void.length === 0 ? commented : `: ${standing.void.join('; ')}`;
    return {
      is: 'closed',
      told: { outcome: 'fail', found: `${words.nobodyApproved(name)}${why}`, remedy: words.askAgain },
    };
  }
  return countGiven(
    standing.approvals.map(({ person, comment, commit, at }) => ({
      person,
      comment,
      through: { is: 'pull-request', number, url, commit: commit ?? pullRequest.head, at },
    })),
    {
      entry,
      claim,
      separated: separated.value,
      system,
      match: (person) => matchNamed(person, entry, pullRequest),
      remedy,
    },
  );
}
