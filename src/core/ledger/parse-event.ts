import { sha256 } from '../digest.js';
import { parsedJson } from '../json.js';
import { err, ok, type Result } from '../result.js';
import { parseRecord } from './parse-record.js';
import { boardText, type RawEvent, type Stored } from './stored.js';
import { isBoard, whyBoard } from './validate.generated.js';

// The validators are large, and only who reads a ledger needs them: so this is a room of its own.

/** Reads an event; what is none is told in a sentence. */
export function parseEvent({ commit, record, board }: RawEvent): Result<Stored, string> {
  if (record === null) return err('it holds no record');
  const read = parseRecord(record);
  if (!read.ok) return err(`its record: ${read.error}`);
  if (board === null) return err('it holds no board');
  const parsed = parsedJson(board);
  if (!isBoard(parsed)) return err(`its board: it is not a board: ${whyBoard()}`);
  if (boardText(parsed) !== board) return err('its board: it is not canonical JSON');
  // What was read as a record is its canonical text.
  return ok({ commit, record: read.value, digest: sha256(record), board: parsed });
}
