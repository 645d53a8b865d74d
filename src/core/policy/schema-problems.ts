import { CHECK_SCHEMAS, CHECKS_NOT_AVAILABLE_YET } from '../checks/index.js';
import type { Json } from '../digest.js';
import { didYouMean } from '../nearest.js';
import type { Problem } from '../problem.js';
import type { Path, PolicyDocument } from './document.js';
import { FORMS } from './schema.js';

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

interface Finding {
  readonly path: Path;
  readonly problem: Omit<Problem, 'at'>;
}

// What is read of the errors: they are compared with each other, and nobody mends five hundred at once.
const MAX_ERRORS = 500;

/** Turns the validator's errors into sentences with line and column, one for each place. */
export function schemaProblems(all: readonly SchemaError[], document: PolicyDocument): Problem[] {
  const errors = all.slice(0, MAX_ERRORS);
  const seen = new Map<string, Problem>();
  for (const error of errors.filter((candidate) => isSpecific(candidate, errors))) {
    const finding = explain(error, errors, document.value);
    if (finding === undefined) continue;
    const key = finding.path.join('/');
    if (!seen.has(key)) seen.set(key, { ...finding.problem, at: document.locate(finding.path) });
  }
  return [...seen.values()];
}

// Of the branches of a oneOf, the one whose type fits the value says what is wrong; the others say nothing of use.
function isSpecific(error: SchemaError, all: readonly SchemaError[]): boolean {
  if (error.keyword === 'propertyNames' || error.keyword === 'if' || error.keyword === 'x-not-available-yet')
    return false;
  const branch = /^(.*)\/oneOf\/\d+\//.exec(error.schemaPath);
  if (error.keyword !== 'anyOf' && /\/anyOf\/\d+\//.test(error.schemaPath)) return false;
  if (!branch)
    return (
      error.keyword !== 'oneOf' ||
      !all.some(
        (other) =>
          isBelow(other, error) && (other.keyword !== 'type' || other.instancePath.length > error.instancePath.length),
      )
    );
  return error.keyword !== 'type' || isDeeper(error, all, branch[1] ?? '');
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

function explain(error: SchemaError, all: readonly SchemaError[], value: Json): Finding | undefined {
  const path = pathOf(error.instancePath, value);
  const here = describe(path);
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty);
      return unknownKey(path, key, error.parentSchema);
    }
    case 'required':
      return missingKey(path, String(params.missingProperty));
    case 'not':
      return {
        path,
        problem: { what: `"${String(path.at(-1))}" is not available yet`, fix: 'Take it out until it is' },
      };
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
      return { path, problem: ofAnotherForm(error) };
    case 'minLength':
      return error.schemaPath.includes('/propertyNames/')
        ? { path: [...path, ''], problem: { what: `${here} has a key that is empty`, fix: 'Give it a name' } }
        : { path, problem: { what: `${here} is empty`, fix: 'Give it a text, or take the key out' } };
    case 'minItems':
    case 'minProperties':
      return { path, problem: { what: `${here} has no entries`, fix: 'Give at least one, or take it out' } };
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
      return namesNoCheck(path, error.data);
    default:
      return { path, problem: { what: `${here} ${error.message ?? 'is not valid'}` } };
  }
}

const WORDS: Readonly<Record<string, Omit<Problem, 'at'>>> = {
  [FORMS.approver]: {
    what: 'is not an approver',
    fix: 'Use user:NAME, team:ORG/SLUG, group:NAME or environment-reviewers',
  },
  [FORMS.clock]: { what: 'is no time of the day', fix: 'Write it as "16:00", from "00:00" to "24:00"' },
  [FORMS.dates]: { what: 'is no day of the calendar', fix: 'Write it as "2026-12-24", or "2026-12-24..2027-01-06"' },
  [FORMS.descriptor]: {
    what: 'is no subject descriptor of Azure DevOps',
    fix: 'Take it from `az devops user show --user ADDRESS --query user.descriptor`',
  },
  [FORMS.entra]: {
    what: 'is no object id of Microsoft Entra',
    fix: 'Take it from `az ad user show --id ADDRESS --query id`',
  },
  [FORMS.duration]: { what: 'is no length of time', fix: 'Write it as 30m, 24h or 7d' },
  [FORMS.email]: { what: 'is no address', fix: 'Write it as dana@acme.example' },
};

function ofAnotherForm({ data, params }: SchemaError): Omit<Problem, 'at'> {
  const { what, ...fix } = WORDS[String(params.pattern)] ?? { what: 'has another form than is asked for' };
  return { what: `${show(data)} ${what}`, ...fix };
}

function missingKey(path: Path, key: string): Finding {
  const what = `${describe(path)} lacks the key "${key}"`;
  return {
    path,
    problem: key === 'version' && path.length === 0 ? { what, fix: 'Start with "version: 1"' } : { what },
  };
}

function unknownKey(path: Path, key: string, schema: unknown): Finding {
  const known = isRecord(schema) && isRecord(schema.properties) ? Object.keys(schema.properties) : [];
  const hint = didYouMean(key, known) ?? (known.length > 0 ? `Known: ${known.join(', ')}` : undefined);
  const what = `unknown key "${key}" in ${describe(path)}`;
  return { path: [...path, key], problem: hint === undefined ? { what } : { what, fix: hint } };
}

function namesNoCheck(path: Path, data: unknown): Finding {
  const kinds = Object.keys(CHECK_SCHEMAS);
  const keys = isRecord(data) ? Object.keys(data) : [];
  const hint = keys
    .map((key) => didYouMean(key, [...kinds, ...CHECKS_NOT_AVAILABLE_YET]))
    .find((text) => text !== undefined);
  return {
    path: keys[0] === undefined ? path : [...path, keys[0]],
    problem: { what: `${describe(path)} names no kind of check`, fix: hint ?? `Kinds: ${kinds.join(', ')}` },
  };
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
function describe(path: Path): string {
  const text = path.reduce<string>(
    (sum, step) => (typeof step === 'number' ? `${sum}[${step}]` : `${sum}${sum && '.'}${step}`),
    '',
  );
  return text === '' ? 'the policy' : text;
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
