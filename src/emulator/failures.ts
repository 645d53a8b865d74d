/** The emulator cannot start or go on: a port in use, a data directory that cannot be written. One line for the user. */
export class EmulatorError extends Error {
  override readonly name: string = 'EmulatorError';
}

/** The seed file is not what it must be. One line that says what, where and what to do. */
export class SeedError extends EmulatorError {
  override readonly name: string = 'SeedError';
}

/** The text of whatever was thrown. */
export function reason(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
