import type { Settings } from './github-settings.js';

export const SHA = '0123456789abcdef0123456789abcdef01234567';

export const POLICY = `version: 1
stages:
  None: {}
  Production: { exclusive: { incumbent-to: Archived } }
  Archived: { hidden: true }
transitions:
  - from: None
    to: Production
    environment: production
    approvals:
      - from: [user:dana, team:octo-org/risk]
`;

const PLAN = `name: Plan
on: pull_request
permissions:
  contents: read
  id-token: write
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - uses: aml-promote/aml-promote@${SHA}
        with:
          command: plan
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          client-id: \${{ vars.AML_READER_CLIENT_ID }}
`;

const PROMOTE = `name: Promote
on: workflow_dispatch
permissions: {}
jobs:
  promote:
    runs-on: ubuntu-latest
    environment: production
    permissions:
      actions: read
      checks: read
      contents: write
      id-token: write
    steps:
      - uses: aml-promote/aml-promote@${SHA}
        with:
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          client-id: \${{ vars.AML_WRITER_CLIENT_ID }}
`;

export const PLAN_PATH = '.github/workflows/plan.yml';
export const PROMOTE_PATH = '.github/workflows/promote.yml';
export const OWNERS_PATH = '.github/CODEOWNERS';

/** A repository in which every gate can be trusted. */
export function soundSettings(): Settings {
  return {
    policy: POLICY,
    files: {
      [OWNERS_PATH]:
        '# Who answers for promotions\n/.aml/ @octo-org/risk\n/.github/ @octo-org/risk\n/promotions/ @octo-org/risk\n',
      [PLAN_PATH]: PLAN,
      [PROMOTE_PATH]: PROMOTE,
      'promotions/fraud.yml': 'version: 1\npromotions: []\n',
    },
    environments: [
      {
        name: 'production',
        id: 31,
        can_admins_bypass: false,
        prevent_self_review: true,
        reviewers: [{ user: 'dana' }, { team: 'risk' }],
        branches: [{ name: 'main', type: 'branch' }],
      },
    ],
    rulesets: [
      {
        id: 1,
        name: 'main',
        target: 'branch',
        include: ['refs/heads/main'],
        rules: [
          {
            type: 'pull_request',
            parameters: {
              required_approving_review_count: 1,
              dismiss_stale_reviews_on_push: true,
              require_code_owner_review: true,
              require_last_push_approval: true,
            },
          },
          { type: 'non_fast_forward' },
          { type: 'deletion' },
        ],
        bypass_actors: [],
      },
      {
        id: 2,
        name: 'ledger',
        target: 'branch',
        include: ['refs/heads/aml-promote-ledger/**'],
        rules: [{ type: 'non_fast_forward' }, { type: 'deletion' }],
        bypass_actors: [],
      },
    ],
    subject: { use_default: true },
    workflowRights: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
    actions: { enabled: true, allowed_actions: 'selected', sha_pinning_required: true },
    forbidden: [],
    jobEnvironment: null,
  };
}
