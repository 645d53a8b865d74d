import { type Diagnosis, symptom } from '../diagnosis.js';
import { allowedRefs } from './allowed-refs.js';
import { checkedEnvironments } from './gated.js';
import { checksPage } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const branchControlMissing: Diagnosis<AzureDevOpsSetup> = {
  id: 'branch-control-missing',
  severity: 'warning',
  title: 'A run of any branch can ask at the environment',
  meaning:
    'A pipeline that nobody reviewed, on a branch of its own, can wait at the environment; once somebody approves, it need not call aml-promote at all. aml-promote itself refuses a branch that may not promote.',
  remedy: 'Pipelines > Environments > NAME > Approvals and checks > Branch control',
  examine(examined) {
    return checkedEnvironments(examined).flatMap(({ name, subject, names, gates, checks }) => {
      if (checks.branchControls.length > 0 || checks.templates > 0) return [];
      const off = checks.disabled.includes('Branch control');
      return [
        symptom(branchControlMissing, {
          subject,
          gates: names,
          found: off
            ? `The branch control of the environment ${name} is disabled`
            : `The environment ${name} has no branch control`,
          fix: `${off ? 'Enable' : 'Add'} Branch control, for ${allowedRefs(gates, examined).join(', ')}, with Verify branch protection: ${checksPage(name)}`,
        }),
      ];
    });
  },
};
