import type { FromSchema } from 'json-schema-to-ts';
import { KINDS } from '../asset.js';
import { CHECK_SCHEMAS, CHECKS_NOT_AVAILABLE_YET } from '../checks/index.js';

/**
 * The shape of a policy file, as the JSON Schema 2020-12 that is published in `schema/policy.schema.json`.
 * What the shape cannot say (names that must exist, graphs, what nobody can meet) is in `consistency.ts`.
 */

const text = { type: 'string', minLength: 1 } as const;
const notYet = (what: string) => ({ 'x-not-available-yet': true, description: `${what} Not available yet.` }) as const;

const stage = {
  type: ['object', 'null'],
  description: 'A stage and its flags; every flag is false until it is given.',
  additionalProperties: false,
  properties: {
    deployable: { type: 'boolean', description: 'Deployments may serve a version in this stage.' },
    deletable: { type: 'boolean', description: 'A version in this stage may be deleted.' },
    hidden: { type: 'boolean', description: 'Entering sets isArchived, leaving unsets it.' },
    exclusive: {
      description: 'One holder per place: a new one displaces the incumbent. `true` means to the only hidden stage.',
      oneOf: [
        { type: 'boolean' },
        {
          type: 'object',
          required: ['incumbent-to'],
          additionalProperties: false,
          properties: {
            'incumbent-to': { ...text, description: 'The stage into which the incumbent moves.' },
            when: {
              enum: ['always', 'requested'],
              description:
                '`requested`: only when the request sets `archive-existing`, as in MLflow. Default `always`.',
            },
          },
        },
      ],
    },
    aliases: {
      type: 'array',
      items: text,
      description: 'Other names that Azure may hold for this stage; a promotion writes the proper name.',
    },
    'any-case': {
      type: 'boolean',
      description: 'Match the name and its aliases in any spelling of case, as MLflow does.',
    },
  },
} as const;

const environment = {
  description: 'The protected environment whose reviewers release the job.',
  oneOf: [
    text,
    {
      type: 'object',
      required: ['name'],
      additionalProperties: false,
      properties: {
        name: text,
        'forbid-admin-bypass': {
          type: 'boolean',
          description:
            'Demand that administrators cannot bypass the environment. Default true; false is not available yet.',
        },
        'allow-reruns': {
          type: 'boolean',
          description: 'Let a re-run finish what an earlier attempt started. Default false; true is not available yet.',
        },
        'allowed-refs': notYet('Full refs, globs, from which a run may ask.'),
        'allowed-workflows': notYet('Paths of workflows, globs, that may ask.'),
      },
    },
  ],
} as const;

const approval = {
  type: 'object',
  required: ['from'],
  additionalProperties: false,
  properties: {
    from: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', pattern: '^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$' },
      description:
        'Who may approve, any of them: user:LOGIN, team:ORG/SLUG, environment-reviewers (group:NAME is not available yet).',
    },
    via: {
      enum: ['environment', 'pull-request'],
      description:
        'How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet.',
    },
    count: { type: 'integer', minimum: 1, description: 'How many people. Default 1.' },
    environment: notYet('The environment of an earlier job that this approval released.'),
    'comment-must-contain': notYet('`plan-digest`: the comment carries the first twelve characters of the digest.'),
  },
} as const;

const checkSchema = {
  type: 'object',
  description: 'One check; the key that names its kind says which.',
  allOf: Object.entries(CHECK_SCHEMAS).map(([key, schema]) => ({ if: { required: [key] }, then: schema })),
  anyOf: [...Object.keys(CHECK_SCHEMAS), ...CHECKS_NOT_AVAILABLE_YET].map((key) => ({ required: [key] })),
};

// For the types a check is one of its kinds; for the validator `checkSchema`, whose errors name the right key.
const checks = { type: 'array', items: { anyOf: [CHECK_SCHEMAS.tag, CHECK_SCHEMAS.metric] } } as const;

