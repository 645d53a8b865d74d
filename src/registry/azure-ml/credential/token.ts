/** A token for Azure. */
export interface Token {
  readonly text: string;
  /** When it ends, in milliseconds of the epoch. */
  readonly ends: number;
}

/** One way to log in; a ServiceFailure or a UsageFailure says why it did not work and what to do. */
export type LogIn = () => Promise<Token>;
