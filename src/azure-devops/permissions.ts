import type { AzureDevOpsContext } from './context.js';

/** What a call may lack, in the portal's words. */
const PERMISSIONS = {
  builds: ['View builds', 'the pipeline (Pipelines, Manage security)'],
  connection: [
    'the role Reader',
    'the service connection (Project settings, Service connections, Security, User permissions)',
  ],
  definition: ['View build pipeline', 'the pipeline (Pipelines, Manage security)'],
  environment: ['the role Reader', 'the environment (Environments, Security, User permissions)'],
  project: ['View project-level information', 'the project (Project settings, Permissions)'],
  pullRequests: ['Contribute to pull requests', 'the repository (Project settings, Repositories, Security)'],
  releases: ['View releases', 'the release pipeline (Releases, Security)'],
  repository: ['Read', 'the repository (Project settings, Repositories, Security)'],
} as const;

export type Permission = keyof typeof PERMISSIONS;

/** What to do where this one is lacking. The identity is the one that jobs have whose scope is their project. */
export function grantOf(
  permission: Permission,
  { project, organization }: Pick<AzureDevOpsContext, 'project' | 'organization'>,
): string {
  const [right, where] = PERMISSIONS[permission];
  return `give "${project} Build Service (${organization})" ${right} on ${where}`;
}
