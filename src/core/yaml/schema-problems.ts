import type { Json } from '../digest.js';
import { didYouMean } from '../nearest.js';
import type { Problem } from '../problem.js';
import type { Noun, Path, YamlDocument } from './document.js';

/** An error as the compiled validator reports it (ajv's ErrorObject with `verbose`). */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly data?: unknown;
  readonly parentSchema?: unknown;
}

/** What is wrong with the value at a path. */
export interface SchemaFinding {
  readonly path: Path;
  readonly problem: Omit<Problem, 'at'>;
}

/** How the problems of one kind of file are told. */
export interface Wording {
  readonly noun: Noun;
  /** What a text is not, and what would be right, by the pattern that it does not follow. */
  readonly forms: Readonly<Record<string, Omit<Problem, 'at'>>>;
  /** What a mapping says that fits none of the forms which it may have; `here` is how its path is told. */
  readonly fitsNone: (path: Path, here: string, data: unknown) => SchemaFinding;
}

// What is read of the errors: they are compared with each other, and nobody mends five hundred at once.
const MAX_ERRORS = 500;

/** Turns the validator's errors into sentences with line and column, one for each place. */
export function schemaProblems(all: readonly SchemaError[], document: YamlDocument, wording: Wording): Problem[] {
  const errors = all.slice(0, MAX_ERRORS);
  const seen = new Map<string, Problem>();
  for (const error of errors.filter((candidate) => isSpecific(candidate, errors))) {
    const finding = explain(error, errors, document.value, wording);
    if (finding === undefined) continue;
    const key = finding.path.join('/');
    if (!seen.has(key)) seen.set(key, { ...finding.problem, at: document.locate(finding.path) });
  }
  return [...seen.values()];
}

// Of the branches of a oneOf, the one whose type fits the value says what is wrong; the others say nothing of use.
function isSpecific(error: SchemaError, all: readonly SchemaError[]): boolean {
  if (error.keyword === 'propertyNames' || error.keyword === 'if') return false;
  const branch = /^(.*)\/oneOf\/\d+\//.exec(error.schemaPath);
  if (error.keyword !== 'anyOf' && /\/anyOf\/\d+\//.test(error.schemaPath)) return false;
  if (!branch)
    return (
      error.keyword !== 'oneOf' ||
      !all.some(
        (other) =>
          isBelow(other, error) &&
          !isOfAnotherType(other, all) &&
          (other.keyword !== 'type' || other.instancePath.length > error.instancePath.length),
      )
    );
  if (isOfAnotherType(error, all)) return false;
  return error.keyword !== 'type' || isDeeper(error, all, branch[1] ?? '');
}

// A list of texts lists no number, which is not worth saying where the branch is for texts.
function isOfAnotherType({ keyword, instancePath, schemaPath }: SchemaError, all: readonly SchemaError[]): boolean {
  const type = schemaPath.replace(/\/enum$/u, '/type');
  return keyword === 'enum' && all.some((other) => other.schemaPath === type && other.instancePath === instancePath);
}

// The same schema judges many values, so both paths must lead below.
function isBelow(error: SchemaError, above: SchemaError): boolean {
  return (
    error.schemaPath.startsWith(`${above.schemaPath}/`) && `${error.instancePath}/`.startsWith(`${above.instancePath}/`)
  );
}

function isDeeper(error: SchemaError, all: readonly SchemaError[], branch: string): boolean {
  const parent = all.find(
    (other) => other.keyword === 'oneOf' && other.schemaPath === `${branch}/oneOf` && isBelow(error, other),
  );
  return parent !== undefined && error.instancePath.length > parent.instancePath.length;
}

function explain(
  error: SchemaError,
  all: readonly SchemaError[],
  value: Json,
  wording: Wording,
): SchemaFinding | undefined {
  const path = pathOf(error.instancePath, value);
  const here = describe(path, wording.noun);
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty);
      return unknownKey(path, here, key, error.parentSchema);
    }
    case 'required':
      return missingKey(path, here, String(params.missingProperty));
    case 'type':
      return { path, problem: { what: `${here} must be ${types(params.type)}, not ${kindOf(error.data)}` } };
    case 'oneOf':
      return { path, problem: { what: `${here} must be ${branches(error, all)}, not ${kindOf(error.data)}` } };
    case 'enum':
    case 'const': {
      const allowed = params.allowedValue === undefined ? list(params.allowedValues) : [String(params.allowedValue)];
      const hint =
        typeof error.data === 'string' && !allowed.includes(error.data) ? didYouMean(error.data, allowed) : undefined;
      const what = `${here} is ${show(error.data)}; accepted: ${allowed.join(', ')}`;
      return { path, problem: hint === undefined ? { what } : { what, fix: hint } };
    }
    case 'pattern':
      return { path, problem: ofAnotherForm(error, wording) };
    case 'minLength':
      return error.schemaPath.includes('/propertyNames/')
        ? { path: [...path, ''], problem: { what: `${here} has a key that is empty`, fix: 'Give it a name' } }
        : { path, problem: { what: `${here} is empty`, fix: 'Give it a text, or take the key out' } };
    case 'minItems':
    case 'minProperties':
      return { path, problem: { what: `${here} has no entries`, fix: 'Give at least one, or take it out' } };
    case 'maxProperties':
      return { path, problem: { what: `${here} has more entries than ${String(params.limit)}`, fix: 'Keep one' } };
    case 'minimum':
      return { path, problem: { what: `${here} is ${show(error.data)}; the least is ${String(params.limit)}` } };
    case 'maximum':
      return { path, problem: { what: `${here} is ${show(error.data)}; the most is ${String(params.limit)}` } };
    case 'uniqueItems':
      return {
        path,
        problem: { what: `${here} lists ${show(list(error.data)[Number(params.i)])} twice`, fix: 'Keep one' },
      };
    case 'anyOf':
      return wording.fitsNone(path, here, error.data);
    default:
      return { path, problem: { what: `${here} ${error.message ?? 'is not valid'}` } };
  }
}

