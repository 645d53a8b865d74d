import type { Diagnosis } from '../diagnosis.js';
import { approversOutsideEntry } from './approvers-outside-entry.js';
import { branchControlMissing } from './branch-control-missing.js';
import { branchControlWide } from './branch-control-wide.js';
import { branchPoliciesBypass } from './branch-policies-bypass.js';
import { checksCanBeBypassed } from './checks-can-be-bypassed.js';
import { connectionOpenToPipelines } from './connection-open-to-pipelines.js';
import { connectionUnguarded } from './connection-unguarded.js';
import { environmentNotShown } from './environment-not-shown.js';
import { environmentOpenToPipelines } from './environment-open-to-pipelines.js';
import { environmentWithoutApproval } from './environment-without-approval.js';
import { evidenceNotShown } from './evidence-not-shown.js';
import { filesWithoutReviewer } from './files-without-reviewer.js';
import { forksGetSecrets } from './forks-get-secrets.js';
import { jobScopeWide } from './job-scope-wide.js';
import { ledgerCanBeForced } from './ledger-can-be-forced.js';
import { ledgerPushRefused } from './ledger-push-refused.js';
import { lockRunsLatest } from './lock-runs-latest.js';
import { noExclusiveLock } from './no-exclusive-lock.js';
import { oneConnection } from './one-connection.js';
import { plansNotShown } from './plans-not-shown.js';
import { policyBranchUnprotected } from './policy-branch-unprotected.js';
import { releaseAsksNoChecks } from './release-asks-no-checks.js';
import { requesterMayApprove } from './requester-may-approve.js';
import { reviewsSkipFiles } from './reviews-skip-files.js';
import type { AzureDevOpsSetup } from './setup.js';
import { stageApprovalsSkipped } from './stage-approvals-skipped.js';
import { stageNotNamed } from './stage-not-named.js';
import { stageWithoutApprovals } from './stage-without-approvals.js';
import { tooFewApprovers } from './too-few-approvers.js';
import { tooFewReviewers } from './too-few-reviewers.js';

/** Everything that is looked for on Azure DevOps, in the order in which people mend it. */
export const AZURE_DEVOPS_DIAGNOSES: readonly Diagnosis<AzureDevOpsSetup>[] = [
  environmentNotShown,
  environmentWithoutApproval,
  approversOutsideEntry,
  tooFewApprovers,
  requesterMayApprove,
  checksCanBeBypassed,
  branchControlMissing,
  branchControlWide,
  noExclusiveLock,
  lockRunsLatest,
  environmentOpenToPipelines,
  stageNotNamed,
  stageWithoutApprovals,
  stageApprovalsSkipped,
  connectionUnguarded,
  connectionOpenToPipelines,
  oneConnection,
  releaseAsksNoChecks,
  policyBranchUnprotected,
  reviewsSkipFiles,
  tooFewReviewers,
  plansNotShown,
  branchPoliciesBypass,
  filesWithoutReviewer,
  ledgerCanBeForced,
  ledgerPushRefused,
  jobScopeWide,
  forksGetSecrets,
  evidenceNotShown,
];
