import { UsageFailure } from '../core/failure.js';
import { didYouMean } from '../core/nearest.js';
import type { Place } from '../core/place.js';
import type { Problem } from '../core/problem.js';
import { type Given, type Note, readPlace } from './request.js';
import { FORMATS } from './told-request.js';

/** A request to examine a set-up, proven to be well-formed. */
export interface DoctorRequest {
  /** Where versions are promoted; null where none was named, and then Azure is not asked. */
  readonly place: Place | null;
  readonly policy: string;
  readonly format: (typeof FORMATS)['doctor'][number];
}

const PLACE = ['subscription-id', 'resource-group', 'workspace', 'registry'] as const;

/**
 * Reads the inputs of `doctor`. Throws a UsageFailure with everything that is wrong.
 *
 * @param endpoint origin of the management endpoint, already proven
 */
export function readDoctorRequest(given: Given, endpoint: string): DoctorRequest {
  const problems: Problem[] = [];
  const note: Note = (what, fix) => {
    problems.push(fix === undefined ? { what } : { what, fix });
    return undefined;
  };
  const asked = PLACE.some((name) => given[name] !== '');
  const place = asked ? readPlace({ where: { in: 'elsewhere' } }, given, endpoint, note) : null;
  const formats: readonly DoctorRequest['format'][] = FORMATS.doctor;
  const wanted = given.format || 'table';
  const format = formats.find((one) => one === wanted);
  if (format === undefined)
    note(
      `format is ${JSON.stringify(wanted.slice(0, 100))}, which doctor cannot make`,
      didYouMean(wanted, formats) ?? `Formats: ${formats.join(', ')}`,
    );
  const [first, ...others] = problems;
  if (first !== undefined || place === undefined || format === undefined)
    throw new UsageFailure(first ?? { what: 'the request is not complete' }, ...others);
  return { place, policy: given.policy, format };
}