const separate = {
  type: 'array',
  items: { enum: ['requester', 'job-owner', 'author', 'pusher', 'merger'] },
  description: 'People whose approval does not count. Default [requester]; the others are not available yet.',
} as const;

const from = { oneOf: [text, { type: 'array', minItems: 1, items: text }] } as const;

const transition = {
  type: 'object',
  required: ['from', 'to'],
  additionalProperties: false,
  properties: {
    from: {
      ...from,
      description: "A stage, a list of stages, or '*' for every listed stage but `to` and Unregistered.",
    },
    to: text,
    remove: { const: true, description: 'Drop this pair of the preset that `extends` names.' },
    environment,
    approvals: { type: 'array', items: approval, description: 'Every entry must be met.' },
    separate,
    checks,
    'require-plan': notYet('No promotion without a plan from another job.'),
    freeze: notYet('Windows of time in which the transition is refused.'),
  },
} as const;

const override = {
  type: 'object',
  required: ['match', 'transitions'],
  additionalProperties: false,
  properties: {
    match: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        kind: { enum: KINDS },
        name: { ...text, description: 'A glob of * and ? over asset names.' },
        place: { ...text, description: 'Name or short id of a workspace or registry.' },
        tag: {
          type: 'object',
          minProperties: 1,
          additionalProperties: { type: 'string' },
          description: 'Tags and their values; an asset without the tag gets the override too.',
        },
      },
    },
    transitions: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['from', 'to'],
        additionalProperties: false,
        properties: {
          from,
          to: text,
          environment,
          approvals: { type: 'array', items: approval },
          checks,
          freeze: notYet('Windows of time in which the transition is refused.'),
          replace: notYet('Replace instead of add.'),
        },
      },
    },
  },
} as const;

/** Rules of a preset that `disable` can switch off by name. */
export const PRESET_RULES = ['forward-only', 'approve-production', 'archive-incumbent'] as const;

export const policySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:aml-promote:policy:1',
  title: 'aml-promote policy',
  type: 'object',
  required: ['version'],
  additionalProperties: false,
  properties: {
    version: { const: 1, description: 'Version of the policy language.' },
    extends: {
      ...text,
      description: 'A preset to start from: default or mlflow (repo:OWNER/NAME/PATH@REF is not available yet).',
    },
    disable: {
      type: 'array',
      items: { enum: PRESET_RULES },
      description: 'Rules of the preset that do not apply here.',
    },
    stages: {
      type: 'object',
      minProperties: 1,
      propertyNames: { minLength: 1 },
      additionalProperties: stage,
      description:
        'In lifecycle order; the first is where a registered asset starts. Given, they replace those of the preset.',
    },
    transitions: {
      type: 'array',
      items: transition,
      description: 'Pairs of stages; a pair that is not listed does not exist.',
    },
    overrides: {
      type: 'array',
      items: override,
      description: 'What is asked beyond that of matching assets; all that match apply.',
    },
    'allow-cycles': { type: 'boolean', description: 'Let transitions lead back to where they began.' },
    ledger: {
      enum: ['required', 'optional'],
      description: 'Whether a transition with approvals may be recorded without a ledger. Default required.',
    },
    rollback: notYet('How a stage is given back to an earlier holder.'),
    people: notYet('One human in several identity systems.'),
    groups: notYet('Named lists of people.'),
    waivers: notYet('Checks that are waived for a time.'),
  },
} as const;

/** The schema as it is published and compiled: with each kind of check spelt out. */
export function publishedPolicySchema(): unknown {
  return JSON.parse(JSON.stringify(policySchema), (key, value: unknown) =>
    key === 'checks' && typeof value === 'object' && value !== null && 'items' in value
      ? { type: 'array', items: checkSchema, description: 'Every check must pass.' }
      : value,
  );
}

export type PolicyFile = FromSchema<typeof policySchema>;
export type TransitionEntry = FromSchema<typeof transition>;
export type OverrideEntry = FromSchema<typeof override>;
export type ApprovalEntry = FromSchema<typeof approval>;
export type StageEntry = FromSchema<typeof stage>;
