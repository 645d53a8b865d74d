/**
 * What Azure Pipelines takes of YAML, as far as we show it (learn.microsoft.com/azure/devops/pipelines/yaml-schema): a key
 * that is not here is misspelt or misplaced. JSON Schema, draft 7.
 */
const text = { type: 'string', minLength: 1 } as const;
const names = { type: 'array', items: text } as const;
const parameters = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'type'],
    properties: {
      name: text,
      displayName: text,
      type: { enum: ['string', 'number', 'boolean', 'object', 'stepList'] },
      default: { anyOf: [{ type: 'string' }, { type: 'array', maxItems: 0 }] },
      values: names,
    },
  },
} as const;
const pool = {
  type: 'object',
  additionalProperties: false,
  properties: { vmImage: text, name: text, demands: names },
} as const;
const uses = {
  type: 'object',
  additionalProperties: false,
  properties: { repositories: names, pools: names },
} as const;
const task = {
  type: 'object',
  additionalProperties: false,
  required: ['task', 'inputs'],
  properties: {
    task: { type: 'string', pattern: '^\\w+@\\d+$' },
    name: { type: 'string', pattern: '^\\w+$' },
    displayName: text,
    condition: text,
    inputs: { type: 'object', additionalProperties: { type: 'string' } },
  },
} as const;
const checkout = {
  type: 'object',
  additionalProperties: false,
  required: ['checkout'],
  properties: { checkout: text, fetchDepth: { type: 'integer' }, persistCredentials: { type: 'boolean' } },
} as const;
const script = {
  type: 'object',
  additionalProperties: false,
  required: ['script'],
  properties: { script: text, displayName: text, env: { type: 'object', additionalProperties: { type: 'string' } } },
} as const;
const steps = { type: 'array', minItems: 1, items: { anyOf: [task, checkout, script] } } as const;
const variables = { type: 'object', additionalProperties: text } as const;
const shared = { displayName: text, dependsOn: { anyOf: [text, names] }, condition: text, pool, variables, uses };
const job = {
  type: 'object',
  additionalProperties: false,
  required: ['job', 'steps'],
  properties: { job: text, ...shared, steps },
} as const;
const deployment = {
  type: 'object',
  additionalProperties: false,
  required: ['deployment', 'environment', 'strategy'],
  properties: {
    deployment: text,
    ...shared,
    environment: text,
    strategy: {
      type: 'object',
      additionalProperties: false,
      required: ['runOnce'],
      properties: {
        runOnce: {
          type: 'object',
          additionalProperties: false,
          required: ['deploy'],
          properties: {
            deploy: { type: 'object', additionalProperties: false, required: ['steps'], properties: { steps } },
          },
        },
      },
    },
  },
} as const;
const stages = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['stage', 'jobs'],
    properties: {
      stage: { type: 'string', pattern: '^[A-Za-z_]\\w*$' },
      displayName: text,
      dependsOn: shared.dependsOn,
      condition: text,
      pool,
      variables,
      lockBehavior: { enum: ['sequential', 'runLatest'] },
      isSkippable: { type: 'boolean' },
      trigger: { enum: ['automatic', 'manual'] },
      jobs: { type: 'array', minItems: 1, items: { anyOf: [job, deployment] } },
    },
  },
} as const;
const triggers = { trigger: { const: 'none' }, pr: { const: 'none' } } as const;
const resources = {
  type: 'object',
  additionalProperties: false,
  required: ['repositories'],
  properties: {
    repositories: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['repository', 'type', 'name'],
        properties: { repository: text, type: { enum: ['git', 'github'] }, name: text, ref: text, endpoint: text },
      },
    },
  },
} as const;
const extended = {
  type: 'object',
  additionalProperties: false,
  required: ['template'],
  properties: {
    template: text,
    parameters: { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, steps] } },
  },
} as const;

/** A pipeline, or a template of stages. */
export const PIPELINE = {
  anyOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['stages'],
      properties: { name: text, ...triggers, parameters, resources, pool, variables, stages },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['extends'],
      properties: { name: text, ...triggers, parameters, resources, extends: extended },
    },
  ],
} as const;
