import { armId, parseId } from './addresses.js';
import type { Change } from './catalog.js';
import { isObject, type JsonObject } from './json.js';
import type { Operation } from './operations.js';
import { fromResource, toResource } from './resources.js';

/** A line of the journal: a write, the begin of a write that takes its time, or the end of one. */
export type Line =
  | Change
  | { readonly begin: Operation }
  | { readonly end: { readonly id: string; readonly at: string } };

export function toLine(line: Line): JsonObject {
  if ('begin' in line) {
    const { change, ...rest } = line.begin;
    return { begin: { ...rest, ...changeLine(change) } };
  }
  return 'end' in line ? { end: { ...line.end } } : changeLine(line);
}

/** Reads a line. Throws an Error that says what is wrong with it. */
export function fromLine(line: unknown): Line {
  if (isObject(line) && isObject(line.begin)) {
    const { id, startTime, result } = line.begin;
    if (typeof id === 'string' && typeof startTime === 'string' && isResult(result)) {
      return { begin: { id, startTime, result, change: changeOf(line.begin) } };
    }
  }
  if (isObject(line) && isObject(line.end) && typeof line.end.id === 'string' && typeof line.end.at === 'string') {
    return { end: { id: line.end.id, at: line.end.at } };
  }
  return changeOf(line);
}

function changeLine(change: Change): JsonObject {
  return 'put' in change ? { put: toResource(change.put) } : { delete: armId(change.delete) };
}

function changeOf(line: unknown): Change {
  if (isObject(line) && line.put !== undefined) {
    return { put: fromResource(line.put) };
  }
  const address = isObject(line) && typeof line.delete === 'string' ? parseId(line.delete) : undefined;
  if (address === undefined) {
    throw new Error('this is neither a put nor a delete');
  }
  return { delete: address };
}

function isResult(value: unknown): value is Operation['result'] {
  return value === 'asset' || value === 'nothing' || value === 'no content';
}
