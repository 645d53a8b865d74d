import { isApprovalCheck } from '../approvals/azure-devops-checks.js';
import type { CheckSettings, PipelinePermissions } from '../azure-devops/answers.js';
import {
  isCheckSettings,
  isPipelinePermissions,
  whyCheckSettings,
  whyPipelinePermissions,
} from '../azure-devops/answers-validate.generated.js';
import { apisOf } from '../azure-devops/paths.js';
import { peopleOf } from '../azure-devops/people.js';
import type { Known } from '../core/doctor/known.js';
import type { ApprovalCheck, BranchControl, Checks } from '../core/doctor/on-azure-devops/setup.js';
import type { Asking } from './azure-devops-asking.js';

type Check = CheckSettings['value'][number];

/** What is protected by checks. */
export interface Resource {
  readonly project: string;
  readonly type: 'environment' | 'endpoint';
  readonly id: string;
}

const EXCLUSIVE_LOCK = '2ef31ad6-baa0-403a-8b45-2cbc9b4e5563';
const TEMPLATE = '4020e66e-b0f3-47e1-bc88-48f3cc59b5f3';
/** Of the task checks "Branch control" and "Business hours". */
const BRANCH_CONTROL = '86b05a0c-73e6-4f7d-b3cf-e38f3b39a75b';
const BUSINESS_HOURS = '445fde2f-6c39-441c-807f-8a59ff2e075f';
/** Says which pipelines may use the resource, and asks nobody. */
const AUTHORIZATION = 'e1a1fc6c-c278-4492-ae1c-c42f8697612c';

/** The checks of a resource (operation Check Configurations - List). */
export function readChecks(asking: Asking, { project, type, id }: Resource, grant: string): Promise<Known<Checks>> {
  const path = `${apisOf({ project })}/pipelines/checks/configurations`;
  const query = { resourceType: type, resourceId: id, $expand: 'settings' };
  const question = { path, query, version: '7.1-preview.1' } as const;
  return asking.all(question, { is: isCheckSettings, why: whyCheckSettings }, grant, (all) =>
    checksOf(all.filter(({ resource }) => !resource?.id || (resource.id === id && isType(resource.type, type)))),
  );
}

const isType = (given: string | undefined, type: string): boolean => (given ?? type).toLowerCase() === type;

/** Whether every pipeline may use it, and which may by name (operation Pipeline Permissions - Get). */
export function readPermissions<V>(
  asking: Asking,
  { project, type, id }: Resource,
  grant: string,
  toValue: (permissions: PipelinePermissions) => V,
): Promise<Known<V>> {
  const path = `${apisOf({ project })}/pipelines/pipelinepermissions/${type}/${encodeURIComponent(id)}`;
  const guard = { is: isPipelinePermissions, why: whyPipelinePermissions };
  return asking.one({ path, version: '7.1-preview.1' }, guard, grant, toValue);
}

export const isOpenToAll = ({ allPipelines }: PipelinePermissions): boolean => allPipelines?.authorized === true;

function checksOf(all: readonly Check[]): Checks {
  const on = all.filter(({ isDisabled }) => isDisabled !== true);
  const named = (name: string): readonly Check[] => on.filter((check) => nameOf(check) === name);
  const others = on.map(nameOf).filter((name) => !OWN.has(name));
  return {
    approvals: named('Approval').map(approvalOf),
    branchControls: named('Branch control').map(branchControlOf),
    locks: named('Exclusive lock').length,
    templates: named('Required template').length,
    others: others.filter((name) => name !== 'Authorization'),
    disabled: all.filter((check) => !on.includes(check)).map(nameOf),
  };
}

const OWN: ReadonlySet<string> = new Set(['Approval', 'Branch control', 'Exclusive lock', 'Required template']);

function nameOf(check: Check): string {
  const { type, settings } = check;
  if (isApprovalCheck(check)) return 'Approval';
  const kind = type.id.toLowerCase();
  if (kind === EXCLUSIVE_LOCK) return 'Exclusive lock';
  if (kind === TEMPLATE) return 'Required template';
  if (kind === AUTHORIZATION) return 'Authorization';
  const task = settings?.definitionRef?.id?.toLowerCase();
  if (task === BRANCH_CONTROL) return 'Branch control';
  if (task === BUSINESS_HOURS) return 'Business hours';
  return settings?.displayName || type.name || kind;
}

function approvalOf({ settings }: Check): ApprovalCheck {
  const approvers = settings?.approvers ?? [];
  const people = peopleOf(approvers);
  return {
    users: approvers.filter((one) => !people.isGroup(one)).map((one) => people.approver(one)),
    teams: approvers.filter((one) => people.isGroup(one)).map((one) => people.team(one)),
    minimum: settings?.minRequiredApprovers ?? 0,
    requesterMayApprove: settings?.requesterCannotBeApprover !== true,
  };
}

function branchControlOf({ settings }: Check): BranchControl {
  const input = (name: string): string => String(settings?.inputs?.[name] ?? '');
  const isOn = (name: string): boolean => /^true$/i.test(input(name));
  const patterns = input('allowedBranches')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return {
    // Nothing said is nothing kept out.
    allowed: patterns.length === 0 ? ['*'] : patterns.map(fullRef),
    verifies: isOn('ensureProtectionOfBranch'),
    letsUnknownPass: isOn('allowUnknownStatusBranch') || isOn('allowUnknownStatusBranches'),
  };
}

const fullRef = (pattern: string): string => (/^(refs\/|\*)/.test(pattern) ? pattern : `refs/heads/${pattern}`);
