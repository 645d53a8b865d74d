// Parts of more than one answer.

/** A GUID; the service writes it in either case. */
export const guid = { type: 'string', pattern: '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$' } as const;

export const guidOrNone = { ...guid, type: ['string', 'null'] } as const;

/** A whole number by which the service knows a thing. */
export const id = { type: 'integer', minimum: 0 } as const;

/** A moment, ISO 8601 in UTC with up to seven digits. */
export const time = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
} as const;
export const timeOrNone = { ...time, type: ['string', 'null'] } as const;

/** IdentityRef: its name and descriptor are not in every answer, its id is. */
export const identity = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string', minLength: 1 },
    displayName: { type: ['string', 'null'] },
    uniqueName: { type: ['string', 'null'] },
    descriptor: { type: ['string', 'null'] },
    isContainer: { type: ['boolean', 'null'] },
  },
} as const;
export const identityOrNone = { ...identity, type: ['object', 'null'] } as const;

/** What the service wraps every list in. */
export const listOf = <const T>(items: T) =>
  ({
    type: 'object',
    required: ['value'],
    properties: { value: { type: 'array', items } },
  }) as const;

export const commit = { type: 'string', pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' } as const;
