import type { Kind } from '../core/asset.js';
import { lastEntry } from '../core/entry.js';
import { ServiceFailure } from '../core/failure.js';
import type { EndedRecord } from '../core/ledger/ended.js';
import { nextHead } from '../core/ledger/next.js';
import { isEnded, operationNumber, operationOf } from '../core/ledger/record.js';
import type { StartedRecord } from '../core/ledger/started.js';
import { openOf, type Stored } from '../core/ledger/stored.js';
import { timeLeft } from '../core/ledger/time-left.js';
import type { Change } from '../core/plan.js';
import type { Policy } from '../core/policy/policy.js';
import type { Head, LedgerPort } from '../ledger/port.js';
import { VERSION } from '../version.generated.js';
import type { Actor } from './actor.js';
import type { Ports } from './ports.js';
import { saysTheSame } from './same-beginning.js';
import { giveUp, settle } from './settle.js';
import { SHELL } from './shell.js';
import { clockOf } from './time.js';
import { writesOf } from './writes.js';

/** What a record that begins something says, but for what every record has, and for how long it may take. */
export type Beginning = Omit<
  StartedRecord,
  'format' | 'event' | 'number' | 'previous' | 'at' | 'tool' | 'place' | 'kind' | 'name' | 'expires' | 'continues'
>;

/** Something to be written to the registry under the journal and the lock of the ledger. */
export interface Undertaking {
  /** The chain as it was read before the facts. What is open on it is this very undertaking, begun before. */
  readonly head: Head;
  readonly policy: Policy;
  readonly kind: Kind;
  readonly beginning: Beginning;
  /** Id of the version that all of it is about; null where each change is about its own. */
  readonly asset: string | null;
  /** The writes that are left to make. */
  readonly changes: readonly Change[];
  /** Whether versions carry the digest of what is open: then Azure ML bears it out. */
  readonly isCarried: boolean;
  readonly end: EndedRecord['event'];
  readonly review: EndedRecord['review'];
}

/** `again`: somebody else was first, and what was judged may be true no more. */
export type CarriedOut = { readonly is: 'done'; readonly ended: Stored } | { readonly is: 'again' };

/** Ports of a run that has a ledger. */
export type LedgerPorts = Ports & { readonly ledger: LedgerPort };

export const hasLedger = (ports: Ports): ports is LedgerPorts => ports.ledger !== null;

/**
 * Journals, writes, records. Nothing is written to the registry before the ledger holds what is about to be written, and
 * nothing after the time is over for which it keeps others away.
 *
 * @param written told of each change once it shows
 */
export async function carryOut(
  undertaking: Undertaking,
  ports: LedgerPorts,
  written: (change: Change) => void,
): Promise<CarriedOut> {
  const begun = await begin(undertaking, ports);
  if (begun === null) return { is: 'again' };
  const { started, head, isOurs } = begun;
  const { policy, kind, changes, asset } = undertaking;
  const mark = {
    plan: started.planDigest,
    run: started.run?.name ?? SHELL,
    proven: started.proven,
    started: operationOf(started),
    number: operationNumber(started),
  };
  let isUntouched = isOurs;
  try {
    await ports.registry.write(
      writesOf(policy, kind, changes, mark, asset),
      (change) => {
        isUntouched = false;
        written(change);
      },
      lastMoment(started),
    );
  } catch (error) {
    // Another run of the same request may have come through, and others after it.
    const end = error instanceof ServiceFailure ? await endSince(head, started, ports.ledger).catch(() => null) : null;
    if (end !== null) return { is: 'done', ended: end };
    // Where it is certain that nothing was written, nobody has to wait for the time to be over.
    const isCertain = isUntouched && error instanceof ServiceFailure && error.detail.untouched === true;
    if (isCertain && (await isUnmarked(undertaking, started, ports).catch(() => false))) {
      const why = `nothing was written: ${error.message}`;
      // Should that fail too, the first failure is the one to tell, and the record's own time ends it.
      await giveUp(head, started, why, [], actorIn(undertaking), ports).catch(() => undefined);
    }
    throw error;
  }
  return { is: 'done', ended: await finish(undertaking, head, started, ports) };
}

/** Whether no version carries the entry of what was started: another run of the same request may have joined it, and write. */
async function isUnmarked(
  { kind, beginning: { changes } }: Undertaking,
  started: StartedRecord,
  { registry }: LedgerPorts,
): Promise<boolean> {
  const operation = operationOf(started);
  const read = await Promise.all(changes.map(({ name, version }) => registry.read({ kind, name, version })));
  return read.every((version) => version === undefined || lastEntry(version)?.entry.started !== operation);
}

interface Begun {
  readonly head: Head;
  readonly started: StartedRecord;
  /** Whether it began here, and was not taken up. */
  readonly isOurs: boolean;
}

