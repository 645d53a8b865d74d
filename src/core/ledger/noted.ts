import type { FromSchema } from 'json-schema-to-ts';
import { ACTOR, ACTOR_KEYS, findingSchemaPart, HEAD, HEAD_KEYS, optionalTextSchema, textSchema } from './parts.js';

/** A request that was refused; written where the caller wants refusals remembered. */
export const refusedSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    ...HEAD_KEYS,
    'purpose',
    'version',
    'from',
    'to',
    'reason',
    'verdict',
    'planDigest',
    'findings',
    ...ACTOR_KEYS,
  ],
  properties: {
    ...HEAD,
    event: { const: 'refused' },
    purpose: { enum: ['promote', 'rollback', 'adopt'] },
    version: optionalTextSchema,
    from: optionalTextSchema,
    to: optionalTextSchema,
    reason: optionalTextSchema,
    verdict: { enum: ['deny', 'inconclusive'] },
    planDigest: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
    findings: { type: 'array', items: findingSchemaPart },
    ...ACTOR,
  },
} as const;

export type RefusedRecord = FromSchema<typeof refusedSchema>;

/** A difference between ledger and Azure ML that somebody accepted: the ledger holds what is true from here on. */
export const acknowledgedSchema = {
  type: 'object',
  additionalProperties: false,
  required: [...HEAD_KEYS, 'drift', 'version', 'stage', 'reason', ...ACTOR_KEYS],
  properties: {
    ...HEAD,
    event: { const: 'acknowledged' },
    drift: { ...textSchema, description: 'The kind of difference, as `drift` names it.' },
    version: textSchema,
    stage: {
      ...optionalTextSchema,
      description: 'The stage that the version holds no more; null where it is another difference.',
    },
    reason: textSchema,
    ...ACTOR,
  },
} as const;

export type AcknowledgedRecord = FromSchema<typeof acknowledgedSchema>;

/** Somebody looked at a rollback afterwards, as its rule demands. */
export const reviewedSchema = {
  type: 'object',
  additionalProperties: false,
  required: [...HEAD_KEYS, 'reviews', 'version', 'reason', ...ACTOR_KEYS],
  properties: {
    ...HEAD,
    event: { const: 'reviewed' },
    reviews: { type: 'integer', minimum: 1, description: 'Number of the event that was reviewed.' },
    version: textSchema,
    reason: textSchema,
    ...ACTOR,
  },
} as const;

export type ReviewedRecord = FromSchema<typeof reviewedSchema>;
