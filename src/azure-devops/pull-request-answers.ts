import type { FromSchema } from 'json-schema-to-ts';
import { commit, guid, id, identity, identityOrNone, listOf, time, timeOrNone } from './answer-parts.js';

const text = { type: ['string', 'null'] } as const;
const flag = { type: ['boolean', 'null'] } as const;
const commitOrNone = { type: ['object', 'null'], required: ['commitId'], properties: { commitId: commit } } as const;

const reviewer = {
  ...identity,
  required: ['id', 'vote'],
  properties: {
    ...identity.properties,
    /** 10 approved, 5 approved with suggestions, 0 none, -5 waits for the author, -10 rejected. */
    vote: { type: 'integer' },
    /** Groups for which this person voted, too. */
    votedFor: { type: ['array', 'null'], items: identity },
  },
} as const;

/** Operation Pull Requests - Get Pull Request. */
export const pullRequestSchema = {
  type: 'object',
  required: ['pullRequestId', 'status', 'targetRefName', 'createdBy', 'repository'],
  properties: {
    pullRequestId: id,
    status: { type: 'string' },
    targetRefName: { type: 'string', pattern: '^refs/heads/.' },
    createdBy: identity,
    closedBy: identityOrNone,
    closedDate: timeOrNone,
    lastMergeCommit: commitOrNone,
    lastMergeSourceCommit: commitOrNone,
    lastMergeTargetCommit: commitOrNone,
    /** Where its head lies, when that is another repository. */
    forkSource: { type: ['object', 'null'] },
    repository: { type: 'object', required: ['id'], properties: { id: guid } },
    reviewers: { type: ['array', 'null'], items: reviewer },
  },
} as const;
export type PullRequest = FromSchema<typeof pullRequestSchema>;

/** Operation Pull Request Query - Get: for each query, by commit, the pull requests. */
export const pullRequestQuerySchema = {
  type: 'object',
  required: ['results'],
  properties: {
    results: {
      type: 'array',
      items: { type: 'object', additionalProperties: { type: 'array', items: pullRequestSchema } },
    },
  },
} as const;
export type PullRequestQuery = FromSchema<typeof pullRequestQuerySchema>;

/** Operation Pull Request Iterations - List: one for each push, and for each change of the target. */
export const iterationsSchema = listOf({
  type: 'object',
  required: ['id', 'createdDate', 'sourceRefCommit'],
  properties: {
    id,
    createdDate: time,
    reason: text,
    sourceRefCommit: { type: 'object', required: ['commitId'], properties: { commitId: commit } },
    push: { type: ['object', 'null'], required: ['pushId'], properties: { pushId: id } },
  },
} as const);
export type Iterations = FromSchema<typeof iterationsSchema>;

/** A property that the service, or whoever made the thread, has put there. */
const property = { type: ['object', 'null'], properties: { $value: { type: ['string', 'number', 'null'] } } } as const;

/**
 * Operation Pull Request Threads - List. What happens to a pull request comes as threads, too; their properties and the
 * people that these point to are described nowhere (types: microsoft/azure-devops-extension-api, samples of the answers).
 */
export const threadsSchema = listOf({
  type: 'object',
  required: ['id'],
  properties: {
    id,
    publishedDate: timeOrNone,
    isDeleted: flag,
    threadContext: { type: ['object', 'null'] },
    properties: {
      type: ['object', 'null'],
      properties: {
        CodeReviewThreadType: property,
        CodeReviewVoteResult: property,
        CodeReviewVotedByIdentity: property,
        CodeReviewVotedByInitiatorIdentity: property,
      },
    },
    identities: { type: ['object', 'null'], additionalProperties: identityOrNone },
    comments: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        required: ['id'],
        properties: {
          id,
          author: identityOrNone,
          content: text,
          commentType: text,
          isDeleted: flag,
        },
      },
    },
  },
} as const);
export type Threads = FromSchema<typeof threadsSchema>;

/** Operation Pull Request Iteration Statuses - List. */
export const statusesSchema = listOf({
  type: 'object',
  required: ['id', 'context', 'creationDate'],
  properties: {
    id,
    context: {
      type: 'object',
      required: ['name'],
      properties: { name: text, genre: text },
    },
    description: text,
    creationDate: time,
    updatedDate: timeOrNone,
    createdBy: identityOrNone,
  },
} as const);
export type Statuses = FromSchema<typeof statusesSchema>;

/** What was written: operations Pull Request Statuses - Create, Threads - Create, Thread Comments - Update. */
export const createdSchema = {
  type: 'object',
  required: ['id'],
  properties: { id, createdBy: identityOrNone },
} as const;
export type Created = FromSchema<typeof createdSchema>;

/** Operations Pull Request Commits - Get Pull Request Commits, and Merge Bases - List. */
export const commitsSchema = listOf({
  type: 'object',
  required: ['commitId'],
  properties: { commitId: commit },
} as const);
export type Commits = FromSchema<typeof commitsSchema>;

const userDate = { type: 'object', required: ['email'], properties: { email: { type: 'string' } } } as const;

/** Operation Commits - Get. */
export const gitCommitSchema = {
  type: 'object',
  required: ['commitId', 'author', 'committer', 'comment', 'parents'],
  properties: {
    commitId: commit,
    author: userDate,
    committer: userDate,
    comment: { type: 'string' },
    commentTruncated: flag,
    parents: { type: 'array', items: commit },
  },
} as const;
export type GitCommit = FromSchema<typeof gitCommitSchema>;

const refUpdate = {
  type: 'object',
  required: ['name', 'oldObjectId', 'newObjectId'],
  properties: { name: { type: 'string' }, oldObjectId: commit, newObjectId: commit },
} as const;
const push = {
  type: 'object',
  required: ['pushId', 'date', 'pushedBy'],
  properties: {
    pushId: id,
    date: time,
    pushedBy: identity,
    refUpdates: { type: ['array', 'null'], items: refUpdate },
  },
} as const;

/** Operation Pushes - Get, with its updates of refs. */
export const pushSchema = push;
export type Push = FromSchema<typeof pushSchema>;

/** Operation Pushes - List, with their updates of refs. */
export const pushesSchema = listOf(push);
export type Pushes = FromSchema<typeof pushesSchema>;

/** Operation Items - List, of a folder. */
export const folderSchema = listOf({
  type: 'object',
  required: ['path'],
  properties: { path: { type: 'string' }, isFolder: flag, isSymLink: flag, gitObjectType: text },
} as const);
export type Folder = FromSchema<typeof folderSchema>;

/** Operation Builds - Get Build Changes: the commits that a build has and the one before it had not. */
export const buildChangesSchema = listOf({
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' } },
} as const);
export type BuildChanges = FromSchema<typeof buildChangesSchema>;
