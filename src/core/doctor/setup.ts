import type { AzureDevOpsSetup } from './on-azure-devops/setup.js';
import type { GitHubSetup } from './on-github/setup.js';

/** What a host told of itself; each host has facts of its own. */
export type Setup = GitHubSetup | AzureDevOpsSetup;
