import { type Diagnosis, symptom } from '../diagnosis.js';
import { rulesPage } from './links.js';
import type { GitHubSetup } from './setup.js';

export const ownersNotAsked: Diagnosis<GitHubSetup> = {
  id: 'owners-not-asked',
  severity: 'warning',
  title: 'Code owners need not review',
  meaning:
    'CODEOWNERS only asks for a review; without this rule a pull request is merged by the review of anybody else.',
  remedy: 'Settings > Rules > Rulesets > NAME > Require a pull request: Require review from Code Owners',
  examine({ gates, setup: { branch } }) {
    const { reviews, codeOwners, repository, name } = branch;
    if (gates.length === 0 || reviews.is === 'unreadable' || codeOwners.is === 'unreadable') return [];
    if (reviews.value === null || reviews.value.codeOwners || codeOwners.value === null) return [];
    return [
      symptom(ownersNotAsked, {
        subject: `branch ${name} of ${repository}`,
        found: `${codeOwners.value.path} names owners, and no rule demands their review`,
        fix: `Switch "Require review from Code Owners" on: ${rulesPage(repository)}`,
      }),
    ];
  },
};
