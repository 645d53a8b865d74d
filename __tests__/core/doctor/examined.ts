import type { Examined } from '../../../src/core/doctor/diagnosis.js';
import { gatesOf } from '../../../src/core/doctor/gates.js';
import type { Known } from '../../../src/core/doctor/known.js';
import type { GitHubEnvironment, GitHubSetup } from '../../../src/core/doctor/on-github/setup.js';
import { loadPolicy } from '../../../src/core/policy/load.js';
import type { Policy } from '../../../src/core/policy/policy.js';

const FROM = { call: 'GET /somewhere', at: '2026-01-01T00:00:00.000Z' };

export const known = <T>(value: T): Known<T> => ({ is: 'readable', value, from: FROM });
export const hidden: Known<never> = { is: 'unreadable', why: 'Not Found', grant: 'Give it actions: read', from: FROM };

export function policyOf(text: string): Policy {
  const loaded = loadPolicy(new TextEncoder().encode(text), 'policy.yml', 'github');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

/** The policy of which `from` may approve. */
export const asking = (from: string): string =>
  `version: 1
stages: { None: {}, Production: {} }
transitions:
  - { from: None, to: Production, environment: production, approvals: [{ from: [${from}] }] }
people:
  lee: { github: 14 }
groups:
  leads: [dana, lee]
`;

export const ENVIRONMENT: GitHubEnvironment = {
  name: 'production',
  adminsCanBypass: false,
  preventsSelfReview: true,
  users: [{ id: '12', login: 'Dana', isBot: false }],
  teams: [],
  branches: { is: 'selected', patterns: known([{ type: 'branch', name: 'main' }]) },
};

const RULES = known([{ type: 'pull_request' }, { type: 'non_fast_forward' }, { type: 'deletion' }]);

export const SETUP: GitHubSetup = {
  is: 'github',
  repository: {
    fullName: 'octo-org/octo-repo',
    id: '2',
    owner: { login: 'octo-org', id: '1' },
    defaultBranch: 'main',
    page: 'https://github.com/octo-org/octo-repo',
  },
  branch: {
    repository: 'octo-org/octo-repo',
    name: 'main',
    rules: RULES,
    reviews: known({ count: 1, dismissesStale: true, lastPush: true, codeOwners: true }),
    rulesets: [],
    codeOwners: known({ path: 'CODEOWNERS', entries: [{ pattern: '*', owners: ['@octo-org/risk'] }] }),
  },
  environments: new Map([['production', known(ENVIRONMENT)]]),
  ledger: {
    repository: 'octo-org/octo-repo',
    prefix: 'aml-promote-ledger',
    rules: known([{ type: 'non_fast_forward' }, { type: 'deletion' }]),
    rulesets: [],
  },
  subject: known({ usesDefault: true, claims: [], prefix: null, immutable: null }),
  workflowRights: known({ default: 'read', mayApprove: false }),
  allowedActions: known({ allowed: 'selected', pinned: true }),
  workflows: known([]),
  promotions: known(null),
  tags: null,
};

/** A sound set-up, but for what is given. */
export function examined(
  setup: Partial<GitHubSetup> = {},
  { policy = policyOf(asking('user:dana')), ...others }: Partial<Examined<GitHubSetup>> = {},
): Examined<GitHubSetup> {
  return {
    policy,
    gates: gatesOf(policy),
    standing: {
      system: 'github',
      repository: 'octo-org/octo-repo',
      ref: 'refs/heads/main',
      commit: 'a'.repeat(40),
      mustBeProtected: false,
      gaps: { is: 'read', value: [] },
    },
    ledger: { is: 'here', repository: 'octo-org/octo-repo', prefix: 'aml-promote-ledger', own: true },
    planner: null,
    setup: { ...SETUP, ...setup },
    ...others,
  };
}
