const TICKS_PER_MILLISECOND = 10_000n;
const TICKS_PER_SECOND = 1_000n * TICKS_PER_MILLISECOND;

/** An instant the way Azure ML writes it: seven decimals and `+00:00` (all recordings of model versions). */
export function timestamp(ticks: bigint): string {
  const second = new Date(Number(ticks / TICKS_PER_MILLISECOND)).toISOString().slice(0, 19);
  return `${second}.${String(ticks % TICKS_PER_SECOND).padStart(7, '0')}+00:00`;
}

/** The ticks (100 ns since 1970) of a date. */
export function ticksOf(date: Date): bigint {
  return BigInt(date.getTime()) * TICKS_PER_MILLISECOND;
}

/** A clock that never shows the same instant twice, so that `lastModifiedAt` moves with every write. */
export class Clock {
  #last = 0n;

  /** So many milliseconds ahead of this machine's clock, or behind it. */
  constructor(private readonly offset = 0) {}

  date(): Date {
    return new Date(Date.now() + this.offset);
  }

  now(): string {
    const now = ticksOf(this.date()) + ((process.hrtime.bigint() / 100n) % TICKS_PER_MILLISECOND);
    this.#last = now > this.#last ? now : this.#last + 1n;
    return timestamp(this.#last);
  }
}
