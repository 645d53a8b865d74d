import { policyWith, TWO_ENTRIES } from '../attacks/row.js';
import * as differ from '../servers/azure-devops-world.js';
import type { Row } from './row.js';
import { known, risk, SECOND_ATTEMPT } from './worlds.js';

const { all, ofApproval, ofCheck, ofStep, ofSuite, run } = differ;
const approval = (from: string, more = '') => `environment: production\napprovals: [{ from: [${from}]${more} }]\n`;
const ASKS = policyWith(approval('environment-reviewers'));
const RERUNS = ASKS.replace('environment: production', 'environment: { name: production, allow-reruns: true }');
const DIGEST = policyWith(approval('environment-reviewers', ', comment-must-contain: plan-digest'));
const by = (name: string) => ofStep({ assigned: name, actual: name, lastModifiedBy: name });
const DANA = /dana@contoso\.example/.source;
const nobody = { verdict: 'deny', subject: 'approval 1', found: /nobody has approved production in this run/ } as const;
const notAmong = (who: string) =>
  ({
    verdict: 'deny',
    subject: 'approval 1',
    found: new RegExp(`approved by ${who}, who is not among those who may`),
  }) as const;
const atGate = (status: string) =>
  ({
    verdict: 'inconclusive',
    subject: 'environment',
    found: new RegExp(`the approval 22 of production is ${status}, and the job runs all the same`),
    says: /start a new run/i,
  }) as const;

