import { type Diagnosis, symptom } from '../diagnosis.js';
import { readEnvironments } from './gated.js';
import { environmentSecurity } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const checksCanBeBypassed: Diagnosis<AzureDevOpsSetup> = {
  id: 'checks-can-be-bypassed',
  severity: 'warning',
  title: 'Administrators can bypass the checks of the environment',
  meaning:
    'Azure DevOps has no setting that forbids it: a bypass can only be seen afterwards. Where the policy forbids it (`forbid-admin-bypass`, the default), a run in which a check was bypassed is refused.',
  remedy: 'Pipelines > Environments > NAME > Security > User permissions: Administrator to nobody who promotes',
  examine(examined) {
    return readEnvironments(examined).map(({ name, subject, names, gates, environment: { administrators } }) => {
      const who =
        administrators.is === 'unreadable'
          ? `Who has the role Administrator could not be read (${administrators.why}); they`
          : administrators.value.join(', ') || 'The administrators of the project';
      const passes = gates.some(({ rule }) => rule.environment?.forbidAdminBypass === false);
      return symptom(checksCanBeBypassed, {
        subject,
        gates: names,
        found: `${who} can bypass its checks, which can be seen and not be forbidden; aml-promote ${passes ? 'lets such a run pass, as the policy says' : 'refuses such a run'}`,
        fix: `Take the role Administrator from everybody who promotes or approves: ${environmentSecurity(name)} > User permissions`,
      });
    });
  },
};
