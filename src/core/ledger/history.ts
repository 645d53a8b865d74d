import { isEnded, type LedgerEvent, type LedgerRecord } from './record.js';
import type { StartedRecord } from './started.js';

/** One event as people ask for it: what moved, who asked, who approved, and why. What is not known is null, or nobody. */
export interface ToldEvent {
  readonly number: number;
  readonly at: string;
  readonly event: LedgerEvent;
  /** Null where one event moved several. */
  readonly version: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly asked: readonly string[];
  readonly approved: readonly string[];
  readonly run: string | null;
  readonly reason: string | null;
}

/**
 * Tells an event; undefined where it does not concern the version.
 *
 * @param only the one version that is asked about, as which what displaced it counts too; null for all
 */
export function tellEvent(record: LedgerRecord, only: string | null): ToldEvent | undefined {
  const moved = moveOf(record, only);
  if (moved === undefined) return undefined;
  const { number, at, event, run } = record;
  // Who ended it need not be who asked: an end without evidence is told by its beginning.
  const evidence = record.evidence ?? (isEnded(record) ? record.started.evidence : null);
  return {
    number,
    at,
    event,
    ...moved,
    asked: (evidence?.requesters ?? []).map(({ login }) => login),
    approved: [...new Set((evidence?.approvals ?? []).map(({ login }) => login))],
    run: run === null ? null : `${run.name}${run.attempt > 1 ? `, attempt ${run.attempt}` : ''}`,
    reason: reasonOf(record),
  };
}

type Moved = Pick<ToldEvent, 'version' | 'from' | 'to'>;

function moveOf(record: LedgerRecord, only: string | null): Moved | undefined {
  switch (record.event) {
    case 'started':
      return startedMove(record, only);
    case 'completed':
    case 'rolled-back':
    case 'adopted':
      return startedMove(record.started, only);
    case 'refused':
      return concerning(record, only, { from: record.from, to: record.to });
    case 'acknowledged':
      return concerning(record, only, { from: record.stage, to: null });
    case 'abandoned':
    case 'reviewed':
      return concerning(record, only, { from: null, to: null });
  }
}

function startedMove({ version, from, to, changes }: StartedRecord, only: string | null): Moved | undefined {
  if (only === null) return { version, from, to };
  const change = changes.find((one) => one.version === only);
  if (change !== undefined) return { version: only, from: change.from, to: change.to };
  return version === only ? { version, from, to } : undefined;
}

function concerning(
  { version }: { readonly version: string | null },
  only: string | null,
  move: Pick<Moved, 'from' | 'to'>,
): Moved | undefined {
  return only === null || version === only ? { version, ...move } : undefined;
}

function reasonOf(record: LedgerRecord): string | null {
  return isEnded(record) ? record.started.reason : record.reason;
}
