import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isList, isObject, type JsonObject, objectAt, textAt } from '../json.js';
import { Documents } from './documents.js';
import { Validators } from './validator.js';

const PROVIDER = 'specification/machinelearningservices/resource-manager/Microsoft.MachineLearningServices'.split('/');
/** Which files describe an api-version; a folder has those that it needs. */
const FILES = ['mfe.json', 'machineLearningServices.json', 'registries.json', 'workspaceFeatures.json'];
const VERSIONS = [
  'stable/2022-10-01',
  'stable/2023-04-01',
  'stable/2023-10-01',
  'stable/2024-04-01',
  'preview/2024-04-01-preview',
];

/** A parameter of an operation, `$ref`s followed. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: JsonObject;
  readonly file: string;
}

export interface Operation {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly responses: JsonObject;
  readonly isLongRunning: boolean;
  readonly file: string;
  /** Values of the path's parameters, decoded. */
  readonly values: ReadonlyMap<string, string>;
  readonly validators: Validators;
}

/** A published example of an operation: its parameters by name, and its answers by status. */
export interface Example {
  readonly method: string;
  /** With `{name}` where a value goes. */
  readonly path: string;
  readonly content: JsonObject;
}

interface Route {
  readonly template: readonly string[];
  readonly methods: JsonObject;
  readonly file: string;
}

/** Azure's descriptions of the service, by api-version. */
export class Descriptions {
  readonly #documents = new Documents();
  readonly #validators = new Validators(this.#documents);
  readonly #routes: ReadonlyMap<string, readonly Route[]>;

  /** @param specs the folder that has `specification/`. */
  constructor(specs: string) {
    this.#routes = new Map(
      VERSIONS.map((version) => {
        const files = FILES.map((name) => join(specs, ...PROVIDER, version, name)).filter((file) => existsSync(file));
        return [version.replace(/^.*\//, ''), files.flatMap((file) => this.#routesOf(file))];
      }),
    );
  }

  /** Whether there is a description of that api-version at all. */
  has(apiVersion: string): boolean {
    return (this.#routes.get(apiVersion) ?? []).length > 0;
  }

  find(apiVersion: string, method: string, path: string): Operation | undefined {
    for (const { template, methods, file } of this.#routes.get(apiVersion) ?? []) {
      const operation = methods[method.toLowerCase()];
      const values = isObject(operation) ? matched(template, path) : undefined;
      if (isObject(operation) && values !== undefined) {
        return {
          id: textAt(operation, 'operationId') ?? '',
          parameters: this.#parameters([methods.parameters, operation.parameters], file),
          responses: objectAt(operation, 'responses'),
          isLongRunning: operation['x-ms-long-running-operation'] === true,
          file,
          values,
          validators: this.#validators,
        };
      }
    }
    return undefined;
  }

  examples(apiVersion: string): readonly Example[] {
    return (this.#routes.get(apiVersion) ?? []).flatMap(({ template, methods, file }) =>
      Object.entries(methods).flatMap(([method, operation]) =>
        Object.values(objectAt(operation, 'x-ms-examples'))
          .filter(isObject)
          .map((one) => this.#documents.resolved(one, file).value)
          .map((content) => ({ method: method.toUpperCase(), path: `/${template.join('/')}`, content })),
      ),
    );
  }

  #routesOf(file: string): readonly Route[] {
    return Object.entries(objectAt(this.#documents.of(file), 'paths')).flatMap(([path, methods]) =>
      isObject(methods) ? [{ template: path.split('/').slice(1), methods, file }] : [],
    );
  }

  #parameters(lists: readonly (JsonObject[string] | undefined)[], file: string): readonly Parameter[] {
    return lists.flatMap((list) =>
      (isList(list) ? list.filter(isObject) : []).map((one) => {
        const { value, file: at } = this.#documents.resolved(one, file);
        return {
          name: textAt(value, 'name') ?? '',
          in: textAt(value, 'in') ?? '',
          required: value.required === true,
          schema: isObject(value.schema) ? value.schema : value,
          file: at,
        };
      }),
    );
  }
}

/** The names of ARM segments are case-insensitive; a template's `{name}` takes one segment that is not empty. */
function matched(template: readonly string[], path: string): ReadonlyMap<string, string> | undefined {
  const segments = path.split('/').slice(1);
  if (segments.length !== template.length) {
    return undefined;
  }
  const values = new Map<string, string>();
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? '';
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined ? part.toLowerCase() !== segment.toLowerCase() : segment === '') {
      return undefined;
    }
    if (name !== undefined) {
      values.set(name, decodeURIComponent(segment));
    }
  }
  return values;
}
