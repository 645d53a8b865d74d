import type { FromSchema } from 'json-schema-to-ts';

// What we use of the answers of Azure DevOps (REST API 7.1), and no more: other keys may come and go.

export * from './approval-answers.js';
export * from './build-answers.js';
export * from './git-answers.js';
export * from './pull-request-answers.js';
export * from './release-answers.js';
export * from './settings-answers.js';

/** The body of an error. */
export const problemSchema = {
  type: 'object',
  required: ['message'],
  properties: { message: { type: 'string' } },
} as const;
export type Problem = FromSchema<typeof problemSchema>;
