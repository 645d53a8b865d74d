import { type Diagnosis, symptom } from '../diagnosis.js';
import { namesOf } from '../gates.js';
import { askingBefore } from './gated.js';
import type { AzureDevOpsSetup } from './setup.js';

export const requesterMayApprove: Diagnosis<AzureDevOpsSetup> = {
  id: 'requester-may-approve',
  severity: 'note',
  title: 'Azure DevOps lets people approve their own runs',
  meaning:
    'Whoever starts a run can let its stage begin. Where the policy separates the requester (`separate`, the default), such an approval does not count and the promotion is refused, so this costs a run and no more.',
  remedy:
    'Pipelines > Environments > NAME > Approvals and checks > Approvals > Advanced: Allow approvers to approve their own runs, off',
  examine(examined) {
    const { isClassic } = examined.setup;
    const words = isClassic
      ? 'Set "The user requesting a release or deployment should not approve it"'
      : 'Clear "Allow approvers to approve their own runs"';
    return askingBefore(examined).flatMap(({ subject, gates, approvals, page }) => {
      const separating = gates.filter(({ rule }) => rule.separate.includes('requester'));
      if (separating.length === 0 || !approvals.some((one) => one.requesterMayApprove)) return [];
      return [
        symptom(requesterMayApprove, {
          subject,
          gates: namesOf(separating),
          found: 'Whoever starts a run may approve it there; aml-promote refuses it then',
          fix: `${words}: ${page}`,
        }),
      ];
    });
  },
};
