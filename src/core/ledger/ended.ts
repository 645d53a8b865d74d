import type { FromSchema } from 'json-schema-to-ts';
import {
  ACTOR,
  ACTOR_KEYS,
  digestSchema,
  HEAD,
  HEAD_KEYS,
  optionalTextSchema,
  textSchema,
  timeSchema,
} from './parts.js';
import { startedSchema } from './started.js';

/**
 * Everything that was started has been written. It holds the record that started it whole, so that one record says all,
 * and the digest that stands in Azure ML can be worked out of it. `host`, `run` and `evidence` are those of who ended it.
 */
export const endedSchema = {
  type: 'object',
  title: 'completed, rolled-back, adopted',
  description: 'Everything that was started has been written.',
  additionalProperties: false,
  required: [...HEAD_KEYS, 'started', 'calls', 'review', ...ACTOR_KEYS],
  properties: {
    ...HEAD,
    event: { enum: ['completed', 'rolled-back', 'adopted'], description: 'The kind of record.' },
    started: { ...startedSchema, description: 'The record that started it, whole.' },
    calls: { type: 'integer', minimum: 0, description: 'Calls to Azure ML that the run made until now.' },
    review: {
      type: ['object', 'null'],
      description: 'Who must look at a rollback afterwards, and until when; null where nobody must.',
      additionalProperties: false,
      required: ['by', 'until'],
      properties: {
        by: { type: 'array', items: textSchema, description: 'Who may look at it, as the rule names them.' },
        until: { ...timeSchema, description: 'When it must have been looked at, ISO 8601 in UTC.' },
      },
    },
    ...ACTOR,
  },
} as const;

export type EndedRecord = FromSchema<typeof endedSchema>;

/** What was started has been given up, and this stands in Azure ML. */
export const abandonedSchema = {
  type: 'object',
  title: 'abandoned',
  description: 'What was started has been given up.',
  additionalProperties: false,
  required: [...HEAD_KEYS, 'started', 'version', 'reason', 'stands', ...ACTOR_KEYS],
  properties: {
    ...HEAD,
    event: { const: 'abandoned', description: 'The kind of record.' },
    started: { ...digestSchema, description: 'Digest of the record that is given up.' },
    version: { ...optionalTextSchema, description: 'The version that was to move; null where it was several.' },
    reason: { ...textSchema, description: 'Why it was given up.' },
    stands: {
      type: 'array',
      items: textSchema,
      description: 'What Azure ML holds now, one sentence for each version.',
    },
    ...ACTOR,
  },
} as const;

export type AbandonedRecord = FromSchema<typeof abandonedSchema>;
