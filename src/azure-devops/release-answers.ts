import type { FromSchema } from 'json-schema-to-ts';
import { guidOrNone, id, identity, identityOrNone, timeOrNone } from './answer-parts.js';

/** The job of the agent; its id there is that of its timeline record. */
const deploymentJob = {
  type: 'object',
  properties: {
    job: {
      type: ['object', 'null'],
      properties: {
        timelineRecordId: guidOrNone,
        name: { type: ['string', 'null'] },
        status: { type: 'string' },
      },
    },
  },
} as const;

/** Operation Releases - Get Release Environment: a stage of one release with the approvals of all its attempts. */
export const releaseStageSchema = {
  type: 'object',
  required: ['id', 'name', 'releaseId', 'preDeployApprovals'],
  properties: {
    id,
    name: { type: 'string', minLength: 1 },
    releaseId: id,
    preDeployApprovals: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'status', 'attempt', 'isAutomated', 'approvalType'],
        properties: {
          id,
          approvalType: { type: 'string' },
          status: { type: 'string' },
          isAutomated: { type: 'boolean' },
          attempt: { type: 'integer', minimum: 0 },
          approver: identityOrNone,
          approvedBy: identityOrNone,
          comments: { type: ['string', 'null'] },
          releaseEnvironment: { type: ['object', 'null'], required: ['id'], properties: { id } },
        },
      },
    },
    preApprovalsSnapshot: {
      type: ['object', 'null'],
      properties: {
        approvals: {
          type: ['array', 'null'],
          items: {
            type: 'object',
            required: ['isAutomated'],
            properties: { isAutomated: { type: 'boolean' }, approver: identityOrNone },
          },
        },
      },
    },
    deploySteps: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        required: ['attempt'],
        properties: {
          attempt: { type: 'integer', minimum: 0 },
          status: { type: 'string' },
          queuedOn: timeOrNone,
          requestedBy: identityOrNone,
          requestedFor: identityOrNone,
          releaseDeployPhases: {
            type: ['array', 'null'],
            items: {
              type: 'object',
              properties: { deploymentJobs: { type: ['array', 'null'], items: deploymentJob } },
            },
          },
        },
      },
    },
  },
} as const;
export type ReleaseStage = FromSchema<typeof releaseStageSchema>;

const named = {
  type: ['object', 'null'],
  properties: { id: { type: ['string', 'null'] }, name: { type: ['string', 'null'] } },
} as const;

/** Operation Releases - Get Release, as far as it says who made it, why, and from what. */
export const releaseSchema = {
  type: 'object',
  required: ['id', 'createdBy'],
  properties: {
    id,
    reason: { type: ['string', 'null'] },
    createdBy: identity,
    createdFor: identityOrNone,
    artifacts: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        required: ['type'],
        properties: {
          type: { type: 'string' },
          isPrimary: { type: ['boolean', 'null'] },
          definitionReference: { type: ['object', 'null'], additionalProperties: named },
        },
      },
    },
  },
} as const;
export type Release = FromSchema<typeof releaseSchema>;
