import { randomBytes } from 'node:crypto';
import { boardAfter } from '../../core/ledger/board.js';
import { type LedgerRecord, recordDigest, recordText } from '../../core/ledger/record.js';
import { boardText, type Stored } from '../../core/ledger/stored.js';
import { BOARD, RECORD } from './events.js';
import { type Format, type Loose, looseObject, treeBody } from './objects.js';

/** An event made ready to be pushed. */
export interface EventCommit {
  readonly stored: Stored;
  readonly objects: readonly Loose[];
}

/** Nobody's identity: who did it stands in the record. */
const IDENTITY = 'aml-promote <aml-promote@noreply.invalid>';

/** Makes the commit of an event on the one before it. */
export function eventCommit(format: Format, before: Stored | null, record: LedgerRecord): EventCommit {
  const board = boardAfter(before?.board ?? null, record);
  const recordFile = looseObject(format, 'blob', recordText(record));
  const boardFile = looseObject(format, 'blob', boardText(board));
  const files = [
    { name: BOARD, id: boardFile.id },
    { name: RECORD, id: recordFile.id },
  ];
  const tree = looseObject(format, 'tree', treeBody(files));
  const date = `${Math.floor(Date.parse(record.at) / 1000)} +0000`;
  const lines = [
    `tree ${tree.id}`,
    ...(before === null ? [] : [`parent ${before.commit}`]),
    `author ${IDENTITY} ${date}`,
    `committer ${IDENTITY} ${date}`,
    '',
    titleOf(record),
    '',
    // Two runs that write the same record at once must not make the same commit, or both would be first.
    `Written-As: ${randomBytes(8).toString('hex')}`,
    '',
  ];
  const commit = looseObject(format, 'commit', lines.join('\n'));
  return {
    stored: { commit: commit.id, record, digest: recordDigest(record), board },
    objects: [recordFile, boardFile, tree, commit],
  };
}

/** One line for people who look at the branch. */
function titleOf(record: LedgerRecord): string {
  const moved =
    record.event === 'completed' || record.event === 'rolled-back' || record.event === 'adopted'
      ? record.started
      : record;
  const version = 'version' in moved && moved.version !== null ? ` ${moved.version}` : '';
  const move = 'to' in moved && moved.to !== null ? `, ${moved.from ?? 'None'} to ${moved.to}` : '';
  return `${record.event}: ${record.kind} ${record.name}${version}${move}`.replace(/\p{Cc}+/gu, ' ');
}
