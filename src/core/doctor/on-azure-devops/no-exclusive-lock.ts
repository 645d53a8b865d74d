import { type Diagnosis, symptom } from '../diagnosis.js';
import { checkedEnvironments } from './gated.js';
import { checksPage } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const noExclusiveLock: Diagnosis<AzureDevOpsSetup> = {
  id: 'no-exclusive-lock',
  severity: 'warning',
  title: 'The environment has no exclusive lock',
  meaning:
    'Two runs can be in the environment at once. The ledger keeps their promotions apart; the second is refused where it need only have waited.',
  remedy: 'Pipelines > Environments > NAME > Approvals and checks > Exclusive lock',
  examine(examined) {
    return checkedEnvironments(examined).flatMap(({ name, subject, names, checks }) => {
      if (checks.locks > 0) return [];
      const off = checks.disabled.includes('Exclusive lock');
      return [
        symptom(noExclusiveLock, {
          subject,
          gates: names,
          found: `The exclusive lock of the environment ${name} is ${off ? 'disabled' : 'not there'}`,
          fix: `${off ? 'Enable it' : 'Add Exclusive lock'}, and say lockBehavior: sequential in the YAML of the pipeline: ${checksPage(name)}`,
        }),
      ];
    });
  },
};
