import type { Reply } from './reply.js';
import type { World } from './world.js';

/** A GET call of the API, as a route sees it. */
export type Call = {
  readonly world: World;
  /** The stand-in's own address; links in answers start with it. */
  readonly site: string;
  /** The address of the storage of artifacts. */
  readonly storage: string;
  readonly query: URLSearchParams;
  readonly accept: string;
  /** The documentation page of the route, for its error bodies. */
  readonly docs: string;
  /** The decoded text at `:name` of the route's pattern. */
  readonly param: (name: string) => string;
};

export type Route = {
  /** Segments; `:name` takes one, `:name*` at the end takes all that remain. */
  readonly pattern: string;
  readonly docs: string;
  /** Nothing means: GitHub answers 404. */
  readonly answer: (call: Call) => Reply | undefined;
};

/** The values of a pattern's names in a path, or nothing when it is another path. Throws URIError on bad escapes. */
export function match(pattern: string, path: string): ReadonlyMap<string, string> | undefined {
  const expected = pattern.split('/');
  // Split before decoding: %2F is a slash inside a name, such as a branch's.
  const actual = path.split('/');
  const values = new Map<string, string>();
  for (const [index, segment] of expected.entries()) {
    const given = actual[index];
    if (given === undefined) return undefined;
    if (segment.endsWith('*')) {
      values.set(segment.slice(1, -1), decodeURIComponent(actual.slice(index).join('/')));
      return values;
    }
    if (segment.startsWith(':')) values.set(segment.slice(1), decodeURIComponent(given));
    else if (segment !== given) return undefined;
  }
  return expected.length === actual.length ? values : undefined;
}

/** Looks a pattern's value up; a name that the pattern lacks is a mistake in the route. */
export function paramOf(values: ReadonlyMap<string, string>): (name: string) => string {
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The route has no :${name}.`);
    return value;
  };
}
