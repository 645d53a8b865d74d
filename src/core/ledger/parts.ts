import { KINDS } from '../asset.js';

// The pieces that records are made of. JSON Schema 2020-12; every key is always there, and what is not known is null.

const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const text = { type: 'string', minLength: 1 } as const;
const optionalText = { type: ['string', 'null'] } as const;
/** ISO 8601 in UTC, by the registry's clock. */
const time = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' } as const;

/** Digest of another record or of a plan: SHA-256, 64 lower-case hex characters. */
export const digestSchema = digest;
export const textSchema = text;
export const optionalTextSchema = optionalText;
export const timeSchema = time;

/** What every record begins with. */
export const HEAD = {
  format: { const: 1, description: 'Version of this form.' },
  number: { type: 'integer', minimum: 1, description: 'Counts the events of this asset from 1.' },
  previous: {
    type: ['string', 'null'],
    pattern: digest.pattern,
    description: 'SHA-256 of the canonical JSON of the record before; null in the first.',
  },
  at: { ...time, description: 'When, by the clock of Azure ML, ISO 8601 in UTC.' },
  tool: { ...text, description: 'Version of aml-promote that wrote it.' },
  place: { ...text, description: 'The workspace or registry, normalised.' },
  kind: { enum: KINDS, description: 'Kind of the asset.' },
  name: { ...text, description: 'Name of the asset.' },
} as const;

export const HEAD_KEYS = ['format', 'event', 'number', 'previous', 'at', 'tool', 'place', 'kind', 'name'] as const;

const person = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'login'],
  properties: { id: text, login: text },
} as const;

const approval = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'login', 'match', 'comment', 'environment'],
  properties: {
    id: text,
    login: text,
    match: { ...text, description: 'How the person was found to be one who may approve.' },
    comment: { type: 'string' },
    environment: { ...text, description: 'What the approval released.' },
  },
} as const;

/** Who did it, and what proves it: the keys in which two hosts may differ for one request. */
export const ACTOR = {
  host: { enum: ['github-actions', 'azure-pipelines', 'shell'], description: 'What ran it.' },
  run: {
    type: ['object', 'null'],
    description: 'The run of the host; null in a shell.',
    additionalProperties: false,
    required: ['name', 'attempt', 'url'],
    properties: { name: text, attempt: { type: 'integer', minimum: 1 }, url: optionalText },
  },
  evidence: {
    type: ['object', 'null'],
    description: 'Who asked and who approved, as the host showed it; null in a shell, which shows nobody.',
    additionalProperties: false,
    required: ['event', 'ref', 'workflow', 'requesters', 'approvals', 'policy'],
    properties: {
      event: text,
      ref: text,
      workflow: optionalText,
      requesters: { type: 'array', items: person },
      approvals: { type: 'array', items: approval },
      policy: {
        type: 'object',
        additionalProperties: false,
        required: ['repository', 'ref', 'commit'],
        properties: { repository: text, ref: text, commit: text },
      },
    },
  },
} as const;

export const ACTOR_KEYS = ['host', 'run', 'evidence'] as const;

/** One judged rule. */
export const findingSchemaPart = {
  type: 'object',
  additionalProperties: false,
  required: ['subject', 'outcome', 'found', 'wanted'],
  properties: {
    subject: text,
    outcome: { enum: ['pass', 'fail', 'inconclusive', 'awaited'] },
    found: { type: 'string' },
    wanted: optionalText,
  },
} as const;

/** One write to the registry. */
export const changeSchemaPart = {
  type: 'object',
  additionalProperties: false,
  required: ['asset', 'name', 'version', 'role', 'from', 'to', 'archived', 'sequence'],
  properties: {
    asset: { ...text, description: 'ARM id of the version.' },
    name: text,
    version: text,
    role: { enum: ['promote', 'displace', 'restore', 'adopt'] },
    from: text,
    to: text,
    archived: {
      type: ['boolean', 'null'],
      description: 'What the write made of isArchived; null where it left it alone.',
    },
    sequence: { type: 'integer', minimum: 1, description: 'The number of this move in the life of the version.' },
  },
} as const;

/** A metric of the rules beside that of each holder. */
export const metricSchemaPart = {
  type: 'object',
  additionalProperties: false,
  required: ['metric', 'value', 'source', 'incumbents', 'wanted', 'outcome'],
  properties: {
    metric: text,
    value: { type: ['string', 'number', 'null'] },
    source: { type: 'string' },
    incumbents: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['version', 'value'],
        properties: { version: text, value: { type: ['string', 'number', 'null'] } },
      },
    },
    wanted: { type: 'string' },
    outcome: { enum: ['pass', 'fail', 'inconclusive', 'awaited'] },
  },
} as const;
