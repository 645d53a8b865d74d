import { isByMergeAlone } from '../../policy/policy.js';
import { type Diagnosis, symptom } from '../diagnosis.js';
import { namesOf } from '../gates.js';
import { readEnvironments } from './gated-environments.js';
import { environmentsPage } from './links.js';
import type { GitHubSetup } from './setup.js';

export const environmentWithoutReviewers: Diagnosis<GitHubSetup> = {
  id: 'environment-without-reviewers',
  severity: 'unsafe',
  title: 'The environment has no required reviewers',
  meaning:
    'Every job gets into the environment, and so to the writing identity, without anybody looking. A repository that was public and is private now loses its reviewers without GitHub Enterprise.',
  remedy: 'Settings > Environments > NAME > Required reviewers',
  examine(examined) {
    const { repository } = examined.setup;
    return readEnvironments(examined).flatMap(({ name, subject, gates, environment }) => {
      // Where reviews of the pull request are all that is asked for, nobody has to release the job.
      const releasing = gates.filter(({ rule }) => !isByMergeAlone(rule));
      return releasing.length === 0 || environment.users.length + environment.teams.length > 0
        ? []
        : [
            symptom(environmentWithoutReviewers, {
              subject,
              gates: namesOf(releasing),
              found: `The environment ${name} lets every job through`,
              fix: `Switch Required reviewers on and name those who approve: ${environmentsPage(repository, name)}`,
            }),
          ];
    });
  },
};
