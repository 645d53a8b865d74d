import { ServiceFailure, UsageFailure } from '../core/failure.js';
import type { Redactor } from '../http/redact.js';
import type { Report } from '../report/report.js';

/**
 * The report as anybody may read it. Known secrets go out of every text in it, whoever put them there, before a
 * rendering escapes them into something else; a failure, which quotes what services and tools say, also loses what only
 * looks like one.
 */
export function withoutSecrets(report: Report, { hide, clean }: Redactor): Report {
  if (report.is === 'told' && report.failure !== undefined) {
    const { failure, ...others } = report;
    return { ...withTexts(others, hide), failure: serviceFailure(failure, clean) };
  }
  if (report.is !== 'failed') return withTexts(report, hide);
  const { failure, ...others } = report;
  return { ...withTexts(others, hide), failure: cleaned(failure, clean) };
}

function cleaned(
  failure: UsageFailure | ServiceFailure,
  clean: (text: string) => string,
): UsageFailure | ServiceFailure {
  if (failure instanceof ServiceFailure) return serviceFailure(failure, clean);
  const [first, ...others] = failure.problems;
  return new UsageFailure(withTexts(first, clean), ...withTexts(others, clean));
}

function serviceFailure({ message, detail }: ServiceFailure, clean: (text: string) => string): ServiceFailure {
  return new ServiceFailure(clean(message), withTexts(detail, clean));
}

/** A copy of plain data with every text in it changed, also in what is made of it later. */
function withTexts<T>(value: T, change: (text: string) => string): T {
  // The copy has the shape of the value by construction, which the compiler cannot follow.
  return copied(value, change) as T;
}

function copied(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => copied(item, change));
  if (typeof value === 'function') return () => copied(value(), change);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item, change)]));
}
