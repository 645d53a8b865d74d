import { type Entry, entryKey, entryText } from '../../src/core/entry.js';
import type { AssetFacts, Bag } from '../../src/core/facts.js';
import { operationNumber, operationOf } from '../../src/core/ledger/record.js';
import type { StartedRecord } from '../../src/core/ledger/started.js';
import { idOf } from './world.js';

/** What records of the ledger leave in the versions that they move. */

function moveIn(started: StartedRecord, version: string): StartedRecord['changes'][number] {
  const move = started.changes.find((one) => one.version === version);
  if (move === undefined) throw new Error(`the record does not move version ${version}`);
  return move;
}

/** The entry of the record in the properties of a version that it moves. */
export function bagBy(started: StartedRecord, version: string, given: Partial<Entry> = {}): Bag {
  const { from, to, sequence } = moveIn(started, version);
  const entry: Entry = {
    plan: started.planDigest,
    run: started.run?.name ?? 'shell',
    from,
    to,
    sequence,
    asset: idOf(started.version ?? version),
    proven: started.proven,
    started: operationOf(started),
    number: operationNumber(started),
    ...given,
  };
  return { [entryKey(entry)]: entryText(entry) };
}

/** The version as the record leaves it. */
export function movedBy(started: StartedRecord, before: AssetFacts): AssetFacts {
  const { to, archived } = moveIn(started, before.version);
  return {
    ...before,
    stage: to,
    tags: { ...before.tags, stage: to },
    properties: { ...before.properties, ...bagBy(started, before.version) },
    isArchived: archived ?? before.isArchived,
  };
}
