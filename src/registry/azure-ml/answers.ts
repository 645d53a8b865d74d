import type { FromSchema } from 'json-schema-to-ts';

/**
 * The parts of Azure ML's answers that are read here; Microsoft.MachineLearningServices 2024-04-01, mfe.json
 * (ModelVersionResource and its sisters, their paginated results, ErrorResponse). What else an answer holds is kept as it
 * is: see `edit.ts`.
 */
const text = { type: ['string', 'null'] } as const;
const bag = { type: ['object', 'null'], additionalProperties: { type: ['string', 'null'] } } as const;

export const assetVersionSchema = {
  type: 'object',
  required: ['properties'],
  properties: {
    id: text,
    name: text,
    properties: {
      type: 'object',
      properties: {
        stage: text,
        tags: bag,
        properties: bag,
        isAnonymous: { type: ['boolean', 'null'] },
        isArchived: { type: ['boolean', 'null'] },
        modelUri: text,
        modelType: text,
        jobName: text,
        dataUri: text,
        dataType: text,
        image: text,
        condaFile: text,
        build: { type: ['object', 'null'], properties: { contextUri: text, dockerfilePath: text } },
        osType: text,
        componentSpec: { type: ['object', 'null'], additionalProperties: true },
      },
    },
    systemData: { type: ['object', 'null'], properties: { createdAt: text } },
  },
} as const;
export type AssetVersion = FromSchema<typeof assetVersionSchema>;

export const versionPageSchema = {
  type: 'object',
  required: ['value'],
  properties: { value: { type: 'array', items: assetVersionSchema }, nextLink: text },
} as const;
export type VersionPage = FromSchema<typeof versionPageSchema>;

/** `*Containers_List`: a container's name is that of the asset. */
export const containerPageSchema = {
  type: 'object',
  required: ['value'],
  properties: {
    value: { type: 'array', items: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } },
    nextLink: text,
  },
} as const;
export type ContainerPage = FromSchema<typeof containerPageSchema>;

const input = {
  type: ['object', 'null'],
  properties: { jobInputType: text, job_input_type: text, uri: text },
} as const;
const inputs = { type: ['object', 'null'], additionalProperties: input } as const;

/**
 * `Jobs_Get`: what its types of job (command, pipeline, sweep, AutoML) have that says where a model comes from. The steps of
 * a pipeline are untyped there; recorded traffic shows their keys.
 */
export const jobSchema = {
  type: 'object',
  required: ['properties'],
  properties: {
    properties: {
      type: 'object',
      properties: {
        tags: bag,
        properties: bag,
        services: {
          type: ['object', 'null'],
          additionalProperties: { type: ['object', 'null'], properties: { endpoint: text } },
        },
        componentId: text,
        environmentId: text,
        inputs,
        trial: { type: ['object', 'null'], properties: { environmentId: text } },
        taskDetails: {
          type: ['object', 'null'],
          properties: { trainingData: input, validationData: input, testData: input },
        },
        jobs: {
          type: ['object', 'null'],
          additionalProperties: { type: ['object', 'null'], properties: { componentId: text, inputs } },
        },
      },
    },
    systemData: { type: ['object', 'null'], properties: { createdBy: text } },
  },
} as const;
export type Job = FromSchema<typeof jobSchema>;

const texts = { type: ['array', 'null'], items: { type: 'string' } } as const;

/** `Permissions_ListForResource` (Microsoft.Authorization 2022-04-01). */
export const permissionPageSchema = {
  type: 'object',
  required: ['value'],
  properties: {
    value: { type: 'array', items: { type: 'object', properties: { actions: texts, notActions: texts } } },
    nextLink: text,
  },
} as const;
export type PermissionPage = FromSchema<typeof permissionPageSchema>;

const error = {
  type: 'object',
  required: ['message'],
  properties: {
    code: text,
    message: { type: 'string' },
    details: {
      type: ['array', 'null'],
      items: { type: 'object', properties: { code: text, message: text } },
    },
  },
} as const;

export const armErrorSchema = { type: 'object', required: ['error'], properties: { error } } as const;
export type ArmError = FromSchema<typeof armErrorSchema>;

/** How a long-running write fares, ARM's `Azure-AsyncOperation`. The words differ by back end, but for the three that end it. */
export const operationSchema = {
  type: 'object',
  required: ['status'],
  properties: { status: { type: 'string' } },
} as const;
export type Operation = FromSchema<typeof operationSchema>;

/** What Azure DevOps answers to a job that asks for a token of its service connection (distributedtask, 7.1). */
export const oidcAnswerSchema = {
  type: 'object',
  required: ['oidcToken'],
  properties: { oidcToken: { type: 'string', minLength: 1 } },
} as const;
export type OidcAnswer = FromSchema<typeof oidcAnswerSchema>;

/** What of such a token a federated credential must match, and when it ends, in seconds of the epoch. */
export const assertionClaimsSchema = {
  type: 'object',
  required: ['iss', 'sub', 'aud', 'exp'],
  properties: {
    iss: { type: 'string' },
    sub: { type: 'string' },
    aud: { type: 'string' },
    exp: { type: 'number' },
  },
} as const;
export type AssertionClaims = FromSchema<typeof assertionClaimsSchema>;
