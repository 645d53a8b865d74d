import type { Approvals, CheckSuite, Checks } from '../azure-devops/answers.js';
import {
  isApprovals,
  isCheckSuite,
  isChecks,
  whyApprovals,
  whyCheckSuite,
  whyChecks,
} from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps } from '../azure-devops/client.js';
import type { YamlContext } from '../azure-devops/context.js';
import { apisOf } from '../azure-devops/paths.js';
import { grantOf } from '../azure-devops/permissions.js';
import { readingOf } from '../azure-devops/reading.js';
import type { Reading } from '../core/evidence.js';
import { type Checkpoint, sameId, type TimelineRecord } from './azure-devops-timeline.js';

export type Approval = Approvals['value'][number];
export type CheckConfiguration = Checks['value'][number];
export type CheckRun = CheckSuite['checkRuns'][number];

/** The type of the check "Approvals". */
const APPROVAL = '8c6f20a7-a545-4486-9777-f762fafe0d4d';

export const isApprovalCheck = ({ type }: { readonly type: { readonly id: string } }): boolean =>
  sameId(type.id, APPROVAL);

/** The checks of an environment (operation Check Configurations - List). */
export async function readChecks(
  devops: AzureDevOps,
  context: YamlContext,
  environmentId: number,
): Promise<Reading<readonly CheckConfiguration[]>> {
  const path = `${apisOf(context)}/pipelines/checks/configurations`;
  const query = { resourceType: 'environment', resourceId: String(environmentId), $expand: 'settings' };
  const read = await devops.list({ path, query, version: '7.1-preview.1' }, isChecks, whyChecks);
  return readingOf(read, grantOf('environment', context), (value) => ({ is: 'read', value }));
}

/** What a gate checked (operation Check Evaluations - Get): its suite has the id of its record. */
export async function readCheckRuns(
  devops: AzureDevOps,
  context: YamlContext,
  { record }: Checkpoint,
): Promise<Reading<readonly CheckRun[]>> {
  const path = `${apisOf(context)}/pipelines/checks/runs/${record.id}`;
  const question = { path, query: { $expand: 'resources' }, version: '7.1-preview.1' } as const;
  const read = await devops.get(question, isCheckSuite, whyCheckSuite);
  return readingOf(read, grantOf('environment', context), ({ id, checkRuns }) =>
    sameId(id, record.id)
      ? { is: 'read', value: checkRuns }
      : { is: 'unreadable', why: `Azure DevOps answers with the checks of another gate, ${id}` },
  );
}

/**
 * The approvals of a gate with their steps, by the id of their records (operation Approvals - Query). A record has the
 * approval's id, or carries it as its identifier.
 */
export async function readApprovals(
  devops: AzureDevOps,
  context: YamlContext,
  records: readonly TimelineRecord[],
): Promise<Reading<ReadonlyMap<string, Approval>>> {
  if (records.length === 0) return { is: 'read', value: new Map() };
  const grant = grantOf('environment', context);
  const asked = async (ids: readonly string[]): Promise<Reading<readonly Approval[]>> => {
    const query = { approvalIds: ids.join(','), $expand: 'steps' };
    const path = `${apisOf(context)}/pipelines/approvals`;
    const read = await devops.list({ path, query }, isApprovals, whyApprovals);
    if (read.is === 'missing') return { is: 'read', value: [] };
    return readingOf(read, grant, (value) => ({ is: 'read', value }));
  };
  const byId = await asked(records.map(({ id }) => id));
  if (byId.is === 'unreadable') return byId;
  const open = records.filter(({ id }) => !byId.value.some((one) => sameId(one.id, id)));
  const others = open.flatMap(({ identifier }) => (identifier && GUID.test(identifier) ? [identifier] : []));
  const byIdentifier: Reading<readonly Approval[]> =
    others.length === 0 ? { is: 'read', value: [] } : await asked(others);
  if (byIdentifier.is === 'unreadable') return byIdentifier;
  const found = new Map<string, Approval>();
  for (const { id, identifier } of records) {
    const approval =
      byId.value.find((one) => sameId(one.id, id)) ??
      byIdentifier.value.find((one) => sameId(one.id, identifier ?? ''));
    if (approval === undefined)
      return { is: 'unreadable', why: `Azure DevOps does not show this job the approval ${id}`, grant };
    const owner = approval.pipeline?.owner?.id;
    if (owner !== undefined && String(owner) !== String(context.buildId))
      return { is: 'unreadable', why: `the approval ${id} is of another run, ${owner}` };
    found.set(id, approval);
  }
  return { is: 'read', value: found };
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
