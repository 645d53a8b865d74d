// Parts of more than one answer.

/** GitHub's ids. */
export const id = { type: 'integer', minimum: 0 } as const;

/** Schema `simple-user`. */
export const person = {
  type: 'object',
  required: ['id', 'login', 'type'],
  properties: { id, login: { type: 'string', minLength: 1 }, type: { type: 'string' } },
} as const;

/** Schema `minimal-repository`; null where it was deleted. */
export const repositoryName = {
  anyOf: [
    { type: 'object', required: ['full_name'], properties: { full_name: { type: 'string', minLength: 1 } } },
    { type: 'null' },
  ],
} as const;

/** A moment as GitHub writes it, ISO 8601. */
export const time = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
} as const;
