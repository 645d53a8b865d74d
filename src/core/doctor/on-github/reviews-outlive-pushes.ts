import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { rulesPage } from './links.js';
import type { GitHubSetup } from './setup.js';

export const reviewsOutlivePushes: Diagnosis<GitHubSetup> = {
  id: 'reviews-outlive-pushes',
  severity: 'warning',
  title: 'A review stays when the pull request changes',
  meaning:
    'Whoever opens a pull request can push something else after its review and merge that: a weaker policy, or a workflow that takes the writing identity.',
  remedy:
    'Settings > Rules > Rulesets > NAME > Require a pull request: Dismiss stale approvals, or Require approval of the most recent push',
  examine({ gates, setup: { branch } }) {
    const { reviews, repository, name } = branch;
    const subject = `branch ${name} of ${repository}`;
    if (gates.length === 0) return [];
    if (reviews.is === 'unreadable') return [unknown(reviewsOutlivePushes, reviews, { subject, matters: false })];
    const { value } = reviews;
    // Where no review is asked for, none can be out of date.
    if (value === null || value.dismissesStale || value.lastPush) return [];
    return [
      symptom(reviewsOutlivePushes, {
        subject,
        found: 'A review of a pull request still counts after something else was pushed to it',
        fix: `Switch "Dismiss stale pull request approvals when new commits are pushed" or "Require approval of the most recent reviewable push" on: ${rulesPage(repository)}`,
      }),
    ];
  },
};
