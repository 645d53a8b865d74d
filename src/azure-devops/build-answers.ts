import type { FromSchema } from 'json-schema-to-ts';
import { guid, id, identity, identityOrNone, listOf, timeOrNone } from './answer-parts.js';

const repository = {
  type: 'object',
  required: ['id', 'type'],
  properties: { id: { type: 'string', minLength: 1 }, type: { type: 'string' }, name: { type: ['string', 'null'] } },
} as const;

const plan = {
  anyOf: [{ type: 'object', required: ['planId'], properties: { planId: guid } }, { type: 'null' }],
} as const;

/** Operation Builds - Get. */
export const buildSchema = {
  type: 'object',
  required: [
    'id',
    'reason',
    'sourceBranch',
    'sourceVersion',
    'requestedFor',
    'requestedBy',
    'repository',
    'definition',
  ],
  properties: {
    id,
    reason: { type: 'string' },
    sourceBranch: { type: 'string', minLength: 1 },
    sourceVersion: { type: 'string', minLength: 1 },
    queueTime: timeOrNone,
    requestedFor: identity,
    requestedBy: identityOrNone,
    repository,
    definition: { type: 'object', required: ['id'], properties: { id, revision: id } },
    orchestrationPlan: plan,
    /** The build whose end started this one. */
    triggeredByBuild: {
      anyOf: [
        {
          type: 'object',
          required: ['id'],
          properties: { id, reason: { type: 'string' }, repository: { anyOf: [repository, { type: 'null' }] } },
        },
        { type: 'null' },
      ],
    },
    /** Keys differ by what triggered it; `pr.isFork` of a pull request. */
    triggerInfo: { anyOf: [{ type: 'object', additionalProperties: { type: ['string', 'null'] } }, { type: 'null' }] },
  },
} as const;
export type Build = FromSchema<typeof buildSchema>;

/** Operation Definitions - Get. A pipeline of YAML has its path. */
export const definitionSchema = {
  type: 'object',
  required: ['id'],
  properties: {
    id,
    revision: id,
    process: {
      type: 'object',
      properties: { type: { type: 'integer' }, yamlFilename: { type: 'string', minLength: 1 } },
    },
    repository: { anyOf: [repository, { type: 'null' }] },
  },
} as const;
export type Definition = FromSchema<typeof definitionSchema>;

/** Operation Timeline - Get: a tree of stages, their checkpoints, phases, jobs and tasks, in their latest attempts. */
export const timelineSchema = {
  type: 'object',
  required: ['records'],
  properties: {
    records: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'state', 'attempt'],
        properties: {
          id: guid,
          parentId: { anyOf: [guid, { type: 'null' }] },
          type: { type: 'string' },
          name: { type: ['string', 'null'] },
          identifier: { type: ['string', 'null'] },
          state: { type: 'string' },
          result: { type: ['string', 'null'] },
          attempt: { type: 'integer', minimum: 0 },
          startTime: timeOrNone,
          finishTime: timeOrNone,
        },
      },
    },
  },
} as const;
export type Timeline = FromSchema<typeof timelineSchema>;

/** Operation Artifacts - List. The source is the timeline record of the job that published it. */
export const artifactsSchema = listOf({
  type: 'object',
  required: ['id', 'name'],
  properties: { id, name: { type: 'string' }, source: { anyOf: [guid, { type: 'null' }] } },
} as const);
export type Artifacts = FromSchema<typeof artifactsSchema>;

/** Operation Environments - List. */
export const environmentsSchema = listOf({
  type: 'object',
  required: ['id', 'name'],
  properties: { id, name: { type: 'string', minLength: 1 } },
} as const);
export type Environments = FromSchema<typeof environmentsSchema>;

/** Operation Environmentdeployment Records - List. The owner is the run. */
export const deploymentsSchema = listOf({
  type: 'object',
  required: ['id', 'environmentId', 'owner'],
  properties: {
    id,
    environmentId: id,
    planId: { anyOf: [guid, { type: 'null' }] },
    stageName: { type: ['string', 'null'] },
    stageAttempt: { type: 'integer', minimum: 0 },
    jobName: { type: ['string', 'null'] },
    requestIdentifier: { type: ['string', 'null'] },
    owner: { anyOf: [{ type: 'object', required: ['id'], properties: { id } }, { type: 'null' }] },
    queueTime: timeOrNone,
    startTime: timeOrNone,
    finishTime: timeOrNone,
    result: { type: ['string', 'null'] },
  },
} as const);
export type Deployments = FromSchema<typeof deploymentsSchema>;
