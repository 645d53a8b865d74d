import type { PipelinePermissions } from '../azure-devops/answers.js';
import {
  isEnvironments,
  isRoleAssignments,
  whyEnvironments,
  whyRoleAssignments,
} from '../azure-devops/answers-validate.generated.js';
import { apisOf } from '../azure-devops/paths.js';
import type { Known } from '../core/doctor/known.js';
import type { AzureEnvironment } from '../core/doctor/on-azure-devops/setup.js';
import { type Asking, orHidden } from './azure-devops-asking.js';
import { isOpenToAll, readChecks, readPermissions } from './azure-devops-checks.js';

export interface EnvironmentOptions {
  readonly project: string;
  /** Id of the project; null where it was not told. */
  readonly projectId: string | null;
  readonly name: string;
  readonly grant: string;
}

/** An environment, and the ids of the pipelines that may use it by name. */
export interface EnvironmentSetup {
  readonly environment: Known<AzureEnvironment | null>;
  readonly pipelines: readonly number[];
}

/** An environment and everything that protects it; null where none is shown (operation Environments - List). */
export async function readEnvironmentSetup(asking: Asking, options: EnvironmentOptions): Promise<EnvironmentSetup> {
  const { project, name, grant } = options;
  const path = `${apisOf({ project })}/distributedtask/environments`;
  const guard = { is: isEnvironments, why: whyEnvironments };
  const known = await asking.all({ path, query: { name } }, guard, grant, (all) =>
    all.find((one) => one.name.toLowerCase() === name.toLowerCase()),
  );
  if (known.is === 'unreadable') return { environment: known, pipelines: [] };
  if (known.value === undefined) return { environment: { ...known, value: null }, pipelines: [] };
  const id = String(known.value.id);
  const resource = { project, type: 'environment', id } as const;
  const [checks, permissions, administrators] = await Promise.all([
    readChecks(asking, resource, grant),
    readPermissions(asking, resource, grant, (all) => all),
    readAdministrators(asking, options, id),
  ]);
  const isOpen =
    permissions.is === 'readable' ? { ...permissions, value: isOpenToAll(permissions.value) } : permissions;
  const pipelines = permissions.is === 'readable' ? permittedOf(permissions.value) : [];
  const value = { id, name: known.value.name, checks, isOpen, administrators };
  return { environment: { ...known, value }, pipelines };
}

function permittedOf({ pipelines }: PipelinePermissions): readonly number[] {
  return (pipelines ?? []).filter(({ authorized }) => authorized === true).map(({ id }) => id);
}

/** Names of those with the role Administrator. */
async function readAdministrators(
  asking: Asking,
  { projectId, grant }: EnvironmentOptions,
  id: string,
): Promise<Known<readonly string[]>> {
  const scope = 'distributedtask.environmentreferencerole';
  const path = `/_apis/securityroles/scopes/${scope}/roleassignments/resources/${projectId ?? ''}_${id}`;
  const question = { path, version: '7.1-preview.1' } as const;
  const guard = { is: isRoleAssignments, why: whyRoleAssignments };
  const known = asking.all(question, guard, grant, (all) =>
    all
      .filter(({ role }) => /^administrator$/i.test(role.name))
      .map(({ identity }) => identity.displayName || identity.uniqueName || 'somebody without a name'),
  );
  return orHidden(asking, question, grant, known);
}
