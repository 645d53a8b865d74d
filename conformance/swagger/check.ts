import type { Difference } from '../difference.js';
import type { Answered, Asked, Exchange } from '../exchange.js';
import { isObject, type Json, type JsonObject, parseJsonOrUndefined, shown } from '../json.js';
import { unknown } from './beyond.js';
import type { Operation, Parameter } from './operations.js';

/** What is wrong with either half of an exchange. */
export function exchangeDifferences(operation: Operation, { asked, answered }: Exchange): readonly Difference[] {
  return unknown(operation.id, [
    ...requestDifferences(operation, asked).map((one) => ({ ...one, where: `request ${one.where}` })),
    ...responseDifferences(operation, answered).map((one) => ({ ...one, where: `answer ${one.where}` })),
  ]);
}

/** What is wrong with a request, for the operation that its method and path name. */
export function requestDifferences(operation: Operation, { url, text }: Asked): readonly Difference[] {
  const query = new Map(new URL(url).searchParams);
  const known = new Set(operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name));
  const others = [...query.keys()].filter((name) => !known.has(name));
  return [
    ...others.map((name) => ({
      where: `query ${name}`,
      expected: 'no such parameter',
      found: shown(query.get(name)),
    })),
    ...operation.parameters.flatMap((parameter) => {
      switch (parameter.in) {
        case 'query':
          return parameterDifferences(operation, parameter, query.get(parameter.name));
        case 'path':
          return parameterDifferences(operation, parameter, operation.values.get(parameter.name));
        case 'body':
          return bodyDifferences(operation, parameter, text);
        default:
          return [];
      }
    }),
    ...(text !== undefined && text !== '' && !operation.parameters.some((one) => one.in === 'body')
      ? [{ where: 'body', expected: '(absent)', found: shown(text) }]
      : []),
  ];
}

function parameterDifferences(
  operation: Operation,
  parameter: Parameter,
  value: string | undefined,
): readonly Difference[] {
  const where = `${parameter.in} ${parameter.name}`;
  if (value === undefined) {
    return parameter.required ? [{ where, expected: 'the parameter', found: '(absent)' }] : [];
  }
  return operation.validators.differences(parameter.schema, parameter.file, typed(parameter.schema, value), where);
}

/** A parameter is text on the wire; a validator wants the value that the text stands for. */
function typed({ type }: JsonObject, text: string): Json {
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) {
    return Number(text);
  }
  return type === 'boolean' && /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
}

function bodyDifferences(
  operation: Operation,
  { schema, file, required }: Parameter,
  text: string | undefined,
): readonly Difference[] {
  if (text === undefined || text === '') {
    return required ? [{ where: 'body', expected: 'a body', found: '(absent)' }] : [];
  }
  const body = parseJsonOrUndefined(text);
  if (body === undefined) {
    return [{ where: 'body', expected: 'JSON', found: shown(text) }];
  }
  return operation.validators.differences(schema, file, body);
}

/** What is wrong with an answer, for the operation that was asked for. */
export function responseDifferences(operation: Operation, answered: Answered): readonly Difference[] {
  const { status, text, body } = answered;
  const response = operation.responses[String(status)] ?? (status >= 400 ? operation.responses.default : undefined);
  if (!isObject(response)) {
    return [{ where: 'status', expected: Object.keys(operation.responses).join(' or '), found: String(status) }];
  }
  const headers = headerDifferences(operation, answered);
  if (!isObject(response.schema)) {
    return [...headers, ...(isEmpty(text) ? [] : [{ where: 'body', expected: '(absent)', found: shown(text) }])];
  }
  if (body === undefined) {
    return [...headers, { where: 'body', expected: 'JSON', found: text === '' ? '(absent)' : shown(text) }];
  }
  return [...headers, ...operation.validators.differences(response.schema, operation.file, body)];
}

/** A 202 of the service has the four characters `null` as its body (recorded). */
function isEmpty(text: string): boolean {
  return text === '' || text === 'null';
}

function headerDifferences(operation: Operation, { status, headers, text }: Answered): readonly Difference[] {
  const type = headers.get('content-type') ?? '(absent)';
  const isAccepted = status === 202 || (status === 201 && operation.isLongRunning);
  const names = ['azure-asyncoperation', 'location'];
  return [
    ...(text !== '' && !/^application\/json(;|$)/.test(type)
      ? [{ where: 'header content-type', expected: 'application/json', found: type }]
      : []),
    ...(isAccepted && !names.some((name) => headers.has(name))
      ? [{ where: 'header location', expected: 'where to ask how it goes', found: '(absent)' }]
      : []),
  ];
}
