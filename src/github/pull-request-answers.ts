import type { FromSchema } from 'json-schema-to-ts';
import { id, person, time } from './answer-parts.js';

const sha = { type: 'string', pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' } as const;
const nullableText = { type: ['string', 'null'] } as const;
const somebody = { anyOf: [person, { type: 'null' }] } as const;
const number = { type: 'integer', minimum: 1 } as const;
const repository = {
  type: 'object',
  required: ['id', 'full_name'],
  properties: { id, full_name: { type: 'string', minLength: 1 } },
} as const;
/** A branch at one end of a pull request; one whose repository was deleted has none. */
const head = {
  type: 'object',
  required: ['ref', 'sha', 'repo'],
  properties: { ref: { type: 'string', minLength: 1 }, sha, repo: { anyOf: [repository, { type: 'null' }] } },
} as const;
const base = {
  type: 'object',
  required: ['ref', 'repo'],
  properties: { ref: { type: 'string', minLength: 1 }, repo: repository },
} as const;

/** Operation pulls/get. */
export const pullSchema = {
  type: 'object',
  required: ['number', 'html_url', 'state', 'head', 'base', 'user', 'merged', 'merged_by', 'commits'],
  properties: {
    number,
    html_url: { type: 'string' },
    state: { type: 'string' },
    head,
    base,
    user: somebody,
    merged: { type: 'boolean' },
    merged_by: somebody,
    /** How many. */
    commits: { type: 'integer', minimum: 0 },
  },
} as const;
export type Pull = FromSchema<typeof pullSchema>;

/** Operation repos/list-pull-requests-associated-with-commit. */
export const commitPullsSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['number', 'html_url', 'merged_at', 'merge_commit_sha', 'head', 'base'],
    properties: {
      number,
      html_url: { type: 'string' },
      merged_at: { anyOf: [time, { type: 'null' }] },
      /** Once it is merged: the commit that the merge left at the tip of the target, whatever the way of merging. */
      merge_commit_sha: { anyOf: [sha, { type: 'null' }] },
      head,
      base,
    },
  },
} as const;
export type CommitPulls = FromSchema<typeof commitPullsSchema>;

/** Operation pulls/list-reviews. One that was not handed in has no time. */
export const pullReviewsSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['state', 'user', 'commit_id'],
    properties: {
      state: { type: 'string' },
      user: somebody,
      body: nullableText,
      submitted_at: time,
      commit_id: { anyOf: [sha, { type: 'null' }] },
    },
  },
} as const;
export type PullReviews = FromSchema<typeof pullReviewsSchema>;

// An address that belongs to no account is null or an empty object.
const account = { anyOf: [person, { type: 'object', maxProperties: 0 }, { type: 'null' }] } as const;
const signature = {
  anyOf: [{ type: 'object', properties: { email: { type: 'string' } } }, { type: 'null' }],
} as const;

/** Operations pulls/list-commits and repos/list-commits. */
export const commitsSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['sha', 'commit', 'author', 'committer'],
    properties: {
      sha,
      commit: {
        type: 'object',
        required: ['author', 'committer', 'message'],
        properties: { author: signature, committer: signature, message: { type: 'string' } },
      },
      author: account,
      committer: account,
    },
  },
} as const;
export type Commits = FromSchema<typeof commitsSchema>;

/** Operation git/get-commit. */
export const gitCommitSchema = {
  type: 'object',
  required: ['parents'],
  properties: {
    parents: { type: 'array', items: { type: 'object', required: ['sha'], properties: { sha } } },
  },
} as const;
export type GitCommit = FromSchema<typeof gitCommitSchema>;

/** Operation git/get-ref. */
export const gitRefSchema = {
  type: 'object',
  required: ['ref', 'object'],
  properties: {
    ref: { type: 'string' },
    object: { type: 'object', required: ['type', 'sha'], properties: { type: { type: 'string' }, sha } },
  },
} as const;
export type GitRef = FromSchema<typeof gitRefSchema>;

/** Operation repos/compare-commits: a page of the commits of the head that the base lacks. */
export const changesSchema = {
  type: 'object',
  required: ['merge_base_commit', 'total_commits', 'commits'],
  properties: {
    merge_base_commit: { type: 'object', required: ['sha'], properties: { sha } },
    total_commits: { type: 'integer', minimum: 0 },
    commits: { type: 'array', items: { type: 'object', required: ['sha'], properties: { sha } } },
  },
} as const;
export type Changes = FromSchema<typeof changesSchema>;

/** Operation repos/list-activities: the latest move of a branch first. A branch that began or ended has zeros at that end. */
export const activitiesSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['before', 'after', 'ref', 'activity_type', 'actor'],
    properties: {
      before: sha,
      after: sha,
      ref: { type: 'string' },
      activity_type: { type: 'string' },
      actor: somebody,
    },
  },
} as const;
export type Activities = FromSchema<typeof activitiesSchema>;

/** Operation actions/get-workflow-run: what started it. Of a run for a pull request the commit is its head. */
export const startedRunSchema = {
  type: 'object',
  required: ['event', 'head_sha', 'head_branch', 'check_suite_id'],
  properties: { event: { type: 'string' }, head_sha: sha, head_branch: nullableText, check_suite_id: id },
} as const;
export type StartedRun = FromSchema<typeof startedRunSchema>;

const app = {
  anyOf: [
    { type: 'object', required: ['id', 'slug'], properties: { id, slug: { type: 'string', minLength: 1 } } },
    { type: 'null' },
  ],
} as const;

/** Operation checks/get-suite. */
export const checkSuiteSchema = { type: 'object', required: ['app'], properties: { app } } as const;
export type CheckSuite = FromSchema<typeof checkSuiteSchema>;

/** Operations checks/create and checks/update. */
export const statedCheckSchema = {
  type: 'object',
  required: ['id', 'name', 'head_sha', 'status', 'conclusion', 'completed_at', 'external_id', 'app', 'output'],
  properties: {
    id,
    name: { type: 'string' },
    head_sha: sha,
    status: { type: 'string' },
    conclusion: nullableText,
    completed_at: { anyOf: [time, { type: 'null' }] },
    external_id: nullableText,
    app,
    output: {
      type: 'object',
      required: ['title', 'summary', 'text'],
      properties: { title: nullableText, summary: nullableText, text: nullableText },
    },
  },
} as const;
export type StatedCheck = FromSchema<typeof statedCheckSchema>;

/** Operation checks/list-for-ref. */
export const statedChecksSchema = {
  type: 'object',
  required: ['total_count', 'check_runs'],
  properties: {
    total_count: { type: 'integer', minimum: 0 },
    check_runs: { type: 'array', items: statedCheckSchema },
  },
} as const;
export type StatedChecks = FromSchema<typeof statedChecksSchema>;

/** Operations issues/create-comment and issues/update-comment. */
export const commentSchema = {
  type: 'object',
  required: ['id', 'user'],
  properties: { id, user: somebody, body: { type: 'string' } },
} as const;
export type Comment = FromSchema<typeof commentSchema>;

/** Operation issues/list-comments. */
export const commentsSchema = { type: 'array', items: commentSchema } as const;
export type Comments = FromSchema<typeof commentsSchema>;
