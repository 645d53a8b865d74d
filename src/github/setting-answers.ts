import type { FromSchema } from 'json-schema-to-ts';
import { id } from './answer-parts.js';

// How a repository is set up.

/** Operation repos/get, as far as it says which repository it is. */
export const repositoryIdentitySchema = {
  type: 'object',
  required: ['id', 'full_name', 'owner', 'default_branch', 'html_url'],
  properties: {
    id,
    full_name: { type: 'string', minLength: 1 },
    owner: { type: 'object', required: ['login', 'id'], properties: { login: { type: 'string', minLength: 1 }, id } },
    default_branch: { type: 'string', minLength: 1 },
    html_url: { type: 'string' },
  },
} as const;
export type RepositoryIdentity = FromSchema<typeof repositoryIdentitySchema>;

/** Operation repos/get-repo-ruleset. Who may bypass is shown only to those who may change the ruleset. */
export const rulesetSchema = {
  type: 'object',
  required: ['id', 'name'],
  properties: {
    id,
    name: { type: 'string' },
    enforcement: { type: 'string' },
    current_user_can_bypass: { type: 'string' },
    conditions: {
      type: ['object', 'null'],
      properties: {
        ref_name: {
          type: ['object', 'null'],
          properties: { include: { type: 'array', items: { type: 'string' } } },
        },
      },
    },
    rules: {
      type: 'array',
      items: { type: 'object', required: ['type'], properties: { type: { type: 'string' } } },
    },
    bypass_actors: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        required: ['actor_type'],
        properties: {
          actor_id: { type: ['integer', 'null'] },
          actor_type: { type: 'string' },
          bypass_mode: { type: 'string' },
        },
      },
    },
  },
} as const;
export type RulesetAnswer = FromSchema<typeof rulesetSchema>;

/** Operation repos/get-repo-rulesets. */
export const rulesetsSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'enforcement'],
    properties: { id, enforcement: { type: 'string' }, target: { type: 'string' } },
  },
} as const;
export type RulesetsAnswer = FromSchema<typeof rulesetsSchema>;

/** Operation repos/list-deployment-branch-policies. */
export const deploymentBranchesSchema = {
  type: 'object',
  required: ['total_count', 'branch_policies'],
  properties: {
    total_count: { type: 'integer', minimum: 0 },
    branch_policies: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, type: { type: 'string' } },
      },
    },
  },
} as const;
export type DeploymentBranches = FromSchema<typeof deploymentBranchesSchema>;

/** Operation actions/get-custom-oidc-sub-claim-for-repo. */
export const subjectFormatSchema = {
  type: 'object',
  required: ['use_default'],
  properties: {
    use_default: { type: 'boolean' },
    include_claim_keys: { type: 'array', items: { type: 'string' } },
    use_immutable_subject: { type: 'boolean' },
    sub_claim_prefix: { type: 'string' },
  },
} as const;
export type SubjectFormatAnswer = FromSchema<typeof subjectFormatSchema>;

/** Operation actions/get-github-actions-default-workflow-permissions-repository. */
export const workflowRightsSchema = {
  type: 'object',
  required: ['default_workflow_permissions', 'can_approve_pull_request_reviews'],
  properties: {
    default_workflow_permissions: { enum: ['read', 'write'] },
    can_approve_pull_request_reviews: { type: 'boolean' },
  },
} as const;
export type WorkflowRightsAnswer = FromSchema<typeof workflowRightsSchema>;

/** Operation actions/get-github-actions-permissions-repository. */
export const allowedActionsSchema = {
  type: 'object',
  required: ['enabled'],
  properties: {
    enabled: { type: 'boolean' },
    allowed_actions: { enum: ['all', 'local_only', 'selected'] },
    sha_pinning_required: { type: 'boolean' },
  },
} as const;
export type AllowedActionsAnswer = FromSchema<typeof allowedActionsSchema>;

/** Operation repos/get-content of a folder. */
export const folderSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['path', 'type'],
    properties: { path: { type: 'string' }, type: { type: 'string' } },
  },
} as const;
export type Folder = FromSchema<typeof folderSchema>;
