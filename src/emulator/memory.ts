import { Catalog } from './catalog.js';
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

  apply(line: Line): void {
    if ('begin' in line) {
      this.operations.begin(line.begin);
    } else if ('end' in line) {
      const operation = this.operations.end(line.end.id, line.end.at);
      if (operation !== undefined) {
        this.catalog.apply(operation.change);
      }
    } else {
      this.catalog.apply(line);
    }
  }

  /** The shortest journal that says the same. Operations that are done are forgotten. */
  *history(): Iterable<Line> {
    yield* this.catalog.history();
    for (const begin of this.operations.running()) {
      yield { begin };
    }
  }
}
