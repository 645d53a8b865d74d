import type { Examined } from '../../../src/core/doctor/diagnosis.js';
import { gatesOf } from '../../../src/core/doctor/gates.js';
import type {
  AzureDevOpsSetup,
  AzureEnvironment,
  Checks,
  RepositoryRights,
  WritingConnection,
} from '../../../src/core/doctor/on-azure-devops/setup.js';
import { loadPolicy } from '../../../src/core/policy/load.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { known } from './examined.js';

export function policyOf(text: string): Policy {
  const loaded = loadPolicy(new TextEncoder().encode(text), '.aml/promotion-policy.yml', 'azure-devops');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

/** The policy with this entry of approvals. */
export const asking = (entry = '{ from: ["user:dana"] }'): string =>
  `version: 1
stages: { None: {}, Production: {} }
transitions:
  - { from: None, to: Production, environment: production, approvals: [${entry}] }
people:
  dana: { azure-devops: aad.dana }
  lee: { email: lee@contoso.example }
groups:
  leads: [dana, lee]
`;

export const BUILD = 'Microsoft.TeamFoundation.ServiceIdentity;aa:Build:p-1';
export const DANA = { id: 'aad.dana', login: 'dana@contoso.example', isBot: false, address: 'dana@contoso.example' };

export const CHECKS: Checks = {
  approvals: [{ users: [DANA], teams: [], minimum: 1, requesterMayApprove: false }],
  branchControls: [{ allowed: ['refs/heads/main'], verifies: true, letsUnknownPass: false }],
  locks: 1,
  templates: 0,
  others: [],
  disabled: [],
};

export const ENVIRONMENT: AzureEnvironment = {
  id: '31',
  name: 'production',
  checks: known(CHECKS),
  isOpen: known(false),
  administrators: known(['Admin']),
};

export const RIGHTS: RepositoryRights = {
  project: 'p-1',
  repository: 'r-1',
  lists: [{ token: 'repoV2/p-1/r-1', inherits: true, entries: [{ descriptor: BUILD, allow: 4 + 16, deny: 8 }] }],
};

export const CONNECTION: Extract<WritingConnection, { is: 'named' }> = {
  is: 'named',
  name: 'azure-ml-writer',
  checks: known({ ...CHECKS, approvals: [] }),
  isOpen: known(false),
  alsoPlans: false,
};

const POLICY = { isEnabled: true, isBlocking: true, minimum: 1, paths: [] } as const;

export const SETUP: AzureDevOpsSetup = {
  is: 'azure-devops',
  project: 'Models',
  buildService: 'Models Build Service (contoso)',
  isClassic: false,
  environments: new Map([['production', known(ENVIRONMENT)]]),
  stage: null,
  connection: CONNECTION,
  branch: {
    repository: 'Models/churn',
    id: 'r-1',
    name: 'main',
    policies: known([
      { ...POLICY, id: '5', is: 'minimum-reviewers', kind: 'Minimum number of reviewers' },
      { ...POLICY, id: '6', is: 'required-reviewers', kind: 'Required reviewers' },
    ]),
    rights: known(RIGHTS),
    promotions: 'promotions',
  },
  ledger: { repository: 'Models/churn', prefix: 'aml-promote-ledger', rights: known(RIGHTS), policies: known([]) },
  settings: known({
    limitsToProject: true,
    limitsReleasesToProject: true,
    limitsToReferencedRepositories: true,
    keepsSecretsFromForks: true,
  }),
  pipelines: [],
  reads: [],
  provider: 'TfsGit',
};

/** A sound set-up, but for what is given. */
export function examined(
  setup: Partial<AzureDevOpsSetup> = {},
  { policy = policyOf(asking()), ...others }: Partial<Examined<AzureDevOpsSetup>> = {},
): Examined<AzureDevOpsSetup> {
  return {
    policy,
    gates: gatesOf(policy),
    standing: {
      system: 'azure-devops',
      repository: 'Models/churn',
      ref: 'refs/heads/main',
      commit: 'a'.repeat(40),
      mustBeProtected: false,
      gaps: { is: 'read', value: [] },
    },
    ledger: { is: 'here', repository: 'Models/churn', prefix: 'aml-promote-ledger', own: true },
    planner: null,
    setup: { ...SETUP, ...setup },
    ...others,
  };
}
