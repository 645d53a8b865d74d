import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isObject, type Json, type JsonObject, objectAt, parseJson } from '../json.js';

/** A place in the description's files. */
export interface Place {
  readonly file: string;
  /** The JSON pointer in that file, for example `/definitions/ModelVersion`. */
  readonly pointer: string;
}

/** The files of a description, read when something refers to them. */
export class Documents {
  readonly #read = new Map<string, JsonObject>();

  /** @throws Error when a file cannot be read or is not an object: then nothing can be checked. */
  of(file: string): JsonObject {
    const known = this.#read.get(file);
    if (known !== undefined) {
      return known;
    }
    // Some begin with a byte order mark.
    const value = parseJson(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    if (!isObject(value)) {
      throw new Error(`${file} is not a JSON object`);
    }
    this.#read.set(file, value);
    return value;
  }

  /** @throws Error when nothing is there. */
  at({ file, pointer }: Place): JsonObject {
    let value: Json | undefined = this.of(file);
    for (const segment of pointer.split('/').slice(1)) {
      const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
      value = isObject(value) ? value[key] : undefined;
    }
    if (!isObject(value)) {
      throw new Error(`${file} has no object at ${pointer}`);
    }
    return value;
  }

  /** The object itself, or what it refers to, and where that is. */
  resolved(value: JsonObject, file: string): { readonly value: JsonObject; readonly file: string } {
    const place = placeOf(value, file);
    return place === undefined ? { value, file } : this.resolved(this.at(place), place.file);
  }

  /** Definitions of a file, by name. */
  definitions(file: string): readonly (readonly [string, JsonObject])[] {
    return Object.entries(objectAt(this.of(file), 'definitions')).flatMap(([name, value]) =>
      isObject(value) ? [[name, value] as const] : [],
    );
  }
}

/** What a `$ref` points at; undefined when there is none. */
export function placeOf(value: JsonObject, file: string): Place | undefined {
  const { $ref } = value;
  if (typeof $ref !== 'string') {
    return undefined;
  }
  const [path = '', pointer = ''] = $ref.split('#');
  return { file: path === '' ? file : join(dirname(file), path), pointer };
}
