/** How a policy writes a length of time: `30m`, `24h`, `7d`. */
export const DURATION = '^[1-9]\\d{0,4}[mhd]$';

const MINUTE_MS = 60_000;
const UNITS: Readonly<Record<string, number>> = { m: MINUTE_MS, h: 60 * MINUTE_MS, d: 1440 * MINUTE_MS };

/** A length of time in milliseconds. A text of another form, which the schema of the policy lets nobody write, is NaN. */
export function durationMs(text: string): number {
  const unit = new RegExp(DURATION).test(text) ? UNITS[text.slice(-1)] : undefined;
  return unit === undefined ? Number.NaN : Number(text.slice(0, -1)) * unit;
}
