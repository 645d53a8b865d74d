import { isByMergeAlone } from '../../policy/policy.js';
import { type Diagnosis, symptom } from '../diagnosis.js';
import { namesOf } from '../gates.js';
import { checkedEnvironments } from './gated.js';
import { checksPage } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const environmentWithoutApproval: Diagnosis<AzureDevOpsSetup> = {
  id: 'environment-without-approval',
  severity: 'unsafe',
  title: 'The environment asks nobody',
  meaning:
    'A stage that deploys to it begins without anybody looking. Every promotion that needs an approval through it is refused.',
  remedy: 'Pipelines > Environments > NAME > Approvals and checks > Approvals',
  examine(examined) {
    return checkedEnvironments(examined).flatMap(({ name, subject, gates, checks }) => {
      // Where reviews of the pull request are all that is asked for, nobody has to let the stage begin.
      const releasing = gates.filter(({ rule }) => !isByMergeAlone(rule));
      if (releasing.length === 0 || checks.approvals.some(({ users, teams }) => users.length + teams.length > 0))
        return [];
      const off = checks.disabled.includes('Approval');
      return [
        symptom(environmentWithoutApproval, {
          subject,
          gates: namesOf(releasing),
          found: off
            ? `The approval of the environment ${name} is disabled`
            : `The environment ${name} has no approval`,
          fix: off
            ? `Enable it: ${checksPage(name)} > Approvals`
            : `Add Approvals and name those who approve: ${checksPage(name)}`,
        }),
      ];
    });
  },
};
