import type { PolicyBranch } from './setup.js';

/** Where a setting is, as the portal leads to it. */
export const checksPage = (name: string): string => `Pipelines > Environments > ${name} > Approvals and checks`;
export const environmentSecurity = (name: string): string => `Pipelines > Environments > ${name} > Security`;
export const connectionChecks = (name: string): string =>
  `Project settings > Service connections > ${name} > Approvals and checks`;
export const connectionSecurity = (name: string): string =>
  `Project settings > Service connections > ${name} > Security`;
export const branchPage = ({ repository, name }: Pick<PolicyBranch, 'repository' | 'name'>): string =>
  `Project settings > Repositories > ${repository} > Policies > Branch policies > ${name}`;
export const repositorySecurity = (repository: string): string =>
  `Project settings > Repositories > ${repository} > Security`;
export const settingsPage = (): string => 'Project settings > Pipelines > Settings';
export const stagePage = (name: string): string => `Releases > Edit > ${name} > Pre-deployment conditions`;
