import { resolve } from 'node:path';
import type { TaskDefinition, TaskInput } from './task-definition.js';

/** A service connection, as the agent gets it from the server. */
export interface Endpoint {
  /** Lower-case GUID with dashes, or `SystemVssConnection`. */
  readonly id: string;
  readonly url: string;
  readonly scheme: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, string>>;
}

/** A job, as far as its steps see it. */
export interface Job {
  /** By name, as in `Build.BuildId`. */
  readonly variables: Readonly<Record<string, string>>;
  readonly secretVariables: Readonly<Record<string, string>>;
  /** The token of the system's own connection. */
  readonly token: string;
  /** Its address, where it is not the collection's: in the cloud, that of release management in a release. */
  readonly url?: string;
  /** Service connections that this pipeline may use. */
  readonly endpoints: readonly Endpoint[];
}

/** What a step says of a task. */
export interface StepInputs {
  readonly definition: TaskDefinition;
  /** By name or alias, as the pipeline's author writes them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly job: Job;
}

/** Values of the inputs, by name: defaults, macros, white space and paths as the agent treats them (`TaskRunner.cs`). */
export function inputsOf({ definition, inputs, job }: StepInputs): ReadonlyMap<string, string> {
  const known = definition.inputs ?? [];
  const values = new Map(known.map(({ name, defaultValue = '' }) => [name, defaultValue.trim()]));
  for (const [given, text] of Object.entries(inputs)) values.set(inputNamed(known, given)?.name ?? given, text.trim());
  for (const [name, text] of values) {
    const expanded = expand(text, job);
    values.set(name, inputNamed(known, name)?.type === 'filePath' ? rooted(expanded, job) : expanded);
  }
  return values;
}

/**
 * The variables of a task's process (`Handlers/Handler.cs`): inputs, the service connections that inputs name and the
 * system's own, and the job's variables. Secret ones come in forms of their own.
 */
export function environmentOf(step: StepInputs): Record<string, string> {
  const { definition, job } = step;
  const values = inputsOf(step);
  const connections = (definition.inputs ?? [])
    .filter(({ type }) => type.toLowerCase().startsWith('connectedservice:'))
    .flatMap(({ name }) => (values.get(name) ?? '').split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const used = connections.map((id) => {
    const endpoint = job.endpoints.find((one) => one.id === id.toLowerCase());
    if (endpoint === undefined) throw new Error(`The pipeline may use no service connection ${id}.`);
    return endpoint;
  });
  const secrets = Object.entries(job.secretVariables);
  return {
    ...Object.fromEntries([...values].map(([name, text]) => [`INPUT_${formatted(name)}`, text])),
    ...Object.assign({}, ...[systemConnection(job), ...used].map(endpointVariables)),
    ...Object.fromEntries(Object.entries(job.variables).map(([name, text]) => [formatted(name), text])),
    ...Object.fromEntries(secrets.map(([name, text]) => [`SECRET_${formatted(name)}`, text])),
    VSTS_PUBLIC_VARIABLES: JSON.stringify(Object.keys(job.variables)),
    VSTS_SECRET_VARIABLES: JSON.stringify(Object.keys(job.secretVariables)),
  };
}

/** Everything that the agent masks from the first line on (`JobRunner.cs`): secret variables and what connections carry. */
export function secretsOf(job: Job): readonly string[] {
  const endpoints = [systemConnection(job), ...job.endpoints];
  // Which tenant and which client it is are no secrets.
  const open = /^(tenantid|serviceprincipalid|authenticationtype|scope|nonce)$/i;
  const carried = endpoints.flatMap(({ parameters }) => Object.entries(parameters));
  return [
    ...Object.values(job.secretVariables),
    ...carried.flatMap(([name, text]) => (open.test(name) ? [] : [text])),
  ].filter((text) => text !== '');
}

function inputNamed(known: readonly TaskInput[], given: string): TaskInput | undefined {
  const same = (name: string) => name.toLowerCase() === given.toLowerCase();
  return known.find(({ name, aliases = [] }) => same(name) || aliases.some(same));
}

/** Replaces `$(name)`, once and without looking into what it puts there; a name that nobody knows stays. */
function expand(text: string, { variables, secretVariables }: Job): string {
  const all = new Map(
    Object.entries({ ...variables, ...secretVariables }).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return text.replace(/\$\(([^)]*)\)/g, (macro, name: string) => all.get(name.toLowerCase()) ?? macro);
}

/** A path of an input begins at the checked-out files, and an empty one is that folder itself (`GetRootedPath`). */
function rooted(path: string, { variables }: Job): string {
  const folder = variables['Build.SourcesDirectory'] ?? variables['System.DefaultWorkingDirectory'];
  return folder === undefined ? path : resolve(folder, path);
}

function systemConnection({ variables, token, url = variables['System.CollectionUri'] ?? '' }: Job): Endpoint {
  return {
    id: 'SystemVssConnection',
    url,
    scheme: 'OAuth',
    parameters: { AccessToken: token },
    data: {},
  };
}

function endpointVariables({ id: given, url, scheme, parameters, data }: Endpoint): Record<string, string> {
  const id = given === 'SystemVssConnection' ? given.toUpperCase() : given;
  const keyed = (prefix: string, bag: Readonly<Record<string, string>>) =>
    Object.entries(bag).map(([key, value]) => [`${prefix}_${id}_${key.toUpperCase()}`, value]);
  return {
    [`ENDPOINT_URL_${id}`]: url,
    [`ENDPOINT_AUTH_${id}`]: JSON.stringify({ parameters, scheme }),
    [`ENDPOINT_AUTH_SCHEME_${id}`]: scheme,
    [`ENDPOINT_DATA_${id}`]: JSON.stringify(data),
    ...Object.fromEntries([...keyed('ENDPOINT_AUTH_PARAMETER', parameters), ...keyed('ENDPOINT_DATA', data)]),
  };
}

const formatted = (name: string): string => name.replaceAll(/[. ]/g, '_').toUpperCase();
