import type { FromSchema } from 'json-schema-to-ts';
import { repositoryName } from './answer-parts.js';

/** The file at GITHUB_EVENT_PATH: the webhook payload that started the run. A deleted repository is null. */
export const eventFileSchema = {
  type: 'object',
  properties: {
    workflow_run: { type: 'object', required: ['head_repository'], properties: { head_repository: repositoryName } },
    pull_request: {
      type: 'object',
      required: ['head'],
      properties: { head: { type: 'object', required: ['repo'], properties: { repo: repositoryName } } },
    },
  },
} as const;
export type EventFile = FromSchema<typeof eventFileSchema>;

/** The answer of ACTIONS_ID_TOKEN_REQUEST_URL (docs.github.com/actions/reference/security/oidc). */
export const idTokenSchema = {
  type: 'object',
  required: ['value'],
  properties: { value: { type: 'string', minLength: 1 } },
} as const;
export type IdToken = FromSchema<typeof idTokenSchema>;

/** What every token says. */
export const lifetimeSchema = {
  type: 'object',
  required: ['exp'],
  properties: { exp: { type: 'number' } },
} as const;
export type Lifetime = FromSchema<typeof lifetimeSchema>;

// GitHub writes numbers as text in its claims; a number is taken as well.
const number = { type: ['string', 'integer'], pattern: '^[0-9]+$' } as const;

/** What a token presents to whoever is logged in to with it; the ids are in every token of today's GitHub. */
export const presentedSchema = {
  type: 'object',
  required: ['iss', 'sub', 'aud'],
  properties: {
    iss: { type: 'string', minLength: 1 },
    sub: { type: 'string', minLength: 1 },
    aud: { type: 'string', minLength: 1 },
    repository: { type: 'string' },
    repository_id: number,
    repository_owner_id: number,
  },
} as const;
export type Presented = FromSchema<typeof presentedSchema>;

/** The claims of a job's token (docs.github.com/actions/reference/security/oidc). */
export const claimsSchema = {
  type: 'object',
  required: ['repository', 'run_id', 'run_attempt', 'ref', 'event_name', 'exp'],
  properties: {
    repository: { type: 'string', minLength: 1 },
    run_id: number,
    run_attempt: number,
    ref: { type: 'string', minLength: 1 },
    event_name: { type: 'string', minLength: 1 },
    environment: { type: 'string' },
    check_run_id: number,
    actor_id: number,
    sha: { type: 'string' },
    workflow_ref: { type: 'string' },
    workflow_sha: { type: 'string', pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' },
    job_workflow_ref: { type: 'string' },
    exp: { type: 'number' },
  },
} as const;
export type Claims = FromSchema<typeof claimsSchema>;
