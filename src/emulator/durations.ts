import { EmulatorError } from './failures.js';

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** A timer of Node cannot be longer, and no clock needs to be further off. */
const LONGEST_DAYS = 24;

/**
 * Reads a length of time, such as `200ms`, `2s`, `5m`, as milliseconds; nothing written is none.
 *
 * @throws EmulatorError for anything else; `option` is what it names.
 */
export function duration(option: string, text = ''): number {
  return text === '' ? 0 : milliseconds(option, text, /^(\d{1,9})(ms|s|m|h|d)$/, '200ms, 2s or 5m');
}

/** Reads how far a clock is off, such as `-2h` or `+3d`, as milliseconds. Throws as `duration` does. */
export function offset(option: string, text = ''): number {
  return text === '' ? 0 : milliseconds(option, text, /^([+-]?\d{1,9})(ms|s|m|h|d)$/, '-2h or +3d');
}

function milliseconds(option: string, text: string, form: RegExp, examples: string): number {
  const [, count, unit = ''] = form.exec(text) ?? [];
  const value = Number(count) * (MILLISECONDS[unit] ?? Number.NaN);
  if (Number.isNaN(value)) {
    throw new EmulatorError(`${option} is ${JSON.stringify(text.slice(0, 100))}; write it like ${examples}`);
  }
  if (Math.abs(value) > LONGEST_DAYS * 86_400_000) {
    throw new EmulatorError(`${option} is more than ${LONGEST_DAYS} days; give less`);
  }
  return value;
}
