import type { FromSchema } from 'json-schema-to-ts';
import {
  ACTOR,
  ACTOR_KEYS,
  changeSchemaPart,
  digestSchema,
  findingSchemaPart,
  HEAD,
  HEAD_KEYS,
  metricSchemaPart,
  optionalTextSchema,
  textSchema,
  timeSchema,
} from './parts.js';

/**
 * Says what is about to be written, before anything is: the journal entry of a promotion, a rollback or an adoption. Its
 * digest stands in the properties of every version that it moves, so it cannot be changed afterwards.
 */
export const startedSchema = {
  type: 'object',
  title: 'started',
  description: 'What is about to be written, before anything is.',
  additionalProperties: false,
  required: [
    ...HEAD_KEYS,
    'purpose',
    'version',
    'from',
    'to',
    'reason',
    'expires',
    'continues',
    'planDigest',
    'plan',
    'policy',
    'findings',
    'metrics',
    'lineage',
    'previousHolders',
    'changes',
    'pass',
    'proven',
    ...ACTOR_KEYS,
  ],
  properties: {
    ...HEAD,
    event: { const: 'started', description: 'The kind of record.' },
    purpose: { enum: ['promote', 'rollback', 'adopt'], description: 'What was asked for.' },
    version: { ...optionalTextSchema, description: 'The version that is moved; null where one record adopts several.' },
    from: { ...optionalTextSchema, description: 'The stage before; null where one record adopts several versions.' },
    to: { ...optionalTextSchema, description: 'The stage after; null where one record adopts several versions.' },
    reason: { ...optionalTextSchema, description: 'Why, in the words of who asked; null where nothing was said.' },
    expires: { ...timeSchema, description: 'Until then nobody else may promote this asset.' },
    continues: {
      type: ['object', 'null'],
      description:
        'The record that began what this one takes up after its time was over; null in one that begins. The digest of that first one stands in the properties of the versions.',
      additionalProperties: false,
      required: ['digest', 'number'],
      properties: {
        digest: { ...digestSchema, description: 'SHA-256 of that record.' },
        number: { ...HEAD.number, description: 'The number of that record.' },
      },
    },
    planDigest: { ...digestSchema, description: 'SHA-256 of the plan as canonical JSON: what the reviewers approved.' },
    plan: { type: 'object', description: 'The plan: place, asset, from, to, holders, facts, rules, changes.' },
    policy: {
      type: 'object',
      description: 'The rules that were applied.',
      additionalProperties: false,
      required: ['file', 'rules'],
      properties: {
        file: { ...textSchema, description: 'Path of the policy, or the name of a preset.' },
        rules: { ...digestSchema, description: 'SHA-256 of the rules that applied, as canonical JSON.' },
      },
    },
    findings: {
      type: 'array',
      items: findingSchemaPart,
      description: 'Every rule as it was judged; what was judged of the run stands in `evidence`.',
    },
    metrics: { type: 'array', items: metricSchemaPart, description: 'Every metric that the rules ask for.' },
    lineage: {
      type: ['object', 'null'],
      description: 'Where the version comes from, as far as it is recorded; null where it could not be read.',
      additionalProperties: false,
      required: ['job', 'commit', 'repository'],
      properties: {
        job: { ...optionalTextSchema, description: 'The job that made it; null where none is recorded.' },
        commit: { ...optionalTextSchema, description: 'The commit of its code; null where none is recorded.' },
        repository: {
          ...optionalTextSchema,
          description: 'The repository of that commit; null where none is recorded.',
        },
      },
    },
    previousHolders: { type: 'array', items: textSchema, description: 'Versions that held the stage before.' },
    changes: {
      type: 'array',
      items: changeSchemaPart,
      description: 'The writes, in their order: the new holder first.',
    },
    pass: {
      enum: ['full', 'filtered', null],
      description: 'How the holders were looked for: in every version, or by the tag; null where nobody had to look.',
    },
    proven: { type: 'boolean', description: 'Whether a host showed who approved; a shell shows nobody.' },
    ...ACTOR,
  },
} as const;

export type StartedRecord = FromSchema<typeof startedSchema>;

/** Everything that was judged before it: the rules, and what the host showed. */
export function everyFinding({
  findings,
  evidence,
}: Pick<StartedRecord, 'findings' | 'evidence'>): StartedRecord['findings'] {
  return [...findings, ...(evidence?.findings ?? [])];
}
