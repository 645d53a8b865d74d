import type { FromSchema } from 'json-schema-to-ts';
import { guid, id, identity, identityOrNone, listOf } from './answer-parts.js';

// How a project is set up, as far as an examination reads it.

const flag = { type: ['boolean', 'null'] } as const;
const text = { type: ['string', 'null'] } as const;

/** Operation Check Configurations - List, with the settings of approvals and of branch control. */
export const checkSettingsSchema = listOf({
  type: 'object',
  required: ['id', 'type'],
  properties: {
    id,
    type: { type: 'object', required: ['id'], properties: { id: guid, name: text } },
    isDisabled: flag,
    resource: {
      type: ['object', 'null'],
      properties: { type: { type: 'string' }, id: { type: 'string' } },
    },
    settings: {
      type: ['object', 'null'],
      properties: {
        approvers: { type: 'array', items: identity },
        /** 0 for all. */
        minRequiredApprovers: { type: 'integer', minimum: 0 },
        requesterCannotBeApprover: flag,
        displayName: text,
        definitionRef: { type: ['object', 'null'], properties: { id: { type: 'string' } } },
        inputs: { type: ['object', 'null'], additionalProperties: { type: ['string', 'boolean', 'number', 'null'] } },
      },
    },
  },
} as const);
export type CheckSettings = FromSchema<typeof checkSettingsSchema>;

/** Operation Pipeline Permissions - Get. */
export const pipelinePermissionsSchema = {
  type: 'object',
  properties: {
    allPipelines: { type: ['object', 'null'], properties: { authorized: flag } },
    pipelines: {
      type: ['array', 'null'],
      items: { type: 'object', required: ['id'], properties: { id, authorized: flag } },
    },
  },
} as const;
export type PipelinePermissions = FromSchema<typeof pipelinePermissionsSchema>;

/** Who has which role on a resource: of `securityroles/scopes/…/roleassignments`, which the portal asks. */
export const roleAssignmentsSchema = listOf({
  type: 'object',
  required: ['identity', 'role'],
  properties: {
    identity: { type: 'object', properties: { displayName: text, uniqueName: text } },
    role: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
  },
} as const);
export type RoleAssignments = FromSchema<typeof roleAssignmentsSchema>;

/** Operation Access Control Lists - Query. */
export const accessControlListsSchema = listOf({
  type: 'object',
  required: ['token', 'acesDictionary'],
  properties: {
    token: { type: 'string' },
    inheritPermissions: flag,
    acesDictionary: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['descriptor'],
        properties: { descriptor: { type: 'string' }, allow: { type: 'integer' }, deny: { type: 'integer' } },
      },
    },
  },
} as const);
export type AccessControlLists = FromSchema<typeof accessControlListsSchema>;

/** Operation General Settings - Get. */
export const generalSettingsSchema = {
  type: 'object',
  properties: {
    enforceJobAuthScope: flag,
    enforceJobAuthScopeForReleases: flag,
    enforceReferencedRepoScopedToken: flag,
    enforceNoAccessToSecretsFromForks: flag,
  },
} as const;
export type GeneralSettings = FromSchema<typeof generalSettingsSchema>;

/** Operation Endpoints - Get Service Endpoints By Names. */
export const serviceEndpointsSchema = listOf({
  type: 'object',
  required: ['id', 'name'],
  properties: { id: guid, name: { type: 'string' } },
} as const);
export type ServiceEndpoints = FromSchema<typeof serviceEndpointsSchema>;

/** Operation Releases - Get Release Environment: whom its stage asks. */
export const stageSettingsSchema = {
  type: 'object',
  required: ['name', 'preApprovalsSnapshot'],
  properties: {
    name: { type: 'string', minLength: 1 },
    preApprovalsSnapshot: {
      type: 'object',
      required: ['approvals'],
      properties: {
        approvals: {
          type: 'array',
          items: {
            type: 'object',
            required: ['isAutomated'],
            properties: { isAutomated: { type: 'boolean' }, approver: identityOrNone },
          },
        },
        approvalOptions: {
          type: ['object', 'null'],
          properties: {
            /** 0 for all. */
            requiredApproverCount: { type: ['integer', 'null'], minimum: 0 },
            releaseCreatorCanBeApprover: flag,
            autoTriggeredAndPreviousEnvironmentApprovedCanBeSkipped: flag,
          },
        },
      },
    },
  },
} as const;
export type StageSettings = FromSchema<typeof stageSettingsSchema>;

/** What the YAML of a pipeline says of its stages itself; what its templates say is not in it. */
export const pipelineFileSchema = {
  type: 'object',
  properties: {
    lockBehavior: text,
    stages: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          stage: text,
          lockBehavior: text,
          jobs: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                environment: { type: ['object', 'string', 'null'], properties: { name: { type: 'string' } } },
              },
            },
          },
        },
      },
    },
  },
} as const;
export type PipelineFile = FromSchema<typeof pipelineFileSchema>;
