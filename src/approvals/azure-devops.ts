import type { AzureDevOps } from '../azure-devops/client.js';
import type { OwnedContext } from '../azure-devops/primary-artifact.js';
import { classicApprovals } from './azure-devops-classic.js';
import { yamlApprovals } from './azure-devops-yaml.js';
import type { ApprovalsPort } from './port.js';

export interface AzureDevOpsApprovalsOptions {
  /** At the address of the collection. */
  readonly devops: AzureDevOps;
  /** At the address of release management, for a classic release. */
  readonly releases: AzureDevOps | null;
  readonly context: OwnedContext;
  /** The input `environment`, which is only held against what Azure DevOps says; empty where it is not given. */
  readonly environment: string;
  /** The input `plan-digest`; empty where it is not given. */
  readonly planDigest: string;
}

/** Gathers who asked for this run of Azure Pipelines and who released its stage. Reads, never approves. */
export function azureDevOpsApprovals(options: AzureDevOpsApprovalsOptions): ApprovalsPort {
  const { devops, releases, context, environment, planDigest } = options;
  if (context.is === 'yaml') return yamlApprovals({ devops, context, environment, planDigest });
  if (releases === null) throw new TypeError('a classic release is read from release management');
  return classicApprovals({ releases, context, environment });
}
