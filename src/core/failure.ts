import { type Problem, problemLine } from './problem.js';
import type { Verdict } from './verdict.js';

/** Wrong usage: an input, a file or a policy that cannot be used, or a thing that the request names and that is not there. */
export class UsageFailure extends Error {
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(first: Problem, ...others: readonly Problem[]) {
    super(problemLine(first));
    this.name = 'UsageFailure';
    this.problems = [first, ...others];
  }
}

/** A service gave no usable answer, or the run had to stop half-way. */
export class ServiceFailure extends Error {
  readonly detail: ServiceFailureDetail;

  constructor(message: string, detail: ServiceFailureDetail = {}) {
    super(message);
    this.name = 'ServiceFailure';
    this.detail = detail;
  }
}

export interface ServiceFailureDetail {
  /** The id under which the service logged the call: `x-ms-correlation-request-id`, `x-github-request-id`. */
  readonly correlationId?: string;
  /** What to do, where we know it: the permission to grant, the command to run again. */
  readonly fix?: string;
  /** Lines to paste into a shell, for where there is room: the step summary and the report. */
  readonly commands?: readonly string[];
  /** Set where it is certain that the call which failed wrote nothing. */
  readonly untouched?: boolean;
  /** What was written before the run stopped, one sentence each; empty when nothing was. */
  readonly stands?: readonly string[];
}

/** Any error as a failure that can be shown in one line; what we did not expect is ours, and says so. */
export function expected(error: unknown): UsageFailure | ServiceFailure {
  if (error instanceof UsageFailure || error instanceof ServiceFailure) return error;
  const message = error instanceof Error ? `${error.name}: ${error.message.split('\n', 1)[0] ?? ''}` : String(error);
  return new ServiceFailure(`internal error, ${message}`, {
    fix: 'This is a defect of aml-promote; please report it with what you ran',
  });
}

export const EXIT = { done: 0, refused: 1, usage: 2, service: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The one place that turns an end into an exit code. */
export function exitCodeOf(end: Verdict | UsageFailure | ServiceFailure): ExitCode {
  if (end instanceof UsageFailure) return EXIT.usage;
  if (end instanceof ServiceFailure) return EXIT.service;
  return end === 'allow' ? EXIT.done : EXIT.refused;
}