/** Puts the record that begins it on the chain, or takes up the one that is there; null when it is to be judged again. */
async function begin(undertaking: Undertaking, ports: LedgerPorts): Promise<Begun | null> {
  const { head, beginning } = undertaking;
  const open = openOf(head.tip);
  const now = clockOf(ports.registry);
  const isBorneOut =
    open === null || (undertaking.isCarried && open.continues === null) || saysTheSame(open, beginning);
  if (open !== null && !isBorneOut && !isOfEarlierAttempt(open, beginning)) {
    await settle(head, open, actorIn(undertaking), ports);
    return null;
  }
  // Whoever takes up what has little time left takes the time for it too, and so keeps others away.
  if (open !== null && isBorneOut && timeLeft(open, now.milliseconds) > ports.timeout / 2) {
    // It was read a while ago: who began it may have ended it since, and then others may write.
    const latest = await untouched(ports.ledger.head(head.chain));
    return latest.tip?.digest === head.tip?.digest ? { head, started: open, isOurs: false } : null;
  }
  const started: StartedRecord = {
    ...nextHead(head.chain, head.tip, ports.registry.place, now.text, VERSION),
    ...beginning,
    event: 'started',
    expires: new Date(now.milliseconds + ports.timeout).toISOString(),
    continues: open === null ? null : { digest: operationOf(open), number: operationNumber(open) },
  };
  const appended = await untouched(ports.ledger.append([{ head, record: started }]));
  const [next] = appended.is === 'appended' ? appended.heads : [];
  return next === undefined ? null : { head: next, started, isOurs: open === null };
}

/** Whether an earlier attempt of this very run has begun it: that one has ended. */
function isOfEarlierAttempt({ run }: StartedRecord, { run: own }: Beginning): boolean {
  return run !== null && own !== null && run.name === own.name && run.attempt < own.attempt;
}

/** Puts the end on the chain; where somebody else has ended the same, theirs is the end. */
async function finish(
  undertaking: Undertaking,
  begun: Head,
  beganWith: StartedRecord,
  ports: LedgerPorts,
): Promise<Stored> {
  const { ledger, registry } = ports;
  let head = begun;
  let started = beganWith;
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const { host, run, evidence } = undertaking.beginning;
    const ended: EndedRecord = {
      ...nextHead(head.chain, head.tip, registry.place, clockOf(registry).text, VERSION),
      event: undertaking.end,
      started,
      calls: registry.calls(),
      review: undertaking.review,
      host,
      run,
      evidence,
    };
    const appended = await afterWrites(ledger.append([{ head, record: ended }]));
    const tip = appended.is === 'appended' ? appended.heads[0]?.tip : null;
    if (tip) return tip;
    const end = await afterWrites(endSince(head, started, ledger));
    if (end !== null) return end;
    head = await afterWrites(ledger.head(head.chain));
    const open = openOf(head.tip);
    if (open === null || operationOf(open) !== operationOf(started)) break;
    started = open;
  }
  throw new ServiceFailure(
    'everything is written, but somebody else has closed this promotion in the ledger meanwhile',
    {
      fix: 'See what history says of it, and adopt the present stage with drift --adopt',
    },
  );
}

const MOST_TRIES = 5;

/** The end of what was started, where another run has recorded it since this event; null where nobody has. */
async function endSince(event: Head, started: StartedRecord, ledger: LedgerPort): Promise<Stored | null> {
  const head = await ledger.head(event.chain);
  const count = (head.tip?.record.number ?? 0) - (event.tip?.record.number ?? 0);
  const since = count > 0 ? await ledger.last(head, count) : [];
  return since.find((one) => isEndOf(one, started)) ?? null;
}

function isEndOf({ record }: Stored, started: StartedRecord): boolean {
  return isEnded(record) && operationOf(record.started) === operationOf(started);
}

/** No write is sent after this moment: it must not land when others may write. */
function lastMoment({ at, expires }: StartedRecord): string {
  const [from, to] = [Date.parse(at), Date.parse(expires)];
  return new Date(to - Math.min(MOST_SECONDS_OF_A_WRITE * 1000, (to - from) / 10)).toISOString();
}

const MOST_SECONDS_OF_A_WRITE = 60;

const actorIn = ({ beginning: { host, run, evidence } }: Undertaking): Actor => ({ host, run, evidence });

async function untouched<T>(step: Promise<T>): Promise<T> {
  return telling(step, { untouched: true });
}

async function afterWrites<T>(step: Promise<T>): Promise<T> {
  return telling(step, { untouched: false, fix: 'Run the same request again: it leaves the record that is missing' });
}

async function telling<T>(step: Promise<T>, detail: { untouched: boolean; fix?: string }): Promise<T> {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    throw new ServiceFailure(error.message, { ...detail, ...error.detail, untouched: detail.untouched });
  }
}