const rows: readonly Row[] = [
  { name: 'a deferred one', world: differ.deferredApproval, ...atGate('deferred') },
  { name: 'one that timed out', world: differ.timedOutApproval, ...atGate('timedOut') },
  {
    name: 'one that is still waited for',
    world: all(ofStep({ status: 'pending', actual: null }, 'pending'), ofSuite('queued', null)),
    ...atGate('queued'),
  },
  {
    name: 'one that was canceled',
    world: all(ofStep({ status: 'canceled', actual: null }, 'canceled'), ofSuite('canceled', null)),
    ...atGate('canceled'),
  },
  {
    name: 'a skipped one',
    world: differ.skippedApproval,
    ...nobody,
    says: /have an approver of the environment production approve this stage/i,
  },
  { name: 'a rejected one', world: differ.rejectedApproval, ...atGate('rejected') },
  {
    name: 'one beside a rejection',
    world: all(
      differ.twoApprove,
      ofApproval((one) => ({
        ...one,
        status: 'rejected',
        steps: one.steps.map((step) => (step.assigned === 'lee' ? { ...step, status: 'rejected' } : step)),
      })),
    ),
    verdict: 'deny',
    subject: 'approval 1',
    found: /lee@contoso\.example rejected production in this run/,
    says: /start a new run/,
  },
  {
    name: 'an administrator’s bypass of the check',
    world: differ.bypassedApproval,
    verdict: 'deny',
    subject: 'environment',
    found: /a check of the environment production was bypassed in this run by admin@contoso\.example/,
    says: /start a new run/i,
  },
  {
    name: 'one that a bypass of the check stands beside',
    world: differ.bypassedBeside,
    verdict: 'deny',
    subject: 'environment',
    found: /a check of the environment production was bypassed in this run by admin@contoso\.example/,
    says: /start a new run/i,
  },
  { name: 'a reassigned one', world: differ.reassignedApproval, ...nobody },
  {
    name: 'that of another stage',
    world: differ.approvalOfAnotherStage,
    verdict: 'inconclusive',
    subject: 'environment',
    found: /the approval 22 of production was not asked for at this gate/,
  },
  {
    name: 'that of another attempt of the stage',
    world: differ.approvalOfAnotherAttempt,
    job: { variables: SECOND_ATTEMPT },
    policy: RERUNS,
    verdict: 'deny',
    subject: 'run',
    found: /this is attempt 2 of the stage, and no earlier attempt has left anything to finish/,
    says: /the approval 22 of production was not asked for at this gate/,
  },
  {
    name: 'that of another run',
    world: ofApproval((one) => ({ ...one, build: 76 })),
    verdict: 'inconclusive',
    subject: 'environment',
    found: /the approval [-0-9a-f]+ is of another run, 76/,
  },
  {
    name: 'a group’s, where nobody says who acted for it',
    world: differ.groupWithoutIdentity,
    verdict: 'inconclusive',
    subject: 'environment',
    found: /does not say who approved production for \[Models\]\\Model Risk/,
  },
  {
    name: 'that of somebody whom the directory has forgotten',
    world: differ.approverWithoutName,
    verdict: 'inconclusive',
    subject: 'environment',
    found: /does not say who approved production for/,
  },
  {
    name: 'one whose steps the job may not see',
    world: differ.denied('steps'),
    verdict: 'inconclusive',
    subject: 'environment',
    found: /does not show this job who acted/,
  },
  {
    name: 'one of two that must be given, which says that it is met',
    world: differ.oneOfTwo,
    verdict: 'inconclusive',
    subject: 'environment',
    found: /is met by 1 of 2, which cannot be/,
  },
  {
    name: 'one that says it is met and is not',
    world: ofApproval((one) => ({ ...one, minRequiredApprovers: 2 })),
    verdict: 'inconclusive',
    subject: 'environment',
    found: /is met by 1 of 2, which cannot be/,
  },
  {
    name: 'the requester’s own',
    world: differ.selfApproval,
    verdict: 'deny',
    subject: 'approval 1',
    found: /ana@contoso\.example asked for this and approved it/,
    says: /somebody else approve/,
  },
  {
    name: 'the requester’s own, under another account',
    world: all(known('ana-at-home', 22), ofCheck({ approvers: ['ana-at-home'] }), by('ana-at-home')),
    policy: policyWith(
      approval('environment-reviewers'),
      'people:\n  ana: { email: [ana@contoso.example, ana-at-home@contoso.example] }\n',
    ),
    verdict: 'deny',
    subject: 'approval 1',
    found: /ana-at-home@contoso\.example asked for this as ana@contoso\.example and approved it/,
  },
  {
    name: 'that of whoever queued the run for somebody else',
    world: run({ requestedBy: 'dana' }),
    verdict: 'deny',
    subject: 'approval 1',
    found: /dana@contoso\.example asked for this and approved it/,
  },
  {
    name: 'anybody’s, where a service asked',
    world: run({ requestedBy: 'build-service', requestedFor: 'build-service' }),
    verdict: 'inconclusive',
    subject: 'approval 1',
    found: /started by Build.*, a bot, which hides the person who asked/,
  },
  {
    name: 'a service’s',
    world: all(ofCheck({ approvers: ['build-service'] }), by('build-service')),
    verdict: 'deny',
    subject: 'approval 1',
    found: /approved, and a bot cannot/,
  },
  {
    name: 'one person’s, counted for two entries',
    policy: TWO_ENTRIES,
    world: risk({ assigned: 'dana', actual: 'dana' }),
    verdict: 'deny',
    subject: 'approval 2',
    found: /counts for another entry already/,
    says: /another person/,
  },
  {
    name: 'one person’s, counted for two entries under two accounts',
    policy: TWO_ENTRIES.replace(
      'transitions:',
      'people:\n  dana: { email: [dana@contoso.example, dana-at-home@contoso.example] }\ntransitions:',
    ),
    world: all(known('dana-at-home', 23), risk({ assigned: 'dana-at-home', actual: 'dana-at-home' })),
    verdict: 'deny',
    subject: 'approval 2',
    found: /counts for another entry already/,
  },
  {
    name: 'the requester’s own, in the environment of an earlier stage',
    policy: TWO_ENTRIES,
    world: risk({ assigned: 'ana', actual: 'ana' }),
    verdict: 'deny',
    subject: 'approval 2',
    found: /ana@contoso\.example asked for this and approved it/,
  },
  {
    name: 'one, where an override for this model asks for a second',
    world: risk({ assigned: 'dana', actual: 'dana' }),
    policy: `${ASKS}people:\n  lee: { email: lee@contoso.example }\noverrides:
  - match: { name: "model-*" }
    transitions:
      - from: Staging
        to: Production
        approvals: [{ from: ["user:lee"], environment: risk-review }]
`,
    verdict: 'deny',
    subject: 'approval 2',
    found: /approved by dana.*, who is not among those who may/,
    says: /user:lee/,
  },
  { name: 'an administrator’s, who is no approver', world: by('admin'), ...notAmong('admin@contoso\\.example') },
  { name: 'that of somebody who is no approver any more', world: ofCheck({ approvers: ['eve'] }), ...notAmong(DANA) },
  {
    name: 'an approver’s whom the policy does not name',
    policy: policyWith(approval('"user:eve"'), 'people:\n  eve: { email: eve@contoso.example }\n'),
    ...notAmong(DANA),
    says: /have one of user:eve approve/,
  },
  {
    name: 'that of whoever has the login of GitHub that the policy names',
    policy: policyWith(approval('"user:dana"')),
    verdict: '',
    subject: null,
    found: /asks for an approval of user:dana, and the policy knows none of them in Azure DevOps: nobody can meet that/,
    says: /email: ADDRESS/,
  },
  {
    name: 'a member’s of the policy’s group, who is no approver',
    world: by('eve'),
    policy: policyWith(
      approval('"group:leads"'),
      'people:\n  eve: { email: eve@contoso.example }\ngroups:\n  leads: [eve]\n',
    ),
    ...notAmong('eve@contoso\\.example'),
    says: /group:leads/,
  },
  {
    name: 'that of another account than the person’s',
    policy: policyWith(approval('"user:dana"'), 'people:\n  dana: { azure-devops: aad.c29tZWJvZHkgZWxzZQ }\n'),
    ...notAmong(DANA),
  },
  {
    name: 'that of a person whose account the policy does not say',
    policy: policyWith(approval('"user:dana"'), 'people:\n  dana: { github: 12 }\n'),
    verdict: 'inconclusive',
    subject: 'approval 1',
    found: /whether dana@contoso\.example is dana cannot be told: the entry dana of people has no id of Azure DevOps/,
    says: /email: ADDRESS/,
  },
  {
    name: 'one without the digest of the plan in its comment',
    policy: DIGEST,
    verdict: 'deny',
    subject: 'approval 1',
    found: /dana@contoso\.example approved without the digest of the plan in the comment/,
    says: /approve with [0-9a-f]{12} in the comment/,
  },
  {
    name: 'one with the digest of another plan in its comment',
    policy: DIGEST,
    world: ofStep({ comment: 'for 0123456789ab' }),
    verdict: 'deny',
    subject: 'approval 1',
    found: /dana@contoso\.example approved without the digest of the plan in the comment/,
  },
  {
    name: 'that of a group that is no approver, so that nobody knows its members',
    world: ofCheck({ approvers: ['dana', 'eve'] }),
    policy: policyWith(approval('"team:Models/Board"')),
    verdict: 'inconclusive',
    subject: 'approval 1',
    found: /whether dana@contoso\.example is in the group \[Models\]\\Board could not be read/,
    says: /make \[Models\]\\Board an approver of the environment/,
  },
  {
    name: 'that of somebody who acted for another group',
    world: differ.groupApproves,
    policy: policyWith(approval('"team:Models/Board"')),
    verdict: 'inconclusive',
    subject: 'approval 1',
    found: /whether lee@contoso\.example is in the group \[Models\]\\Board could not be read/,
  },
  {
    name: 'one person’s, where the policy asks for two through one environment',
    policy: policyWith(approval('environment-reviewers', ', count: 2')),
    verdict: 'deny',
    subject: 'approval 1',
    found: /approved by dana@contoso\.example, which is 1 of 2/,
    says: /another person/,
  },
  {
    name: 'anybody’s, where the owner of the training job is to be separate and nobody knows who that is',
    policy: policyWith(`${approval('environment-reviewers')}separate: [requester, job-owner]\n`),
    verdict: 'inconclusive',
    subject: 'approval 1',
    found: /who made the training job could not be read/,
  },
];

/** Approvals that are none, or not enough. */
export const approvals: readonly Row[] = rows.map((row) => ({ policy: ASKS, ...row }));
