import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Description = {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, unknown>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
  };
};
type Reference = { $ref: string };
type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: { type?: string } };
type Response = { content?: Record<string, { schema: unknown }> };
type Operation = {
  operationId: string;
  parameters?: (Parameter | Reference)[];
  responses: Record<string, Response | Reference>;
};

/** A call of GitHub's API with its answer. */
export interface SeenCall {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly target: string;
  readonly status: number;
  /** Undefined where it was no JSON. */
  readonly body: unknown;
}

const ID = 'https://api.github.com/description';
const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
const description: Description = JSON.parse(readFileSync(file, 'utf8'));

// Formats are not checked: ajv needs a further package for them.
const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, allErrors: true });
ajv.addSchema({ $id: ID, components: { schemas: asJsonSchema(description.components.schemas) } });

// What runs over several segments of a path.
const MANY = new Set(['path', 'ref']);

const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    operation,
    method: method.toUpperCase(),
    // Of two paths that fit, the one that says more stands: `/user` and `/{name}`.
    fixed: path.split('/').filter((part) => !part.startsWith('{')).length,
    pattern: patternOf(path),
  })),
);

/** What GitHub's own description has against a 200 answer of this operation; empty when it is valid. */
export function violations(operationId: string, body: unknown): string[] {
  const found = operations.find(({ operation }) => operation.operationId === operationId);
  const schema = found && schemaOf(found.operation, '200');
  if (!schema) throw new Error(`GitHub's description has no operation ${operationId} with a JSON answer.`);
  return against(schema, body);
}

/** The same for one named schema of the description. */
export function violationsOf(schemaName: string, body: unknown): string[] {
  return against({ $ref: `${ID}#/components/schemas/${schemaName}` }, body);
}

/** What the description has against a call and its answer: its path, its query to the last name, status and body. */
export function callViolations({ method, target, status, body }: SeenCall): string[] {
  const url = new URL(target, 'http://localhost');
  const fitting = operations.filter((one) => one.method === method && one.pattern.test(url.pathname));
  const [found] = fitting.sort((one, other) => other.fixed - one.fixed);
  if (found === undefined) return [`GitHub has no ${method} ${url.pathname}`];
  const { operation, pattern } = found;
  const groups = pattern.exec(url.pathname)?.groups ?? {};
  const asked = (operation.parameters ?? []).map((one) => resolved(one, description.components.parameters));
  const inPath = asked
    .filter((one) => one.in === 'path')
    .flatMap((one) => parameterViolations(one, decodeURIComponent(groups[groupOf(one.name)] ?? '')));
  const inQuery = [...url.searchParams].flatMap(([name, value]) => {
    const parameter = asked.find((one) => one.in === 'query' && one.name === name);
    return parameter === undefined
      ? [`${operation.operationId} takes no ${name}`]
      : parameterViolations(parameter, value);
  });
  return [...inPath, ...inQuery, ...answerViolations(operation, status, body)].map(
    (violation) => `${method} ${target} (${status}): ${violation}`,
  );
}

function answerViolations(operation: Operation, status: number, body: unknown): string[] {
  if (status >= 500 || status === 401) return violationsOf('basic-error', body);
  const schema = schemaOf(operation, String(status));
  if (schema !== undefined) return body === undefined ? [] : against(schema, body);
  if (status >= 400) return violationsOf('basic-error', body);
  return operation.responses[String(status)] === undefined
    ? [`${operation.operationId} is not described to answer so`]
    : [];
}

function parameterViolations({ name, schema }: Parameter, text: string): string[] {
  const value = schema.type === 'integer' && /^\d+$/.test(text) ? Number(text) : text;
  return against(asJsonSchema(schema), value).map((violation) => `the parameter ${name}${violation}`);
}

function schemaOf(operation: Operation, status: string): unknown {
  const answer = operation.responses[status];
  return answer && resolved(answer, description.components.responses).content?.['application/json']?.schema;
}

function resolved<T extends object>(value: T | Reference, all: Readonly<Record<string, T>>): T {
  if (!('$ref' in value)) return value;
  const named = all[value.$ref.split('/').at(-1) ?? ''];
  if (named === undefined) throw new Error(`GitHub's description has no ${value.$ref}.`);
  return named;
}

function patternOf(path: string): RegExp {
  const group = (_: string, name: string) => `(?<${groupOf(name)}>${MANY.has(name) ? '.+' : '[^/]+'})`;
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{([\w-]+)\}/g, group)}$`);
}

function groupOf(name: string): string {
  return name.replaceAll('-', '_');
}

const compiled = new Map<string, ValidateFunction>();

function against(schema: unknown, body: unknown): string[] {
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? ajv.compile({ allOf: [asJsonSchema(schema)] });
  compiled.set(key, validate);
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
      key === '$ref' && typeof value === 'string' && value.startsWith('#') ? `${ID}${value}` : asJsonSchema(value),
    ]),
  );
  return 'nullable' in schema && schema.nullable === true ? { anyOf: [converted, { type: 'null' }] } : converted;
}
