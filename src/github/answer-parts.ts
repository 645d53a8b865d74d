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
