import { canonicalJson, type Json } from '../digest.js';
import { parsedJson } from '../json.js';
import { err, ok, type Result } from '../result.js';
import type { EndedRecord } from './ended.js';
import { type LedgerRecord, recordText } from './record.js';
import type { StartedRecord } from './started.js';
import * as valid from './validate.generated.js';

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
  const value = parsedJson(text);
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
  const value = parsedJson(around);
  const end = typeof value === 'object' && value !== null ? { ...value, started: record } : null;
  if (!valid.isEnded(end)) return null;
  return canonicalJson({ ...membersOf(end), started: null }) === around ? end : null;
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

// As in `record.ts`: a record is made of JSON alone.
const membersOf = (record: LedgerRecord) => record as unknown as Readonly<Record<string, Json>>;
