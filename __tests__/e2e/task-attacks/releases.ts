import { policyWith } from '../attacks/row.js';
import * as differ from '../servers/azure-devops-world.js';
import type { Row } from './row.js';
import { known } from './worlds.js';

const { all, releaseApproval, ofReleaseStage } = differ;
const ENTRY = 'approvals: [{ from: [environment-reviewers] }]\n';
const stage = (options = '') =>
  policyWith(`environment: { name: Production, allowed-refs: [refs/heads/main]${options} }\n${ENTRY}`);
const nobody = {
  verdict: 'deny',
  subject: 'approval 1',
  found: /nobody has approved the stage Production of this release/,
} as const;
const says = (found: RegExp) =>
  ({ verdict: '', subject: null, found, says: /Leave the variables of the agent as they are/ }) as const;

const rows: readonly Row[] = [
  {
    name: 'an automated approval',
    world: differ.automatedApproval,
    verdict: 'deny',
    subject: 'environment',
    found: /the release stage Production asks nobody to approve/,
    says: /switch on pre-deployment approvals/i,
  },
  {
    name: 'an automated approval, where somebody is to be asked',
    world: releaseApproval({ isAutomated: true }),
    ...nobody,
  },
  {
    name: 'a rejected approval',
    world: releaseApproval({ status: 'rejected' }),
    verdict: 'deny',
    subject: 'approval 1',
    found: /dana@contoso\.example rejected the stage Production of this release/,
  },
  { name: 'a skipped approval', world: differ.skippedReleaseApproval, ...nobody },
  { name: 'a canceled approval', world: releaseApproval({ status: 'canceled', approvedBy: null }), ...nobody },
  {
    name: 'an approval that is still waited for',
    world: releaseApproval({ status: 'pending', approvedBy: null }),
    ...nobody,
  },
  {
    name: 'an approval that was given to somebody else and not given by them',
    world: releaseApproval({ status: 'reassigned' }),
    ...nobody,
  },
  {
    name: 'an approval by somebody to whom it was reassigned',
    world: differ.reassignedReleaseApproval,
    verdict: 'deny',
    subject: 'approval 1',
    found: /approved by eve@contoso\.example, who is not among those who may/,
  },
  {
    name: 'an approval by the creator of the release',
    world: differ.releaseSelfApproval,
    verdict: 'deny',
    subject: 'approval 1',
    found: /ana@contoso\.example asked for this and approved it/,
  },
  {
    name: 'an approval by the creator of the release, under another account',
    world: all(
      known('ana-at-home', 22),
      releaseApproval({ approver: 'ana-at-home', approvedBy: 'ana-at-home' }),
      ofReleaseStage((one) => ({ ...one, approvers: ['ana-at-home'] })),
    ),
    policy: stage().replace(
      'transitions:',
      'people:\n  ana: { email: [ana@contoso.example, ana-at-home@contoso.example] }\ntransitions:',
    ),
    verdict: 'deny',
    subject: 'approval 1',
    found: /ana-at-home@contoso\.example asked for this as ana@contoso\.example and approved it/,
  },
  {
    name: 'an approval by whoever started the deployment of the stage',
    world: ofReleaseStage((one) => ({
      ...one,
      attempts: one.attempts.map((attempt) => ({ ...attempt, requestedBy: 'dana', requestedFor: 'dana' })),
    })),
    verdict: 'deny',
    subject: 'approval 1',
    found: /dana@contoso\.example asked for this and approved it/,
  },
  { name: 'an approval of another stage', world: differ.releaseApprovalOfAnotherStage, ...nobody },
  {
    name: 'an approval of another attempt',
    world: differ.releaseApprovalOfAnotherAttempt,
    job: { variables: { 'Release.AttemptNumber': '2' } },
    policy: stage(', allow-reruns: true'),
    ...nobody,
  },
  { name: 'an approval after the deployment', world: releaseApproval({ type: 'postDeploy' }), ...nobody },
  {
    name: 'an approval whose giver is not told',
    world: releaseApproval({ approvedBy: null }),
    verdict: 'inconclusive',
    subject: 'approval 1',
    found: /does not say who approved the stage Production/,
  },
  {
    name: 'a plan that its rule requires',
    policy: `${stage()}    require-plan: true\n`,
    verdict: 'inconclusive',
    subject: 'require-plan',
    found: /a classic release shows no artifact/,
    says: /promote from a YAML pipeline/,
  },
  {
    name: 'a release without an artifact, that says where policy and ledger are',
    world: differ.releaseWithoutArtifact,
    job: { inputs: { policyRepository: 'churn', ledger: 'Models/churn#' } },
    verdict: 'deny',
    subject: 'run',
    found: /this release comes from no branch/,
    says: /link Models\/churn, or a build of it, on main, in the release pipeline .*Set as primary artifact/,
  },
  {
    name: 'a policy in a repository that its variables alone name',
    world: differ.releaseWithoutArtifact,
    job: { inputs: { ledger: 'Models/churn#' } },
    verdict: '',
    subject: null,
    found: /The primary artifact of this release is no repository and no build of one/,
    says: /Link .* or say with policyRepository where the policy is/,
  },
  {
    name: 'a ledger in a repository that its variables alone name',
    world: differ.releaseWithoutArtifact,
    job: { inputs: { policyRepository: 'churn' } },
    verdict: '',
    subject: null,
    found: /ledger: the primary artifact of this release is no repository .* nowhere to remember the promotion/,
    says: /ledger: PROJECT\/NAME#aml-promote-ledger/,
  },
  {
    name: 'a policy on a branch without branch policies',
    world: differ.branchWithoutPolicies,
    verdict: 'inconclusive',
    subject: 'policy',
    found: /main, where the policy stands, is not protected/,
  },
  {
    name: 'an artifact from another branch',
    world: differ.releaseOf('Git', { definition: differ.REPOSITORY.id, branch: 'feature' }),
    verdict: 'deny',
    subject: 'run',
    found: /the release comes from refs\/heads\/feature/,
  },
  {
    name: 'variables that name another stage',
    job: { env: { RELEASE_ENVIRONMENTID: String(differ.EARLIER_RELEASE_STAGE) } },
    ...says(/RELEASE_ENVIRONMENTNAME says Production, and Azure DevOps says Staging/),
  },
  {
    name: 'variables that call its stage by the name of another',
    job: { env: { RELEASE_ENVIRONMENTNAME: 'Staging' } },
    ...says(/RELEASE_ENVIRONMENTNAME says Staging, and Azure DevOps says Production/),
  },
  {
    name: 'variables that name a stage which is over',
    job: { env: { RELEASE_ENVIRONMENTID: String(differ.EARLIER_RELEASE_STAGE), RELEASE_ENVIRONMENTNAME: 'Staging' } },
    ...says(/whose attempt 1 does not run \(succeeded\)/),
  },
  {
    name: 'variables that name another attempt',
    job: { env: { RELEASE_ATTEMPTNUMBER: '2' } },
    ...says(/RELEASE_ATTEMPTNUMBER says 2, and Azure DevOps says 1/),
  },
  {
    name: 'variables that name another release',
    job: { env: { RELEASE_RELEASEID: '10' } },
    verdict: 'inconclusive',
    subject: null,
    found: /does not show this job which repository the release comes from/,
    says: /View releases/,
  },
  {
    name: 'variables that name a job of another stage',
    job: { env: { SYSTEM_JOBID: differ.PLAN_JOB } },
    ...says(/SYSTEM_JOBID says .*, and the attempt 1 of the stage Production has no such job/),
  },
  {
    name: 'variables that name the job of an earlier attempt',
    world: differ.releaseApprovalOfAnotherAttempt,
    job: { variables: { 'Release.AttemptNumber': '2' }, env: { SYSTEM_JOBID: differ.PLAN_JOB } },
    ...says(/SYSTEM_JOBID says .*, and the attempt 2 of the stage Production has no such job/),
  },
];

/** A classic release that proves nothing. */
export const releases: readonly Row[] = rows.map((row) => ({ kind: 'classic', policy: stage(), ...row }));
