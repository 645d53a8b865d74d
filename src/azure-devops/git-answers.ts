import type { FromSchema } from 'json-schema-to-ts';
import { commit, guid, guidOrNone, id, listOf } from './answer-parts.js';

/** Operation Repositories - Get. A repository without a commit has no default branch. */
export const repositorySchema = {
  type: 'object',
  required: ['id', 'name', 'project'],
  properties: {
    id: guid,
    name: { type: 'string', minLength: 1 },
    defaultBranch: { type: ['string', 'null'], pattern: '^refs/heads/.' },
    project: {
      type: 'object',
      required: ['id', 'name'],
      properties: { id: guid, name: { type: 'string', minLength: 1 } },
    },
  },
} as const;
export type Repository = FromSchema<typeof repositorySchema>;

/** Operation Refs - List. */
export const refsSchema = listOf({
  type: 'object',
  required: ['name', 'objectId'],
  properties: { name: { type: 'string' }, objectId: commit },
} as const);
export type Refs = FromSchema<typeof refsSchema>;

/** Operation Diffs - Get: the commit from which both histories part. */
export const commitDiffsSchema = {
  type: 'object',
  properties: { commonCommit: { type: ['string', 'null'] } },
} as const;
export type CommitDiffs = FromSchema<typeof commitDiffsSchema>;

/** Operation Items - Get, with its content as text. */
export const itemSchema = {
  type: 'object',
  properties: {
    isFolder: { type: ['boolean', 'null'] },
    isSymLink: { type: ['boolean', 'null'] },
    gitObjectType: { type: ['string', 'null'] },
    content: { type: ['string', 'null'] },
    contentMetadata: { type: ['object', 'null'], properties: { isBinary: { type: ['boolean', 'null'] } } },
  },
} as const;
export type Item = FromSchema<typeof itemSchema>;

const flag = { type: ['boolean', 'null'] } as const;

/** Operation Policy Configurations - Get, of a branch; the settings of those that ask for reviewers. */
export const branchPoliciesSchema = listOf({
  type: 'object',
  required: ['id', 'type', 'isEnabled', 'isBlocking'],
  properties: {
    id,
    type: { type: 'object', required: ['id'], properties: { id: guid, displayName: { type: ['string', 'null'] } } },
    isEnabled: { type: 'boolean' },
    isBlocking: { type: 'boolean' },
    isDeleted: flag,
    settings: {
      type: 'object',
      properties: {
        minimumApproverCount: { type: 'integer' },
        creatorVoteCounts: flag,
        resetOnSourcePush: flag,
        requireVoteOnLastIteration: flag,
        requireVoteOnEachIteration: flag,
        /** Paths for which it is asked; none for all. */
        filenamePatterns: { type: ['array', 'null'], items: { type: 'string' } },
        scope: {
          type: 'array',
          items: {
            type: ['object', 'null'],
            properties: {
              repositoryId: guidOrNone,
              refName: { type: ['string', 'null'] },
              matchKind: { type: ['string', 'null'] },
            },
          },
        },
      },
    },
  },
} as const);
export type BranchPolicies = FromSchema<typeof branchPoliciesSchema>;
