import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';

type Description = {
  paths: Record<string, { get?: { operationId: string; responses: Record<string, { content?: Content }> } }>;
  components: { schemas: Record<string, unknown> };
};
type Content = Record<string, { schema: unknown }>;

const ID = 'https://api.github.com/description';
const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
const description: Description = JSON.parse(readFileSync(file, 'utf8'));

// Formats are not checked: ajv needs a further package for them.
const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, allErrors: true });
ajv.addSchema({ $id: ID, components: { schemas: asJsonSchema(description.components.schemas) } });

/** What GitHub's own description has against a 200 answer of this operation; empty when it is valid. */
export function violations(operationId: string, body: unknown): string[] {
  const operations = Object.values(description.paths).flatMap(({ get }) => get ?? []);
  const answers = operations.find((get) => get.operationId === operationId)?.responses['200']?.content;
  const schema = answers?.['application/json']?.schema;
  if (!schema) throw new Error(`GitHub's description has no operation ${operationId} with a JSON answer.`);
  return against({ allOf: [asJsonSchema(schema)] }, body);
}

/** The same for one named schema of the description. */
export function violationsOf(schemaName: string, body: unknown): string[] {
  return against({ $ref: `${ID}#/components/schemas/${schemaName}` }, body);
}

function against(schema: object, body: unknown): string[] {
  const validate = ajv.compile(schema);
  validate(body);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** OpenAPI 3.0 says `nullable`, which JSON Schema does not know, and its references need the description's id. */
function asJsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asJsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => !['nullable', 'example', 'examples'].includes(key));
  const converted = Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? `${ID}${value}` : asJsonSchema(value),
    ]),
  );
  return 'nullable' in schema && schema.nullable === true ? { anyOf: [converted, { type: 'null' }] } : converted;
}