function ofAnotherForm({ data, params }: SchemaError, { forms }: Wording): Omit<Problem, 'at'> {
  const { what, ...fix } = forms[String(params.pattern)] ?? { what: 'has another form than is asked for' };
  return { what: `${show(data)} ${what}`, ...fix };
}

function missingKey(path: Path, here: string, key: string): SchemaFinding {
  const what = `${here} lacks the key "${key}"`;
  return {
    path,
    problem: key === 'version' && path.length === 0 ? { what, fix: 'Start with "version: 1"' } : { what },
  };
}

function unknownKey(path: Path, here: string, key: string, schema: unknown): SchemaFinding {
  const known = isRecord(schema) && isRecord(schema.properties) ? Object.keys(schema.properties) : [];
  const hint = didYouMean(key, known) ?? (known.length > 0 ? `Known: ${known.join(', ')}` : undefined);
  const what = `unknown key "${key}" in ${here}`;
  return { path: [...path, key], problem: hint === undefined ? { what } : { what, fix: hint } };
}

/** A JSON pointer as the path that it writes; a number is an index in a list, and a key in a mapping. */
function pathOf(pointer: string, value: Json): Path {
  let here: unknown = value;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => {
      const step = Array.isArray(here) ? Number(key) : key;
      here = Array.isArray(here) ? here[Number(key)] : isRecord(here) ? here[key] : undefined;
      return step;
    });
}

// "transitions[0].checks[1]": how people read a path aloud.
function describe(path: Path, noun: Noun): string {
  const text = path.reduce<string>(
    (sum, step) => (typeof step === 'number' ? `${sum}[${step}]` : `${sum}${sum && '.'}${step}`),
    '',
  );
  return text === '' ? noun : text;
}

function branches(error: SchemaError, all: readonly SchemaError[]): string {
  const own = all.filter(
    (other) => other.keyword === 'type' && other.instancePath === error.instancePath && isBelow(other, error),
  );
  return own.map((other) => types(other.params.type)).join(' or ') || 'of another form';
}

const NAMES: Record<string, string> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'nothing',
};

function types(type: unknown): string {
  return (Array.isArray(type) ? type : [type]).map((name) => NAMES[String(name)] ?? String(name)).join(' or ');
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return `the ${typeof value} ${show(value)}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
