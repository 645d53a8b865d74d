import type { FromSchema } from 'json-schema-to-ts';

// A scalar of YAML where a workflow wants text.
const text = { type: ['string', 'number', 'boolean'] } as const;

/** A workflow file, as far as it says which job needs which (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax). */
export const workflowFileSchema = {
  type: 'object',
  required: ['jobs'],
  properties: {
    jobs: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          name: text,
          needs: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
          environment: {
            anyOf: [text, { type: 'object', required: ['name'], properties: { name: text, deployment: text } }],
          },
          strategy: { type: ['object', 'string'] },
          uses: { type: 'string' },
        },
      },
    },
  },
} as const;
export type WorkflowFile = FromSchema<typeof workflowFileSchema>;

const anything = {} as const;
const scalars = {
  type: ['object', 'null'],
  additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
} as const;

/** The same, as far as it says what starts it, what it grants, and which actions it calls. */
export const callingWorkflowSchema = {
  type: 'object',
  required: ['jobs'],
  properties: {
    on: anything,
    permissions: anything,
    jobs: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          environment: {
            anyOf: [text, { type: 'object', required: ['name'], properties: { name: text } }],
          },
          permissions: anything,
          steps: {
            type: 'array',
            items: { type: 'object', properties: { uses: { type: 'string' }, with: scalars } },
          },
        },
      },
    },
  },
} as const;
export type CallingWorkflow = FromSchema<typeof callingWorkflowSchema>;
