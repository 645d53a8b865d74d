import type { StageSettings } from '../azure-devops/answers.js';
import { isStageSettings, whyStageSettings } from '../azure-devops/answers-validate.generated.js';
import type { ClassicContext } from '../azure-devops/context.js';
import { apisOf } from '../azure-devops/paths.js';
import { peopleOf } from '../azure-devops/people.js';
import type { ReleaseStage, StageApprovals } from '../core/doctor/on-azure-devops/setup.js';
import type { Asking } from './azure-devops-asking.js';

/** Whom the stage of this release asks (operation Releases - Get Release Environment). */
export async function readReleaseStage(asking: Asking, context: ClassicContext, grant: string): Promise<ReleaseStage> {
  const path = `${apisOf(context)}/Release/releases/${context.releaseId}/environments/${context.stageId}`;
  const guard = { is: isStageSettings, why: whyStageSettings };
  const known = await asking.one({ path }, guard, grant, (stage) => ({
    name: stage.name,
    approvals: approvalsOf(stage),
  }));
  if (known.is === 'unreadable') return { name: context.stage, approvals: known };
  return { name: known.value.name, approvals: { ...known, value: known.value.approvals } };
}

function approvalsOf({ preApprovalsSnapshot: { approvals, approvalOptions } }: StageSettings): StageApprovals {
  const asked = approvals.filter(({ isAutomated }) => !isAutomated).flatMap(({ approver }) => approver ?? []);
  const people = peopleOf(asked);
  const check = {
    users: asked.filter((one) => !people.isGroup(one)).map((one) => people.approver(one)),
    teams: asked.filter((one) => people.isGroup(one)).map((one) => people.team(one)),
    minimum: approvalOptions?.requiredApproverCount ?? 0,
    requesterMayApprove: approvalOptions?.releaseCreatorCanBeApprover !== false,
  };
  return {
    check: asked.length === 0 ? null : check,
    maySkip: approvalOptions?.autoTriggeredAndPreviousEnvironmentApprovedCanBeSkipped === true,
  };
}
