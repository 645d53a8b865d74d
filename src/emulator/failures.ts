/** The emulator cannot start or go on: a port in use, a data directory that cannot be written. One line for the user. */
export class EmulatorError extends Error {
  override readonly name: string = 'EmulatorError';

  /** One line whatever the message quotes: an id from a file may hold line ends and terminal escapes. */
  constructor(message: string) {
    super(message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '));
  }
}

/** The seed file is not what it must be. One line that says what, where and what to do. */
export class SeedError extends EmulatorError {
  override readonly name: string = 'SeedError';
}

/** The text of whatever was thrown. Looks at its shape: an error of another realm is no instance of our Error. */
export function reason(thrown: unknown): string {
  return textOf(thrown, 'message') ?? String(thrown);
}

/** The code of a failure of the operating system, such as EADDRINUSE. */
export function systemCode(thrown: unknown): string | undefined {
  return textOf(thrown, 'code');
}

function textOf(thrown: unknown, key: 'message' | 'code'): string | undefined {
  const fields: { message?: unknown; code?: unknown } = typeof thrown === 'object' && thrown !== null ? thrown : {};
  const value = fields[key];
  return typeof value === 'string' ? value : undefined;
}
