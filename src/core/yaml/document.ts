import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, type YAMLError } from 'yaml';
import type { Json } from '../digest.js';
import type { Location, Problem } from '../problem.js';
import { err, ok, type Result } from '../result.js';
import { MAX_DEPTH, MAX_TOKENS, readYaml } from './yaml.js';

/** Largest file that is read, in bytes. */
export const MAX_BYTES = 1024 * 1024;
// Aliases multiply: ten lines can stand for a billion values. No honest policy comes near this many.
const MAX_VALUES = 100_000;

/** A YAML file as plain values, every one of them traceable to its line. */
export interface YamlDocument {
  readonly value: Json;
  /** Where the value at a path stands; of its key, where it has one. A path that is not there gives its nearest parent. */
  locate(path: Path): Location;
  /** What stands in the file for the plain value at a path, before YAML reads it: `010` for 10. Undefined for what has parts. */
  written(path: Path): string | undefined;
}

export type Path = readonly (string | number)[];

/** What a file is to those who wrote it: `the policy`, `the file`. */
export type Noun = `the ${string}`;

/**
 * Reads one YAML 1.2 document as policy.md (*The policy language*) allows it: UTF-8, at most 1 MB, anchors but no merge
 * keys, no custom tags, no duplicate keys; in time linear in its size.
 */
export function readDocument(bytes: Uint8Array, file: string, noun: Noun): Result<YamlDocument, readonly Problem[]> {
  const start = { file, line: 1, column: 1 };
  if (bytes.byteLength > MAX_BYTES) {
    const size = (bytes.byteLength / MAX_BYTES).toFixed(1);
    return err([
      { what: `${noun} has ${size} MB, more than the 1 MB that is read`, at: start, fix: 'Is this the right file?' },
    ]);
  }
  const text = decode(bytes);
  if (text === undefined) return err([{ what: `${noun} is not UTF-8`, at: start, fix: 'Save it as UTF-8' }]);
  if (text.trim() === '') return err([{ what: `${noun} is empty`, at: start, fix: 'Start with "version: 1"' }]);

  const lines = new LineCounter();
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const reading = readYaml(text, lines);
  if (reading.is !== 'document') {
    const what =
      reading.is === 'too deep'
        ? tooDeep(noun)
        : `${noun} has more than the ${MAX_TOKENS} words and signs that are read`;
    return err([{ what, at: at(reading.offset), fix: 'Is this the right file?' }]);
  }
  const { document } = reading;
  // What follows a mistake in the YAML is mostly its echo.
  const [broken] = [...document.errors, ...document.warnings];
  if (broken !== undefined) return err([{ ...plain(broken), at: at(broken.pos[0]) }]);
  if (document.directives?.yaml.version === '1.1') {
    return err([{ what: `${noun} asks for YAML 1.1`, at: start, fix: 'Leave the %YAML directive out' }]);
  }

  const walk = new Walk(at, tooDeep(noun));
  const trace = traceAt(document.contents?.range[0] ?? 0);
  const value = walk.read(document.contents, 0, trace);
  if (walk.problems.length > 0) return err(walk.problems.slice(0, 10));
  return ok({
    value,
    locate: (path) => at(follow(trace, path).found.offset),
    written: (path) => {
      const { found, isWhole } = follow(trace, path);
      return isWhole ? found.source : undefined;
    },
  });
}

const tooDeep = (noun: Noun): string => `${noun} is nested deeper than ${MAX_DEPTH} levels`;

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function plain({ code, message }: YAMLError): Problem {
  if (code === 'TAB_AS_INDENT') return { what: 'YAML: a tab where spaces must be', fix: 'Indent with spaces' };
  if (code === 'MULTIPLE_DOCS')
    return { what: 'YAML: more than one document', fix: 'Leave out the "---" between them' };
  const what = message.split('\n', 1)[0] ?? message;
  const tag = /^Unresolved tag: (.*)$/.exec(what)?.[1];
  if (tag !== undefined) return { what: `the tag ${tag} is not allowed`, fix: 'Take it out' };
  return { what: `YAML: ${what}`, fix: 'Mend it; text with signs of YAML in it goes in quotes' };
}

