import type { FromSchema } from 'json-schema-to-ts';

/**
 * The parts of Azure ML's answers that are read here; Microsoft.MachineLearningServices 2024-04-01, mfe.json
 * (ModelVersionResource, ModelVersionResourceArmPaginatedResult, ErrorResponse). What else an answer holds is kept as it
 * is: see `edit.ts`.
 */
const text = { type: ['string', 'null'] } as const;
const bag = { type: ['object', 'null'], additionalProperties: { type: ['string', 'null'] } } as const;

export const modelVersionSchema = {
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
      },
    },
    systemData: { type: ['object', 'null'], properties: { createdAt: text } },
  },
} as const;
export type ModelVersion = FromSchema<typeof modelVersionSchema>;

export const versionPageSchema = {
  type: 'object',
  required: ['value'],
  properties: { value: { type: 'array', items: modelVersionSchema }, nextLink: text },
} as const;
export type VersionPage = FromSchema<typeof versionPageSchema>;

export const armErrorSchema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
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
    },
  },
} as const;
export type ArmError = FromSchema<typeof armErrorSchema>;
