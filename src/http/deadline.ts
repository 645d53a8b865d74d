import { setMaxListeners } from 'node:events';
import { ServiceFailure } from '../core/failure.js';

/** The time that a whole run has. Everything that waits asks it first. */
export interface Deadline {
  /** Fires when the time is over; a call under way then ends. */
  readonly signal: AbortSignal;
  /** The whole run's time, in milliseconds. */
  readonly total: number;
  /** Milliseconds that are left, never negative. */
  remaining(): number;
  /** Waits, or ends the run at once when the wait does not fit into what is left. */
  wait(milliseconds: number, why: string): Promise<void>;
}

/** A wait longer than this is told to the user. */
const TELL_AFTER_MS = 2000;

/**
 * Starts the clock of a run.
 *
 * @param milliseconds the whole run's time, the `timeout` input
 * @param tell where to say that the run waits, and why
 */
export function startDeadline(milliseconds: number, tell: (line: string) => void): Deadline {
  const end = performance.now() + milliseconds;
  const signal = AbortSignal.timeout(milliseconds);
  // Every call under way listens, and from eleven on Node would warn of a leak.
  setMaxListeners(0, signal);
  // The timer's clock may be ahead by a part of a millisecond, and then the time is over all the same.
  const remaining = (): number => (signal.aborted ? 0 : Math.max(0, end - performance.now()));
  return {
    signal,
    total: milliseconds,
    remaining,
    async wait(pause, why) {
      if (pause >= remaining()) {
        const seconds = (value: number) => `${Math.ceil(value / 1000)} s`;
        throw new ServiceFailure(
          `${why}: a wait of ${seconds(pause)} does not fit into the ${seconds(remaining())} that are left`,
          {
            fix: 'Run it again later, or with a longer timeout',
          },
        );
      }
      if (pause >= TELL_AFTER_MS) tell(`${why}; waiting ${Math.ceil(pause / 1000)} s`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    },
  };
}
