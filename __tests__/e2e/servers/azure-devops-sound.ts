import type { Check, Policy, Project, Settings, World } from './azure-devops.js';
import {
  ASKS_DANA,
  type Difference,
  ENVIRONMENT,
  inProject,
  PROJECT,
  REPOSITORY,
  WRITER,
} from './azure-devops-world.js';

/** The descriptor of the build service of the project in lists of access. */
export const BUILD_SERVICE = `Microsoft.TeamFoundation.ServiceIdentity;6ce954b1-0000-4000-8000-0000000000aa:Build:${PROJECT.id}`;
export const PROJECT_TOKEN = `repoV2/${PROJECT.id}`;
export const REPOSITORY_TOKEN = `${PROJECT_TOKEN}/${REPOSITORY.id}`;

/** The settings of a branch control: where from, and whether the branch has to be protected. */
export const branchControl = (allowedBranches: string, ensureProtectionOfBranch = 'true'): Check['settings'] => ({
  displayName: 'Branch control',
  definitionRef: {
    id: '86b05a0c-73e6-4f7d-b3cf-e38f3b39a75b',
    name: 'evaluatebranchProtection',
    version: '0.0.1',
  },
  inputs: { allowedBranches, ensureProtectionOfBranch, allowUnknownStatusBranch: 'false' },
  retryInterval: 5,
});

export const BRANCH_CONTROL = 24;
export const CONNECTION_CONTROL = 25;

const ONLY_MAIN: Check = {
  ...ASKS_DANA,
  id: BRANCH_CONTROL,
  kind: 'task',
  approvers: [],
  settings: branchControl('refs/heads/main'),
};

const CONNECTION_ONLY_MAIN: Check = {
  ...ONLY_MAIN,
  id: CONNECTION_CONTROL,
  resource: { type: 'endpoint', id: WRITER.id, name: WRITER.name },
};

/** The group must review whatever decides about promotions. */
export const OWNED: Policy = {
  id: 6,
  type: { id: 'fd2167ab-b0be-447a-8ec8-39368250530e', displayName: 'Required reviewers' },
  isEnabled: true,
  isBlocking: true,
  settings: {
    requiredReviewerIds: ['d0000000-0000-6000-8000-000000000021'],
    minimumApproverCount: 1,
    creatorVoteCounts: false,
    filenamePatterns: ['/.aml/*', '/promotions/*'],
    scope: [{ refName: 'refs/heads/main', matchKind: 'Exact', repositoryId: REPOSITORY.id }],
  },
};

const SETTINGS: Settings = {
  permissions: [
    { type: 'environment', id: String(ENVIRONMENT.id), all: false, pipelines: [12] },
    { type: 'endpoint', id: WRITER.id, all: false, pipelines: [12] },
  ],
  roles: {
    [ENVIRONMENT.id]: [
      { who: 'admin', role: 'Administrator' },
      { who: 'build-service', role: 'Reader' },
    ],
  },
  acls: [
    { token: PROJECT_TOKEN, inherit: true, entries: [{ descriptor: BUILD_SERVICE, allow: 2, deny: 0 }] },
    // Contribute and create a branch; no forced push, and no bypass of policies.
    {
      token: REPOSITORY_TOKEN,
      inherit: true,
      entries: [{ descriptor: BUILD_SERVICE, allow: 4 + 16, deny: 8 + 128 + 32_768 }],
    },
  ],
  general: {
    enforceJobAuthScope: true,
    enforceJobAuthScopeForReleases: true,
    enforceReferencedRepoScopedToken: true,
    enforceNoAccessToSecretsFromForks: true,
  },
};

/** The YAML of the pipeline that promotes. */
export const PIPELINE = `lockBehavior: sequential
stages:
  - stage: promote
    jobs:
      - deployment: promote
        environment: production
        strategy: { runOnce: { deploy: { steps: [] } } }
`;

/** Everything is set up as docs/azure-devops.md says. */
export const soundlySetUp: Difference = (world) =>
  inProject(world, (project) => ({
    ...project,
    checks: [...project.checks, ONLY_MAIN, CONNECTION_ONLY_MAIN],
    policies: [...project.policies, OWNED],
    settings: SETTINGS,
  }));

export const ofChecks = (change: (check: Check) => Check | null): Difference =>
  ofProject((project) => ({ ...project, checks: project.checks.flatMap((one) => change(one) ?? []) }));

export const ofSettings = (change: (settings: Settings) => Partial<Settings>): Difference =>
  ofProject((project) => ({ ...project, settings: { ...SETTINGS, ...change(project.settings ?? SETTINGS) } }));

export const ofPolicies = (change: (policy: Policy) => Policy | null): Difference =>
  ofProject((project) => ({ ...project, policies: project.policies.flatMap((one) => change(one) ?? []) }));

export const ofProject =
  (change: (project: Project) => Project): Difference =>
  (world: World) =>
    inProject(world, change);
