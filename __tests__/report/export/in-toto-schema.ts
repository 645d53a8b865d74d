// The project in-toto publishes its forms as prose and as protocol buffers, not as JSON Schema. These are the requirements
// of its specification, github.com/in-toto/attestation at its version of 2026-08: spec/v1/statement.md (Fields),
// spec/v1/resource_descriptor.md (Fields), spec/v1/field_types.md (TypeURI, Timestamp), spec/v1/digest_set.md (Supported
// algorithms), spec/predicates/svr.md (Fields, Parsing Rules). Keys that it does not know are allowed there ("Extension
// fields", spec/v1/README.md, Parsing rules), but for the statement itself, where a key that it does not know is an error
// of ours.

// RFC 3986 with scheme and authority in lower case.
const typeUri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:(//[^/A-Z]+(/.*)?|[^/].*)$', format: 'uri' };
const timestamp = { type: 'string', format: 'date-time', pattern: 'Z$' };
const digestSet = {
  type: 'object',
  minProperties: 1,
  properties: {
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    gitCommit: { type: 'string', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
  },
  additionalProperties: { type: 'string' },
};
const resourceDescriptor = {
  type: 'object',
  anyOf: [{ required: ['uri'] }, { required: ['digest'] }, { required: ['content'] }],
  properties: {
    name: { type: 'string' },
    uri: { type: 'string', format: 'uri' },
    digest: digestSet,
    content: { type: 'string' },
    downloadLocation: { type: 'string', format: 'uri' },
    mediaType: { type: 'string' },
    annotations: { type: 'object' },
  },
};

export const svrSchema = {
  type: 'object',
  required: ['verifier', 'timeCreated', 'properties'],
  properties: {
    verifier: {
      type: 'object',
      required: ['id', 'policies'],
      properties: { id: typeUri, policies: { type: 'array', items: resourceDescriptor } },
    },
    timeCreated: timestamp,
    properties: { type: 'array', items: { type: 'string' } },
  },
};

export const statementSchema = {
  type: 'object',
  required: ['_type', 'subject', 'predicateType'],
  additionalProperties: false,
  properties: {
    _type: { const: 'https://in-toto.io/Statement/v1' },
    subject: { type: 'array', minItems: 1, items: { ...resourceDescriptor, required: ['digest'] } },
    predicateType: { ...typeUri, const: 'https://in-toto.io/attestation/svr/v0.2' },
    predicate: svrSchema,
  },
};
