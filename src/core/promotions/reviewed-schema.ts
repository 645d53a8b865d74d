import type { FromSchema } from 'json-schema-to-ts';
import { KINDS } from '../asset.js';

const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const text = { type: 'string', minLength: 1 } as const;

/**
 * What the reviewers of a pull request saw, for a machine to find again after the merge: the digest of the plan of each
 * entry that the pull request changes, on its head commit.
 */
export const reviewedSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'place', 'entries'],
  properties: {
    version: { const: 1 },
    /** The workspace or registry, normalised: see `place.ts`. */
    place: text,
    /** The commit at which the policy was read. */
    'policy-commit': { type: 'string', pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' },
    entries: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'name', 'stage', 'version', 'digest'],
        properties: { kind: { enum: KINDS }, name: text, stage: text, version: text, digest },
      },
    },
  },
} as const;

export type Reviewed = FromSchema<typeof reviewedSchema>;
