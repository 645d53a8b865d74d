/** Answers that say "not now": worth another try when the call can be repeated. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** How often one call is tried. */
export const MOST_TRIES = 5;
const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 20_000;

export const isPassing = (status: number): boolean => PASSING.has(status);

/**
 * How long to wait before the next try, in milliseconds: what the service demands, by `Retry-After` (seconds or a date)
 * or in the words of its message, which is what Azure ML really sends; else a jittered backoff.
 */
export function pauseBefore(
  tries: number,
  answer: { readonly headers: Readonly<Record<string, string>>; readonly text: string } | undefined,
  random: () => number = Math.random,
): number {
  const demanded = answer && (fromHeader(answer.headers) ?? fromMessage(answer.text));
  if (demanded !== undefined) return demanded;
  const most = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
  return most / 2 + (random() * most) / 2;
}

function fromHeader(headers: Readonly<Record<string, string>>): number | undefined {
  const text = headers['retry-after']?.trim();
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  if (Number.isNaN(date)) return undefined;
  // Against the service's own clock, so that a runner whose clock is off waits as long as it was asked to.
  const now = Date.parse(headers.date ?? '');
  return Math.max(0, date - (Number.isNaN(now) ? Date.now() : now));
}

// Recorded traffic of 2023-03: "Received too many requests in a short amount of time. Retry again after 20 seconds."
function fromMessage(text: string): number | undefined {
  const seconds = /retry again after (\d{1,6}) seconds?/i.exec(text.slice(0, 10_000))?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
