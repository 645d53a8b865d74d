import { parse } from 'yaml';

/** What a template expression can see: `parameters`, and the variables of loops. */
type Scope = Readonly<Record<string, unknown>>;

interface Declared {
  readonly name: string;
  readonly type: string;
  readonly default?: unknown;
}

const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => ['string', 'number', 'boolean'].includes(typeof value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  stepList: Array.isArray,
  stageList: Array.isArray,
};

/**
 * A template with everything filled in, as Azure Pipelines does before a run begins: parameters, `${{ if }}`, `${{ each }}`,
 * and values (learn.microsoft.com/azure/devops/pipelines/process/template-expressions). What it does not know is an error.
 */
export function expandTemplate(text: string, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { parameters = [], ...rest } = parse(text) as { parameters?: readonly Declared[] };
  const unknown = Object.keys(given).find((name) => !parameters.some((one) => one.name === name));
  if (unknown !== undefined) throw new Error(`the template has no parameter ${unknown}`);
  const values = parameters.map(({ name, type, default: usual }) => {
    const value = given[name] ?? usual;
    if (value === undefined) throw new Error(`nobody gives the parameter ${name}`);
    if (KINDS[type]?.(value) !== true) throw new Error(`the parameter ${name} is no ${type}`);
    return [name, value];
  });
  const expanded = expand(rest, { parameters: Object.fromEntries(values) });
  if (!isMap(expanded)) throw new Error('the template is no mapping');
  return expanded;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const DIRECTIVE = /^\$\{\{\s*(if|each|elseif|else)\b\s*([\s\S]*?)\s*\}\}$/;
const WHOLE = /^\$\{\{((?:'[^']*'|[^'}])*)\}\}$/;
const PART = /\$\{\{((?:'[^']*'|[^'}])*)\}\}/g;

function expand(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') return filled(value, scope);
  if (Array.isArray(value)) return value.flatMap((one) => spread(one, scope));
  if (!isMap(value)) return value;
  const inserted = directed(value, scope);
  if (inserted === null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [filledText(key, scope), expand(one, scope)]));
  }
  return Object.assign({}, ...inserted.map((one) => (isMap(one) ? one : fail('a list stands where keys do'))));
}

/** What an item of a list becomes: itself, or what its directive lets stand there. */
function spread(item: unknown, scope: Scope): unknown[] {
  const isDirective = isMap(item) && Object.keys(item).some((key) => DIRECTIVE.test(key));
  if (!isDirective) return [expand(item, scope)];
  return (directed(item, scope) ?? []).flat(1);
}

/** What the directives among keys let stand, beside the other keys; null where there are none. */
function directed(map: Record<string, unknown>, scope: Scope): unknown[] | null {
  const keys = Object.keys(map);
  if (!keys.some((key) => DIRECTIVE.test(key))) return null;
  return keys.flatMap((key) => {
    const [, word, rest = ''] = DIRECTIVE.exec(key) ?? [];
    const content = map[key];
    switch (word) {
      case undefined:
        return [{ [filledText(key, scope)]: expand(content, scope) }];
      case 'if':
        return evaluate(rest, scope) === true ? [expand(content, scope)] : [];
      case 'each': {
        const [, name = '', list = ''] = /^(\w+)\s+in\s+(.+)$/.exec(rest) ?? fail(`each ${rest}`);
        const items = evaluate(list, scope);
        if (!Array.isArray(items)) return fail(`${list} is no list`);
        return items.map((item) => expand(content, { ...scope, [name]: item }));
      }
      default:
        return fail(`${word} is not played`);
    }
  });
}

function filled(text: string, scope: Scope): unknown {
  const [, only] = WHOLE.exec(text) ?? [];
  return only === undefined ? filledText(text, scope) : evaluate(only, scope);
}

const filledText = (text: string, scope: Scope): string =>
  text.replace(PART, (_, expression: string) => String(evaluate(expression, scope)));

const FUNCTIONS: Readonly<Record<string, (...values: readonly unknown[]) => unknown>> = {
  and: (...values) => values.every((one) => one === true),
  eq: (one, other) => one === other,
  gt: (one, other) => Number(one) > Number(other),
  length: (one) =>
    Array.isArray(one) || typeof one === 'string' ? one.length : fail('length of neither list nor text'),
  ne: (one, other) => one !== other,
  not: (one) => one !== true,
  or: (...values) => values.includes(true),
};

function evaluate(expression: string, scope: Scope): unknown {
  const tokens = expression.match(/'[^']*'|[\w.]+|[(),]/g) ?? [];
  const next = (): string => tokens.shift() ?? fail(expression);
  const isNext = (token: string): boolean => tokens[0] === token;
  const value = (): unknown => {
    const token = next();
    if (token.startsWith("'")) return token.slice(1, -1);
    if (/^\d+$/.test(token)) return Number(token);
    if (token === 'true' || token === 'false') return token === 'true';
    if (!isNext('(')) return lookedUp(token, scope);
    const call = FUNCTIONS[token] ?? fail(`the function ${token}`);
    const given: unknown[] = [];
    next();
    while (!isNext(')')) {
      given.push(value());
      if (!isNext(')') && next() !== ',') fail(expression);
    }
    next();
    return call(...given);
  };
  const found = value();
  return tokens.length === 0 ? found : fail(expression);
}

function lookedUp(path: string, scope: Scope): unknown {
  let found: unknown = scope;
  for (const name of path.split('.')) found = isMap(found) ? found[name] : undefined;
  return found === undefined ? fail(`${path} is not there`) : found;
}

function fail(why: string): never {
  throw new Error(`a template expression cannot be read: ${why}`);
}
