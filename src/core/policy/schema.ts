import type { FromSchema } from 'json-schema-to-ts';
import { KINDS } from '../asset.js';
import { CHECK_SCHEMAS, CHECKS_NOT_AVAILABLE_YET } from '../checks/index.js';
import { DURATION } from '../duration.js';
import { CHECK_NAMES } from './waiver.js';

/**
 * The shape of a policy file, as the JSON Schema 2020-12 that is published in `schema/policy.schema.json`.
 * What the shape cannot say (names that must exist, graphs, what nobody can meet) is in `consistency.ts`.
 */

/** Days of the week, as a freeze window names them. */
export const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Forms of text, by what is asked for; whoever writes another one is told so in these words. */
export const FORMS = {
  approver: '^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$',
  clock: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$',
  dates: '^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$',
  entra: '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$',
  email: '^[^@\\s]+@[^@\\s]+$',
  descriptor: '^[a-z]{2,10}\\.[A-Za-z0-9_-]+$',
  duration: DURATION,
  moment: '^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})?)?$',
} as const;

const clock = { type: 'string', pattern: FORMS.clock } as const;
const text = { type: 'string', minLength: 1 } as const;

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

const globs = { type: 'array', minItems: 1, items: text } as const;

const environment = {
  description:
    'The protected environment whose required reviewers release the job: its name, or a mapping with the name and what is demanded of it and of the run.',
  oneOf: [
    text,
    {
      type: 'object',
      required: ['name'],
      additionalProperties: false,
      properties: {
        name: { ...text, description: 'Its name, as the host writes it.' },
        'forbid-admin-bypass': {
          type: 'boolean',
          description:
            'Demand that administrators cannot bypass the environment. Default true; with false, each approver must be named in it as a user.',
        },
        'allow-reruns': {
          type: 'boolean',
          description:
            'Let a later attempt of a run finish what an earlier one started; it never starts anything. Default false.',
        },
        'allowed-refs': {
          ...globs,
          description:
            'Full refs on which a run that asks may be, as globs of * and ?: refs/heads/main, refs/heads/release/*. Default: the ref of the policy.',
        },
        'allowed-workflows': {
          ...globs,
          description:
            'Workflows of this repository that may ask, as globs of * and ?: .github/workflows/promote.yml. Default: any.',
        },
      },
    },
  ],
} as const;

const approvers = { type: 'array', minItems: 1, items: { type: 'string', pattern: FORMS.approver } } as const;

const approval = {
  type: 'object',
  required: ['from'],
  additionalProperties: false,
  properties: {
    from: {
      ...approvers,
      description:
        'Who may approve, any of them: user:NAME (a key of `people`, else a login), team:ORG/SLUG, group:NAME (of `groups`), environment-reviewers.',
    },
    via: {
      enum: ['environment', 'pull-request'],
      description:
        'How the approval is given: `environment` (default), who released this job; `pull-request`, who reviewed the pull request whose merge asks for this very promotion. Anywhere but in `apply` that is inconclusive.',
    },
    count: { type: 'integer', minimum: 1, description: 'How many people. Default 1.' },
    environment: {
      ...text,
      description: 'The environment of a job that this job needs; default: that of the transition.',
    },
    'comment-must-contain': {
      enum: ['plan-digest'],
      description: '`plan-digest`: the comment carries at least the first twelve characters of the digest of the plan.',
    },
  },
} as const;

const checkSchema = {
  type: 'object',
  description: 'One check; the key that names its kind says which.',
  allOf: Object.entries(CHECK_SCHEMAS).map(([key, schema]) => ({ if: { required: [key] }, then: schema })),
  anyOf: [...Object.keys(CHECK_SCHEMAS), ...CHECKS_NOT_AVAILABLE_YET].map((key) => ({ required: [key] })),
};

// For the types a check is one of its kinds; for the validator `checkSchema`, whose errors name the right key.
const checks = {
  type: 'array',
  items: { anyOf: [CHECK_SCHEMAS.tag, CHECK_SCHEMAS.metric, CHECK_SCHEMAS.lineage, CHECK_SCHEMAS.soak] },
} as const;

const separate = {
  type: 'array',
  items: { enum: ['requester', 'job-owner', 'author', 'pusher', 'merger'] },
  uniqueItems: true,
  description:
    'People whose approval does not count: `requester` who started the run, `job-owner` who made the training job, `author`, `pusher`, `merger` of the merge that asks (they name nobody where nothing was merged). Default [requester]; [] for nobody.',
} as const;

const freeze = {
  type: 'array',
  description: 'Windows of time in which the transition is refused; any that matches refuses.',
  items: {
    type: 'object',
    title: 'freeze',
    required: ['time-zone'],
    additionalProperties: false,
    description: 'What is not given matches always. A window whose end comes before its start ends on the next day.',
    properties: {
      days: { type: 'array', minItems: 1, items: { enum: DAYS }, description: 'Days of the week.' },
      from: { ...clock, description: 'The time at which it begins, as "16:00". Default "00:00".' },
      to: { ...clock, description: 'The time at which it ends, as "24:00". Default "24:00".' },
      dates: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', pattern: FORMS.dates },
        description: 'Days of the calendar, as "2026-12-24" or, with both ends, "2026-12-24..2027-01-06".',
      },
      'time-zone': { ...text, description: 'Name of the IANA time zone, as Europe/Berlin or UTC.' },
    },
  },
} as const;

// A greater one would be rounded to the id of somebody else.
const account = { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER } as const;
const id = { oneOf: [account, { type: 'array', minItems: 1, items: account }] } as const;
const oneOrMore = <P extends string>(pattern: P) =>
  ({
    oneOf: [
      { type: 'string', pattern },
      { type: 'array', minItems: 1, items: { type: 'string', pattern } },
    ],
  }) as const;

