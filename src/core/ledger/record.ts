import type { Kind } from '../asset.js';
import { canonicalJson, type Json, sha256 } from '../digest.js';
import type { AbandonedRecord, EndedRecord } from './ended.js';
import type { AcknowledgedRecord, RefusedRecord, ReviewedRecord } from './noted.js';
import type { StartedRecord } from './started.js';

/** One event in the life of an asset, as the ledger keeps it. */
export type LedgerRecord =
  | StartedRecord
  | EndedRecord
  | AbandonedRecord
  | RefusedRecord
  | AcknowledgedRecord
  | ReviewedRecord;

export type LedgerEvent = LedgerRecord['event'];

/** The asset whose events make one chain; its versions share it. */
export interface ChainName {
  readonly kind: Kind;
  readonly name: string;
}

/** The record as its bytes are: canonical JSON, RFC 8785. */
export function recordText(record: LedgerRecord): string {
  return canonicalJson(jsonOf(record));
}

/** SHA-256 of the record's canonical JSON: what the next record repeats. */
export function recordDigest(record: LedgerRecord): string {
  return sha256(recordText(record));
}

/** What the properties of the moved versions repeat: the digest of the record that began it. */
export function operationOf(started: StartedRecord): string {
  return started.continues?.digest ?? recordDigest(started);
}

/** The number of the record that began it. */
export function operationNumber({ continues, number }: StartedRecord): number {
  return continues?.number ?? number;
}

/** Whether the record ends what another started, with everything written. */
export function isEnded(record: LedgerRecord): record is EndedRecord {
  return record.event === 'completed' || record.event === 'rolled-back' || record.event === 'adopted';
}

// A record is made of JSON alone; of its plan the type says only that it is an object.
const jsonOf = (record: LedgerRecord): Json => record as unknown as Json;
