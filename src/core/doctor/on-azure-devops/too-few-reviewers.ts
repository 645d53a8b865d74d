import { type Diagnosis, symptom } from '../diagnosis.js';
import { valueOr } from '../known.js';
import { branchPage } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const tooFewReviewers: Diagnosis<AzureDevOpsSetup> = {
  id: 'too-few-reviewers',
  severity: 'warning',
  title: 'A pull request is merged by fewer reviews than the policy counts',
  meaning:
    'What it asks for is refused once it is merged, for want of approvals: nobody can review it any more, and another pull request has to ask again.',
  remedy:
    'Project settings > Repositories > REPOSITORY > Branch policies > BRANCH > Require a minimum number of reviewers',
  examine({ gates, setup: { branch } }) {
    if (branch === null || branch.policies.is === 'unreadable') return [];
    const least = Math.max(
      0,
      ...valueOr(branch.policies, [])
        .filter((one) => one.is === 'minimum-reviewers' && one.isEnabled && one.isBlocking)
        .map(({ minimum }) => minimum),
    );
    return gates.flatMap(({ name, rule }) =>
      rule.approvals
        .filter(({ value }) => value.via === 'pull-request' && value.count > least)
        .map(({ value: { count }, at }) =>
          symptom(tooFewReviewers, {
            subject: `branch ${branch.name} of ${branch.repository}`,
            gates: [name],
            found: `${least} must review, and the policy counts ${count}`,
            fix: `Require ${count} or more: ${branchPage(branch)}`,
            at,
          }),
        ),
    );
  },
};
