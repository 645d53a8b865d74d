import { type Kind, parseSubject, type SubjectReference } from '../core/asset.js';
import { UsageFailure } from '../core/failure.js';
import { readMoment } from '../core/moment.js';
import { didYouMean } from '../core/nearest.js';
import type { Place } from '../core/place.js';
import type { Problem } from '../core/problem.js';
import type { ToldReport } from '../report/report.js';
import { type Given, type Note, readKind, readPlace } from './request.js';

/** What can be made of the answer of a command that only looks; the first is what it makes unasked. */
export const FORMATS = {
  history: ['table', 'mermaid', 'in-toto', 'in-toto-predicate', 'cyclonedx'],
  verify: ['table'],
  drift: ['table', 'markdown', 'sarif', 'junit'],
  doctor: ['table', 'sarif'],
} as const satisfies Readonly<Record<Looking, readonly string[]>>;

/** A command that only looks. */
type Looking = Exclude<ToldReport['command'], 'plan' | 'apply'>;

/** A request to look, proven to be well-formed. */
export interface ToldRequest<Command extends Looking = Looking> {
  readonly command: Command;
  readonly place: Place;
  /** The asset or version that is asked about; null for every asset of the place, or of the kind. */
  readonly subject: SubjectReference | null;
  /** As the user wrote the asset; empty where none was. */
  readonly asset: string;
  /** The kind that was asked for, where no asset was named. */
  readonly kind: Kind | null;
  readonly policy: string;
  readonly format: (typeof FORMATS)[Command][number];
  /** The moment that is asked about, ISO 8601 in UTC; null for now. */
  readonly at: string | null;
  /** The number of the one event that is asked for. */
  readonly event: number | null;
}

const NOWHERE: Pick<SubjectReference, 'where'> = { where: { in: 'elsewhere' } };

/**
 * Reads the inputs of a command that only looks. Throws a UsageFailure with everything that is wrong.
 *
 * @param endpoint origin of the management endpoint, already proven
 */
export function readToldRequest<Command extends Looking>(
  command: Command,
  given: Given,
  endpoint: string,
): ToldRequest<Command> {
  const problems: Problem[] = [];
  const note: Note = (what, fix) => {
    problems.push(fix === undefined ? { what } : { what, fix });
    return undefined;
  };
  const kind = readKind(given.kind, note);
  const subject = given.asset === '' ? null : readSubject(given.asset, kind, note);
  if (subject === null && command === 'history') note('asset is not given', 'Say which: azureml:NAME');
  const format = readFormat(command, given.format, note);
  const at = given.at === '' ? null : readMoment(given.at);
  if (at === undefined)
    note(`at is ${JSON.stringify(given.at.slice(0, 100))}`, 'Give a date or a time: 2026-03-01, 2026-03-01T12:00:00Z');
  const event = readEvent(given.event, note);
  const place = subject === undefined ? undefined : readPlace(subject ?? NOWHERE, given, endpoint, note);
  const [first, ...others] = problems;
  if (
    first !== undefined ||
    subject === undefined ||
    place === undefined ||
    format === undefined ||
    at === undefined ||
    event === undefined
  )
    throw new UsageFailure(first ?? { what: 'the request is not complete' }, ...others);
  return {
    command,
    place,
    subject,
    asset: given.asset,
    kind: subject === null ? (kind ?? null) : null,
    policy: given.policy,
    format,
    at,
    event,
  };
}

function readSubject(text: string, kind: Kind | undefined, note: Note): SubjectReference | undefined {
  const subject = parseSubject(text, kind);
  return subject.ok ? subject.value : note(`asset: ${subject.error}`);
}

function readFormat<Command extends Looking>(
  command: Command,
  text: string,
  note: Note,
): (typeof FORMATS)[Command][number] | undefined {
  const formats: readonly (typeof FORMATS)[Command][number][] = FORMATS[command];
  const wanted = text === '' ? 'table' : text;
  return (
    formats.find((format) => format === wanted) ??
    note(
      `format is ${JSON.stringify(text.slice(0, 100))}, which ${command} cannot make`,
      didYouMean(text, formats) ?? `Formats: ${formats.join(', ')}`,
    )
  );
}

function readEvent(text: string, note: Note): number | null | undefined {
  if (text === '') return null;
  return /^[1-9]\d{0,8}$/.test(text)
    ? Number(text)
    : note(`event is ${JSON.stringify(text.slice(0, 100))}`, 'Give the number of an event, as history lists it');
}
