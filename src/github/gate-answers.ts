import type { FromSchema } from 'json-schema-to-ts';
import { id, person, repositoryName, time } from './answer-parts.js';

/** Operation repos/get-environment, and `can_admins_bypass`, which GitHub returns beyond its description. */
export const environmentSchema = {
  type: 'object',
  required: ['id', 'name'],
  properties: {
    id,
    name: { type: 'string', minLength: 1 },
    can_admins_bypass: { type: ['boolean', 'null'] },
    deployment_branch_policy: {
      anyOf: [
        {
          type: 'object',
          required: ['protected_branches', 'custom_branch_policies'],
          properties: { protected_branches: { type: 'boolean' }, custom_branch_policies: { type: 'boolean' } },
        },
        { type: 'null' },
      ],
    },
    protection_rules: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type'],
        properties: {
          type: { type: 'string' },
          prevent_self_review: { type: 'boolean' },
          reviewers: {
            type: 'array',
            items: {
              anyOf: [
                {
                  type: 'object',
                  required: ['type', 'reviewer'],
                  properties: { type: { const: 'User' }, reviewer: person },
                },
                {
                  type: 'object',
                  required: ['type', 'reviewer'],
                  properties: {
                    type: { const: 'Team' },
                    reviewer: {
                      type: 'object',
                      required: ['id', 'slug'],
                      properties: { id, slug: { type: 'string', minLength: 1 } },
                    },
                  },
                },
              ],
            },
          },
        },
      },
    },
  },
} as const;
export type Environment = FromSchema<typeof environmentSchema>;

/** Operation actions/get-workflow-run. A deleted head repository is null, and so is a deleted person. */
export const workflowRunSchema = {
  type: 'object',
  required: ['run_attempt', 'head_repository', 'check_suite_id', 'run_started_at'],
  properties: {
    run_attempt: { type: 'integer', minimum: 1 },
    check_suite_id: id,
    /** Of this attempt. */
    run_started_at: time,
    actor: { anyOf: [person, { type: 'null' }] },
    triggering_actor: { anyOf: [person, { type: 'null' }] },
    head_repository: repositoryName,
  },
} as const;
export type WorkflowRun = FromSchema<typeof workflowRunSchema>;

/** Operation actions/get-reviews-for-run: of all attempts, without times. */
export const runReviewsSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['state', 'user', 'environments'],
    properties: {
      state: { enum: ['approved', 'rejected', 'pending'] },
      comment: { type: ['string', 'null'] },
      user: { anyOf: [person, { type: 'null' }] },
      environments: {
        type: 'array',
        items: { type: 'object', required: ['id', 'name'], properties: { id, name: { type: 'string', minLength: 1 } } },
      },
    },
  },
} as const;
export type RunReviews = FromSchema<typeof runReviewsSchema>;

/** Operation users/get-by-username. */
export const accountSchema = person;
export type Account = FromSchema<typeof accountSchema>;

/** Operation teams/get-membership-for-user-in-org. */
export const membershipSchema = {
  type: 'object',
  required: ['state'],
  properties: { state: { type: 'string' } },
} as const;
export type Membership = FromSchema<typeof membershipSchema>;

/** Operation teams/get-by-name. */
export const teamSchema = { type: 'object', required: ['id'], properties: { id } } as const;
export type Team = FromSchema<typeof teamSchema>;

/** Operation checks/list-for-suite. A deployment is there where a job names an environment, unless it says `deployment: false`. */
export const checkRunsSchema = {
  type: 'object',
  required: ['total_count', 'check_runs'],
  properties: {
    total_count: { type: 'integer', minimum: 0 },
    check_runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'name', 'status', 'conclusion', 'completed_at'],
        properties: {
          id,
          name: { type: 'string' },
          status: { type: 'string' },
          conclusion: { type: ['string', 'null'] },
          completed_at: { anyOf: [time, { type: 'null' }] },
          deployment: {
            anyOf: [
              {
                type: 'object',
                required: ['environment', 'created_at'],
                properties: { environment: { type: 'string', minLength: 1 }, created_at: time },
              },
              { type: 'null' },
            ],
          },
        },
      },
    },
  },
} as const;
export type CheckRuns = FromSchema<typeof checkRunsSchema>;

/** Operation actions/list-workflow-run-artifacts. */
export const artifactsSchema = {
  type: 'object',
  required: ['total_count', 'artifacts'],
  properties: {
    total_count: { type: 'integer', minimum: 0 },
    artifacts: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'name', 'size_in_bytes', 'expired', 'created_at'],
        properties: {
          id,
          name: { type: 'string' },
          size_in_bytes: { type: 'integer', minimum: 0 },
          expired: { type: 'boolean' },
          created_at: { anyOf: [time, { type: 'null' }] },
        },
      },
    },
  },
} as const;
export type Artifacts = FromSchema<typeof artifactsSchema>;
