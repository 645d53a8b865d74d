import type { FromSchema } from 'json-schema-to-ts';

// What we use of GitHub's answers (OpenAPI description `@octokit/openapi`), and no more: other keys may come and go.

export * from './branch-answers.js';
export * from './gate-answers.js';
export * from './job-answers.js';
export * from './pull-request-answers.js';
export * from './setting-answers.js';
export * from './workflow-answers.js';

/** The body of an error (schema `basic-error`). */
export const problemSchema = {
  type: 'object',
  required: ['message'],
  properties: { message: { type: 'string' } },
} as const;
export type Problem = FromSchema<typeof problemSchema>;
