import type { Reading, Review } from '../core/evidence.js';
import type { RunReviews as ReviewsAnswer } from '../github/answers.js';
import { isRunReviews, whyRunReviews } from '../github/answers-validate.generated.js';
import type { GitHub } from '../github/client.js';
import { personOf } from '../github/people.js';
import { ACTIONS_READ, readingOf } from '../github/reading.js';

export interface RunReviews {
  readonly reviews: readonly Review[];
  /** Names of the environments that were reviewed, once each. */
  readonly environments: readonly string[];
}

/** The reviews of a run's environments, of all its attempts (operation actions/get-reviews-for-run). */
export async function readReviews(github: GitHub, here: string, runId: string): Promise<Reading<RunReviews>> {
  const read = await github.list(`${here}/actions/runs/${runId}/approvals`, isRunReviews, whyRunReviews, false);
  return readingOf(read, ACTIONS_READ, reviewsOf);
}

function reviewsOf(all: readonly ReviewsAnswer[number][]): Reading<RunReviews> {
  const reviews = all.flatMap(({ state, user, environments, comment }) =>
    user === null
      ? []
      : [
          {
            state,
            person: personOf(user),
            environments: environments.map(({ id }) => String(id)),
            comment: comment ?? '',
          },
        ],
  );
  // A rejection might be among those whose author is gone, so the others prove nothing.
  if (reviews.length < all.length) return { is: 'unreadable', why: 'GitHub does not say who wrote one of them' };
  const environments = new Set(all.flatMap((one) => one.environments.map(({ name }) => name)));
  return { is: 'read', value: { reviews, environments: [...environments] } };
}
