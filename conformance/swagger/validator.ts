import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Difference } from '../difference.js';
import { type Json, type JsonObject, parseJson, shown } from '../json.js';
import type { Documents } from './documents.js';
import { Schemas } from './schema.js';

/** Days, times and offsets as RFC 3339 writes them, with the fractions that .NET writes. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Formats that say how a value is held in memory, or that the description uses for free text. */
const LOOSE = [
  'int16',
  'int32',
  'int64',
  'float',
  'double',
  'duration',
  'uri',
  'url',
  'arm-id',
  'byte',
  'password',
  'file',
  'JObject',
  'JToken',
  'JTokenType',
  'T',
];

/** Compiles schemas of a description, each once. */
export class Validators {
  readonly #compiled = new Map<JsonObject, ValidateFunction>();
  readonly #ajv = new Ajv2020({ allErrors: true, strict: false, unicodeRegExp: false, verbose: true });

  constructor(private readonly documents: Documents) {
    this.#ajv.addFormat('date-time', DATE_TIME);
    this.#ajv.addFormat('uuid', UUID);
    for (const name of LOOSE) {
      this.#ajv.addFormat(name, true);
    }
  }

  /** What is wrong with a value, for the schema at that place in the description. */
  differences(schema: JsonObject, file: string, value: Json | undefined, root = '$'): readonly Difference[] {
    const known = this.#compiled.get(schema);
    const validate = known ?? this.#ajv.compile(new Schemas(this.documents).standalone(schema, file));
    this.#compiled.set(schema, validate);
    if (validate(value)) {
      return [];
    }
    const errors = validate.errors ?? [];
    const differences = errors.filter((error) => isCause(error, errors)).map((error) => difference(error, root));
    return unique(differences);
  }
}

/** A key that fails inside is also reported as a key that nothing allows, and a branch as a branch that failed. */
function isCause(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (error.keyword === 'if') {
    return false;
  }
  if (error.keyword !== 'unevaluatedProperties') {
    return true;
  }
  const path = `${error.instancePath}/${escaped(String(error.params.unevaluatedProperty))}`;
  const others = all.filter(({ keyword }) => keyword !== 'if');
  const failsInside = others.some(({ instancePath }) => instancePath === path || instancePath.startsWith(`${path}/`));
  const failsBeside = others.some(
    ({ keyword, instancePath }) => instancePath === error.instancePath && keyword !== 'unevaluatedProperties',
  );
  return !failsInside && !failsBeside;
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function difference({ keyword, instancePath, params, message, data }: ErrorObject, root: string): Difference {
  const where = `${root}${instancePath.replaceAll('/', '.')}`;
  switch (keyword) {
    case 'unevaluatedProperties':
      return { where: `${where}.${params.unevaluatedProperty}`, expected: 'no such key', found: 'the key' };
    case 'required':
      return { where: `${where}.${params.missingProperty}`, expected: 'the key', found: '(absent)' };
    case 'enum':
      return { where, expected: `one of ${shown(list(params.allowedValues))}`, found: dataShown(data) };
    default:
      return { where, expected: message ?? keyword, found: dataShown(data) };
  }
}

function list(values: unknown): Json {
  return Array.isArray(values) ? values.map(String) : [];
}

function dataShown(data: unknown): string {
  return data === undefined ? shown(undefined) : shown(parseJson(JSON.stringify(data)));
}

function unique(differences: readonly Difference[]): readonly Difference[] {
  return [...new Map(differences.map((one) => [JSON.stringify(one), one])).values()];
}
