import { keyOf } from './addresses.js';
import type { Change } from './catalog.js';

/** What the URL in Location answers when the operation has succeeded (recorded: all three). */
export type OperationResult = 'asset' | 'nothing' | 'no content';

/** A write that was accepted and is not done yet. */
export interface Operation {
  readonly id: string;
  readonly change: Change;
  readonly result: OperationResult;
  readonly startTime: string;
}

/** How far an operation is. */
export interface Progress {
  readonly operation: Operation;
  /** Undefined while it runs. */
  readonly endTime?: string;
}

/** The longest memory for operations that are done. */
const REMEMBERED = 1000;

/** The writes that take their time. An operation runs for a number of questions, not for a time: tests stay exact. */
export class Operations {
  readonly #running = new Map<string, { readonly operation: Operation; left: number }>();
  readonly #done = new Map<string, Progress>();

  /** @param questions how many of them an operation answers with "in progress". */
  constructor(private readonly questions: number) {}

  begin(operation: Operation): void {
    this.#running.set(operation.id, { operation, left: this.questions });
  }

  /** Counts a question. True when the operation is due: whoever asked ends it. */
  isDue(id: string): boolean {
    const running = this.#running.get(id);
    if (running === undefined) {
      return false;
    }
    running.left -= 1;
    return running.left < 0;
  }

  end(id: string, endTime: string): Operation | undefined {
    const operation = this.#running.get(id)?.operation;
    if (operation === undefined) {
      return undefined;
    }
    this.#running.delete(id);
    this.#done.set(id, { operation, endTime });
    for (const oldest of [...this.#done.keys()].slice(0, -REMEMBERED)) {
      this.#done.delete(oldest);
    }
    return operation;
  }

  progress(id: string): Progress | undefined {
    return this.#running.get(id) ?? this.#done.get(id);
  }

  /** The operation that is at work on this resource. */
  runningOn(key: string): Operation | undefined {
    return this.running().find(({ change }) => keyOf('put' in change ? change.put.address : change.delete) === key);
  }

  running(): readonly Operation[] {
    return [...this.#running.values()].map(({ operation }) => operation);
  }
}
