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
