/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** @throws SyntaxError when the text is not JSON. */
export function parseJson(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}

export function parseJsonOrUndefined(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** The object under a key; an empty one when there is none. */
export function objectAt(value: Json | undefined, key: string): JsonObject {
  const held = isObject(value) ? value[key] : undefined;
  return isObject(held) ? held : {};
}

export function textAt(value: Json | undefined, key: string): string | undefined {
  const held = isObject(value) ? value[key] : undefined;
  return typeof held === 'string' ? held : undefined;
}

/** A value in one line, cut where it would push everything else off the screen. */
export function shown(value: Json | undefined): string {
  const text = value === undefined ? '(absent)' : JSON.stringify(value);
  return text.length > 240 ? `${text.slice(0, 240)}... (${text.length} characters)` : text;
}
