import { isObject, type JsonObject } from './json.js';

/** What is wrong with a value, as the end of a sentence that starts with its name; undefined when nothing is. */
type Rule = (value: unknown) => { readonly at: string; readonly must: string } | undefined;

/** What is wrong, and the path of the key that has it. */
export interface ShapeFault {
  readonly target: string;
  readonly message: string;
}

const text: Rule = (value) => (isTextOrNull(value) ? undefined : { at: '', must: 'must be a string or null' });

const truth: Rule = (value) => (typeof value === 'boolean' ? undefined : { at: '', must: 'must be true or false' });

const texts: Rule = (value) => {
  if (value === null) {
    return undefined;
  }
  if (!isObject(value)) {
    return { at: '', must: 'must be an object of strings' };
  }
  const wrong = Object.entries(value).find(([, item]) => !isTextOrNull(item));
  return wrong && { at: `.${wrong[0]}`, must: 'must be a string or null' };
};

const flavors: Rule = (value) => {
  if (value === null) {
    return undefined;
  }
  if (!isObject(value)) {
    return { at: '', must: 'must be an object of flavors' };
  }
  const wrong = Object.entries(value).find(([, flavor]) => !isFlavor(flavor));
  return wrong && { at: `.${wrong[0]}`, must: 'must be an object with the object "data", or null' };
};

/** Swagger of 2024-04-01: ModelVersion, AssetBase, ResourceBase. `provisioningState` is read-only and ignored. */
const RULES: readonly (readonly [string, Rule])[] = [
  ['description', text],
  ['tags', texts],
  ['properties', texts],
  ['isAnonymous', truth],
  ['isArchived', truth],
  ['flavors', flavors],
  ['jobName', text],
  ['modelType', text],
  ['modelUri', text],
  ['stage', text],
];

/** The first key of a model version's `properties` whose value has the wrong type. */
export function shapeFault(properties: JsonObject): ShapeFault | undefined {
  for (const [key, rule] of RULES) {
    const fault = Object.hasOwn(properties, key) ? rule(properties[key]) : undefined;
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
