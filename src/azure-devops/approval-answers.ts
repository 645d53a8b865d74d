import type { FromSchema } from 'json-schema-to-ts';
import { guid, id, identity, identityOrNone, listOf } from './answer-parts.js';

/** Operation Approvals - Query, with its steps. What states there are is not the same in all descriptions: they are text. */
export const approvalsSchema = listOf({
  type: 'object',
  required: ['id', 'status'],
  properties: {
    id: guid,
    status: { type: 'string' },
    /** 0 for all. */
    minRequiredApprovers: { type: 'integer', minimum: 0 },
    /** Absent unless asked for. */
    steps: {
      type: 'array',
      items: {
        type: 'object',
        required: ['status', 'assignedApprover'],
        properties: {
          status: { type: 'string' },
          assignedApprover: identity,
          actualApprover: identityOrNone,
          comment: { type: ['string', 'null'] },
          /** One entry for each time it was given to somebody else. */
          history: { type: ['array', 'null'] },
        },
      },
    },
    pipeline: {
      type: ['object', 'null'],
      properties: { owner: { type: ['object', 'null'], properties: { id: { type: ['integer', 'string'] } } } },
    },
  },
} as const);
export type Approvals = FromSchema<typeof approvalsSchema>;

const checkType = {
  type: 'object',
  required: ['id'],
  properties: { id: guid, name: { type: ['string', 'null'] } },
} as const;
const resource = {
  type: 'object',
  required: ['type', 'id'],
  properties: { type: { type: 'string' }, id: { type: 'string' } },
} as const;

/** Operation Check Configurations - List, with their settings; those of an approval. */
export const checksSchema = listOf({
  type: 'object',
  required: ['id', 'type'],
  properties: {
    id,
    type: checkType,
    isDisabled: { type: ['boolean', 'null'] },
    settings: {
      type: ['object', 'null'],
      properties: {
        approvers: { type: 'array', items: identity },
      },
    },
  },
} as const);
export type Checks = FromSchema<typeof checksSchema>;

/** Operation Check Evaluations - Get: all checks that one checkpoint ran. */
export const checkSuiteSchema = {
  type: 'object',
  required: ['id', 'checkRuns'],
  properties: {
    id: guid,
    checkRuns: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'status', 'checkConfigurationRef'],
        properties: {
          id: guid,
          status: { type: 'string' },
          checkConfigurationRef: {
            type: 'object',
            required: ['id', 'type'],
            properties: { id, type: checkType, resource: { ...resource, type: ['object', 'null'] } },
          },
          /** Who bypassed it, where it is bypassed. */
          modifiedBy: { ...identityOrNone, required: [] },
        },
      },
    },
  },
} as const;
export type CheckSuite = FromSchema<typeof checkSuiteSchema>;
