import type { SubjectReference } from '../core/asset.js';
import type { Json } from '../core/digest.js';
import { UsageFailure } from '../core/failure.js';
import { type ToldEvent, tellEvent } from '../core/ledger/history.js';
import { parseEvent } from '../core/ledger/parse-event.js';
import type { ChainName } from '../core/ledger/record.js';
import type { RawEvent, Stored } from '../core/ledger/stored.js';
import { placeId } from '../core/place.js';
import type { LedgerPort } from '../ledger/port.js';
import { counted } from '../report/ending.js';
import { timeline } from '../report/history-timeline.js';
import type { Rendering, ToldReport, ToldTable } from '../report/report.js';
import { type ExportFormat, exported, isExport } from './history-export.js';
import { holdersThen } from './holders-then.js';
import type { Ports } from './ports.js';
import type { ToldRequest } from './told-request.js';
import { ledgerOf, unknownTo, versionOf } from './told-subject.js';

/** Shows what the ledger remembers of an asset or of one of its versions, or who held each stage at a time. */
export async function history(request: ToldRequest<'history'>, ports: Ports): Promise<ToldReport> {
  const { subject, at, format } = request;
  refuseContradictions(request);
  if (subject === null) throw new UsageFailure({ what: 'asset is not given', fix: 'Say which: azureml:NAME' });
  const ledger = ledgerOf(ports, request);
  const version = await versionOf(subject, ports);
  const shared = {
    is: 'told',
    command: 'history',
    verdict: 'allow',
    asset: { kind: subject.kind, name: subject.name, version },
    place: placeId(request.place),
    annotations: [],
    run: ports.approvals.run,
  } as const;
  if (at !== null) return { ...shared, ...(await holdersThen(subject, version, at, ledger)), at: ports.registry.now() };
  const { known, notes } = await readAll(subject, version, ledger);
  const rendering = isExport(format)
    ? await exportOf(subject, format, request.event, known, ledger, ports)
    : drawn(subject, version, format, known);
  return {
    ...shared,
    title: titleOf(subject, version),
    sentence: sentenceOf(known),
    tables: [eventTable(known)],
    document: () => ({
      events: known.map(({ stored: { commit, digest, record } }) => ({ commit, digest, record: jsonOf(record) })),
    }),
    rendering,
    notes,
    at: ports.registry.now(),
  };
}

interface Known {
  readonly stored: Stored;
  readonly told: ToldEvent;
}

function refuseContradictions({ at, event, format }: ToldRequest<'history'>): void {
  if (at !== null && format !== 'table') {
    throw new UsageFailure({ what: `at and format ${format} are both given`, fix: 'Leave one of them out' });
  }
  if (event !== null && !isExport(format)) {
    throw new UsageFailure({
      what: `event is ${event}, but format is ${format}`,
      fix: 'Say what to make of the event: format in-toto, in-toto-predicate or cyclonedx',
    });
  }
}

/** Every event that concerns the version, newest first; what cannot be read is told in a note. */
async function readAll(chain: ChainName, version: string | null, ledger: LedgerPort) {
  const known: Known[] = [];
  const notes: string[] = [];
  let number = 0;
  for await (const raw of ledger.events(chain)) {
    number += 1;
    const read = readEvent(raw, version);
    if (typeof read === 'string') notes.push(`event ${number} cannot be read: ${read}; verify says more`);
    else if (read !== null) known.push(read);
  }
  if (number === 0) throw unknownTo(ledger, chain);
  return { known: known.reverse(), notes };
}

function readEvent(raw: RawEvent, version: string | null): Known | string | null {
  const parsed = parseEvent(raw);
  if (!parsed.ok) return parsed.error;
  const told = tellEvent(parsed.value.record, version);
  return told === undefined ? null : { stored: parsed.value, told };
}

function drawn(
  chain: ChainName,
  version: string | null,
  format: 'table' | 'mermaid',
  known: readonly Known[],
): Rendering | null {
  if (format === 'table') return null;
  const text = timeline(
    titleOf(chain, version),
    known.map(({ told }) => told),
  );
  return { format, extension: 'mmd', text };
}

function exportOf(
  subject: SubjectReference,
  format: ExportFormat,
  number: number | null,
  known: readonly Known[],
  ledger: LedgerPort,
  ports: Ports,
): Promise<Rendering> {
  return exported(
    subject,
    format,
    number,
    known.map(({ stored }) => stored),
    ledger,
    ports.registry,
  );
}

const titleOf = ({ kind, name }: ChainName, version: string | null): string =>
  `history of the ${kind} ${name}${version === null ? '' : ` version ${version}`}`;

function sentenceOf(known: readonly Known[]): string {
  const [newest] = known;
  if (newest === undefined) return 'No event concerns it.';
  const oldest = known.at(-1) ?? newest;
  return `${counted(known.length, 'event')}, from ${oldest.told.at} to ${newest.told.at}.`;
}

function eventTable(known: readonly Known[]): ToldTable {
  return {
    title: 'Events, newest first',
    of: 'event',
    head: ['Event', 'Time', 'What', 'Version', 'From', 'To', 'Asked', 'Approved', 'Run', 'Reason'],
    rows: known.map(({ told }) => [
      `${told.number}`,
      told.at,
      told.event,
      told.version ?? '',
      told.from ?? '',
      told.to ?? '',
      told.asked.join(', '),
      told.approved.join(', '),
      told.run ?? 'shell',
      told.reason ?? '',
    ]),
  };
}

// A record is made of JSON alone; of its plan the type says only that it is an object.
const jsonOf = (record: Stored['record']): Json => record as unknown as Json;
