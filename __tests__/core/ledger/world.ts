import { canonicalJson, type Json, sha256 } from '../../../src/core/digest.js';
import { boardAfter } from '../../../src/core/ledger/board.js';
import type { AbandonedRecord, EndedRecord } from '../../../src/core/ledger/ended.js';
import type { AcknowledgedRecord, RefusedRecord, ReviewedRecord } from '../../../src/core/ledger/noted.js';
import {
  isEnded,
  type LedgerRecord,
  operationNumber,
  operationOf,
  recordDigest,
} from '../../../src/core/ledger/record.js';
import type { StartedRecord } from '../../../src/core/ledger/started.js';
import type { Stored } from '../../../src/core/ledger/stored.js';
import { placeId } from '../../../src/core/place.js';
import { idOf, place } from '../world.js';

/**
 * Records of the model `fraud` for the tests of the ledger. Each builder gives one record that is right by itself, and
 * `chainOf` links such records into a chain that is right as a whole.
 */

const BEGIN = Date.parse('2024-05-01T10:00:00.000Z');
const MINUTE = 60_000;

/** A time of these tests, in minutes after their first. */
export const atMinute = (minute: number): string => new Date(BEGIN + minute * MINUTE).toISOString();

const head = {
  format: 1,
  number: 1,
  previous: null,
  at: atMinute(0),
  tool: '0.1.0',
  place: placeId(place),
  kind: 'model',
  name: 'fraud',
} as const;

/** A gated run in which `dana` asked and `grace` approved. */
export const gated = {
  host: 'github-actions',
  run: { name: 'github.com/acme/ml/actions/runs/7', attempt: 1, url: 'https://github.com/acme/ml/actions/runs/7' },
  evidence: {
    event: 'workflow_dispatch',
    ref: 'refs/heads/main',
    workflow: 'acme/ml/.github/workflows/promote.yml@refs/heads/main',
    requesters: [{ id: '101', login: 'dana' }],
    approvals: [
      { id: '202', login: 'grace', match: 'named in the environment', comment: 'go', environment: 'production' },
    ],
    policy: { repository: 'acme/ml', ref: 'refs/heads/main', commit: 'c'.repeat(40) },
  },
} satisfies Pick<StartedRecord, 'host' | 'run' | 'evidence'>;

/** A shell, which shows nobody. */
export const shell = { host: 'shell', run: null, evidence: null } satisfies Pick<
  StartedRecord,
  'host' | 'run' | 'evidence'
>;

type Change = StartedRecord['changes'][number];

/** One write of a record; a promotion from Staging to Production until something else is said. */
export function changeOf(version: string, given: Partial<Change> = {}): Change {
  return {
    asset: idOf(version),
    name: 'fraud',
    version,
    role: 'promote',
    from: 'Staging',
    to: 'Production',
    archived: null,
    sequence: 1,
    ...given,
  };
}

/**
 * Version 2 goes from Staging to Production, from which it displaces nobody; proven. What `given` says of version, stages
 * and changes its plan says too, unless `given` has a plan of its own.
 */
export function startedRecord(given: Partial<StartedRecord> = {}): StartedRecord {
  const version = given.version === undefined ? '2' : given.version;
  const from = given.from === undefined ? 'Staging' : given.from;
  const to = given.to === undefined ? 'Production' : given.to;
  const changes =
    given.changes ?? (version === null ? [] : [changeOf(version, { from: from ?? 'None', to: to ?? 'Production' })]);
  const plan: { readonly [key: string]: Json } = {
    place: head.place,
    asset: {
      id: idOf(version ?? '0'),
      createdAt: '2024-01-02T03:04:05.000Z',
      uri: `azureml://models/fraud/${version}`,
      type: 'mlflow_model',
      job: 'job-1',
    },
    from,
    to,
    holders: [],
    facts: [],
    rules: { approvals: [] },
    changes: changes.map((change) => ({ ...change })),
  };
  return {
    ...head,
    event: 'started',
    purpose: 'promote',
    version,
    from,
    to,
    reason: 'better on the new data',
    expires: atMinute(5),
    continues: null,
    planDigest: sha256(canonicalJson(given.plan === undefined ? plan : jsonOf(given.plan))),
    plan,
    policy: { file: 'promotion.yml', rules: sha256(canonicalJson({ approvals: [] })) },
    findings: [
      { subject: 'approvals', outcome: 'pass', found: '1 of 1: grace', wanted: '1 from environment-reviewers' },
      { subject: 'metric accuracy', outcome: 'pass', found: '0.95', wanted: 'at least 0.9' },
    ],
    metrics: [
      {
        metric: 'accuracy',
        value: '0.95',
        source: 'property accuracy',
        incumbents: [{ version: '1', value: '0.94' }],
        wanted: 'at least 0.9',
        outcome: 'pass',
      },
    ],
    lineage: { job: 'job-1', commit: 'd'.repeat(40), repository: 'https://github.com/acme/ml' },
    previousHolders: [],
    changes,
    pass: 'full',
    proven: true,
    ...gated,
    ...given,
  };
}

