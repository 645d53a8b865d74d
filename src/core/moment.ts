const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?$/i;

/**
 * The moment that a user means, ISO 8601 in UTC with milliseconds. A date is its last moment, in UTC; a time without a
 * zone is one of UTC. Undefined for anything else, and for a day that no calendar has.
 */
export function readMoment(text: string): string | undefined {
  const words = text.trim();
  const day = words.slice(0, 10);
  if (!(DATE.test(words) || TIME.test(words)) || !isDay(day)) return undefined;
  if (DATE.test(words)) return `${day}T23:59:59.999Z`;
  const moment = new Date(/(?:Z|[+-]\d\d:\d\d)$/i.test(words) ? words : `${words}Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

// `Date` turns the 31st of February into a day of March.
function isDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
