import { isObject, type JsonObject } from './json.js';

/** What is wrong with a value, as the end of a sentence that starts with its name; undefined when nothing is. */
export type Rule = (value: unknown) => { readonly at: string; readonly must: string } | undefined;

/** What is wrong, and the path of the key that has it. */
export interface ShapeFault {
  readonly target: string;
  readonly message: string;
}

export const text: Rule = (value) => (isTextOrNull(value) ? undefined : { at: '', must: 'must be a string or null' });

export const truth: Rule = (value) =>
  typeof value === 'boolean' ? undefined : { at: '', must: 'must be true or false' };

export const texts: Rule = (value) => {
  if (value === null) {
    return undefined;
  }
  if (!isObject(value)) {
    return { at: '', must: 'must be an object of strings' };
  }
  const wrong = Object.entries(value).find(([, item]) => !isTextOrNull(item));
  return wrong && { at: `.${wrong[0]}`, must: 'must be a string or null' };
};

export const flavors: Rule = (value) => {
  if (value === null) {
    return undefined;
  }
  if (!isObject(value)) {
    return { at: '', must: 'must be an object of flavors' };
  }
  const wrong = Object.entries(value).find(([, flavor]) => !isFlavor(flavor));
  return wrong && { at: `.${wrong[0]}`, must: 'must be an object with the object "data", or null' };
};

export const object: Rule = (value) =>
  value === null || isObject(value) ? undefined : { at: '', must: 'must be an object or null' };

/** One of these texts, in any case: the service corrects the case of enumerations (recorded). */
export function oneOf(...choices: readonly string[]): Rule {
  return (value) =>
    typeof value === 'string' && choices.some((choice) => choice.toLowerCase() === value.toLowerCase())
      ? undefined
      : { at: '', must: `must be one of ${choices.join(', ')}` };
}

/** A text that must be there. */
export const someText: Rule = (value) =>
  typeof value === 'string' && value !== '' ? undefined : { at: '', must: 'must be a text that is not empty' };

/** What `properties` of a resource must look like: key by key, and which keys must be there. */
export interface Shape {
  readonly rules: readonly (readonly [string, Rule])[];
  readonly required: readonly string[];
}

/** The first key of `properties` whose value has the wrong type, or which is missing. */
export function shapeFault(properties: JsonObject, { rules, required }: Shape): ShapeFault | undefined {
  for (const [key, rule] of rules) {
    const isGiven = Object.hasOwn(properties, key) || required.includes(key);
    const fault = isGiven ? rule(properties[key]) : undefined;
    if (fault !== undefined) {
      const target = `properties.${key}${fault.at}`;
      return { target, message: `'${target}' ${fault.must}.` };
    }
  }
  return undefined;
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isFlavor(value: unknown): boolean {
  return (
    value === null || (isObject(value) && (value.data === undefined || value.data === null || isObject(value.data)))
  );
}
