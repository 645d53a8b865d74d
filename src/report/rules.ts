import { WHO } from '../core/authorisation/approvals.js';
import { DIGEST_IN_COMMENT } from '../core/authorisation/counting.js';
import { subjectOf } from '../core/checks/index.js';
import { windowText } from '../core/freeze.js';
import { type ApprovalRule, type Approver, approverText, type Environment, type Rule } from '../core/policy/policy.js';
import { waivedText } from './ending.js';
import type { JudgedReport } from './report.js';

/** What applies to the request, one sentence each, as a risk officer would read it aloud. Raw text. */
export function ruleSentences(rule: Rule): string[] {
  const { approvals, checks, environment, freeze, requirePlan, separate } = rule;
  return [
    ...(approvals.length === 0 ? ['No approval is asked for'] : []),
    ...approvals.map(({ value }, index) => `Approval ${index + 1}: ${approvalText(value, environment)}`),
    ...(approvals.length === 0 ? [] : [separateText(separate)]),
    ...(environment === null ? [] : [environmentText(environment)]),
    ...(checks.length === 0 ? [] : [`Checks: ${checks.map(({ value }) => subjectOf(value)).join(', ')}`]),
    ...checks.flatMap(({ value, waiver }) => {
      return waiver === undefined ? [] : [`The check ${subjectOf(value)} is ${waivedText(waiver)}`];
    }),
    ...(requirePlan ? ['A job before the gate must have planned it, and have left the plan as an artifact'] : []),
    ...freeze.map(({ value }) => `Never ${windowText(value)}`),
  ];
}

/** How a reviewer approves this very plan; nothing where nobody is asked to. Raw text but for the digest. */
export function howToApprove({ rule, digest, findings }: JudgedReport): readonly Step[] {
  if (rule === null || digest === null || !findings.some(({ outcome }) => outcome === 'awaited')) return [];
  const steps = rule.approvals.map(({ value: { via, environment, comment } }) => ({
    environment: via === 'pull-request' ? null : (environment ?? rule.environment?.name ?? ''),
    comment: comment === null ? null : digest.slice(0, DIGEST_IN_COMMENT),
  }));
  const names = [...new Set(steps.map(({ environment }) => environment))];
  return names.map((environment) => {
    const comment = steps.find((step) => step.environment === environment && step.comment !== null)?.comment ?? null;
    return { environment, comment };
  });
}

/** Release the job that waits at this environment, or approve the pull request, with this in the comment. */
export interface Step {
  /** Null for the pull request that asks. */
  readonly environment: string | null;
  readonly comment: string | null;
}

function approvalText({ count, from, via, environment, comment }: ApprovalRule, own: Environment | null): string {
  return [
    `${count} of ${from.map(whoText).join(', ')}`,
    via === 'pull-request'
      ? 'through the pull request whose merge asks, by none of its authors'
      : environment === null || environment === own?.name
        ? `through the environment ${own?.name ?? ''}`
        : `through the environment ${environment} of a job that this one needs`,
    ...(comment === null ? [] : [`with the first ${DIGEST_IN_COMMENT} characters of the plan’s digest in the comment`]),
  ].join(', ');
}

// Whom a name stands for is what the reviewers agree to.
function whoText(approver: Approver): string {
  if (approver.is !== 'group') return approverText(approver);
  const members = approver.members.map((member) => (member.is === 'user' ? member.login : member.person.name));
  return `${approverText(approver)} (${members.join(', ')})`;
}

const separateText = (separate: Rule['separate']): string =>
  separate.length === 0
    ? 'Nobody is kept from approving'
    : `Approvals by ${separate.map((who) => WHO[who]).join(' or ')} do not count`;

function environmentText({ name, forbidAdminBypass, allowReruns, allowedRefs, allowedWorkflows }: Environment): string {
  return [
    `Environment ${name}: ${forbidAdminBypass ? 'administrators must not be able to bypass it' : 'administrators may bypass it, so only users whom it names count'}`,
    ...(allowReruns ? ['a re-run may finish what was started'] : []),
    ...(allowedRefs === null ? [] : [`on ${allowedRefs.join(' or ')} only`]),
    ...(allowedWorkflows === null ? [] : [`from ${allowedWorkflows.join(' or ')} only`]),
  ].join(', ');
}
