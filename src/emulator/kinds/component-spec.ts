import { isObject, type JsonObject } from '../json.js';

/** The order of the answers recorded in May 2023. */
const ORDER = [
  '$schema',
  'name',
  'version',
  'display_name',
  'is_deterministic',
  'type',
  'description',
  'tags',
  'inputs',
  'outputs',
  'code',
  'environment',
  'resources',
  'command',
  'args',
  'entry',
  'jars',
  'py_files',
];

/** Recorded: what the client says about itself, and the jobs of a pipeline, do not come back. */
const DROPPED: ReadonlySet<string> = new Set(['_source', 'id', 'jobs', 'sourceJobId']);

/** A component spec as the service gives it back (recorded 2022-09-27 to 2023-05-30). */
export function normalisedSpec(sent: JsonObject, description: unknown): JsonObject {
  const spec: JsonObject = { ...defaults(sent), ...(description ? { description } : {}), ...kept(sent) };
  const shown: JsonObject = {
    ...spec,
    ...(isObject(spec.inputs) ? { inputs: inputs(spec.inputs) } : {}),
    ...(isObject(spec.outputs) ? { outputs: outputs(spec.outputs) } : {}),
    ...(spec.environment === undefined ? {} : { environment: curated(spec.environment) }),
  };
  const keys = [...ORDER.filter((key) => Object.hasOwn(shown, key)), ...Object.keys(shown).filter(isExtra)];
  return Object.fromEntries(keys.map((key) => [key, asText(shown[key])]));
}

function isExtra(key: string): boolean {
  return !ORDER.includes(key);
}

function kept(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => value !== null && !DROPPED.has(key)));
}

function defaults({ type }: JsonObject): JsonObject {
  const isDeterministic = { is_deterministic: type !== 'pipeline' };
  return type === 'command'
    ? {
        $schema: 'https://componentsdk.azureedge.net/jsonschema/CommandComponent.json',
        ...isDeterministic,
        resources: { instance_count: '1' },
      }
    : isDeterministic;
}

/** What must be given comes before what may be given. */
function inputs(sent: JsonObject): JsonObject {
  const all = Object.entries(sent).map(([name, input]) => [name, isObject(input) ? port(input, true) : input] as const);
  const isOptional = (input: unknown) => isObject(input) && asText(input.optional) === 'True';
  const [required, optional] = [
    all.filter(([, input]) => !isOptional(input)),
    all.filter(([, input]) => isOptional(input)),
  ];
  return Object.fromEntries([...required, ...optional]);
}

function outputs(sent: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(sent).map(([name, output]) => [name, isObject(output) ? port(output, false) : output]),
  );
}

function port({ type, optional, datastore_mode: _dropped, ...rest }: JsonObject, isInput: boolean): JsonObject {
  return { ...(type === undefined ? {} : { type }), ...(isInput ? { optional: optional ?? false } : {}), ...rest };
}

/** Environments that Azure curates live in a registry; others stay as they are named. */
function curated(environment: unknown): unknown {
  const match = typeof environment === 'string' ? /^azureml:(AzureML-[^:@/]+):([^:@/]+)$/.exec(environment) : null;
  return match === null ? environment : `azureml://registries/azureml/environments/${match[1]}/versions/${match[2]}`;
}

/** Booleans and numbers come back as strings. */
function asText(value: unknown): unknown {
  if (typeof value === 'boolean') {
    return value ? 'True' : 'False';
  }
  if (Array.isArray(value)) {
    return value.map(asText);
  }
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
  }
  // A number is held as it was written, see json.ts.
  return value === null || value === undefined ? value : String(value);
}
