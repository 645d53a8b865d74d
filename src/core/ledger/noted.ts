import type { FromSchema } from 'json-schema-to-ts';
import { ACTOR, ACTOR_KEYS, findingSchemaPart, HEAD, HEAD_KEYS, optionalTextSchema, textSchema } from './parts.js';

/** A request that was refused; written where the caller wants refusals remembered. */
export const refusedSchema = {
  type: 'object',
  title: 'refused',
  description: 'A request that was refused. Written where refusals are to be remembered.',
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
    event: { const: 'refused', description: 'The kind of record.' },
    purpose: { enum: ['promote', 'rollback', 'adopt'], description: 'What was asked for.' },
    version: { ...optionalTextSchema, description: 'The version that was to move; null where it was several.' },
    from: { ...optionalTextSchema, description: 'The stage where it stood; null where that is not known.' },
    to: { ...optionalTextSchema, description: 'The stage that was asked for; null where it was several.' },
    reason: { ...optionalTextSchema, description: 'Why, in the words of who asked; null where nothing was said.' },
    verdict: { enum: ['deny', 'inconclusive'], description: 'Whether a rule failed, or could not be judged.' },
    planDigest: {
      type: ['string', 'null'],
      pattern: '^[0-9a-f]{64}$',
      description: 'SHA-256 of the plan as canonical JSON; null where there was none.',
    },
    findings: {
      type: 'array',
      items: findingSchemaPart,
      description: 'Every rule as it was judged; what was judged of the run stands in `evidence`.',
    },
    ...ACTOR,
  },
} as const;

export type RefusedRecord = FromSchema<typeof refusedSchema>;

/** A difference between ledger and Azure ML that somebody accepted: the ledger holds what is true from here on. */
export const acknowledgedSchema = {
  type: 'object',
  title: 'acknowledged',
  description: 'A difference between ledger and Azure ML that somebody accepted.',
  additionalProperties: false,
  required: [...HEAD_KEYS, 'drift', 'version', 'stage', 'reason', ...ACTOR_KEYS],
  properties: {
    ...HEAD,
    event: { const: 'acknowledged', description: 'The kind of record.' },
    drift: { ...textSchema, description: 'The kind of difference, as `drift` names it.' },
    version: { ...textSchema, description: 'The version in which ledger and Azure ML differ.' },
    stage: {
      ...optionalTextSchema,
      description: 'The stage that the version holds no more; null where it is another difference.',
    },
    reason: { ...textSchema, description: 'Why it was accepted.' },
    ...ACTOR,
  },
} as const;

export type AcknowledgedRecord = FromSchema<typeof acknowledgedSchema>;

/** Somebody looked at a rollback afterwards, as its rule demands. */
export const reviewedSchema = {
  type: 'object',
  title: 'reviewed',
  description: 'Somebody looked at a rollback afterwards.',
  additionalProperties: false,
  required: [...HEAD_KEYS, 'reviews', 'version', 'reason', ...ACTOR_KEYS],
  properties: {
    ...HEAD,
    event: { const: 'reviewed', description: 'The kind of record.' },
    reviews: { type: 'integer', minimum: 1, description: 'Number of the event that was reviewed.' },
    version: { ...textSchema, description: 'The version that the rollback brought back.' },
    reason: { ...textSchema, description: 'What the review found.' },
    ...ACTOR,
  },
} as const;

export type ReviewedRecord = FromSchema<typeof reviewedSchema>;
