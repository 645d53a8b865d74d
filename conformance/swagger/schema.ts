import { isList, isObject, type Json, type JsonObject } from '../json.js';
import { type Documents, type Place, placeOf } from './documents.js';

/** Keywords that mean in JSON Schema what they mean in the description. */
const SAME = [
  'type',
  'enum',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
  'multipleOf',
];

/**
 * Turns schemas of an OpenAPI 2 description into one JSON Schema 2020-12.
 *
 * Plain validators refuse every valid body: the description says `additionalProperties: false` in parts that `allOf` puts
 * together, marks null with `x-nullable`, and chooses between the children of a type by a string. So an object is open
 * where a part is meant, closed (`unevaluatedProperties: false`) where it is referred to, and a type with a discriminator
 * is the child that the discriminator names.
 */
export class Schemas {
  readonly #defs = new Map<string, JsonObject>();

  constructor(private readonly documents: Documents) {}

  /** A schema that stands alone. */
  standalone(schema: JsonObject, file: string): JsonObject {
    const root = this.#closed(schema, file);
    return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...root, $defs: Object.fromEntries(this.#defs) };
  }

  #closed(schema: JsonObject, file: string): JsonObject {
    const place = placeOf(schema, file);
    const translated =
      place === undefined ? this.#shut(this.#open(schema, file), schema, file) : this.#reference('closed', place);
    return schema['x-nullable'] === true ? { if: { type: 'null' }, else: translated } : translated;
  }

  #reference(form: 'open' | 'closed' | 'exactly', place: Place): JsonObject {
    const key = `${form}:${place.file}#${place.pointer}`.replace(/[^\w:.-]/g, '_');
    if (!this.#defs.has(key)) {
      // Types refer to themselves: the name has to exist before its content does.
      this.#defs.set(key, {});
      this.#defs.set(key, this.#definition(form, place));
    }
    return { $ref: `#/$defs/${key}` };
  }

  #definition(form: 'open' | 'closed' | 'exactly', place: Place): JsonObject {
    const schema = this.documents.at(place);
    if (form === 'open') {
      return this.#open(schema, place.file);
    }
    const children = form === 'closed' ? this.#children(schema, place) : [];
    return children.length > 0
      ? this.#chosen(String(schema.discriminator), children)
      : this.#shut(this.#reference('open', place), schema, place.file);
  }

  #open(schema: JsonObject, file: string): JsonObject {
    const { properties, items, additionalProperties, allOf, required } = schema;
    return {
      ...Object.fromEntries(SAME.flatMap((name) => (schema[name] === undefined ? [] : [[name, schema[name]]]))),
      // Of a parameter, `required` is a boolean and says that it has to be there.
      ...(isList(required) ? { required } : {}),
      ...(isObject(properties) ? { properties: this.#properties(properties, file) } : {}),
      ...(isObject(items) ? { items: this.#closed(items, file) } : {}),
      ...(isObject(additionalProperties) ? { additionalProperties: this.#closed(additionalProperties, file) } : {}),
      ...(isList(allOf) ? { allOf: allOf.filter(isObject).map((part) => this.#part(part, file)) } : {}),
    };
  }

  #part(part: JsonObject, file: string): JsonObject {
    const place = placeOf(part, file);
    return place === undefined ? this.#open(part, file) : this.#reference('open', place);
  }

  #properties(properties: JsonObject, file: string): JsonObject {
    return Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, isObject(value) ? this.#closed(value, file) : {}]),
    );
  }

  #shut(open: JsonObject, schema: JsonObject, file: string): JsonObject {
    return this.#hasNames(schema, file) ? { allOf: [open], unevaluatedProperties: false } : open;
  }

  /** Whether the keys of an object are listed: an object without properties is a bag that takes any. */
  #hasNames(schema: JsonObject, file: string): boolean {
    if (isObject(schema.additionalProperties)) {
      return false;
    }
    const { allOf } = schema;
    const parts = isList(allOf) ? allOf.filter(isObject).map((part) => this.documents.resolved(part, file)) : [];
    return isObject(schema.properties) || parts.some((part) => this.#hasNames(part.value, part.file));
  }

  #chosen(discriminator: string, children: readonly Child[]): JsonObject {
    const values = children.map(({ value }) => value);
    return {
      type: 'object',
      required: [discriminator],
      properties: { [discriminator]: { enum: values } },
      allOf: children.map(({ value, place }) => ({
        if: { not: { properties: { [discriminator]: { const: value } }, required: [discriminator] } },
        else: this.#reference('exactly', place),
      })),
    };
  }

  #children(schema: JsonObject, base: Place): readonly Child[] {
    if (typeof schema.discriminator !== 'string') {
      return [];
    }
    return this.documents.definitions(base.file).flatMap(([name, definition]) => {
      const value = definition['x-ms-discriminator-value'];
      const place = { file: base.file, pointer: `/definitions/${name}` };
      return typeof value === 'string' && this.#descends(definition, base) ? [{ value, place }] : [];
    });
  }

  #descends(schema: JsonObject, base: Place): boolean {
    const { allOf } = schema;
    const parents: readonly Json[] = isList(allOf) ? allOf : [];
    return parents.filter(isObject).some((parent) => {
      const place = placeOf(parent, base.file);
      return (
        place !== undefined &&
        ((place.file === base.file && place.pointer === base.pointer) || this.#descends(this.documents.at(place), base))
      );
    });
  }
}

interface Child {
  readonly value: string;
  readonly place: Place;
}
