import { type Entry, entryKey, entryText } from '../../src/core/entry.js';
import type { AssetFacts, Bag } from '../../src/core/facts.js';
import type { EndedRecord } from '../../src/core/ledger/ended.js';
import { operationOf } from '../../src/core/ledger/record.js';
import type { StartedRecord } from '../../src/core/ledger/started.js';
import { placeId } from '../../src/core/place.js';
import { DIGEST, idOf, place } from './world.js';

/** Records of the ledger, and what they leave in the versions that they move. */

const HEAD = {
  format: 1,
  previous: null,
  tool: '1.0.0',
  place: placeId(place),
  kind: 'model',
  name: 'fraud',
} as const;

const RUN = {
  host: 'github-actions',
  run: { name: 'github.com/acme/ml/1', attempt: 1, url: null },
  evidence: null,
} as const;

type Move = StartedRecord['changes'][number];

/** One write of a record; a promotion into Production until something else is said. */
export function moveOf(number: string, given: Partial<Move> = {}): Move {
  return {
    asset: idOf(number),
    name: 'fraud',
    version: number,
    role: 'promote',
    from: 'Staging',
    to: 'Production',
    archived: null,
    sequence: 1,
    ...given,
  };
}

/** The start of a promotion of the version, by a run that proved its approvals. */
export function startedOf(version: string, given: Partial<StartedRecord> = {}): StartedRecord {
  const changes = given.changes ?? [moveOf(version)];
  return {
    ...HEAD,
    event: 'started',
    number: 1,
    at: '2026-03-01T10:00:00.000Z',
    purpose: 'promote',
    version,
    from: changes[0]?.from ?? null,
    to: changes[0]?.to ?? null,
    reason: null,
    expires: '2026-03-01T10:10:00.000Z',
    continues: null,
    planDigest: DIGEST,
    plan: {},
    policy: { file: 'policy.yml', rules: DIGEST },
    findings: [],
    metrics: [],
    lineage: null,
    previousHolders: [],
    pass: 'full',
    proven: true,
    ...RUN,
    ...given,
    changes,
  };
}

/** Its end, a minute later. */
export function endedOf(started: StartedRecord, given: Partial<EndedRecord> = {}): EndedRecord {
  return {
    ...HEAD,
    event: started.purpose === 'rollback' ? 'rolled-back' : 'completed',
    number: started.number + 1,
    at: '2026-03-01T10:01:00.000Z',
    started,
    calls: 6,
    review: null,
    ...RUN,
    ...given,
  };
}

/** What the record leaves in the properties of a version that it moves. */
export function bagBy(started: StartedRecord, version: string, given: Partial<Entry> = {}): Bag {
  const move = started.changes.find((one) => one.version === version);
  if (move === undefined) throw new Error(`the record does not move version ${version}`);
  const { from, to, sequence } = move;
  const entry: Entry = {
    plan: started.planDigest,
    run: started.run?.name ?? 'shell',
    from,
    to,
    sequence,
    asset: idOf(started.version ?? version),
    proven: started.proven,
    started: operationOf(started),
    number: started.number,
    ...given,
  };
  return { [entryKey(entry)]: entryText(entry) };
}

/** The version as the record leaves it. */
export function movedBy(started: StartedRecord, before: AssetFacts): AssetFacts {
  const move = started.changes.find(({ version }) => version === before.version);
  if (move === undefined) throw new Error(`the record does not move version ${before.version}`);
  return {
    ...before,
    stage: move.to,
    tags: { ...before.tags, stage: move.to },
    properties: { ...before.properties, ...bagBy(started, before.version) },
    isArchived: move.archived ?? before.isArchived,
  };
}
