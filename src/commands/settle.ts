import { lastEntry } from '../core/entry.js';
import { readBag } from '../core/facts.js';
import { nextHead } from '../core/ledger/next.js';
import { operationOf } from '../core/ledger/record.js';
import type { StartedRecord } from '../core/ledger/started.js';
import { timeLeft } from '../core/ledger/time-left.js';
import { STAGE_TAG } from '../core/lifecycle.js';
import type { Head } from '../ledger/port.js';
import { VERSION } from '../version.generated.js';
import type { Actor } from './actor.js';
import type { LedgerPorts } from './carry-out.js';
import { clockOf } from './time.js';

/**
 * Waits for the end of what another request has open on the chain, or for the end of its time; after that it is closed as
 * abandoned, with what stands. Then whoever asked starts over on what is true.
 */
export async function settle(head: Head, open: StartedRecord, actor: Actor, ports: LedgerPorts): Promise<void> {
  const left = timeLeft(open, clockOf(ports.registry).milliseconds);
  if (left > 0) {
    const who = open.run?.name ?? 'a shell';
    return ports.ledger.changed(
      head,
      left,
      `${open.kind} ${open.name} is being moved by ${who}, until ${open.expires} at the latest`,
    );
  }
  const stands = await standing(open, ports);
  await giveUp(head, open, `its time was over at ${open.expires}, and another request came`, stands, actor, ports);
}

/** Closes what was started; when somebody else was first, it stays as it is. */
export async function giveUp(
  head: Head,
  started: StartedRecord,
  reason: string,
  stands: readonly string[],
  actor: Actor,
  { ledger, registry }: LedgerPorts,
): Promise<void> {
  const record = {
    ...nextHead(head.chain, head.tip, registry.place, clockOf(registry).text, VERSION),
    event: 'abandoned' as const,
    started: head.tip?.digest ?? '',
    version: started.version,
    reason: reason.slice(0, LONGEST),
    stands: [...stands],
    host: actor.host,
    run: actor.run,
    evidence: actor.evidence,
  };
  await ledger.append([{ head, record }]);
}

const LONGEST = 500;

// What stands, version by version, as the registry shows it.
async function standing(open: StartedRecord, { registry }: LedgerPorts): Promise<string[]> {
  const operation = operationOf(open);
  const told = open.changes.map(async ({ version, from, to }) => {
    const now = await registry.read({ kind: open.kind, name: open.name, version });
    if (now === undefined) return `version ${version} is gone`;
    const stage = now.stage ?? readBag(now.tags, STAGE_TAG) ?? from;
    const isMoved = lastEntry(now)?.entry.started === operation;
    return isMoved
      ? `version ${version} was moved to ${to}, and is in ${stage}`
      : `version ${version} was not moved, and is in ${stage}`;
  });
  return Promise.all(told);
}
