import type { Kind } from '../asset.js';
import { canonicalJson, type Json, sha256 } from '../digest.js';
import { err, ok, type Result } from '../result.js';
import type { AbandonedRecord, EndedRecord } from './ended.js';
import type { AcknowledgedRecord, RefusedRecord, ReviewedRecord } from './noted.js';
import type { StartedRecord } from './started.js';
import * as valid from './validate.generated.js';

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

/** A record that begins something, as it was read. */
export interface Begun {
  readonly record: StartedRecord;
  readonly text: string;
}

/**
 * Reads a record; what is not one, or is not canonical JSON, is told in a sentence.
 *
 * @param open what the record may be the end of, so that it need not be read again as a part of that end
 */
export function parseRecord(text: string, open: Begun | null = null): Result<LedgerRecord, string> {
  const end = open === null ? null : endOf(open, text);
  if (end !== null) return ok(end);
  const value = parsed(text);
  if (value === undefined) return err('it is not JSON');
  const [isRecord, why] = validatorOf(value);
  if (!isRecord(value)) return err(`it is not a record: ${why()}`);
  if (recordText(value) !== text) return err('it is not canonical JSON');
  return ok(value);
}

/**
 * An end that holds, letter for letter, the record that it ends; null where it does not, or is no record. Canonical JSON
 * has `started` before `tool`, and nothing behind that, so the text shows where it begins and ends.
 */
function endOf({ record, text: held }: Begun, text: string): EndedRecord | null {
  const at = text.lastIndexOf(held);
  if (at === -1 || !text.endsWith('"started":', at)) return null;
  const behind = text.slice(at + held.length);
  if (!/^,"tool":"[^"\\]*"\}$/.test(behind)) return null;
  const around = `${text.slice(0, at)}null${behind}`;
  const value = parsed(around);
  const end = typeof value === 'object' && value !== null ? { ...value, started: record } : null;
  if (!valid.isEnded(end)) return null;
  return canonicalJson({ ...jsonMembers(end), started: null }) === around ? end : null;
}

type Validator = readonly [(value: unknown) => value is LedgerRecord, () => string];

function validatorOf(value: unknown): Validator {
  const event = typeof value === 'object' && value !== null && 'event' in value ? value.event : undefined;
  switch (event) {
    case 'completed':
    case 'rolled-back':
    case 'adopted':
      return [valid.isEnded, valid.whyEnded];
    case 'abandoned':
      return [valid.isAbandoned, valid.whyAbandoned];
    case 'refused':
      return [valid.isRefused, valid.whyRefused];
    case 'acknowledged':
      return [valid.isAcknowledged, valid.whyAcknowledged];
    case 'reviewed':
      return [valid.isReviewed, valid.whyReviewed];
    default:
      return [valid.isStarted, valid.whyStarted];
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// A record is made of JSON alone; of its plan the type says only that it is an object.
const jsonOf = (record: LedgerRecord): Json => record as unknown as Json;
const jsonMembers = (record: LedgerRecord) => record as unknown as Readonly<Record<string, Json>>;
