import { type Fault, type FaultRule, faultRules } from './faults.js';

/** A call as it arrived. */
export interface Call {
  /** Counted from 1, from the start or from when the faults were last set. */
  readonly number: number;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** What was done to it; absent where it was answered. */
  readonly fault?: string;
}

/** The counter never stops; what it remembers does, so that an emulator may run for weeks. */
const MOST_REMEMBERED = 10_000;

/** Counts the calls, and knows what goes wrong with each. */
export class Calls {
  #rules: readonly FaultRule[];
  #count = 0;
  #seen: Call[] = [];

  /** @throws EmulatorError when `faults` cannot be read. */
  constructor(faults = '') {
    this.#rules = faultRules(faults);
  }

  /** Sets other faults and counts from 1 again. Throws an EmulatorError, and changes nothing, when they cannot be read. */
  restart(faults: string): void {
    this.#rules = faultRules(faults);
    this.#count = 0;
    this.#seen = [];
  }

  /** Counts a call, and says what goes wrong with it. Of several entries that meet it the first one counts. */
  arrived({ method, target }: { readonly method: string; readonly target: string }): Fault | undefined {
    const number = ++this.#count;
    const fault = this.#rules.find(({ first, last }) => first <= number && number <= last)?.fault;
    const name = fault && `${fault.name}${fault.after ? '-after' : ''}`;
    if (this.#seen.length < MOST_REMEMBERED) {
      this.#seen.push({ number, method, target, ...(name && { fault: name }) });
    }
    return fault;
  }

  /** How many there were, and the first ones of them. */
  get summary(): { readonly count: number; readonly calls: readonly Call[] } {
    return { count: this.#count, calls: this.#seen };
  }
}
