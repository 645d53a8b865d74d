import { type Diagnosis, symptom } from '../diagnosis.js';
import { namesOf } from '../gates.js';
import { readEnvironments } from './gated-environments.js';
import { environmentsPage } from './links.js';
import type { GitHubSetup } from './setup.js';

export const selfReviewAllowed: Diagnosis<GitHubSetup> = {
  id: 'self-review-allowed',
  severity: 'note',
  title: 'GitHub lets people release their own runs',
  meaning:
    'Whoever starts a run can release its job. Where the policy separates the requester (`separate`, the default), such a release does not count and the promotion is refused, so this costs a run and no more.',
  remedy: 'Settings > Environments > NAME > Prevent self-review',
  examine(examined) {
    const { repository } = examined.setup;
    return readEnvironments(examined).flatMap(({ name, subject, gates, environment }) => {
      const separating = gates.filter(({ rule }) => rule.separate.includes('requester'));
      if (environment.preventsSelfReview || separating.length === 0) return [];
      return [
        symptom(selfReviewAllowed, {
          subject,
          gates: namesOf(separating),
          found: `Whoever starts a run may release it in the environment ${name}; aml-promote refuses it then`,
          fix: `Switch "Prevent self-review" on: ${environmentsPage(repository, name)}`,
        }),
      ];
    });
  },
};
