import { Catalog, type Change } from './catalog.js';
import type { Line } from './journal-lines.js';
import { Operations } from './operations.js';

/** All that one run knows: what exists, and what is on its way. */
export class Memory {
  readonly catalog = new Catalog();
  readonly operations: Operations;

  /** @param questions how many of them an operation answers with "in progress". */
  constructor(questions: number) {
    this.operations = new Operations(questions);
  }

  /** Takes a line in. Returns what it changed in the catalog, if it did. */
  apply(line: Line): Change | undefined {
    if ('begin' in line) {
      this.operations.begin(line.begin);
      return undefined;
    }
    const change = 'end' in line ? this.operations.end(line.end.id, line.end.at)?.change : line;
    if (change !== undefined) {
      this.catalog.apply(change);
    }
    return change;
  }

  /** The shortest journal that says the same. Operations that are done are forgotten. */
  *history(): Iterable<Line> {
    yield* this.catalog.history();
    for (const begin of this.operations.running()) {
      yield { begin };
    }
  }
}
