import { existsSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

// Where outside bytes enter: each module exports JSON Schemas, and gets a compiled validator beside it.
const SOURCES = [
  {
    module: 'core/policy/schema',
    out: 'core/policy/validate',
    published: 'publishedPolicySchema',
    functions: { policyFile: 'PolicyFile' },
    verbose: true,
  },
  { module: 'core/promotions/schema', out: 'core/promotions/validate', verbose: true },
  { module: 'core/promotions/reviewed-schema', out: 'core/promotions/reviewed-validate' },
  { module: 'registry/azure-ml/answers', out: 'registry/azure-ml/answers-validate' },
  { module: 'github/answers', out: 'github/answers-validate' },
  { module: 'azure-devops/answers', out: 'azure-devops/answers-validate' },
  { module: 'core/entry', out: 'core/entry-validate' },
  { module: 'core/ledger/schemas', out: 'core/ledger/validate' },
];

/**
 * For each schema `xSchema` of type `X` a function `xErrors(value)` that gives the value as `X`, or the errors. Compiled
 * here, not at start-up: compiling costs more than a whole promotion may.
 */
export async function generateValidators(root) {
  const files = [];
  for (const source of SOURCES) {
    const compiled = `${root}lib/${source.module}.js`;
    if (!existsSync(compiled)) continue;
    const module = await import(compiled);
    const schemas =
      source.published === undefined
        ? Object.fromEntries(
            Object.entries(module)
              .filter(([name]) => name.endsWith('Schema'))
              .map(([name, schema]) => [name.replace(/Schema$/, ''), schema]),
          )
        : { policyFile: module[source.published]() };
    files.push({ path: `src/${source.out}.generated.ts`, text: validators(source, schemas) });
  }
  return files;
}

function validators(source, schemas) {
  const ajv = new Ajv({
    // A keyword that this compiler does not know would judge nothing.
    strictSchema: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    validateSchema: false,
    meta: false,
    allErrors: source.verbose === true,
    verbose: source.verbose === true,
    unicodeRegExp: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const names = Object.keys(schemas);
  const { tops, parts } = inParts(schemas);
  for (const [id, content] of parts) ajv.addSchema({ ...content, $id: id });
  const checks = Object.fromEntries(names.map((name) => [`${name}Check`, tops[name]]));
  const compiled = standalone.default(ajv, checks);
  const code = ours(source.verbose === true ? compiled : withoutUnread(compiled));
  if (code.includes('require('))
    throw new Error(`${source.module}: the validator needs a run-time module: ${/require\([^)]*\)/.exec(code)?.[0]}`);
  const types = names.map((name) => typeName(name)).join(', ');
  const functions = names.map((name) => exported(name, typeName(name), source.verbose === true)).join('\n');
  return `// @ts-nocheck: compiled from ${source.module}.ts by scripts/generate.mjs; do not edit.
import type { ${types} } from './${source.module.split('/').at(-1)}.js';

interface CompiledError {
  readonly instancePath: string;
${source.verbose === true ? TOLD_APART : ''}  readonly message?: string;
}
type Check = ((value: unknown) => boolean) & { errors?: CompiledError[] | null };
${code}
${functions}`;
}

// What notes an error, in five lines for each of hundreds.
const NOTED = /if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g;

function ours(compiled) {
  return (
    compiled
      .replace('"use strict";', '')
      .replaceAll(/^\/\*# sourceURL=.*\*\/;\n/gm, '')
      .replaceAll(NOTED, '(vErrors ??= []).push($1);')
      .replaceAll(/export const (\w+Check) =/g, 'const $1: Check =')
      .replaceAll(
        /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g,
        'const $1 = (text) => [...text].length;',
      )
      // Whether a text is empty is seen without counting what is in it.
      .replaceAll(/\bfunc\d+\((\w+)\) < 1\b/g, '$1.length < 1')
      .replaceAll(
        /const (\w+) = require\("ajv\/dist\/runtime\/equal"\)\.default;/g,
        'const $1 = (a, b) => JSON.stringify(a) === JSON.stringify(b);',
      )
  );
}

// What an error says beside its place and its message.
const TOLD_APART = `  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly parentSchema?: unknown;
`;
const UNREAD = /,schemaPath:"[^"]*",keyword:"[^"]*",params:\{(?:"(?:[^"\\]|\\.)*"|[^{}"])*\},/g;

/** For errors that nobody tells apart: place and message are all that they say, and schemas kept for more than that go. */
function withoutUnread(compiled) {
  const short = compiled.replaceAll(UNREAD, ',');
  const names = short.match(/\bschema\d+\b/g) ?? [];
  const once = new Set(names.filter((name) => names.indexOf(name) === names.lastIndexOf(name)));
  return short.replaceAll(/^const (schema\d+) = .*\n/gm, (line, name) => (once.has(name) ? '' : line));
}

/**
 * The schemas of one module with each mapping, and each choice, as a part of its own, which all of them share: what stands
 * in many places is one function then, and Node compiles a function when it is called first, which for most parts is
 * never. Below a choice nothing is taken out, for the paths of its errors tell which branch they are of. Descriptions
 * judge nothing.
 *
 * @returns the parts by their ids, and by name the id of the part that is the whole schema
 */
function inParts(schemas) {
  const parts = new Map();
  const within = (node, place) => {
    if (Array.isArray(node)) return node.map((one) => within(one, place));
    if (typeof node !== 'object' || node === null) return node;
    const { description, title, ...rest } = node;
    const below = place === whole || isChoice(node) ? whole : part;
    const entries = Object.entries(rest).map(([key, value]) => {
      if (key === 'properties')
        return [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, below(one)]))];
      return [key, key === 'items' || key === 'additionalProperties' ? below(value) : whole(value)];
    });
    return Object.fromEntries(entries);
  };
  const whole = (node) => within(node, whole);
  const part = (node) => {
    const content = within(node, part);
    return node?.properties === undefined && !isChoice(node) ? content : { $ref: idOf(content) };
  };
  const idOf = (content) => {
    const text = JSON.stringify(content);
    if (!parts.has(text)) parts.set(text, { id: `part${parts.size}`, content });
    return parts.get(text).id;
  };
  const tops = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, idOf(within(schema, part))]));
  return { tops, parts: new Map([...parts.values()].map(({ id, content }) => [id, content])) };
}

const isChoice = (node) => ['oneOf', 'anyOf', 'allOf', 'if'].some((key) => node?.[key] !== undefined);

const typeName = (name) => name[0].toUpperCase() + name.slice(1);

function exported(name, type, verbose) {
  if (verbose) {
    return `/** The value as a ${type}, or what is wrong with it. */
export function ${name}Errors(value: unknown): { readonly file: ${type}; readonly errors: readonly [] } | { readonly file?: never; readonly errors: readonly CompiledError[] } {
  return ${name}Check(value) ? { file: value as ${type}, errors: [] } : { errors: ${name}Check.errors ?? [] };
}
`;
  }
  return `/** Whether the value is a ${type}. */
export function is${type}(value: unknown): value is ${type} {
  return ${name}Check(value);
}

/** What made the last value of \`is${type}\` no ${type}: the path in it, and what it should be. */
export function why${type}(): string {
  const [error] = ${name}Check.errors ?? [];
  return error === undefined ? '' : \`\${error.instancePath || '/'} \${error.message}\`;
}
`;
}