/** Where a value stands, and the values in it by key or index: found once, so that looking a path up is no search. */
interface Trace {
  readonly offset: number;
  readonly steps: Map<string, Trace>;
  source: string | undefined;
}

const traceAt = (offset: number): Trace => ({ offset, steps: new Map(), source: undefined });

class Walk {
  readonly problems: Problem[] = [];
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  readonly #at: (offset: number) => Location;
  readonly #tooDeep: string;
  #values = 0;

  constructor(at: (offset: number) => Location, deep: string) {
    this.#at = at;
    this.#tooDeep = deep;
  }

  read(node: Node | null, depth: number, trace: Trace): Json {
    if (node === null) return null;
    if (++this.#values > MAX_VALUES)
      return this.#stop(node, `aliases and values expand to more than ${MAX_VALUES} values`);
    if (depth > MAX_DEPTH) return this.#stop(node, this.#tooDeep);
    if (isAlias(node)) return this.#alias(node.source, node, depth, trace);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
      return this.#note(node, `the tag ${node.tag} is not allowed`, 'Take it out');
    if (isScalar(node)) {
      trace.source = node.source;
      return this.#scalar(node.value, node);
    }
    this.#open.add(node);
    const value = isMap(node)
      ? this.#map(node.items, depth, trace)
      : isSeq(node)
        ? this.#sequence(node.items, depth, trace)
        : null;
    this.#open.delete(node);
    return value;
  }

  #alias(source: string, node: Node, depth: number, trace: Trace): Json {
    const target = this.#anchors.get(source);
    if (target === undefined)
      return this.#note(node, `*${source} has no anchor &${source} before it`, 'Write the value out');
    if (this.#open.has(target))
      return this.#note(node, `*${source} stands inside its own anchor`, 'Write the value out');
    return this.read(target, depth, trace);
  }

  #scalar(value: unknown, node: Node): Json {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    return this.#note(
      node,
      typeof value === 'number' ? 'not a finite number' : 'neither a text, a number, true, false nor null',
      'Write another value',
    );
  }

  #map(items: readonly { key: unknown; value: unknown }[], depth: number, trace: Trace): Json {
    const result: Record<string, Json> = Object.create(null);
    for (const { key, value } of items) {
      if (!isScalar(key) || typeof key.value !== 'string') {
        this.#note(isNode(key) ? key : null, 'a key must be a string', 'Put it in quotes');
        continue;
      }
      if (key.value === '<<') this.#note(key, 'merge keys (<<) are not allowed', 'Write the keys out');
      if (key.anchor !== undefined) this.#anchors.set(key.anchor, key);
      if (key.value in result) this.#note(key, `the key "${key.value}" is given twice`, 'Keep one of them');
      const step = traceAt(key.range?.[0] ?? trace.offset);
      trace.steps.set(key.value, step);
      result[key.value] = this.read(isNode(value) ? value : null, depth + 1, step);
      if (this.#stopped) break;
    }
    return result;
  }

  #sequence(items: readonly unknown[], depth: number, trace: Trace): Json {
    const result: Json[] = [];
    for (const [index, item] of items.entries()) {
      const step = traceAt(isNode(item) ? item.range[0] : trace.offset);
      trace.steps.set(String(index), step);
      result.push(this.read(isNode(item) ? item : null, depth + 1, step));
      if (this.#stopped) break;
    }
    return result;
  }

  #stopped = false;

  #stop(node: Node, what: string): null {
    if (!this.#stopped) this.#note(node, what, 'Is this the right file?');
    this.#stopped = true;
    return null;
  }

  #note(node: Node | null, what: string, fix: string): null {
    this.problems.push({ what, at: this.#at(node?.range?.[0] ?? 0), fix });
    return null;
  }
}

function isNode(value: unknown): value is ParsedNode {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

/** As far as a path leads. */
function follow(trace: Trace, path: Path): { readonly found: Trace; readonly isWhole: boolean } {
  let found = trace;
  for (const step of path) {
    const next = found.steps.get(String(step));
    if (next === undefined) return { found, isWhole: false };
    found = next;
  }
  return { found, isWhole: true };
}
