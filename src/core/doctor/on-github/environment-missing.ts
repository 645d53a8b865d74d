import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { gatedEnvironments } from './gated-environments.js';
import { environmentsPage } from './links.js';
import type { GitHubSetup } from './setup.js';

export const environmentMissing: Diagnosis<GitHubSetup> = {
  id: 'environment-missing',
  severity: 'unsafe',
  title: 'The environment does not exist',
  meaning:
    'GitHub makes an environment without any protection the first time that a job names it. Until it is protected, every promotion through it is refused.',
  remedy: 'Settings > Environments > New environment',
  examine(examined) {
    const { repository } = examined.setup;
    return gatedEnvironments(examined).flatMap(({ name, subject, names, environment }) => {
      if (environment.is === 'unreadable')
        return [unknown(environmentMissing, environment, { subject, gates: names, matters: true })];
      if (environment.value !== null) return [];
      return [
        symptom(environmentMissing, {
          subject,
          gates: names,
          found: `The repository ${repository.fullName} has no environment ${name}`,
          fix: `Make it, with required reviewers and without a bypass for administrators: ${environmentsPage(repository, name)}`,
        }),
      ];
    });
  },
};
