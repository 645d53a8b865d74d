import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  isList,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  parseJson,
  textAt,
} from '../../../../conformance/json.js';
import { Documents } from '../../../../conformance/swagger/documents.js';
import { Validators } from '../../../../conformance/swagger/validator.js';
import { ROOT } from '../process.js';
import type { SeenCall } from './world.js';

const SPECS = join(ROOT, '../shared/specs/azure-devops');
const FILES = [
  'approvalsAndChecks/7.1/pipelinePermissions.json',
  'approvalsAndChecks/7.1/pipelinesapproval.json',
  'approvalsAndChecks/7.1/pipelinesChecks.json',
  'build/7.1/build.json',
  'git/7.1/git.json',
  'release/7.1/release.json',
].map((name) => join(SPECS, name));

/** What Microsoft publishes no description of that could be held against it here. */
const UNDESCRIBED =
  /^(distributedtask\/|pipelines\/environments|policy\/|serviceendpoint\/|securityroles\/|accesscontrollists\/)|_git/i;

interface Operation {
  readonly id: string;
  readonly method: string;
  /** Segments behind organization and project. */
  readonly template: readonly string[];
  readonly parameters: readonly JsonObject[];
  readonly answer: JsonObject | undefined;
  readonly file: string;
}

const documents = new Documents();
const validators = new Validators(documents);
let known: readonly Operation[] | undefined;

/** Whether Microsoft's descriptions are at hand. */
export const isDescribed = FILES.every((file) => existsSync(file));

/** What Microsoft's published descriptions have against calls and their answers; nothing where they are not at hand. */
export function violationsOf(calls: readonly SeenCall[]): string[] {
  if (!isDescribed) return [];
  known ??= FILES.flatMap(operationsOf);
  const all = known;
  return calls.flatMap((call) =>
    violations(all, call).map((what) => `${call.method} ${call.path} (${call.status}): ${what}`),
  );
}

function violations(all: readonly Operation[], call: SeenCall): readonly string[] {
  const url = new URL(call.path, 'http://localhost');
  const path = url.pathname.split('/').map(decodeURIComponent);
  const own = path.slice(path.indexOf('_apis') + 1);
  if (UNDESCRIBED.test(path.includes('_apis') ? own.join('/') : path.join('/'))) return [];
  // A path that is described in several ways takes the parameters of all, and answers as its query says.
  const fitting = all.filter((one) => one.method === call.method && isAt(one.template, own));
  const operation = fitting.find(({ parameters }) => parameters.every((one) => isGiven(one, url.searchParams)));
  if (operation === undefined) return ['there is no such operation'];
  const parameters = fitting.flatMap((one) => one.parameters);
  const asked = [...url.searchParams].flatMap(([name, text]) => parameterViolations(parameters, name, text));
  const isJudged = !call.isFault && call.status === 200 && call.answer !== undefined && operation.answer !== undefined;
  return [...asked, ...(isJudged ? answerViolations(operation, call.answer) : [])];
}

function isAt(template: readonly string[], path: readonly string[]): boolean {
  // The timeline in force has no id in its path.
  const isWithout = template.at(-1) === '{timelineId}' && path.length === template.length - 1;
  const parts = isWithout ? template.slice(0, -1) : template;
  return (
    parts.length === path.length &&
    parts.every((part, index) => part.startsWith('{') || part.toLowerCase() === path[index]?.toLowerCase())
  );
}

function isGiven({ name, in: place, required }: JsonObject, query: URLSearchParams): boolean {
  return place !== 'query' || required !== true || name === 'api-version' || query.has(String(name));
}

function parameterViolations(parameters: readonly JsonObject[], name: string, text: string): readonly string[] {
  const found = parameters.find((one) => one.in === 'query' && one.name === name);
  // Not described, and in every `downloadUrl` of an artifact that the service gives (dotnet/arcade#6987).
  if (name === '$format' && text === 'zip' && parameters.some((one) => one.name === 'artifactName')) return [];
  if (found === undefined) return [`it takes no ${name}`];
  if (found.type === 'integer' && !/^\d+$/.test(text)) return [`${name} is no number: ${text}`];
  if (found.type === 'boolean' && !/^(true|false)$/.test(text)) return [`${name} is neither true nor false: ${text}`];
  if (isList(found.enum) && !found.enum.includes(text)) return [`${name} is none of its values: ${text}`];
  return [];
}