const ends = { promote: 'completed', rollback: 'rolled-back', adopt: 'adopted' } as const;

/** The end that belongs to the purpose of what was started, right behind it. */
export function endedRecord(started: StartedRecord, given: Partial<EndedRecord> = {}): EndedRecord {
  return {
    ...behind(started),
    event: ends[started.purpose],
    started,
    calls: 7,
    review: null,
    ...actorOf(started),
    ...given,
  };
}

export function abandonedRecord(started: StartedRecord, given: Partial<AbandonedRecord> = {}): AbandonedRecord {
  return {
    ...behind(started),
    event: 'abandoned',
    started: recordDigest(started),
    version: started.version,
    reason: 'another request was made',
    stands: ['version 2 stands in Staging'],
    ...actorOf(started),
    ...given,
  };
}

export function refusedRecord(given: Partial<RefusedRecord> = {}): RefusedRecord {
  return {
    ...head,
    event: 'refused',
    purpose: 'promote',
    version: '2',
    from: 'Staging',
    to: 'Production',
    reason: null,
    verdict: 'deny',
    planDigest: 'a'.repeat(64),
    findings: [{ subject: 'metric accuracy', outcome: 'fail', found: '0.5', wanted: 'at least 0.9' }],
    ...gated,
    ...given,
  };
}

export function acknowledgedRecord(given: Partial<AcknowledgedRecord> = {}): AcknowledgedRecord {
  return {
    ...head,
    event: 'acknowledged',
    drift: 'holder-deleted',
    version: '2',
    stage: 'Production',
    reason: 'deleted by hand',
    ...gated,
    ...given,
  };
}

export function reviewedRecord(given: Partial<ReviewedRecord> = {}): ReviewedRecord {
  return { ...head, event: 'reviewed', reviews: 2, version: '1', reason: 'the rollback was right', ...gated, ...given };
}

/** A promotion as two records for `chainOf`: begun and completed. */
export function promotion(given: Partial<StartedRecord> = {}): readonly [StartedRecord, EndedRecord] {
  const started = startedRecord(given);
  return [started, endedRecord(started)];
}

/**
 * The records as one chain, oldest first: each gets its number and the digest of the one before, an end holds the
 * `started` right before it and `abandoned` its digest, a `started` after a `started` continues it. A time that is not
 * after the one before becomes a minute later than that, and what expires moves by as much. Commits are made up.
 */
export function chainOf(...records: readonly LedgerRecord[]): readonly Stored[] {
  const chain: Stored[] = [];
  for (const given of records) {
    const before = chain.at(-1) ?? null;
    const record = linked(before, given);
    const digest = recordDigest(record);
    const board = boardAfter(before?.board ?? null, record);
    chain.push({ commit: sha256(`commit ${digest}`).slice(0, 40), record, digest, board });
  }
  return chain;
}

function linked(before: Stored | null, record: LedgerRecord): LedgerRecord {
  const at = before === null || record.at > before.record.at ? record.at : minuteAfter(before.record.at);
  const link = { number: (before?.record.number ?? 0) + 1, previous: before?.digest ?? null, at };
  const open = before?.record.event === 'started' ? before.record : null;
  if (isEnded(record)) return { ...record, ...link, started: open ?? record.started };
  if (record.event === 'abandoned') return { ...record, ...link, started: before?.digest ?? record.started };
  if (record.event !== 'started') return { ...record, ...link };
  const later = Date.parse(at) - Date.parse(record.at);
  const expires = new Date(Date.parse(record.expires) + later).toISOString();
  const first = open && { digest: operationOf(open), number: operationNumber(open) };
  return { ...record, ...link, expires, continues: first ?? record.continues };
}

const minuteAfter = (time: string): string => new Date(Date.parse(time) + MINUTE).toISOString();

function behind(started: StartedRecord) {
  const { format, tool, place, kind, name } = started;
  const link = { number: started.number + 1, previous: recordDigest(started), at: minuteAfter(started.at) };
  return { format, tool, place, kind, name, ...link };
}

const actorOf = ({ host, run, evidence }: StartedRecord) => ({ host, run, evidence });

// A plan in a record is made of JSON; its type says only that it is an object.
const jsonOf = (plan: StartedRecord['plan']): Json => JSON.parse(JSON.stringify(plan));
