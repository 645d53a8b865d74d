import type { Diagnosis } from '../diagnosis.js';
import { actionByName } from './action-by-name.js';
import { actionsUnrestricted } from './actions-unrestricted.js';
import { administratorsBypass } from './administrators-bypass.js';
import { environmentMissing } from './environment-missing.js';
import { environmentOpenToBranches } from './environment-open-to-branches.js';
import { environmentWithoutReviewers } from './environment-without-reviewers.js';
import { filesWithoutOwner } from './files-without-owner.js';
import { jobInOtherEnvironment } from './job-in-other-environment.js';
import { jobWithoutEnvironment } from './job-without-environment.js';
import { jobWithoutPermissions } from './job-without-permissions.js';
import { ledgerRefusesPushes } from './ledger-refuses-pushes.js';
import { ledgerUnprotected } from './ledger-unprotected.js';
import { oneIdentity } from './one-identity.js';
import { ownersNotAsked } from './owners-not-asked.js';
import { policyRefUnprotected } from './policy-ref-unprotected.js';
import { pullRequestTarget } from './pull-request-target.js';
import { reviewersOutsideEntry } from './reviewers-outside-entry.js';
import { reviewsOutlivePushes } from './reviews-outlive-pushes.js';
import { rulesBypass } from './rules-bypass.js';
import { selfReviewAllowed } from './self-review-allowed.js';
import type { GitHubSetup } from './setup.js';
import { subjectAmbiguous } from './subject-ambiguous.js';
import { tagsUnprotected } from './tags-unprotected.js';
import { workflowsApprove } from './workflows-approve.js';
import { workflowsWriteByDefault } from './workflows-write-by-default.js';

/** Everything that is looked for on GitHub, in the order in which people mend it. */
export const GITHUB_DIAGNOSES: readonly Diagnosis<GitHubSetup>[] = [
  environmentMissing,
  environmentWithoutReviewers,
  administratorsBypass,
  environmentOpenToBranches,
  reviewersOutsideEntry,
  selfReviewAllowed,
  policyRefUnprotected,
  rulesBypass,
  workflowsApprove,
  reviewsOutlivePushes,
  filesWithoutOwner,
  ownersNotAsked,
  tagsUnprotected,
  ledgerUnprotected,
  ledgerRefusesPushes,
  subjectAmbiguous,
  oneIdentity,
  jobWithoutEnvironment,
  jobInOtherEnvironment,
  pullRequestTarget,
  jobWithoutPermissions,
  actionByName,
  workflowsWriteByDefault,
  actionsUnrestricted,
];
