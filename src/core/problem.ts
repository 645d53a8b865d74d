/** A place in a text file; line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with what a user gave us: what, where, and what to do about it. */
export interface Problem {
  readonly what: string;
  readonly at?: Location;
  readonly fix?: string;
}

/** `file:line:column: what. fix` on one line, without a trailing full stop that the text already has. */
export function problemLine({ what, at, fix }: Problem): string {
  const where = at === undefined ? '' : `${at.file}:${at.line}:${at.column}: `;
  return `${where}${oneLine(what)}${fix === undefined ? '' : `. ${oneLine(fix)}`}`;
}

// The words of a file are quoted in problems, and a file may hold a megabyte of them in one string.
const MAX_LENGTH = 500;

function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}

/** Nobody mends more at once, and one entry can be wrong for every stage. */
export const MAX_PROBLEMS = 100;
