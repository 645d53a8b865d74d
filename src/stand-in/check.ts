/** A scenario that cannot be used. The message is one line and says where and why. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}

/** Throws a ScenarioError when the value at this place of the scenario is not what is expected. */
export type Check = (value: unknown, at: string) => void;

/** Refuses with one line, whatever the reason's own line breaks. */
export function refuse(at: string, reason: string): never {
  throw new ScenarioError(`The stand-in's ${at} ${reason}`.replace(/\s+/g, ' '));
}

function must(holds: (value: unknown) => boolean, expectation: string): Check {
  return (value, at) => {
    if (!holds(value)) refuse(at, `must be ${expectation}, but is ${brief(value)}.`);
  };
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const string: Check = must((value) => typeof value === 'string', 'a string');
export const name: Check = must((value) => typeof value === 'string' && value !== '', 'a string that is not empty');
export const flag: Check = must((value) => typeof value === 'boolean', 'true or false');
export const plainObject: Check = must(isRecord, 'an object');
export const anything: Check = () => {};

export function matching(pattern: RegExp, expectation: string): Check {
  return must((value) => typeof value === 'string' && pattern.test(value), expectation);
}

export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Check {
  const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
  return must(
    (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most,
    `a whole number ${range}`,
  );
}

export function oneOf(...values: readonly string[]): Check {
  return must((value) => typeof value === 'string' && values.includes(value), `one of ${values.join(', ')}`);
}

export const regularExpression: Check = (value, at) => {
  name(value, at);
  try {
    new RegExp(String(value));
  } catch {
    refuse(at, `must be a regular expression, but is ${brief(value)}.`);
  }
};

export function listOf(item: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return refuse(at, `must be a list, but is ${brief(value)}.`);
    for (const [index, entry] of value.entries()) item(entry, `${at}[${index}]`);
  };
}

/** An object whose values are all strings, such as headers. */
export const strings: Check = (value, at) => {
  if (!isRecord(value)) return refuse(at, `must be an object, but is ${brief(value)}.`);
  for (const [key, entry] of Object.entries(value)) string(entry, `${at}.${key}`);
};

/** An object with exactly the keys of T: each has its check, unknown keys are refused, so typos cannot hide. */
export function record<T>(
  checks: Readonly<Record<keyof T & string, Check>>,
  required: readonly (keyof T & string)[] = [],
): Check {
  const known = new Map<string, Check>(Object.entries<Check>(checks));
  return (value, at) => {
    if (!isRecord(value)) return refuse(at, `must be an object, but is ${brief(value)}.`);
    for (const key of required) if (value[key] === undefined) refuse(at, `needs '${key}'.`);
    for (const [key, entry] of Object.entries(value)) {
      const check = known.get(key);
      if (check === undefined) refuse(at, `has an unknown key '${key}'; known are ${[...known.keys()].join(', ')}.`);
      else if (entry !== undefined) check(entry, `${at}.${key}`);
    }
  };
}
