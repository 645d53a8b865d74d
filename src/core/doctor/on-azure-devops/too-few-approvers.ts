import { type Diagnosis, symptom } from '../diagnosis.js';
import { askingBefore, entriesAt } from './gated.js';
import type { ApprovalCheck, AzureDevOpsSetup } from './setup.js';

export const tooFewApprovers: Diagnosis<AzureDevOpsSetup> = {
  id: 'too-few-approvers',
  severity: 'warning',
  title: 'Fewer must approve than the policy counts',
  meaning:
    'The stage begins as soon as the check is met, and the promotion is refused for want of approvals: nobody can give one afterwards.',
  remedy: 'Pipelines > Environments > NAME > Approvals and checks > Approvals > Advanced: Minimum number of approvers',
  examine(examined) {
    return askingBefore(examined).flatMap(({ name, subject, gates, approvals, page }) => {
      const least = Math.max(...approvals.map(leastOf));
      return gates.flatMap((gate) =>
        entriesAt(gate, name)
          .filter(({ value: { count } }) => count > least)
          .map(({ value: { count }, at }) =>
            symptom(tooFewApprovers, {
              subject,
              gates: [gate.name],
              found: `${least} must approve, and the policy counts ${count}`,
              fix: `Ask for at least ${count}: ${page}, Minimum number of approvers`,
              at,
            }),
          ),
      );
    });
  },
};

/** Of a group, one person is enough. */
function leastOf({ users, teams, minimum }: ApprovalCheck): number {
  return minimum === 0 ? users.length + teams.length : minimum;
}
