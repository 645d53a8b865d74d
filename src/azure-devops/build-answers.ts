import type { FromSchema } from 'json-schema-to-ts';
import { guid, guidOrNone, id, identity, identityOrNone, listOf, timeOrNone } from './answer-parts.js';

const repository = {
  type: 'object',
  required: ['id', 'type'],
  properties: { id: { type: 'string', minLength: 1 }, type: { type: 'string' }, name: { type: ['string', 'null'] } },
} as const;

const plan = { type: ['object', 'null'], required: ['planId'], properties: { planId: guid } } as const;

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
      type: ['object', 'null'],
      required: ['id'],
      properties: { id, reason: { type: 'string' }, repository: { ...repository, type: ['object', 'null'] } },
    },
    /** Keys differ by what triggered it; `pr.isFork` of a pull request. */
    triggerInfo: { type: ['object', 'null'], additionalProperties: { type: ['string', 'null'] } },
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
    repository: { ...repository, type: ['object', 'null'] },
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
          parentId: guidOrNone,
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
  properties: { id, name: { type: 'string' }, source: guidOrNone },
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
    planId: guidOrNone,
    stageName: { type: ['string', 'null'] },
    stageAttempt: { type: 'integer', minimum: 0 },
    jobName: { type: ['string', 'null'] },
    requestIdentifier: { type: ['string', 'null'] },
    owner: { type: ['object', 'null'], required: ['id'], properties: { id } },
    queueTime: timeOrNone,
  },
} as const);
export type Deployments = FromSchema<typeof deploymentsSchema>;
