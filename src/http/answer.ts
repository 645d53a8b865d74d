import { parsedJson } from '../core/json.js';
import { err, ok, type Result } from '../core/result.js';

/** The value of an answer's text, or why it cannot be used. */
export function usableJson<T>(
  text: string,
  isT: (value: unknown) => value is T,
  whyT: () => string,
): Result<T, string> {
  const value = parsedJson(text);
  if (value === undefined) return err('it is not JSON');
  return isT(value) ? ok(value) : err(whyT());
}

const LONGEST_MESSAGE = 200;

/** The words of a service for an error, on one line; its status where it has none. */
export function messageOf(
  { status, text }: { readonly status: number; readonly text: string },
  isProblem: (value: unknown) => value is { readonly message: string },
): string {
  const body = parsedJson(text);
  const line = isProblem(body) ? body.message.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim() : '';
  if (line === '') return `status ${status}`;
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}
