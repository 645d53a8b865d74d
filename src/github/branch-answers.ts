import type { FromSchema } from 'json-schema-to-ts';

const enabled = { type: 'object', properties: { enabled: { type: 'boolean' } } } as const;

/** Operation repos/get. */
export const repositorySchema = {
  type: 'object',
  required: ['default_branch'],
  properties: { default_branch: { type: 'string', minLength: 1 } },
} as const;
export type Repository = FromSchema<typeof repositorySchema>;

/** Operation repos/get-branch. */
export const branchSchema = {
  type: 'object',
  required: ['commit', 'protected'],
  properties: {
    commit: {
      type: 'object',
      required: ['sha'],
      properties: { sha: { type: 'string', pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' } },
    },
    protected: { type: 'boolean' },
  },
} as const;
export type Branch = FromSchema<typeof branchSchema>;

/** Operation repos/get-branch-rules: the active rules of all rulesets. */
export const branchRulesSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type'],
    properties: {
      type: { type: 'string' },
      parameters: {
        type: ['object', 'null'],
        properties: {
          required_approving_review_count: { type: 'integer' },
          dismiss_stale_reviews_on_push: { type: 'boolean' },
          require_last_push_approval: { type: 'boolean' },
          require_code_owner_review: { type: 'boolean' },
        },
      },
      ruleset_id: { type: 'integer' },
    },
  },
} as const;
export type BranchRules = FromSchema<typeof branchRulesSchema>;

/** Operation repos/get-branch-protection: the classic kind. */
export const branchProtectionSchema = {
  type: 'object',
  properties: {
    required_pull_request_reviews: {
      type: ['object', 'null'],
      properties: {
        required_approving_review_count: { type: 'integer' },
        dismiss_stale_reviews: { type: 'boolean' },
        require_last_push_approval: { type: 'boolean' },
        require_code_owner_reviews: { type: 'boolean' },
        bypass_pull_request_allowances: {
          type: ['object', 'null'],
          properties: { users: { type: 'array' }, teams: { type: 'array' }, apps: { type: 'array' } },
        },
      },
    },
    allow_force_pushes: enabled,
    allow_deletions: enabled,
    enforce_admins: enabled,
  },
} as const;
export type BranchProtection = FromSchema<typeof branchProtectionSchema>;

/** Operation repos/compare-commits: where the second commit stands, seen from the first. */
export const comparisonSchema = {
  type: 'object',
  required: ['status'],
  properties: { status: { type: 'string' } },
} as const;
export type Comparison = FromSchema<typeof comparisonSchema>;

/** Operation repos/get-content: a list for a directory. */
export const contentSchema = {
  anyOf: [
    { type: 'array' },
    {
      type: 'object',
      required: ['type'],
      properties: {
        type: { type: 'string' },
        encoding: { type: 'string' },
        content: { type: 'string' },
        size: { type: 'integer' },
      },
    },
  ],
} as const;
export type Content = FromSchema<typeof contentSchema>;
