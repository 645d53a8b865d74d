import { protectionOf } from '../approvals/github-environment.js';
import type { Known } from '../core/doctor/known.js';
import type { DeployableFrom, GitHubEnvironment } from '../core/doctor/on-github/setup.js';
import type { Environment } from '../github/answers.js';
import {
  isDeploymentBranches,
  isEnvironment,
  whyDeploymentBranches,
  whyEnvironment,
} from '../github/answers-validate.generated.js';
import { grantOf } from '../github/permissions.js';
import type { Asking } from './github-asking.js';

const GRANT = grantOf('actions: read');

/** An environment and everything that protects it; null where there is none (operation repos/get-environment). */
export async function readEnvironmentSetup(
  asking: Asking,
  here: string,
  owner: string,
  name: string,
): Promise<Known<GitHubEnvironment | null>> {
  const path = `${here}/environments/${encodeURIComponent(name)}`;
  const guard = { is: isEnvironment, why: whyEnvironment };
  const environment = await asking.one(path, guard, GRANT, (answer) => answer);
  if (environment.is === 'unreadable') return environment;
  const { value } = environment;
  if (value === null) return { ...environment, value: null };
  const branches = await readBranches(asking, path, value);
  return { ...environment, value: setupOf(value, owner, branches) };
}

async function readBranches(
  asking: Asking,
  path: string,
  { deployment_branch_policy: policy }: Environment,
): Promise<DeployableFrom> {
  if (!policy) return { is: 'any' };
  if (!policy.custom_branch_policies) return { is: 'protected' };
  const at = `${path}/deployment-branch-policies`;
  const pages = await asking.github.pages(at, isDeploymentBranches, whyDeploymentBranches);
  const from = asking.source(at);
  if (pages.is !== 'value')
    return { is: 'selected', patterns: { is: 'unreadable', why: pages.message, grant: GRANT, from } };
  const value = pages.value.flatMap(({ branch_policies }) =>
    branch_policies.map(({ name, type = 'branch' }) => ({ type, name })),
  );
  return { is: 'selected', patterns: { is: 'readable', value, from } };
}

function setupOf(environment: Environment, owner: string, branches: DeployableFrom): GitHubEnvironment {
  const { name, adminsCanBypass, users, teams } = protectionOf(environment, owner);
  const preventsSelfReview = (environment.protection_rules ?? []).some((rule) => rule.prevent_self_review === true);
  return { name, adminsCanBypass, users, teams, preventsSelfReview, branches };
}