const person = {
  type: 'object',
  description: 'A human, as each identity system knows them. Counted once, whichever account approves.',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    github: {
      ...id,
      description: 'Id of the account, or ids where the human has several: `gh api users/LOGIN --jq .id`.',
    },
    entra: { ...oneOrMore(FORMS.entra), description: 'Object id in Microsoft Entra, or several.' },
    email: { ...oneOrMore(FORMS.email), description: 'Address as Azure and Azure DevOps show it, or several.' },
    'azure-devops': {
      ...oneOrMore(FORMS.descriptor),
      description:
        'Subject descriptor of Azure DevOps, or several, where the address is not enough: `az devops user show --user ADDRESS --query user.descriptor`.',
    },
  },
} as const;

const from = { oneOf: [text, { type: 'array', minItems: 1, items: text }] } as const;

const requirePlan = {
  type: 'boolean',
  description:
    'No promotion unless another job of this run made exactly this plan before the gate was reached. Default false.',
} as const;

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
    'require-plan': requirePlan,
    freeze,
  },
} as const;

const rollback = {
  type: 'object',
  title: 'rollback',
  required: ['stage', 'displaced-to', 'environment', 'approvals'],
  additionalProperties: false,
  properties: {
    stage: { ...text, description: 'The exclusive stage that is given back to the version which held it before.' },
    'displaced-to': { ...text, description: 'The stage into which the present holder moves.' },
    environment,
    approvals: { type: 'array', minItems: 1, items: approval, description: 'Every entry must be met.' },
    separate,
    checks,
    'require-plan': requirePlan,
    freeze,
    'review-within': {
      type: 'string',
      pattern: FORMS.duration,
      description: 'How soon somebody must have looked at it afterwards: 30m, 24h, 7d. Default 48h.',
    },
    'review-by': {
      ...approvers,
      description: 'Who must look at it afterwards, any of them, written as approvers. Default: those who may approve.',
    },
  },
} as const;

const matchOf = (tags: string) =>
  ({
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
        description: `Tags and their values; ${tags}`,
      },
    },
  }) as const;

const override = {
  type: 'object',
  required: ['match', 'transitions'],
  additionalProperties: false,
  properties: {
    match: matchOf('an asset without the tag gets what the override adds too, and nothing that it replaces.'),
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
          freeze,
          replace: {
            const: true,
            description:
              'Those keys that this entry gives, of environment, approvals, checks and freeze, stand in the place of what the transition and the overrides before this one ask for; [] asks for none. What is not given stays. An asset that lacks a tag of `match` is not matched.',
          },
        },
      },
    },
  },
} as const;

const waiver = {
  type: 'object',
  title: 'waiver',
  required: ['id', 'match', 'check', 'reason', 'approved-by', 'expires'],
  additionalProperties: false,
  properties: {
    id: { ...text, description: 'What plans and records call it; each only once.' },
    match: matchOf('an asset without the tag does not get the waiver.'),
    check: {
      description:
        'The check that does not refuse: tag, metric, lineage or soak, of every name; or { tag: NAME }, { metric: NAME }. It is judged and shown all the same. Approvals cannot be waived.',
      oneOf: [
        { type: 'string', enum: CHECK_NAMES },
        {
          type: 'object',
          minProperties: 1,
          maxProperties: 1,
          additionalProperties: false,
          properties: {
            tag: { ...text, description: 'The check of the tag of this name.' },
            metric: { ...text, description: 'The check of the metric of this name.' },
          },
        },
      ],
    },
    reason: { ...text, description: 'Why; stands in plans and records.' },
    'approved-by': {
      ...text,
      description: 'Who agreed, for readers. It proves nothing: what does is the review of this file.',
    },
    expires: {
      type: 'string',
      pattern: FORMS.moment,
      description:
        'When it ends: a day, "2026-12-24", of which it holds to the end in UTC; or a time, "2026-12-24T12:00Z".',
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
      description:
        'What to start from: a preset, default or mlflow, or a base in another repository, repo:OWNER/NAME/PATH@REF, which this file can only tighten. REF is a protected branch, or the full SHA of a commit.',
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
      description: 'What is asked beyond that of matching assets, or in its place; all that match apply.',
    },
    'allow-cycles': { type: 'boolean', description: 'Let transitions lead back to where they began.' },
    ledger: {
      enum: ['required', 'optional'],
      description: 'Whether a transition with approvals may be recorded without a ledger. Default required.',
    },
    rollback: {
      type: 'array',
      items: rollback,
      description: 'How a stage is given back to the version that held it before: outside the graph of transitions.',
    },
    people: {
      type: 'object',
      propertyNames: { minLength: 1 },
      additionalProperties: person,
      description: 'Humans by a name of your own; `user:NAME` and groups mean them by it.',
    },
    groups: {
      type: 'object',
      propertyNames: { minLength: 1 },
      additionalProperties: {
        type: 'array',
        minItems: 1,
        items: text,
        description: 'Keys of `people`, else logins. A member of several groups is still one human.',
      },
      description: 'Named lists of people, for `group:NAME` in approvals.',
    },
    waivers: {
      type: 'array',
      items: waiver,
      description: 'Checks that do not refuse matching assets until a time; never approvals.',
    },
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
export type RollbackEntry = FromSchema<typeof rollback>;
export type WaiverEntry = FromSchema<typeof waiver>;
export type OverrideEntry = FromSchema<typeof override>;
export type ApprovalEntry = FromSchema<typeof approval>;
export type StageEntry = FromSchema<typeof stage>;
export type FreezeEntry = FromSchema<typeof freeze>[number];
export type PersonEntry = FromSchema<typeof person>;
