import type { FromSchema } from 'json-schema-to-ts';

// Seconds: Entra writes numbers, the endpoints of managed identities write text.
const seconds = { type: ['string', 'integer'], pattern: '^[0-9]{1,12}$' } as const;

/** A token, from Entra (`expires_in`, seconds from now) or from a managed identity (`expires_on`, seconds of the epoch). */
export const issuedSchema = {
  type: 'object',
  required: ['access_token'],
  properties: { access_token: { type: 'string', minLength: 1 }, expires_in: seconds, expires_on: seconds },
  anyOf: [{ required: ['expires_in'] }, { required: ['expires_on'] }],
} as const;
export type Issued = FromSchema<typeof issuedSchema>;

/**
 * A refusal: Entra and the metadata service of virtual machines say `error_description`, App Service says `message`
 * (learn.microsoft.com/entra/identity-platform/reference-error-codes, "Handling error codes in your application").
 */
export const refusalSchema = {
  type: 'object',
  properties: {
    error_description: { type: 'string' },
    message: { type: 'string' },
    correlation_id: { type: 'string' },
  },
} as const;
export type Refusal = FromSchema<typeof refusalSchema>;

/** What `az account get-access-token` prints; `expires_on` since version 2.54, `expiresOn` is local time. */
export const cliTokenSchema = {
  type: 'object',
  required: ['accessToken'],
  properties: {
    accessToken: { type: 'string', minLength: 1 },
    expires_on: seconds,
    expiresOn: { type: 'string' },
  },
  anyOf: [{ required: ['expires_on'] }, { required: ['expiresOn'] }],
} as const;
export type CliToken = FromSchema<typeof cliTokenSchema>;