function answerViolations({ answer, file, id }: Operation, told: unknown): readonly string[] {
  if (answer === undefined) return [];
  const shown = cleaned(parseJson(JSON.stringify(told)));
  const { items } = answer;
  // Every list comes in an object, with its length.
  const list = isObject(items) && isObject(shown) && isList(shown.value) ? shown.value : undefined;
  // One artifact, asked for by its name, comes alone.
  const schema = isObject(items) ? items : answer;
  return (list ?? [shown]).flatMap((one) => {
    const { schema: closer, value } = kindOf(schema, one, id);
    return validators
      .differences(closer, file, value)
      .map(({ where, expected, found }) => `${where}: ${expected}, but ${found}`);
  });
}

/** A value without what the service says and no description has; sources are in the comments. */
function cleaned(value: Json): Json {
  if (isList(value)) return value.map(cleaned);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      // The descriptions have neither null nor the links themselves; a time that never was comes without its zone.
      .filter(([name, held]) => held !== null && name !== '_links' && held !== '0001-01-01T00:00:00')
      .map(([name, held]) => [name, cleaned(held)]),
  );
}

/** The description of just this kind of thing, and the thing without what only later descriptions know. */
function kindOf(schema: JsonObject, value: Json, id: string): { readonly schema: JsonObject; readonly value: Json } {
  if (!isObject(value)) return { schema, value };
  if (/^Check Configurations/.test(id)) {
    const kind = textAt(value.type, 'name');
    const name =
      kind === 'Approval' ? 'ApprovalCheckConfiguration' : kind === 'Task Check' ? 'TaskCheckConfiguration' : null;
    if (name !== null)
      return { schema: { $ref: `#/definitions/${name}` }, value: without(value, ['settings.definitionRef']) };
    return { schema, value: without(value, ['settings']) };
  }
  // Deferring and bypassing came with 7.2, and with them who did it.
  if (/^Check/.test(id))
    return {
      schema,
      value: renamed(renamed(without(value, ['checkRuns.modifiedBy']), 'bypassed', 'approved'), 'deferred', 'queued'),
    };
  if (/^Approvals_(Query|Get)/.test(id) && schema.$ref !== undefined && textAt(schema, '$ref')?.endsWith('/Approval'))
    return { schema, value: renamed(without(value, ['pipeline', 'steps.deferredTo']), 'deferred', 'pending') };
  // It is described as a text, and is an object: its shape is the type's.
  if (/^Policy/.test(id)) return { schema, value: without(value, ['settings']) };
  // A bag of properties is described as the class that holds it, and comes by their names.
  if (/^Pull Request Threads/.test(id)) return { schema, value: without(value, ['properties']) };
  // The process of a YAML pipeline is described beside its base, and nothing leads there.
  if (/^Definitions/.test(id)) return { schema, value: without(value, ['process.yamlFilename']) };
  return { schema, value };
}

function without(value: Json, paths: readonly string[]): Json {
  if (isList(value)) return value.map((one) => without(one, paths));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !paths.includes(name))
      .map(([name, held]) => [
        name,
        without(
          held,
          paths.flatMap((path) => (path.startsWith(`${name}.`) ? [path.slice(name.length + 1)] : [])),
        ),
      ]),
  );
}

function renamed(value: Json, from: string, to: string): Json {
  if (isList(value)) return value.map((one) => renamed(one, from, to));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [
      name,
      name === 'status' && held === from ? to : renamed(held, from, to),
    ]),
  );
}

function operationsOf(file: string): readonly Operation[] {
  const whole = documents.of(file);
  const paths = [...Object.entries(objectAt(whole, 'paths')), ...Object.entries(objectAt(whole, 'x-ms-paths'))];
  return paths.flatMap(([path, methods]) => {
    const [bare = ''] = path.split('?');
    const template = bare.split('/_apis/')[1]?.split('/') ?? [];
    return Object.entries(isObject(methods) ? methods : {}).flatMap(([method, operation]) =>
      isObject(operation) ? [operationOf({ file, template, method, operation })] : [],
    );
  });
}

function operationOf(given: {
  readonly file: string;
  readonly template: readonly string[];
  readonly method: string;
  readonly operation: JsonObject;
}): Operation {
  const { file, template, method, operation } = given;
  const listed = isList(operation.parameters) ? operation.parameters.filter(isObject) : [];
  const answer = objectAt(objectAt(operation, 'responses'), '200');
  return {
    id: textAt(operation, 'operationId') ?? '',
    method: method.toUpperCase(),
    template,
    parameters: listed.map((one) => documents.resolved(one, file).value),
    answer: isObject(answer.schema) ? answer.schema : undefined,
    file,
  };
}
