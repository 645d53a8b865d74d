import { Composer, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from 'yaml';

/** Deepest nesting that is read, in levels. */
export const MAX_DEPTH = 64;
// What is written costs time before it can be counted as values. No honest policy comes near this many words and signs.
export const MAX_TOKENS = 200_000;
// Nobody mends more at once, and a line of brackets can be wrong at each of them.
const MAX_ERRORS = 10;

/** One YAML text as the library reads it, or why it was not read to its end, and where that was seen. */
export type Reading =
  | { readonly is: 'document'; readonly document: Document.Parsed }
  | { readonly is: 'too deep' | 'too long'; readonly offset: number };

/**
 * Reads YAML 1.2 in time that is linear in its size, whatever it holds: token by token, so that nesting and length are
 * seen before they cost stack or time. Brackets in comments and in quotes nest nothing.
 */
export function readYaml(text: string, lines: LineCounter): Reading {
  const source = new Tokens(text, lines);
  // Comparing every pair of keys is not linear; whoever walks the document finds duplicates in one pass.
  const options = { version: '1.2', uniqueKeys: false, merge: false } as const;
  let first: Document.Parsed | undefined;
  for (const document of new Composer(options).compose(source.read(), true, text.length)) {
    if (first !== undefined) {
      const [start, end] = document.range;
      first.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'more than one document'));
      break;
    }
    first = document;
  }
  if (source.limit !== undefined) return source.limit;
  // Whatever the library made of the rest, a text that was not read to its end is no document.
  if (first === undefined || (source.broken && first.errors.length === 0))
    return { is: 'too long', offset: text.length };
  return { is: 'document', document: first };
}

class Tokens {
  /** Whether it was left for its mistakes. */
  broken = false;
  /** Where a limit ended it. */
  limit: Extract<Reading, { offset: number }> | undefined;
  readonly #text: string;
  readonly #lines: LineCounter;

  constructor(text: string, lines: LineCounter) {
    this.#text = text;
    this.#lines = lines;
  }

  *read() {
    const parser = new Parser(this.#lines.addNewLine);
    this.#lines.addNewLine(0);
    let count = 0;
    let errors = 0;
    for (const lexeme of new Lexer().lex(this.#text)) {
      if (!/^(?:[ \t#]|\r?\n|$)/.test(lexeme)) count++;
      for (const token of parser.next(lexeme)) {
        yield token;
        if (token.type === 'error') errors++;
      }
      // The document itself, and a value on its way, are on the stack too.
      if (parser.stack.length > MAX_DEPTH + 2) this.limit = { is: 'too deep', offset: parser.offset };
      else if (count > MAX_TOKENS) this.limit = { is: 'too long', offset: parser.offset };
      this.broken = errors > MAX_ERRORS;
      if (this.limit !== undefined || this.broken) return;
    }
    yield* parser.end();
  }
}
