import { type Diagnosis, symptom } from '../diagnosis.js';
import { readEnvironments } from './gated-environments.js';
import { environmentsPage } from './links.js';
import type { GitHubSetup } from './setup.js';

export const administratorsBypass: Diagnosis<GitHubSetup> = {
  id: 'administrators-bypass',
  severity: 'unsafe',
  title: 'Administrators can bypass the environment',
  meaning:
    'An administrator can start the waiting job without a review. Where the policy forbids it (`forbid-admin-bypass`, the default), every promotion through the environment is refused.',
  remedy: 'Settings > Environments > NAME > Allow administrators to bypass configured protection rules: off',
  examine(examined) {
    const { repository } = examined.setup;
    return readEnvironments(examined).flatMap(({ name, subject, names, gates, environment }) => {
      const { adminsCanBypass } = environment;
      if (adminsCanBypass === false) return [];
      const forbidden = gates.some(({ rule }) => rule.environment?.forbidAdminBypass !== false);
      const off = `Switch "Allow administrators to bypass configured protection rules" off: ${environmentsPage(repository, name)}`;
      if (adminsCanBypass === null && !forbidden) return [];
      const found =
        adminsCanBypass === null
          ? `GitHub does not say whether administrators can bypass the environment ${name}`
          : `Administrators can release a job in the environment ${name} without a review`;
      const severity = forbidden ? 'unsafe' : 'warning';
      return [symptom(administratorsBypass, { severity, subject, gates: names, found, fix: off })];
    });
  },
};
