import { azureDevOpsApprovals } from '../../src/approvals/azure-devops.js';
import type { ApprovalsPort } from '../../src/approvals/port.js';
import { type AzureDevOps, createAzureDevOps } from '../../src/azure-devops/client.js';
import { azureDevOpsContext } from '../../src/azure-devops/context.js';
import { type OwnedContext, withOwnRepository } from '../../src/azure-devops/primary-artifact.js';
import type { GateEvidence, PolicyEvidence, RunEvidence } from '../../src/core/evidence.js';
import type { Rule } from '../../src/core/policy/policy.js';
import { azureReposForge } from '../../src/forge/azure-repos.js';
import type { ForgePort } from '../../src/forge/port.js';
import { startDeadline } from '../../src/http/deadline.js';
import { COMMIT, type Fault, honest, ID, type Organization, serve } from './organization.js';

type Env = Record<string, string | undefined>;

/** What the agent says in a deployment job. */
export const YAML: Env = {
  SYSTEM_HOSTTYPE: 'build',
  SYSTEM_TEAMPROJECT: 'Models',
  SYSTEM_JOBID: ID.job,
  SYSTEM_STAGENAME: 'production',
  SYSTEM_STAGEATTEMPT: '1',
  SYSTEM_DEFINITIONID: '5',
  BUILD_BUILDID: '41',
  BUILD_REASON: 'Manual',
  BUILD_SOURCEBRANCH: 'refs/heads/main',
  BUILD_SOURCEVERSION: COMMIT,
  BUILD_REPOSITORY_ID: ID.repository,
  BUILD_REPOSITORY_NAME: 'models',
  BUILD_REPOSITORY_PROVIDER: 'TfsGit',
  ENVIRONMENT_NAME: 'aml-production',
};

/** What the agent says in a stage of a release. */
export const CLASSIC: Env = {
  SYSTEM_HOSTTYPE: 'release',
  SYSTEM_TEAMPROJECT: 'Models',
  SYSTEM_JOBID: ID.job,
  RELEASE_RELEASEID: '14',
  RELEASE_ENVIRONMENTID: '53',
  RELEASE_ENVIRONMENTNAME: 'aml-production',
  RELEASE_ATTEMPTNUMBER: '1',
};

export interface Job {
  readonly context: OwnedContext;
  readonly devops: AzureDevOps;
  readonly asked: readonly string[];
  forge(policyRef?: string, policyRepository?: string): ForgePort;
  approvals(devops?: AzureDevOps, environment?: string, planDigest?: string): ApprovalsPort;
  evidence(rule: Rule, planDigest?: string, policy?: PolicyEvidence): Promise<RunEvidence>;
  gate(rule: Rule): Promise<GateEvidence>;
}

export interface Setting {
  /** Changes the honest organization. */
  readonly change?: (organization: Organization) => void;
  readonly env?: Env;
  readonly faults?: readonly Fault[];
}

/** Serves the organization for one test with a job in it, and stops whatever the test does. */
export async function inJob({ change, env = {}, faults }: Setting, test: (job: Job) => Promise<void>): Promise<void> {
  const organization = honest();
  change?.(organization);
  const served = await serve(organization, faults);
  try {
    await test(await jobAt(served.url, served.asked, env));
  } finally {
    await served.close();
  }
}

async function jobAt(url: string, asked: readonly string[], env: Env): Promise<Job> {
  const usual = env.SYSTEM_HOSTTYPE === 'release' ? CLASSIC : YAML;
  const stood = { SYSTEM_COLLECTIONURI: `${url}/`, SYSTEM_TEAMFOUNDATIONSERVERURI: `${url}/` };
  const azureEndpoint = new URL('http://127.0.0.1:4000');
  const told = azureDevOpsContext({ ...usual, ...stood, ...env }, { azureEndpoint, connection: url });
  const deadline = startDeadline(60_000, () => {});
  const at = (address: URL) => createAzureDevOps({ address, token: 'never sent in the clear', deadline });
  const devops = at(told.collection);
  const context = await withOwnRepository(told, devops, at);
  const job: Job = {
    context,
    devops,
    asked,
    forge: (policyRef = '', policyRepository = '') => azureReposForge({ devops, context, policyRef, policyRepository }),
    approvals: (client = devops, environment = '', planDigest = '') =>
      azureDevOpsApprovals({
        devops: client,
        releases: context.is === 'classic' ? at(context.releases) : null,
        context,
        environment,
        planDigest,
      }),
    async evidence(rule, planDigest, policy = POLICY) {
      const evidence = await job.approvals().evidence(rule, policy, planDigest ?? null);
      if (evidence.is !== 'run') throw new Error('no evidence of a run');
      return evidence;
    },
    async gate(rule) {
      const { gate } = await job.evidence(rule);
      if (gate === null) throw new Error('no evidence of a gate');
      return gate;
    },
  };
  return job;
}

/** Where the policy of the honest organization stands. */
export const POLICY: PolicyEvidence = {
  system: 'azure-devops',
  repository: 'Models/models',
  ref: 'refs/heads/main',
  commit: COMMIT,
  mustBeProtected: false,
  gaps: { is: 'read', value: [] },
};
